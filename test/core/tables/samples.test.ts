/** The first sample is read whole, and what cannot be read is found at its cell. */
import { expect, test } from 'vitest';
import { book, places, sampleGrids } from './workbooks.ts';

test('the workbook with long tabs', async () => {
  const read = book(...(await sampleGrids('workbook.xlsx')));
  expect(places(read)).toEqual(['CELL_UNREADABLE รับเงิน 27F', 'YEAR_BUDDHIST_IN_DATE_CELL รับเงิน 39B']);
  expect(read.findings[0]).toMatchObject({ groupId: 'R1', memberId: '3', when: '2026-03-08' });
  expect(read.findings[1]).toMatchObject({ groupId: 'R2', memberId: '02' });
  expect(read.dropped).toEqual([{ groupId: 'R1', when: '2026-03-08', tab: 5, row: 27, column: 0 }]);
  expect(read.otherTabs).toEqual([]);
  const counts = Object.fromEntries(
    (
      [
        'groups',
        'rules',
        'benefits',
        'members',
        'pledges',
        'receipts',
        'withdrawals',
        'claims',
        'loans',
        'repayments',
        'cashbook',
        'cashCounts',
        'openings',
      ] as const
    ).map((name) => [name, read[name].length]),
  );
  expect(counts).toEqual({
    groups: 2,
    rules: 4,
    benefits: 1,
    members: 12,
    pledges: 6,
    receipts: 41,
    withdrawals: 1,
    claims: 1,
    loans: 1,
    repayments: 2,
    cashbook: 3,
    cashCounts: 2,
    openings: 10,
  });
  expect(read.receipts[0]).toEqual({
    tab: 5,
    row: 3,
    book: null,
    receiptId: 'R1-01',
    date: '2026-01-05',
    groupId: 'R1',
    memberId: '1',
    kind: 'contribution',
    amount: 3000,
    coverFrom: '2026-01',
    coverTo: null,
    payer: null,
    receivedBy: null,
    place: 'cash',
    reverses: null,
    note: null,
    rowStatus: 'normal',
    entryKey: null,
  });
  expect(read.loans[0]).toMatchObject({
    principal: 600000,
    ratePerYear: 1200,
    method: 'flat',
    installments: 6,
    firstDue: '2026-02-10',
    place: 'bank',
  });
  expect(read.claims[0]).toMatchObject({
    code: 'SICK',
    units: 2,
    amount: 20000,
    status: 'paid',
    paidDate: '2026-03-12',
  });
});

test('the workbook with a wide tab', async () => {
  const read = book(...(await sampleGrids('wide.xlsx')));
  const tab = 'รับเงิน · บ้านเขาดินแดง';
  expect(places(read)).toEqual([`CELL_UNREADABLE ${tab} 8G`, `TYPED_TOTAL_DIFFERS ${tab} 9F`]);
  expect(read.findings[0]).toMatchObject({ groupId: 'W1', memberId: '5' });
  expect(read.findings[1]).toMatchObject({ groupId: 'W1', facts: { typed: '160', computed: '150', difference: '10' } });
  expect(read.dropped).toEqual([{ groupId: 'W1', memberId: '5', when: '2026-02-28', tab: 2, row: 8, column: 7 }]);
  expect(read.wideCells.filter(({ memberId }) => memberId === '2').map(({ month, amount }) => [month, amount])).toEqual(
    [
      ['2025-10', 9000],
      ['2026-01', 3000],
      ['2026-02', 3000],
      ['2026-03', 3000],
    ],
  );
  expect(read.members.map(({ memberId, firstName, joinDate }) => [memberId, firstName, joinDate])[0]).toEqual([
    '1',
    'สุพจน์ แซ่ตั้ง',
    '2021-01-11',
  ]);
});
