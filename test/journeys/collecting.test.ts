/** A collection day in the local page, by keys alone: a hundred people, once in the sheet, with receipts and numbers. */
import { expect, test } from 'vitest';
import { chooseMenu, shoot } from './page.ts';
import { cells, changed } from './sheet.ts';
import { oneVisit } from './visits.ts';

const PEOPLE = 100;

const at = oneVisit();

/** Opens the page of collection day from the checklist of a group's month. */
async function openDay(group: string): Promise<void> {
  const { side } = at;
  await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: group });
  await side.getByText('งานอื่นของกลุ่ม').waitFor();
  await side.getByRole('button', { name: /^เก็บเงิน/ }).press('Enter');
  await side.getByLabel('เลขสมาชิก หรือชื่อบางส่วน').waitFor({ timeout: 60_000 });
}

/** What the card of the day says. */
const totals = async (): Promise<string> => (await at.side.locator('main .card .lines').first().textContent()) ?? '';

test('a hundred members are taken down by keys, kept when the sidebar closes, and recorded once', {
  timeout: 180_000,
}, async () => {
  const { page, side, troubles } = at;
  await openDay('น้ำขาว');
  const before = await cells(page);
  const find = side.getByLabel('เลขสมาชิก หรือชื่อบางส่วน');
  const started = Date.now();
  await find.focus();
  for (let number = 1; number <= 110; number++) {
    await page.keyboard.type(String(number));
    await page.keyboard.press('Enter');
    // Somebody who has left: his number is typed over by the next.
    if ((await find.count()) > 0) await find.fill('');
    else await page.keyboard.press('Enter');
    if (number >= PEOPLE && (await totals()).includes(`รับแล้ว ${PEOPLE} คน`)) break;
  }
  const took = Date.now() - started;
  const shown = await totals();
  expect(shown).toContain(`รับแล้ว ${PEOPLE} คน ${PEOPLE} รายการ`);
  // What is left of ten minutes is for people to find their money.
  expect(took).toBeLessThan(120_000);

  await side.getByText('เก็บร่างไว้กับบัญชีของคุณแล้ว').waitFor();
  await page.getByRole('button', { name: 'ปิด', exact: true }).first().click();
  await chooseMenu(page, 'เปิดสัจจะชีต');
  await openDay('น้ำขาว');
  await side.getByText(`กู้รายการที่ยังไม่บันทึกคืนให้แล้ว ${PEOPLE} รายการ`).waitFor();
  expect(await totals()).toBe(shown);

  await side.getByRole('button', { name: 'ตรวจก่อนบันทึก' }).press('Enter');
  await side.getByRole('button', { name: 'บันทึกลงชีต' }).waitFor({ timeout: 60_000 });
  await shoot(page, 'collecting-look');
  await side.getByRole('button', { name: 'บันทึกลงชีต' }).press('Enter');
  await page.keyboard.press('Enter');
  await side.getByRole('button', { name: 'ยืนยัน' }).dblclick();
  await side.getByRole('button', { name: 'พิมพ์ใบเสร็จ', exact: true }).waitFor({ timeout: 60_000 });
  const sum = /รายการ([\d,]+) บาท/.exec(shown)?.[1] ?? '';
  const posted = changed(before, await cells(page));
  const rows = Object.values(posted)
    .flat()
    .filter((cell) => cell.includes('collect-'));
  expect(Object.keys(posted)).toEqual(['รับเงิน · น้ำขาว']);
  expect(rows).toHaveLength(PEOPLE);
  await side.getByText(`วันนี้ในชีตมีแล้ว ${PEOPLE} รายการ ${sum} บาท`).waitFor({ timeout: 60_000 });
  await shoot(page, 'collecting-posted');
  // On another group's page the line says whose it was.
  await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: 'คลองหวะ' });
  await side.getByText(/^น้ำขาว · บันทึกแล้ว/).waitFor({ timeout: 60_000 });
  await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: 'น้ำขาว' });
  await side.getByText(/^บันทึกแล้ว/).waitFor({ timeout: 60_000 });
  // A mistake is seen too late: what was recorded is taken back, and nobody types a hundred entries again.
  await side.getByRole('button', { name: 'ย้อนคืน' }).first().press('Enter');
  await side.getByText(`กู้รายการที่ยังไม่บันทึกคืนให้แล้ว ${PEOPLE} รายการ ${sum} บาท`).waitFor({ timeout: 60_000 });
  expect(await totals()).toContain(`รับแล้ว ${PEOPLE} คน ${PEOPLE} รายการ`);
  expect(await side.getByRole('button', { name: 'พิมพ์ใบเสร็จ', exact: true }).count()).toBe(0);
  expect(troubles).toEqual([]);
});
