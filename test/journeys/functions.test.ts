/** Formulas of the program's own in a real formula engine: put in from the sidebar, spilling, following the data, refused, taken back. */
import { expect, test } from 'vitest';
import { chooseMenu, goToCell, settled, shoot, typeIntoCell } from './page.ts';
import { cells, undo } from './sheet.ts';
import { oneVisit } from './visits.ts';

const at = oneVisit({ query: '?size=village', sidebar: false });

test('a formula is chosen, put in, spills, follows the data, and is taken back', { timeout: 240_000 }, async () => {
  const { page, side, troubles } = at;
  const shownAt = async (tab: string, cell: string): Promise<string | undefined> => {
    const found = (await cells(page)).get(tab)?.find((one) => one.startsWith(`${cell} `));
    return found?.slice(cell.length + 1);
  };
  await page.getByRole('button', { name: 'เพิ่มแผ่นงาน' }).click();
  await settled(page);
  const notes = (await page.getByRole('tab', { selected: true }).textContent()) ?? '';

  await chooseMenu(page, 'ช่วยเหลือ');
  await side.getByRole('button', { name: /^ฟังก์ชัน/ }).click();
  await shoot(page, 'functions');
  await side.getByRole('button', { name: /^SAJJA_BALANCE/ }).click();
  await side.getByRole('heading', { name: 'ถามทีเดียวทั้งคอลัมน์' }).waitFor({ timeout: 60_000 });
  await goToCell(page, notes, 'B2');
  await side.getByRole('button', { name: 'ใส่ในช่องที่เลือก' }).nth(1).click();
  const said = side.getByText(/^ใส่สูตรในแท็บ “.*” ช่อง B2 แล้ว/).first();
  await said.waitFor({ timeout: 60_000 });
  await settled(page);
  // What has spilled is not kept in a file: formulas that read it are.
  await goToCell(page, notes, 'D2');
  await typeIntoCell(page, '=SUM(B2:B42)');
  await typeIntoCell(page, '=B3');
  await typeIntoCell(page, '=COUNT(B2:B99)');
  await expect.poll(() => shownAt(notes, 'D4'), { timeout: 30_000, interval: 1_500 }).toBe('41');
  const before = Number(await shownAt(notes, 'D2'));
  const second = Number(await shownAt(notes, 'D3'));
  expect([before, second]).toEqual([Number(await shownAt(notes, 'D2')), 360]);
  await shoot(page, 'functions-spilled');

  await goToCell(page, 'รับเงิน', 'E5');
  await typeIntoCell(page, '130');
  await expect.poll(() => shownAt(notes, 'D3'), { timeout: 30_000, interval: 1_500 }).toBe('460');
  expect(Number(await shownAt(notes, 'D2'))).toBe(before + 100);

  await goToCell(page, notes, 'F2');
  await typeIntoCell(page, '=SAJJA_DATE("31/2/2569")');
  await typeIntoCell(page, 'อยู่ก่อน');
  await goToCell(page, notes, 'G2');
  await typeIntoCell(page, '=SAJJA_SCHEDULE(15000, 12, 10, "10/1/2569")');
  await goToCell(page, notes, 'D6');
  await typeIntoCell(page, '=H3');
  await shoot(page, 'functions-errors');
  await expect.poll(() => shownAt(notes, 'D6'), { timeout: 30_000, interval: 1_500 }).toBe('2026-02-10');
  await expect.poll(() => shownAt(notes, 'F2'), { timeout: 30_000, interval: 1_500 }).toContain('ไม่มีวันนี้ในปฏิทิน');

  // Something stands where the table would go.
  await goToCell(page, notes, 'K20');
  await typeIntoCell(page, '=SAJJA_SCHEDULE(15000, 12, 10, "10/1/2569")');
  expect(await shownAt(notes, 'K20')).toBe('งวดที่');
  await goToCell(page, notes, 'L22');
  await typeIntoCell(page, 'อยู่ก่อน');
  await expect.poll(() => shownAt(notes, 'K20'), { timeout: 30_000, interval: 1_500 }).toMatch(/^#/);

  await goToCell(page, notes, 'A1');
  await page.getByRole('img', { name: 'ตารางข้อมูล' }).click({ position: { x: 196, y: 37 } });
  await page.waitForTimeout(800);
  await side.getByRole('button', { name: 'ใส่ในช่องที่เลือก' }).nth(1).click();
  await side.getByText(/แต่ช่อง B2 ของแท็บ “.*” มีข้อมูลอยู่/).waitFor({ timeout: 60_000 });
  await undo(at);
  expect(await shownAt(notes, 'B2')).toBeUndefined();
  expect(troubles).toEqual([]);
});
