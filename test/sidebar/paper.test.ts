/** Every paper of the example network, as a real browser prints it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/core/reports/report.ts';
import { openSidebar, startBrowser } from './browser.ts';
import { examplePapers } from './example-papers.ts';
import { printedPages } from './printed.ts';

/** What A4 leaves between margins of 15 mm, in CSS pixels. */
const UPRIGHT = 680;
const LYING = 1009;
const MARK = 'https://paper.example/';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('no paper is cut off, each page has its head and number, nobody signs on a sheet alone, and no national id is read', async () => {
  const { papers, nationalIds } = examplePapers();
  expect(nationalIds.length).toBeGreaterThan(100);
  const { page, replies } = await openSidebar(browser, { opens: 'pack', height: 900 });
  for (const [name, report] of papers) {
    await replies('pack', { ok: true, answer: { report }, says: report.title });
    await page.setViewportSize({ width: 300, height: 900 });
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'ดูล่าสุด' }).click();
    await page.locator('main .report-head h2', { hasText: report.title.th }).waitFor();
    await page.getByRole('button', { name: 'พิมพ์ A4' }).click();
    await page.locator('.paper .report-head h2', { hasText: report.title.th }).waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect([...(await cutOff(page, UPRIGHT)), ...(await cutOff(page, LYING))], name).toEqual([]);
    const text = (await page.locator('.paper').textContent()) ?? '';
    expect(
      nationalIds.filter((id) => text.includes(id)),
      name,
    ).toEqual([]);
    const signs = await mark(page);
    const pages = printedPages(await page.pdf({ preferCSSPageSize: true }));
    await unmark(page);
    expect(
      pages.map(({ foot }) => foot),
      name,
    ).toEqual(pages.map(() => true));
    expect(
      pages.map(({ head }) => head),
      name,
    ).toEqual(pages.map((_, place) => place > 0));
    const withSigns = pages.flatMap(({ links }, place) => (links.includes(`${MARK}sign`) ? [place] : []));
    const withLast = pages.flatMap(({ links }, place) => (links.includes(`${MARK}last`) ? [place] : []));
    expect(signs, name).toBe(hasSigns(report));
    expect(withSigns, name).toHaveLength(signs ? 1 : 0);
    expect(withLast[withLast.length - 1], name).toBe(withSigns[0]);
  }
  await page.context().close();
}, 180_000);

const hasSigns = ({ blocks }: Report): boolean => blocks.some(({ kind }) => kind === 'signatures');

/** What does not stand on a sheet of this width, of the blocks that lie or stand upright on it. */
function cutOff(page: Page, width: number): Promise<readonly string[]> {
  return page.setViewportSize({ width, height: 900 }).then(() =>
    page.evaluate(
      ([sheet, lies]) =>
        [...document.querySelectorAll('.paper *')]
          .filter((element) => (element.closest('.wide') !== null) === lies && !element.closest('svg, .unseen, style'))
          .filter((element) => element.getClientRects().length > 0)
          .filter(
            (element) =>
              element.getBoundingClientRect().right > sheet + 1 ||
              (getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1),
          )
          .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`),
      [width, width === LYING] as const,
    ),
  );
}

/** Marks who signs and the last line above with links, which a PDF tells the pages of; whether anybody signs. */
function mark(page: Page): Promise<boolean> {
  return page.evaluate((address) => {
    const link = (element: Element, name: string): void => {
      const anchor = document.createElement('a');
      anchor.href = address + name;
      anchor.style.color = 'inherit';
      anchor.append(...element.childNodes);
      element.append(anchor);
    };
    const signed = [...document.querySelectorAll('.paper .signed')];
    for (const one of signed) for (const span of one.querySelectorAll('.signatures span')) link(span, 'sign');
    const before = signed[0]?.previousElementSibling;
    const lines = before?.querySelectorAll('td, dd, li, p, .chart text') ?? [];
    const last = [...lines].filter((line) => line.getClientRects().length > 0 && line.textContent !== '').pop();
    if (last && signed.length > 0) link(last, 'last');
    return signed.length > 0;
  }, MARK);
}

/** Takes the marks away again: the page goes on with the very nodes it has drawn. */
function unmark(page: Page): Promise<void> {
  return page.evaluate((address) => {
    for (const anchor of document.querySelectorAll(`a[href^="${address}"]`)) anchor.replaceWith(...anchor.childNodes);
  }, MARK);
}
