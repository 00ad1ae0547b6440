/** The groups of a workbook that has no tab of groups: those its titles or rows name, else one without a name. */
import { idKey } from '../values/id-key.ts';
import type { GroupRow, System } from './book.ts';
import type { DateCells } from './date-cell.ts';
import type { FoundTab } from './find-tabs.ts';
import { groupSaid, oddLines, saysGroup } from './headings.ts';
import { readCell } from './read-cell.ts';
import { groupId as groupColumn } from './shared.ts';
import { tables } from './tables.ts';

/** What the group is called where nobody says. */
const NAMELESS = { groupId: '1', name: 'กลุ่มของเรา' };

/** Whether no tab, title or row says whose the books are. */
export const isGuessed = ({ row, name }: Pick<GroupRow, 'row' | 'name'>): boolean =>
  row === 0 && name === NAMELESS.name;

/** Where members save, there are pledges or withdrawals; where nobody pays in and money is lent, it is a village fund. */
function systemOf(found: readonly FoundTab[]): System {
  const has = (table: FoundTab['table']): boolean => found.some((tab) => tab.table === table && !tab.wide);
  const hasPledges = has('pledges') || found.some(({ wide, header }) => wide && header.columns.has('pledge'));
  const saysSajja = found.some(({ table, grid }) => table === 'receipts' && /สัจจะ/.test(grid.title));
  if (hasPledges || has('withdrawals') || saysSajja) return 'sajja';
  return has('loans') && !found.some(({ table }) => table === 'receipts') ? 'villagefund' : 'onebaht';
}

/** The names that heading lines give, where rows stand below several: กลุ่มบ้านเหนือ, and further down กลุ่มบ้านใต้. */
function namedInHeadings({ grid, header, typedGroup, table }: FoundTab): string[] {
  if (typedGroup !== null || header.columns.has('groupId') || !('groupId' in tables[table].columns)) return [];
  return oddLines(grid.cells, header).lone.flatMap(({ text }) => (saysGroup(text) ? [groupSaid(text) || text] : []));
}

/** The names that rows give in their group column. */
function namedInRows(tab: FoundTab, dates: DateCells): string[] {
  const at = tab.header.columns.get('groupId');
  if (at === undefined || tab.table === 'groups') return [];
  const names = new Set<string>();
  for (const line of tab.grid.cells.slice(tab.header.row + 1)) {
    const read = readCell(groupColumn, line[at], null, dates);
    if (read.is === 'value') names.add(String(read.value));
  }
  return [...names];
}

/** The groups that tabs name: by their titles, then in their rows; where there is none, one that is called as said, or nothing. */
export function madeGroups(
  found: readonly FoundTab[],
  dates: DateCells,
  tab: number,
  nameless: string | null,
): GroupRow[] {
  // Who took figures in from others' files keeps no books by that.
  const read = found.filter(({ table }) => table !== 'groups' && table !== 'groupFigures');
  if (read.length === 0) return [];
  const names = new Map<string, string>();
  const typed = [
    ...read.flatMap(({ typedGroup }) => typedGroup ?? []),
    ...read.flatMap((tab) => namedInRows(tab, dates)),
    ...read.flatMap(namedInHeadings),
  ];
  for (const name of typed) if (!names.has(idKey(name))) names.set(idKey(name), name);
  const named = [...names.values()].map((name) => ({ groupId: name, name }));
  const nothing = {
    organisation: null,
    village: null,
    tambon: null,
    amphoe: null,
    province: null,
    region: null,
    issues: null,
    founded: null,
    treasurer: null,
  };
  return (named.length > 0 ? named : [nameless === null ? NAMELESS : { groupId: nameless, name: nameless }]).map(
    (group) => {
      const own = read.filter(({ typedGroup }) => typedGroup !== null && idKey(typedGroup) === idKey(group.groupId));
      const system = systemOf(own.length > 0 ? own : read);
      return { tab, row: 0, ...group, ...nothing, system, participation: 'active', model: false };
    },
  );
}
