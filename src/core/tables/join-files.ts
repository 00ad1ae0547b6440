/** Keeps what a file of several says for all its groups from holding for the groups of other files. */
import type { Book } from './book.ts';
import type { Draft } from './fill-column.ts';
import type { TableName } from './tables.ts';

/** Rows whose groups say at whose home a file is. */
export const HOME_TABLES = [
  'members',
  'receipts',
  'withdrawals',
  'claims',
  'loans',
  'repayments',
  'cashbook',
  'cashCounts',
  'openings',
] as const satisfies readonly TableName[];

/** Rows that hold for every group where they name none. */
const GENERAL_TABLES = ['rules', 'benefits', 'places'] as const satisfies readonly TableName[];

type Rows = { [name in TableName]: Draft[] };

/** The files that a group's rows stand in; of a group without rows those that list it. */
export function homesOf(
  rows: Rows,
  wideCells: readonly { readonly tab: number; readonly groupId: string }[],
  fileAt: (tab: number) => string | null,
): ReadonlyMap<string, ReadonlySet<string | null>> {
  const homes = new Map<string, Set<string | null>>();
  const note = (groupId: unknown, tab: number): void => {
    if (typeof groupId !== 'string') return;
    const known = homes.get(groupId);
    if (known === undefined) homes.set(groupId, new Set([fileAt(tab)]));
    else known.add(fileAt(tab));
  };
  for (const table of HOME_TABLES) for (const row of rows[table]) note(row['groupId'], row.tab);
  for (const { groupId, tab } of wideCells) note(groupId, tab);
  const housed = new Set(homes.keys());
  for (const row of rows.groups) if (!housed.has(String(row['groupId']))) note(row['groupId'], row.tab);
  return homes;
}

/** The rows of several files, where what names no group holds for the groups at home in its file alone. */
export function withinFiles(rows: Rows, homes: Book['homes'], fileAt: (tab: number) => string | null): Rows {
  const atHome = new Map<string | null, string[]>();
  for (const [groupId, files] of homes ?? []) {
    for (const file of files) atHome.set(file, [...(atHome.get(file) ?? []), groupId]);
  }
  const within = { ...rows };
  for (const table of GENERAL_TABLES) {
    within[table] = rows[table].flatMap((row) =>
      row['groupId'] === null
        ? (atHome.get(fileAt(row.tab)) ?? []).map((groupId): Draft => ({ ...row, groupId }))
        : [row],
    );
  }
  // Of several settings of one key the last holds: the network’s own file goes before those of its groups.
  const networks = new Set(rows.groups.flatMap((row) => (row['system'] === 'network' ? [fileAt(row.tab)] : [])));
  const isOfNetwork = (row: Draft): number => Number(networks.has(fileAt(row.tab)));
  within.settings = [...rows.settings].sort((a, b) => isOfNetwork(a) - isOfNetwork(b));
  return within;
}
