/** What groups send to their network: looked through before it is entered, put right at the field, entered once, taken back. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openSidebar, reply, startBrowser } from './browser.ts';
import { reportRead, summaryFileMade, takeInRead } from './fixtures-network.ts';

let browser: Browser;
let opened: Opened;
beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(() => opened.page.context().close());

const of = async (command: string): Promise<readonly string[]> =>
  (await opened.calls()).filter((call) => call.startsWith(`${command} `)).map((call) => call.slice(command.length + 1));

describe('a report of a group', () => {
  test('is read from its text and put right at the field, with keys alone; what is seen is what is entered', async () => {
    opened = await openSidebar(browser, {
      opens: 'groupReport',
      replies: { 'groupReport post': reply<'groupReport'>({ ...reportRead, action: 'report-1' }) },
    });
    const { page } = opened;
    const text = page.getByLabel('ข้อความที่กลุ่มส่งมา');
    await page.getByRole('button', { name: 'อ่านข้อความ' }).press('Enter');
    await page.getByText('วางข้อความก่อน').waitFor();
    expect(await of('groupReport')).toEqual([]);
    await text.fill('บ้านทุ่งยาว ต.ค. 69\nสมาชิก 120 คน');
    await page.getByRole('button', { name: 'อ่านข้อความ' }).press('Enter');
    await page.getByText('จากคำว่า “กองทุนประมาณ 5 แสน”').waitFor();
    await page.getByText('เจอกันวันที่ 16').waitFor();
    await page.getByText('เดิม 3,300 ใหม่ 3,600').waitFor();
    expect(await page.getByRole('combobox', { name: 'กลุ่ม' }).inputValue()).toBe('G04');
    expect(await page.getByLabel('เดือนที่รายงาน').inputValue()).toBe('2026-10');

    await page.getByLabel('รับจริง').fill('หลายบาท');
    await page.getByText('อ่านจำนวนนี้ไม่ออก').waitFor();
    await page.getByRole('button', { name: 'ลงรายงาน' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3,630');
    await page.getByLabel('สมาชิกคงเหลือ').fill('');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('ตรวจอีกครั้งก่อนบันทึก');
    await page.getByText('ลงรายงาน บ้านทุ่งยาว เดือน ต.ค. 2569 2 ตัวเลข ใช้แทนรายงานเดิม').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.done').waitFor();
    expect((await of('groupReport')).filter((call) => call.includes('post'))).toEqual([
      '{"group":"G04","month":"2026-10","asOf":"2026-10-31","received":"3,630","fund":"ประมาณ 500,000","post":true,"again":true}',
    ]);
    expect(await text.inputValue()).toBe('');
    await page.getByRole('button', { name: 'ย้อนคืน', exact: true }).press('Enter');
    await expect.poll(() => of('undo')).toEqual(['{"action":"report-1"}']);
  });

  test('without group, month and figures says at the field what is missing, and is not sent', async () => {
    const blank = {
      ...reportRead,
      groupId: null,
      name: null,
      month: null,
      asOf: null,
      fields: [],
      unread: [],
      there: [],
    };
    const missing = [...reportRead.fields, ...reportRead.missing].map(({ field, label }) => ({ field, label }));
    opened = await openSidebar(browser, {
      opens: 'groupReport',
      replies: { groupReport: reply<'groupReport'>({ ...blank, missing, doubts: [] }) },
    });
    const { page } = opened;
    await page.getByRole('button', { name: 'พิมพ์ตัวเลขเอง' }).click();
    await page.getByRole('button', { name: 'ลงรายงาน' }).click();
    await page.getByText('พิมพ์ตัวเลขอย่างน้อยหนึ่งช่อง').waitFor();
    expect(await page.locator('select[aria-invalid="true"]').count()).toBe(2);
    await page.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: 'บ้านทุ่งยาว' });
    await expect.poll(() => of('groupReport')).toEqual(['{}', '{"group":"G04"}']);
    expect(await page.locator('.sure').count()).toBe(0);
  });
});

describe('a summary file', () => {
  test('is chosen on this computer, looked through, taken in once and taken back', async () => {
    opened = await openSidebar(browser, {
      opens: 'takeIn',
      replies: { 'takeIn post': reply<'takeIn'>({ ...takeInRead, posted: true, action: 'take-in-1' }) },
    });
    const { page } = opened;
    const choose = page.getByLabel('เลือกไฟล์ .csv ในเครื่อง');
    await choose.setInputFiles({ name: 'สรุป.xlsx', mimeType: '', buffer: Buffer.from('PK\u0000\u0001') });
    await page.getByText('ไฟล์นี้ไม่ใช่ .csv').waitFor();
    expect(await of('takeIn')).toEqual([]);
    await choose.setInputFiles({ name: 'สรุป.csv', mimeType: 'text/csv', buffer: Buffer.from(summaryFileMade.csv) });
    await page.getByText('กลุ่มใหม่: สัจจะบ้านไร่ล่าง').waitFor();
    await page.getByText('สรุป.csv (1 KB)').waitFor();
    expect(await of('takeIn')).toEqual([JSON.stringify({ text: summaryFileMade.csv.slice(1) })]);
    await page.getByRole('button', { name: 'รับเข้าสมุดนี้' }).press('Enter');
    await page.getByText('รับเดือนใหม่ 13 เดือน และใช้ตัวเลขในไฟล์แทนของเดิม 1 เดือน').waitFor();
    await page.getByRole('button', { name: 'ยืนยัน' }).dblclick();
    await page.locator('.done').waitFor();
    expect((await of('takeIn')).filter((call) => call.includes('"post":true'))).toHaveLength(1);
    await page.getByRole('button', { name: 'ย้อนคืน', exact: true }).click();
    await expect.poll(() => of('undo')).toEqual(['{"action":"take-in-1"}']);
  });

  test('in the letters of Windows is read all the same', async () => {
    opened = await openSidebar(browser, { opens: 'takeIn' });
    const { page } = opened;
    const thai = Buffer.from([0xa1, 0xc5, 0xd8, 0xe8, 0xc1]);
    await page.getByLabel('เลือกไฟล์ .csv ในเครื่อง').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: thai });
    await expect.poll(() => of('takeIn')).toEqual(['{"text":"กลุ่ม"}']);
  });

  test('is saved as it was made, and copied where saving is not possible', async () => {
    opened = await openSidebar(browser, { opens: 'summaryFile' });
    const { page } = opened;
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'บันทึกเป็นไฟล์ .csv' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(summaryFileMade.name);
    expect(await readFile(await saved.path(), 'utf8')).toBe(summaryFileMade.csv);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'คัดลอกทั้งไฟล์' }).click();
    await page.getByText('คัดลอกแล้ว นำไปวาง').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('G01,2026-10');
  });
});

describe('the work of a network', () => {
  test('is reached from its page, printed alone, and written to its tab; it asks for no group', async () => {
    opened = await openSidebar(browser, { opens: 'network' });
    const { page } = opened;
    await page.getByRole('button', { name: /^ชุดประชุม/ }).press('Enter');
    await page.getByRole('heading', { name: 'ชุดประชุม ครั้งที่ 11/2569' }).waitFor();
    await page.getByRole('button', { name: 'เขียนลงแท็บ ชุดประชุม' }).press('Enter');
    await page.getByText('เขียนลงแท็บแล้ว').waitFor();
    await page.getByRole('button', { name: 'พิมพ์ A4' }).press('Enter');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.paper').getByText('เลขานุการ').waitFor();
    expect(await page.locator('.frame').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: '‹ กลับ' }).press('Enter');
    await page.getByRole('button', { name: /^ฌาปนกิจ/ }).press('Enter');
    await page.getByRole('heading', { name: 'ฌาปนกิจ ปี 2569' }).waitFor();
    expect(await of('pack')).toEqual(['{"month":"2026-10"}', '{"month":"2026-10","write":true}']);
    expect(await of('funerals')).toEqual(['{}']);
  });
});
