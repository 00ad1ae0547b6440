/** What takes the pictures of the READMEs: the sidebar, the whole page, or a sheet of paper, each as a small file. */
import { writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { settled, sidebarOf, type Visited } from './page.ts';
import { webpMaker, writeMoving } from './webp.ts';

export interface Camera {
  /** The sidebar alone: no higher than asked nor than its page is long, with what it should show in the middle. */
  readonly side: (at: Visited, name: string, height: number, shows?: string) => Promise<void>;
  readonly whole: (at: Visited, name: string) => Promise<void>;
  /** The first sheet of what is printed. */
  readonly paper: (at: Visited, name: string) => Promise<void>;
  /** Keeps what is on the screen for the tour. */
  readonly step: (at: Visited, seconds: number) => Promise<void>;
  readonly tour: (name: string) => Promise<void>;
}

/** Pixels of a tour's picture. */
const STEP = { width: 1100, height: 780 };
/** What the page has above the sidebar's own. */
const ABOVE = 150;
/** A4 and its margins of 15 mm. */
const SHEET = { width: 794, height: 1123 };
const MARGIN = 57;

/** A camera that puts its pictures into the folder. */
export async function cameraFor(browser: Browser, folder: string): Promise<Camera> {
  const webp = await webpMaker(browser);
  const steps: { readonly webp: Buffer; readonly seconds: number }[] = [];
  const keep = async (name: string, png: Buffer): Promise<void> => writeFile(`${folder}${name}.webp`, await webp(png));
  return {
    side: async ({ page, side }, name, height, shows) => {
      await closeNotices(side);
      await still(page);
      const frame = sidebarOf(page);
      await page.setViewportSize({ width: 1000, height: 2400 });
      const long = await frame.evaluate(() => {
        const foot = document.querySelector<HTMLElement>('.foot');
        const head = document.querySelector<HTMLElement>('.head');
        return (
          (document.querySelector('main')?.lastElementChild?.getBoundingClientRect().bottom ?? 0) -
          Math.min(0, head?.getBoundingClientRect().top ?? 0) +
          (foot?.offsetHeight ?? 0)
        );
      });
      await page.setViewportSize({ width: 1000, height: Math.ceil(Math.min(long + 24, height)) + ABOVE });
      if (shows)
        await side
          .locator(shows)
          .first()
          .evaluate((part) => part.scrollIntoView({ block: 'center' }));
      await still(page);
      await keep(name, await page.locator('.side-frame').screenshot());
    },
    whole: async ({ page }, name) => {
      await still(page);
      await keep(name, await page.screenshot({ scale: 'css' }));
    },
    paper: async ({ page, side }, name) => {
      await side.locator('.paper').waitFor({ state: 'attached' });
      const html = await sidebarOf(page).evaluate(() => {
        const styles = [...document.querySelectorAll('style')].map(({ outerHTML }) => outerHTML).join('');
        const paper = document.querySelector('.paper')?.outerHTML ?? '';
        return `<!doctype html><html lang="th" data-size="16"><head>${styles}</head><body>${paper}</body></html>`;
      });
      const sheet = await browser.newPage({ viewport: SHEET, deviceScaleFactor: 1.25 });
      await sheet.emulateMedia({ media: 'print' });
      await sheet.setContent(html);
      await sheet.addStyleTag({ content: `body { padding: ${MARGIN}px; }` });
      await sheet.evaluate(() => document.fonts.ready);
      await sheet.evaluate(cutSheet, SHEET.height - MARGIN);
      await keep(name, await sheet.screenshot());
      await sheet.close();
    },
    step: async ({ page, side }, seconds) => {
      await page.setViewportSize(STEP);
      await closeNotices(side);
      await still(page);
      steps.push({ webp: await webp(await page.screenshot({ scale: 'css' })), seconds });
    },
    tour: (name) => writeMoving(`${folder}${name}.webp`, steps, STEP.width, STEP.height),
  };
}

/** Takes away what is said at the bottom, which would stand before the page. */
async function closeNotices(side: Visited['side']): Promise<void> {
  const done = side.locator('.notice').getByRole('button', { name: 'ปิด' });
  while ((await done.count()) > 0) await done.first().click();
}

/** Waits until nothing moves and nothing is said in passing. */
async function still(page: Page): Promise<void> {
  await settled(page);
  await page.waitForFunction(() => document.querySelector('[data-testid=toasts]')?.childElementCount === 0);
  await page.waitForTimeout(500);
}

/** Hides what would stand on the next sheet, from the last line that is whole on this one. */
function cutSheet(end: number): void {
  const ends = [...document.querySelectorAll('tr, .lines > div, li, p, .slip, .signatures, figure')].map(
    (part) => part.getBoundingClientRect().bottom,
  );
  const cover = document.createElement('div');
  const top = Math.max(...ends.filter((bottom) => bottom <= end)) + 2;
  cover.style.cssText = `position:absolute;left:0;right:0;top:${top}px;height:400vh;background:#fff`;
  document.body.append(cover);
}
