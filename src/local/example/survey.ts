/** The opinion survey's first round – groups' summaries and members' own answers – and the survey of households. */
import { dayInMonth } from '../../core/values/calendar.ts';
import type { Cell } from '../../core/values/cell.ts';
import { chanceFrom } from './chance.ts';
import { headingsOf, type Line, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { DATE, type LaidTab, MONEY, TEXT, tabOf } from './tab.ts';
import { dateCell } from './typed.ts';

const SAME = 'ดีเหมือนเดิม';
const BETTER = 'ดีกว่าเดิม';
const NONE = 'ไม่ตอบ';

type Pair = readonly [what: string, how: string];

interface Answer {
  readonly group: string;
  /** Null = the group's summary. */
  readonly member: string | null;
  readonly people: number | null;
  readonly q1: string;
  readonly q2: readonly Pair[];
  readonly q3: readonly Pair[];
}

const MEETS: Pair = ['มาประชุมครบขึ้น', 'นัดวันที่ 16 ทุกเดือน'];
const BOOKS: Pair = ['บัญชีตรงกับเงินสด', 'นับเงินสองคนทุกสิ้นเดือน'];
const WELFARE: Pair = ['จ่ายสวัสดิการเร็วขึ้น', 'กรรมการลงชื่อในวันประชุม'];
const WATER: Pair = ['น้ำดื่มราคาถูก', 'ตั้งโรงน้ำดื่มของกลุ่ม'];
const FERTILIZER: Pair = ['ลดค่าปุ๋ย', 'ร่วมผลิตปุ๋ยอัดเม็ด'];
const YOUNG: Pair = ['มีคนรุ่นใหม่มาช่วย', 'ชวนลูกหลานมาลงบัญชี'];
const DEBT: Pair = ['หนี้ครัวเรือนลดลง', 'ทำบัญชีครัวเรือนทุกบ้าน'];

const summary = (group: string, people: number, q1: string, q2: readonly Pair[], q3: readonly Pair[]): Answer => ({
  group,
  member: null,
  people,
  q1,
  q2,
  q3,
});
const own = (group: string, member: string, q1: string, q2: readonly Pair[], q3: readonly Pair[]): Answer => ({
  group,
  member,
  people: null,
  q1,
  q2,
  q3,
});

/** The answers by the place of the groups; one answers question 2 after “as good as before”, which is kept and pointed out. */
function answersOf(groups: readonly string[]): readonly Answer[] {
  const at = (place: number): string => groups[place] ?? '';
  const all = [
    summary(at(0), 412, BETTER, [MEETS, BOOKS], [WATER, YOUNG]),
    summary(at(1), 96, BETTER, [WELFARE], [FERTILIZER]),
    summary(at(3), 41, SAME, [BOOKS], [FERTILIZER, DEBT]),
    summary(at(4), 28, SAME, [], [DEBT]),
    summary(at(5), 30, NONE, [], []),
    summary(at(6), 120, BETTER, [['ส่งเงินตรงเวลา', 'หัวหน้าคุ้มเดินเก็บ']], [YOUNG]),
    summary(at(7), 55, SAME, [], [MEETS]),
    summary(at(9), 22, BETTER, [BOOKS, WELFARE, MEETS], [WATER]),
    own(at(8), '01', BETTER, [WELFARE], [DEBT]),
    own(at(8), '02', BETTER, [BOOKS], [YOUNG]),
    own(at(8), '03', SAME, [], [WATER]),
    own(at(8), '05', NONE, [], []),
    own(at(8), '08', BETTER, [MEETS], [DEBT]),
    own(at(2), '4', SAME, [], [FERTILIZER]),
    own(at(2), '9', SAME, [], [YOUNG]),
    own(at(2), '12', BETTER, [WELFARE], [DEBT]),
  ];
  return all.filter(({ group }) => group !== '');
}

/** The answers of the first round. */
export function surveyTab(groups: readonly string[], span: Span): LaidTab {
  const pairs = (question: 2 | 3): [string, number][] =>
    [1, 2, 3].flatMap((place): [string, number][] => [
      [`ข้อ ${question} อะไร ${place}`, 170],
      [`ข้อ ${question} อย่างไร ${place}`, 170],
    ]);
  const headings = headingsOf(
    ['ครั้งที่', 60, TEXT],
    ['กลุ่ม', 75, TEXT],
    ['เลขสมาชิก', 80, TEXT],
    ['วันที่', 95, DATE],
    ['จำนวนสมาชิกที่ตอบ', 130],
    ['ข้อ 1', 110],
    ...pairs(2),
    ...pairs(3),
  );
  const day = dateCell(dayInMonth(span.months[Math.min(7, span.months.length - 1)]!, 1));
  const three = (of: readonly Pair[]): string[] => [0, 1, 2].flatMap((place) => of[place] ?? ['', '']);
  const rows = answersOf(groups).map(({ group, member, people, q1, q2, q3 }) =>
    line('1', group, member ?? '', day, people ?? '', q1, ...three(q2), ...three(q3)),
  );
  return tabOf('แบบสำรวจ', ['แบบสำรวจความเห็น ครั้งที่ 1'], headings, rows);
}

const INCOME = ['ขายน้ำยาง', 'รับจ้าง', 'ขายผัก', 'ลูกส่งให้'];
const EXPENSE = ['อาหาร', 'ค่าเล่าเรียน', 'น้ำมันรถ', 'งานบุญ'];

/** One household's month: income and expense always, savings and debts where it has them. Numbers, no names. */
function householdOf(group: string, number: number, chance: ReturnType<typeof chanceFrom>): Line[] {
  const hundreds = (low: number, high: number): number => chance.between(low, high) * 100;
  const row = (side: string, item: string, amount: Cell): Line => line('1', group, `บ้าน ${number}`, item, side, amount);
  const lines = [
    row('รายได้', INCOME[number % 4]!, hundreds(70, 160)),
    row('รายได้', INCOME[(number + 1) % 4]!, hundreds(10, 60)),
    row('รายจ่าย', EXPENSE[0]!, hundreds(40, 80)),
    row('รายจ่าย', EXPENSE[1 + (number % 3)]!, hundreds(10, 70)),
  ];
  if (number % 5 !== 0) lines.push(row('เงินออม', 'เงินสัจจะ', hundreds(1, 6)));
  // Who owes does not always know to the baht.
  if (number % 3 !== 0) lines.push(row('หนี้', 'ธ.ก.ส.', number % 7 === 1 ? 'ประมาณ 4 หมื่น' : hundreds(120, 900)));
  return lines;
}

/** The survey of households: how many each group asked; fewer than five are not shown by themselves. */
export function householdsTab(of: readonly (readonly [group: string, households: number])[]): LaidTab {
  const headings = headingsOf(
    ['ครั้งที่', 60, TEXT],
    ['กลุ่ม', 75, TEXT],
    ['ครัวเรือน', 90, TEXT],
    ['รายการ', 140],
    ['ด้าน', 80],
    ['จำนวนเงิน', 110, MONEY],
  );
  const chance = chanceFrom(55);
  const rows = of.flatMap(([group, households], place) =>
    Array.from({ length: households }, (_, index) => householdOf(group, place * 20 + index + 1, chance)).flat(),
  );
  return tabOf('ครัวเรือน', ['รายรับรายจ่ายครัวเรือน (ไม่มีชื่อคน)'], headings, rows);
}
