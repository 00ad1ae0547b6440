/** What is written and printed for people: result tabs that another program reads, and tables that line up. */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/local/batch/width.ts';
import { folderForTests, SAMPLES, sajja } from './command.ts';

const at = folderForTests();
const WORKBOOK = `${SAMPLES}workbook.xlsx`;

async function tabsOf(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

describe('--out writes the workbook with its result tabs', () => {
  test.each([
    ['check', ['--as-of', '2026-04-30', '--today', '2026-05-02'], 'ตรวจสอบ', 1],
    ['balances', ['--as-of', '2026-04-30'], 'ยอดคงเหลือ', 0],
    ['summary', ['--month', '2569-03', '--group', 'R1'], 'สรุปเดือน', 0],
    ['summary', ['--month', '2569-03'], 'สรุปเครือข่าย', 0],
  ])('%s %j: %s', async (command, options, title, status) => {
    const file = at(`${command}-${options.length}.xlsx`);
    expect((await sajja(command, WORKBOOK, ...options, '--out', file)).status).toBe(status);
    const before = await tabsOf(WORKBOOK);
    const after = await tabsOf(file);
    const titles = after.worksheets.map(({ name }) => name);
    expect(titles).toEqual(expect.arrayContaining(before.worksheets.map(({ name }) => name)));
    expect(titles).toContain(title);
    expect(after.getWorksheet(title)!.rowCount).toBeGreaterThan(3);
    const receipts = after.getWorksheet('รับเงิน')!;
    expect(receipts.rowCount).toBe(before.getWorksheet('รับเงิน')!.rowCount);
    expect(receipts.getCell('F3').value).toBe(before.getWorksheet('รับเงิน')!.getCell('F3').value);
    expect(receipts.getCell('B5').value).toEqual(before.getWorksheet('รับเงิน')!.getCell('B5').value);
  });
});

describe('for people', () => {
  test.each([
    [['check', '--as-of', '2026-04-30', '--today', '2026-05-02'], ['รับเงิน!F27', 'ต้องแก้'], 1],
    [['balances', '--as-of', '2026-04-30'], ['กิ่งแก้ว แสงเดือน', 'พักสิทธิ', '30 เม.ย. 69'], 0],
    [['summary', '--month', '2569-03'], ['มีนาคม 2569'], 0],
    [['summary', '--year', '2569'], ['มี.ค. 69', 'ธ.ค. 69'], 0],
    [['statement', '--member', '06', '--group', 'R2', '--as-of', '2026-04-30'], ['4,250'], 0],
  ])('%j', async ([command, ...options], words, status) => {
    const result = await sajja(command!, WORKBOOK, ...options);
    expect(result.err).toBe('');
    expect(result.status).toBe(status);
    for (const word of words) expect(result.out).toContain(word);
    expect(result.out).not.toMatch(/undefined|NaN|\[object|null/);
  });

  test('the columns of a table line up, Thai marks or not', async () => {
    const { out } = await sajja('balances', WORKBOOK, '--as-of', '2026-04-30');
    const lines = out.split('\n');
    const rule = lines.findIndex((line) => line.startsWith('──'));
    const places = [...lines[rule]!.matchAll(/──(?=─)/g)].length;
    expect(places).toBeGreaterThan(0);
    const figures = lines.slice(rule + 1, rule + 13).map((line) => widthOf(/^(.*?\S) {2,}\S*$/.exec(line)?.[1] ?? ''));
    expect(Math.max(...figures)).toBeLessThanOrEqual(widthOf(lines[rule]!));
  });

  test('the same in English', async () => {
    const { out } = await sajja('check', WORKBOOK, '--as-of', '2026-04-30', '--today', '2026-05-02', '--lang', 'en');
    expect(out).toContain('to mend');
  });
});
