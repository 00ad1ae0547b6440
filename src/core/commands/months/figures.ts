/** The ledger's figures as they are answered: flat lines of plain values. */

import { closedMonths } from '../../ledger/closing/closed-month.ts';
import { isArchived } from '../../ledger/closing/closings.ts';
import type { GroupLedger, Ledger } from '../../ledger/ledger.ts';
import { memberBalances } from '../../ledger/members/member-balances.ts';
import { membershipOn, nameOf } from '../../ledger/members/members.ts';
import { fingerprintOf } from '../../ledger/months/group-figures.ts';
import { type NetworkGroup, networkMonth, placesOf } from '../../ledger/months/network-month.ts';
import type { MemberBalance } from '../../reports/balances-page.ts';
import type { Book } from '../../tables/book.ts';
import { addMonths, type Day, type Month } from '../../values/calendar.ts';
import type { AreaLine, GroupLine, IssueLine, NetworkLine } from '../answers/figures.ts';

/** A group's line, and whether the totals hold it. */
export interface CountedLine extends GroupLine {
  readonly inTotals: boolean;
}

export interface MonthFigures {
  readonly network: NetworkLine;
  readonly groups: readonly CountedLine[];
  readonly areas: readonly AreaLine[];
  readonly issues: readonly IssueLine[];
}

function lineOf({ group, figures, file, ...line }: NetworkGroup, book: Book, month: Month): CountedLine {
  const { reported, lastReported, balancesAsOf, reportAsOf, estimates, state, source, rowsNotCounted, inTotals } = line;
  const { name, system, participation } = group.group;
  const [closed] = closedMonths(group, book, [month]);
  // Of a month whose rows are in another workbook the figures are those that were reported.
  const closing = closed?.closing ?? (isArchived(group, month) ? group.closings.inForce.get(month) : undefined);
  return {
    groupId: group.groupId,
    name,
    system,
    participation,
    places: placesOf(group),
    reported,
    lastReported,
    balancesAsOf,
    reportAsOf,
    estimates,
    state,
    source,
    rowsNotCounted,
    fromFile: file !== null,
    fileChanged: file !== null && fingerprintOf(file) !== file.fingerprint,
    inTotals,
    closed: closing
      ? {
          closedAt: closing.row.closedAt,
          closedBy: closing.row.closedBy,
          asReported: closing.figures,
          same: closed?.same ?? true,
        }
      : null,
    closedBefore: group.closings.inForce.get(addMonths(month, -1))?.figures ?? null,
    ...figures,
  };
}

/** The month of all groups, or of some alone, with its totals. */
export function figuresOf(
  ledger: Ledger,
  asked: { readonly month: Month; readonly asOf: Day },
  only: readonly GroupLedger[] = ledger.groups,
): MonthFigures {
  const { groups, network, areas, issues } = networkMonth(ledger, asked, only);
  return { network, groups: groups.map((line) => lineOf(line, ledger.book, asked.month)), areas, issues };
}

/** What each member of the groups has and owes. */
export function balancesOf({ rules }: Ledger, groups: readonly GroupLedger[], asOf: Day): readonly MemberBalance[] {
  return groups.flatMap((group) =>
    memberBalances(group, rules, asOf).map(
      (one): MemberBalance => ({
        groupId: group.groupId,
        memberId: one.member.memberId,
        name: nameOf(membershipOn(one.member, asOf).row),
        active: one.active,
        savings: one.savings,
        deposits: one.deposits,
        due: one.due,
        covered: one.covered,
        arrears: one.arrears,
        arrearsMonths: one.arrearsMonths,
        advance: one.advance,
        suspended: one.suspended,
        loansOutstanding: one.loansOutstanding,
        loansOverdue: one.loansOverdue,
      }),
    ),
  );
}
