/** Gathers findings that are alike, for showing; the full list stays as it is. */
import type { Finding, FindingCode } from '../values/finding.ts';
import type { Words } from '../values/words.ts';
import { sentenceOf } from './catalogue.ts';

/** One finding, and how many like it stand in its column, itself among them. */
export interface Alike {
  readonly finding: Finding;
  readonly count: number;
}

/** More alike in a column than this are shown as one. */
const SHOWN_APART = 20;

/** Kinds that are always shown as one line a column. */
const ONE_LINE: ReadonlySet<FindingCode> = new Set(['YEAR_BUDDHIST_IN_DATE_CELL', 'ID_ZEROS', 'MEMBER_BY_NAME']);

const columnKey = ({ code, tab, column }: Finding): string => `${code}|${tab ?? ''}|${column ?? ''}`;

/** The findings as they are shown: over 20 alike in a column are the first of them with their count. */
export function showAlike(findings: readonly Finding[]): readonly Alike[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = columnKey(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shown: Alike[] = [];
  const gathered = new Set<string>();
  for (const finding of findings) {
    const key = columnKey(finding);
    const count = counts.get(key) ?? 1;
    if (count <= SHOWN_APART && !(ONE_LINE.has(finding.code) && count > 1)) {
      shown.push({ finding, count: 1 });
    } else if (!gathered.has(key)) {
      gathered.add(key);
      shown.push({ finding, count });
    }
  }
  return shown;
}

/** What is said of findings that are alike. */
export function sentenceOfAlike({ finding, count }: Alike): Words {
  const words = sentenceOf(finding);
  if (count === 1) return words;
  return {
    th: `${words.th} (แบบเดียวกันนี้มี ${count} แห่งในคอลัมน์นี้)`,
    en: `${words.en} (${count} like this in the column)`,
  };
}
