/** The work of a network in the local page: what groups send is taken in and back, and its reports name nobody. */
import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shoot } from './page.ts';
import { cells, changed, confirm, undo } from './sheet.ts';
import { oneVisit } from './visits.ts';

const LONG = { timeout: 60_000 };

const at = oneVisit();
let before: ReadonlyMap<string, readonly string[]>;

// One page for all: each journey leaves the workbook as it found it.
beforeAll(async () => {
  before = await cells(at.page);
  await at.side.getByText('งานอื่นของเครือข่าย').waitFor(LONG);
});
beforeEach(async () => {
  await at.side.getByRole('button', { name: 'เครือข่าย', exact: true }).click();
  await at.side.getByRole('heading', { name: 'เตรียมประชุม' }).waitFor(LONG);
});

// Other work may run on the same machine: how long something takes here says nothing.
describe('in the local page', { timeout: 180_000 }, () => {
  test('a report pasted from LINE makes its group one that has sent, and is taken back', async () => {
    const { page, side, troubles } = at;
    const row = side.getByRole('button', { name: /ยังไม่ส่ง/ }).first();
    const group = (await row.locator('.what').textContent()) ?? '';
    const month = await side
      .getByRole('combobox', { name: 'เดือน', exact: true })
      .locator('option:checked')
      .textContent();
    const sentOf = side.getByRole('button', { name: new RegExp(`^${group} ?ส่งแล้ว`) });
    await side.getByRole('button', { name: /^รายงานของกลุ่ม/ }).click();
    await side
      .getByLabel('ข้อความที่กลุ่มส่งมา')
      .fill(`${group} ${month}\nสมาชิก 98 คน รับ 2,940 บาท\nกองทุนประมาณ 4 หมื่น\nเจอกันวันที่ 16`);
    await side.getByRole('button', { name: 'อ่านข้อความ' }).click();
    await side.getByText(/^จากคำว่า .*4 หมื่น/).waitFor(LONG);
    await shoot(page, 'group-report');
    await side.getByLabel('เงินกองทุน').fill('41,270');
    await side.getByRole('button', { name: 'ลงรายงาน' }).click();
    await confirm(side);
    await side.locator('.done').waitFor(LONG);
    const posted = changed(before, await cells(page));
    expect(Object.keys(posted)).toHaveLength(1);
    expect(Object.values(posted).flat().join()).toMatch(/ 41,?270\b/);
    await side.getByRole('button', { name: '‹ กลับ' }).click();
    await side.getByRole('button', { name: /^ดูอีก/ }).click(LONG);
    await sentOf.waitFor(LONG);
    await undo(at);
    await row.waitFor(LONG);
    expect(await sentOf.count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('a summary file is saved, taken in again as it was made, and taken back', async () => {
    const { page, side, troubles } = at;
    await side.getByRole('button', { name: 'งานเดือนนี้' }).click();
    await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: 'คลองหวะ' });
    await side.getByRole('button', { name: /^ไฟล์สรุปส่งเครือข่าย/ }).click();
    const saving = page.waitForEvent('download');
    await side.getByRole('button', { name: 'บันทึกเป็นไฟล์ .csv' }).click(LONG);
    const saved = await (await saving).path();
    await side.getByRole('button', { name: 'เครือข่าย', exact: true }).click();
    await side.getByRole('button', { name: /^รับไฟล์สรุป/ }).click();
    await side.getByLabel('เลือกไฟล์ .csv ในเครื่อง').setInputFiles({
      name: 'คลองหวะ.csv',
      mimeType: 'text/csv',
      buffer: await readFile(saved),
    });
    await side.getByText(/เดือนมีรายการของกลุ่มในสมุดนี้อยู่แล้ว/).waitFor(LONG);
    await shoot(page, 'take-in');
    await side.getByRole('button', { name: 'รับเข้าสมุดนี้' }).click();
    await confirm(side);
    await side.getByText('ทุกเดือนในไฟล์มีอยู่แล้วและตรงกัน').waitFor(LONG);
    await undo(at);
    await side.getByRole('button', { name: 'รับเข้าสมุดนี้' }).waitFor(LONG);
    expect(troubles).toEqual([]);
  });

  test('every report opens and names no member, and the pack is printed and written', async () => {
    const { page, side, troubles } = at;
    const names = namesIn(before);
    expect(names.length).toBeGreaterThan(500);
    const links = await side.locator('.ways .row .what').allInnerTexts();
    expect(links).toHaveLength(12);
    for (const link of links) {
      await side.locator('.ways .row').filter({ hasText: link }).click();
      await side.locator('main .report-head, main form').first().waitFor(LONG);
      const text = (await side.locator('main').textContent()) ?? '';
      expect(
        names.filter((name) => text.includes(name)),
        link,
      ).toEqual([]);
      if (link.startsWith('ชุดประชุม')) {
        await side.getByRole('button', { name: 'พิมพ์ A4' }).click();
        await page.emulateMedia({ media: 'print' });
        await side
          .locator('.paper')
          .getByRole('heading', { name: /^ชุดประชุม ครั้งที่/ })
          .waitFor();
        expect(await side.locator('.frame').isVisible()).toBe(false);
        await page.emulateMedia({ media: 'screen' });
        await side.getByRole('button', { name: 'เขียนลงแท็บ ชุดประชุม' }).click();
        await page.getByRole('tab', { name: 'ชุดประชุม', selected: true }).waitFor(LONG);
      }
      await side.getByRole('button', { name: '‹ กลับ' }).click();
      await side.getByRole('heading', { name: 'เตรียมประชุม' }).waitFor(LONG);
    }
    expect(troubles).toEqual([]);
  });
});

/** The full names in the tabs of members, without those who serve in a body: their office is for everybody. */
function namesIn(book: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const serving = (book.get('ผู้แทน') ?? []).join();
  return [...book].flatMap(([title, held]) => {
    if (!title.startsWith('สมาชิก')) return [];
    const at = new Map(held.map((cell) => [cell.slice(0, cell.indexOf(' ')), cell.slice(cell.indexOf(' ') + 1)]));
    const columnOf = (header: string): string =>
      [...at].find(([, text]) => text === header)?.[0].replace(/\d+/, '') ?? '';
    const [first, last] = [columnOf('ชื่อ'), columnOf('สกุล')];
    return [...at]
      .filter(([cell]) => cell.replace(/\d+/, '') === first)
      .map(([cell, name]) => `${name} ${at.get(cell.replace(first, last)) ?? ''}`.trim())
      .filter((name) => name.includes(' ') && !serving.includes(name));
  });
}
