import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/local/emulator/packed-cells.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import type { PackedSheet } from '../../../src/local/emulator/workbook-model.ts';
import { letter } from '../../../src/local/xlsx/formulas.ts';
import { readWorkbook } from '../../../src/local/xlsx/read.ts';
import { madeByExceljs, readByExceljs, savedByLibreOffice } from './made.ts';

const read = (bytes: Uint8Array<ArrayBuffer>) => readWorkbook(bytes, { name: 'ทดลอง.xlsx' });
const committed = () => new Uint8Array(readFileSync(new URL('../../samples/libreoffice.xlsx', import.meta.url)));

function cellsOf(sheet: PackedSheet): Map<string, string | number | boolean> {
  const cells = new Map<string, string | number | boolean>();
  rowsOf(sheet.values).forEach((row, at) => {
    row.forEach((value, column) => {
      if (value !== '') cells.set(`${letter(column)}${at + 1}`, value);
    });
  });
  return cells;
}

const sources: readonly (readonly [string, () => Promise<Uint8Array<ArrayBuffer>>])[] = [
  ['a file of another library', () => madeByExceljs()],
  ['a file that counts days from 1904', () => madeByExceljs(true)],
  ['a file saved by LibreOffice', async () => committed()],
];

describe.each(sources)('%s', (_, source) => {
  test('holds the same values as exceljs reads', async () => {
    const bytes = await source();
    const { sheets } = await read(bytes);
    expect(new Map(sheets.map((sheet) => [sheet.title, cellsOf(sheet)]))).toEqual(await readByExceljs(bytes));
  });

  test('keeps what formats, ids, dates and formulas say', async () => {
    const content = await read(await source());
    const [receipts, hidden] = createWorkbook(content).sheets;
    expect(receipts!.title).toBe('รับเงิน');
    expect(receipts!.valueAt(2, 1)).toBe(46158);
    expect(receipts!.valueAt(3, 1)).toBe(20823);
    expect(receipts!.formatAt(2, 1)).toBe('d/m/yyyy');
    expect(receipts!.valueAt(2, 2)).toBe('007');
    expect(receipts!.formatAt(2, 2)).toBe('@');
    expect(receipts!.formatAt(2, 4)).toBe('0.00%');
    expect(receipts!.formatAt(2, 3)).toBeUndefined();
    expect(receipts!.valueAt(4, 1)).toBe('16/5/2569');
    expect(receipts!.valueAt(4, 3)).toBe('๓๐');
    expect(receipts!.valueAt(2, 5)).toBe(true);
    expect(receipts!.formulaAt(2, 5)).toBeUndefined();
    expect(receipts!.valueAt(5, 3)).toBe(1280.5);
    expect(receipts!.formulaAt(5, 3)).toBe('=SUM(D3:D4)');
    expect(receipts!.valueAt(6, 3)).toBe('#N/A');
    expect(receipts!.valueAt(6, 4)).toBe('ค้าง 30');
    expect(receipts!.valueAt(6, 0)).toBe('ป้าสม <Som> & Co');
    expect(receipts!.styleAt(0, 0)).toMatchObject({ bold: true });
    expect(receipts!.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 6 }]);
    expect(receipts!.columnWidths.get(1)).toBe(98);
    expect(hidden!.hidden).toBe(true);
    expect(hidden!.valueAt(2, 1)).toBe('อยู่ตรงนี้');
  });
});

test('a frozen header and a note are kept', async () => {
  const { sheets } = await read(await madeByExceljs());
  expect(sheets[0]!.frozenRows).toBe(2);
  expect(sheets[0]!.notes?.[2]?.[3]).toBe('รับแทนลูกสาว');
});

test('a file that LibreOffice saves now reads as the one it saved before', async (context) => {
  const saved = savedByLibreOffice(await madeByExceljs());
  if (!saved) return context.skip('LibreOffice is not installed; the file it saved before is read instead');
  const now = await read(saved);
  expect(now.sheets.map(cellsOf)).toEqual((await read(committed())).sheets.map(cellsOf));
});
