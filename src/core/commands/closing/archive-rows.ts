/** The rows of an archived year as cells to write over: what goes is blanked, what stays is condensed. */
import type { RowsTogether, Stays } from '../../ledger/archive/rows-leaving.ts';
import type { Book, TabRead } from '../../tables/book.ts';
import type { CellsWrite } from '../../tables/changes.ts';
import { toCells } from '../../tables/new-tab.ts';
import type { Cell, Grid } from '../../values/cell.ts';
import type { Language } from '../../values/words.ts';

/** As many cells as are written at once. */
const MOST_CELLS = 500_000;

/** What a condensed row holds no more: it stands for several receipts. */
const CLEARED = ['book', 'receiptId', 'payer', 'receivedBy', 'note', 'entryKey'] as const;

/** Neighbouring rows of a tab, from 1, and what of them changes. */
interface Block {
  readonly from: number;
  to: number;
  readonly parts: RowsTogether[];
}

const rowsOf = ({ goes, stays }: RowsTogether): readonly number[] => [...goes, ...stays.map(({ row }) => row)];

/**
 * The blocks to write, each at once: as many neighbours as are taken at once, and no row in two of them. What lies further
 * apart stays as it is.
 */
function blocksOf(parts: readonly RowsTogether[], width: number): readonly Block[] {
  const most = Math.floor(MOST_CELLS / width);
  const blocks: Block[] = [];
  const sorted = parts
    .map((part) => ({ part, from: Math.min(...rowsOf(part)), to: Math.max(...rowsOf(part)) }))
    .filter(({ from, to }) => to - from < most)
    .sort((a, b) => a.from - b.from);
  for (const { part, from, to } of sorted) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && Math.max(to, last.to) - last.from < most) {
      last.to = Math.max(to, last.to);
      last.parts.push(part);
    } else if (last === undefined || from > last.to) blocks.push({ from, to, parts: [part] });
  }
  return blocks;
}

/** What writes over the rows of all groups, tab by tab, and how many rows it is. */
export function archiveWrites(
  { tabs }: Book,
  grids: readonly Grid[],
  leaving: readonly RowsTogether[],
  language: Language,
): { readonly writes: readonly CellsWrite[]; readonly rows: number } {
  const byTab = new Map<number, RowsTogether[]>();
  for (const part of leaving) {
    const known = byTab.get(part.tab);
    if (known === undefined) byTab.set(part.tab, [part]);
    else known.push(part);
  }
  const gridOf = (tab: number): Grid => grids.find(({ title }) => title === tabs[tab]!.title)!;
  let rows = 0;
  const writes = [...byTab].flatMap(([tab, parts]) => {
    const { cells } = gridOf(tab);
    return blocksOf(parts, cells[0]?.length ?? 1).map(({ from, to, parts: within }): CellsWrite => {
      const goes = new Set(within.flatMap((part) => part.goes));
      const stays = new Map(within.flatMap((part) => part.stays.map((one) => [one.row, one])));
      rows += goes.size + stays.size;
      const were = cells.slice(from - 1, to);
      const after = were.map((line, at): readonly Cell[] => {
        if (goes.has(from + at)) return line.map(() => '');
        const one = stays.get(from + at);
        const dated = one?.dated && gridOf(one.dated.tab).cells[one.dated.row - 1];
        return one === undefined ? line : condensedLine(line, tabs[tab]!, one, dated, language);
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
  return { writes, rows };
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
