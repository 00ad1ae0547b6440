/** Compares the totals that people typed with the sums of the cells above them. */
import type { Cell } from '../values/cell.ts';
import type { Satang } from '../values/satang.ts';
import { showBaht } from '../values/show.ts';
import { wordKey } from '../values/text.ts';
import type { Column } from './column.ts';
import { money } from './column.ts';
import { readCell } from './read-cell.ts';
import { headerText, type TabSource } from './tab-source.ts';
import { tables } from './tables.ts';

const MONEY: Column = money('จำนวนเงิน', 'Amount');

/** The satang a cell says, 0 when it says none. */
function amountIn(source: TabSource, cell: Cell | undefined): number {
  if (cell === '' || cell === undefined) return 0;
  if (typeof cell === 'number' && Number.isInteger(cell)) return cell * 100;
  const read = readCell(MONEY, cell, null, source.dates);
  return read.is === 'value' && typeof read.value === 'number' ? read.value : 0;
}

/** The word that makes a row a total of everything, not of the part above it. */
const isGrand = (line: readonly Cell[]): boolean =>
  line.some((cell) => typeof cell === 'string' && /^(?:รวมทั้งสิ้น|grand total)$/.test(wordKey(cell)));

/** Notes a typed total that differs from what the cells add up to. */
export function noteTotal(source: TabSource, row: number, at: number, typed: number, sum: number): void {
  source.notes.found.push({
    code: 'TYPED_TOTAL_DIFFERS',
    tab: source.tab,
    row: row + 1,
    column: at + 1,
    groupId: source.groupId ?? source.groups.only,
    memberId: null,
    when: null,
    facts: {
      header: headerText(source, at),
      typed: showBaht(typed as Satang),
      computed: showBaht(sum as Satang),
      difference: showBaht((typed - sum) as Satang),
      typedSatang: typed,
      computedSatang: sum,
    },
  });
}

/** A column with typed totals, and what each row adds to them: in more than one way where either may be meant. */
export interface TotalledColumn {
  readonly at: number;
  readonly adds: readonly ((line: readonly Cell[]) => number)[];
}

/** A column whose totals are the sums of its own cells. */
export function ownCells(source: TabSource, at: number): TotalledColumn {
  return { at, adds: [(line) => amountIn(source, line[at])] };
}

/** What several cells of a row come to. Units: satang. */
export function sumOfCells(source: TabSource, columns: readonly number[]): (line: readonly Cell[]) => number {
  return (line) => columns.reduce((sum, at) => sum + amountIn(source, line[at]), 0);
}

/** Compares every typed total of some columns: with the rows since the total before it, or with all above. */
export function compareTotalsOf(
  source: TabSource,
  columns: readonly TotalledColumn[],
  rows: readonly number[],
  totals: readonly number[],
): void {
  const { cells } = source.grid;
  for (const [place, total] of totals.entries()) {
    const line = cells[total]!;
    const before = rows.filter((row) => row < total);
    const since = before.filter((row) => place === 0 || row > totals[place - 1]!);
    // A total above everything is one of everything.
    const stretches = before.length === 0 ? [rows] : place > 0 && !isGrand(line) ? [since, before] : [before, since];
    for (const { at, adds } of columns) {
      const read = readCell(MONEY, line[at], null, source.dates);
      if (read.is !== 'value' || typeof read.value !== 'number') continue;
      const sums = adds.flatMap((add) =>
        stretches.map((stretch) => stretch.reduce((sum, row) => sum + add(cells[row]!), 0)),
      );
      if (!sums.includes(read.value)) noteTotal(source, total, at, read.value, sums[0]!);
    }
  }
}

/** Compares every typed total of a tab's columns of money. */
export function compareTotals(source: TabSource, rows: readonly number[], totals: readonly number[]): void {
  const columns = Object.entries(tables[source.table].columns as Readonly<Record<string, Column>>)
    .filter(([, column]) => column.kind === 'money' || column.kind === 'roughMoney')
    .map(([field]) => source.header.columns.get(field))
    .filter((at) => at !== undefined);
  compareTotalsOf(
    source,
    columns.map((at) => ownCells(source, at)),
    rows,
    totals,
  );
}
