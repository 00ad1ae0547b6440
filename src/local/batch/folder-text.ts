/** What is said of a folder: how many of its files were read, and which were not, and why. */
import type { Language } from '../../core/values/words.ts';
import type { FolderRead } from './folder.ts';

/** A line that says how many files were read, and one for each that was not. */
export function folderText({ read, unread }: FolderRead, lang: Language): readonly string[] {
  if (unread.length === 0) return [];
  const all = read + unread.length;
  const head =
    lang === 'th'
      ? `อ่านได้ ${read} จาก ${all} แฟ้ม อ่านไม่ได้ ${unread.length} แฟ้ม จึงยังไม่รวมในยอด:`
      : `${read} of ${all} files were read; ${unread.length} could not be and are in no total:`;
  return [head, ...unread.map(({ name, problem }) => `  ${name}: ${problem.words[lang]}`)];
}

/** The same for programs. */
export function folderFacts({ read, unread }: FolderRead): object {
  return { read, unread: unread.map(({ name, problem: { words } }) => ({ name, th: words.th, en: words.en })) };
}
