/** Lines below a header that are no records: they name the group or village of the rows below, repeat the header, or are signed. */
import type { Cell } from '../values/cell.ts';
import { cleanText, wordKey } from '../values/text.ts';
import { isDate } from '../values/zone.ts';
import { isTotalWord } from './counting-rows.ts';
import type { HeaderRead } from './find-header.ts';
import type { GroupFinder } from './group-finder.ts';
import { isNothing } from './read-cell.ts';

/** A line in which one cell alone says something, in words. */
export interface LoneText {
  /** From 0. */
  readonly row: number;
  readonly text: string;
}

/** The part of a tab that stands below a heading line. */
export interface Section {
  /** The heading's row, from 0. */
  readonly row: number;
  readonly text: string;
  /** Null where it names no group that is known. */
  readonly groupId: string | null;
}

export interface Headings {
  /** Rows that are no records, from 0. */
  readonly rows: ReadonlySet<number>;
  /** Heading lines of villages, in order: `หมู่ที่ 4 บ้านใต้`. */
  readonly villages: readonly LoneText[];
  /** In order; empty where the tab is of one group, or each row says its own. */
  readonly sections: readonly Section[];
}

export const NO_HEADINGS: Headings = { rows: new Set(), villages: [], sections: [] };

const VILLAGE_WORD = /^(?:หมู่บ้าน|หมู่ที่|หมู่|ม\.) ?(?:ที่ )?\d+(?!\d)/;
/** People sign below a table: on dotted lines, and beside the word for it. */
const SIGNED = /^(?:ลงชื่อ|ลงนาม)|\.{5,}|…{2,}|_{5,}/;
const SIGNED_LINES = 12;

const GROUP_WORD = /^(?:กลุ่มที่|กลุ่ม|group) ?[:.]? ?/;

/** Whether a line can only be meant as the heading of a group's rows. */
export const saysGroup = (text: string): boolean => GROUP_WORD.test(wordKey(text));

/** What a heading calls its group, without the word for a group. */
export const groupSaid = (text: string): string => cleanText(text).replace(/^(?:กลุ่มที่|กลุ่ม|Group)\s*[:.]?\s*/i, '');

const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || (isDate(a) && isDate(b) && a.getTime() === b.getTime());

/** Whether a line repeats the header, or one row of it: at least two cells, and none that differs. */
function repeats(line: readonly Cell[], headers: readonly (readonly Cell[])[]): boolean {
  for (const header of headers) {
    let filled = 0;
    let same = true;
    for (let at = 0; at < line.length && same; at++) {
      if (isNothing(line[at])) continue;
      filled++;
      same = isSame(line[at], header[at]);
    }
    if (same && filled >= 2) return true;
  }
  return false;
}

/** Whether a line is only there to be signed. */
const isSigned = (line: readonly Cell[]): boolean =>
  line.every((cell) => isNothing(cell) || (typeof cell === 'string' && SIGNED.test(cell)));

/** The lines below a header that say nothing of their own, and those in which one text stands alone. */
export function oddLines(
  cells: readonly (readonly Cell[])[],
  header: HeaderRead,
): { readonly idle: readonly number[]; readonly lone: readonly LoneText[] } {
  const headers = header.overTwo ? [cells[header.row]!, cells[header.row - 1]!] : [header.cells];
  const idle: number[] = [];
  const lone: LoneText[] = [];
  for (let row = header.row + 1; row < cells.length; row++) {
    const line = cells[row]!;
    let first = 0;
    while (first < line.length && line[first] === '') first++;
    const cell = line[first];
    if (typeof cell !== 'string') continue;
    if (headers.some((one) => one[first] === cell)) {
      if (repeats(line, headers)) idle.push(row);
      continue;
    }
    if (row >= cells.length - SIGNED_LINES && isSigned(line)) {
      idle.push(row);
      continue;
    }
    let next = first + 1;
    while (next < line.length && line[next] === '') next++;
    if (next >= line.length && /[^\d\s.,/-]/.test(cell) && !isTotalWord(cell)) lone.push({ row, text: cell });
  }
  return { idle, lone };
}

/** The headings of a tab; `named` is whether its rows or its title say of which group they are. */
export function headingsOf(
  cells: readonly (readonly Cell[])[],
  header: HeaderRead,
  groups: GroupFinder,
  named: boolean,
): Headings {
  const { idle, lone } = oddLines(cells, header);
  const known = named
    ? []
    : lone.map(({ row, text }) => ({ row, text, groupId: groups.find(text) ?? groups.find(groupSaid(text)) }));
  const isOfGroups = known.some(({ groupId }) => groupId !== null);
  const sections = isOfGroups ? known.filter(({ groupId, text }) => groupId !== null || saysGroup(text)) : [];
  const villages = lone.filter(({ text }) => VILLAGE_WORD.test(wordKey(text)));
  if (idle.length === 0 && sections.length === 0 && villages.length === 0) return NO_HEADINGS;
  const rows = [...idle, ...[...sections, ...villages].map(({ row }) => row)];
  return { rows: new Set(rows), villages, sections };
}

/** The section in which a row stands, or null above the first; asked for rows in order. */
export function sectionFinder<Line extends LoneText>(sections: readonly Line[]): (row: number) => Line | null {
  let at = -1;
  return (row) => {
    if (at >= 0 && row < sections[at]!.row) at = -1;
    while (at + 1 < sections.length && sections[at + 1]!.row < row) at++;
    return sections[at] ?? null;
  };
}
