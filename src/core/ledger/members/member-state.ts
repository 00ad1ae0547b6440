/** Whether somebody is a member on a day, and if not, why: said plainly, with its day. */
import type { Day } from '../../values/calendar.ts';
import { showDay } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { Member } from '../ledger.ts';
import { existsOn, isActiveOn, membershipOn } from './members.ts';

export type MemberStateName = 'active' | 'suspended' | 'left' | 'died' | 'ended' | 'notYet';

export interface MemberState {
  readonly name: MemberStateName;
  /** In one sentence, such as `ลาออกเมื่อ 5 ม.ค. 2569`. */
  readonly says: Words;
}

const SAID: { readonly [name in MemberStateName]: Words } = {
  active: words('สมาชิกปกติ', 'A member in good standing'),
  suspended: words('พักสิทธิตั้งแต่', 'Rights suspended since'),
  left: words('ลาออกเมื่อ', 'Left on'),
  died: words('เสียชีวิตเมื่อ', 'Died on'),
  ended: words('พ้นสภาพเมื่อ', 'Membership ended on'),
  notYet: words('จะเป็นสมาชิกวันที่', 'Joins on'),
};

/** How a member stands on a day; `suspendedSince` is the first day of a suspension, or null. */
export function memberState(member: Member, on: Day, suspendedSince: Day | null): MemberState {
  const [name, day] = stateAndDay(member, on, suspendedSince);
  const { th, en } = SAID[name];
  if (day === null) return { name, says: words(th, en) };
  return { name, says: words(`${th} ${showDay(day, 'th', 'said')}`, `${en} ${showDay(day, 'en', 'said')}`) };
}

function stateAndDay(member: Member, on: Day, suspendedSince: Day | null): readonly [MemberStateName, Day | null] {
  const { join, end, exit } = membershipOn(member, on);
  if (!existsOn(member, on)) return ['notYet', join];
  if (isActiveOn(member, on, on)) return suspendedSince === null ? ['active', null] : ['suspended', suspendedSince];
  return [exit ?? 'ended', end];
}
