/** What is said of a folder: how many of its files were read, and which were not, and why. */
import type { Language } from '../../core/values/words.ts';
import type { Unread } from './folder.ts';

/** What became of the files of a folder. */
interface Files {
  readonly read: number;
  readonly unread: readonly Unread[];
}

/** A line that says how many files were read, and one for each that was not. */
export function folderText({ read, unread }: Files, lang: Language): readonly string[] {
  if (unread.length === 0) return [];
  const all = read + unread.length;
  const head =
    lang === 'th'
      ? `อ่านได้ ${read} จาก ${all} แฟ้ม อ่านไม่ได้ ${unread.length} แฟ้ม จึงยังไม่รวมในยอด:`
      : `${read} of ${all} files were read; ${unread.length} could not be and are in no total:`;
  return [head, ...unread.map(({ name, words }) => `  ${name}: ${words[lang]}`)];
}

/** The same for programs. */
export function folderFacts({ read, unread }: Files): object {
  return { read, unread: unread.map(({ name, words }) => ({ name, th: words.th, en: words.en })) };
}
