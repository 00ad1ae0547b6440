/** A group whose founding day cannot be read is told of, and keeps all its rows. */
import { expect, test } from 'vitest';
import { book, grid, places } from './workbooks.ts';

test('an unreadable founding day is a finding of its own cell, and the group stays', () => {
  const read = book(
    grid('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ', 'วันก่อตั้ง'],
      ['G01', 'น้ำขาว', 'วันละบาท', 'ปี 2547'],
    ]),
    grid('รับเงิน', [
      ['วันที่', 'รหัสกลุ่ม', 'เลขสมาชิก', 'จำนวนเงิน'],
      ['5/1/2569', 'G01', '1', 30],
    ]),
  );
  expect(places(read)).toEqual(['CELL_UNREADABLE กลุ่ม 2D']);
  expect(read.groups).toMatchObject([{ groupId: 'G01', founded: null }]);
  expect(read.receipts).toHaveLength(1);
  expect(read.dropped).toEqual([]);
});
