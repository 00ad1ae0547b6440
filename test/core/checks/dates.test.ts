/** Dates that cannot be, and dates in the wrong order. */
import { expect, test } from 'vitest';
import { found, GIVING, MEMBERS, only, tab } from './checked.ts';

const RECEIPT = 'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|งวดเริ่ม|ถึงงวด';

test('a receipt dated after today is found, whatever the day of the check', () => {
  const receipts = tab('รับเงิน', RECEIPT, ['1', '3/5/2569', '1', 30], ['2', '2/5/2569', '1', 30]);
  expect(found('DATE_IN_FUTURE', [GIVING, MEMBERS, receipts])).toEqual(['DATE_IN_FUTURE G1 1 รับเงิน 2B']);
  expect(only('DATE_IN_FUTURE', [GIVING, MEMBERS, receipts]).facts).toMatchObject({ header: 'วันที่', day: '2026-05-03' });
});

test('a joining, an end and a birth in the future are found; a due date may lie ahead', () => {
  const members = tab(
    'สมาชิก',
    'เลขสมาชิก|ชื่อ|วันสมัคร|วันพ้นสภาพ|วันเกิด',
    ['1', 'ก', '1/6/2569', '', ''],
    ['2', 'ข', '1/1/2560', '1/7/2569', '1/1/2600'],
  );
  const loans = tab('สัญญาเงินกู้', 'เลขที่สัญญา|เลขสมาชิก|วันที่ทำสัญญา|ยอดเงินกู้|วันครบกำหนด', [
    'L1',
    '2',
    '1/2/2569',
    1000,
    '1/2/2575',
  ]);
  expect(found('DATE_IN_FUTURE', [GIVING, members, loans])).toEqual([
    'DATE_IN_FUTURE G1 1 สมาชิก 2C',
    'DATE_IN_FUTURE G1 2 สมาชิก 3D',
    'DATE_IN_FUTURE G1 2 สมาชิก 3E',
  ]);
});

test('a day more than 120 years before today is too old', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันเกิด', ['1', 'ก', '1/5/2449'], ['2', 'ข', '2/5/2449']);
  expect(found('DATE_TOO_OLD', [GIVING, members])).toEqual(['DATE_TOO_OLD G1 1 สมาชิก 2C']);
});

test('a birth after the joining, and an end on the day of joining, are out of order', () => {
  const members = tab(
    'สมาชิก',
    'เลขสมาชิก|ชื่อ|วันเกิด|วันสมัคร|วันพ้นสภาพ',
    ['1', 'ก', '2/1/2560', '1/1/2560', ''],
    ['2', 'ข', '1/1/2560', '1/1/2560', '1/1/2560'],
    ['3', 'ค', '1/1/2500', '1/1/2560', '2/1/2560'],
  );
  expect(found('DATES_OUT_OF_ORDER', [GIVING, members])).toEqual([
    'DATES_OUT_OF_ORDER G1 1 สมาชิก 2C',
    'DATES_OUT_OF_ORDER G1 2 สมาชิก 3E',
  ]);
});

test('a cover that ends before it begins is out of order; one of a single month is not', () => {
  const receipts = tab(
    'รับเงิน',
    RECEIPT,
    ['1', '5/3/2569', '1', 30, 'มี.ค. 69', 'ก.พ. 69'],
    ['2', '5/4/2569', '1', 30, 'เม.ย. 69', 'เม.ย. 69'],
  );
  expect(found('DATES_OUT_OF_ORDER', [GIVING, MEMBERS, receipts])).toEqual(['DATES_OUT_OF_ORDER G1 1 รับเงิน 2F']);
});

test('a claim asked for before its event, or paid before it was asked for, is out of order', () => {
  const claims = tab(
    'เบิกสวัสดิการ',
    'เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|วันยื่น|วันจ่าย|จำนวนเงิน',
    ['1', 'นอน', '5/3/2569', '4/3/2569', '6/3/2569', 100],
    ['1', 'นอน', '5/2/2569', '6/2/2569', '5/2/2569', 100],
    ['1', 'นอน', '5/1/2569', '5/1/2569', '5/1/2569', 100],
  );
  expect(found('DATES_OUT_OF_ORDER', [GIVING, MEMBERS, claims])).toEqual([
    'DATES_OUT_OF_ORDER G1 1 เบิกสวัสดิการ 2D',
    'DATES_OUT_OF_ORDER G1 1 เบิกสวัสดิการ 3E',
  ]);
});

test('a loan due before its contract, and a repayment before it, are out of order', () => {
  const loans = tab(
    'สัญญาเงินกู้',
    'เลขที่สัญญา|เลขสมาชิก|วันที่ทำสัญญา|ยอดเงินกู้|งวดแรก',
    ['L1', '1', '10/2/2569', 1000, '10/1/2569'],
    ['L2', '2', '10/2/2569', 1000, '10/3/2569'],
  );
  const repayments = tab('ชำระเงินกู้', 'วันที่|เลขที่สัญญา|ชำระเงินต้น', ['9/2/2569', 'L2', 100], ['10/2/2569', 'L2', 100]);
  expect(found('DATES_OUT_OF_ORDER', [GIVING, MEMBERS, loans, repayments])).toEqual([
    'DATES_OUT_OF_ORDER G1 1 สัญญาเงินกู้ 2E',
    'DATES_OUT_OF_ORDER G1 2 ชำระเงินกู้ 2A',
  ]);
});
