/** Made-up answers about loans and somebody who leaves, as the script would give them. */
import type { LeavingAnswer, LoanAnswer, LoanLine, LoansAnswer } from '../../src/core/commands/answers/loans.ts';
import { dayMonthsLater } from '../../src/core/values/calendar.ts';
import { satang } from '../../src/core/values/satang.ts';
import { words } from '../../src/core/values/words.ts';
import { baht, column, day, figures, report, TODAY } from './fixtures-parts.ts';

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
  overpaid: satang(0),
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
