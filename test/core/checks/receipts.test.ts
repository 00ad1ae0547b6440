/** Receipts: their numbers, their days, and cells of wide tabs. */
import { expect, test } from 'vitest';
import { found, GIVING, MEMBERS, only, rules, tab } from './checked.ts';

const HEADERS = 'เล่มที่|เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|กลับรายการ';

test('one number on two days is found at the later row; on one day, or in another book, it is not', () => {
  const receipts = tab(
    'รับเงิน',
    HEADERS,
    ['1', '7', '5/1/2569', '1', 30, ''],
    ['1', '7', '5/1/2569', '2', 30, ''],
    ['2', '7', '6/1/2569', '1', 30, ''],
    ['1', ' 7', '5/2/2569', '2', 30, ''],
    ['1', '6', '6/2/2569', '2', 30, ''],
  );
  expect(found('RECEIPT_NUMBER_DUPLICATE', [GIVING, MEMBERS, receipts])).toEqual([
    'RECEIPT_NUMBER_DUPLICATE G1 2 รับเงิน 5B',
  ]);
  expect(only('RECEIPT_NUMBER_DUPLICATE', [GIVING, MEMBERS, receipts]).facts).toMatchObject({ otherRow: 2 });
});

test('the same receipt twice is probably one; with another amount or month it is not', () => {
  const receipts = tab(
    'รับเงิน',
    'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|งวด',
    ['7', '5/3/2569', '1', 30, 'ม.ค. 69'],
    ['7', '5/3/2569', '1', 30, 'ม.ค. 69'],
    ['7', '5/3/2569', '1', 30, 'ก.พ. 69'],
    ['7', '5/3/2569', '1', 20, 'ม.ค. 69'],
    ['7', '5/3/2569', '2', 30, 'ม.ค. 69'],
  );
  expect(found('PROBABLE_DOUBLE_ENTRY', [GIVING, MEMBERS, receipts])).toEqual(['PROBABLE_DOUBLE_ENTRY G1 1 รับเงิน 3D']);
});

test('a reversal may carry the number of the receipt it cancels, and the receipt may be typed again', () => {
  const receipts = tab(
    'รับเงิน',
    HEADERS,
    ['', '7', '5/3/2569', '1', 30, ''],
    ['', '7', '6/3/2569', '1', 30, '7'],
    ['', '8', '5/3/2569', '1', 30, ''],
  );
  expect(found(['PROBABLE_DOUBLE_ENTRY', 'RECEIPT_NUMBER_DUPLICATE'], [GIVING, MEMBERS, receipts])).toEqual([]);
});

test('paid before joining and after leaving, but not on the days within nor on the day of leaving', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร|วันลาออก', ['1', 'ก', '10/1/2569', '10/3/2569']);
  const receipts = tab(
    'รับเงิน',
    'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน',
    ['1', '9/1/2569', '1', 30],
    ['2', '10/1/2569', '1', 30],
    ['3', '9/3/2569', '1', 30],
    ['4', '10/3/2569', '1', 30],
    ['5', '11/3/2569', '1', 30],
  );
  expect(found(['PAID_BEFORE_JOINING', 'PAID_AFTER_LEAVING'], [GIVING, members, receipts])).toEqual([
    'PAID_BEFORE_JOINING G1 1 รับเงิน 2B',
    'PAID_AFTER_LEAVING G1 1 รับเงิน 6B',
  ]);
  expect(found('PAID_AFTER_LEAVING', [GIVING, members, receipts], { asOf: '2026-03-10' })).toEqual([]);
});

test('a contribution dated before the books is found; a fine is not', () => {
  const receipts = tab(
    'รับเงิน',
    'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|ประเภท',
    ['1', '31/12/2568', '1', 30, ''],
    ['2', '30/12/2568', '1', 30, 'ค่าปรับ'],
    ['3', '1/1/2569', '1', 30, ''],
  );
  expect(found('PAID_BEFORE_BOOKS', [GIVING, MEMBERS, receipts, rules(['books.from', 'ม.ค. 2569'])])).toEqual([
    'PAID_BEFORE_BOOKS G1 1 รับเงิน 2B',
  ]);
});

const WIDE = tab('ใบเก็บเงิน 2569', 'เลขสมาชิก|ม.ค. 69|ก.พ. 69|มี.ค. 69', ['1', 30, 30, 30], ['2', 30, '', 60]);

test('cells of months still to come are one note for the tab', () => {
  const note = only('WIDE_CELLS_AHEAD', [GIVING, MEMBERS, WIDE], { asOf: '2026-03-30' });
  expect(note).toMatchObject({ groupId: 'G1', tab: 'ใบเก็บเงิน 2569', row: null, column: null });
  expect(note.facts).toEqual({ count: 2, amount: 9000, month: '2026-03' });
  expect(found('WIDE_CELLS_AHEAD', [GIVING, MEMBERS, WIDE], { asOf: '2026-03-31' })).toEqual([]);
});

test('a cell beside a receipt of the month is compared with it', () => {
  const receipts = (amount: number) => tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน|งวด', ['5/2/2569', '1', amount, 'ก.พ. 69']);
  expect(found('WIDE_CELL_DIFFERS', [GIVING, MEMBERS, WIDE, receipts(20)])).toEqual([
    'WIDE_CELL_DIFFERS G1 1 ใบเก็บเงิน 2569 2C',
  ]);
  expect(found('WIDE_CELL_DIFFERS', [GIVING, MEMBERS, WIDE, receipts(30)])).toEqual([]);
});

test('money from before the books is told also of one whose own row cannot be read', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'สมชาย ใจดี', '1/1/2563'], ['2', 'สมหญิง รักดี', '31/2/2563']);
  const wide = tab('ใบเก็บเงิน 2568', 'เลขสมาชิก|ธ.ค. 68', ['1', 30], ['2', 30]);
  expect(found('PAID_BEFORE_BOOKS', [GIVING, members, wide, rules(['books.from', 'ม.ค. 2569'])])).toEqual([
    'PAID_BEFORE_BOOKS G1 1 ใบเก็บเงิน 2568 2B',
    'PAID_BEFORE_BOOKS G1 2 ใบเก็บเงิน 2568 3B',
  ]);
});
