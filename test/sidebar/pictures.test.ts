/** Pages in the middle of something as people see them: pictures to look at, clean for screen readers, and nothing cut off. */
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandName } from '../../src/core/commands/answers.ts';
import { type Conduct, openSidebar, reply, shoot, startBrowser } from './browser.ts';
import { cleanFindings, monthAnswer } from './fixtures.ts';
import { smallTargets, tooWide } from './seen.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LANGUAGES = ['th', 'en'] as const;

interface Visit {
  readonly name: string;
  readonly opens: string;
  /** What is pressed after it has opened. */
  readonly rest?: { readonly conduct?: Conduct; readonly replies?: { readonly [name in CommandName]?: unknown } };
  readonly presses?: (page: Page) => Promise<void>;
}

const MONTH: Visit = { name: 'month', opens: 'month' };
const FINDINGS: Visit = { name: 'findings', opens: 'findings' };

/** Pages in the middle of something; each page as it opens is seen with the example network in it. */
const PAGES: readonly Visit[] = [
  {
    name: 'finding',
    opens: 'findings',
    presses: async (page) => {
      await page.locator('.button.first').click();
      await page.locator('section .button.first').click();
      await page.locator('table').waitFor();
    },
  },
  {
    name: 'finding-accept',
    opens: 'findings',
    presses: async (page) => {
      await page.getByRole('button', { name: /^(นับเงินไม่ตรง|Cash and book)/ }).click();
      await page.locator('.places .row').last().click();
      await page.locator('details summary').last().click();
      await page.locator('form .button').click();
      await page.locator('[aria-invalid="true"]').first().waitFor();
    },
  },
  {
    name: 'collection',
    opens: 'collection',
    presses: async (page) => {
      await page.locator('details').first().locator('summary').click();
      await page.locator('#find-member').fill('0');
    },
  },
  {
    name: 'collection-amount',
    opens: 'collection',
    presses: async (page) => {
      await page.locator('#find-member').fill('1');
      await page.keyboard.press('Enter');
      await page.locator('details summary').first().click();
    },
  },
  {
    name: 'collection-look',
    opens: 'collection',
    presses: async (page) => {
      for (const number of ['1', '3']) {
        await page.locator('#find-member').fill(number);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
      }
      await page.locator('.button.first').click();
      await page.locator('form .button.first').waitFor();
    },
  },
  { name: 'passbook', opens: 'members', presses: (page) => page.locator('.rows .row').first().click() },
  {
    name: 'rights',
    opens: 'members',
    presses: async (page) => {
      await page.locator('.rows .row').first().click();
      await page.locator('.ways .row').first().click();
      await page.locator('.row .strong').first().waitFor();
    },
  },
  {
    name: 'leaving',
    opens: 'members',
    presses: async (page) => {
      await page.locator('.rows .row').first().click();
      await page.locator('.ways .row').last().click();
      await page.locator('form').last().locator('button').last().click();
    },
  },
  {
    name: 'erase',
    opens: 'members',
    presses: async (page) => {
      await page.locator('.rows .row').first().click();
      await page.locator('.ways .row').nth(1).click();
      await page.locator('details summary').nth(1).waitFor();
      await page.locator('.ways .row').last().click();
      await page.locator('form label.pick').first().click();
      await page.locator('form button').first().click();
    },
  },
  {
    name: 'claim',
    opens: 'welfare',
    presses: async (page) => {
      await page.locator('.next .button').click();
      await page.locator('form .button.first').click();
    },
  },
  {
    name: 'claim-sure',
    opens: 'welfare',
    presses: async (page) => {
      await page.locator('.next .button').click();
      await page.locator('details summary').first().click();
      await page.getByRole('textbox').first().fill('นายบุญมา สมมติ');
      await page.locator('form .button.first').first().click();
    },
  },
  {
    name: 'claim-done',
    opens: 'welfare',
    presses: async (page) => {
      await page.locator('.next .button').click();
      await page.getByRole('textbox').first().fill('นายบุญมา สมมติ');
      await page.locator('form .button.first').first().click();
      await page.locator('.sure .button.first').click();
      await page.locator('.done').waitFor();
    },
  },
  {
    name: 'claim-pay',
    opens: 'welfare',
    presses: (page) => page.locator('.rows .row').last().click(),
  },
  { name: 'loan', opens: 'loans', presses: (page) => page.locator('.rows .row').first().click() },
  {
    name: 'year-end',
    opens: 'yearEnd',
    presses: async (page) => {
      await page.locator('.views .button').last().click();
      await page.locator('form .button.first').click();
    },
  },
  {
    name: 'funerals',
    opens: 'network',
    presses: (page) => page.getByRole('button', { name: /^(ฌาปนกิจ|Funeral)/ }).click(),
  },
  {
    name: 'group-report-read',
    opens: 'groupReport',
    presses: async (page) => {
      await page
        .getByRole('textbox')
        .last()
        .fill('บ้านทุ่งยาว ต.ค. 69 สมาชิก 120 คน รับ 3,600 บาท กองทุนประมาณ 5 แสน เจอกันวันที่ 16');
      await page.locator('form .button.first').click();
      await page.locator('main details summary').click();
      await page.getByRole('textbox').last().fill('หลายบาท');
      await page.locator('form .button.first').click();
      await page.locator('[aria-invalid="true"]').waitFor();
    },
  },
  {
    name: 'take-in',
    opens: 'takeIn',
    presses: async (page) => {
      await page.getByRole('textbox').fill('ไฟล์สรุป สัจจะชีต,1,1,f0123456');
      await page.getByRole('textbox').press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.warned .button.first').click();
      await page.locator('.sure').waitFor();
    },
  },
  { name: 'accounts', opens: 'month', rest: { conduct: { fails: 'Error code PERMISSION_DENIED.' } } },
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser.close());

async function visit(one: Visit, language: 'th' | 'en', rest: object = {}): Promise<Page> {
  const { page } = await openSidebar(browser, {
    opens: one.opens,
    replies: { month: reply({ ...monthAnswer, language }) },
    ...one.rest,
    ...rest,
  });
  await page.locator('main > *').first().waitFor();
  if (!one.rest) await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  await one.presses?.(page);
  await page.waitForFunction(() => document.querySelector('.still') === null);
  return page;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(PAGES)(
    'the $name page is clean for screen readers, every target is large enough, and the largest text at twice its size is not cut off',
    async (one) => {
      const page = await visit(one, language);
      await shoot(page, `${one.name}-${language}`);
      // What a screen reader finds does not depend on the language.
      if (language === 'th') expect(await heardOf(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      await enlarge(page);
      await shoot(page, `${one.name}-${language}-200`);
      expect(await tooWide(page)).toEqual([]);
      await page.context().close();
    },
    30_000,
  );
});

/** What a screen reader would stumble over. */
async function heardOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** The largest text in a sidebar that is zoomed to twice its size: half as much fits beside each other. */
async function enlarge(page: Page): Promise<void> {
  await page.setViewportSize({ width: 150, height: 400 });
  await page.evaluate(() => {
    document.documentElement.dataset['size'] = '20';
  });
}

test('nothing found is said in words', async () => {
  const page = await visit(FINDINGS, 'th', { replies: { findings: reply(cleanFindings) } });
  await page.getByText('ไม่พบข้อผิดพลาด').waitFor();
  await shoot(page, 'findings-none');
  await page.context().close();
});

test('a workbook without our tabs is told what to do first', async () => {
  const empty = { th: 'ยังไม่มีแท็บที่รู้จัก', en: 'No tab is known yet' };
  const month = { ...monthAnswer, groups: [], empty, foreign: ['จดเงิน'] };
  const page = await visit(MONTH, 'th', { replies: { month: reply(month) } });
  await page.getByText('ยังไม่รู้ว่าแท็บในชีตนี้คืออะไร (จดเงิน)').waitFor();
  await shoot(page, 'empty');
  await page.context().close();
});

test('on paper the page stands alone, with whole tables and places to sign', async () => {
  const page = await visit({ name: 'summary', opens: 'summary' }, 'th', { width: 680 });
  await page.getByRole('button', { name: 'พิมพ์ A4' }).click();
  await page.emulateMedia({ media: 'print' });
  await shoot(page, 'paper');
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.getByRole('cell', { name: '24,010' }).isVisible()).toBe(true);
  expect(await page.getByText('เหรัญญิก').isVisible()).toBe(true);
  await page.context().close();
});
