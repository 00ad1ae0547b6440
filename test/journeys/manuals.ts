/** Prints the manuals anew: their pages with the pictures as they are now, each on two sheets of A4. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MANUALS_FOLDER, manualPage, PRINTED } from '../../src/build/manuals.mjs';
import { SHOTS, startBrowser } from '../sidebar/browser.ts';

const FILES = createRequire(import.meta.url)
  .resolve('@fontsource/sarabun/package.json')
  .replace('package.json', 'files/');
/** Dots of a picture for each point of paper on the screen: sharp on paper, small in the file. */
const DOTS = 2;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  await mkdir(MANUALS_FOLDER, { recursive: true });
});
afterAll(() => browser.close());

/** The letters, so that the paper looks the same wherever it is printed. */
async function letters(): Promise<string> {
  const faces = [400, 600, 700].flatMap((weight) =>
    ['thai', 'latin'].map(async (script) => {
      const data = (await readFile(`${FILES}sarabun-${script}-${weight}-normal.woff2`)).toString('base64');
      const range = script === 'thai' ? 'U+0E00-0E7F' : 'U+0000-00FF, U+2000-206F, U+203A';
      return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff2;base64,${data});unicode-range:${range}}`;
    }),
  );
  return (await Promise.all(faces)).join('\n');
}

/** Puts what is shown of each picture in its place, as small as it may be. */
async function cropAll(page: Page): Promise<void> {
  const sources = await page.locator('img').evaluateAll((all) => all.map((image) => image.getAttribute('src') ?? ''));
  for (const [nth, source] of sources.entries()) {
    const webp = (await readFile(new URL(source, `file://${MANUALS_FOLDER}`))).toString('base64');
    await page
      .locator('img')
      .nth(nth)
      .evaluate(
        async (image: HTMLImageElement, { data, dots }) => {
          const whole = new Image();
          whole.src = data;
          await whole.decode();
          const { width, height } = image.getBoundingClientRect();
          const scale = whole.naturalWidth / width;
          const from = whole.naturalWidth * Number(image.style.getPropertyValue('--from'));
          const canvas = document.createElement('canvas');
          canvas.width = Math.min(whole.naturalWidth, Math.round(width * dots));
          canvas.height = Math.round((canvas.width * height) / width);
          const ink = canvas.getContext('2d');
          ink?.drawImage(whole, 0, from, whole.naturalWidth, height * scale, 0, 0, canvas.width, canvas.height);
          image.style.objectPosition = '0 0';
          image.src = canvas.toDataURL('image/jpeg', 0.82);
          await image.decode();
        },
        { data: `data:image/webp;base64,${webp}`, dots: DOTS },
      );
  }
}

/** Without the moment of its making: printed again from the same text and pictures it is the same file. */
function undated(pdf: Buffer): Buffer {
  return Buffer.from(pdf.toString('latin1').replace(/\(D:\d{14}/g, '(D:20260101000000'), 'latin1');
}

test.each(PRINTED)('the manual of the %s', async (name) => {
  const html = await manualPage(name);
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html.replace('<style>', `<style>${await letters()}`));
  await page.evaluate(() => document.fonts.ready);
  await cropAll(page);
  const over = await page
    .locator('article')
    .evaluateAll((all) => all.map((sheet) => sheet.scrollHeight - sheet.clientHeight));
  if (SHOTS) await page.screenshot({ path: `screenshots/manual-${name}.png`, fullPage: true });
  expect(over).toEqual([0, 0]);
  const pdf = undated(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const mark = createHash('sha256').update(html).digest('hex');
  await writeFile(`${MANUALS_FOLDER}${name}.html`, html);
  await writeFile(`${MANUALS_FOLDER}${name}.pdf`, Buffer.concat([pdf, Buffer.from(`%${mark}\n`)]));
  await page.close();
});
