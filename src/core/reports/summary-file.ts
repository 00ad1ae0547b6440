/** A summary file: the months of groups in lines that another workbook takes in, with fingerprints by which a change is noticed. */
import { chainOf, type FiguresLine } from '../ledger/months/group-figures.ts';
import type { Cell } from '../values/cell.ts';
import type { Language } from '../values/words.ts';

/** Stands first in every summary file, in any language. */
export const SUMMARY_FILE = 'สัจจะชีต ไฟล์สรุป';

/** Raised when a program of before could no longer read what is written. */
export const SUMMARY_FILE_VERSION = 1;

/** What all lines of a file are known by together. */
export function fileFingerprint(lines: readonly Pick<FiguresLine, 'fingerprint'>[]): string {
  return chainOf(
    `${SUMMARY_FILE_VERSION}|${lines.length}`,
    lines.map(({ fingerprint }) => fingerprint),
  );
}

/** The first line: what the file is, its version, how many lines follow, and their fingerprint. */
export function summaryFileHead(lines: readonly FiguresLine[]): readonly Cell[] {
  return [SUMMARY_FILE, SUMMARY_FILE_VERSION, lines.length, fileFingerprint(lines)];
}

/** A name for the file: of the only group, or of the network, with its last month. */
export function summaryFileName(lines: readonly FiguresLine[], network: string, language: Language): string {
  const names = new Set(lines.map(({ name }) => name));
  const [only] = names;
  const who = names.size === 1 && only !== undefined ? only : network;
  const last = lines.map(({ month }) => month).sort()[lines.length - 1] ?? '';
  const of = `${language === 'th' ? 'สรุป' : 'summary'} ${who} ${last}`;
  return `${of
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()}.csv`;
}
