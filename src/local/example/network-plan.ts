/** The network's plan of the year: three missions, five strategies, seventeen activities, with owners, money and how far each is. */
import { addMonths, firstDay, lastDay } from '../../core/values/calendar.ts';
import { headingsOf, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { DATE, type LaidTab, MONEY, tabOf } from './tab.ts';
import { dateCell } from './typed.ts';

type Activity = readonly [
  activity: string,
  division: string,
  /** Months from the first of the span. */
  start: number,
  end: number,
  budget: number,
  spent: number | null,
  status: string,
  result?: string,
];

interface Strategy {
  readonly mission: string;
  readonly strategy: string;
  readonly goal: string;
  readonly activities: readonly Activity[];
}

const DONE = 'เสร็จ';
const DOING = 'กำลังทำ';
const STUCK = 'ติดขัด';
const LATER = 'ยังไม่เริ่ม';
const PEOPLE = 'พัฒนาองค์กร';
const TRADE = 'ธุรกิจ';
const CARE = 'สวัสดิการ';

const PLAN: readonly Strategy[] = [
  {
    mission: 'คนทำงานเข้มแข็ง',
    strategy: 'ผู้นำและคนทำบัญชี',
    goal: 'ทุกกลุ่มปิดงบได้เอง',
    activities: [
      ['ฝึกผู้นำรุ่นใหม่กลุ่มละสองคน', PEOPLE, 0, 5, 18_000, 16_400, DONE, 'ผ่าน 24 คน'],
      ['ประชุมเครือข่ายทุกวันที่ 16', PEOPLE, 0, 11, 9_600, 8_300, DOING],
      ['อบรมลงบัญชีและทำงบกำไรขาดทุน', PEOPLE, 2, 8, 24_000, 25_150, DONE, 'สองรุ่น เกินงบเล็กน้อย'],
      ['ค่ายคุณธรรมของกรรมการ', CARE, 9, 10, 15_000, null, LATER],
    ],
  },
  {
    mission: 'คนทำงานเข้มแข็ง',
    strategy: 'สมาชิกรักกลุ่ม',
    goal: 'สมาชิกมาประชุมเกินครึ่ง',
    activities: [
      ['วันพบปะสมาชิกสามตำบล', PEOPLE, 3, 3, 12_000, 11_200, DONE],
      ['ผ้าป่าสมทบกองทุนสวัสดิการ', CARE, 7, 10, 5_000, 1_800, DOING],
      ['ตรวจสุขภาพและออกกำลังกายประจำหมู่บ้าน', CARE, 1, 11, 8_000, 4_650, DOING],
    ],
  },
  {
    mission: 'พึ่งตนเองด้วยธุรกิจของชุมชน',
    strategy: 'ซื้อ ขาย ผลิต ด้วยกัน',
    goal: 'ธุรกิจเครือข่ายมีกำไร',
    activities: [
      ['ตั้งร้านค้าของเครือข่าย', TRADE, 2, 7, 40_000, 3_500, STUCK, 'ยังหาที่ตั้งไม่ได้'],
      ['ทำของใช้ในบ้านแทนการซื้อ', TRADE, 1, 9, 6_000, 5_200, DOING],
      ['รวมกันซื้อกากน้ำตาลและข้าวสาร', TRADE, 0, 11, 60_000, 43_500, DOING],
      ['รวมกันขายผลผลิตในตลาดนัด', TRADE, 4, 11, 10_000, 2_700, DOING],
      ['ผลิตปุ๋ยอัดเม็ดและน้ำดื่ม', TRADE, 0, 11, 120_000, 104_000, DOING],
    ],
  },
  {
    mission: 'รู้จักตนเองและวางแผนจากข้อมูล',
    strategy: 'เก็บข้อมูลครัวเรือนและชุมชน',
    goal: 'ทุกตำบลมีข้อมูลของตนเอง',
    activities: [
      ['ถามรายได้ครัวเรือนตัวอย่าง', CARE, 5, 7, 4_000, 3_900, DONE],
      ['ถามรายจ่ายครัวเรือนและกลุ่ม', CARE, 5, 8, 4_000, 3_100, STUCK, 'ได้คำตอบไม่ครบทุกกลุ่ม'],
      ['ทำแผนที่ป่า น้ำ และคนในตำบล', PEOPLE, 8, 11, 14_000, null, LATER],
    ],
  },
  {
    mission: 'รู้จักตนเองและวางแผนจากข้อมูล',
    strategy: 'ใช้เงินให้เกิดงาน',
    goal: 'กู้ไปทำกินมากกว่ากู้ไปใช้จ่าย',
    activities: [
      ['ชวนใช้ของไทยของท้องถิ่น', TRADE, 3, 11, 3_000, 900, DOING],
      ['ให้กู้เพื่อทำกินก่อนกู้เพื่อใช้จ่าย', PEOPLE, 10, 14, 2_000, null, LATER],
    ],
  },
];

/** The plan, beginning in the first month of a span. */
export function planTab(span: Span): LaidTab {
  const headings = headingsOf(
    ['ภารกิจ', 220],
    ['ยุทธศาสตร์', 210],
    ['เป้าหมาย', 200],
    ['กิจกรรม', 270],
    ['ฝ่าย', 110],
    ['ผู้รับผิดชอบ', 150],
    ['เริ่ม', 95, DATE],
    ['สิ้นสุด', 95, DATE],
    ['งบประมาณ', 100, MONEY],
    ['ใช้ไป', 100, MONEY],
    ['สถานะ', 90],
    ['ผล', 180],
  );
  const from = span.months[0]!;
  const rows = PLAN.flatMap(({ mission, strategy, goal, activities }) =>
    activities.map(([activity, division, start, end, budget, spent, status, result]) =>
      line(
        mission,
        strategy,
        goal,
        activity,
        division,
        `ฝ่าย${division}`,
        dateCell(firstDay(addMonths(from, start))),
        dateCell(lastDay(addMonths(from, end))),
        budget,
        spent ?? '',
        status,
        result ?? '',
      ),
    ),
  );
  return tabOf('แผนงาน', ['แผนงานเครือข่ายประจำปี'], headings, rows);
}
