/** The manuals speak of what is there: buttons by the words on them, parts that pages lead to; and their page shows, finds and prints them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELP_OF, MANUALS, partNamed } from '../../src/sidebar/manuals/manuals.ts';
import { openSidebar, startBrowser } from './browser.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** What the screens say, without the manuals themselves. */
const screens = ['core', 'sidebar']
  .flatMap((room) => readdirSync(SRC + room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`))
  .filter((path) => /\.tsx?$/.test(path) && !path.replaceAll('\\', '/').startsWith('sidebar/manuals/'))
  .map((path) => readFileSync(SRC + path, 'utf8'))
  .join('\n');
const lines = MANUALS.flatMap(({ parts }) => parts.flatMap(({ title, steps }) => [title, ...steps]));

describe('the manuals', () => {
  it.each(['th', 'en'] as const)('name only buttons and pages that the screens have, in %s', (language) => {
    const named = lines.flatMap((line) => [...line[language].matchAll(/“([^”]+)”/g)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => name !== '–' && !screens.includes(name))).toEqual([]);
  });

  it('have a part for every page that leads to one, each name once', () => {
    expect(Object.values(HELP_OF).filter((name) => !partNamed(name))).toEqual([]);
    const names = MANUALS.flatMap(({ parts }) => parts.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('their page', () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  it('is opened by another page at its part, finds by words, and prints a manual alone', async () => {
    const { page } = await openSidebar(browser, { opens: 'history' });
    await page.getByRole('button', { name: 'วิธีใช้หน้านี้' }).click();
    await page.getByRole('heading', { level: 1, name: 'วิธีใช้' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'ทำผิด แก้ได้' }).waitFor();
    await page.getByRole('searchbox').fill('ชุดประชุม');
    expect(await page.locator('main details[open] summary').allInnerTexts()).toEqual(['ประชุมวันที่ 16']);
    await page.getByRole('searchbox').fill('ไม่มีคำนี้');
    expect(await page.getByRole('status').first().textContent()).toContain('ไม่พบ');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'พิมพ์คู่มือกรรมการ' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('1. สิ้นเดือนแล้วกด “ปิดงวด”').isVisible()).toBe(true);
    expect(await page.getByText('วันเก็บเงิน').first().isVisible()).toBe(false);
    await page.context().close();
  }, 30_000);
});
