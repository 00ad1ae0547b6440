/** Money of a group: counts, balances, withdrawals, the cash book. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/values/cell.ts';
import { found, GIVING, MEMBERS, only, rules, SAVING, tab } from './checked.ts';

const cashbook = (...rows: readonly (readonly Cell[])[]) => tab('สมุดเงินสด', 'เลขที่|วันที่|หมวด|รายการ|รับ|จ่าย|ที่รับ', ...rows);
const opening = (amount: number) => tab('ยอดยกมา', 'ณ วันที่|บัญชี|จำนวนเงิน', ['31/12/2568', 'เงินสด', amount]);

test('cash below zero at the end of a day is found once, on the first such day', () => {
  const grids = [
    GIVING,
    opening(100),
    cashbook(
      ['1', '5/1/2569', 'ค่าประชุม', '', '', 150, ''],
      ['2', '5/1/2569', 'บริจาค', '', 60, '', ''],
      ['3', '6/1/2569', 'ค่าประชุม', '', '', 20, ''],
      ['4', '7/1/2569', 'ค่าประชุม', '', '', 20, ''],
    ),
  ];
  expect(found('MONEY_NEGATIVE', grids)).toEqual(['MONEY_NEGATIVE G1 - กลุ่ม 2A']);
  expect(only('MONEY_NEGATIVE', grids).facts).toMatchObject({ place: 'cash', day: '2026-01-06', balance: -1000 });
  expect(found('MONEY_NEGATIVE', grids, { asOf: '2026-01-05' })).toEqual([]);
});

test('a count is held against cash, or against cash and bank where the bank was read', () => {
  const counts = (cash: number, bank: Cell) =>
    tab('นับเงิน', 'วันที่|เงินสดนับได้|ยอดสมุดธนาคาร', ['10/1/2569', 1, ''], ['10/1/2569', cash, bank], ['31/12/2568', 7, '']);
  const grids = [GIVING, opening(100), cashbook(['1', '5/1/2569', 'ฝากธนาคาร', '', '', 40, ''])];
  expect(found('COUNT_DIFFERS', [...grids, counts(60, '')])).toEqual([]);
  expect(found('COUNT_DIFFERS', [...grids, counts(60, 40)])).toEqual([]);
  expect(found('COUNT_DIFFERS', [...grids, counts(60, 41)])).toEqual(['COUNT_DIFFERS G1 - นับเงิน 3B']);
  expect(only('COUNT_DIFFERS', [...grids, counts(55, '')]).facts).toMatchObject({
    counted: 5500,
    book: 6000,
    short: 500,
  });
});

test('what a cash book says it had is compared with the books', () => {
  const with_ = (broughtForward: number, left: number) => [
    GIVING,
    opening(100),
    cashbook(
      ['', '1/1/2569', '', 'ยกมา', broughtForward, '', ''],
      ['1', '5/1/2569', 'บริจาค', '', 50, '', ''],
      ['', '31/1/2569', '', 'คงเหลือ', left, '', ''],
    ),
  ];
  expect(found('TYPED_TOTAL_DIFFERS', with_(100, 150))).toEqual([]);
  expect(found('TYPED_TOTAL_DIFFERS', with_(100, 140))).toEqual(['TYPED_TOTAL_DIFFERS G1 - สมุดเงินสด 4E']);
  expect(only('TYPED_TOTAL_DIFFERS', with_(90, 150)).facts).toEqual({
    typed: 9000,
    computed: 10000,
    difference: -1000,
  });
});

test('a withdrawal is held against savings and special deposits just before it', () => {
  const receipts = tab(
    'รับเงิน',
    'วันที่|เลขสมาชิก|จำนวนเงิน|ประเภท',
    ['5/1/2569', '1', 100, 'เงินสัจจะ'],
    ['5/1/2569', '1', 50, 'เงินฝากพิเศษ'],
    ['5/3/2569', '1', 100, 'เงินสัจจะ'],
  );
  const withdrawals = tab('ถอนเงินออม', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/2/2569', '1', 150], ['6/3/2569', '1', 101]);
  const grids = [SAVING, MEMBERS, receipts, withdrawals];
  expect(found('WITHDRAWAL_ABOVE_BALANCE', grids)).toEqual(['WITHDRAWAL_ABOVE_BALANCE S1 1 ถอนเงินออม 3C']);
  expect(only('WITHDRAWAL_ABOVE_BALANCE', grids).facts).toMatchObject({ amount: 10100, balance: 10000 });
});

test('a row of the cash book equal to the day’s receipts, or to one kind of them, repeats them', () => {
  const receipts = tab(
    'รับเงิน',
    'วันที่|เลขสมาชิก|จำนวนเงิน|ประเภท',
    ['5/1/2569', '1', 30, ''],
    ['5/1/2569', '2', 30, ''],
    ['5/1/2569', '2', 20, 'ค่าสมัคร'],
  );
  const grids = [
    GIVING,
    MEMBERS,
    receipts,
    cashbook(
      ['1', '5/1/2569', 'รายได้อื่น', '', 80, '', ''],
      ['2', '5/1/2569', 'รายได้อื่น', '', 60, '', ''],
      ['3', '5/1/2569', 'รายได้อื่น', '', 61, '', ''],
      ['4', '6/1/2569', 'รายได้อื่น', '', 80, '', ''],
      ['5', '5/1/2569', 'ค่าประชุม', '', '', 80, ''],
      ['6', '5/1/2569', 'ฝากธนาคาร', '', 80, '', ''],
    ),
  ];
  expect(found('CASHBOOK_REPEATS', grids)).toEqual([
    'CASHBOOK_REPEATS G1 - สมุดเงินสด 2E',
    'CASHBOOK_REPEATS G1 - สมุดเงินสด 3E',
  ]);
  expect(found('CASHBOOK_REPEATS', [...grids, rules(['cashbook.holds', 'all'])])).toEqual([]);
});
