/** The set-up tabs of the example network: the rules of its groups by resolution, its settings, and people's own notes. */
import { addMonths, firstDay, monthNumber, yearOf } from '../../core/values/calendar.ts';
import { FEE, LEVY } from './funerals.ts';
import { SMALL_SAVERS_DAY } from './more-groups.ts';
import { NETWORK_NAME } from './network-groups.ts';
import { BODIES_ASKED } from './representatives.ts';
import { headingsOf, type Line, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { type LaidTab, TEXT, tabOf } from './tab.ts';
import { dayText, monthText } from './typed.ts';

/** The groups that take contributions and keep their rows here. */
const BOOKS_HERE = ['G01', 'G02', 'G03', 'G04', 'G06', 'G10', 'G11', 'G12', 'G13', 'G14', 'G15', 'G16'];

/** The rules with the day from which they hold and the resolution behind them; one value is not a number of days. */
export function rulesTab(span: Span): LaidTab {
  const headings = headingsOf(
    ['รหัสกลุ่ม', 75, TEXT],
    ['หมู่', 50, TEXT],
    ['กติกา', 210],
    ['ค่า', 120, TEXT],
    ['มีผลตั้งแต่', 120, TEXT],
    ['มติ', 220],
  );
  const first = monthText(span.months[0]!);
  const last = span.months[span.months.length - 1]!;
  const changed = dayText(firstDay(addMonths(span.months[0]!, 3)));
  const year = yearOf(span.months[0]!) + 543;
  const rows: Line[] = [
    ...BOOKS_HERE.map((id) => line(id, '', 'books.from', first, '', 'เริ่มลงบัญชีในชีต')),
    line('', '', 'contribution.ratePerDay', 1, '1 เม.ย. 2547', 'มติก่อตั้ง'),
    line('', '', 'contribution.dayCount', 'FLAT_30', '', 'เดือนละ 30 บาท'),
    line('', '', 'contribution.graceDays', 15, '', 'ผ่อนผัน 15 วัน'),
    line('G01', '', 'arrears.suspendDays', 90, '1 ม.ค. 2560', 'ประชุมใหญ่ ครั้งที่ 1/2560'),
    line('G01', '', 'welfare.waitingDays', 180, '1 เม.ย. 2547', 'ระเบียบกองทุน ข้อ 9'),
    line('G02', '', 'contribution.collectionDay', 25, '25 ม.ค. 2543', 'วันสัจจะ ทุกวันที่ 25'),
    line('G02', '', 'contribution.graceDays', 5, '', 'มติกรรมการ'),
    line('G02', '', 'pledge.max', 500, '25 ม.ค. 2543', 'ระเบียบกลุ่ม ข้อ 4'),
    line('G02', '', 'pledge.max', 1000, changed, `ประชุมใหญ่ ครั้งที่ 1/${year}`),
    line('G02', '', 'loan.ratePerYear', 12, '', 'ร้อยละ 1 ต่อเดือน'),
    line('G02', '', 'loan.rounding', 'FLOOR_BAHT', '', 'ตัดเศษสตางค์'),
    line('G02', '', 'loan.guarantors', 2, '', 'ระเบียบกลุ่ม ข้อ 11'),
    {
      ...line('G03', '', 'welfare.waitingDays', 'ครึ่งปี', '25 ม.ค. 2551', 'มติก่อตั้ง'),
      planted: { code: 'RULE_INVALID', at: 'ค่า' },
    },
    line('G04', '', 'contribution.collectionDay', 5, '5 พ.ค. 2539', 'เก็บทุกวันที่ 5'),
    ...['G11', 'G14'].map((id) =>
      line(id, '', 'contribution.collectionDay', SMALL_SAVERS_DAY, '', `วันสัจจะ ทุกวันที่ ${SMALL_SAVERS_DAY}`),
    ),
    line('', '', 'funeral.levyPerDeath', LEVY, '', 'ระเบียบฌาปนกิจ ข้อ 4'),
    line('', '', 'funeral.feePct', FEE, '', 'ระเบียบฌาปนกิจ ข้อ 6'),
    line('G05', '', 'loan.ratePerYear', 6, '', 'ระเบียบกองทุน'),
    line('G01', '', 'match.state.maxRounds', 3, '', 'รัฐสมทบคนละไม่เกิน 3 ครั้ง'),
    line('G01', '', 'split.parts', 'สวัสดิการ 50, ธุรกิจชุมชน 30, สำรอง 20', '', 'ระเบียบกองทุน ข้อ 12'),
    // The year of วัดป่ายาง ends with the month before the last: its profit waits for the meeting.
    line('G02', '', 'fiscalYear.startMonth', monthNumber(last), '', 'ระเบียบกลุ่ม ข้อ 20'),
    line('G02', '', 'profit.split', 'ปันผล 50, เฉลี่ยคืน 10, สวัสดิการ 30, สำรอง 10', '', 'ระเบียบกลุ่ม ข้อ 21'),
    line('G02', '', 'dividend.basis', 'SHARE_MONTHS', '', 'ปันผลตามหุ้น-เดือน'),
    line('G04', '', 'loan.method', 'คงที่', '', 'ระเบียบกลุ่ม'),
    line('G04', '', 'loan.guarantors', 2, '', 'ระเบียบกลุ่ม'),
    line('G04', '', 'profit.split', 'ปันผล 60, เฉลี่ยคืน 10, สวัสดิการ 10, สำรอง 20', '', 'ระเบียบกลุ่ม'),
    line('G04', '', 'dividend.basis', 'AVERAGE_BALANCE', '', 'ปันผลตามยอดเฉลี่ย'),
    line(
      'G05',
      '',
      'profit.split',
      'สำรอง 30, เฉลี่ยคืน 30, สวัสดิการ 20, ค่าตอบแทนกรรมการ 10, สาธารณประโยชน์ 10',
      '',
      'ระเบียบกองทุน',
    ),
  ];
  return tabOf('กติกา', ['กติกาที่ใช้อยู่ และมติที่รองรับ'], headings, rows);
}

/** The network's own settings. */
export function settingsTab(): LaidTab {
  const headings = headingsOf(['หัวข้อ', 200], ['ค่า', 320]);
  const rows: Line[] = [
    line('network.name', NETWORK_NAME),
    line('language', 'th'),
    line('network.meetingDay', 16),
    line('network.reportDay', 15),
    ...BODIES_ASKED,
  ];
  return tabOf('ตั้งค่า', [], headings, rows);
}

/** A tab that people keep for themselves: the program leaves it alone. */
export function notesTab(span: Span): LaidTab {
  const month = span.months[span.months.length - 1]!;
  const headings = headingsOf(['กันลืม', 420]);
  const rows: Line[] = [
    line('โทรตามสินธุ์แพรทอง เรื่องบัญชีเดือนที่แล้ว'),
    line(`ประชุมครั้งหน้า วันที่ 16 เดือนที่ ${(monthNumber(month) % 12) + 1} ที่วัดป่ายาง`),
    line('ถามคลองหวะเรื่องเครื่องพิมพ์'),
  ];
  return tabOf('กันลืม', [], headings, rows);
}
