/** What the sidebar holds under everything: a sheet that changes, answers that fail, presses that come twice. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { exampleAnswers, type Over, settled, sidebarOver } from './example-host.ts';

const CHANGED = 'ชีตเปลี่ยนแล้ว';

let browser: Browser;
let open: (over: Over) => Promise<Page>;
let calls: string[] = [];
let mark: unknown = { mark: '1' };
/** What becomes of a call that acts: Google's words, or `null` for an answer that it lost. */
let fault: string | null | undefined;

beforeAll(async () => {
  browser = await startBrowser();
  const answers = exampleAnswers('village');
  open = await sidebarOver(browser, (request) => {
    calls.push(request.command);
    if (request.command === 'mark') return JSON.stringify(mark);
    const acts = ['post', 'does', 'name'].some((one) => one in request.takes) && request.command !== 'month';
    if (acts) calls.push(`${request.command} acts`);
    if (acts && fault === null) return 'null';
    if (acts && fault) throw new Error(fault);
    const reply = answers(request);
    return request.command === 'month' ? JSON.stringify({ ...JSON.parse(reply), ...Object(mark) }) : reply;
  });
}, 60_000);
afterAll(() => browser.close());
beforeEach(() => {
  calls = [];
  mark = { mark: '1' };
  fault = undefined;
});

const count = (command: string): number => calls.filter((call) => call === command).length;
/** As when one comes back from the sheet. */
const comeBack = (page: Page): Promise<boolean> => page.evaluate(() => window.dispatchEvent(new Event('focus')));

describe('a sheet that changes under the sidebar', () => {
  test('is noticed by one light call on coming back, read anew only when asked, and keeps what is typed', async () => {
    const page = await open({ opens: 'newClaim' });
    const name = page.getByRole('textbox').first();
    await name.fill('0007');
    const begun = count('mark');
    await comeBack(page);
    await expect.poll(() => count('mark')).toBe(begun + 1);
    expect(await page.getByText(CHANGED).count()).toBe(0);
    mark = { mark: '2' };
    await comeBack(page);
    await page.getByText(CHANGED).waitFor();
    await comeBack(page);
    expect(count('mark')).toBe(begun + 2);
    const before = count('requestClaim');
    await page.getByRole('button', { name: 'อ่านใหม่' }).press('Enter');
    await page.getByText(CHANGED).waitFor({ state: 'detached' });
    await expect.poll(() => count('requestClaim')).toBe(before + 1);
    await settled(page);
    expect(await name.inputValue()).toBe('0007');
  });

  test('is not guessed where the mark is not known or was let go of', async () => {
    const page = await open({ opens: 'newGroup' });
    for (const unknown of [null, { mark: '' }, {}]) {
      mark = unknown;
      const before = count('mark');
      await comeBack(page);
      await expect.poll(() => count('mark')).toBe(before + 1);
    }
    await settled(page);
    expect(await page.getByText(CHANGED).count()).toBe(0);
  });
});

interface Form {
  readonly opens: string;
  /** What is typed, field by field. */
  readonly typed: readonly (readonly [label: string, text: string])[];
  readonly send: (page: Page) => Promise<void>;
  readonly command: string;
}

const sure = (page: Page): Promise<void> => page.getByRole('button', { name: 'ยืนยัน' }).dblclick();

const FORMS: readonly Form[] = [
  {
    opens: 'closing',
    typed: [['ผู้ปิดงวด', 'นายบุญมา สมมติ']],
    send: async (page) => {
      await page.getByLabel('ผู้ปิดงวด').press('Enter');
      await page.keyboard.press('Enter');
      await sure(page);
    },
    command: 'close',
  },
  {
    opens: 'newGroup',
    typed: [
      ['1. ชื่อกลุ่ม', 'บ้านริมนา'],
      ['3. เริ่มเก็บเงินตั้งแต่เดือน', 'พ.ย. 2569'],
    ],
    send: async (page) => {
      await page.getByRole('button', { name: 'ทำแท็บให้' }).dblclick();
      await sure(page);
    },
    command: 'newGroup',
  },
  {
    opens: 'protect',
    typed: [['อีเมลกรรมการ', 'committee@example.com']],
    send: async (page) => {
      await page.getByRole('button', { name: 'ป้องกันตามนี้' }).dblclick();
      await sure(page);
    },
    command: 'protect',
  },
  {
    opens: 'settings',
    typed: [['ฉันชื่อ', 'นายบุญมา สมมติ']],
    send: (page) => page.getByRole('button', { name: 'จำชื่อนี้' }).dblclick(),
    command: 'myName',
  },
];

test.each([
  ['a lost line', 'NetworkError: Connection failure due to HTTP 0', 'ดูในชีตก่อนสั่งใหม่'],
  ['several accounts', 'Error code PERMISSION_DENIED.', 'หลายบัญชี'],
  ['Google’s six minutes', 'Exceeded maximum execution time', 'ดูในชีตก่อนสั่งใหม่'],
  ['an answer of null', null, 'ดูในชีตก่อนสั่งใหม่'],
] as const)(
  '%s loses nothing that was typed, is said in one sentence, and nothing is sent twice',
  async (_, said, sentence) => {
    for (const { opens, typed, send, command } of FORMS) {
      fault = undefined;
      const page = await open({ opens });
      for (const [label, text] of typed) await page.getByLabel(label).fill(text);
      fault = said;
      calls = [];
      await send(page);
      await page.getByRole('alert').getByText(sentence).waitFor();
      expect(count(`${command} acts`)).toBe(1);
      for (const [label, text] of typed) expect(await page.getByLabel(label).inputValue()).toBe(text);
      await page.getByRole('button', { name: 'ลองอีกครั้ง' }).dblclick();
      await expect.poll(() => count(`${command} acts`)).toBeGreaterThan(1);
      await page.getByRole('alert').getByText(sentence).waitFor();
      expect(count(`${command} acts`)).toBeLessThanOrEqual(3);
    }
  },
);
