/** Takes what the listing in Google's store shows, anew: icons and banner from the drawing, screenshots from the built local page. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../sidebar/browser.ts';
import { chooseMenu, serveBuilt, settled, visit } from './page.ts';

const FOLDER = fileURLToPath(new URL('../../src/listing/', import.meta.url));
const LONG = { timeout: 60_000 };
/** What Google asks for. */
const ICONS = [32, 48, 96, 128];
const BANNER = { width: 220, height: 140 };
const SCREEN = { width: 1280, height: 800 };
/** The grid takes the focus a moment after it is there, which closes a menu. */
const GRID_READY = 3_000;

let browser: Awaited<ReturnType<typeof startBrowser>>;
let address = '';
let stop = (): void => {};
beforeAll(async () => {
  ({ address, stop } = await serveBuilt());
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  stop();
});

test('icons and the banner', async () => {
  const drawing = await readFile(`${FOLDER}icon.svg`, 'utf8');
  const page = await browser.newPage();
  const drawn = async (file: string, width: number, height: number, html: string): Promise<void> => {
    await page.setViewportSize({ width, height });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${html}`);
    await writeFile(`${FOLDER}${file}.png`, await page.screenshot({ omitBackground: true }));
  };
  for (const size of ICONS) {
    const sized = drawing.replace('<svg ', `<svg width="${size}" height="${size}" `);
    await drawn(`icon-${size}`, size, size, sized);
  }
  const small = drawing.replace('<svg ', '<svg width="64" height="64" ');
  await drawn(
    'banner',
    BANNER.width,
    BANNER.height,
    `<div style="width:220px;height:140px;background:#e1f0eb;display:grid;place-items:center;align-content:center;gap:8px;
      font:700 22px Sarabun,sans-serif;color:#0b6650">${small}<span>สัจจะชีต</span></div>`,
  );
  await page.close();
});

test('screenshots', { timeout: 240_000 }, async () => {
  const at = await visit(browser, address, '?size=network');
  const { page, side } = at;
  await page.setViewportSize(SCREEN);
  await page.waitForTimeout(GRID_READY);
  let nth = 0;
  const shot = async (): Promise<void> => {
    await settled(page);
    await page.waitForFunction(() => document.querySelector('[data-testid=toasts]')?.childElementCount === 0);
    await page.waitForTimeout(500);
    nth += 1;
    await writeFile(`${FOLDER}screenshot-${nth}.png`, await page.screenshot({ scale: 'css' }));
  };
  await chooseMenu(page, 'เปิดสัจจะชีต');
  await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: 'น้ำขาว' }, LONG);
  await side.getByText('งานอื่นของกลุ่ม').first().waitFor(LONG);
  await shot();
  await side
    .getByRole('button', { name: /^ตรวจรายการ/ })
    .first()
    .click(LONG);
  await side.getByRole('searchbox').waitFor(LONG);
  await shot();
  await side.getByRole('button', { name: 'งานเดือนนี้' }).first().click(LONG);
  await side
    .getByRole('button', { name: /^เก็บเงิน/ })
    .first()
    .click(LONG);
  await side.getByLabel('เลขสมาชิก หรือชื่อบางส่วน').waitFor(LONG);
  await side.getByLabel('เลขสมาชิก หรือชื่อบางส่วน').fill('0046');
  await shot();
  expect(nth).toBe(3);
});
