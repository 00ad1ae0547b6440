/**
 * Names that are HTML, scripts, templates or turn text round, in a real browser: on the screen, on paper, and in the
 * title under which a print is saved. Nothing of them runs or becomes an element; the text stands there whole.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/core/reports/report.ts';
import type { Cell, Grid } from '../../src/core/values/cell.ts';
import { cleanText } from '../../src/core/values/text.ts';
import { seeded } from '../apps-script/faults/trial.ts';
import { tab } from '../core/checks/checked.ts';
import { plan } from '../core/commands/asking.ts';
import { openSidebar, startBrowser } from './browser.ts';

const PIECES = [
  '</script>',
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '<svg/onload=window.ran=1>',
  '"onmouseover="window.ran=1',
  "'><b>",
  '</title></style></textarea>',
  '<!--',
  ']]>',
  '&lt;i&gt;&amp;&#60;',
  'javascript:window.ran=1',
  '$' + '{window.ran=1}',
  '{{constructor.constructor("window.ran=1")()}}',
  '<?= 1 ?>',
  '\\u003cscript\\u003e',
  '\u202eดมนิ\u202c',
  '\u2066ก\u2069',
  '\u2028',
  '😀👨‍👩‍👧',
  'น้ำ ฝน',
];
const random = seeded(7);
/** Each piece alone, and some of them put together. */
const NAMES: readonly string[] = [
  ...PIECES,
  ...Array.from({ length: 20 }, () => Array.from({ length: 3 }, () => PIECES[random(PIECES.length)]!).join('ก')),
];
/** As much as a cell holds. */
const LONGEST = `<b>${'ยาว มาก '.repeat(6_249)}</b>`;

const number = (at: number): string => String(at + 1).padStart(3, '0');

/** A giving group in which everything that people type is one of these. */
const booksOf = (names: readonly string[], note?: string): readonly Grid[] => [
  tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G', `บ้าน${PIECES[0]}${PIECES[2]}`, 'วันละบาท']),
  tab(
    'สมาชิก',
    'เลขสมาชิก|ชื่อ|วันสมัคร|ที่อยู่|ผู้รับผลประโยชน์',
    ...names.map((name, at): Cell[] => [number(at), name, '1/1/2568', name, name]),
  ),
  tab(
    'รับเงิน',
    'วันที่|เลขสมาชิก|จำนวนเงิน|หมายเหตุ',
    ...names.map((name, at): Cell[] => ['5/1/2569', number(at), 30, note ?? name]),
  ),
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Text without blanks, which a browser may fold. */
const told = (text: string | null): string => cleanText(text ?? '').replace(/\s+/g, '');

test('run nothing, and stand whole on the screen, on paper and in its title', async () => {
  const { page, replies } = await openSidebar(browser, { opens: 'pack', height: 900 });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('dialog', (dialog) => dialog.dismiss());
  page.on('request', (request) => troubles.push(`asked ${request.url().slice(0, 80)}`));
  const books = booksOf(NAMES);
  const papers: readonly (readonly [report: Report, names: readonly string[]])[] = [
    [plan('collection', { group: 'G', sheet: true }, books).answer.sheet!, NAMES],
    [plan('member', { group: 'G', member: '003' }, books).answer.report, [NAMES[2]!]],
    [plan('memberData', { group: 'G', member: '001' }, booksOf(['มานี'], LONGEST)).answer.report, [LONGEST]],
  ];
  for (const [report, names] of papers) {
    const head = report.title.th.slice(0, 60);
    await replies('pack', { ok: true, answer: { report }, says: report.title });
    await page.getByRole('button', { name: 'ดูล่าสุด' }).click();
    await page
      .locator('main .report-head h2', { hasText: cleanText(head) })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'พิมพ์ A4' }).click();
    await page.locator('.paper .report-head h2', { hasText: cleanText(head) }).waitFor({ state: 'attached' });
    const paper = told(await page.locator('.paper').textContent());
    expect(names.filter((name) => !paper.includes(told(name)))).toEqual([]);
    expect(told(await page.evaluate(() => document.title))).toContain(told(head));
    // Nor does any of it become an element.
    expect(
      await page
        .locator(':is(main, .paper) :is(script, img, iframe, b, i, title, textarea)')
        .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 90))),
    ).toEqual([]);
  }
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(troubles).toEqual([]);
  await page.context().close();
}, 120_000);
