/** What journeys do to the sheet from the sidebar, and what of it has changed. */
import ExcelJS from 'exceljs';
import type { FrameLocator, Page } from 'playwright-core';
import { settled, type Visited } from './page.ts';

/** Every cell of the workbook that holds something, by tab. */
export async function cells(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save').click()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  return new Map(
    book.worksheets.map((sheet) => {
      const held: string[] = [];
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.text !== '') held.push(`${cell.address} ${cell.text}`);
        });
      });
      return [sheet.name, held];
    }),
  );
}

/** What every action is written into, whatever it does. */
const LOG = 'บันทึกการทำงาน';

/** The tabs of people whose cells differ, with what is there now and was not before. */
export function changed(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...after].flatMap(([tab, held]) => {
      if (tab === LOG) return [];
      const was = new Set(before.get(tab) ?? []);
      const fresh = held.filter((cell) => !was.has(cell));
      return fresh.length > 0 || held.length !== was.size ? [[tab, fresh]] : [];
    }),
  );
}

/** Says yes to what a form makes sure of. */
export const confirm = (side: FrameLocator): Promise<void> => side.getByRole('button', { name: 'ยืนยัน' }).click();

/** Takes back what was done last. */
export async function undo({ page, side }: Visited): Promise<void> {
  await side.getByRole('button', { name: 'ย้อนคืน' }).first().click();
  await side.getByText(/^ย้อนคืนแล้ว/).waitFor({ timeout: 60_000 });
  await settled(page);
}
