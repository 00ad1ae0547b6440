/** The rows of Transfers that share out a year's profit: their action, and what stands there of it already. */
import { ACCOUNTS, type Account } from '../../ledger/books/accounts.ts';
import type { Stretch } from '../../ledger/books/fiscal-year.ts';
import type { YearEnd } from '../../ledger/books/year-end.ts';
import type { GroupLedger, Member } from '../../ledger/ledger.ts';
import { isActiveOn } from '../../ledger/members/members.ts';
import { readEntryKey } from '../../tables/entry-key.ts';
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { idKey } from '../../values/id-key.ts';
import { type Satang, total } from '../../values/satang.ts';
import { buddhistYear } from '../../values/show.ts';
import type { Language, Words } from '../../values/words.ts';

/** What an earlier action put into Transfers. */
export interface Posted {
  readonly resolution: string | null;
  readonly amount: Satang;
}

/** The name of the action: the same for the same group and year, whoever asks and whenever. */
export function actionOf({ groupId }: GroupLedger, { to }: Stretch): string {
  const plain = /^[A-Za-z0-9-]{1,30}$/.test(groupId) ? groupId : hashOf(idKey(groupId));
  return `yearend-${plain}-${buddhistYear(to)}`;
}

/** What the rows of an action that still count say. */
export function postedRows(group: GroupLedger, year: Stretch): Posted {
  const action = actionOf(group, year);
  const rows = group.transfers.filter(({ row }) => readEntryKey(row.entryKey ?? '')?.action === action);
  return {
    resolution: rows[0]?.row.resolution ?? null,
    amount: total(rows.filter(({ reversedOn }) => reversedOn === null).map(({ row }) => row.amount)),
  };
}

/** What leaves the surplus. */
export const toPost = (end: YearEnd): Satang =>
  total([
    ...(end.parts ?? []).filter(({ account }) => account !== null && account !== 'surplus').map(({ amount }) => amount),
    ...end.members.map((member) => member.total),
  ]);

export interface Resolved {
  /** The day of the resolution, not the last of the year: no month that is closed changes. */
  readonly date: Day;
  readonly resolution: string;
  /** Where members' money goes; of those who have left by then it is kept as payable. */
  readonly credit: 'savings' | 'due.to';
  readonly year: Words;
  readonly language: Language;
}

/** The rows to add: funds and payables first, then each member's dividend and refund. */
export function yearEndRows(
  end: YearEnd,
  { date, resolution, credit, year, language }: Resolved,
): readonly Partial<Row<'transfers'>>[] {
  const creditOf = (member: Member): Account => (isActiveOn(member, date, date) ? credit : 'due.to');
  const named = (account: Account): string => ACCOUNTS[account][language];
  const row = (to: Account, amount: Satang, note: string, memberId: string | null = null) =>
    amount === 0 || to === 'surplus'
      ? []
      : [
          {
            date,
            debit: named('surplus'),
            credit: named(to),
            amount,
            memberId,
            resolution,
            note: `${note} ${year[language]}`,
          },
        ];
  const [dividend, refund] = language === 'th' ? ['ปันผล', 'เฉลี่ยคืน'] : ['Dividend', 'Refund'];
  return [
    ...(end.parts ?? []).flatMap((part) => (part.account === null ? [] : row(part.account, part.amount, part.name))),
    ...end.members.flatMap(({ member, dividend: share, refund: back }) => [
      ...row(creditOf(member), share, dividend!, member.memberId),
      ...row(creditOf(member), back, refund!, member.memberId),
    ]),
  ];
}
