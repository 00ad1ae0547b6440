/** What people do in the sidebar: find the way with keys alone, and get no wrong figure from a slow or broken line. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openSidebar, reply, startBrowser } from './browser.ts';
import { membersAnswer, monthAnswer } from './fixtures.ts';

let browser: Browser;
let opened: Opened;
beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(() => opened.page.context().close());

const of = (calls: readonly string[], command: string): readonly string[] =>
  calls.filter((call) => call.startsWith(command));

describe('with the keyboard alone', () => {
  test('the next step leads to the first finding and its cell', async () => {
    opened = await openSidebar(browser);
    const { page, calls } = opened;
    await page.getByRole('button', { name: 'ดูและแก้ทีละแถว' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'ผลตรวจ' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('button', { name: 'ดูทีละเรื่อง' }).press('Enter');
    await page.getByText('เลือกช่องในชีตให้แล้ว').waitFor();
    expect(of(await calls(), 'goTo')).toEqual(['goTo {"tab":"รับเงิน","row":27,"column":"F"}']);
    await page.getByRole('button', { name: 'ถัดไป' }).press('Enter');
    await page.getByText('เรื่องที่ 2 จาก 6').waitFor();
    // Out of the finding to the list, and only then to the page before.
    await page.getByRole('button', { name: '‹ กลับ' }).press('Enter');
    await page.getByRole('button', { name: 'ดูทีละเรื่อง' }).waitFor();
    await page.getByRole('button', { name: '‹ กลับ' }).press('Enter');
    await page.getByRole('heading', { name: 'งานเดือนนี้' }).waitFor();
  });

  test('a member is found by a part of the name and opened with Enter', async () => {
    opened = await openSidebar(browser, { opens: 'members' });
    const { page, calls } = opened;
    await page.getByText('พบ 1,368 คน').waitFor();
    await page.getByRole('searchbox').pressSequentially('12', { delay: 20 });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'สมุดประจำตัว' }).waitFor();
    expect(of(await calls(), 'members')).toEqual(['members {"group":"G01"}', 'members {"group":"G01","query":"12"}']);
    expect(of(await calls(), 'member ')).toEqual(['member {"member":"12","group":"G01"}']);
  });

  test('arrow keys walk the list of members', async () => {
    opened = await openSidebar(browser, { opens: 'members' });
    const { page } = opened;
    await page.getByText('พบ 1,368 คน').waitFor();
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'สมุดประจำตัว' }).waitFor();
    expect(of(await opened.calls(), 'member ')).toEqual(['member {"member":"2","group":"G01"}']);
  });
});

describe('answers', () => {
  test('that come late and out of order never replace the newer choice', async () => {
    opened = await openSidebar(browser);
    const { page, conduct, answer } = opened;
    await page.getByRole('button', { name: 'ดูและแก้ทีละแถว' }).waitFor();
    await conduct('holds');
    await page.getByLabel('กลุ่ม').selectOption('G02');
    await page.getByLabel('กลุ่ม').selectOption('G04');
    const says = (th: string) => reply({ ...monthAnswer, next: { ...monthAnswer.next, says: { th, en: th } } });
    await answer(1, says('ของกลุ่มที่สี่'));
    await page.getByText('ของกลุ่มที่สี่').waitFor();
    await answer(0, says('ของกลุ่มที่สอง'));
    await page.waitForTimeout(100);
    expect(await page.getByText('ของกลุ่มที่สี่').count()).toBe(1);
    expect(await page.getByText('ของกลุ่มที่สอง').count()).toBe(0);
  });

  test('of another group are not shown while the new ones are awaited', async () => {
    opened = await openSidebar(browser);
    const { page, conduct } = opened;
    await page.getByText('38,910 บาท').waitFor();
    await conduct('holds');
    await page.getByLabel('กลุ่ม').selectOption('G02');
    await page.getByText('กำลังอ่านชีต').waitFor();
    expect(await page.getByText('38,910 บาท').count()).toBe(0);
  });

  test('to a double click are asked for once', async () => {
    opened = await openSidebar(browser, { opens: 'summary' });
    const { page, conduct, calls } = opened;
    const write = page.getByRole('button', { name: 'เขียนลงแท็บสรุปเดือน' });
    await write.waitFor();
    await conduct('holds');
    await write.dblclick();
    expect(of(await calls(), 'summary')).toEqual([
      'summary {"group":"G01","month":"2026-10","page":"group"}',
      'summary {"group":"G01","month":"2026-10","page":"group","write":true}',
    ]);
  });

  test('to quick steps through findings select only the last cell', async () => {
    opened = await openSidebar(browser, { opens: 'findings' });
    const { page, conduct, calls, answer } = opened;
    await page.getByRole('button', { name: 'ดูทีละเรื่อง' }).waitFor();
    await conduct('holds');
    await page.getByRole('button', { name: 'ดูทีละเรื่อง' }).click();
    await page.getByRole('button', { name: 'ถัดไป' }).click();
    await page.getByRole('button', { name: 'ถัดไป' }).click();
    expect(of(await calls(), 'goTo')).toHaveLength(1);
    await answer(0, reply({ done: true }));
    await expect.poll(async () => of(await calls(), 'goTo')[1]).toBe('goTo {"tab":"รับเงิน","row":88,"column":"D"}');
  });
});

describe('when the script does not answer', () => {
  test('several Google accounts are explained, and nothing is tried again by itself', async () => {
    opened = await openSidebar(browser, {
      conduct: { fails: 'ScriptError: We’re sorry, a server error occurred. Error code PERMISSION_DENIED.' },
    });
    const { page, calls, conduct } = opened;
    await page.getByText('หน้าต่างไม่ระบุตัวตน').waitFor();
    await page.getByText('โปรไฟล์ Chrome แยก').waitFor();
    await page.waitForTimeout(500);
    expect(await calls()).toHaveLength(1);
    await conduct('answers');
    await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.getByText('38,910 บาท').waitFor();
    expect(await calls()).toHaveLength(2);
  });

  test.each([
    ['Authorization is required to perform that action.', 'หน้าต่างไม่ระบุตัวตน'],
    ['NetworkError: Connection failure due to HTTP 0', 'อินเทอร์เน็ตหลุด'],
    ['Exceeded maximum execution time', 'เกิน 6 นาที'],
    ['TypeError: x is undefined', 'ข้อมูลในชีตไม่ได้เปลี่ยน'],
  ])('“%s” is put into words', async (fails, expected) => {
    opened = await openSidebar(browser, { conduct: { fails } });
    await opened.page.getByText(expected).first().waitFor();
  });

  test('an empty answer says what to do', async () => {
    opened = await openSidebar(browser, { replies: { month: null } });
    await opened.page.getByText('ตอบกลับมาว่างเปล่า').waitFor();
  });

  test('an answer that cannot be drawn says so and leaves no empty page', async () => {
    opened = await openSidebar(browser, { opens: 'summary', replies: { summary: { ok: true, answer: {}, says: {} } } });
    await opened.page.getByText('ข้อมูลในชีตไม่ได้เปลี่ยน').waitFor();
    await opened.page.getByRole('button', { name: 'ลองอีกครั้ง' }).waitFor();
  });

  test('a sentence of the script is shown as it is', async () => {
    const problem = { kind: 'noTabs', th: 'ไม่พบแท็บสมาชิก', en: 'No members tab' };
    opened = await openSidebar(browser, { replies: { month: { ok: false, problem } } });
    await opened.page.getByText('ไม่พบแท็บสมาชิก').waitFor();
  });

  test('the wait is counted after two seconds, can be ended, and the late answer is not shown', async () => {
    opened = await openSidebar(browser, { conduct: 'holds', clock: true });
    const { page, answer } = opened;
    expect(await page.getByRole('button', { name: 'ไม่รอแล้ว' }).count()).toBe(0);
    await page.clock.runFor(3000);
    await page.getByText('รอมาแล้ว 3 วินาที').waitFor();
    await page.getByRole('button', { name: 'ไม่รอแล้ว' }).click();
    await answer(0, reply(monthAnswer));
    await page.getByText('หยุดรอแล้ว').waitFor();
    await page.clock.runFor(1000);
    expect(await page.getByText('38,910 บาท').count()).toBe(0);
  });

  test('after Google’s six minutes it is called late', async () => {
    opened = await openSidebar(browser, { conduct: 'holds', clock: true });
    await opened.page.clock.runFor(400_000);
    await opened.page.getByText('นานเกิน 6 นาที').waitFor();
  });

  test('a new reading that fails keeps the figures from before, and says so', async () => {
    opened = await openSidebar(browser);
    const { page, conduct } = opened;
    await page.getByText('38,910 บาท').waitFor();
    await conduct({ fails: 'NetworkError' });
    await page.getByRole('button', { name: 'ดูล่าสุด' }).click();
    await page.getByText('ตัวเลขด้านล่างเป็นของก่อนหน้านี้').waitFor();
    expect(await page.getByText('38,910 บาท').count()).toBe(1);
  });
});

describe('everybody sees', () => {
  test('the language and the size of letters they chose', async () => {
    opened = await openSidebar(browser, { opens: 'settings' });
    const { page, calls } = opened;
    await page.getByLabel('English').check();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await page.getByLabel('Largest (20)').check();
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('20px');
    expect(of(await calls(), 'language')).toEqual(['language {"language":"en"}']);
    expect(await page.evaluate(() => window.localStorage.getItem('sajja-text-size'))).toBe('20');
  });

  test('no member’s name among the network’s figures', async () => {
    opened = await openSidebar(browser, { opens: 'network' });
    const { page } = opened;
    await page.getByText('3 จาก 4 กลุ่ม').first().waitFor();
    const text = await page.locator('main').textContent();
    for (const { name } of membersAnswer.members) if (name) expect(text).not.toContain(name);
  });

  test('first the groups that have not sent', async () => {
    opened = await openSidebar(browser, { opens: 'network' });
    const { page } = opened;
    await page.locator('.rows .row').first().waitFor();
    expect(await page.locator('.rows .row .chip').allInnerTexts()).toEqual([
      'ยังไม่ส่ง',
      'กำลังลงรายการ',
      'ส่งแล้ว',
      'ส่งแล้ว',
    ]);
  });

  test('the text for LINE on the clipboard', async () => {
    opened = await openSidebar(browser, { opens: 'summary' });
    const { page } = opened;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'คัดลอกข้อความส่ง LINE' }).click();
    await page.getByText('คัดลอกแล้ว').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('คงเหลือ 554,871 บาท');
  });
});
