/** Which protections a workbook should have: a group's tab for its treasurer, result tabs for who makes them, closed rows with a warning. */
import { countedRows } from '../../ledger/closing/counted-rows.ts';
import { RESULT_TABS } from '../../tables/tables.ts';
import type { Guard } from '../answers/protect.ts';
import type { Workbook } from '../workbook.ts';

/** Of more blocks of closed rows in a tab than these, one from the first to the last is warned of. */
const MOST_BLOCKS = 10;

/** An address as it is compared. */
export const addressOf = (text: string | null): string | null => {
  const address = text?.trim().toLowerCase() ?? '';
  return /^[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+$/.test(address) ? address : null;
};

export interface Wanted {
  readonly guards: readonly Guard[];
  readonly without: readonly string[];
}

/** The protections of a workbook whose committee and result tabs are these. */
export function guardsFor(workbook: Workbook, made: readonly string[], committee: readonly string[]): Wanted {
  const { book } = workbook;
  const without: string[] = [];
  const own = book.tabs.flatMap((tab): Guard[] => {
    if (tab.groupId === null) return [];
    const group = book.groups.find(({ groupId }) => groupId === tab.groupId);
    const treasurer = addressOf(group?.treasurer ?? null);
    if (treasurer === null) {
      without.push(group?.name ?? tab.groupId);
      return [];
    }
    return [{ name: `tab ${tab.groupId}`, tab: tab.title, rows: null, editors: unique([treasurer, ...committee]) }];
  });
  const logs: readonly string[] = Object.values(RESULT_TABS.log);
  const results = made.map(
    (tab): Guard => ({ name: 'result', tab, rows: null, editors: logs.includes(tab) ? null : committee }),
  );
  return { guards: [...own, ...results, ...closedRows(workbook)], without: unique(without) };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The rows of closed months, as blocks of neighbours. */
function closedRows({ book, ledger }: Workbook): readonly Guard[] {
  const rows = new Map<number, Set<number>>();
  for (const group of ledger.groups) {
    const months = new Set(group.closings.inForce.keys());
    if (months.size === 0) continue;
    for (const found of countedRows(group, book, months).values())
      for (const { tab, row } of found) rows.set(tab, (rows.get(tab) ?? new Set()).add(row));
  }
  return [...rows].flatMap(([tab, numbers]) => {
    const title = book.tabs[tab]?.title;
    if (title === undefined) return [];
    const blocks: { from: number; to: number }[] = [];
    for (const row of [...numbers].sort((a, b) => a - b)) {
      const last = blocks[blocks.length - 1];
      if (last?.to === row - 1) last.to = row;
      else blocks.push({ from: row, to: row });
    }
    const [first, last] = [blocks[0]!, blocks[blocks.length - 1]!];
    const told = blocks.length > MOST_BLOCKS ? [{ from: first.from, to: last.to }] : blocks;
    return told.map((block): Guard => ({ name: `closed ${block.from}`, tab: title, rows: block, editors: null }));
  });
}

/** Whether two protections are of the same thing. */
export const isSameGuard = (a: Guard, b: Guard): boolean =>
  a.name === b.name && a.tab === b.tab && a.rows?.from === b.rows?.from && a.rows?.to === b.rows?.to;

/** Whether a protection stands as it is wanted; who may write besides cannot always be removed. */
export const standsAs = (now: Guard, wanted: Guard): boolean =>
  (now.editors === null) === (wanted.editors === null) &&
  (wanted.editors ?? []).every((one) => now.editors?.includes(one)) &&
  (now.editors ?? []).every((one) => wanted.editors?.includes(one));
