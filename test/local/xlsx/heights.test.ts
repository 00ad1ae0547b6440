import { expect, test } from 'vitest';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import { rowHeight } from '../../../src/local/xlsx/heights.ts';

test('rows are as high as their wrapped lines and large letters; plain ones are left to the program that opens them', () => {
  const long = 'น้ำขาว '.repeat(15);
  const sheet = createWorkbook({
    title: 'ทดลอง',
    sheets: [
      {
        title: 'ตรวจสอบ',
        values: [['ชื่อเรื่อง'], [long], [long], ['สั้น'], ['สอง\nบรรทัด']],
        styles: [[{ size: 16 }], [{ wrap: true }], [{ bold: true }], [{ wrap: true }], [{ wrap: true }]],
        columnWidths: [360],
      },
    ],
  }).sheets[0]!;
  expect([0, 1, 2, 3, 4].map((row) => rowHeight(sheet, row, 1))).toEqual([24, 33, null, null, 33]);
});
