/** The set-up tabs of the example network: its groups, their rules by resolution, benefits, grants and settings. */
import { addMonths, type Day, dayInMonth, firstDay, monthNumber, yearOf } from '../../core/values/calendar.ts';
import type { Cell } from '../../core/values/cell.ts';
import { headingsOf, type Line, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { DATE, type LaidTab, MONEY, TEXT, tabOf } from './tab.ts';
import { dateCell, dayText, monthText } from './typed.ts';

export const NETWORK_NAME = 'เครือข่ายองค์กรการเงินและสวัสดิการชุมชนภาคใต้';

const OF_CHANA = ['จะนะ', 'สงขลา', 'ใต้'] as const;
const OF_NAKHON = ['เมืองนครศรีธรรมราช', 'นครศรีธรรมราช', 'ใต้'] as const;

/** The groups, with one that has not joined yet and, at G02, a member without a pledge. */
export function groupsTab(): LaidTab {
  const headings = headingsOf(
    ['รหัสกลุ่ม', 75, TEXT],
    ['ชื่อกลุ่ม', 190],
    ['องค์กร', 170],
    ['ระบบ', 160],
    ['ตำบล', 100],
    ['อำเภอ', 140],
    ['จังหวัด', 120],
    ['ภาค', 60],
    ['ประเด็น', 170],
    ['วันก่อตั้ง', 120, TEXT],
    ['สถานะเข้าร่วม', 110],
    ['เหรัญญิก', 180],
  );
  const group = (id: string, name: string, organisation: string, system: string, ...rest: readonly Cell[]): Line =>
    line(id, name, organisation, system, ...rest);
  const rows: Line[] = [
    group(
      'G01',
      'น้ำขาว',
      'กองทุนสวัสดิการตำบลน้ำขาว',
      'วันละบาท',
      'น้ำขาว',
      ...OF_CHANA,
      'สวัสดิการ, ผู้สูงอายุ',
      '1 เม.ย. 2547',
      'เข้าร่วม',
      'namkhao@example.com',
    ),
    {
      ...group(
        'G02',
        'สัจจะวัดป่ายาง',
        'วัดป่ายาง',
        'สัจจะสะสมทรัพย์',
        'ท่างิ้ว',
        ...OF_NAKHON,
        'การเงิน',
        '25 ม.ค. 2543',
        'เข้าร่วม',
        'watpayang@example.com',
      ),
      planted: { code: 'PLEDGE_MISSING', at: null },
    },
    group(
      'G03',
      'วันละบาทวัดป่ายาง',
      'วัดป่ายาง',
      'วันละบาท',
      'ท่างิ้ว',
      ...OF_NAKHON,
      'สวัสดิการ',
      '25 ม.ค. 2551',
      'เข้าร่วม',
      'watpayang@example.com',
    ),
    group(
      'G04',
      'คลองหวะ',
      '',
      'ออมทรัพย์เพื่อการผลิต',
      'คอหงส์',
      'หาดใหญ่',
      'สงขลา',
      'ใต้',
      'การเงิน, วิสาหกิจชุมชน',
      '5 พ.ค. 2539',
      'เข้าร่วม',
    ),
    group('G05', 'กองทุนหมู่บ้านท่าไร่', '', 'กองทุนหมู่บ้าน', 'ท่าไร่', ...OF_NAKHON, 'การเงิน', '10 ก.ย. 2544', 'เข้าร่วม'),
    group(
      'G06',
      'สินธุ์แพรทอง',
      '',
      'วันละบาท',
      'ลำสินธุ์',
      'ศรีนครินทร์',
      'พัทลุง',
      'ใต้',
      'สวัสดิการ, ทรัพยากรธรรมชาติ',
      '1 พ.ย. 2549',
      'เข้าร่วม',
    ),
    group('G07', 'กาญจนดิษฐ์', '', 'วันละบาท', 'กะแดะ', 'กาญจนดิษฐ์', 'สุราษฎร์ธานี', 'ใต้', 'สวัสดิการ', '', 'ยังไม่เข้าร่วม'),
    group('NET', 'เครือข่ายภาคใต้', NETWORK_NAME, 'เครือข่าย', '', '', '', 'ใต้', '', '', 'เข้าร่วม'),
  ];
  return tabOf('กลุ่ม', [NETWORK_NAME, 'ทะเบียนกลุ่มสมาชิก'], headings, rows);
}

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
    ...['G01', 'G02', 'G03', 'G04', 'G06'].map((id) => line(id, '', 'books.from', first, '', 'เริ่มลงบัญชีในชีต')),
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

/** What the tambon's council and CODI gave to น้ำขาว, and for what. */
export function grantsTab(span: Span): LaidTab {
  const headings = headingsOf(
    ['รหัสเงินอุดหนุน', 110, TEXT],
    ['แหล่งทุน', 120],
    ['วัตถุประสงค์', 240],
    ['รหัสกลุ่ม', 75, TEXT],
    ['จำนวนเงิน', 100, MONEY],
    ['วันรับเงิน', 95, DATE],
    ['กำหนดส่งรายงาน', 120, DATE],
  );
  const on = (index: number): Day => dayInMonth(span.months[Math.min(index, span.months.length - 1)]!, 22);
  const due = (index: number): Date => dateCell(dayInMonth(addMonths(span.months[0]!, index), 30));
  const rows: Line[] = [
    line('ทุน-1', 'อบต.น้ำขาว', 'สมทบกองทุนสวัสดิการ', 'G01', 10_000, dateCell(on(1)), due(11)),
    line('ทุน-2', 'พอช.', 'ขยายสมาชิกและเวทีเรียนรู้', 'G01', 100_000, dateCell(on(4)), due(14)),
  ];
  return tabOf('เงินอุดหนุน', [], headings, rows);
}

/** The network's own settings. */
export function settingsTab(): LaidTab {
  const headings = headingsOf(['หัวข้อ', 200], ['ค่า', 320]);
  const rows: Line[] = [
    line('network.name', NETWORK_NAME),
    line('language', 'th'),
    line('network.meetingDay', 16),
    line('network.reportDay', 15),
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
