/** Workbooks for tests: grids typed by hand, and the sample files. */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';
import type { Book } from '../../../src/core/tables/book.ts';
import { readBook } from '../../../src/core/tables/read.ts';
import { isoDay } from '../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';

export const ZONE = 'Asia/Bangkok';

/** Midnight of a day in Bangkok, as a date cell there holds it. */
export function dateCell(iso: string): Date {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 7 * 3_600_000);
}

/** One tab; rows may be of different lengths. */
export function grid(title: string, cells: readonly (readonly Cell[])[], more: Partial<Grid> = {}): Grid {
  return { sheetId: 1, title, cells, formats: null, binding: null, ...more };
}

/** The tab of groups that most tests need. */
export const GROUPS = grid('กลุ่ม', [
  ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
  ['G01', 'น้ำขาว', 'วันละบาท'],
  ['G02', 'โนนงาม', 'สัจจะ'],
]);

/** One group alone, so that no tab must name it. */
export const ONE_GROUP = grid('กลุ่ม', [
  ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
  ['G01', 'น้ำขาว', 'วันละบาท'],
]);

/** Reads grids as of 2 May 2569. */
export function book(...grids: readonly Grid[]): Book {
  return readBook(grids, { zone: ZONE, today: isoDay('2026-05-02')! });
}

/** A finding in one line: code, tab, row and column. */
export function places(read: Book): string[] {
  return read.findings.map(({ code, tab, row, column }) => `${code} ${tab} ${row ?? '-'}${column ?? ''}`);
}

/** The grids of a sample file; its date cells are moved to the zone that the tests read in. */
export async function sampleGrids(name: string): Promise<Grid[]> {
  const workbook = await readXlsx(readFileSync(new URL(`../../samples/first/${name}`, import.meta.url)));
  return workbook.sheets.map((sheet, sheetId) =>
    grid(
      sheet.name,
      sheet.rows.map((row) =>
        row.map((cell): Cell => {
          if (cell instanceof Date) return new Date(cell.getTime() - 7 * 3_600_000);
          return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
        }),
      ),
      { sheetId },
    ),
  );
}
