/** The command that says what a member who leaves is paid, and posts it once the meeting has resolved so. */

import { ACCOUNTS, type Account } from '../../ledger/books/accounts.ts';
import type { GroupLedger, Member } from '../../ledger/ledger.ts';
import { type Leaving, leavingOf, leavingRows } from '../../ledger/loans/leaving.ts';
import { membershipOn } from '../../ledger/members/members.ts';
import { guaranteeText, leavingPage } from '../../reports/leaving-page.ts';
import type { Part } from '../../tables/change-tabs.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import type { Day } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { satang } from '../../values/satang.ts';
import { showBaht, showDay } from '../../values/show.ts';
import { type Language, words } from '../../values/words.ts';
import { changesIn } from '../changes-in.ts';
import { memberNamed } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import {
  leavingBeforeBooks,
  leavingByHand,
  leavingDone,
  leavingOwes,
  memberNotNamed,
  resolutionMissing,
} from '../problems.ts';
import { dayIn, flagIn, posts, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';

export const leaving: Command<'leaving'> = {
  name: 'leaving',
  caption: words('ลาออก', 'Leaving'),
  acts: posts,
  plan: (takes, context) => {
    const typed = textIn(takes, 'member');
    if (typed === null) throw memberNotNamed({});
    const groupTyped = textIn(takes, 'group');
    const day = dayIn(takes, 'on');
    const post = flagIn(takes, 'post');
    const resolution = textIn(takes, 'resolution');
    const { book, ledger, today } = openWorkbook(takes, context);
    const on = day ?? today;
    const { group, member } = memberNamed(ledger.groups, groupTyped, typed);
    const sums = leavingOf(group, member, on);
    const action = `leave-${hashOf([group.groupId, member.key, on].join('|'))}`;
    const there = rowsOfAction(book, context.grids(), action).length > 0;
    const { savings, deposits, shares, loans, pays, guarantees } = sums;
    const amount = showBaht(satang(Math.abs(pays)));
    const plan = {
      answer: {
        groupId: group.groupId,
        memberId: member.memberId,
        name: member.name,
        on,
        savings,
        deposits,
        shares,
        loans: loans.map(({ loan, settlement }) => ({
          loanId: loan.loanId,
          principal: settlement.principal,
          interest: settlement.interest,
        })),
        pays,
        guarantees: guarantees.map(guaranteeText),
        report: leavingPage({ member, leaving: sums, gives: group.works === 'gives', name: group.group.name, on }),
        action: there || post ? action : null,
      },
      says: there
        ? words(`ลงบัญชีลาออกของ ${member.name} ไว้แล้ว`, `The leaving of ${member.name} is in the books already`)
        : pays < 0
          ? words(
              `${member.name} ยังค้างกลุ่ม ${amount} บาท จึงยังลาออกไม่ได้`,
              `${member.name} still owes the group ${amount} baht`,
            )
          : words(`จ่ายให้ ${member.name} ${amount} บาท`, `${member.name} is paid ${amount} baht`),
      ...WRITES_NOTHING,
    };
    if (!post || there) return plan;
    if (resolution === null) throw resolutionMissing({});
    mayPost(group, member, sums, on);
    const parts = partsOf(group, member, sums, { on, resolution, language: context.language });
    return { ...plan, changes: changesIn(book, context, action, parts) };
  },
};

/** Whether the register says already that a member has left by a day. */
function hasLeft(member: Member, on: Day): boolean {
  const { end } = membershipOn(member, on);
  return end !== null && end <= on;
}

/** Throws Problem where a leaving cannot be posted. */
function mayPost(group: GroupLedger, member: Member, sums: Leaving, on: Day): void {
  const { savings, deposits, shares, loans, pays } = sums;
  const books = group.books(on);
  if (books.notYet || (books.openingDay !== null && on <= books.openingDay)) {
    throw leavingBeforeBooks({ day: showDay(on, 'th', 'short') });
  }
  if (pays < 0) throw leavingOwes({ amount: showBaht(satang(-pays)) });
  const { withdrawal } = leavingRows(sums);
  if (savings < 0 || deposits < 0 || shares < 0 || (group.works === 'gives' && withdrawal > 0)) throw leavingByHand({});
  if (hasLeft(member, on) && withdrawal === 0 && loans.length === 0) throw leavingDone({ name: member.name });
}

/** The rows of a leaving in their order: what is set off, what is drawn, the interest, and the end of the membership. */
function partsOf(
  { groupId }: GroupLedger,
  member: Member,
  sums: Leaving,
  { on, resolution, language }: { readonly on: Day; readonly resolution: string; readonly language: Language },
): readonly Part[] {
  const rows = leavingRows(sums);
  const { memberId } = member;
  const named = (account: Account): string => ACCOUNTS[account][language];
  const say = (th: string, en: string): string => words(th, en)[language];
  const left = say('ลาออก', 'Leaving');
  const parts: Part[] = [
    {
      adds: 'transfers',
      groupId,
      records: rows.transfers.map(({ debit, credit, amount, loan }) => ({
        date: on,
        debit: named(debit),
        credit: named(credit),
        amount,
        memberId,
        loanId: loan?.loanId ?? null,
        resolution,
        note: loan === null ? say('คืนค่าหุ้น', 'Shares paid back') : say('กลบหนี้', 'Set off against the loan'),
      })),
    },
    {
      adds: 'withdrawals',
      groupId,
      records:
        rows.withdrawal === 0 ? [] : [{ date: on, memberId, amount: rows.withdrawal, place: 'cash', note: left }],
    },
    {
      adds: 'repayments',
      groupId,
      records: rows.interest.map(({ loan, amount }) => ({
        date: on,
        loanId: loan.loanId,
        interest: amount,
        place: 'cash',
        note: left,
      })),
    },
  ];
  if (member.registered && !hasLeft(member, on)) {
    parts.push({ sets: 'members', at: membershipOn(member, on).row, values: { status: 'left', endDate: on } });
  }
  return parts;
}
