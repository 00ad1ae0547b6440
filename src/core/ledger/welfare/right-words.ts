/** Why a member has a right or has none, in one sentence with its day and what to do. */
import { type Day, isoDay } from '../../values/calendar.ts';
import { showCount, showDay } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { Suspension } from '../dues/standing.ts';

const th = (day: Day): string => showDay(day, 'th', 'said');
const en = (day: Day): string => showDay(day, 'en', 'said');

/** `มีสิทธิตั้งแต่ 29 มิ.ย. 2551`. */
export function whyHas(from: Day | null): Words {
  return from === null
    ? words('มีสิทธิ', 'Has the right')
    : words(`มีสิทธิตั้งแต่ ${th(from)}`, `Has the right from ${en(from)}`);
}

/** Reasons why there is no right on that day. */
export const whyNot = {
  notMember: (on: Day): Words => words(`ไม่ได้เป็นสมาชิกในวันที่ ${th(on)}`, `Not a member on ${en(on)}`),
  joinedToday: words('เพิ่งเป็นสมาชิกในวันนี้ มีสิทธิตั้งแต่วันพรุ่งนี้', 'Has joined on this day; the right begins the day after'),
  before: (from: Day): Words => words(`ยังไม่มีสิทธิ จะมีสิทธิตั้งแต่ ${th(from)}`, `No right yet: it begins on ${en(from)}`),
  age: (age: number, from: Day): Words =>
    words(`ต้องอายุ ${age} ปีขึ้นไป จะมีสิทธิตั้งแต่ ${th(from)}`, `From the age of ${age}: it begins on ${en(from)}`),
  times: (times: number): Words =>
    words(`ใช้ครบ ${showCount(times)} ครั้งตลอดชีวิตแล้ว`, `Used up: ${showCount(times)} in a life`),
  usedUp: (year: number): Words => {
    const again = isoDay(`${year + 1}-01-01`);
    return again === null
      ? words('ใช้สิทธิของปีนี้ครบแล้ว', 'Used up for this year')
      : words(`ใช้สิทธิของปีนี้ครบแล้ว เริ่มใหม่ ${th(again)}`, `Used up for this year; it begins anew on ${en(again)}`);
  },
  suspended: (suspension: Suspension): Words => {
    const does = howItEnds(suspension);
    return words(
      `พักสิทธิตั้งแต่ ${th(suspension.since)} เพราะขาดส่ง ${does.th}`,
      `Suspended since ${en(suspension.since)} for missing contributions; ${does.en}`,
    );
  },
};

/** Reasons that the list of benefits gives. */
export const whyNever = {
  notYet: (name: string): Words => words(`${name} ยังไม่เริ่มใช้ในวันนี้`, `${name} is not in force on this day`),
  noMoney: words('ขั้นนี้ไม่มีเงิน ตามที่กำหนดไว้ในสิทธิสวัสดิการ', 'This step pays nothing, by the list of benefits'),
};

/** What a person must say first. */
export const whyAsk = {
  list: words(
    'อ่านแถวของสวัสดิการนี้ไม่ออก โปรดแก้ในแท็บ สิทธิสวัสดิการ ก่อน',
    'The rows of this benefit cannot be read: mend the tab Benefits first',
  ),
  joining: words(
    'ไม่รู้วันสมัคร จึงบอกสิทธิไม่ได้ โปรดใส่วันสมัครในทะเบียนสมาชิก',
    'The join date is not known: put it into the register of members',
  ),
  birth: (age: number): Words =>
    words(
      `ต้องอายุ ${age} ปีขึ้นไป แต่ไม่รู้วันเกิด โปรดใส่วันเกิดในทะเบียนสมาชิก`,
      `From the age of ${age}, but the birth date is not known: put it into the register of members`,
    ),
};

/** What gives the rights back, and when. */
export function howItEnds({ ends, until, waitDays }: Suspension): Words {
  if (ends === 'rejoin') return words('ต้องสมัครเป็นสมาชิกใหม่', 'to be a member again means joining anew');
  if (until !== null) {
    return words(`ส่งครบแล้ว คืนสิทธิ ${th(until)}`, `all is paid, the rights are back on ${en(until)}`);
  }
  return waitDays === 0
    ? words('ส่งที่ค้างให้ครบแล้วคืนสิทธิทันที', 'the rights are back the day all is paid')
    : words(
        `ส่งที่ค้างให้ครบ แล้วรออีก ${showCount(waitDays)} วันจึงคืนสิทธิ`,
        `the rights are back ${showCount(waitDays)} days after all is paid`,
      );
}
