/** Takes the pictures of the READMEs from the built local page, so that they can be taken anew at any time. */
import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startBrowser } from '../sidebar/browser.ts';
import { chooseMenu, serveBuilt, settled, visit } from './page.ts';

const FOLDER = fileURLToPath(new URL('../../src/local/pictures/', import.meta.url));
const LARGEST = 200 * 1024;
/** How long what is said in passing stays on the screen. */
const PASSING = 10_000;
/** The grid takes the focus a moment after it is there, which closes a menu. */
const GRID_READY = 3_000;

test('the pictures of the READMEs', async () => {
  await mkdir(FOLDER, { recursive: true });
  const { address, stop } = await serveBuilt();
  const browser = await startBrowser();
  try {
    const { page, side } = await visit(browser, address);
    await page.setViewportSize({ width: 1500, height: 800 });
    await page.waitForTimeout(GRID_READY);
    await chooseMenu(page, 'เปิดสัจจะชีต');
    await side.getByRole('button', { name: 'ดูและแก้ทีละเรื่อง' }).waitFor();

    await chooseMenu(page, 'สรุปเดือน');
    await page.getByTestId('chart').first().waitFor();
    await page.waitForTimeout(PASSING);
    await page.screenshot({ path: `${FOLDER}page.png` });

    await page.setViewportSize({ width: 1000, height: 800 });
    await side.getByRole('button', { name: 'ดูและแก้ทีละเรื่อง' }).click();
    await side.getByRole('button', { name: 'ดูทีละเรื่อง' }).first().click();
    await side.getByText('เลือกช่องในชีตให้แล้ว').waitFor();
    await settled(page);
    await page.screenshot({ path: `${FOLDER}finding.png` });

    await page.setViewportSize({ width: 1100, height: 1140 });
    await side.getByRole('button', { name: 'งานเดือนนี้' }).click();
    await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption('สัจจะวัดป่ายาง');
    await side.getByText('นับเงิน', { exact: true }).first().waitFor();
    await page.getByTestId('sidebar').screenshot({ path: `${FOLDER}month.png` });
  } finally {
    await browser.close();
    stop();
  }
  for (const name of ['page', 'finding', 'month']) {
    expect((await stat(`${FOLDER}${name}.png`)).size, `${name}.png is too large to be read on a phone`).toBeLessThan(
      LARGEST,
    );
  }
});
