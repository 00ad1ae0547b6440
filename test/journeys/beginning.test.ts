/** The first steps in the local page: from a blank sheet to an example or a group, and from a foreign sheet to its summary. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { foreignSheet } from './foreign-sheet.ts';
import { chooseMenu, goToCell, settled, shoot, sidebarOf, type Visited, violationsIn } from './page.ts';
import { cells, confirm, undo } from './sheet.ts';
import { oneVisit } from './visits.ts';

const LONG = { timeout: 60_000 };
const at = oneVisit({ query: '?size=village', sidebar: false });

/** No word of the sidebar is cut off or reaches beyond its 300 pixels. */
async function overflow(page: Page): Promise<number> {
  return sidebarOf(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function isSound(page: Page, name: string): Promise<void> {
  await shoot(page, `begin-${name}`);
  expect(await violationsIn(sidebarOf(page)), name).toEqual([]);
  expect(await overflow(page), name).toBe(0);
}

async function blankSheet({ page, side }: Visited): Promise<void> {
  await page.getByTestId('blank').click();
  await settled(page);
  await side.getByRole('button', { name: 'ลองกับตัวอย่าง' }).waitFor(LONG);
}

// Other work may run on the same machine: how long something takes here says nothing.
describe('in a sheet without books', { timeout: 180_000 }, () => {
  test('the example is there after two clicks, and goes as it came', async () => {
    const { page, side, troubles } = at;
    await blankSheet(at);
    await isSound(page, 'blank');
    await side.getByRole('button', { name: 'ลองกับตัวอย่าง' }).click();
    await side.getByText('งานที่ต้องทำ').waitFor({ ...LONG, state: 'attached' });
    await side
      .getByText(/^ยังส่งไม่ครบ|^ทุกคน/)
      .first()
      .waitFor(LONG);
    await isSound(page, 'example');
    expect([...(await cells(page)).keys()]).toContain('รับเงิน');
    await undo(at);
    await side.getByRole('button', { name: 'ลองกับตัวอย่าง' }).waitFor(LONG);
    expect([...(await cells(page)).keys()]).toEqual(['แผ่น1', 'บันทึกการทำงาน']);
    expect(troubles).toEqual([]);
  });

  test('a group is set up by keyboard, typed into, and summed up', async () => {
    const { page, side, troubles } = at;
    await blankSheet(at);
    await side.getByRole('button', { name: 'ตั้งกลุ่มใหม่' }).press('Enter');
    await side.getByLabel(/ชื่อกลุ่ม/).fill('=บ้าน “ริมนา” 🌾');
    await side.getByLabel(/เริ่มเก็บเงินตั้งแต่เดือน/).fill('เดือนหน้า');
    await page.keyboard.press('Enter');
    await side.getByText('อ่านเดือนนี้ไม่ออก').waitFor();
    await side.getByLabel(/เริ่มเก็บเงินตั้งแต่เดือน/).fill('ก.ย. 2569');
    await isSound(page, 'new-group');
    await page.keyboard.press('Enter');
    await side.getByRole('button', { name: 'ยืนยัน' }).press('Enter');
    await side.locator('.done').waitFor(LONG);
    await settled(page);
    const row = async (tab: string, cell: string, typed: readonly string[]): Promise<void> => {
      await goToCell(page, tab, cell);
      for (const text of typed) {
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
        await page.waitForTimeout(100);
      }
    };
    await row('สมาชิก', 'A2', ['001', '', 'สายใจ']);
    await row('สมาชิก', 'A3', ['002', '', 'ทวี']);
    await row('รับเงิน', 'B2', ['16/9/2569', '001', '', '30']);
    await row('รับเงิน', 'B3', ['16/9/2569', '002', '', '30']);
    await side.getByRole('button', { name: 'ดูล่าสุด' }).click();
    await side.getByRole('combobox', { name: 'เดือน', exact: true }).selectOption({ label: 'ก.ย. 2569' });
    await side.getByText('60 บาท').first().waitFor(LONG);
    await isSound(page, 'own-group');
    // What people typed is not taken away with the tabs.
    await side.getByRole('button', { name: 'ย้อนคืน' }).first().click();
    await side.getByText(/มีคนพิมพ์เพิ่ม/).waitFor(LONG);
    expect(troubles).toEqual([]);
  });

  test('a foreign sheet is read by saying what its tabs and columns are, and nothing in it changes', async () => {
    const { page, side, troubles } = at;
    await expect.poll(() => page.getByTestId('state').textContent()).toContain('ยังไม่บันทึกเป็นไฟล์');
    const warned = page.waitForEvent('dialog');
    await page.getByTestId('file').setInputFiles(await foreignSheet());
    const warning = await warned;
    expect(warning.message()).toContain('จะหายไป');
    await warning.accept();
    await page.getByRole('tab', { name: 'จดเงิน' }).waitFor(LONG);
    await settled(page);
    const before = await cells(page);
    await chooseMenu(page, 'เปิดสัจจะชีต');
    await side.getByRole('button', { name: 'ใช้ชีตที่มีอยู่' }).click(LONG);
    await side.getByRole('button', { name: /^จดเงิน/ }).waitFor(LONG);
    await isSound(page, 'wizard');
    await side.getByRole('button', { name: /^จดเงิน/ }).click();
    await side.getByLabel('แท็บนี้คือ').selectOption({ label: 'รับเงิน' });
    await side.getByLabel('หัวตารางอยู่แถวที่').fill('2');
    await side.getByLabel('จำนวนเงิน (จำเป็น)').selectOption({ label: 'C · บาท' });
    await side.getByLabel('วันที่ (จำเป็น)').selectOption({ label: 'A · วันรับ' });
    await goToCell(page, 'จดเงิน', 'B4');
    await side.getByRole('button', { name: 'ใช้คอลัมน์ที่เลือกอยู่ เป็น เลขสมาชิก' }).click();
    await side.getByText('นับ 3 แถว').first().waitFor(LONG);
    await isSound(page, 'wizard-tab');
    await side.getByRole('button', { name: 'จำวิธีอ่านนี้' }).click();
    await confirm(side);
    await side.getByText(/จำไว้แล้ว/).waitFor(LONG);
    await side.getByRole('button', { name: '‹ กลับ' }).click();
    await side.getByRole('button', { name: /^คนในกลุ่ม/ }).click(LONG);
    await side.getByLabel('แท็บนี้คือ').selectOption({ label: 'สมาชิก' });
    await side.getByLabel('เลขสมาชิก (จำเป็น)').selectOption({ label: 'A · หมายเลข' }, LONG);
    await side.getByText('นับ 2 แถว').first().waitFor(LONG);
    await side.getByRole('button', { name: 'จำวิธีอ่านนี้' }).click();
    await confirm(side);
    await side.getByText(/จำไว้แล้ว/).waitFor(LONG);
    await side.getByRole('button', { name: '‹ กลับ' }).click();
    await side.getByRole('button', { name: 'เสร็จแล้ว ดูสรุปเดือน' }).waitFor(LONG);
    await isSound(page, 'wizard-done');
    expect(await cells(page)).toEqual(before);
    await side.getByLabel('ชื่อกลุ่ม').fill('บ้านริมคลอง');
    await side.getByRole('button', { name: 'บันทึกชื่อและแบบ' }).click();
    await confirm(side);
    await side.locator('.done').waitFor(LONG);
    await side.getByRole('button', { name: 'เสร็จแล้ว ดูสรุปเดือน' }).click();
    await side.getByRole('heading', { name: /^สรุปเดือน.*บ้านริมคลอง/ }).waitFor(LONG);
    await isSound(page, 'wizard-summary');
    expect(troubles).toEqual([]);
  });
});
