/** The commands about loans: all of them by age, one with its letter, and its schedule in cells. */
import { describe, expect, test } from 'vitest';
import { sums } from '../../../../src/core/formulas/sums.ts';
import type { Report, Value } from '../../../../src/core/reports/report.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { GROUP, LENT, loans, MEMBERS, openings, receipts, repayments } from '../../ledger/loans/lending.ts';
import { figuresOf, ledgerOf } from '../../ledger/opened.ts';
import { ZONE } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';

const BOOK: readonly Grid[] = [
  GROUP,
  MEMBERS,
  loans(
    LENT,
    ['L2', '3', '10/1/2569', 6000, '12%', 'คงที่', 6, '', '', '2', 'ป้าสร้อย'],
    ['L3', '2', '10/1/2569', 500, '12%', 'คงที่', 1, '', '', '', ''],
  ),
  repayments(
    ['1', '10/2/2569', 'L1', 1500, 150],
    ['2', '10/2/2569', 'L3', 500, 5],
    ['3', '10/4/2569', 'L2', 3000, 180],
  ),
];

/** The rows of a table of a report, by the table's Thai title. */
function rowsOf({ blocks }: Report, title: string): readonly (readonly Value[])[] {
  const table = blocks.find((block) => block.kind === 'table' && block.title.th.startsWith(title));
  return table?.kind === 'table' ? table.rows.map(({ cells }) => cells) : [];
}

describe('loans', () => {
  test('adds up to the month’s figures, those overdue longest first and closed ones last', () => {
    const { answer, says } = plan('loans', { asOf: '30/4/2569' }, BOOK);
    const { outstanding, overdue, par30 } = figuresOf(ledgerOf(...BOOK), '2026-04').loans;
    expect(answer).toMatchObject({ outstanding, overdue, par30, groupId: 'S1', name: 'กลุ่มโนนงาม', unnamed: 0 });
    expect(answer.loans.map((one) => [one.loanId, one.status, one.bucket, one.daysOverdue])).toEqual([
      ['L1', 'overdue', '31-90', 51],
      ['L2', 'current', 'current', 0],
      ['L3', 'closed', 'current', 0],
    ]);
    expect(answer.loans[1]!.guarantors).toEqual(['สมหญิง รักดี (2)', 'ป้าสร้อย']);
    expect(says.th).toBe('เงินกู้ 2 สัญญา คงค้าง 16,500 บาท ค้างชำระ 3,000 บาท');
    expect(rowsOf(answer.report, 'สัญญาที่ยังไม่ปิด 2 สัญญา').map(([first]) => first)).toEqual([
      'L1',
      'L2',
      expect.anything(),
    ]);
  });
  test('takes nothing off the others’ share for one that was repaid too much, and says so', () => {
    const of = (id: string): readonly Cell[] => [id, '1', '15/1/2569', 100, '12%', 'คงที่', 1, '', '', '', ''];
    const grids = [GROUP, MEMBERS, loans(of('A'), of('B')), repayments(['1', '15/2/2569', 'B', 140, 0])];
    const { answer } = plan('loans', { asOf: '31/10/2569' }, grids);
    expect(answer).toMatchObject({ outstanding: 6_000, overpaid: 4_000, par30: 1 });
    expect(answer.ageing.map(({ loans: count, outstanding }) => [count, outstanding])[4]).toEqual([1, 10_000]);
    expect(answer.ageing[0]).toMatchObject({ loans: 0, outstanding: 0 });
    const october = receipts(['5/10/2569', '1', '', 10]);
    const { groups, network } = plan('summary', { month: '10/2569' }, [...grids, october]).answer;
    for (const line of [groups[0]!, network]) {
      expect(line.loans).toMatchObject({ outstanding: 6_000, overpaid: 4_000, par30: 1, par30Amount: 10_000 });
    }
  });
  test('writes its tab when asked to, and nothing else', () => {
    expect(plan('loans', {}, BOOK).writes).toEqual([]);
    const { writes, selects, changes } = plan('loans', { write: true }, BOOK);
    expect([writes.map(({ title }) => title), selects?.tab, changes]).toEqual([
      ['รายงานเงินกู้'],
      'รายงานเงินกู้',
      undefined,
    ]);
  });
  test('says how PAR30 would stand if late debts that were carried on counted', () => {
    const grids = [
      GROUP,
      MEMBERS,
      loans(LENT, ['L2', '1', '20/6/2569', 15000, '12%', 'ลดต้นลดดอก', 10, '', '', '2', '']),
      repayments(['1', '20/6/2569', 'L1', 15000, 600]),
    ];
    const { answer } = plan('loans', { asOf: '30/6/2569' }, grids);
    expect([answer.par30, answer.carriedOn]).toEqual([0, { loans: 1, outstanding: 1_500_000, par30: 1 }]);
    expect(answer.loans[0]!.replaces).toBe('L1');
    expect(answer.report.notes[0]!.th).toContain('หนี้เดิม');
  });
  test('shows the month as it is handed in: brought forward, lent, repaid and left', () => {
    const { report } = plan('loans', { asOf: '30/4/2569' }, BOOK).answer;
    expect(rowsOf(report, 'รายการเงินกู้เดือนเมษายน 2569')).toEqual([
      ['L2', '3', 'บุญมี มั่นคง', 600_000, 0, 300_000, 18_000, 0, 300_000],
      [expect.anything(), '', '', 600_000, 0, 300_000, 18_000, 0, 300_000],
    ]);
    const january = plan('loans', { asOf: '31/1/2569' }, BOOK).answer.report;
    expect(rowsOf(january, 'รายการเงินกู้เดือนมกราคม').map((row) => row.slice(3))).toEqual([
      [0, 1_500_000, 0, 0, 0, 1_500_000],
      [0, 600_000, 0, 0, 0, 600_000],
      [0, 50_000, 0, 0, 0, 50_000],
      [0, 2_150_000, 0, 0, 0, 2_150_000],
    ]);
  });
  test('counts what was brought forward without a number', () => {
    const brought = openings(['31/12/2568', 'ลูกหนี้เงินกู้', '', '', 4000]);
    const { answer } = plan('loans', { asOf: '30/4/2569' }, [...BOOK, brought]);
    expect(answer).toMatchObject({ unnamed: 400_000, outstanding: 2_050_000 });
    const rows = rowsOf(answer.report, 'สัญญาที่ยังไม่ปิด');
    expect(rows.slice(-2).map((row) => row[5])).toEqual([400_000, 2_050_000]);
  });
  test('of a group without loans is empty, not an error', () => {
    const { answer } = plan('loans', {}, [GROUP, MEMBERS]);
    expect(answer).toMatchObject({ loans: [], outstanding: 0, par30: 0, guarantors: [], several: [] });
  });
});

describe('loan', () => {
  test('has its schedule, its entries and what closes it', () => {
    const { answer } = plan('loan', { loan: 'l1', asOf: '30/4/2569' }, BOOK);
    expect(answer.schedule.slice(0, 2)).toMatchObject([
      {
        number: 1,
        due: '2026-02-10',
        principal: 150_000,
        interest: 15_000,
        total: 165_000,
        balance: 1_350_000,
        state: 'paid',
      },
      { number: 2, due: '2026-03-10', interest: 13_500, principalPaid: 0, interestPaid: 0, state: 'overdue' },
    ]);
    expect(answer.repayments.map(({ text, balance, tab, row }) => [text.th, balance, tab, row])).toEqual([
      ['ทำสัญญา', 1_500_000, 'สัญญาเงินกู้', 2],
      ['ชำระ', 1_350_000, 'ชำระเงินกู้', 2],
    ]);
    // From 10 February to 30 April three months are begun: 3 × 135.
    expect(answer.settlement).toEqual({ principal: 1_350_000, interest: 40_500, total: 1_390_500 });
    expect(answer.interest).toEqual({ due: 40_500, paid: 15_000 });
  });
  test('that is overdue has a letter with the installments, the amount in words and the guarantors', () => {
    const { letter } = plan('loan', { loan: 'L1', asOf: '30/4/2569' }, BOOK).answer;
    expect(rowsOf(letter!, 'งวดที่เลยกำหนด')).toEqual([
      [2, '2026-03-10', 150_000, 13_500, 163_500],
      [3, '2026-04-10', 150_000, 12_000, 162_000],
      [expect.anything(), '', 300_000, 25_500, 325_500],
    ]);
    const texts = letter!.blocks
      .flatMap((block) => (block.kind === 'text' ? block.paragraphs : []))
      .map(({ th }) => th);
    expect(texts.join('\n')).toContain('3,255 บาท (สามพันสองร้อยห้าสิบห้าบาทถ้วน)');
    expect(texts).toContain('สมหญิง รักดี (2)');
    expect(letter!.blocks.some(({ kind }) => kind === 'signatures')).toBe(true);
  });
  test('that is overdue asks interest of earlier installments too, where only their principal was repaid', () => {
    const flat: readonly Cell[] = ['L1', '1', '14/2/2569', 6000, '12%', 'คงที่', 5, '', '', '', ''];
    const paid = ['14/3', '14/4', '14/5'].map((day, at): readonly Cell[] => [
      String(at),
      `${day}/2569`,
      'L1',
      1200,
      '',
    ]);
    const { letter } = plan('loan', { loan: 'L1', asOf: '15/6/2569' }, [
      GROUP,
      MEMBERS,
      loans(flat),
      repayments(...paid),
    ]).answer;
    expect(rowsOf(letter!, 'งวดที่เลยกำหนด').map((row) => row.slice(2))).toEqual([
      [0, 6_000, 6_000],
      [0, 6_000, 6_000],
      [0, 6_000, 6_000],
      [120_000, 6_000, 126_000],
      [120_000, 24_000, 144_000],
    ]);
  });
  test('that is not overdue has none', () => {
    expect(plan('loan', { loan: 'L2', asOf: '30/4/2569' }, BOOK).answer.letter).toBeNull();
  });
  test('that is not there, or not yet, is answered with what to do', () => {
    expect(problemOf(() => plan('loan', {}, BOOK)).kind).toBe('loanNotNamed');
    const unknown = problemOf(() => plan('loan', { loan: 'L9' }, BOOK));
    expect(unknown.words.th).toBe('ไม่พบสัญญาเงินกู้ “L9” เลขที่ใกล้เคียง: L1, L2, L3');
    expect(problemOf(() => plan('loan', { loan: 'L1', asOf: '1/1/2569' }, BOOK)).kind).toBe('loanNotYet');
  });
  test('of a number in two groups asks which', () => {
    const groups = { ...GROUP, cells: [...GROUP.cells, ['S2', 'บ้านสวน', 'สัจจะ']] };
    const of = (title: string): Grid => ({ ...loans(LENT), title: `สัญญาเงินกู้ · ${title}` });
    const members = (title: string): Grid => ({ ...MEMBERS, title: `สมาชิก · ${title}` });
    const grids = [groups, members('S1'), members('S2'), of('S1'), of('S2')];
    expect(problemOf(() => plan('loan', { loan: 'L1' }, grids)).kind).toBe('loanInSeveral');
    expect(plan('loan', { loan: 'L1', group: 'S2' }, grids).answer.loan.groupId).toBe('S2');
  });
});

describe('SAJJA_SCHEDULE', () => {
  const run = (...args: readonly Cell[]) =>
    sums.get('SAJJA_SCHEDULE')!(args, { zone: ZONE, language: 'th' }) as Cell[][];
  const interest = (rows: Cell[][]): number =>
    rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[3]) * 100), 0);

  test('has a header, a row an installment, and ends with nothing owed', () => {
    const rows = run(15000, 12, 10, '10/1/2569');
    expect(rows[0]).toEqual(['งวดที่', 'วันครบกำหนด', 'เงินต้น', 'ดอกเบี้ย', 'รวม', 'คงเหลือ']);
    expect(rows[1]).toEqual([1, '2026-02-10', 1500, 150, 1650, 13500]);
    expect(rows).toHaveLength(11);
    expect(rows[10]![5]).toBe(0);
  });
  test('of 15,000 baht at 12 % in 10 parts bears 825, flat 1,500', () => {
    expect(interest(run(15000, 12, 10, '10/1/2569'))).toBe(82_500);
    expect(interest(run('15,000 บาท', '12%', 10, '10/1/2569', 'คงที่'))).toBe(150_000);
    expect(interest(run(15000, 0.12, 10, '10/1/2569', 'Flat'))).toBe(150_000);
  });
  test('cuts off satang when asked to, and clips days', () => {
    expect(run(12345, 12, 1, '10/1/2569', '', '', '', 'floor_baht')[1]![3]).toBe(123);
    expect(
      run(1000, 12, 3, '31/1/2569')
        .slice(1)
        .map(([, due]) => due),
    ).toEqual(['2026-02-28', '2026-03-28', '2026-04-28']);
    expect(
      run(1000, 6, 2, '1/2/2569', '', 12, '31/12/2569')
        .slice(1)
        .map(([, due]) => due),
    ).toEqual(['2026-12-31', '2027-12-31']);
  });
  test('is the schedule that the command gives', () => {
    const { schedule } = plan('loan', { loan: 'L1' }, BOOK).answer;
    expect(run(15000, '12%', 10, '10/1/2569', 'ลดต้นลดดอก').slice(1)).toEqual(
      schedule.map((one) => [
        one.number,
        one.due,
        one.principal / 100,
        one.interest / 100,
        one.total / 100,
        one.balance / 100,
      ]),
    );
  });
  test.each([
    [['สามพัน', 12, 10, '10/1/2569'], 'notAnAmount'],
    [[-5, 12, 10, '10/1/2569'], 'notAnAmount'],
    [[1e13, 12, 10, '10/1/2569'], 'notAnAmount'],
    [[1000, 'แพง', 10, '10/1/2569'], 'notARate'],
    [[1000, 101, 10, '10/1/2569'], 'notARate'],
    [[1000, 12, 0, '10/1/2569'], 'countUnusable'],
    [[1000, 12, 2.5, '10/1/2569'], 'countUnusable'],
    [[1000, 12, 601, '10/1/2569'], 'countUnusable'],
    [[1000, 12, 60, '10/1/2569', '', 12], 'loanTooLong'],
    [[1000, 12, 10, 'พรุ่งนี้'], 'notADay'],
    [[1000, 12, 10, '10/1/2569', 'ทบต้น'], 'wordUnknown'],
    [[1000, 12, 10, '10/1/2569', '', '', '', 'CEIL'], 'wordUnknown'],
  ] as readonly (readonly [readonly Cell[], string])[])('%j says what is wrong', (args, kind) => {
    expect(problemOf(() => run(...args)).kind).toBe(kind);
  });
});
