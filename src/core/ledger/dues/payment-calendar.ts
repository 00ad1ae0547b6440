/** Who paid which month: the months of every member of a group, and for how many each is in arrears. */
import { type Day, type Month, monthIndex } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';
import type { GroupLedger, Member } from '../ledger.ts';
import { isActiveOn } from '../members/members.ts';
import { arrearsOf, verdictOf } from './cover.ts';

/** How a month stands with a member, as one letter: on time, late, partial, missed, waiting, not due. */
export type Mark = 'o' | 'l' | 'p' | 'm' | 'w' | 'n';

const MARKS: { readonly [verdict in ReturnType<typeof verdictOf>]: Mark } = {
  onTime: 'o',
  late: 'l',
  partial: 'p',
  missed: 'm',
  pending: 'w',
  notDue: 'n',
};

export interface PaidMonths {
  readonly member: Member;
  /** A letter for each of the months. */
  readonly marks: string;
  readonly owed: Satang;
  /** Months in arrears. */
  readonly months: number;
}

/** The months of the members active on a day, in the order of the register; none where nothing is asked by the month. */
export function paymentCalendar(group: GroupLedger, months: readonly Month[], asOf: Day): readonly PaidMonths[] {
  if (group.works !== 'gives' && group.works !== 'saves') return [];
  const at = months.map(monthIndex);
  return group
    .covers(asOf)
    .filter(({ member }) => isActiveOn(member, asOf, asOf))
    .map((cover) => {
      const { amount: owed, months: late } = arrearsOf(cover);
      return {
        member: cover.member,
        marks: at.map((one) => MARKS[verdictOf(cover, one)]).join(''),
        owed,
        months: late,
      };
    });
}

/** How many months in arrears each step of the ageing holds, up to and with. */
export const OWED_STEPS = [1, 2, 3, 6, 12, Number.POSITIVE_INFINITY] as const;

/** How many active members are in arrears for how many months, step by step. */
export function membersByMonthsOwed(lines: readonly Pick<PaidMonths, 'months'>[]): readonly number[] {
  return OWED_STEPS.map((to, step) => {
    const from = step === 0 ? 0 : OWED_STEPS[step - 1]!;
    return lines.filter(({ months }) => months > from && months <= to).length;
  });
}
