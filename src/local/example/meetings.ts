/** Thirteen months of the network's meetings, the next one, two trainings, who came, and what was resolved. */
import {
  addMonths,
  type Day,
  dayInMonth,
  lastDay,
  type Month,
  monthNumber,
  yearOf,
} from '../../core/values/calendar.ts';
import type { Cell } from '../../core/values/cell.ts';
import { chanceFrom } from './chance.ts';
import type { GroupNamed } from './network-groups.ts';
import { personAt } from './people.ts';
import { headingsOf, type Line, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { DATE, type LaidTab, TEXT, tabOf } from './tab.ts';
import { dateCell } from './typed.ts';

const MONTHS = 13;
const PLACES = ['ศาลาประชาคมน้ำขาว', 'วัดป่ายาง', 'ที่ทำการกลุ่มคลองหวะ', 'หอประชุมอำเภอ'];

/** `5/2569` is the meeting of May 2569. */
export const meetingOf = (month: Month): string => `${monthNumber(month)}/${yearOf(month) + 543}`;

const lastOf = (span: Span): Month => span.months[span.months.length - 1]!;

function monthsOf(span: Span): readonly Month[] {
  return Array.from({ length: MONTHS }, (_, index) => addMonths(lastOf(span), index - MONTHS + 1));
}

const trainingsOf = (span: Span): readonly { readonly id: string; readonly day: Day; readonly about: string }[] => [
  { id: 'อบรม 1', day: dayInMonth(addMonths(lastOf(span), -7), 24), about: 'การลงบัญชีรับจ่ายและการกระทบยอดเงินสด' },
  { id: 'อบรม 2', day: dayInMonth(addMonths(lastOf(span), -1), 27), about: 'การทำงบกำไรขาดทุนของกลุ่ม' },
];

/** The meetings on the 16th, whatever the weekday; trainings, a visit and a forum; and the next meeting with its agenda. */
export function meetingsTab(groups: readonly GroupNamed[], span: Span): LaidTab {
  const headings = headingsOf(
    ['ครั้งที่', 80, TEXT],
    ['วันที่', 95, DATE],
    ['ประเภท', 90],
    ['สถานที่', 170],
    ['วาระ', 420],
    ['เชิญ', 70],
  );
  const last = lastOf(span);
  const held: readonly (readonly [Day, Line])[] = monthsOf(span).map((month, index) => {
    const day = dayInMonth(month, 16);
    return [day, line(meetingOf(month), dateCell(day), 'ประชุม', PLACES[index % PLACES.length]!, '', groups.length * 2)];
  });
  const others: readonly (readonly [Day, Line])[] = [
    ...trainingsOf(span).map(({ id, day, about }): readonly [Day, Line] => [
      day,
      line(id, dateCell(day), 'อบรม', PLACES[3]!, about, groups.length),
    ]),
    ...(
      [
        ['ดูงาน 1', 'ศึกษาดูงาน', -4, 'โรงปุ๋ยของกลุ่มออมทรัพย์', 'ดูการผลิตและการตั้งราคา', 20],
        ['เวที 1', 'เวที', -10, PLACES[3]!, 'เวทีแสดงผลงานประจำปี', 120],
      ] as const
    ).map(([id, kind, back, place, about, invited]): readonly [Day, Line] => {
      const day = dayInMonth(addMonths(last, back), 28);
      return [day, line(id, dateCell(day), kind, place, about, invited)];
    }),
  ];
  const next = addMonths(last, 1);
  const agenda =
    '1. รับรองรายงานการประชุม 2. สรุปเดือนของเครือข่าย 3. ติดตามมติค้าง 4. เงินอุดหนุนและรายงานที่ครบกำหนด 5. แผนงานปีหน้า';
  const planned = line(meetingOf(next), dateCell(dayInMonth(next, 16)), 'ประชุม', PLACES[1]!, agenda, groups.length * 2);
  const rows = [...held, ...others].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
  return tabOf('ประชุม', ['ทะเบียนการประชุมของเครือข่าย ทุกวันที่ 16'], headings, [...rows, planned]);
}

/** Who came to each meeting; one group has stayed away from the last three. */
export function attendanceTab(groups: readonly GroupNamed[], silent: string, span: Span): LaidTab {
  const headings = headingsOf(['ครั้งที่', 80, TEXT], ['กลุ่ม', 90, TEXT], ['ชื่อ', 170], ['จำนวนคน', 80], ['ทำงบได้แล้ว', 90]);
  const chance = chanceFrom(1_616);
  const months = monthsOf(span);
  const rows = months.flatMap((month, index): Line[] =>
    groups.flatMap(({ id }) => {
      const away = id === silent && index >= MONTHS - 3;
      const comes = chance.happens(0.88) || (id === silent && index === MONTHS - 4);
      return comes && !away ? [line(meetingOf(month), id, '', chance.happens(0.3) ? 2 : 1, '')] : [];
    }),
  );
  const trained = trainingsOf(span).flatMap(({ id: training }, turn) =>
    groups.flatMap(({ id }, index): Line[] => {
      if (id === silent || index % 2 !== turn) return [];
      const person = personAt(3_100 + index, chance, '1970-01-01' as Day, 9_000);
      const can: Cell = chance.happens(0.6) ? 'ใช่' : 'ไม่';
      return [line(training, id, `${person.title}${person.firstName} ${person.lastName}`, 1, can)];
    }),
  );
  return tabOf('ผู้เข้าประชุม', [], headings, [...rows, ...trained]);
}

/** What was resolved: most of it done, three still open, of which one is overdue, and one given up. */
export function resolutionsTab(span: Span): LaidTab {
  const headings = headingsOf(['ครั้งที่', 80, TEXT], ['มติ', 380], ['ผู้รับผิดชอบ', 170], ['กำหนด', 95, DATE], ['สถานะ', 100]);
  const last = lastOf(span);
  const told: readonly (readonly [back: number, text: string, owner: string, due: number | null, status: string])[] = [
    [-11, 'ทุกกลุ่มส่งสรุปเดือนก่อนวันที่ 15', 'ทุกกลุ่ม', -10, 'เสร็จ'],
    [-9, 'ทำทะเบียนผู้แทนตำบลให้ครบ', 'ฝ่ายพัฒนาองค์กร', -6, 'เสร็จ'],
    [-8, 'จัดอบรมการลงบัญชีสองรุ่น', 'ฝ่ายพัฒนาองค์กร', -1, 'เสร็จ'],
    [-6, 'เปิดร้านค้ากลางขายสินค้าของกลุ่ม', 'ฝ่ายธุรกิจ', -2, 'ยกเลิก'],
    [-5, 'สำรวจรายรับรายจ่ายครัวเรือนกลุ่มละ 5 ครัวเรือน', 'ฝ่ายสวัสดิการ', -2, 'เสร็จ'],
    [-3, 'ส่งรายงานเงินแก้จนตำบลลำสินธุ์ให้แหล่งทุน', 'สินธุ์แพรทอง', -1, 'ยังไม่เสร็จ'],
    [-2, 'ใช้เงินแก้หนี้ที่เหลือตั้งกองทุนสวัสดิการกลาง 30,000 บาท', 'เหรัญญิกเครือข่าย', -2, 'เสร็จ'],
    [-1, 'ชวนกาญจนดิษฐ์ ท่าอุแท และช้างซ้าย เข้าร่วมเครือข่าย', 'ประธานเครือข่าย', 2, 'ยังไม่เสร็จ'],
    [0, 'หาผู้แทนตำบลบางจากคนที่ห้า', 'สัจจะบางจาก', null, 'ยังไม่เสร็จ'],
  ];
  const rows = told.map(([back, text, owner, due, status]) =>
    line(
      meetingOf(addMonths(last, back)),
      text,
      owner,
      due === null ? '' : dateCell(lastDay(addMonths(last, due))),
      status,
    ),
  );
  return tabOf('มติ', ['มติของที่ประชุมเครือข่าย'], headings, rows);
}
