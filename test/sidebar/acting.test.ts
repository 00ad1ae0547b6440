/** What changes the sheet from the sidebar: checked at the field, made sure of, done once, and taken back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../src/core/values/words.ts';
import { type Opened, openSidebar, reply, startBrowser } from './browser.ts';
import { answers } from './fixtures.ts';
import { yearEndAnswer } from './fixtures-books.ts';
import { leavingAnswer } from './fixtures-loans.ts';
import { moneyAnswers } from './fixtures-money.ts';
import { approved, claim, claimAnswer, welfareAnswer } from './fixtures-welfare.ts';

let browser: Browser;
let opened: Opened;
beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser.close());
afterEach(() => opened.page.context().close());

const of = (calls: readonly string[], command: string): readonly string[] =>
  calls.filter((call) => call.startsWith(`${command} `));

async function openClaim(which: 'first' | 'last', replies = {}): Promise<Page> {
  opened = await openSidebar(browser, { opens: 'welfare', replies });
  await opened.page.locator('.rows .row')[which]().click();
  await opened.page.getByRole('heading', { name: 'คำขอเบิก' }).waitFor();
  return opened.page;
}

const nameField = (page: Page) => page.getByLabel('ชื่อผู้อนุมัติ');
const approve = (page: Page) => page.getByRole('button', { name: 'อนุมัติ', exact: true });
const sure = (page: Page) => page.getByRole('button', { name: 'ยืนยัน' });

test('what is older is taken back only once it is said that what was done later stays', async () => {
  const line = (action: string, row: number) => ({
    action,
    what: words(`เก็บเงิน ${row} รายการ`, `Collection: ${row} entries`),
    when: words('16 พ.ย. 2569 10:00', '16 Nov 2026 10:00'),
    who: words('somsri@example.com', 'somsri@example.com'),
    rows: row,
    cells: row,
    at: { tab: 'รับเงิน', row },
    state: 'done' as const,
    back: null,
    canUndo: true,
    why: null,
    differs: [],
    differences: 0,
  });
  opened = await openSidebar(browser, {
    opens: 'history',
    replies: { history: reply({ lines: [line('later', 7), line('older', 5)] }) },
  });
  const { page, calls } = opened;
  const undo = page.getByRole('button', { name: 'ย้อนคืน', exact: true });
  await page.getByText('“รับเงิน” แถว 5').waitFor();
  await undo.nth(1).press('Enter');
  await page.getByText(/เรื่องที่ทำทีหลังยังอยู่/).waitFor();
  expect(of(await calls(), 'undo')).toEqual([]);
  await page.getByRole('button', { name: 'ย้อนคืนเรื่องนี้' }).press('Enter');
  await expect.poll(async () => of(await calls(), 'undo')).toEqual(['undo {"action":"older"}']);
});

describe('a claim', () => {
  test('is reached from the checklist and approved with keys alone, and the approval is taken back', async () => {
    opened = await openSidebar(browser);
    const { page, calls } = opened;
    await page.getByRole('button', { name: /^เบิกสวัสดิการ/ }).press('Enter');
    await page.getByRole('button', { name: 'เปิดเรื่องแรก' }).press('Enter');
    await nameField(page).focus();
    await page.keyboard.type('นายบุญมา สมมติ');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('ตรวจอีกครั้งก่อนบันทึก');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('รออีก 1 ชื่อ').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(of(await calls(), 'decideClaim')).toEqual([
      'decideClaim {"tab":"เบิกสวัสดิการ","row":12,"knownBy":"0a1b2c3d","decides":"approve","by":"นายบุญมา สมมติ"}',
    ]);
    await page.getByRole('button', { name: 'ย้อนคืน', exact: true }).press('Enter');
    await page.getByText('รออนุมัติ', { exact: true }).waitFor();
    expect(of(await calls(), 'undo')).toEqual(['undo {"action":"approve 1"}']);
    expect(await page.getByRole('button', { name: 'ย้อนคืน', exact: true }).count()).toBe(0);
  });

  test('needs a name, another than before, and not of the member', async () => {
    const page = await openClaim('first', {
      welfare: reply({ ...welfareAnswer, waiting: [{ ...claim, approvedBy: ['นายบุญมา สมมติ'], approvalsLeft: 1 }] }),
    });
    await approve(page).click();
    await page.getByText('พิมพ์ชื่อผู้อนุมัติ').waitFor();
    await expect.poll(() => nameField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await nameField(page).fill('บุญมา  สมมติ');
    await page.getByText('คนนี้อนุมัติไปแล้ว').waitFor();
    await nameField(page).fill('นางสมใจ ทดสอบ');
    await page.getByText('อนุมัติเรื่องของตัวเองไม่ได้').waitFor();
    expect(of(await opened.calls(), 'decideClaim')).toEqual([]);
  });

  test('is approved once, however often it is pressed', async () => {
    const page = await openClaim('first');
    await nameField(page).fill('นายบุญมา สมมติ');
    await opened.conduct('holds');
    await approve(page).dblclick();
    await sure(page).waitFor();
    expect(of(await opened.calls(), 'decideClaim')).toEqual([]);
    await sure(page).dblclick();
    await page.waitForTimeout(100);
    expect(of(await opened.calls(), 'decideClaim')).toHaveLength(1);
  });

  test('that could not be approved keeps what was typed', async () => {
    const said = { kind: 'changed', th: 'แถวนี้มีคนแก้ไปแล้ว', en: 'Somebody has changed this row' };
    const page = await openClaim('first', { decideClaim: { ok: false, problem: said } });
    await nameField(page).fill('นายบุญมา สมมติ');
    await approve(page).click();
    await sure(page).click();
    await page.getByText(said.th).waitFor();
    await expect.poll(() => nameField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await nameField(page).inputValue()).toBe('นายบุญมา สมมติ');
  });

  test('whose answer does not come is not called unchanged', async () => {
    const page = await openClaim('first');
    await nameField(page).fill('นายบุญมา สมมติ');
    await approve(page).click();
    await opened.conduct({ fails: 'NetworkError: Connection failure due to HTTP 0' });
    await sure(page).click();
    await page.getByText('ดูในชีตก่อนสั่งใหม่').waitFor();
  });

  test('is refused with a reason', async () => {
    const page = await openClaim('first', {
      decideClaim: reply({ ...claimAnswer, claim: { ...claim, status: 'refused', approvalsLeft: 0 } }),
    });
    await page.getByText('ไม่อนุมัติ').first().click();
    await page.getByRole('button', { name: 'บันทึกว่าไม่อนุมัติ' }).click();
    await page.getByText('พิมพ์เหตุผลที่ไม่อนุมัติ').waitFor();
    await page.getByLabel('ชื่อผู้ตัดสิน').fill('นายบุญมา สมมติ');
    await page.getByLabel('เหตุผล').fill('ยังไม่ครบ 180 วัน');
    await page.getByRole('button', { name: 'บันทึกว่าไม่อนุมัติ' }).click();
    await sure(page).click();
    await page.locator('main .chip').getByText('ไม่อนุมัติ').waitFor();
    expect(await page.locator('main form').count()).toBe(0);
  });

  test('that is approved is paid on a day that people write, and its voucher is printed alone', async () => {
    const page = await openClaim('last');
    const day = page.getByLabel('วันที่จ่าย');
    expect(await day.inputValue()).toBe('16/11/2569');
    const record = page.getByRole('button', { name: 'บันทึกว่าจ่ายแล้ว' });
    await day.fill('31/2/2569');
    await record.click();
    await page.getByText('อ่านวันที่นี้ไม่ออก').waitFor();
    await day.fill('17/11/2569');
    await page.getByText('ยังไม่ถึงวันที่พิมพ์').waitFor();
    await day.fill('1 พ.ย. 2569');
    await page.getByText('ต้องไม่ก่อน 5/11/2569').waitFor();
    await day.fill('10 พ.ย. 69');
    await page.getByLabel('ธนาคาร').check();
    await page.getByLabel('ผู้จ่ายเงิน').fill('นายบุญมา สมมติ');
    await record.click();
    await page.getByText('วันที่ 10 พ.ย. 2569').waitFor();
    await sure(page).click();
    await page.locator('main .chip').getByText('จ่ายแล้ว').waitFor();
    expect(of(await opened.calls(), 'payClaim').filter((call) => call.includes('"pay"'))).toEqual([
      'payClaim {"tab":"เบิกสวัสดิการ","row":13,"knownBy":"4e5f6a7b","pay":true,"date":"2026-11-10","place":"bank","payer":"นายบุญมา สมมติ"}',
    ]);
    await page.getByRole('button', { name: 'พิมพ์ใบสำคัญจ่าย' }).click();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'ใบสำคัญจ่าย' }).waitFor();
    expect(await page.locator('.paper').getByText('พยาน').isVisible()).toBe(true);
    expect(await page.locator('.frame').isVisible()).toBe(false);
  });

  test('above its right is not offered to be paid', async () => {
    const above = { ...approved, asked: claim.asked, right: claim.right };
    const page = await openClaim('last', {
      welfare: reply({ ...welfareAnswer, waiting: [above] }),
      payClaim: reply({ ...moneyAnswers.payClaim, claim: above }),
    });
    await page.getByText('จ่ายไม่ได้จนกว่าจะแก้จำนวนเงินในชีต').waitFor();
    expect(await page.getByRole('button', { name: 'บันทึกว่าจ่ายแล้ว' }).count()).toBe(0);
  });
});

test('a claim in whose row another one stands by now is not acted on', async () => {
  const page = await openClaim('last', { payClaim: reply({ ...moneyAnswers.payClaim, claim: { ...claim, row: 13 } }) });
  await page.getByText('เปิดจากรายการอีกครั้ง').waitFor();
  expect(await page.locator('main form').count()).toBe(0);
});

describe('loans', () => {
  test('are found by borrower, number and guarantor, those that are late first', async () => {
    opened = await openSidebar(browser, { opens: 'loans' });
    const { page } = opened;
    await page.getByText('2 จาก 4 สัญญา').waitFor();
    await page.getByLabel('เฉพาะที่ค้างชำระ').uncheck();
    await page.getByText('4 จาก 4 สัญญา').waitFor();
    await page.getByRole('searchbox').fill('L-004');
    await page.getByText('1 จาก 4 สัญญา').waitFor();
    await page.getByRole('searchbox').fill('บุญมา');
    await page.getByText('4 จาก 4 สัญญา').waitFor();
    await page.getByRole('searchbox').fill('ไม่มีคนนี้');
    await page.getByText('ไม่พบ').waitFor();
  });

  test('of a member lead from his passbook to the loan and its letter', async () => {
    opened = await openSidebar(browser, { opens: 'members' });
    const { page, calls } = opened;
    await page.locator('.rows .row').first().click();
    await page.getByRole('button', { name: /สัญญา L-001/ }).click();
    await page.getByText('ปิดบัญชีวันนี้ต้องจ่าย').waitFor();
    expect(of(await calls(), 'loan')).toEqual(['loan {"loan":"L-001","group":"G01"}']);
    await page.getByRole('button', { name: 'พิมพ์หนังสือแจ้งหนี้' }).click();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'หนังสือแจ้งหนี้ให้ชำระ' }).waitFor();
  });
});

describe('somebody who leaves', () => {
  const open = async (replies = {}): Promise<Page> => {
    opened = await openSidebar(browser, { opens: 'members', replies });
    await opened.page.locator('.rows .row').first().click();
    await opened.page.getByRole('button', { name: /ลาออกและคืนเงิน/ }).click();
    await opened.page.getByText('กลุ่มจ่ายคืนสมาชิก').or(opened.page.getByText('สมาชิกยังต้องจ่ายกลุ่ม')).waitFor();
    return opened.page;
  };

  test('is reckoned for another day and recorded with a resolution', async () => {
    const page = await open({ leaving: reply({ ...leavingAnswer, action: null }) });
    await page.getByLabel('วันที่ออก').fill('1/11/2569');
    await page.getByRole('button', { name: 'คิดยอดวันนี้' }).click();
    await expect.poll(async () => of(await opened.calls(), 'leaving')[1]).toContain('"on":"2026-11-01"');
    await page.getByRole('button', { name: 'บันทึกการลาออก' }).click();
    await page.getByText('ถ้ายังไม่มีมติ ให้รอประชุมก่อน').waitFor();
    await page.getByLabel('มติที่ประชุม').fill('มติที่ 3/2569');
    await page.getByRole('button', { name: 'บันทึกการลาออก' }).click();
    await page.getByText('กลุ่มจ่ายคืน 9,760 บาท').waitFor();
    await sure(page).click();
    await expect
      .poll(async () => of(await opened.calls(), 'leaving').find((call) => call.includes('post')))
      .toContain('"post":true,"resolution":"มติที่ 3/2569"');
  });

  test('and still owes is not recorded', async () => {
    const page = await open({ leaving: reply({ ...leavingAnswer, pays: (0 - 100_000) as typeof leavingAnswer.pays }) });
    await page.getByText('1,000 บาท').waitFor();
    expect(await page.getByLabel('มติที่ประชุม').count()).toBe(0);
  });
});

describe('somebody who is forgotten', () => {
  test('is so in the cells that a person ticked too, with a reason and a name, after a last look', async () => {
    opened = await openSidebar(browser, { opens: 'members' });
    const { page, calls } = opened;
    await page.locator('.rows .row').first().click();
    await page.getByRole('button', { name: /ข้อมูลของสมาชิก/ }).click();
    await page.getByText('13 แถว').waitFor();
    await page.getByRole('button', { name: /เมื่อออกจากกลุ่มแล้ว/ }).click();
    await page.getByLabel('รับเงิน!I3').check();
    await page.getByRole('button', { name: 'ลบข้อมูลส่วนตัว' }).click();
    await page.getByText('กรอกช่องนี้ก่อน').first().waitFor();
    await page.getByLabel('เหตุผล').fill('เจ้าของขอ');
    await page.getByLabel('ผู้ลบ').fill('ประธาน');
    await page.getByRole('button', { name: 'ลบข้อมูลส่วนตัว' }).click();
    await page.getByText('19 ช่อง ลบแล้วเอาคืนไม่ได้').waitFor();
    await sure(page).click();
    await expect
      .poll(async () => of(await calls(), 'erase').find((call) => call.includes('post')))
      .toContain('"post":true,"reason":"เจ้าของขอ","by":"ประธาน","also":["รับเงิน!I3"]');
  });
});

describe('the year end', () => {
  test('of the year that was chosen is shared out by a resolution, to where the meeting says', async () => {
    const groups = answers.month.groups.map((group) => ({ ...group, system: 'sajja' }));
    opened = await openSidebar(browser, { opens: 'yearEnd', replies: { month: reply({ ...answers.month, groups }) } });
    const { page, calls } = opened;
    await page.getByLabel('ปีบัญชี').selectOption('2569');
    await page.getByRole('heading', { name: 'งบการเงิน ปี 2569' }).waitFor();
    await expect.poll(async () => of(await calls(), 'statements')[1]).toBe('statements {"group":"G01","year":"2569"}');
    await page.getByRole('button', { name: 'จัดสรรกำไร', exact: true }).press('Enter');
    await page.getByLabel('ตั้งไว้รอจ่ายเป็นเงินสด').check();
    await page.getByLabel('มติที่ประชุม').fill('มติที่ 1/2569');
    await page.keyboard.press('Enter');
    await page.getByText('จัดสรรกำไร 50,000 บาท สมาชิก 2 คน').waitFor();
    await sure(page).click();
    await page.getByRole('button', { name: 'ย้อนคืน', exact: true }).or(page.getByText('เขียนลงแท็บแล้ว')).first().waitFor();
    expect(of(await calls(), 'yearEnd')[1]).toBe(
      'yearEnd {"group":"G01","year":"2568","post":true,"resolution":"มติที่ 1/2569","goesTo":"payable"}',
    );
  });

  test('that is posted is only taken back', async () => {
    opened = await openSidebar(browser, {
      opens: 'yearEnd',
      replies: {
        yearEnd: reply({ ...yearEndAnswer, state: 'posted', resolution: 'มติที่ 1/2569', action: 'yearend-G01-2568' }),
        undo: reply(moneyAnswers.undo),
      },
    });
    const { page, calls } = opened;
    await page.getByRole('button', { name: 'จัดสรรกำไร', exact: true }).click();
    await page.getByText('ตาม มติที่ 1/2569').waitFor();
    expect(await page.getByLabel('มติที่ประชุม').count()).toBe(0);
    await page.getByRole('button', { name: 'ย้อนคืน', exact: true }).dblclick();
    await expect.poll(async () => of(await calls(), 'undo')).toEqual(['undo {"action":"yearend-G01-2568"}']);
  });
});

test('a menu may open each of the new pages, and where no group is chosen they ask for one', async () => {
  opened = await openSidebar(browser, {
    opens: 'welfare',
    replies: { month: reply({ ...answers.month, groupId: null }) },
  });
  await opened.page.getByText('เลือกกลุ่มด้านบนก่อน').waitFor();
  expect(of(await opened.calls(), 'welfare')).toEqual([]);
});
