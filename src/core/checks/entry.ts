/** What is known of a kind of finding before any is found: how grave it is, its title, and its sentence. */
import type { Words } from '../values/words.ts';

/** `reject`: not counted until mended. `confirm`: counted, a person must look. `note`: for information. */
export type Severity = 'reject' | 'confirm' | 'note';

export interface Entry {
  readonly severity: Severity;
  /** The kind of trouble in two or three words, for grouping. */
  readonly title: Words;
  /** What is wrong and what to do, with gaps for the facts; see sentence.ts. */
  readonly says: Words;
}

/** Each gives the title in both languages, then the sentence in both. */
const entry =
  (severity: Severity) =>
  (titleTh: string, titleEn: string, saysTh: string, saysEn: string): Entry => ({
    severity,
    title: { th: titleTh, en: titleEn },
    says: { th: saysTh, en: saysEn },
  });

export const reject = entry('reject');
export const confirm = entry('confirm');
export const note = entry('note');
