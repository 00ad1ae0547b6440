/** The one error for what a person can put right: its kind, its facts, and its sentence in both languages. */
import type { Gaps } from './filled.ts';
import { filled } from './filled.ts';
import type { Facts, Words } from './words.ts';

export class Problem extends Error {
  readonly kind: string;
  readonly facts: Facts;
  /** What is wrong and what to do, ready to be shown. */
  readonly words: Words;

  constructor(kind: string, sentence: Words, facts: Facts) {
    const words = filled(sentence, facts);
    super(words.en);
    this.name = 'Problem';
    this.kind = kind;
    this.facts = facts;
    this.words = words;
  }
}

type FactsFor<Th extends string, En extends string> = {
  readonly [name in Gaps<Th> | Gaps<En>]: string | number;
};

/**
 * Declares a kind of problem with its sentence; what is given back makes one from its facts.
 * A sentence in only one language, or a fact left out, does not compile.
 */
export function problem<const Th extends string, const En extends string>(
  kind: string,
  th: Th,
  en: En,
): (facts: FactsFor<Th, En>) => Problem {
  return (facts) => new Problem(kind, { th, en }, facts);
}

/** Whether something thrown is a person's to put right; anything else is a bug and is thrown on. */
export function isProblem(thrown: unknown): thrown is Problem {
  return thrown instanceof Problem;
}
