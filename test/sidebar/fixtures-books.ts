/** Made-up answers about the year's books, as the script would give them. */
import type { StatementsAnswer, YearEndAnswer } from '../../src/core/commands/answers/books.ts';
import type { Block } from '../../src/core/reports/report.ts';
import { satang } from '../../src/core/values/satang.ts';
import { words } from '../../src/core/values/words.ts';
import { baht, column, day, report } from './fixtures-parts.ts';

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
