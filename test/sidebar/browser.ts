/** A real browser with the sidebar in it, and a script that answers as a test wants. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { sidebarPage } from '../../src/build/sidebar.mjs';
import type { CommandName, Reply } from '../../src/core/commands/answers.ts';
import { answers } from './fixtures.ts';
import { collectionAnswers, postedAnswer } from './fixtures-collection.ts';
import { moneyAnswers } from './fixtures-money.ts';
import { reportAnswers, sendingAnswers } from './fixtures-network.ts';
import { paidAnswer } from './fixtures-welfare.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = `${ROOT}screenshots/`;
const ADDRESS = 'http://localhost/';

/** What the script does with a call: answers it, fails with Google's words, or leaves it for the test to answer. */
export type Conduct = 'answers' | 'holds' | { readonly fails: string };

export interface Opened {
  readonly page: Page;
  /** The calls so far, as `command {takes}`. */
  readonly calls: () => Promise<readonly string[]>;
  /** Answers the nth call that was held. */
  readonly answer: (nth: number, reply: unknown) => Promise<void>;
  readonly conduct: (conduct: Conduct) => Promise<void>;
  /** What a command is answered with from now on. */
  readonly replies: (name: CommandName, reply: unknown) => Promise<void>;
}

interface Wanted {
  readonly opens?: string;
  readonly conduct?: Conduct;
  readonly width?: number;
  readonly height?: number;
  readonly textSize?: '16' | '18' | '20';
  /** A clock that stands still until the test moves it. */
  readonly clock?: boolean;
  readonly replies?: { readonly [name in CommandName | `${CommandName} ${'pay' | 'post'}`]?: unknown };
}

/** Starts Chromium: the one named by CHROMIUM, or the one that ships in a package. */
export async function startBrowser(): Promise<Browser> {
  const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  const named = process.env['CHROMIUM'];
  if (named) return chromium.launch({ executablePath: named, args: flags });
  const { default: shipped } = await import('@sparticuz/chromium');
  // Its flags for small hosts put all in one process, which ends with the first page that is closed.
  const own = shipped.args.filter((flag) => flag !== '--single-process' && flag !== '--no-zygote');
  return chromium.launch({ executablePath: await shipped.executablePath(), args: [...own, ...flags] });
}

/** An answer as the script wraps it. */
export function reply<Name extends CommandName>(answer: Extract<Reply<Name>, { ok: true }>['answer']): Reply<Name> {
  return { ok: true, answer, says: SAYS };
}

const SAYS = { th: 'เขียนลงแท็บแล้ว', en: 'Written to the tab' };

/** Opens the sidebar in a page of its own. */
export async function openSidebar(browser: Browser, wanted: Wanted = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: wanted.width ?? 300, height: wanted.height ?? 720 },
    deviceScaleFactor: SHOTS ? 2 : 1,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const html = (await builtPage()).replace('data-opens="month"', `data-opens="${wanted.opens ?? 'month'}"`);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const replies = Object.fromEntries(
    Object.entries({
      ...answers,
      ...moneyAnswers,
      ...reportAnswers,
      ...sendingAnswers,
      ...collectionAnswers,
      'collect post': postedAnswer,
      'payClaim pay': paidAnswer,
    }).map(([name, answer]) => [name, { ok: true, answer, says: SAYS }]),
  );
  await page.addInitScript(scriptInPage, {
    replies: { ...replies, ...wanted.replies },
    conduct: wanted.conduct ?? 'answers',
    textSize: wanted.textSize ?? '16',
  });
  if (wanted.clock) await page.clock.install();
  await page.goto(ADDRESS);
  await page.evaluate(() => document.fonts.ready);
  return {
    page,
    calls: () => page.evaluate(() => window.script.calls),
    answer: (nth, given) => page.evaluate(([at, value]) => window.script.held[at]?.(value), [nth, given] as const),
    conduct: (conduct) =>
      page.evaluate((value) => {
        window.script.conduct = value;
      }, conduct),
    replies: (name, given) =>
      page.evaluate(
        ([command, value]) => {
          window.script.replies[command] = value;
        },
        [name, given] as const,
      ),
  };
}

let built: Promise<string> | null = null;

/** The page as the build makes it, built once for all tests of a file. */
export function builtPage(): Promise<string> {
  built ??= sidebarPage(ROOT);
  return built;
}

/** Whether pictures are wanted for people to look at: `SHOTS=1 npm test` leaves them in `screenshots/`. */
export const SHOTS = Boolean(process.env['SHOTS']);

/** A picture of the page for people to look at, where pictures are wanted. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  await mkdir(PICTURES, { recursive: true });
  const before = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // The bar stays at the bottom: only a window as high as the page shows it where it belongs.
  if (before) await page.setViewportSize({ width: before.width, height: Math.max(before.height, height) });
  await page.screenshot({ path: `${PICTURES}sidebar-${name}.png` });
  if (before) await page.setViewportSize(before);
}

declare global {
  interface Window {
    script: {
      calls: string[];
      held: ((reply: unknown) => void)[];
      conduct: Conduct;
      replies: Record<string, unknown>;
    };
  }
}

interface Given {
  readonly replies: Readonly<Record<string, unknown>>;
  readonly conduct: Conduct;
  readonly textSize: string;
}

/** Runs inside the page before anything else: `google.script.run` as Google gives it, answering later and in any order. */
function scriptInPage(given: Given): void {
  window.localStorage.setItem('sajja-text-size', given.textSize);
  const script: Window['script'] = { calls: [], held: [], conduct: given.conduct, replies: { ...given.replies } };
  window.script = script;
  const runner = (succeed: (reply: unknown) => void, fail: (error: unknown) => void): object => ({
    withSuccessHandler: (then: (reply: unknown) => void) => runner(then, fail),
    withFailureHandler: (then: (error: unknown) => void) => runner(succeed, then),
    sajjaAsk: (request: { readonly command: string; readonly takes: object }) => {
      script.calls.push(`${request.command} ${JSON.stringify(request.takes)}`);
      const { conduct } = script;
      const acting = (['pay', 'post'] as const).find(
        (one) => one in request.takes && `${request.command} ${one}` in script.replies,
      );
      const name = acting ? `${request.command} ${acting}` : request.command;
      if (conduct === 'holds') script.held.push(succeed);
      else if (conduct === 'answers') setTimeout(() => succeed(structuredClone(script.replies[name])), 0);
      else setTimeout(() => fail({ name: 'ScriptError', message: conduct.fails }), 0);
    },
  });
  const nothing = (): void => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
}
