/** Every page of the sidebar with the example network in it: read aloud, by keys, with large letters, in a narrow column. */
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageName } from '../../src/sidebar/state.ts';
import { SHOTS, shoot, startBrowser } from './browser.ts';
import { exampleAnswers, type Over, settled, sidebarOver } from './example-host.ts';
import { cutOff, hiddenFocus, smallTargets, tooWide } from './seen.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Presses = (page: Page) => Promise<void>;

interface Way {
  /** Another page from which it is reached. */
  readonly from?: PageName;
  readonly group?: string;
  readonly presses?: Presses;
}

const firstRow: Presses = (page) => page.locator('main .rows button.row').first().click();
const passbook: Way = { from: 'members', presses: firstRow };
const beyondPassbook = (nth: number): Way => ({
  from: 'members',
  presses: async (page) => {
    await firstRow(page);
    await page.locator('main .ways .row').nth(nth).click();
  },
});

/** How each page is reached; a page without a way to it does not compile. */
const WAYS: { readonly [page in PageName]: Way } = {
  month: {},
  collection: {},
  findings: {},
  members: {},
  passbook,
  rights: beyondPassbook(0),
  memberData: beyondPassbook(1),
  erase: {
    from: 'members',
    presses: async (page) => {
      await beyondPassbook(1).presses?.(page);
      await page.locator('main .ways .row:only-child, main .ways li:only-child .row').click();
    },
  },
  leaving: beyondPassbook(2),
  welfare: {},
  claim: { from: 'welfare', presses: (page) => page.locator('.next .button').click() },
  loans: { group: 'G02' },
  loan: { from: 'loans', group: 'G02', presses: firstRow },
  yearEnd: { group: 'G02' },
  closing: {},
  closeYear: {},
  summary: {},
  network: {},
  pack: {},
  grants: {},
  funerals: {},
  businesses: {},
  meetings: {},
  bodies: {},
  plan: {},
  survey: {},
  households: {},
  board: {},
  paymentCalendar: { group: 'G03' },
  groupReport: {},
  summaryFile: {},
  takeIn: {},
  newClaim: {},
  newLoan: { group: 'G02' },
  repay: {
    from: 'loans',
    group: 'G02',
    presses: async (page) => {
      await firstRow(page);
      await page.locator('main .button.first').first().click();
    },
  },
  rules: {},
  rule: { from: 'rules', presses: (page) => page.locator('main button.row').first().click() },
  wizard: {},
  wizardTab: { from: 'wizard', presses: (page) => page.locator('main button.row').first().click() },
  newGroup: {},
  history: {},
  protect: {},
  room: {},
  platform: { presses: (page) => page.locator('main .button.first').click() },
  remove: {},
  help: {},
  functions: {},
  function: { from: 'functions', group: 'G02', presses: firstRow },
  settings: {},
};

const ENGLISH: readonly PageName[] = ['month', 'findings', 'collection', 'network', 'closing', 'settings', 'help'];

let browser: Browser;
let open: (over: Over) => Promise<Page>;
beforeAll(async () => {
  browser = await startBrowser();
  open = await sidebarOver(browser, exampleAnswers());
}, 60_000);
afterAll(() => browser.close());

/** What is wrong with a page, in words. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.addScriptTag({ path: AXE });
  const heard = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  const failed = await page.locator('main [role=alert]').allInnerTexts();
  await page.keyboard.press('Tab');
  const found = [...heard, ...failed, ...(await hiddenFocus(page))];
  for (const [size, width] of [
    ['16', 300],
    ['20', 150],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await page.evaluate((letters) => {
      document.documentElement.dataset['size'] = letters;
    }, size);
    const seen = [...(await tooWide(page)), ...(await cutOff(page)), ...(await smallTargets(page))];
    found.push(...seen.map((what) => `at ${width} with ${size}: ${what}`));
  }
  return found;
}

test.each([
  ['th', Object.keys(WAYS) as PageName[]],
  ['en', ENGLISH],
] as const)(
  'in %s no page is unclear to readers, out of reach of keys, too small to press, or cut off',
  async (language, pages) => {
    const wrong: Record<string, readonly string[]> = {};
    for (const name of pages) {
      const { from, group = 'G01', presses } = WAYS[name];
      const page = await open({ opens: from ?? name, language, group });
      await presses?.(page);
      await settled(page);
      await shoot(page, `every-${name}-${language}`);
      const found = await wrongWith(page);
      if (found.length > 0) wrong[name] = found;
      if (SHOTS) {
        await page.setViewportSize({ width: 300, height: 720 });
        await shoot(page, `every-${name}-${language}-20`);
      }
    }
    expect(wrong).toEqual({});
  },
  240_000,
);
