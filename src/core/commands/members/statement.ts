/** The command that gives one member's passbook: every entry with its running balance, and which months are paid. */

import { heldBy } from '../../ledger/books/balances.ts';
import { type PassbookLine, statementOf } from '../../ledger/books/statement.ts';
import { verdictOf } from '../../ledger/dues/cover.ts';
import type { Cover } from '../../ledger/ledger.ts';
import type { Day } from '../../values/calendar.ts';
import { firstDay, monthAt, monthIndex, monthOf } from '../../values/calendar.ts';
import { satang } from '../../values/satang.ts';
import { type Language, words } from '../../values/words.ts';
import type { MonthStanding, StatementAnswer } from '../answers/members.ts';
import type { Found } from '../choose.ts';
import type { Command } from '../command.ts';
import { balancesOf } from '../months/figures.ts';
import { WRITES_NOTHING } from '../plan.ts';
import type { Workbook } from '../workbook.ts';
import { askedMember } from './asked-member.ts';

export const statement: Command<'statement'> = {
  name: 'statement',
  caption: words('สมุดประจำตัว', 'Passbook'),
  plan: (takes, context) => {
    const { workbook, found, on: asOf } = askedMember(takes, context);
    const { group, member } = found;
    const lines = statementOf(group, member, asOf);
    return {
      answer: statementAnswer(workbook, found, { asOf, lines, language: context.language }),
      says: words(`สมุดประจำตัวของ ${member.name}`, `The passbook of ${member.name}`),
      ...WRITES_NOTHING,
    };
  },
};

interface Passbook {
  readonly asOf: Day;
  readonly lines: readonly PassbookLine[];
  readonly language: Language;
}

/** A passbook as it is answered: where it stands, which months are paid, and its lines. */
export function statementAnswer(
  { book, ledger }: Workbook,
  { group, member }: Found,
  { asOf, lines, language }: Passbook,
): StatementAnswer {
  const whose = { groupId: group.groupId, memberId: member.memberId, name: member.name };
  const cover = group.covers(asOf).find((one) => one.member === member);
  const standing = balancesOf(ledger, [group], asOf).find(({ memberId }) => memberId === member.memberId);
  return {
    ...whose,
    kind: group.works === 'saves' ? 'saved' : 'given',
    asOf,
    standing: standing ?? { ...NOTHING, ...whose },
    shares: heldBy(group.books(asOf), member, asOf).shares,
    months: cover ? monthsOf(cover, asOf) : [],
    lines: lines.map((line) => ({ ...line, text: line.text[language], tab: book.tabs[line.tab]?.title ?? null })),
  };
}

/** How somebody stands who has not joined yet on that day. */
const NOTHING = {
  active: false,
  savings: null,
  deposits: null,
  due: null,
  covered: null,
  arrears: null,
  arrearsMonths: null,
  advance: null,
  suspended: false,
  loansOutstanding: satang(0),
  loansOverdue: satang(0),
} as const;

/** A member's months from his first one due or paid to that of the day, and on as far as he has paid ahead. */
function monthsOf(cover: Cover, asOf: Day): readonly MonthStanding[] {
  const now = monthIndex(monthOf(asOf));
  const months: MonthStanding[] = [];
  for (let place = 0; place < cover.due.length; place++) {
    const index = cover.first + place;
    const due = cover.due[place] ?? 0;
    const covered = cover.covered[place] ?? 0;
    if (covered === 0 && (index > now || (due === 0 && months.length === 0))) continue;
    const month = monthAt(index);
    const full = cover.fullOn[place] ?? null;
    months.push({
      month,
      due: satang(due),
      covered: satang(covered),
      verdict: verdictOf(cover, index),
      advance: due > 0 && full !== null && full < firstDay(month),
    });
  }
  return months;
}
