/** Ranges of the sheet, read as the tabs they come from: a function and the summary read every cell alike. */
import { accountNamed } from '../ledger/books/accounts.ts';
import type { GroupLedger, Ledger } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/linking/open.ts';
import { groupFinder } from '../tables/group-finder.ts';
import { fieldsOf, headerWord } from '../tables/headers.ts';
import { type Row, type TableName, tables } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import type { Cell, Grid } from '../values/cell.ts';
import type { Language } from '../values/words.ts';
import type { Argument } from './formula.ts';
import { isBlank, isLeftOut, oneCell, rowsOf } from './over-cells.ts';
import { groupUnknown, rangeUnreadable } from './problems.ts';
import { type ReadApart, readApart } from './read-apart.ts';

/** Tables that functions take, in the order in which they are read; each is the parameter of that name. */
const TABLES = [
  'groups',
  'rules',
  'members',
  'pledges',
  'receipts',
  'withdrawals',
  'benefits',
  'claims',
  'openings',
  'transfers',
] as const satisfies readonly TableName[];

/** Ranges by the table that each holds. */
export type Ranges = { readonly [table in (typeof TABLES)[number]]?: Argument };

/** Without these a function that asks for them cannot answer. */
const NEEDED: ReadonlySet<TableName> = new Set(['members', 'receipts', 'benefits']);

export interface RangesWorld {
  readonly zone: string;
  readonly language: Language;
  /** The day counted to, which stands for today: a function has no clock. */
  readonly day: Day;
  /** Whether members save, where no range says how the group works: their deposits then count too. */
  readonly saves?: boolean;
  /** The only group to count, as typed; left out = all. */
  readonly group?: Argument;
}

/** What the ranges hold: the ledger, and the groups that are counted. */
export interface Counted {
  readonly ledger: Ledger;
  readonly groups: readonly GroupLedger[];
  /** Claims that are not in it, by their group. */
  readonly claims: ReadApart['claims'];
}

function isEmpty(cells: readonly (readonly Cell[])[]): boolean {
  return cells.every((row) => row.every(isBlank));
}

/** Where a loan is offset: no range tells of loans, and what was saved is gone all the same. */
function withoutLoan(row: Row<'transfers'>): Row<'transfers'> {
  const other = (account: string): string => (accountNamed(account) === 'loans' ? 'fund.reserve' : account);
  return { ...row, loanId: null, debit: other(row.debit), credit: other(row.credit) };
}

/** Whether a range has a column that says of which group each row is. */
function hasGroups(table: TableName, cells: readonly (readonly Cell[])[]): boolean {
  const fields = fieldsOf(table);
  return cells
    .slice(0, 10)
    .some((row) => row.some((cell) => typeof cell === 'string' && fields.get(headerWord(cell)) === 'groupId'));
}

/** The ledger of the given ranges. Throws Problem that names the range without its header row. */
export function ledgerOf(ranges: Ranges, { zone, language, day, saves = false, group }: RangesWorld): Counted {
  const given = TABLES.filter((table) => table in ranges);
  const only = isLeftOut(group) ? '' : String(oneCell(group, 'group')).trim();
  // Without a tab of groups this title says that members save.
  const plainTitle = (table: TableName): string => (saves && table === 'receipts' ? 'เงินสัจจะ' : tables[table].th);
  const titles = new Map<TableName, string>();
  const titleOf = (table: TableName): string => titles.get(table) ?? plainTitle(table);
  const grids: Grid[] = [];
  for (const table of given) {
    const argument = ranges[table];
    const needed = NEEDED.has(table);
    if (!needed && isLeftOut(argument)) continue;
    const cells = rowsOf(argument, table);
    if (!needed && isEmpty(cells)) continue;
    if (only !== '' && table !== 'groups' && !hasGroups(table, cells))
      titles.set(table, `${plainTitle(table)} · ${only}`);
    grids.push({ sheetId: grids.length, title: titleOf(table), cells, formats: null, binding: null });
  }
  const gridOf = (table: TableName): Grid | undefined => grids.find(({ title }) => title === titleOf(table));
  const apart = { receipts: gridOf('receipts'), claims: gridOf('claims') };
  const { book, receipts, claims } = readApart(grids, apart, { zone, today: day });
  for (const table of given) {
    const name = titleOf(table);
    const missing = book.findings.find((finding) => finding.code === 'COLUMN_MISSING' && finding.tab === name);
    const columns = missing?.facts[language === 'th' ? 'columns' : 'columnsEn'];
    const isGiven = grids.some((grid) => grid.title === name);
    if (missing || (isGiven && book.tabs.every((tab) => tab.title !== name))) {
      throw rangeUnreadable({ name: table, column: Array.isArray(columns) ? columns.join(', ') : '–' });
    }
  }
  const ledger = openLedger({ ...book, transfers: book.transfers.map(withoutLoan) }, zone, receipts);
  if (only === '') return { ledger, groups: ledger.groups, claims };
  const groupId = groupFinder(ledger.groups.map((one) => one.group)).find(only);
  const groups = ledger.groups.filter((one) => one.groupId === groupId);
  if (groups.length === 0) throw groupUnknown({ group: only });
  return { ledger, groups, claims };
}
