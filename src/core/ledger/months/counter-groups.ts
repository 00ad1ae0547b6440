/** Money between two groups of one workbook: rows that name each other are one movement seen from both sides. */
import type { Row } from '../../tables/tables.ts';
import { type Day, type Month, monthOf } from '../../values/calendar.ts';
import { choiceKey } from '../../values/text.ts';
import type { Entry, GroupLedger, Ledger } from '../ledger.ts';

/** A row of the cash book that names another group. */
export interface CounterRow {
  readonly groupId: string;
  readonly counterGroup: string;
  readonly entry: Entry<Row<'cashbook'>>;
  readonly side: 'in' | 'out';
  readonly amount: number;
}

export interface CounterRows {
  /** Pairs of one month and amount, out of one group and into the other. */
  readonly matched: readonly { readonly month: Month; readonly out: CounterRow; readonly in: CounterRow }[];
  readonly unmatched: readonly CounterRow[];
}

/** A group's id by its id or name as typed in another group's row. */
function groupNamed(groups: readonly GroupLedger[], typed: string): string | null {
  const key = choiceKey(typed);
  const found =
    groups.find(({ group }) => choiceKey(group.groupId) === key) ??
    groups.find(({ group }) => choiceKey(group.name) === key);
  return found?.groupId ?? null;
}

/** The rows up to a day that name another group, matched one to one by month and amount. */
export function counterRows(ledger: Pick<Ledger, 'groups'>, asOf: Day): CounterRows {
  const open = new Map<string, CounterRow[]>();
  const unmatched: CounterRow[] = [];
  for (const group of ledger.groups) {
    for (const entry of group.cashbook) {
      const { row, date, reverses, reversedOn } = entry;
      if (row.counterGroup === null || date > asOf || reverses !== null || (reversedOn !== null && reversedOn <= asOf))
        continue;
      const side = row.in === null ? 'out' : 'in';
      const counter: CounterRow = {
        groupId: group.groupId,
        counterGroup: groupNamed(ledger.groups, row.counterGroup) ?? row.counterGroup,
        entry,
        side,
        amount: row.in ?? row.out ?? 0,
      };
      const [from, to] =
        side === 'out' ? [counter.groupId, counter.counterGroup] : [counter.counterGroup, counter.groupId];
      const key = `${monthOf(date)}|${from}|${to}|${counter.amount}`;
      const list = open.get(key);
      if (list === undefined) open.set(key, [counter]);
      else list.push(counter);
    }
  }
  const matched: { month: Month; out: CounterRow; in: CounterRow }[] = [];
  for (const list of open.values()) {
    const outs = list.filter(({ side }) => side === 'out');
    const ins = list.filter(({ side }) => side === 'in');
    const pairs = Math.min(outs.length, ins.length);
    for (let pair = 0; pair < pairs; pair++) {
      matched.push({ month: monthOf(outs[pair]!.entry.date), out: outs[pair]!, in: ins[pair]! });
    }
    unmatched.push(...outs.slice(pairs), ...ins.slice(pairs));
  }
  return { matched, unmatched };
}
