/** Made-up answers of a made-up network, as the script would give them. */

import type { GroupLine, SummaryAnswer } from '../../src/core/commands/answers/figures.ts';
import type { CheckAnswer, FindingLine, FindingsAnswer, MendAnswer } from '../../src/core/commands/answers/findings.ts';
import type { MembersAnswer, MonthStanding, StatementAnswer } from '../../src/core/commands/answers/members.ts';
import type { MonthAnswer } from '../../src/core/commands/answers/month.ts';
import type { Answer } from '../../src/core/commands/answers.ts';
import type { Figures } from '../../src/core/ledger/months/figures.ts';
import { addMonths, type Day, isoDay, isoMonth, type Month } from '../../src/core/values/calendar.ts';
import { type Satang, satang, satangFromBaht } from '../../src/core/values/satang.ts';

const baht = (amount: number): Satang => satangFromBaht(amount) ?? satang(0);
const day = (text: string): Day => isoDay(text)!;
const month = (text: string): Month => isoMonth(text)!;

const OCTOBER = month('2026-10');

export const monthAnswer: MonthAnswer = {
  language: 'th',
  network: 'เครือข่ายวันละบาทลุ่มน้ำใส',
  groups: [
    { groupId: 'G01', name: 'น้ำขาว', system: 'onebaht' },
    { groupId: 'G02', name: 'สัจจะบ้านดอนไม้แดง', system: 'sajja' },
    { groupId: 'G03', name: 'ออมทรัพย์เพื่อการผลิตบ้านควนโต๊ะเหลง', system: 'production' },
    { groupId: 'G04', name: 'บ้านทุ่งยาว', system: 'onebaht' },
  ],
  months: [OCTOBER, month('2026-09'), month('2026-08')],
  groupId: 'G01',
  month: OCTOBER,
  asOf: day('2026-11-16'),
  next: {
    says: { th: 'อีก 3 แถวต้องแก้ก่อนสรุปเดือน', en: '3 rows are to be mended before the summary' },
    button: { th: 'ดูและแก้ทีละแถว', en: 'Look at them one by one' },
    leads: 'findings',
  },
  figures: [
    {
      label: { th: 'เก็บได้เดือนนี้', en: 'Collected' },
      value: { th: '38,910 บาท', en: '38,910 baht' },
      note: { th: '94% จาก 41,040', en: '94% of 41,040' },
      tone: 'plain',
    },
    {
      label: { th: 'ค้างส่ง', en: 'Owing' },
      value: { th: '71 คน', en: '71 people' },
      note: { th: 'รวม 4,260 บาท', en: '4,260 baht in all' },
      tone: 'plain',
    },
  ],
  steps: [
    {
      step: 'arrears',
      label: { th: 'รายชื่อคนค้าง', en: 'Who owes' },
      state: { th: '71 คน', en: '71 people' },
      tone: 'look',
      detail: null,
    },
    {
      step: 'collect',
      label: { th: 'เก็บเงิน', en: 'Collect' },
      state: { th: 'ครบแล้ว', en: 'Complete' },
      tone: 'good',
      detail: null,
    },
    {
      step: 'bank',
      label: { th: 'นำฝากธนาคาร', en: 'Bank' },
      state: { th: 'ฝากแล้ว', en: 'Banked' },
      tone: 'good',
      detail: null,
    },
    {
      step: 'claims',
      label: { th: 'เบิกสวัสดิการ', en: 'Claims' },
      state: { th: 'รออนุมัติ 2', en: '2 waiting' },
      tone: 'look',
      detail: null,
    },
    {
      step: 'count',
      label: { th: 'นับเงิน', en: 'Count the cash' },
      state: { th: 'ตรงกัน', en: 'Agrees' },
      tone: 'good',
      detail: { th: 'เงินสด 12,340 · ธนาคาร 542,531', en: 'Cash 12,340 · bank 542,531' },
    },
    {
      step: 'check',
      label: { th: 'ตรวจรายการ', en: 'Check the entries' },
      state: { th: 'ต้องแก้ 3', en: '3 to mend' },
      tone: 'bad',
      detail: { th: 'อีก 8 เรื่องให้ดู', en: '8 more to look at' },
    },
    {
      step: 'summary',
      label: { th: 'สรุปเดือน', en: 'Sum up the month' },
      state: { th: 'ยังไม่ทำ', en: 'Not yet' },
      tone: 'soft',
      detail: null,
    },
    {
      step: 'sent',
      label: { th: 'ส่งเครือข่าย', en: 'Send to the network' },
      state: { th: 'ยังไม่ทำ', en: 'Not yet' },
      tone: 'soft',
      detail: null,
    },
  ],
  counts: { reject: 3, confirm: 8, note: 26 },
  rowsNotCounted: 3,
  empty: null,
  foreign: [],
};

const at = (tab: string, row: number, column: string | null, memberId: string | null) => ({
  groupId: 'G01',
  tab,
  row,
  column,
  memberId,
  facts: {},
});

const unreadable: FindingLine = {
  code: 'CELL_UNREADABLE',
  severity: 'reject',
  ...at('รับเงิน', 27, 'F', '3'),
  title: { th: 'อ่านช่องนี้ไม่ออก', en: 'A cell cannot be read' },
  message: {
    th: 'จำนวนเงินเขียนว่า “สามสิบ” แถวนี้ยังไม่นับ พิมพ์เป็นตัวเลข เช่น 30',
    en: 'The amount says “สามสิบ”. The row is not counted: type a number, such as 30',
  },
};

const late: FindingLine = {
  code: 'CONTRIBUTION_LATE',
  severity: 'note',
  ...at('สมาชิก', 8, null, '6'),
  title: { th: 'ส่งช้า', en: 'Paid late' },
  message: { th: 'นางสมใจ ทดสอบ ส่งช้า: ก.พ. 2569', en: 'Somjai Thotsop paid late: Feb 2569' },
};

export const checkAnswer: CheckAnswer = {
  asOf: day('2026-10-31'),
  findings: [
    late,
    unreadable,
    { ...unreadable, ...at('รับเงิน', 41, 'B', '12'), column: 'B' },
    {
      code: 'MEMBER_UNKNOWN',
      severity: 'reject',
      ...at('รับเงิน', 88, 'D', null),
      title: { th: 'ไม่รู้จักสมาชิกนี้', en: 'No such member' },
      message: {
        th: 'ไม่มีสมาชิกเลขที่ 10234 ในกลุ่มนี้ ใกล้ที่สุดคือ 1023 แก้เลขแล้วกดตรวจใหม่',
        en: 'No member has the number 10234. The nearest is 1023: mend it and check again',
      },
    },
    {
      code: 'COUNT_DIFFERS',
      severity: 'confirm',
      ...at('นับเงิน', 2, 'D', null),
      title: { th: 'นับเงินไม่ตรงบัญชี', en: 'Cash and book differ' },
      message: {
        th: 'นับได้ 1,135 บาท บัญชีมี 1,140 บาท ขาด 5 บาท ดูใบเสร็จของวันนั้น',
        en: 'Counted 1,135 baht, the book has 1,140: 5 short. Look at the receipts of that day',
      },
    },
    ...Array.from({ length: 25 }, (_, place): FindingLine => ({ ...late, ...at('สมาชิก', 20 + place, null, '9') })),
  ],
  counts: { reject: 3, confirm: 1, note: 26 },
  open: { reject: 3, confirm: 1, note: 26 },
  off: [{ th: 'เลขใบเสร็จซ้ำ: ไม่มีคอลัมน์เลขที่ใบเสร็จ', en: 'Receipt numbers twice: no tab has the column' }],
};

const NOTHING = { reject: 0, confirm: 0, note: 0 };
export const findingsAnswer: FindingsAnswer = {
  asOf: checkAnswer.asOf,
  open: checkAnswer.open,
  codes: [],
  tabs: ['รับเงิน', 'นับเงิน', 'สมาชิก'],
  items: [1, 2, 3, 4, 0, 5].map((place) => {
    const { facts: _, ...said } = checkAnswer.findings[place]!;
    return {
      ...said,
      matter: `m${place}`,
      alike: place === 5 ? 25 : 1,
      about: {},
      mend: said.code === 'CELL_UNREADABLE' ? { becomes: '30', sure: true } : null,
    };
  }),
  found: 30,
  left: 0,
  accepted: [
    {
      ...late,
      ...at('สมาชิก', 9, null, '7'),
      action: 'accept-0a1b2c3d',
      accepted: { reason: 'ป่วยอยู่โรงพยาบาล', by: 'นางสมศรี ทดลอง', date: day('2026-10-20') },
    },
  ],
  untidy: [{ tab: 'รับเงิน', column: 'D', header: 'จำนวนเงิน', kind: 'numbers', count: 12 }],
  off: checkAnswer.off,
};

export const cleanFindings: FindingsAnswer = {
  ...findingsAnswer,
  open: NOTHING,
  tabs: [],
  items: [],
  found: 0,
  accepted: [],
  untidy: [],
};

export const mendAnswer: MendAnswer = {
  cells: [
    { tab: 'รับเงิน', row: 40, column: 'B', was: 'สามสิบ', becomes: '30' },
    { tab: 'รับเงิน', row: 41, column: 'B', was: '๑ หมื่น', becomes: '10,000' },
  ],
  count: 2,
  rest: 0,
  closed: [],
  knownBy: '0123abcd',
  action: null,
  open: null,
};

const NAMES = ['นางสมใจ ทดสอบ', 'นายบุญมา สมมติ', 'นางสาวพิมพ์ ลองดู', 'นายประเสริฐศักดิ์ ตัวอย่างยาวมากทีเดียว', ''];

export const membersAnswer: MembersAnswer = {
  groupId: 'G01',
  found: 1368,
  members: Array.from({ length: 50 }, (_, place) => ({
    memberId: String(place + 1),
    name: NAMES[place % NAMES.length] ?? '',
    active: place !== 3,
    arrears: place % 3 === 0 ? baht(30 * (place + 1)) : satang(0),
    household: place % 2 === 0 ? `${place + 10}/1` : null,
  })),
};

const VERDICTS: readonly MonthStanding['verdict'][] = ['onTime', 'onTime', 'late', 'partial', 'missed', 'onTime'];

export const statementAnswer: StatementAnswer = {
  groupId: 'G01',
  memberId: '4',
  name: 'นายประเสริฐศักดิ์ ตัวอย่างยาวมากทีเดียว',
  kind: 'given',
  shares: baht(500),
  asOf: day('2026-10-31'),
  standing: {
    groupId: 'G01',
    memberId: '4',
    name: 'นายประเสริฐศักดิ์ ตัวอย่างยาวมากทีเดียว',
    active: true,
    savings: null,
    deposits: null,
    due: baht(660),
    covered: baht(590),
    arrears: baht(70),
    arrearsMonths: 3,
    advance: satang(0),
    suspended: true,
    loansOutstanding: baht(9000),
    loansOverdue: satang(0),
  },
  months: Array.from({ length: 22 }, (_, place) => ({
    month: addMonths(month('2025-01'), place),
    due: place === 0 ? satang(0) : baht(30),
    covered: baht(30),
    verdict: place === 0 ? 'notDue' : place === 21 ? 'pending' : (VERDICTS[place % VERDICTS.length] ?? 'onTime'),
    advance: place === 7,
  })),
  lines: [
    { date: null, text: 'ยอดยกมา', in: baht(1200), out: null, balance: baht(1200), tab: null, row: null },
    ...Array.from({ length: 18 }, (_, place) => ({
      date: day(`2026-${String((place % 9) + 1).padStart(2, '0')}-10`),
      text: place === 5 ? 'กลับรายการใบเสร็จ 12/31' : 'เงินสมทบ',
      in: place === 5 ? null : baht(30),
      out: place === 5 ? baht(30) : null,
      balance: baht(1200 + 30 * (place + 1)),
      tab: 'รับเงิน',
      row: 27 + place,
    })),
  ],
};

const figures: Figures = {
  members: { opening: 1370, joined: 4, left: 6, died: 2, ended: 0, closing: 1368 },
  contributions: {
    due: baht(41_040),
    covered: baht(38_910),
    onTime: 1297,
    late: 0,
    partial: 12,
    missed: 59,
    pending: 0,
    notDue: 4,
    arrears: baht(4260),
    arrearsMembers: 71,
    arrearsLeft: baht(120),
    advance: baht(900),
    received: baht(38_910),
    notPaid: 71,
    notPaidAmount: baht(2130),
  },
  savings: null,
  welfare: { claims: 9, paid: baht(7500), waiting: 2, waitingAmount: baht(1500) },
  loans: {
    lent: satang(0),
    principalRepaid: satang(0),
    interestReceived: satang(0),
    outstanding: baht(120_000),
    overdue: baht(4_000),
    overdueLoans: 3,
    par30: 0.033333,
    par30Amount: baht(4000),
    overpaid: satang(0),
  },
  money: {
    opening: baht(523_461),
    in: baht(38_910),
    out: baht(7500),
    closing: baht(554_871),
    cash: baht(12_340),
    bank: baht(542_531),
    counted: baht(554_871),
    difference: satang(0),
  },
  fund: { total: baht(554_871), grants: baht(110_000), own: baht(444_871), members: satang(0) },
  result: { income: baht(38_910), expense: baht(7500), surplus: baht(31_410) },
};

const missing: Figures = {
  ...figures,
  members: { opening: null, joined: null, left: null, died: null, ended: null, closing: 212 },
  contributions: null,
  fund: { total: null, grants: null, own: null, members: null },
};

const group = (groupId: string, name: string, rest: Partial<GroupLine>): GroupLine => ({
  ...figures,
  groupId,
  name,
  system: 'onebaht',
  participation: 'active',
  reported: true,
  lastReported: OCTOBER,
  balancesAsOf: day('2026-10-31'),
  state: 'sent',
  source: 'rows',
  closedBefore: null,
  rowsNotCounted: 0,
  reportAsOf: null,
  estimates: [],
  places: [],
  fromFile: false,
  fileChanged: false,
  closed: null,
  ...rest,
});

const report: SummaryAnswer['report'] = {
  title: { th: 'สรุปเดือน กลุ่มน้ำขาว', en: 'Month summary, Nam Khao' },
  subtitle: { th: 'ตุลาคม 2569 · ณ วันที่ 16 พฤศจิกายน 2569', en: 'October 2569 · as of 16 November 2569' },
  blocks: [
    {
      kind: 'figures',
      title: { th: 'สมาชิก', en: 'Members' },
      lines: [
        { label: { th: 'ยกมา', en: 'Brought forward' }, show: 'count', value: 1370 },
        { label: { th: 'เข้าใหม่', en: 'Joined' }, show: 'count', value: 4, tone: 'good' },
        {
          label: { th: 'พ้นสภาพ', en: 'Left' },
          show: 'count',
          value: 6,
          note: { th: 'เสียชีวิต 2 คน', en: '2 of them died' },
        },
        { label: { th: 'คงอยู่', en: 'Members now' }, show: 'count', value: 1368, total: true },
      ],
    },
    {
      kind: 'figures',
      title: { th: 'เงินสดและธนาคาร', en: 'Cash and bank' },
      lines: [
        { label: { th: 'ยกมา', en: 'Brought forward' }, show: 'money', value: baht(523_461) },
        { label: { th: 'รับ', en: 'In' }, show: 'money', value: baht(38_910) },
        { label: { th: 'จ่าย', en: 'Out' }, show: 'money', value: baht(7500) },
        { label: { th: 'คงเหลือ', en: 'Balance' }, show: 'money', value: baht(554_871), total: true },
        {
          label: { th: 'ผลต่างจากที่นับ', en: 'Difference from the count' },
          show: 'money',
          value: null,
          note: { th: 'ยังไม่ได้นับ', en: 'Not counted yet' },
        },
      ],
    },
    {
      kind: 'chart',
      title: { th: 'ใครค้างนานเกิน 3 เดือน', en: 'Who owes more than 3 months' },
      form: 'bars',
      show: 'money',
      labels: [
        { th: 'หมู่ 1 บ้านน้ำขาวใน', en: 'Village 1' },
        { th: 'หมู่ 2 บ้านน้ำขาวนอก', en: 'Village 2' },
        { th: 'หมู่ 7', en: 'Village 7' },
      ],
      series: [{ label: { th: 'ค้างส่ง', en: 'Owed' }, values: [baht(2130), baht(1260), baht(870)] }],
    },
    {
      kind: 'chart',
      title: { th: 'กองทุนโตขึ้นไหม', en: 'Does the fund grow?' },
      form: 'line',
      show: 'money',
      labels: ['พ.ย. 2568', 'ธ.ค. 2568', 'ม.ค. 2569', 'ก.พ. 2569', 'มี.ค. 2569', 'เม.ย. 2569'],
      series: [
        {
          label: { th: 'กองทุนรวม', en: 'Fund' },
          values: [baht(401_000), baht(430_500), null, baht(470_000), baht(512_000), baht(554_871)],
        },
        {
          label: { th: 'เงินอุดหนุน', en: 'Grants' },
          values: [baht(10_000), baht(10_000), baht(10_000), baht(110_000), baht(110_000), baht(110_000)],
        },
      ],
    },
    {
      kind: 'chart',
      title: { th: 'รับกับจ่ายแต่ละเดือน', en: 'In and out by month' },
      form: 'columns',
      show: 'money',
      labels: ['ส.ค. 2569', 'ก.ย. 2569', 'ต.ค. 2569'],
      series: [
        { label: { th: 'รับ', en: 'In' }, values: [baht(37_000), baht(39_400), baht(38_910)] },
        { label: { th: 'จ่าย', en: 'Out' }, values: [baht(12_000), baht(4_000), baht(7_500)] },
      ],
    },
    {
      kind: 'table',
      title: { th: 'แต่ละหมู่บ้าน', en: 'By village' },
      columns: [
        { label: { th: 'หมู่บ้าน', en: 'Village' }, show: 'text' },
        { label: { th: 'สมาชิก', en: 'Members' }, show: 'count' },
        { label: { th: 'รับเดือนนี้', en: 'Received' }, show: 'money' },
        { label: { th: 'ส่งครบ', en: 'Paid in full' }, show: 'percent' },
      ],
      rows: [
        { cells: ['หมู่ 1 บ้านน้ำขาวใน', 510, baht(14_900), 0.974], kind: 'row' },
        { cells: ['หมู่ 2 บ้านน้ำขาวนอก', 858, baht(24_010), 0.921], kind: 'row', tone: 'look' },
        { cells: [{ th: 'รวม', en: 'Total' }, 1368, baht(38_910), 0.948], kind: 'total' },
      ],
    },
    {
      kind: 'table',
      title: { th: 'เทียบกลุ่ม', en: 'Groups side by side' },
      columns: [
        { label: { th: 'กลุ่ม', en: 'Group' }, show: 'text' },
        { label: { th: 'สมาชิก', en: 'Members' }, show: 'count' },
        { label: { th: 'ต้องส่ง', en: 'Due' }, show: 'money' },
        { label: { th: 'ส่งแล้ว', en: 'Paid' }, show: 'money' },
        { label: { th: 'ค้างส่ง', en: 'Owed' }, show: 'money' },
      ],
      rows: [
        { cells: ['น้ำขาว', 1368, baht(41_040), baht(38_910), baht(4260)], kind: 'row' },
        { cells: ['ออมทรัพย์เพื่อการผลิตบ้านควนโต๊ะเหลง', 212, null, null, null], kind: 'row', tone: 'soft' },
        { cells: [{ th: 'รวม', en: 'Total' }, 1580, baht(41_040), baht(38_910), baht(4260)], kind: 'total' },
      ],
    },
    {
      kind: 'table',
      title: { th: 'สวัสดิการที่จ่าย', en: 'Welfare paid' },
      columns: [
        { label: { th: 'เรื่อง', en: 'Kind' }, show: 'text' },
        { label: { th: 'บาท', en: 'Baht' }, show: 'money' },
      ],
      rows: [
        { cells: [{ th: 'นอนโรงพยาบาล', en: 'Hospital' }, baht(2500)], kind: 'row' },
        { cells: [{ th: 'เสียชีวิต', en: 'Death' }, baht(5000)], kind: 'row' },
        { cells: [{ th: 'รวม', en: 'Total' }, baht(7500)], kind: 'total' },
      ],
    },
  ],
  notes: [{ th: 'ไม่นับ 3 รายการที่ต้องแก้', en: '3 entries to be mended are not counted' }],
};

export const summaryAnswer: SummaryAnswer = {
  month: OCTOBER,
  asOf: day('2026-11-16'),
  network: {
    ...figures,
    savings: { opening: baht(18_350), in: baht(800), out: baht(2400), closing: baht(16_750) },
    groups: 4,
    reported: 3,
    countedGroups: 2,
    missing: ['G03'],
    organisations: 4,
    people: 1544,
    rowsNotCounted: 3,
    dueOfCovered: baht(41_040),
  },
  groups: [
    group('G01', 'น้ำขาว', { rowsNotCounted: 3, state: 'entering' }),
    group('G02', 'สัจจะบ้านดอนไม้แดง', {}),
    group('G03', 'ออมทรัพย์เพื่อการผลิตบ้านควนโต๊ะเหลง', {
      ...missing,
      state: 'none',
      reported: false,
      lastReported: month('2026-08'),
    }),
    group('G04', 'บ้านทุ่งยาว', {}),
    group('G05', 'บ้านใหม่ปลายคลอง', { participation: 'notyet', state: 'none', reported: false, lastReported: null }),
  ],
  areas: [],
  issues: [],
  report,
  text: {
    th: 'สรุปเดือน กลุ่มน้ำขาว ตุลาคม 2569\nสมาชิก 1,368 คน\nรับ 38,910 บาท จ่าย 7,500 บาท\nคงเหลือ 554,871 บาท',
    en: 'Month summary, Nam Khao, October 2569\nMembers 1,368\nIn 38,910 baht, out 7,500 baht\nBalance 554,871 baht',
  },
};

/** What the script answers to each command that the page asks. */
export const answers: {
  readonly [Name in
    | 'month'
    | 'check'
    | 'findings'
    | 'mend'
    | 'accept'
    | 'members'
    | 'summary'
    | 'goTo'
    | 'language']: Answer<Name>;
} = {
  month: monthAnswer,
  check: checkAnswer,
  findings: findingsAnswer,
  mend: mendAnswer,
  accept: { count: 1, action: 'accept-1' },
  members: membersAnswer,
  summary: summaryAnswer,
  goTo: { done: true },
  language: { language: 'en' },
};
