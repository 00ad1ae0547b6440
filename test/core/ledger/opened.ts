/** Ledgers of workbooks typed by hand. */

import type { GroupLedger, Ledger } from '../../../src/core/ledger/ledger.ts';
import { openLedger } from '../../../src/core/ledger/linking/open.ts';
import { type MemberStanding, memberBalances } from '../../../src/core/ledger/members/member-balances.ts';
import type { Figures } from '../../../src/core/ledger/months/figures.ts';
import { groupMonth } from '../../../src/core/ledger/months/group-month.ts';
import { readBook } from '../../../src/core/tables/read.ts';
import { type Day, isoDay, isoMonth, lastDay, type Month } from '../../../src/core/values/calendar.ts';
import type { Grid } from '../../../src/core/values/cell.ts';
import { ZONE } from '../tables/workbooks.ts';

export const on = (text: string): Day => isoDay(text)!;
export const during = (text: string): Month => isoMonth(text)!;

/** The ledger of some tabs. */
export function ledgerOf(...grids: readonly Grid[]): Ledger {
  return openLedger(readBook(grids, { zone: ZONE, today: on('2026-12-31') }), ZONE);
}

/** The first group of a ledger. */
export function onlyGroup(ledger: Ledger): GroupLedger {
  return ledger.groups[0]!;
}

/** The figures of the first group for a month, as of its end or another day. */
export function figuresOf(ledger: Ledger, month: string, asOf?: string): Figures {
  const asked = { month: during(month), asOf: asOf === undefined ? lastDay(during(month)) : on(asOf) };
  return groupMonth(onlyGroup(ledger), asked);
}

/** How a member of the first group stands on a day. */
export function standingOf(ledger: Ledger, memberId: string, asOf: string): MemberStanding {
  return memberBalances(onlyGroup(ledger), ledger.rules, on(asOf)).find(({ member }) => member.memberId === memberId)!;
}

/** The codes of what was found while rows were linked. */
export function codesOf(ledger: Ledger): readonly string[] {
  return ledger.findings.map(({ code }) => code);
}
