/** `SAJJA_BALANCE`: what members have, on any day. */

import { memberSavingsOn } from '../ledger/books/balances.ts';
import { isPosted } from '../ledger/books/books.ts';
import type { GroupLedger, Member } from '../ledger/ledger.ts';
import type { Day } from '../values/calendar.ts';
import { plus, type Satang, satang, ZERO } from '../values/satang.ts';
import { dayInZone } from '../values/zone.ts';
import { amountsOf, onceAGroup } from './asked-members.ts';
import { dayIn } from './date.ts';
import type { FormulaHelp, FormulaSum } from './formula.ts';
import { isLeftOut, oneCell } from './over-cells.ts';
import { asked, asOfOrAll, group, groups, members, openings, receipts, transfers, withdrawals } from './parameters.ts';
import { booksNotYet } from './problems.ts';
import { ledgerOf } from './ranges.ts';

/** After every row that anybody types. */
const LAST_DAY = '9999-12-31' as Day;
/** Stands for today where no day is given: a date cell of 1969 is then read as the 2569 that was meant. */
const THIS_DECADE = '2026-01-01' as Day;

/** What each member of a group has on a day; in a group that gives, all that was given. Units: satang. */
function held(group: GroupLedger, day: Day): ReadonlyMap<Member, Satang> {
  const books = group.books(day);
  if (books.notYet) throw booksNotYet({});
  const sums = new Map<Member, Satang>();
  for (const [member, sum] of group.plain?.sums((date) => (date <= day && isPosted(books, date) ? 1 : 0)) ?? [])
    sums.set(member, satang(sum));
  if (group.works !== 'gives') {
    for (const [member, { savings, deposits }] of memberSavingsOn(books, day))
      sums.set(member, plus(sums.get(member) ?? ZERO, plus(savings, deposits)));
    return sums;
  }
  for (const { date, credit, amount, member } of books.postings) {
    if (member === null || date > day || credit !== 'income.contribution') continue;
    sums.set(member, plus(sums.get(member) ?? ZERO, amount));
  }
  return sums;
}

export const balanceHelp: FormulaHelp = {
  name: 'SAJJA_BALANCE',
  help: {
    th: 'เงินของสมาชิก ณ วันที่: เงินสัจจะรวมเงินฝากพิเศษ กลุ่มวันละบาทเป็นยอดที่สมทบมาแล้ว',
    en: 'What members have on a day: savings and deposits; in a one-baht group, all that was given',
  },
  parameters: [asked, asOfOrAll, members, receipts, withdrawals, openings, transfers, groups, group],
  returns: { type: 'number|number[][]', help: { th: 'จำนวนเงิน (บาท)', en: 'Amounts in baht' } },
};

/** The sum of the function. */
export const balance: FormulaSum = (args, { zone, language }) => {
  const [who, on, ofMembers, ofReceipts, ofWithdrawals, ofOpenings, ofTransfers, ofGroups, only] = args;
  const day = isLeftOut(on) ? null : dayIn(oneCell(on, 'asOf'), dayInZone(zone));
  const { groups: counted } = ledgerOf(
    {
      groups: ofGroups,
      members: ofMembers,
      receipts: ofReceipts,
      withdrawals: ofWithdrawals,
      openings: ofOpenings,
      transfers: ofTransfers,
    },
    { zone, language, day: day ?? THIS_DECADE, saves: true, group: only },
  );
  const end = day ?? LAST_DAY;
  const heldOf = onceAGroup((group) => held(group, end));
  return amountsOf(who, counted, end, language, ({ group, member }) => heldOf(group).get(member) ?? ZERO);
};
