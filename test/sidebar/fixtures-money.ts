/** Made-up answers about welfare, loans and the year's books, as the script would give them. */
import type { Answer } from '../../src/core/commands/answers.ts';
import type { StatementsAnswer, YearEndAnswer } from '../../src/core/commands/answers-books.ts';
import type { LeavingAnswer, LoanAnswer, LoanLine, LoansAnswer } from '../../src/core/commands/answers-loans.ts';
import type { ClaimAnswer, ClaimLine, RightsAnswer, WelfareAnswer } from '../../src/core/commands/answers-welfare.ts';
import type { Block, Report } from '../../src/core/reports/report.ts';
import { type Day, dayMonthsLater, isoDay } from '../../src/core/values/calendar.ts';
import { type Satang, satang, satangFromBaht } from '../../src/core/values/satang.ts';
import { words } from '../../src/core/values/words.ts';

const baht = (amount: number): Satang => satangFromBaht(amount) ?? satang(0);
const day = (text: string): Day => isoDay(text)!;
const TODAY = day('2026-11-16');

const column = (th: string, en: string, show: 'text' | 'money' | 'day' | 'count' = 'text') => ({
  label: words(th, en),
  show,
});

const report = (th: string, en: string, blocks: readonly Block[], notes: Report['notes'] = []): Report => ({
  title: words(th, en),
  subtitle: words('น้ำขาว · ณ วันที่ 16 พฤศจิกายน 2569', 'Nam Khao · as of 16 November 2569'),
  blocks,
  notes,
});

const SIGNS: Block = {
  kind: 'signatures',
  title: null,
  signs: [words('ผู้รับเงิน', 'Received by'), words('ผู้จ่ายเงิน', 'Paid by'), words('พยาน', 'Witness')],
};

export const claim: ClaimLine = {
  tab: 'เบิกสวัสดิการ',
  row: 12,
  knownBy: '0a1b2c3d',
  claimId: 'C12',
  groupId: 'G01',
  memberId: '6',
  name: 'นางสมใจ ทดสอบ',
  benefit: 'นอนโรงพยาบาล',
  eventDate: day('2026-11-02'),
  requestDate: day('2026-11-05'),
  units: 5,
  asked: baht(500),
  right: baht(300),
  status: 'requested',
  paidDate: null,
  approvedBy: [],
  approvalsLeft: 2,
  against: [
    words(
      'ขอเบิก 500 บาท แต่ปีนี้เหลือ 3 คืน เบิกได้ 300 บาท',
      'Asked 500 baht, but 3 nights are left this year: 300 baht by right',
    ),
  ],
};

export const approved: ClaimLine = {
  ...claim,
  row: 13,
  knownBy: '4e5f6a7b',
  memberId: '9',
  name: 'นายประเสริฐศักดิ์ ตัวอย่างยาวมากทีเดียว',
  benefit: 'คลอดบุตร รับขวัญเด็กแรกเกิด',
  units: 1,
  asked: baht(1000),
  right: baht(1000),
  status: 'approved',
  approvedBy: ['นายบุญมา สมมติ', 'นางสาวพิมพ์ ลองดู'],
  approvalsLeft: 0,
  against: [],
};

const voucher = report('ใบสำคัญจ่าย', 'Payment voucher', [
  {
    kind: 'figures',
    title: words('จ่ายให้ นางสมใจ ทดสอบ', 'Paid to Somjai Thotsop'),
    lines: [
      { label: words('รายการ', 'For'), show: 'text', value: 'นอนโรงพยาบาล 3 คืน' },
      {
        label: words('จำนวนเงิน', 'Amount'),
        show: 'money',
        value: baht(300),
        note: words('สามร้อยบาทถ้วน', 'Three hundred baht'),
        total: true,
      },
    ],
  },
  SIGNS,
]);

export const claimAnswer: ClaimAnswer = {
  claim: { ...claim, approvedBy: ['นายบุญมา สมมติ'], approvalsLeft: 1 },
  voucher,
  action: 'approve 1',
};

const right = (code: string, benefit: string, rest: Partial<RightsAnswer['rights'][number]>) => ({
  code,
  benefit,
  kind: null,
  per: 'event' as const,
  has: true,
  from: day('2008-06-29'),
  why: words('มีสิทธิตั้งแต่ 29 มิ.ย. 2551 (สมัคร 1 ม.ค. 2551 ครบ 180 วัน)', 'Since 29 Jun 2551: joined 1 Jan 2551, 180 days'),
  amount: baht(1000),
  unitsLeft: null,
  moneyLeft: null,
  timesLeft: null,
  next: null,
  ask: false,
  payable: baht(1000),
  faults: [],
  ...rest,
});

export const rightsAnswer: RightsAnswer = {
  groupId: 'G01',
  memberId: '6',
  name: 'นางสมใจ ทดสอบ',
  on: TODAY,
  active: true,
  since: day('2008-01-01'),
  tenure: words('18 ปี 10 เดือน', '18 years 10 months'),
  suspended: {
    since: day('2026-08-02'),
    owed: baht(120),
    why: words('ส่งครบแล้วต้องรออีก 90 วันจึงมีสิทธิใหม่', 'After paying all, 90 days until the rights come back'),
  },
  rights: [
    right('birth', 'คลอดบุตร รับขวัญเด็กแรกเกิด', { timesLeft: 2 }),
    right('sick', 'นอนโรงพยาบาล', { per: 'night', amount: baht(100), unitsLeft: 7, moneyLeft: baht(700) }),
    right('old', 'บำนาญผู้สูงอายุ', {
      per: 'month',
      has: false,
      from: day('2031-05-01'),
      why: words('ยังไม่มีสิทธิ อายุครบ 60 ปี วันที่ 1 พ.ค. 2574', 'Not yet: 60 years old on 1 May 2574'),
      amount: baht(300),
      next: { from: day('2033-01-01'), amount: baht(400) },
    }),
    right('school', 'ทุนการศึกษาบุตร', {
      has: false,
      ask: true,
      from: null,
      amount: null,
      why: words('ต้องถามกลุ่ม: ไม่รู้วันสมัครของสมาชิก', 'Ask the group: the day of joining is not known'),
    }),
    right('death', 'เสียชีวิต', { amount: baht(20_000), next: { from: day('2028-01-01'), amount: baht(30_000) } }),
  ],
  claims: [claim, { ...approved, row: 7, memberId: '6', status: 'paid', paidDate: day('2025-03-01') }],
  report: report(
    'สิทธิสวัสดิการ นางสมใจ ทดสอบ',
    'Rights of Somjai Thotsop',
    [],
    [
      words(
        'ขั้นบันไดของ บำนาญผู้สูงอายุ มีช่องว่างระหว่าง 10 ถึง 15 ปี',
        'The ladder of the pension has a hole from 10 to 15 years',
      ),
    ],
  ),
};

const figures = (th: string, en: string, lines: Extract<Block, { kind: 'figures' }>['lines']): Block => ({
  kind: 'figures',
  title: words(th, en),
  lines,
});

export const welfareAnswer: WelfareAnswer = {
  asOf: TODAY,
  groupId: 'G01',
  name: 'น้ำขาว',
  waiting: [claim, approved],
  sources: [],
  matching: null,
  coverage: { liquid: baht(554_871), yearlyPayout: baht(90_000), ratio: 6.165 },
  pension: [],
  pensionNow: null,
  readiness: [],
  report: report('สวัสดิการ กลุ่มน้ำขาว', 'Welfare, Nam Khao', [
    {
      kind: 'table',
      title: words('คำขอที่รอจ่าย', 'Claims waiting'),
      columns: [column('สมาชิก', 'Member'), column('ขอเบิก', 'Asked', 'money')],
      rows: [{ kind: 'row', cells: ['นางสมใจ ทดสอบ', baht(500)] }],
    },
    {
      kind: 'table',
      title: words('เงินมาจากไหน ตั้งแต่ตั้งกองทุน', 'Where the money came from'),
      columns: [column('แหล่ง', 'Source'), column('บาท', 'Baht', 'money')],
      rows: [
        { kind: 'row', cells: [words('สมาชิก', 'Members'), baht(820_000)] },
        { kind: 'row', cells: [words('รัฐบาล', 'State'), baht(365_000)] },
        { kind: 'total', cells: [words('รวม', 'Total'), baht(1_185_000)] },
      ],
    },
    figures('เงินพอจ่ายไหม', 'Is there enough', [
      { label: words('เงินสดและธนาคาร', 'Cash and bank'), show: 'money', value: baht(554_871) },
      { label: words('จ่ายสวัสดิการปีละ', 'Paid a year'), show: 'money', value: baht(90_000) },
      { label: words('พอจ่ายกี่ปี', 'Years it lasts'), show: 'count', value: 6.2, total: true, tone: 'good' },
    ]),
    {
      kind: 'table',
      title: words('ความพร้อมขอสมทบ', 'Readiness'),
      columns: [column('เรื่อง', 'Item'), column('ผล', 'State'), column('รายละเอียด', 'Detail')],
      rows: [
        {
          kind: 'row',
          tone: 'good',
          cells: [
            words('ตั้งมาเกิน 1 ปี', 'Older than a year'),
            words('ผ่าน', 'Yes'),
            words('ตั้ง 1 ม.ค. 2551', '1 Jan 2551'),
          ],
        },
        { kind: 'row', tone: 'look', cells: [words('จดแจ้งกับตำบล', 'Registered'), words('ถามกลุ่ม', 'Ask'), null] },
      ],
    },
  ]),
};

const loanLine = (loanId: string, rest: Partial<LoanLine>): LoanLine => ({
  groupId: 'G01',
  loanId,
  memberId: '4',
  name: 'นายประเสริฐศักดิ์ ตัวอย่างยาวมากทีเดียว',
  date: day('2026-01-15'),
  principal: baht(15_000),
  outstanding: baht(9_000),
  overdue: satang(0),
  daysOverdue: 0,
  partsOverdue: 0,
  bucket: 'current',
  nextDue: { day: day('2026-12-15'), amount: baht(1_600) },
  guarantors: ['นางสมใจ ทดสอบ', 'นายบุญมา สมมติ'],
  replaces: null,
  status: 'current',
  ...rest,
});

export const loansAnswer: LoansAnswer = {
  asOf: TODAY,
  groupId: 'G01',
  name: 'น้ำขาว',
  loans: [
    loanLine('L-001', {}),
    loanLine('L-002', {
      memberId: '6',
      name: 'นางสมใจ ทดสอบ',
      outstanding: baht(12_500.5),
      overdue: baht(4_500),
      daysOverdue: 92,
      bucket: '91-180',
      status: 'overdue',
      guarantors: ['นายบุญมา สมมติ'],
    }),
    loanLine('L-003', {
      memberId: '8',
      name: '',
      overdue: baht(500),
      daysOverdue: 12,
      status: 'overdue',
      bucket: '1-30',
      replaces: 'L-000',
    }),
    loanLine('L-004', {
      memberId: '9',
      name: 'นางสาวพิมพ์ ลองดู',
      outstanding: satang(0),
      status: 'closed',
      nextDue: null,
    }),
  ],
  outstanding: baht(30_500.5),
  overdue: baht(5_000),
  par30: 0.409841,
  unnamed: satang(0),
  carriedOn: { loans: 1, outstanding: baht(9_000), par30: 0.409841 },
  several: [],
  ageing: [
    {
      bucket: 'current',
      label: words('ตามกำหนด', 'On schedule'),
      loans: 1,
      outstanding: baht(9_000),
      overdue: satang(0),
    },
    {
      bucket: '1-30',
      label: words('เกิน 1–30 วัน', '1–30 days'),
      loans: 1,
      outstanding: baht(9_000),
      overdue: baht(500),
    },
    {
      bucket: '91-180',
      label: words('เกิน 91–180 วัน', '91–180 days'),
      loans: 1,
      outstanding: baht(12_500.5),
      overdue: baht(4_500),
    },
  ],
  guarantors: [
    {
      groupId: 'G01',
      memberId: '2',
      name: 'นายบุญมา สมมติ',
      contracts: ['L-001', 'L-002', 'L-003'],
      outstanding: baht(30_500.5),
      overdue: baht(5_000),
    },
  ],
  report: report('เงินกู้คงค้าง กลุ่มน้ำขาว', 'Loans, Nam Khao', [
    {
      kind: 'table',
      title: words('รายสัญญา', 'Contracts'),
      columns: [
        column('สัญญา', 'Contract'),
        column('ชื่อ', 'Name'),
        column('คงค้าง', 'Outstanding', 'money'),
        column('เกินกำหนด', 'Overdue', 'money'),
      ],
      rows: Array.from({ length: 60 }, (_, place) => ({
        kind: 'row' as const,
        cells: [`L-${place + 1}`, 'นางสมใจ ทดสอบ', baht(9_000), baht(500)],
      })),
    },
  ]),
};

export const loanAnswer: LoanAnswer = {
  asOf: TODAY,
  loan: loansAnswer.loans[1]!,
  rate: 1200,
  method: 'reducing',
  schedule: [],
  repayments: [],
  interest: { due: baht(825), paid: baht(450) },
  settlement: { principal: baht(12_500.5), interest: baht(375), total: baht(12_875.5) },
  report: report('สัญญา L-002 นางสมใจ ทดสอบ', 'Contract L-002, Somjai Thotsop', [
    {
      kind: 'table',
      title: words('ตารางผ่อน', 'Schedule'),
      columns: [
        column('งวด', 'No.', 'count'),
        column('ครบกำหนด', 'Due', 'day'),
        column('เงินต้น', 'Principal', 'money'),
        column('ดอกเบี้ย', 'Interest', 'money'),
        column('รวม', 'Total', 'money'),
        column('คงเหลือ', 'Balance', 'money'),
        column('สถานะ', 'State'),
      ],
      rows: [
        ...Array.from({ length: 10 }, (_, place) => ({
          kind: 'row' as const,
          ...(place === 3 ? { tone: 'bad' as const } : {}),
          cells: [
            place + 1,
            dayMonthsLater(day('2026-02-15'), place),
            baht(1_500),
            baht(150 - 15 * place),
            baht(1_650 - 15 * place),
            baht(13_500 - 1_500 * place),
            place < 3
              ? words('จ่ายแล้ว', 'Paid')
              : place === 3
                ? words('เกินกำหนด', 'Overdue')
                : words('ยังไม่ถึง', 'Coming'),
          ],
        })),
        { kind: 'total', cells: [words('รวม', 'Total'), null, baht(15_000), baht(825), baht(15_825), null, null] },
      ],
    },
  ]),
  letter: report('หนังสือแจ้งหนี้ให้ชำระ', 'Reminder', [
    {
      kind: 'text',
      title: words('เรียน นางสมใจ ทดสอบ', 'To Somjai Thotsop'),
      paragraphs: [
        words(
          'ท่านกู้เงินกลุ่มน้ำขาวตามสัญญา L-002 วันที่ 15 มกราคม 2569 จำนวน 15,000 บาท มีงวดที่เลยกำหนดชำระแล้ว 4,500 บาท',
          'You borrowed 15,000 baht on 15 January 2569 by contract L-002. 4,500 baht of it is overdue.',
        ),
        words('ขอให้มาชำระที่ที่ทำการกลุ่มภายใน 15 วัน', 'Please come to the office and pay within 15 days.'),
      ],
    },
    { kind: 'signatures', title: null, signs: [words('ประธาน', 'Chair'), words('เหรัญญิก', 'Treasurer')] },
  ]),
};

export const leavingAnswer: LeavingAnswer = {
  groupId: 'G01',
  memberId: '4',
  name: 'นายประเสริฐศักดิ์ ตัวอย่างยาวมากทีเดียว',
  on: TODAY,
  savings: baht(18_350),
  deposits: satang(0),
  shares: baht(500),
  loans: [{ loanId: 'L-001', principal: baht(9_000), interest: baht(90) }],
  pays: baht(9_760),
  guarantees: ['L-007 · นายบุญมา สมมติ'],
  report: report('คิดเงินสมาชิกที่ออก', 'Settlement', [
    figures('คิดอย่างไร', 'How it is reckoned', [
      { label: words('เงินสัจจะ', 'Savings'), show: 'money', value: baht(18_350) },
      { label: words('ค่าหุ้น', 'Shares'), show: 'money', value: baht(500) },
      { label: words('หักเงินกู้ L-001', 'Less loan L-001'), show: 'money', value: baht(-9_090), tone: 'bad' },
      { label: words('ได้คืน', 'Paid back'), show: 'money', value: baht(9_760), total: true },
    ]),
  ]),
  action: null,
};

const lines = (
  rows: readonly (readonly [string, string, number])[],
  total: readonly [string, string, number],
): Block => ({
  kind: 'table',
  title: words(total[0], total[1]),
  columns: [column('รายการ', 'Account'), column('บาท', 'Baht', 'money')],
  rows: [
    ...rows.map(([th, en, amount]) => ({ kind: 'row' as const, cells: [words(th, en), baht(amount)] })),
    { kind: 'total', cells: [words(`รวม${total[0]}`, `Total ${total[1]}`), baht(total[2])] },
  ],
});

export const statementsAnswer: StatementsAnswer = {
  from: day('2026-01-01'),
  to: day('2026-12-31'),
  groups: [],
  network: null,
  report: report('งบการเงิน ปี 2569', 'Statements 2569', [
    lines(
      [
        ['ดอกเบี้ยเงินกู้', 'Loan interest', 62_000],
        ['ค่าปรับ', 'Fines', 350],
      ],
      ['รายได้', 'income', 62_350],
    ),
    lines(
      [
        ['ค่าประชุม', 'Meetings', 4_000],
        ['ค่าตอบแทนกรรมการ', 'Committee', 8_350],
      ],
      ['ค่าใช้จ่าย', 'expense', 12_350],
    ),
    lines(
      [
        ['เงินสด', 'Cash', 12_340],
        ['เงินฝากธนาคาร', 'Bank', 542_531],
        ['ลูกหนี้เงินกู้', 'Loans', 30_500.5],
      ],
      ['สินทรัพย์', 'assets', 585_371.5],
    ),
  ]),
};

export const yearEndAnswer: YearEndAnswer = {
  groupId: 'G01',
  name: 'น้ำขาว',
  from: day('2025-01-01'),
  to: day('2025-12-31'),
  over: true,
  income: baht(62_350),
  expense: baht(12_350),
  profit: baht(50_000),
  basis: 'SHARE_MONTHS',
  parts: [
    { name: 'ปันผล', share: 60, amount: baht(30_000), goes: 'dividend', account: null },
    { name: 'เฉลี่ยคืน', share: 20, amount: baht(10_000), goes: 'refund', account: null },
    { name: 'สำรอง', share: 20, amount: baht(10_000), goes: 'account', account: 'fund.reserve' },
  ],
  members: [
    {
      memberId: '4',
      name: 'นายประเสริฐศักดิ์ ตัวอย่างยาวมากทีเดียว',
      basis: 12_000,
      dividend: baht(20_000),
      interestPaid: baht(900),
      refund: baht(10_000),
      total: baht(30_000),
    },
    {
      memberId: '6',
      name: 'นางสมใจ ทดสอบ',
      basis: 6_000,
      dividend: baht(10_000),
      interestPaid: satang(0),
      refund: satang(0),
      total: baht(10_000),
    },
  ],
  state: 'proposed',
  resolution: null,
  report: report('จัดสรรกำไร ปี 2568', 'Sharing of 2568', [
    {
      kind: 'table',
      title: words('แบ่งเป็นส่วน', 'Parts'),
      columns: [column('ส่วน', 'Part'), column('ร้อยละ', 'Share', 'count'), column('บาท', 'Baht', 'money')],
      rows: [
        { kind: 'row', cells: ['ปันผล', 60, baht(30_000)] },
        { kind: 'row', cells: ['เฉลี่ยคืน', 20, baht(10_000)] },
        { kind: 'row', cells: ['สำรอง', 20, baht(10_000)] },
        { kind: 'total', cells: [words('รวม', 'Total'), 100, baht(50_000)] },
      ],
    },
  ]),
  action: null,
};

/** The claim that is to be paid, after it was. */
export const paidAnswer: ClaimAnswer = {
  claim: { ...approved, status: 'paid', paidDate: TODAY },
  voucher,
  action: 'pay 1',
};

/** What the script answers to the commands of these pages. */
export const moneyAnswers: {
  readonly [Name in
    | 'rights'
    | 'welfare'
    | 'decideClaim'
    | 'payClaim'
    | 'loans'
    | 'loan'
    | 'leaving'
    | 'statements'
    | 'yearEnd'
    | 'undo']: Answer<Name>;
} = {
  rights: rightsAnswer,
  welfare: welfareAnswer,
  decideClaim: claimAnswer,
  payClaim: { claim: approved, voucher, action: null },
  loans: loansAnswer,
  loan: loanAnswer,
  leaving: leavingAnswer,
  statements: statementsAnswer,
  yearEnd: yearEndAnswer,
  undo: { undone: true, rows: 1 },
};
