/** Made-up answers about welfare, as the script would give them. */
import type { ClaimAnswer, ClaimLine, RightsAnswer, WelfareAnswer } from '../../src/core/commands/answers/welfare.ts';
import type { Block } from '../../src/core/reports/report.ts';
import { words } from '../../src/core/values/words.ts';
import { baht, column, day, figures, report, TODAY } from './fixtures-parts.ts';

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
  note: null,
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

export const voucher = report('ใบสำคัญจ่าย', 'Payment voucher', [
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

/** The claim that is to be paid, after it was. */
export const paidAnswer: ClaimAnswer = {
  claim: { ...approved, status: 'paid', paidDate: TODAY },
  voucher,
  action: 'pay 1',
};
