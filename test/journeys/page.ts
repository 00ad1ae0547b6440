/** The local page in a real browser, served from the build as any static host would. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { SHOTS } from '../sidebar/browser.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = `${ROOT}dist/local`;
const PICTURES = `${ROOT}screenshots/`;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Serves the page as it is built now, whatever is built meanwhile; gives its address and how to stop. */
export async function serveBuilt(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const names = await readdir(BUILT);
  const files = new Map<string, Buffer>(
    await Promise.all(names.map(async (name) => [`/${name}`, await readFile(`${BUILT}/${name}`)] as const)),
  );
  for (const needed of ['/index.html', '/main.js', '/worker.js', '/Code.js', '/Sidebar.html']) {
    if (!files.has(needed)) throw new Error(`${BUILT}${needed} is missing: npm run build makes it`);
  }
  const server: Server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path === '/' ? '/index.html' : path;
    const content = files.get(file);
    if (content) response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(content);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  return { address: `http://127.0.0.1:${at.port}/`, stop: () => server.close() };
}

export interface Visited {
  readonly page: Page;
  readonly side: FrameLocator;
  /** What went wrong in the page's own console, and which hosts it has asked besides its own. */
  readonly troubles: readonly string[];
}

/** Opens the page and waits for its workbook. */
export async function visit(browser: Browser, address: string, query = '', scale = 1): Promise<Visited> {
  const viewport = { width: 1366, height: 820 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale, acceptDownloads: true });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) troubles.push(`asked ${url}`);
  });
  await page.goto(address + query);
  await page.getByTestId('tab').first().waitFor({ timeout: 60_000 });
  await settled(page);
  return { page, side: page.frameLocator('[data-testid=sidebar] iframe'), troubles };
}

/** The sidebar on the month of a group of the example, from wherever it stands. */
export async function atGroup({ side }: Visited, group: string): Promise<void> {
  await side.getByRole('button', { name: 'งานเดือนนี้', exact: true }).click();
  await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: group });
  await side.getByText('งานอื่นของกลุ่ม').waitFor();
}

/** Waits until the page has done what it was asked. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body.getAttribute('aria-busy') !== 'true', null, { timeout: 60_000 });
}

/** Chooses a line of the add-on's menu. */
export async function chooseMenu(page: Page, line: string): Promise<void> {
  await page.getByTestId('menu').click();
  await page.getByRole('menuitem', { name: line }).click();
  await settled(page);
}

/** The cell that is selected in the grid, such as `รับเงิน!B5`. */
export async function selectedCell(page: Page): Promise<string> {
  const tab = await page.getByRole('tab', { selected: true }).textContent();
  return `${tab}!${await page.getByRole('textbox', { name: 'ช่องที่เลือก' }).inputValue()}`;
}

/** Goes to a cell as a person does: through its tab and the box with the cell's name. */
export async function goToCell(page: Page, tab: string, cell: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  const box = page.getByRole('textbox', { name: 'ช่องที่เลือก' });
  // Just after a tab is turned to, the grid may still put its own cell's name into the box.
  for (let tries = 0; tries < 10; tries++) {
    await box.fill(cell);
    await box.press('Enter');
    await page.waitForTimeout(400);
    if ((await box.inputValue()) === cell) return;
  }
  throw new Error(`could not go to ${cell}`);
}

/** Types into the selected cell. */
export async function typeIntoCell(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 15 });
  // The list of function names closes a moment after the last letter; until then Enter chooses from it.
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

/** A picture of the page for people to look at, where pictures are wanted. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}page-${name}.png` });
}

/** The frame in which the sidebar stands. */
export function sidebarOf(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame() && one.url().startsWith('about:srcdoc'));
  if (!frame) throw new Error('there is no sidebar');
  return frame;
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds in a page or a frame. */
export async function violationsIn(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe);
  return place.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
