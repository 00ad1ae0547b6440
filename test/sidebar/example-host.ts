/** The script as it answers over the example network, opened once: what is asked is real, and nothing is written. */
import type { Browser, Page } from 'playwright-core';
import type { CommandName } from '../../src/core/commands/answers.ts';
import { commands } from '../../src/core/commands/catalogue.ts';
import type { Context } from '../../src/core/commands/command.ts';
import { PROBES } from '../../src/core/commands/platform/probes.ts';
import { openWorkbook } from '../../src/core/commands/workbook.ts';
import { isProblem } from '../../src/core/values/problem.ts';
import { exampleWorkbook } from '../../src/local/example/example.ts';
import { EXAMPLE_TODAY } from '../../src/local/example/workbook.ts';
import { builtPage, SHOTS } from './browser.ts';

const ADDRESS = 'http://localhost/';

function worldOf(size: 'network' | 'village'): Context {
  const { tabs, zone } = exampleWorkbook(size);
  const grids = tabs.map(({ title, cells }, nth) => ({ sheetId: nth, title, cells, formats: null, binding: null }));
  return {
    grids: () => grids,
    zone,
    today: EXAMPLE_TODAY,
    language: 'th',
    remembered: {},
    kept: () => null,
    history: () => [],
    guards: () => ({ made: ['ยอดคงเหลือ', 'สรุปเดือน'], ours: [] }),
    tried: () => Object.fromEntries(Object.entries(PROBES).map(([key, { expects }]) => [key, expects ?? '12'])),
  };
}

type Answers = (request: { readonly command: string; readonly takes: object }) => string;

/** Answers as the script does, as text; the same question is reckoned once. */
export function exampleAnswers(size: 'network' | 'village' = 'network'): Answers {
  const world = worldOf(size);
  const workbook = openWorkbook({}, world);
  const known = new Map<string, string>();
  const isCommand = (name: string): name is CommandName => name in commands;
  const replyTo: Answers = ({ command, takes }) => {
    if (!isCommand(command)) return JSON.stringify({ mark: '' });
    try {
      const { answer, says } = commands[command].plan({ ...takes, today: EXAMPLE_TODAY }, { ...world, workbook });
      return JSON.stringify({ ok: true, answer, says });
    } catch (error) {
      if (isProblem(error)) return JSON.stringify({ ok: false, problem: { kind: error.kind, ...error.words } });
      throw error;
    }
  };
  return (request) => {
    const key = JSON.stringify(request);
    const reply = known.get(key) ?? replyTo(request);
    known.set(key, reply);
    return reply;
  };
}

export interface Over {
  readonly opens: string;
  readonly language?: 'th' | 'en';
  /** The group that was looked at last. */
  readonly group?: string;
}

/** A page that asks such answers, in which any page of the sidebar can be opened one after the other. */
export async function sidebarOver(browser: Browser, answers: Answers): Promise<(over: Over) => Promise<Page>> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 720 },
    deviceScaleFactor: SHOTS ? 2 : 1,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const html = await builtPage();
  let over: Over = { opens: 'month' };
  await page.exposeFunction('scriptAnswers', (request: { readonly command: string; readonly takes: object }) => {
    const { group = 'G01', language = 'th' } = over;
    const isFirst = request.command === 'month' && Object.keys(request.takes).length === 0;
    const reply = answers(isFirst ? { command: 'month', takes: { group } } : request);
    return language === 'th' ? reply : reply.replace('"language":"th"', '"language":"en"');
  });
  await page.addInitScript(() => {
    type Then = (value: unknown) => void;
    const runner = (succeed: Then, fail: Then): object => ({
      withSuccessHandler: (then: Then) => runner(then, fail),
      withFailureHandler: (then: Then) => runner(succeed, then),
      sajjaAsk: (request: object) => {
        const { scriptAnswers } = window as unknown as { scriptAnswers: (request: object) => Promise<string> };
        scriptAnswers(request).then((reply) => succeed(JSON.parse(reply)), fail);
      },
    });
    const nothing = (): void => undefined;
    Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
  });
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace('data-opens="month"', `data-opens="${over.opens}"`),
    }),
  );
  return async (wanted) => {
    over = wanted;
    await page.setViewportSize({ width: 300, height: 720 });
    await page.goto(ADDRESS);
    await page.evaluate(() => document.fonts.ready);
    await page.locator(`html[lang="${wanted.language ?? 'th'}"]`).waitFor({ state: 'attached' });
    await settled(page);
    return page;
  };
}

/** Waits until everything that was asked has been answered and drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main > *') !== null && document.querySelector('.still') === null,
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
