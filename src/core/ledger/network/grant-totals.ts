/** Grants added up: all of them, by funder and by tambon; and what the books hold that no grant of the register explains. */
import type { Day } from '../../values/calendar.ts';
import { minus, type Satang, total } from '../../values/satang.ts';
import { choiceKey } from '../../values/text.ts';
import { balanceOf, movedUpTo } from '../books/balances.ts';
import type { GroupLedger } from '../ledger.ts';
import type { GrantLine } from './grants.ts';

export interface GrantTotal {
  /** The funder or tambon; null = the grants that name none, or all grants. */
  readonly name: string | null;
  readonly grants: number;
  readonly promised: Satang;
  readonly received: Satang;
  readonly spent: Satang;
  readonly moved: Satang;
  readonly left: Satang;
}

/** Grants added up. Units: satang. */
export function grantTotal(lines: readonly GrantLine[], name: string | null = null): GrantTotal {
  return {
    name,
    grants: lines.length,
    promised: total(lines.map(({ promised }) => promised)),
    received: total(lines.map(({ received }) => received)),
    spent: total(lines.map(({ spent }) => spent)),
    moved: total(lines.map(({ moved }) => moved)),
    left: total(lines.map(({ left }) => left)),
  };
}

/** Grants added up by who gave them or where they are for, in the order in which they are first named. Units: satang. */
export function grantTotals(lines: readonly GrantLine[], by: 'funder' | 'tambon'): readonly GrantTotal[] {
  const found = new Map<string, { readonly name: string | null; readonly lines: GrantLine[] }>();
  for (const line of lines) {
    const name = line[by];
    const key = name === null ? '' : choiceKey(name);
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, lines: [line] });
    else known.lines.push(line);
  }
  return [...found.values()].map(({ name, lines: of }) => grantTotal(of, name));
}

/**
 * What stands in fund.grant of some groups' books beyond what is left of the grants: opening balances, money of an
 * unknown source, transfers that name no grant.
 *
 * Units     satang; below 0 where the books hold less
 */
export function grantsUnnamed(lines: readonly GrantLine[], groups: readonly GroupLedger[], asOf: Day): Satang {
  const booked = groups.map((group) => balanceOf(movedUpTo(group.books(asOf), asOf), 'fund.grant'));
  return minus(total(booked), grantTotal(lines).left);
}
