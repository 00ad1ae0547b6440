import { test } from 'vitest';
import { startBrowser } from '../sidebar/browser.ts';
import { chooseMenu, serveBuilt, visit } from './page.ts';

test('shots', { timeout: 200_000 }, async () => {
  const { address, stop } = await serveBuilt();
  const browser = await startBrowser();
  const at = await visit(browser, address);
  await at.page.setViewportSize({ width: 1366, height: 2400 });
  await chooseMenu(at.page, 'เปิดสัจจะชีต');
  const side = at.side;
  const frame = at.page.locator('[data-testid=sidebar]');
  const shot = (name: string) => frame.screenshot({ path: `/tmp/p8-${name}.png` });
  const press = (name: string | RegExp) =>
    side
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click({ timeout: 8000 });
  const group = async (g: string) => {
    await side.getByRole('button', { name: 'งานเดือนนี้', exact: true }).click();
    await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: g });
    await side.getByText('งานอื่นของกลุ่ม').waitFor();
  };
  try {
    await group('น้ำขาว');
    await press(/^สวัสดิการ/);
    await press('ขอเบิกสวัสดิการ');
    await side.getByLabel(/^สมาชิก/).fill('001');
    await side.getByLabel('เรื่องที่ขอ').selectOption({ index: 1 });
    await side.getByLabel('วันเกิดเหตุ').fill('1/10/2569');
    await press('ดูก่อนบันทึก');
    await at.page.waitForTimeout(4000);
    await shot('claim');
    await press('ตั้งค่า');
    await at.page.waitForTimeout(3000);
    await shot('settings');
    await press(/^กติกา/);
    await at.page.waitForTimeout(3000);
    await shot('rules');
    await press(/ผ่อนให้กี่วัน/);
    await at.page.waitForTimeout(1000);
    await shot('rule');
    await group('สัจจะวัดป่ายาง');
    await press(/^เงินกู้/);
    await at.page.waitForTimeout(3000);
    await shot('loans');
    await press('ทำสัญญาเงินกู้');
    await side.getByLabel(/^ผู้กู้/).fill('001');
    await side.getByLabel(/^จำนวนเงิน/).fill('1,200,000');
    await side.getByLabel('ลดต้นลดดอก').check();
    await press('ดูก่อนบันทึก');
    await at.page.waitForTimeout(4000);
    await shot('newloan');
  } catch (e) {
    console.log(String(e).slice(0, 400));
    await shot('error');
  }
  console.log(at.troubles.join('\n').slice(0, 1000));
  await browser.close();
  stop();
});
