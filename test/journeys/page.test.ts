import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chooseMenu, goToCell, selectedCell, settled, shoot, sidebarOf, typeIntoCell, violationsIn } from './page.ts';
import { served } from './visits.ts';

const opened = served();

// Other work may run on the same machine: how long something takes here says nothing.
describe('the local page', { timeout: 120_000 }, () => {
  test('opens on the example, checks it, and a click on a finding selects its cell', async () => {
    const { page, side, troubles } = await opened();
    await shoot(page, 'example');
    await chooseMenu(page, 'เปิดสัจจะชีต');
    await side.getByRole('button', { name: 'ดูและแก้ทีละเรื่อง' }).click();
    await side.getByRole('heading', { name: 'ผลตรวจ' }).waitFor();
    await side.getByRole('button', { name: 'ดูทีละเรื่อง' }).first().click();
    await side.getByText('เลือกช่องในชีตให้แล้ว').waitFor();
    await shoot(page, 'finding');
    expect(await selectedCell(page)).toMatch(/^.+!(?!A1$)[A-Z]+\d+$/);
    expect(await selectedCell(page)).not.toContain('กลุ่ม!');
    expect(troubles).toEqual([]);
  });

  test('gives the summaries as tabs with a chart beside the figures', async () => {
    const { page, troubles } = await opened();
    await chooseMenu(page, 'สรุปเดือน');
    await page.getByRole('tab', { name: 'สรุปเดือน', selected: true }).waitFor();
    await page.getByTestId('chart').first().waitFor();
    await shoot(page, 'month');
    const title = await page.getByTestId('chart').first().getByRole('img').getAttribute('aria-label');
    expect(title).toMatch(/[ก-๙]/);
    await chooseMenu(page, 'สรุปเครือข่าย');
    await page.getByRole('tab', { name: 'สรุปเครือข่าย', selected: true }).waitFor();
    await page.getByTestId('chart').first().waitFor({ state: 'attached' });
    await shoot(page, 'network');
    expect(troubles).toEqual([]);
  });

  test('finds a wrong date that was typed into the grid', async () => {
    const { page, troubles } = await opened();
    await goToCell(page, 'รับเงิน · น้ำขาว', 'B6');
    await typeIntoCell(page, '31/2/2569');
    await chooseMenu(page, 'ตรวจสอบรายการ');
    await page.getByRole('tab', { name: 'ตรวจสอบ', selected: true }).waitFor();
    await shoot(page, 'wrong-date');
    const saved = await savedBook(page);
    const rows = saved.getWorksheet('ตรวจสอบ')?.getSheetValues() ?? [];
    expect(rows.some((row) => Array.isArray(row) && row.includes('B6') && row.join().includes('31/2/2569'))).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('calculates formulas, our own among them, and keeps them in the file', async () => {
    const { page, troubles } = await opened('?size=village');
    const tab = await page.getByRole('tab').first().textContent();
    await goToCell(page, tab ?? '', 'X5');
    await typeIntoCell(page, '=1+2');
    await typeIntoCell(page, '=SAJJA_BAHTTEXT(X5)');
    await typeIntoCell(page, '16/5/2569');
    await typeIntoCell(page, 'TRUE');
    await page.waitForTimeout(4000);
    await shoot(page, 'formulas');
    const sheet = (await savedBook(page)).getWorksheet(tab ?? '');
    expect(sheet?.getCell('X5').result).toBe(3);
    expect(sheet?.getCell('X6').result).toBe('สามบาทถ้วน');
    expect(sheet?.getCell('X7').value).toEqual(new Date(Date.UTC(2569, 4, 16)));
    expect(sheet?.getCell('X8').value).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('keeps every cell in its place when a row is inserted', async () => {
    const { page, troubles } = await opened('?size=village');
    const tab = (await page.getByRole('tab').nth(2).textContent()) ?? '';
    await goToCell(page, tab, 'X5');
    await typeIntoCell(page, '=A5&"!"');
    const before = (await savedBook(page)).getWorksheet(tab);
    await page
      .getByRole('img', { name: 'ตารางข้อมูล' })
      .click({ button: 'right', position: { x: 20, y: 22 + 30 * 3 + 15 } });
    await page.getByText('แถวด้านบน').click({ position: { x: 6, y: 14 } });
    await page.waitForTimeout(1500);
    await shoot(page, 'inserted');
    const after = (await savedBook(page)).getWorksheet(tab);
    expect(after?.getCell('A4').value).toBeNull();
    for (let row = 4; row <= 40; row++) {
      for (const column of ['A', 'B', 'C', 'D', 'E', 'F']) {
        expect(after?.getCell(`${column}${row + 1}`).value).toEqual(before?.getCell(`${column}${row}`).value);
      }
    }
    expect(after?.getCell('X6').formula).toBe('A6&"!"');
    expect(after?.getCell('X6').result).toBe(before?.getCell('X5').result);
    expect(troubles).toEqual([]);
  });

  test('opens an xlsx file, checks it, and saves it with what was found', async () => {
    const { page, side, troubles } = await opened('?size=village');
    const sample = new URL('../samples/first/workbook.xlsx', import.meta.url);
    await page.getByTestId('file').setInputFiles({
      name: 'กลุ่มของเรา.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await readFile(sample),
    });
    await expect.poll(() => page.getByTestId('file-name').textContent()).toBe('กลุ่มของเรา');
    await settled(page);
    await side.getByRole('combobox', { name: 'เดือน', exact: true }).waitFor({ timeout: 60_000 });
    await chooseMenu(page, 'ตรวจสอบรายการ');
    await page.getByRole('tab', { name: 'ตรวจสอบ', selected: true }).waitFor();
    await shoot(page, 'opened');
    const before = new ExcelJS.Workbook();
    await before.xlsx.load((await readFile(sample)).buffer);
    const after = await savedBook(page);
    for (const sheet of before.worksheets) {
      expect(after.getWorksheet(sheet.name)?.getCell('A2').value).toEqual(sheet.getCell('A2').value);
    }
    expect(after.getWorksheet('ตรวจสอบ')).toBeDefined();
    expect(troubles).toEqual([]);
  });

  test('says what is wrong with a file that is no workbook', async () => {
    const { page } = await opened('?size=village');
    const file = { name: 'บันทึก.xlsx', mimeType: 'text/plain', buffer: Buffer.from('สวัสดี') };
    await page.getByTestId('file').setInputFiles(file);
    const alert = page.getByTestId('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('บันทึก.xlsx ไม่ใช่แฟ้มตาราง .xlsx');
    await alert.getByRole('button').click();
    await alert.waitFor({ state: 'detached' });
  });

  test('explains what to do when Google refuses because of several accounts', async () => {
    const { page, side } = await opened('?size=village&fault=permission-denied');
    await chooseMenu(page, 'เปิดสัจจะชีต');
    await side.getByText('หน้าต่างไม่ระบุตัวตน').waitFor();
    await shoot(page, 'several-accounts');
  });

  test('can be used by people who hear it: the page and the sidebar have no violations', async () => {
    const { page } = await opened('?size=village');
    await chooseMenu(page, 'เปิดสัจจะชีต');
    await page.frameLocator('[data-testid=sidebar] iframe').getByRole('heading').first().waitFor();
    await page.waitForTimeout(2000);
    expect(await violationsIn(page)).toEqual([]);
    expect(await violationsIn(sidebarOf(page))).toEqual([]);
  });
});

async function savedBook(page: Page): Promise<ExcelJS.Workbook> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save').click()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  return book;
}
