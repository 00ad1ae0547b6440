/** The result tabs as other programs have them: every value and format by exceljs, every figure after LibreOffice has saved them. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { createHost } from '../../../src/local/emulator/host.ts';
import { vmEngine } from '../../../src/local/emulator/node/vm-engine.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import type { SheetModel } from '../../../src/local/emulator/workbook-model.ts';
import { readWorkbook } from '../../../src/local/xlsx/read.ts';
import { writeWorkbook } from '../../../src/local/xlsx/write.ts';
import { readByExceljs, savedByLibreOffice } from './made.ts';

const SAMPLE = new URL('../../samples/first/workbook.xlsx', import.meta.url);
const RESULTS = ['ตรวจสอบ', 'ยอดคงเหลือ', 'สรุปเดือน', 'สรุปเครือข่าย'];

let written: Uint8Array<ArrayBuffer>;
let sheets: readonly SheetModel[];

beforeAll(async () => {
  const content = await readWorkbook(new Uint8Array(readFileSync(SAMPLE)), {
    name: 'เครือข่าย.xlsx',
    zone: 'Asia/Bangkok',
    locale: 'th_TH',
  });
  const host = createHost({
    code: readFileSync(new URL('../../../dist/Code.js', import.meta.url), 'utf8'),
    html: {},
    workbook: createWorkbook(content),
    engine: vmEngine,
    now: Date.parse('2026-05-02T05:00:00Z'),
  });
  for (const [command, takes] of [
    ['check', { write: true }],
    ['balances', { write: true }],
    ['summary', { write: true, month: '2569-03', group: 'R1' }],
    ['summary', { write: true, month: '2569-03', page: 'network' }],
  ] as const) {
    expect(host.run('sajjaAsk', { command, takes })).toMatchObject({ ok: true });
  }
  sheets = RESULTS.map((title) => host.workbook.sheetByTitle(title)!);
  written = await writeWorkbook(host.workbook);
});

/** What stands in a sheet, by address. */
function valuesOf(sheet: SheetModel): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (let row = 0; row < sheet.lastRow(); row++) {
    for (let column = 0; column < sheet.lastColumn(); column++) {
      const value = sheet.valueAt(row, column);
      if (value !== '') values.set(addressOf(row, column), value);
    }
  }
  return values;
}

/** Numbers to the 15 digits that LibreOffice keeps. */
const shortened = (values: ReadonlyMap<string, unknown>) =>
  Object.fromEntries(
    [...values].map(([at, value]) => [at, typeof value === 'number' ? Number(value.toPrecision(15)) : value]),
  );

const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

test('exceljs reads every value and every format of the result tabs', async () => {
  const read = await readByExceljs(written);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(written.slice().buffer);
  for (const sheet of sheets) {
    const values = valuesOf(sheet);
    expect(values.size).toBeGreaterThan(10);
    expect(Object.fromEntries(read.get(sheet.title)!)).toEqual(Object.fromEntries(values));
    const other = book.getWorksheet(sheet.title)!;
    for (let row = 0; row < sheet.lastRow(); row++) {
      for (let column = 0; column < sheet.lastColumn(); column++) {
        if (sheet.valueAt(row, column) === '') continue;
        const address = addressOf(row, column);
        expect([address, other.getCell(address).numFmt ?? 'General']).toEqual([
          address,
          sheet.formatAt(row, column) || 'General',
        ]);
      }
    }
  }
});

test('LibreOffice opens them and saves the same figures', async (context) => {
  const saved = savedByLibreOffice(written);
  if (saved === null) {
    // Where everything is put up for the tests it must be there.
    expect(process.env['CI']).toBeUndefined();
    return context.skip('LibreOffice is not installed');
  }
  const read = await readByExceljs(saved);
  for (const sheet of sheets) {
    expect(shortened(read.get(sheet.title)!)).toEqual(shortened(valuesOf(sheet)));
  }
}, 120_000);
