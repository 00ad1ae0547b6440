/** What the rows of some tables must hold as a whole. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/values/cell.ts';
import { book, grid, ONE_GROUP, places } from './workbooks.ts';

const read = (title: string, ...lines: Cell[][]) => book(ONE_GROUP, grid(title, lines));

describe('claims', () => {
  const HEAD = ['เลขสมาชิก', 'สวัสดิการ', 'วันเกิดเหตุ', 'จำนวนเงิน'];

  test('a blank status is paid where there is a paid date, else requested; one night where none is given', () => {
    const { claims } = read(
      'เบิกสวัสดิการ',
      [...HEAD, 'สถานะ', 'วันจ่าย', 'จำนวน (คืน)'],
      [7, 'S', '5/1/2569', 100, '', '6/1/2569', ''],
      [7, 'S', '5/1/2569', 100, '', '', 3],
    );
    expect(claims).toMatchObject([
      { status: 'paid', paidDate: '2026-01-06', units: 1 },
      { status: 'requested', paidDate: null, units: 3 },
    ]);
  });

  test('a tab with neither status nor paid date is a list of payments', () => {
    const { claims } = read('เบิกสวัสดิการ', HEAD, [7, 'S', '5/1/2569', 100]);
    expect(claims).toMatchObject([{ status: 'paid', paidDate: '2026-01-05' }]);
  });

  test('paid without a date is a blank that must be filled', () => {
    const found = read('เบิกสวัสดิการ', [...HEAD, 'สถานะ', 'วันจ่าย'], [7, 'S', '5/1/2569', 100, 'จ่ายแล้ว', '']);
    expect(places(found)).toEqual(['REQUIRED_BLANK เบิกสวัสดิการ 2F']);
    expect(found.dropped).toMatchObject([{ groupId: 'G01', when: '2026-01-05' }]);
  });
});

test('a cover that ends must begin', () => {
  const found = read(
    'รับเงิน',
    ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'งวดเริ่ม', 'ถึงงวด'],
    ['5/1/2569', 7, 90, 'ม.ค. 69', 'มี.ค. 69'],
    ['5/1/2569', 7, 90, '', 'มี.ค. 69'],
    ['5/1/2569', 7, 90, 'x', 'มี.ค. 69'],
  );
  expect(places(found)).toEqual(['REQUIRED_BLANK รับเงิน 3D', 'CELL_UNREADABLE รับเงิน 4D']);
  expect(found.receipts.map(({ coverFrom, coverTo }) => [coverFrom, coverTo])).toEqual([
    ['2026-01', '2026-03'],
    [null, null],
  ]);
});

test('a repayment has a part above 0 and none below', () => {
  const found = read(
    'ชำระเงินกู้',
    ['วันที่', 'เลขที่สัญญา', 'ชำระเงินต้น', 'ชำระดอกเบี้ย'],
    ['5/1/2569', 'L1', 0, 60],
    ['5/1/2569', 'L1', '', ''],
    ['5/1/2569', 'L1', 0, ''],
    ['5/1/2569', 'L1', 100, -1],
  );
  expect(found.repayments.length).toBe(1);
  expect(places(found)).toEqual([
    'REQUIRED_BLANK ชำระเงินกู้ 3C',
    'AMOUNT_NOT_POSITIVE ชำระเงินกู้ 4C',
    'AMOUNT_NOT_POSITIVE ชำระเงินกู้ 5D',
  ]);
});

describe('the cash book', () => {
  const HEAD = ['วันที่', 'หมวด', 'รายการ', 'รับ', 'จ่าย'];

  test('a row has exactly one of in and out; 0 beside the other is blank', () => {
    const found = read(
      'สมุดเงินสด',
      HEAD,
      ['5/1/2569', 'บริจาค', '', 100, 0],
      ['5/1/2569', 'บริจาค', '', '', ''],
      ['5/1/2569', 'บริจาค', '', 5, 6],
      ['5/1/2569', 'บริจาค', '', 0, ''],
      ['5/1/2569', 'บริจาค', '', -5, ''],
    );
    expect(found.cashbook).toMatchObject([{ in: 10000, out: null }]);
    expect(places(found)).toEqual([
      'REQUIRED_BLANK สมุดเงินสด 3D',
      'CELL_UNREADABLE สมุดเงินสด 4E',
      'AMOUNT_NOT_POSITIVE สมุดเงินสด 5D',
      'AMOUNT_NOT_POSITIVE สมุดเงินสด 6D',
    ]);
  });

  test('what was brought forward, carried forward or left is compared, never counted', () => {
    const found = read(
      'สมุดเงินสด',
      HEAD,
      ['', '', 'ยอดยกมา', 1000, ''],
      ['31/1/2569', 'ยกไป', '', '', 900],
      ['31/1/2569', '', 'คงเหลือ', '', ''],
    );
    expect(found.cashbook).toEqual([]);
    expect(found.findings).toEqual([]);
    expect(found.dropped).toEqual([]);
    expect(found.cashbookBalances).toMatchObject([
      { says: 'broughtForward', row: 2, date: null, in: 100000, out: null, groupId: 'G01' },
      { says: 'carriedForward', row: 3, date: '2026-01-31', out: 90000 },
      { says: 'balance', row: 4 },
    ]);
  });
});

test('a cancelled row asks for nothing', () => {
  const found = read(
    'รับเงิน',
    ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'สถานะรายการ'],
    ['5/1/2569', 7, '', 'ยกเลิก'],
    ['5/1/2569', 7, 30, 'ยกเลิก'],
    ['5/1/2569', 7, 30, 'ปกติ'],
  );
  expect(found.findings).toEqual([]);
  expect(found.receipts.map(({ rowStatus }) => rowStatus)).toEqual(['cancelled', 'normal']);
});

test('ids of register rows that are left out are kept', () => {
  const found = read('สมาชิก', ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'], [7, 'ก', 'เมื่อวาน'], [8, 'ข', '5/1/2569']);
  expect(found.droppedIds).toEqual([{ table: 'members', groupId: 'G01', id: '7', name: null, tab: 1, row: 2 }]);
  expect(found.members.length).toBe(1);
});

test('words for money are read where estimates are sent', () => {
  const found = read(
    'รายงานกลุ่ม',
    ['กลุ่ม', 'เดือน', 'เงินกองทุน', 'รับจริง'],
    ['น้ำขาว', 'ม.ค. 69', 'ประมาณ 8 ล้าน', '1 หมื่น 5 พัน'],
  );
  expect(found.findings).toEqual([]);
  expect(found.groupReports).toMatchObject([
    { groupId: 'G01', month: '2026-01', fund: 800_000_000, received: 1_500_000 },
  ]);
});
