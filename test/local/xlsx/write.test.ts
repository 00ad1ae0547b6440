import { expect, test } from 'vitest';
import { rowOf } from '../../../src/local/emulator/packed-cells.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import { letter } from '../../../src/local/xlsx/formulas.ts';
import { readWorkbook } from '../../../src/local/xlsx/read.ts';
import { writeWorkbook } from '../../../src/local/xlsx/write.ts';
import { madeByExceljs, readByExceljs, savedByLibreOffice } from './made.ts';

const read = (bytes: Uint8Array<ArrayBuffer>) => readWorkbook(bytes, { name: 'ทดลอง.xlsx' });

function example() {
  const workbook = createWorkbook({
    title: 'ทดลอง',
    sheets: [
      {
        title: "สรุป 'เดือน' & <ปี>",
        values: [
          ['กลุ่ม', 'เก็บได้', 'วันที่', 'รหัส'],
          ['น้ำขาว', 38910, 46158, '007'],
          ['ท่ามะเดื่อ', -70.25, '16/5/2569', '=ไม่ใช่สูตร'],
          ['  เว้นหน้า', true, '#N/A', 'บรรทัด\nใหม่ _x0041_ \u0007'],
        ],
        formats: [[], ['', '#,##0', 'd/m/yyyy', '@'].map((format) => format || undefined)],
        styles: [[{ bold: true, background: '#e1f0eb', align: 'right' }]],
        notes: [[], [undefined, 'นับแล้ว']],
        validations: [[], [{ kind: 'list', choices: ['น้ำขาว', 'ท่ามะเดื่อ'], allowInvalid: false }]],
        columnWidths: [140],
        frozenRows: 1,
        frozenColumns: 1,
        gridlines: false,
        merges: [{ row: 5, column: 0, rows: 1, columns: 3 }],
        metadata: { binding: '{"table":"receipts"}' },
        conditionalFormats: [
          {
            areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
            when: { kind: 'numberLessThan', number: 0 },
            style: { color: '#a8261b' },
          },
        ],
        charts: [
          {
            id: 1,
            type: 'COLUMN',
            areas: [{ row: 0, column: 0, rows: 3, columns: 2 }],
            anchor: { row: 0, column: 5, dx: 0, dy: 0 },
            headers: 1,
            options: { title: 'ใครเก็บได้เท่าไร' },
          },
        ],
      },
      { title: 'ซ่อน', values: [], hidden: true },
    ],
  });
  workbook.sheets[0]!.setFormula(4, 1, '=SUM(B2:B3)', 38839.75);
  workbook.sheets[0]!.setFormula(4, 2, '=SAJJA_DATE("16 พ.ค. 69")', '16/5/2569');
  return workbook;
}

test('what scripts keep with the document is in the file, and tabs keep the ids that it may name', async () => {
  const workbook = example();
  workbook.addSheet({ title: 'กลาง', values: [['ก']] }, 1);
  const plain = await read(await writeWorkbook(workbook));
  expect(plain.properties).toEqual({});
  workbook.properties.set('did/ลาออก-1', '{"ก่อน":"ปกติ","แถว":"<&>\\u0007"}');
  const again = createWorkbook(await read(await writeWorkbook(workbook)));
  expect(again.properties).toEqual(workbook.properties);
  const ids = (of: typeof workbook) => of.sheets.map(({ title, id }) => [title, id]);
  expect(ids(again)).toEqual(ids(workbook));
});

test('what is written reads back the same', async () => {
  const workbook = example();
  const [before] = workbook.sheets;
  const content = await read(await writeWorkbook(workbook));
  const [after, hidden] = createWorkbook(content).sheets;
  expect(after!.title).toBe(before!.title);
  for (let row = 0; row < 6; row++) {
    for (let column = 0; column < 4; column++) {
      expect(after!.valueAt(row, column)).toEqual(before!.valueAt(row, column));
      expect(after!.formulaAt(row, column)).toEqual(before!.formulaAt(row, column));
      expect(after!.noteAt(row, column)).toEqual(before!.noteAt(row, column));
      expect(after!.validationAt(row, column)).toEqual(before!.validationAt(row, column));
      expect(after!.styleAt(row, column)).toEqual(before!.styleAt(row, column));
    }
  }
  expect([1, 2, 3].map((column) => after!.formatAt(1, column))).toEqual(['#,##0', 'd/m/yyyy', '@']);
  expect(after!.frozenRows).toBe(1);
  expect(after!.frozenColumns).toBe(1);
  expect(after!.gridlines).toBe(false);
  expect(after!.columnWidths.get(0)).toBe(140);
  expect(after!.merges).toEqual(before!.merges);
  expect([...after!.metadata]).toEqual([...before!.metadata]);
  expect(after!.conditionalFormats).toEqual(before!.conditionalFormats);
  expect(hidden!.hidden).toBe(true);
});

test('exceljs reads the same values from what is written', async () => {
  const workbook = example();
  const cells = (await readByExceljs(await writeWorkbook(workbook))).get(workbook.sheets[0]!.title)!;
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 4; column++) {
      expect(cells.get(`${letter(column)}${row + 1}`)).toEqual(workbook.sheets[0]!.valueAt(row, column));
    }
  }
  expect(cells.get('A4')).toBe('  เว้นหน้า');
  expect(cells.get('C4')).toBe('#N/A');
  expect(cells.get('B5')).toBe(38839.75);
});

test('a file that goes through us is still what it was', async () => {
  const source = await madeByExceljs();
  const workbook = createWorkbook(await read(source));
  expect(await readByExceljs(await writeWorkbook(workbook))).toEqual(await readByExceljs(source));
});

test('LibreOffice opens what is written', async (context) => {
  const saved = savedByLibreOffice(await writeWorkbook(example()));
  if (!saved) return context.skip('LibreOffice is not installed');
  const { sheets } = await read(saved);
  expect(rowOf(sheets[0]!.values, 1)).toEqual(['น้ำขาว', 38910, 46158, '007']);
});
