/** Which rows of a tab are records, and which are totals that somebody typed. */
import type { Cell } from '../values/cell.ts';
import { isBlankText } from '../values/read-number.ts';
import { wordKey } from '../values/text.ts';
import type { HeaderRead } from './find-header.ts';

const TOTALS = new Set(['รวม', 'รวมทั้งสิ้น', 'รวมทั้งหมด', 'รวมเงิน', 'total', 'grand total']);

/** Whether a text is just the word for a total. */
export function isTotalWord(text: string): boolean {
  if (text.length > 20) return false;
  const first = text.charCodeAt(0) | 0x20;
  // รว, to, gr, or something that is trimmed: no other text can be one. (`| 0x20` makes Latin letters small and leaves these Thai ones as they are.)
  if (first > 0x20 && first < 0x2000 && first !== 0xa0 && first !== 0x2d) {
    const next = first === 0x0e23 ? 0x0e27 : first === 0x74 ? 0x6f : first === 0x67 ? 0x72 : -1;
    if (next < 0 || (text.charCodeAt(1) | 0x20) !== next) return false;
  }
  return TOTALS.has(wordKey(text).replace(/ ?[:=]$/, ''));
}

function hasText(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 0x2f && code < 0x2000 && code !== 0xa0) || !isBlankText(text);
}

/** The columns of a tab in which something makes a row count, as 1 at each. */
export function knownColumns({ header, wide }: { readonly header: HeaderRead; readonly wide: boolean }): Uint8Array {
  const columns = wide ? WIDE_FIELDS.flatMap((field) => header.columns.get(field) ?? []) : [...header.columns.values()];
  const months = wide ? header.months.map(({ at }) => at) : [];
  const known = new Uint8Array(Math.max(0, ...columns, ...months) + 1);
  for (const at of [...columns, ...months]) known[at] = 1;
  return known;
}

/** What beside its months makes a row of a wide tab count. */
const WIDE_FIELDS = ['memberId', 'memberName', 'pledge', 'opening'];

export interface RowsRead {
  /** Rows of the grid, from 0, in which a known cell has something. */
  readonly rows: readonly number[];
  readonly totals: readonly number[];
}

/** The rows of a stretch behind a header that count; `known` has 1 at the columns that are the table's, `passed` are no records. */
export function countingRows(
  cells: readonly (readonly Cell[])[],
  from: number,
  known: Uint8Array,
  passed: ReadonlySet<number>,
  to: number = cells.length,
): RowsRead {
  const rows: number[] = [];
  const totals: number[] = [];
  for (let row = from; row < to; row++) {
    if (passed.size > 0 && passed.has(row)) continue;
    const line = cells[row]!;
    let counts = false;
    let isTotal = false;
    for (let at = 0; at < line.length; at++) {
      const cell = line[at];
      if (typeof cell !== 'string') {
        if (!counts && cell !== undefined && cell !== null && cell !== false) counts = known[at] === 1;
        continue;
      }
      if (cell === '') continue;
      if (isTotalWord(cell)) {
        isTotal = true;
        break;
      }
      if (!counts && known[at] === 1) counts = hasText(cell);
    }
    if (isTotal) totals.push(row);
    else if (counts) rows.push(row);
  }
  return { rows, totals };
}
