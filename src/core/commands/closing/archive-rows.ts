/** The rows of an archived year as cells to write over: what goes is blanked, what stays is condensed. */
import type { RowsLeaving, Stays } from '../../ledger/archive/rows-leaving.ts';
import type { Book, TabRead } from '../../tables/book.ts';
import type { CellsWrite } from '../../tables/changes.ts';
import { toCells } from '../../tables/new-tab.ts';
import type { Cell, Grid } from '../../values/cell.ts';
import type { Language } from '../../values/words.ts';

/** As many cells as are written at once. */
const MOST_CELLS = 500_000;

/** What a condensed row holds no more: it stands for several receipts. */
const CLEARED = ['book', 'receiptId', 'payer', 'receivedBy', 'note', 'entryKey'] as const;

interface TabRows {
  readonly goes: Set<number>;
  readonly stays: Map<number, Stays>;
}

/** A block of rows, from 1, of a tab. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** The blocks to write: one a tab, since a member's rows change together; where nothing stays, cut to what is taken at once. */
function blocksOf({ goes, stays }: TabRows, width: number): readonly Block[] {
  const rows = [...goes, ...stays.keys()].sort((a, b) => a - b);
  const [from, to] = [rows[0]!, rows[rows.length - 1]!];
  const most = Math.floor(MOST_CELLS / width);
  if (to - from < most) return [{ from, to }];
  if (stays.size > 0) return [];
  const blocks: Block[] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last && row - last.from < most) blocks[blocks.length - 1] = { from: last.from, to: row };
    else blocks.push({ from: row, to: row });
  }
  return blocks;
}

/** What writes over the rows of all groups, tab by tab. */
export function archiveWrites(
  { tabs }: Book,
  grids: readonly Grid[],
  leaving: readonly RowsLeaving[],
  language: Language,
): readonly CellsWrite[] {
  const byTab = new Map<number, TabRows>();
  const rowsOf = (tab: number): TabRows => {
    const rows = byTab.get(tab) ?? { goes: new Set(), stays: new Map() };
    byTab.set(tab, rows);
    return rows;
  };
  for (const { goes, stays } of leaving) {
    for (const { tab, row } of goes) rowsOf(tab).goes.add(row);
    for (const one of stays) rowsOf(one.tab).stays.set(one.row, one);
  }
  const gridOf = (tab: number): Grid => grids.find(({ title }) => title === tabs[tab]!.title)!;
  return [...byTab].flatMap(([tab, rows]) => {
    const { cells } = gridOf(tab);
    const width = cells[0]?.length ?? 0;
    return blocksOf(rows, width).map(({ from, to }): CellsWrite => {
      const were = cells.slice(from - 1, to);
      const after = were.map((line, at): readonly Cell[] => {
        const row = from + at;
        if (rows.goes.has(row)) return line.map(() => '');
        const stays = rows.stays.get(row);
        if (stays === undefined) return line;
        const dated = stays.dated && gridOf(stays.dated.tab).cells[stays.dated.row - 1];
        return condensedLine(line, tabs[tab]!, stays, dated, language);
      });
      return {
        kind: 'cells',
        tab: tabs[tab]!.title,
        row: from,
        column: 1,
        cells: after,
        // For good, so that being cut off in between leaves nothing to put back.
        formats: after.map((line) => line.map((cell) => (typeof cell === 'string' && cell !== '' ? '@' : ''))),
        were,
      };
    });
  });
}

function condensedLine(
  line: readonly Cell[],
  { columns }: TabRead,
  { entry, dated: at }: Stays,
  dated: readonly Cell[] | null | undefined,
  language: Language,
): readonly Cell[] {
  const after = [...line];
  const { date, amount, coverFrom, coverTo } = entry;
  const fields = ['date', 'amount', 'coverFrom', 'coverTo'];
  const cells = toCells('receipts', { date, amount, coverFrom, coverTo }, language, fields);
  for (const [place, field] of fields.entries()) {
    const column = columns[field]! - 1;
    after[column] = field === 'date' && dated && at ? dated[column]! : cells[place]!;
  }
  for (const field of CLEARED) {
    const column = columns[field];
    if (column !== undefined) after[column - 1] = '';
  }
  return after;
}
