/** First contact and last: the platform is tried from the menu's help, and the sheet is left as it was, in the local page. */
import { expect, test } from 'vitest';
import { chooseMenu, settled, shoot } from './page.ts';
import { cells, changed, confirm } from './sheet.ts';
import { oneVisit } from './visits.ts';

const at = oneVisit({ query: '?size=village' });
const LONG = { timeout: 60_000 };

test('the platform is as expected, and leaving takes what is the program’s and nothing else', {
  timeout: 180_000,
}, async () => {
  const { page, side, troubles } = at;
  await settled(page);
  const before = await cells(page);
  await chooseMenu(page, 'ช่วยเหลือ');
  await side.getByRole('button', { name: /^ทดสอบแพลตฟอร์ม/ }).click(LONG);
  await side.getByRole('button', { name: 'เริ่มทดสอบ' }).click();
  await side.getByRole('listitem').filter({ hasText: 'คำตอบยาว 4,000,000 ตัวอักษร มาถึงหน้านี้' }).waitFor(LONG);
  expect(await side.locator('main .chip.bad').count()).toBe(0);
  await shoot(page, 'platform');
  expect(changed(before, await cells(page))).toEqual({});

  await chooseMenu(page, 'ยอดคงเหลือ');
  await page.getByRole('tab', { name: 'ยอดคงเหลือ' }).waitFor(LONG);
  await settled(page);
  await side.getByRole('button', { name: 'ตั้งค่า', exact: true }).click();
  await side.getByRole('button', { name: /^เลิกใช้กับชีตนี้/ }).click(LONG);
  await side.getByText(/ลบแท็บที่โปรแกรมทำด้วย: .*ยอดคงเหลือ/).waitFor(LONG);
  await side.getByRole('button', { name: 'เลิกใช้กับชีตนี้' }).click();
  await confirm(side);
  await side.getByText('เอาออกแล้ว ข้อมูลที่ท่านจดไว้ยังอยู่ครบ').first().waitFor(LONG);
  await settled(page);
  const after = await cells(page);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(changed(before, after)).toEqual({});
  expect(troubles).toEqual([]);
});
