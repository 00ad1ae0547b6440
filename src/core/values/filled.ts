/** Sentences with gaps, filled with facts. */
import type { Facts, Language, Words } from './words.ts';

/** The names of the gaps of a sentence: `{tab}` and `{row}` in `see {tab}, row {row}`. */
export type Gaps<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Gaps<Rest>
  : never;

const GAP = /\{([A-Za-z0-9]+)\}/g;

/** One sentence with its gaps filled; a fact that is missing or null is shown as a dash. */
export function filledText(sentence: string, facts: Facts): string {
  return sentence.replace(GAP, (_, name: string) => {
    const fact = facts[name];
    return fact === undefined || fact === null ? '–' : typeof fact === 'object' ? fact.join(', ') : String(fact);
  });
}

/** A sentence in both languages with its gaps filled. Facts that differ by language are given apart. */
export function filled(words: Words, facts: Facts, inLanguage?: { readonly [language in Language]: Facts }): Words {
  return {
    th: filledText(words.th, inLanguage ? { ...facts, ...inLanguage.th } : facts),
    en: filledText(words.en, inLanguage ? { ...facts, ...inLanguage.en } : facts),
  };
}
