/** Workbooks as groups of different making keep them, with made-up people: what each says without help, after a few bindings, and in its first month. */
import type { BindTakes, TabUnderstood } from '../../../../../src/core/commands/answers/understood.ts';
import type { Cell, Grid } from '../../../../../src/core/values/cell.ts';
import { dateCell, grid } from '../../../tables/workbooks.ts';

/** What a month comes to by hand, in baht; what is not named is not looked at. */
export interface ByHand {
  readonly group?: string;
  readonly month: string;
  readonly received?: number;
  readonly closing?: number;
  readonly savingsIn?: number;
  readonly moneyIn?: number;
  readonly moneyOut?: number;
  readonly lent?: number;
  readonly outstanding?: number;
  readonly claimsPaid?: number;
}

export interface ForeignBook {
  readonly name: string;
  readonly tabs: readonly Grid[];
  /** The state of each tab without help: `read receipts wide`, `unknown members` with its best guess. */
  readonly alone: Readonly<Record<string, string>>;
  readonly bindings: readonly BindTakes[];
  /** The state of those tabs afterwards. */
  readonly bound: Readonly<Record<string, string>>;
  readonly months: readonly ByHand[];
  /** Typed totals that differ, as tab and row. */
  readonly differs?: readonly string[];
}

/** What a tab became, in a word or two. */
export function stateOf({ state, tables, guesses }: TabUnderstood): string {
  if (state === 'unknown') return `unknown ${guesses[0]?.table ?? '-'}`;
  return [state, ...tables.map(({ table, form }) => `${table} ${form}`)].join(' ');
}

const _ = '';
const tabs = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Grid[] =>
  Object.entries(sheets).map(([title, cells], place) => grid(title, cells, { sheetId: place + 1 }));

const HEADER_OF_RECEIPTS = [_, _, 'ที่', 'ว.ด.ป.', 'ชื่อ-สกุล', 'จำนวนเงิน', 'ลายเซ็น', _, 'บันทึกของประธาน'];

/** Long, blank columns in front, a merged title, Thai digits, subtotals, a note beside the table. */
const long: ForeignBook = {
  name: 'a long list with titles above, blank columns in front, Thai digits, totals inside and a note beside',
  tabs: tabs({
    'รับเงิน 2569': [
      [_, _, 'กลุ่มออมบุญบ้านหนองใส', _, _, _],
      [_, _, 'บัญชีรับเงินวันละบาท ปี ๒๕๖๙', _, _, _],
      [],
      HEADER_OF_RECEIPTS,
      [_, _, '๑', '๕/๑/๒๕๖๙', 'นางบุญมา ทองดี', '๓๐', _, _, 'ฝนตก เลื่อนเก็บ'],
      [_, _, '๒', '๕/๑/๒๕๖๙', 'นายสมชาย แสงทอง', '๓๐ บาท', _, _, _],
      [_, _, _, _, 'รวม', '๖๐', _, _, _],
      [],
      [_, _, '๓', '๖ ก.พ. ๖๙', 'นางบุญมา ทองดี', '๓๐', _, _, _],
      [_, _, '๔', '๖ ก.พ. ๖๙', 'นายสมชาย แสงทอง', 'สามสิบ', _, _, _],
      [_, _, _, _, 'รวม', '๖๐', _, _, _],
      [_, _, _, _, 'รวมทั้งสิ้น', '๙๐', _, _, 'ตรวจแล้ว'],
    ],
  }),
  alone: { 'รับเงิน 2569': 'read receipts long' },
  bindings: [],
  bound: {},
  months: [
    { month: '2026-01', received: 60, moneyIn: 60 },
    { month: '2026-02', received: 30 },
  ],
  differs: ['รับเงิน 2569 11'],
};

const MONTHS = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const NO_MONTHS: readonly string[] = MONTHS.map(() => _);

/** R17: a year in one tab, the year spanning its months in the row above. */
const yearBook: ForeignBook = {
  name: 'a savings book by months under two header rows, with pledge, opening and short',
  tabs: tabs({
    สมุดประจำปี: [
      ['สมุดสัจจะกลุ่มบ้านปลายนา', ...NO_MONTHS],
      [],
      ['เลขที่', 'ชื่อ - สกุล', 'สัจจะ', 'ยกมา', 'ปี 2569', ...NO_MONTHS.slice(1), 'รวม', 'ขาด'],
      [_, _, _, _, ...MONTHS, _, _],
      [1, 'นางสมใจ ใจดี', 100, 1200, 100, 100, 100, ...NO_MONTHS.slice(3), 300, _],
      [2, 'นายมานพ รักถิ่น', 50, 600, 50, 'ขาด', 50, ...NO_MONTHS.slice(3), 100, 50],
      [3, 'น.ส.วันดี มีสุข', 200, _, '✓', 200, 200, ...NO_MONTHS.slice(3), 400, _],
      [_, 'รวม', 350, 1800, 150, 300, 350, ...NO_MONTHS.slice(3), 800, _],
    ],
  }),
  alone: { สมุดประจำปี: 'read receipts wide' },
  bindings: [],
  bound: {},
  months: [
    { month: '2026-01', received: 150, savingsIn: 150 },
    { month: '2026-02', received: 300, savingsIn: 300 },
  ],
};

/** One tab a month, names in three columns, the register in a tab that says nothing, its numbers in ลำดับ. */
const monthTabs: ForeignBook = {
  name: 'one tab a month, names in three columns, the register found by a binding',
  tabs: tabs({
    รายชื่อ: [
      ['ลำดับ', 'คำนำหน้า', 'ชื่อ', 'นามสกุล', 'วันเกิด', 'วันเข้า'],
      [1, 'นาง', 'สำลี', 'พันธุ์ดี', '3 มี.ค. 2501', '1/1/2560'],
      [2, 'นาย', 'ทองคำ', 'สุขใจ', dateCell('1958-07-09'), '1/1/2560'],
      [3, 'น.ส.', 'พิมพ์', 'งามตา', '-', '1/1/2565'],
    ],
    'ม.ค. 69': [
      ['รายการเก็บเงินวันละบาท เดือนมกราคม'],
      ['ลำดับ', 'คำนำหน้า', 'ชื่อ', 'นามสกุล', 'จำนวนเงิน', 'หมายเหตุ'],
      [1, 'นาง', 'สำลี', 'พันธุ์ดี', 30, _],
      [2, 'นาย', 'ทองคำ', 'สุขใจ', 30, _],
      [3, 'น.ส.', 'พิมพ์', 'งามตา', '-', 'ไปกรุงเทพ'],
      [_, _, _, 'รวม', 60, _],
    ],
    มค69สรุป: [['ยอดเดือนนี้', 60]],
    'เดือนกุมภาพันธ์ 2569': [
      ['ลำดับ', 'คำนำหน้า', 'ชื่อ', 'นามสกุล', 'จำนวนเงิน', 'หมายเหตุ'],
      [1, 'นาง', 'สำลี', 'พันธุ์ดี', 30, _],
      [2, 'นาย', 'ทองคำ', 'สุขใจ', 30, _],
      [3, 'น.ส.', 'พิมพ์', 'งามตา', 60, 'รวมของเดือนก่อน'],
      [_, _, _, 'รวม', 120, _],
    ],
    'มี.ค.69': [
      ['ลำดับ', 'คำนำหน้า', 'ชื่อ', 'นามสกุล', 'จำนวนเงิน'],
      [1, 'นาง', 'สำลี', 'พันธุ์ดี', 30],
    ],
  }),
  alone: {
    รายชื่อ: 'unknown members',
    'ม.ค. 69': 'read receipts month',
    มค69สรุป: 'unknown -',
    'เดือนกุมภาพันธ์ 2569': 'read receipts month',
    'มี.ค.69': 'read receipts month',
  },
  bindings: [
    { tab: 'รายชื่อ', table: 'members', columns: { memberId: 'A' } },
    { tab: 'มค69สรุป', table: 'none' },
  ],
  bound: { รายชื่อ: 'read members long', มค69สรุป: 'leftAlone' },
  months: [
    { month: '2026-01', received: 60, closing: 3 },
    { month: '2026-02', received: 120, closing: 3 },
    { month: '2026-03', received: 30, closing: 3 },
  ],
};

/** A cash book whose amounts stand below one spanning header, in a tab of no name. */
const twoRows: ForeignBook = {
  name: 'a cash book under two header rows in a tab of no name, beside a register',
  tabs: tabs({
    สมาชิก: [
      ['เลขสมาชิก', 'ชื่อ-สกุล', 'วันเข้า'],
      ['001', 'นางคำแก้ว บุญเรือง', '1/1/2565'],
    ],
    Sheet2: [
      ['บัญชีกลุ่มสวัสดิการบ้านท่าล้อ'],
      ['วันที่', 'เอกสาร', 'รายการ', 'จำนวนเงิน (บาท)', _, 'คงเหลือ'],
      [_, 'เล่ม/เลขที่', _, 'รับ', 'จ่าย', _],
      ['1/1/2569', _, 'ยกมา', _, _, 5000],
      ['12/1/2569', '1/1', 'เงินบริจาคผ้าป่า', '2,500.50', _, 7500.5],
      ['15 ม.ค. 69', '1/2', 'ค่าถ่ายเอกสาร', _, 120, 7380.5],
      [_, _, 'รวม', 2500.5, 120, _],
      ['3/2/2569', '1/3', 'ดอกเบี้ยธนาคาร', 12.25, _, 7392.75],
    ],
  }),
  alone: { สมาชิก: 'read members long', Sheet2: 'unknown cashbook' },
  bindings: [{ tab: 'Sheet2', table: 'cashbook' }],
  bound: { Sheet2: 'read cashbook long' },
  months: [
    { month: '2026-01', moneyIn: 2500.5, moneyOut: 120 },
    { month: '2026-02', moneyIn: 12.25, moneyOut: 0 },
  ],
};

/** Blocks of groups in one tab, each with a heading, the header again, and its total. */
const blocks: ForeignBook = {
  name: 'several groups in one tab, in blocks below heading lines that repeat the header',
  tabs: tabs({
    รับเงิน: [
      ['เครือข่ายตำบลทุ่งกว้าง'],
      ['เลขที่สมาชิก', 'ชื่อ', 'วันที่', 'ยอดเงิน'],
      ['กลุ่มบ้านเหนือ'],
      [1, 'ก้าน', '10/1/2569', 30],
      [2, 'จันทร์', '10/1/2569', 30],
      ['รวม', _, _, 60],
      [],
      ['กลุ่มบ้านใต้'],
      ['เลขที่สมาชิก', 'ชื่อ', 'วันที่', 'ยอดเงิน'],
      [1, 'ดวง', '11/1/2569', 90],
      ['รวม', _, _, 90],
      ['รวมทั้งสิ้น', _, _, 150],
    ],
  }),
  alone: { รับเงิน: 'read receipts long' },
  bindings: [],
  bound: {},
  months: [
    { group: 'บ้านเหนือ', month: '2026-01', received: 60 },
    { group: 'บ้านใต้', month: '2026-01', received: 90 },
  ],
};

/** Groups in a column, English headers, a sheet made from a form. */
const form: ForeignBook = {
  name: 'answers of a form with a group column, its headers in words of its own',
  tabs: tabs({
    'การตอบแบบฟอร์ม 1': [
      ['ประทับเวลา', 'กลุ่มของท่าน', 'ชื่อผู้ส่ง', 'ส่งเมื่อวันที่', 'ยอดที่ส่ง', 'ช่องทาง'],
      [dateCell('2026-01-10'), 'นาโพธิ์', 'สายใจ ดีงาม', '10/01/69', 30, 'เงินสด'],
      [dateCell('2026-01-10'), 'โคกสูง', 'เพ็ญศรี ศรีสุข', dateCell('2569-01-10'), '60 บาท', 'ธนาคาร'],
      [dateCell('2026-02-11'), 'นาโพธิ์', 'สายใจ ดีงาม', '11/02/69', 30, 'เงินสด'],
    ],
  }),
  alone: { 'การตอบแบบฟอร์ม 1': 'unknown -' },
  bindings: [
    {
      tab: 'การตอบแบบฟอร์ม 1',
      table: 'รับเงิน',
      columns: { groupId: 'กลุ่มของท่าน', memberName: 'C', date: 'ส่งเมื่อวันที่', amount: 'E' },
    },
  ],
  bound: { 'การตอบแบบฟอร์ม 1': 'read receipts long' },
  months: [
    { group: 'นาโพธิ์', month: '2026-01', received: 30 },
    { group: 'โคกสูง', month: '2026-01', received: 60 },
    { group: 'นาโพธิ์', month: '2026-02', received: 30 },
  ],
};

/** A village fund: borrowers by name, contracts and repayments. */
const fund: ForeignBook = {
  name: 'a village fund with borrowers by name and repayments in a tab of no name',
  tabs: tabs({
    'ทะเบียนเงินกู้ ปี 2569': [
      ['กองทุนหมู่บ้านโนนสะอาด'],
      ['ลำดับ', 'เลขที่สัญญา', 'ชื่อ-สกุลผู้กู้', 'วันที่กู้', 'ยอดเงินกู้', 'ดอกเบี้ย(%)', 'จำนวนงวด', 'กำหนดชำระ'],
      [1, '1/69', 'นายดำ ขาวสะอาด', '5/1/2569', '20,000', 6, _, '5/1/2570'],
      [2, '2/69', 'นางแดง เขียวขจี', '5/1/2569', '๑๐,๐๐๐', 6, _, '5/1/2570'],
      [_, _, 'รวม', _, 30000, _, _, _],
    ],
    เก็บเงิน: [
      ['ว/ด/ป', 'สัญญา', 'ผู้ชำระ', 'ต้น', 'ดอก', 'รวมรับ'],
      ['20/3/2569', '1/69', 'นายดำ', 5000, 300, 5300],
      ['20/3/2569', '2/69', 'นางแดง', _, 150, 150],
    ],
  }),
  alone: { 'ทะเบียนเงินกู้ ปี 2569': 'read loans long', เก็บเงิน: 'unknown repayments' },
  bindings: [{ tab: 'เก็บเงิน', table: 'repayments' }],
  bound: { เก็บเงิน: 'read repayments long' },
  months: [
    { month: '2026-01', lent: 30000, outstanding: 30000 },
    { month: '2026-03', outstanding: 25000, moneyIn: 5450 },
  ],
};

const NUMBERS = MONTHS.map((_month, place) => place + 1);

/** R7: a collection sheet a village, months 1…12, the year in the title. */
const villages: ForeignBook = {
  name: 'a collection sheet for each village with months 1 to 12',
  tabs: tabs({
    'หมู่ 1 ปี 2569': [
      ['ใบเก็บเงินรายหมู่'],
      ['เลขสมาชิก', 'ชื่อ', ...NUMBERS, 'รวม', 'ขาด'],
      ['101', 'แก้ว', 30, 30, ...NO_MONTHS.slice(2), 60, _],
      ['102', 'กล้า', 30, 0, ...NO_MONTHS.slice(2), 30, 30],
      [_, 'รวม', 60, 30, ...NO_MONTHS.slice(2), 90, 30],
    ],
    'หมู่ 2 ปี 2569': [
      ['ใบเก็บเงินรายหมู่'],
      ['เลขสมาชิก', 'ชื่อ', ...NUMBERS, 'รวม', 'ขาด'],
      ['201', 'นวล', '๓๐', 'ไม่อยู่', ...NO_MONTHS.slice(2), 30, _],
    ],
  }),
  alone: { 'หมู่ 1 ปี 2569': 'read receipts wide', 'หมู่ 2 ปี 2569': 'read receipts wide' },
  bindings: [],
  bound: {},
  months: [
    { month: '2026-01', received: 90 },
    { month: '2026-02', received: 30 },
  ],
};

/** Months without a year, and none above: only a person knows which. */
const yearless: ForeignBook = {
  name: 'months without a year anywhere, told by a binding',
  tabs: tabs({
    รายเดือน: [
      ['ทะเบียน', 'ชื่อสมาชิก', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม', 'มกราคม'],
      [7, 'นิด', 100, 100, 100, 100],
      [8, 'น้อย', 50, 50, 50, 50],
    ],
  }),
  alone: { รายเดือน: 'read receipts wide' },
  bindings: [{ tab: 'รายเดือน', table: 'receipts', monthYear: '2568' }],
  bound: { รายเดือน: 'read receipts wide' },
  months: [
    { month: '2025-10', received: 150 },
    { month: '2026-01', received: 150 },
  ],
};

/** A list of one month whose title says nothing, with its amount under a header of its own. */
const oneMonth: ForeignBook = {
  name: 'the list of one month in a tab of no name, its amount under สัจจะ',
  tabs: tabs({
    Sheet1: [
      ['รายชื่อผู้ส่งสัจจะ'],
      ['ที่', 'ชื่อ - สกุล', 'สัจจะ', 'กู้ยืม', 'ลงชื่อ'],
      [1, 'นางปราณี ศรีทอง', 100, _, _],
      [2, 'นายวิชัย มั่นคง', 200, _, _],
      [_, 'รวม', 300, _, _],
    ],
  }),
  alone: { Sheet1: 'unknown pledges' },
  bindings: [{ tab: 'Sheet1', table: 'receipts', month: 'ม.ค. 2569', columns: { amount: 'สัจจะ' } }],
  bound: { Sheet1: 'read receipts month' },
  months: [{ month: '2026-01', received: 300 }],
};

/** Welfare paid, written as a list; dates of a Thai Excel, whose date cells hold Buddhist years. */
const welfare: ForeignBook = {
  name: 'welfare as a list of payments with Buddhist years in date cells, beside a register with months',
  tabs: tabs({
    ทะเบียนสมาชิก: [
      ['ทะเบียนคุมสมาชิก กองทุนสวัสดิการตำบลดอนงาม'],
      ['ลำดับ', 'เลขสมาชิก', 'ชื่อ', 'สกุล', 'วันสมัคร', 'ม.ค. 2569', 'ก.พ. 2569'],
      [1, '0001', 'คำปัน', 'ใจงาม', dateCell('2555-05-01'), 30, 30],
      [2, '0002', 'ศรีนวล', 'แสนสุข', dateCell('2556-05-01'), 30, _],
    ],
    'จ่ายสวัสดิการ 2569': [
      ['วันที่', 'เลขสมาชิก', 'ชื่อ', 'ประเภทสวัสดิการ', 'คืน', 'จำนวนเงิน'],
      [dateCell('2569-01-20'), '0001', 'คำปัน', 'นอนโรงพยาบาล', 2, 200],
      [dateCell('2569-02-03'), '0002', 'ศรีนวล', 'คลอดบุตร', _, 500],
      [_, _, _, 'รวม', _, 700],
    ],
  }),
  alone: { ทะเบียนสมาชิก: 'read members long receipts wide', 'จ่ายสวัสดิการ 2569': 'read claims long' },
  bindings: [],
  bound: {},
  months: [
    { month: '2026-01', received: 60, closing: 2 },
    { month: '2026-02', received: 30, closing: 2 },
  ],
};

export const FOREIGN_BOOKS: readonly ForeignBook[] = [
  ...[long, yearBook, monthTabs, twoRows, blocks, form, fund, villages, yearless, oneMonth, welfare],
];
