/** What is owed on loans: installments paid, settlement, ageing, debts carried on, guarantors. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOn, balanceOf, movedUpTo } from '../../../../src/core/ledger/books/balances.ts';
import { AGE_BUCKETS, ageingOf, bucketOf, overpaidOf, par30Of } from '../../../../src/core/ledger/loans/ageing.ts';
import { guarantorsOf, severalContracts } from '../../../../src/core/ledger/loans/guarantors.ts';
import { installmentsOf, type LoanTerms, monthsBegun } from '../../../../src/core/ledger/loans/installments.ts';
import { loanMoves } from '../../../../src/core/ledger/loans/loan-history.ts';
import { installmentsPaid } from '../../../../src/core/ledger/loans/loan-installments.ts';
import { interestPaid, settlementOn } from '../../../../src/core/ledger/loans/loan-interest.ts';
import { loanMonth } from '../../../../src/core/ledger/loans/loan-month.ts';
import { loanRegister, type RegisteredLoan } from '../../../../src/core/ledger/loans/loan-register.ts';
import { addDays } from '../../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { satang, total } from '../../../../src/core/values/satang.ts';
import { grid } from '../../tables/workbooks.ts';
import { figuresOf, ledgerOf, on, onlyGroup } from '../opened.ts';
import { GROUP, LENT, loans, MEMBERS, openings, repayments, transfers } from './lending.ts';

const groupOf = (...grids: readonly Grid[]) => onlyGroup(ledgerOf(GROUP, MEMBERS, ...grids));

/** The loans of a workbook as of a day, by number. */
function lookAt(
  asOf: string,
  ...grids: readonly Grid[]
): {
  readonly register: ReturnType<typeof loanRegister>;
  readonly of: (loanId: string) => RegisteredLoan;
} {
  const register = loanRegister(groupOf(...grids), on(asOf));
  return { register, of: (loanId) => register.loans.find(({ loan }) => loan.loanId === loanId)! };
}

const settle = (asOf: string, ...grids: readonly Grid[]) => {
  const { register, of } = lookAt(asOf, ...grids);
  return settlementOn(of('L1').loan, register.openings, on(asOf));
};

/** The first months of L1, paid on the day: 1,500 and what interest the schedule asks. */
const PAID: readonly (readonly Cell[])[] = [
  ['1', '10/2/2569', 'L1', 1500, 150],
  ['2', '10/3/2569', 'L1', 1500, 135],
  ['3', '10/4/2569', 'L1', 1500, 120],
];

describe('installments', () => {
  test('repaid principal pays the oldest first, and so does interest', () => {
    const { register, of } = lookAt(
      '2026-04-15',
      loans(LENT),
      repayments(['1', '12/2/2569', 'L1', 2000, 150], ['2', '1/4/2569', 'L1', 500, 100]),
    );
    const found = of('L1');
    const lines = installmentsPaid(found.loan, register.openings, found.outstanding, on('2026-04-15'));
    expect(lines.slice(0, 4).map((one) => [one.principalPaid, one.interestPaid, one.state])).toEqual([
      [150_000, 15_000, 'paid'],
      [100_000, 10_000, 'overdue'],
      [0, 0, 'overdue'],
      [0, 0, 'coming'],
    ]);
    expect(lines.map(({ balance }) => balance).slice(-2)).toEqual([150_000, 0]);
    // 1,500 × 3 were due, 2,500 are repaid; the second part has been open since 10 March.
    expect(found).toMatchObject({ overdue: 200_000, daysOverdue: 36, outstanding: 1_250_000, status: 'overdue' });
    expect(found.nextDue).toEqual({ day: '2026-05-10', amount: 150_000 + 10_500 });
  });

  test('one due on the day is not overdue, and partly paid it is a part', () => {
    const { register, of } = lookAt('2026-02-10', loans(LENT), repayments(['1', '9/2/2569', 'L1', 500, 0]));
    const [first] = installmentsPaid(of('L1').loan, register.openings, of('L1').outstanding, on('2026-02-10'));
    expect(first!.state).toBe('part');
    expect(of('L1').nextDue).toEqual({ day: '2026-02-10', amount: 100_000 + 15_000 });
  });

  test('of a year-end lump are one a year, with the year’s interest', () => {
    const lump = ['L1', '1', '10/1/2569', 20000, '6%', 'คงที่', 2, '31/12/2569', '', '', ''];
    // Twelve months less ten days are eleven whole months; the next year is twelve.
    const yearly = [
      ['เลขที่สัญญา', 'เลขสมาชิก', 'วันที่ทำสัญญา', 'ยอดเงินกู้', 'ดอกเบี้ยต่อปี', 'วิธีคิดดอกเบี้ย', 'จำนวนงวด', 'งวดแรก', 'งวดละ (เดือน)'],
      [...lump.slice(0, 8), 12],
    ];
    const { of } = lookAt('2026-02-01', { ...loans(), cells: yearly });
    expect(of('L1').loan.schedule()).toEqual([
      { due: '2026-12-31', principal: 1_000_000, interest: 110_000, months: 11 },
      { due: '2027-12-31', principal: 1_000_000, interest: 120_000, months: 12 },
    ]);
  });

  test('a slip of the keys in parts, months or rate is not worked out for ever', () => {
    const { of } = lookAt('2026-02-01', loans(['L1', '1', '10/1/2569', 1000, 99_999_999, 'คงที่', 1e12, '', '', '', '']));
    expect(of('L1').loan.schedule()).toHaveLength(600);
    expect(of('L1').outstanding).toBe(100_000);
  });
});

describe('settlement', () => {
  test('on a due day just paid is the principal alone', () => {
    expect(settle('2026-04-10', loans(LENT), repayments(...PAID))).toEqual({
      principal: 1_050_000,
      interest: 0,
      total: 1_050_000,
    });
  });
  test('a day later is a month’s interest on what is owed, and of two months begun two', () => {
    expect(settle('2026-04-11', loans(LENT), repayments(...PAID)).interest).toBe(10_500);
    expect(settle('2026-05-10', loans(LENT), repayments(...PAID)).interest).toBe(10_500);
    expect(settle('2026-05-20', loans(LENT), repayments(...PAID)).interest).toBe(21_000);
  });
  test('of a flat loan is a month’s interest on the whole principal', () => {
    const flat = LENT.map((cell) => (cell === 'ลดต้นลดดอก' ? 'คงที่' : cell));
    const paid = PAID.map((row) => [...row.slice(0, 4), 150]);
    expect(settle('2026-04-11', loans(flat), repayments(...paid)).interest).toBe(15_000);
    // After the last due day (10 November) interest runs on what is still owed: 7 months of 150, 2 of 105.
    expect(settle('2027-01-10', loans(flat), repayments(...paid)).interest).toBe(7 * 15_000 + 2 * 10_500);
  });
  test('takes off interest paid beyond the installments repaid', () => {
    const rows = [...PAID, ['4', '10/5/2569', 'L1', '', 105]];
    expect(settle('2026-05-20', loans(LENT), repayments(...rows)).interest).toBe(10_500);
  });
  test('cuts off satang where the group does', () => {
    const rule: Grid = {
      ...GROUP,
      title: 'กติกา',
      cells: [
        ['กติกา', 'ค่า'],
        ['loan.rounding', 'FLOOR_BAHT'],
      ],
    };
    const lent = loans(['L1', '1', '10/1/2569', 12345, '12%', 'ลดต้นลดดอก', 12, '', '', '', '']);
    expect(settle('2026-01-20', rule, lent).interest).toBe(12_300);
    expect(settle('2026-01-20', lent).interest).toBe(12_345);
  });
  test('of the day of the contract has no interest yet, and of a closed loan is nothing', () => {
    expect(settle('2026-01-10', loans(LENT)).interest).toBe(0);
    expect(settle('2026-03-10', loans(LENT), repayments(['1', '1/3/2569', 'L1', 15000, 300])).total).toBe(0);
  });
  const FLAT: readonly Cell[] = ['L1', '1', '14/2/2569', 6000, '12%', 'คงที่', 5, '', '', '', ''];
  const principalOnly = repayments(
    ...['14/3', '14/4', '14/5'].map((day, at) => [String(at), `${day}/2569`, 'L1', 1200, '']),
  );
  test('asks the interest of installments of which only the principal was repaid', () => {
    // Three months of 60 were never paid; the day after a fourth has begun.
    expect(settle('2026-05-14', loans(FLAT), principalOnly)).toEqual({
      principal: 240_000,
      interest: 18_000,
      total: 258_000,
    });
    expect(settle('2026-05-15', loans(FLAT), principalOnly).interest).toBe(24_000);
  });
  test('asks the interest of a loan repaid without any, as it stood on the day it was repaid', () => {
    const all = ['1', '14/5/2569', 'L1', 6000, ''];
    const asked = { principal: 0, interest: 18_000, total: 18_000 };
    expect(settle('2026-05-14', loans(FLAT), repayments(all))).toEqual(asked);
    expect(settle('2026-12-31', loans(FLAT), repayments(all))).toEqual(asked);
    expect(settle('2026-12-31', loans(FLAT), repayments(all, ['2', '1/6/2569', 'L1', '', 100])).total).toBe(8_000);
    expect(settle('2026-12-31', loans(FLAT), repayments(all, ['2', '1/6/2569', 'L1', 1, 180])).total).toBe(0);
  });
  test('of a loan brought forward counts interest from the opening day', () => {
    const brought = openings(['31/3/2569', 'ลูกหนี้เงินกู้', '1', 'L1', 12000]);
    // Two parts are repaid; the third fell due on 10 April. From 31 March to 30 April is a month.
    expect(settle('2026-04-30', loans(LENT), brought)).toEqual({
      principal: 1_200_000,
      interest: 12_000,
      total: 1_212_000,
    });
  });
});

test('interest set off by savings counts as paid, until it is taken back', () => {
  const rows = [
    ['1', '10/4/2569', 'savings', 'income.interest', 120, '1', 'L1', 'ประชุม 4/2569', ''],
    ['2', '20/4/2569', 'savings', 'income.interest', 120, '1', 'L1', 'ประชุม 4/2569', '1'],
  ];
  const paidOn = (asOf: string) => {
    const { register, of } = lookAt(asOf, loans(LENT), repayments(...PAID.slice(0, 2)), transfers(...rows));
    return [interestPaid(of('L1').loan, register.openings, on(asOf)).paid, of('L1').outstanding];
  };
  expect(paidOn('2026-04-15')).toEqual([40_500, 1_200_000]);
  expect(paidOn('2026-04-20')).toEqual([28_500, 1_200_000]);
});

test('interest of a loan that counts as repaid inside the opening is neither due nor paid', () => {
  const { register, of } = lookAt(
    '2026-06-30',
    loans(LENT),
    openings(['31/3/2569', 'เงินสด', '', '', 10_000]),
    repayments(['1', '20/5/2569', 'L1', 300, 10]),
  );
  expect(interestPaid(of('L1').loan, register.openings, on('2026-06-30'))).toEqual({ due: 0, paid: 0 });
});

test('interest is shown as due by the schedule and as paid', () => {
  const { register, of } = lookAt('2026-04-30', loans(LENT), repayments(...PAID.slice(0, 2)));
  expect(interestPaid(of('L1').loan, register.openings, on('2026-04-30'))).toEqual({ due: 40_500, paid: 28_500 });
});

describe('history', () => {
  test('has a running balance over repayments, offsets, write-offs and what was taken back', () => {
    const { register, of } = lookAt(
      '2026-12-31',
      loans(LENT),
      repayments(
        ['1', '10/2/2569', 'L1', 1500, 150, 20],
        ['2', '11/2/2569', 'L1', 1500, 150, 20, '1'],
        ['3', '12/2/2569', 'L1', 5000, 150],
      ),
      transfers(
        ['1', '1/3/2569', 'savings', 'loans', 4000, '1', 'L1', 'ประชุม 3/2569', ''],
        ['2', '1/4/2569', 'expense.badDebt', 'loans', 6000, '', 'L1', 'ประชุม 4/2569', ''],
      ),
    );
    const moves = loanMoves(of('L1').loan, register.openings, on('2026-12-31'));
    expect(moves.map(({ kind, principal, balance }) => [kind, principal, balance])).toEqual([
      ['lent', 0, 1_500_000],
      ['repaid', 150_000, 1_350_000],
      ['reversed', -150_000, 1_500_000],
      ['repaid', 500_000, 1_000_000],
      ['offset', 400_000, 600_000],
      ['writtenOff', 600_000, 0],
    ]);
    expect(moves[2]!.interest).toBe(-15_000);
    expect(moves[5]!.note).toBe('ประชุม 4/2569');
    expect(of('L1').status).toBe('writtenOff');
  });
  test('of a loan brought forward begins with its opening balance', () => {
    const brought = openings(['31/3/2569', 'ลูกหนี้เงินกู้', '', 'L1', 12000]);
    const { register, of } = lookAt('2026-04-30', loans(LENT), repayments(...PAID), brought);
    expect(
      loanMoves(of('L1').loan, register.openings, on('2026-04-30')).map(({ kind, balance }) => [kind, balance]),
    ).toEqual([
      ['broughtForward', 1_200_000],
      ['repaid', 1_050_000],
    ]);
  });
});

describe('ageing', () => {
  test.each([
    [0, 'current'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-90'],
    [90, '31-90'],
    [91, '91-180'],
    [180, '91-180'],
    [181, '181-365'],
    [365, '181-365'],
    [366, 'over365'],
  ])('%i days overdue are %s', (days, bucket) => {
    expect(bucketOf(days)).toBe(bucket);
  });

  const aged = fc.array(
    fc.record({
      outstanding: fc.integer({ min: -1e6, max: 1e8 }).map(satang),
      overdue: fc.integer({ min: 0, max: 1e7 }).map(satang),
      daysOverdue: fc.integer({ min: 0, max: 800 }),
    }),
  );
  test('buckets add up to all loans that are not paid off or overpaid', () => {
    fc.assert(
      fc.property(aged, (list) => {
        const open = list.filter(({ outstanding }) => outstanding > 0);
        const lines = ageingOf(list);
        expect(lines.map(({ bucket }) => bucket)).toEqual([...AGE_BUCKETS]);
        expect(lines.reduce((sum, line) => sum + line.loans, 0)).toBe(open.length);
        expect(total(lines.map((line) => line.outstanding))).toBe(total(open.map((loan) => loan.outstanding)));
        expect(total(lines.map((line) => line.overdue))).toBe(total(open.map((loan) => loan.overdue)));
      }),
    );
  });
  test('PAR30 of any loans is from 0 to 1', () => {
    fc.assert(
      fc.property(aged, (list) => {
        const amounts = list.map(({ outstanding }) => outstanding);
        const share = par30Of(list, total(amounts) + overpaidOf(amounts));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('PAR30 is 0 of nothing, and 1 where all is late', () => {
    expect(par30Of([], 0)).toBe(0);
    const late = { outstanding: satang(500), overdue: satang(1), daysOverdue: 31 };
    expect(par30Of([late], 500)).toBe(1);
    expect(par30Of([{ ...late, daysOverdue: 30 }], 500)).toBe(0);
  });
});

describe('a debt carried on', () => {
  const NEW: readonly Cell[] = ['L2', '1', '20/6/2569', 15000, '12%', 'ลดต้นลดดอก', 10, '', '', '2', ''];
  test('is a contract of the day on which the borrower’s old one was closed', () => {
    const { of } = lookAt('2026-06-30', loans(LENT, NEW), repayments(['1', '20/6/2569', 'L1', 15000, 600]));
    expect(of('L2').replaces.map(({ loanId }) => loanId)).toEqual(['L1']);
    // The first part had been open since 10 February.
    expect(of('L2').carriesLate).toBe(true);
    expect(of('L2').daysOverdue).toBe(0);
    expect(of('L1')).toMatchObject({ outstanding: 0, status: 'closed', replaces: [] });
  });
  test('is not late where the old one was not', () => {
    const early: readonly Cell[] = ['L2', '1', '5/2/2569', 15000, '12%', 'ลดต้นลดดอก', 10, '', '', '', ''];
    const { of } = lookAt('2026-02-28', loans(LENT, early), repayments(['1', '5/2/2569', 'L1', 15000, 150]));
    expect(of('L2')).toMatchObject({ carriesLate: false });
    expect(of('L2').replaces).toHaveLength(1);
  });
  test('is remembered when it is carried on once more', () => {
    const third: readonly Cell[] = ['L3', '1', '1/7/2569', 15000, '12%', 'ลดต้นลดดอก', 10, '', '', '', ''];
    const { of } = lookAt(
      '2026-07-31',
      loans(LENT, NEW, third),
      repayments(['1', '20/6/2569', 'L1', 15000, 600], ['2', '1/7/2569', 'L2', 15000, 150]),
    );
    expect(of('L3').carriesLate).toBe(true);
  });
  test('is not a loan of somebody else, of another day, or while the old one stands', () => {
    const of = (contract: readonly Cell[], ...paid: readonly (readonly Cell[])[]) =>
      lookAt('2026-06-30', loans(LENT, contract), repayments(...paid)).of('L2').replaces;
    expect(of(['L2', '2', ...NEW.slice(2)], ['1', '20/6/2569', 'L1', 15000, 600])).toEqual([]);
    expect(of(NEW, ['1', '19/6/2569', 'L1', 15000, 600])).toEqual([]);
    expect(of(NEW, ['1', '20/6/2569', 'L1', 14000, 600])).toEqual([]);
  });
});

test('guarantors are listed with the open contracts they stand for; borrowers where they have several', () => {
  const { register } = lookAt(
    '2026-03-15',
    loans(
      LENT,
      ['L2', '3', '10/1/2569', 6000, '12%', 'คงที่', 6, '', '', '2', '2'],
      ['L3', '3', '10/1/2569', 1000, '12%', 'คงที่', 1, '', '', '1', '99'],
      ['L4', '2', '10/1/2569', 500, '12%', 'คงที่', 1, '', '', '3', ''],
    ),
    repayments(['1', '1/2/2569', 'L4', 500, 0]),
  );
  const show = (lines: ReturnType<typeof guarantorsOf>) =>
    lines.map(({ member, loans: of, outstanding, overdue }) => [
      member.memberId,
      of.map(({ loanId }) => loanId).join(' '),
      outstanding,
      overdue,
    ]);
  expect(show(guarantorsOf(register.loans))).toEqual([
    ['2', 'L1 L2', 2_100_000, 500_000],
    ['1', 'L3', 100_000, 100_000],
  ]);
  expect(show(severalContracts(register.loans))).toEqual([['3', 'L2 L3', 700_000, 300_000]]);
});

describe('before its opening day', () => {
  test('a group has no loans', () => {
    const { register } = lookAt('2026-02-28', loans(LENT), openings(['31/3/2569', 'ลูกหนี้เงินกู้', '', 'L1', 12000]));
    expect(register.loans).toEqual([]);
    const ledger = ledgerOf(GROUP, MEMBERS, loans(LENT), openings(['31/3/2569', 'ลูกหนี้เงินกู้', '', 'L1', 12000]));
    expect(figuresOf(ledger, '2026-02').loans).toMatchObject({ outstanding: 0, overdue: 0, overdueLoans: 0 });
    expect(figuresOf(ledger, '2026-03').loans).toMatchObject({ outstanding: 1_200_000 });
    expect(register).toMatchObject({ outstanding: 0, unnamed: 0 });
  });
});

describe('all loans together are what the books say', () => {
  const JANUARY = (amount: number, loanId = ''): Grid => openings(['31/1/2569', 'ลูกหนี้เงินกู้', '', loanId, amount]);
  const A = (date: string, ...more: readonly Cell[]): readonly Cell[] => [
    'A',
    '1',
    date,
    1000,
    '12%',
    'คงที่',
    10,
    '',
    '',
    '',
    '',
    ...more,
  ];
  const reversible = (...rows: readonly (readonly Cell[])[]): Grid => {
    const { cells, ...tab } = loans(...rows);
    return { ...tab, cells: [[...cells[0]!, 'กลับรายการ'], ...cells.slice(1)] };
  };
  const paid = (date: string, amount: number) => repayments(['1', date, 'A', amount, 0]);
  const credited = (debit: string) => transfers(['1', '5/4/2569', debit, 'loans', 300, '', '', 'ประชุม', '']);
  test.each<[string, number, number, string, readonly Grid[]]>([
    ['a loan newer than its opening balance', 400, 1000, '2026-02-28', [loans(A('1/2/2569')), JANUARY(400, 'A')]],
    [
      'a repayment of a loan taken back',
      0,
      -100,
      '2026-03-31',
      [
        reversible(A('15/1/2569'), ['R', '1', '1/3/2569', 1000, '', '', '', '', '', '', '', 'A']),
        paid('16/2/2569', 100),
      ],
    ],
    ['savings set off without a number', 1000, -300, '2026-04-30', [loans(A('1/2/2569')), credited('savings')]],
    ['a write-off of loans brought forward', 0, 100, '2026-04-30', [JANUARY(400), credited('expense.badDebt')]],
    [
      'a repayment of a loan inside the opening',
      0,
      -300,
      '2026-04-30',
      [loans(A('1/1/2569')), JANUARY(0), paid('2/4/2569', 300)],
    ],
    ['a repayment before its loan', 0, -300, '2026-01-20', [loans(A('1/2/2569')), paid('15/1/2569', 300)]],
  ])('of %s, on a line of its own', (_, listed, unnamed, asOf, grids) => {
    const { register } = lookAt(asOf, ...grids);
    expect(total(register.loans.map(({ outstanding }) => outstanding))).toBe(listed * 100);
    expect(register).toMatchObject({ unnamed: unnamed * 100, outstanding: (listed + unnamed) * 100 });
  });

  const day = fc
    .integer({ min: 1, max: 28 })
    .chain((date) => fc.integer({ min: 1, max: 6 }).map((month) => `${date}/${month}/2569`));
  const loanId = fc.constantFrom('L1', 'L2', 'L3', '');
  const baht = fc.integer({ min: 1, max: 2000 });
  const lent = fc.tuple(day, baht);
  const rows = fc.record({
    lent: fc.tuple(lent, lent, lent),
    takenBack: fc.boolean(),
    paid: fc.array(fc.tuple(day, loanId, baht), { maxLength: 4 }),
    moved: fc.array(fc.tuple(day, loanId, baht, fc.constantFrom('savings', 'loans')), { maxLength: 3 }),
    brought: fc.array(fc.tuple(loanId, baht), { maxLength: 3 }),
    received: fc.array(fc.tuple(day, baht), { maxLength: 2 }),
    asOf: fc.integer({ min: 0, max: 200 }).map((count) => addDays(on('2026-01-01'), count)),
  });
  test('whatever was typed, in the figures, the register and the account', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const contracts = of.lent.map(([date, amount], at) => [
          `L${at + 1}`,
          '1',
          date,
          amount,
          '',
          '',
          '',
          '',
          '',
          '',
          '',
        ]);
        const back = of.takenBack ? [['R', '1', '28/6/2569', of.lent[0][1], '', '', '', '', '', '', '', 'L1']] : [];
        const ledger = ledgerOf(
          GROUP,
          MEMBERS,
          reversible(...contracts, ...back),
          repayments(...of.paid.map(([date, id, amount], at) => [`P${at}`, date, id, amount, 0])),
          transfers(
            ...of.moved.map(([date, id, amount, from], at) => [
              `T${at}`,
              date,
              from,
              from === 'loans' ? 'savings' : 'loans',
              amount,
              '',
              id,
              'ประชุม',
              '',
            ]),
          ),
          openings(...of.brought.map(([id, amount]) => ['15/2/2569', 'loans', '', id, amount])),
          grid('หมวดรายการ', [
            ['หมวด', 'บัญชี'],
            ['รับคืนเงินกู้', 'loans'],
          ]),
          grid('สมุดเงินสด', [['วันที่', 'หมวด', 'รับ'], ...of.received.map(([date, amount]) => [date, 'รับคืนเงินกู้', amount])]),
        );
        const group = onlyGroup(ledger);
        const register = loanRegister(group, of.asOf);
        const account = balanceOf(movedUpTo(group.books(of.asOf), of.asOf), 'loans');
        expect(accountOn(group.books(of.asOf), 'loans', of.asOf)).toBe(account);
        expect(figuresOf(ledger, of.asOf.slice(0, 7), of.asOf).loans.outstanding).toBe(account);
        expect(register.outstanding).toBe(account);
        expect(total([register.unnamed, ...register.loans.map(({ outstanding }) => outstanding)])).toBe(account);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any loan', () => {
  const terms = fc.record({
    principal: fc.integer({ min: 100, max: 5_000_000 }),
    installments: fc.integer({ min: 1, max: 24 }),
    rate: fc.integer({ min: 0, max: 24 }),
    flat: fc.boolean(),
  });
  const schedule = ({
    principal,
    installments,
    rate,
    flat,
  }: {
    principal: number;
    installments: number;
    rate: number;
    flat: boolean;
  }) =>
    installmentsOf({
      date: on('2026-01-31'),
      principal: satang(principal),
      rate: rate * 100,
      method: flat ? 'flat' : 'reducing',
      installments,
      everyMonths: 1,
      firstDue: null,
      dueDate: null,
      rounding: 'SATANG',
    } satisfies LoanTerms);

  test('has parts that add up to it, interest of 0 or more, and more of it at a higher rate', () => {
    fc.assert(
      fc.property(terms, (of) => {
        const low = schedule(of);
        const high = schedule({ ...of, rate: of.rate + 1 });
        expect(total(low.map(({ principal }) => principal))).toBe(of.principal);
        for (const [place, { interest }] of low.entries()) {
          expect(interest).toBeGreaterThanOrEqual(0);
          expect(high[place]!.interest).toBeGreaterThanOrEqual(interest);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const payments = fc.array(
    fc.record({ day: fc.integer({ min: 1, max: 300 }), baht: fc.integer({ min: 1, max: 3000 }) }),
    { maxLength: 6 },
  );
  const typedDay = (count: number): string => addDays(on('2026-01-10'), count);
  const rowsOf = (list: readonly { day: number; baht: number }[]): readonly (readonly Cell[])[] =>
    list.map(({ day, baht }, place) => [String(place + 1), typedDay(day), 'L1', baht, 0]);

  test('is outstanding by what is not repaid, in the register, in its history and in the books', () => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 0, max: 400 }), (list, after) => {
        const asOf = addDays(on('2026-01-10'), after);
        const group = groupOf(loans(LENT), repayments(...rowsOf(list)));
        const register = loanRegister(group, asOf);
        const [found] = register.loans;
        const repaid = list.filter(({ day }) => day <= after).reduce((sum, { baht }) => sum + baht * 100, 0);
        expect(found!.outstanding + repaid).toBe(1_500_000);
        expect([...loanMoves(found!.loan, register.openings, asOf)].pop()!.balance).toBe(found!.outstanding);
        expect(balanceOf(movedUpTo(group.books(asOf), asOf), 'loans')).toBe(found!.outstanding);
        const lines = installmentsPaid(found!.loan, register.openings, found!.outstanding, asOf);
        expect(total(lines.map(({ principalPaid }) => principalPaid))).toBe(Math.min(repaid, 1_500_000));
        const late = lines.filter(({ state }) => state === 'overdue');
        expect(total(late.map((one) => satang(one.principal - one.principalPaid)))).toBe(found!.overdue);
        expect(found!.overdue > 0).toBe(found!.daysOverdue > 0);
        expect(found!.partsOverdue).toBe(late.length);
        for (const month of loanMonth(register, asOf)) {
          expect(month.opening + month.lent - month.principal).toBe(month.closing);
          expect(month.closing).toBe(found!.outstanding);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('stands as before once a repayment is taken back, and is closed once it is settled', () => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 1, max: 400 }), (list, after) => {
        const asOf = addDays(on('2026-01-10'), after);
        const rows = rowsOf(list.map((one) => ({ ...one, day: Math.min(one.day, after) })));
        const stands = (...more: readonly (readonly Cell[])[]) => {
          const register = loanRegister(groupOf(loans(LENT), repayments(...rows, ...more)), asOf);
          const { loan, outstanding, overdue, daysOverdue, nextDue } = register.loans[0]!;
          return { outstanding, overdue, daysOverdue, nextDue, settles: settlementOn(loan, register.openings, asOf) };
        };
        const before = stands();
        const wrong = ['W', asOf, 'L1', 1234, 56];
        expect(stands(wrong, ['V', asOf, 'L1', 1234, 56, '', 'W'])).toEqual(before);
        if (before.outstanding <= 0) return;
        const { principal, interest } = before.settles;
        const closed = stands(['C', asOf, 'L1', principal / 100, interest / 100]);
        expect(closed).toMatchObject({ outstanding: 0, overdue: 0, nextDue: null });
        expect(closed.settles.total).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test('a later day never asks less to close it, where nothing is paid between', () => {
    const { register, of } = lookAt('2027-12-31', loans(LENT));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 }), (first, more) => {
        const at = (count: number) => settlementOn(of('L1').loan, register.openings, addDays(on('2026-01-10'), count));
        expect(at(first + more).total).toBeGreaterThanOrEqual(at(first).total);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a month is begun the day after it was due: 31 January to 28 February is one, to 1 March two', () => {
  const from = on('2026-01-31');
  expect(
    ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-03-31'].map((to) => monthsBegun(from, on(to))),
  ).toEqual([0, 1, 1, 2, 2]);
});
