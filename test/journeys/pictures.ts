/** Takes the pictures of the READMEs from the built local page, so that they can be taken anew at any time. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../sidebar/browser.ts';
import { type Camera, cameraFor } from './camera.ts';
import { foreignSheet } from './foreign-sheet.ts';
import { chooseMenu, goToCell, serveBuilt, settled, typeIntoCell, type Visited, visit } from './page.ts';
import { cells, confirm } from './sheet.ts';

const FOLDER = fileURLToPath(new URL('../../src/local/pictures/', import.meta.url));
/** All pictures together: who clones the project gets them too. */
const MOST = 1_450_000;
const LONG = { timeout: 60_000 };
/** The grid takes the focus a moment after it is there, which closes a menu. */
const GRID_READY = 3_000;
const SHARP = 2;
/** A member of the example who has not paid for more than one month. */
const OWES = '0046';

let browser: Awaited<ReturnType<typeof startBrowser>>;
let camera: Camera;
let address = '';
let stop = (): void => {};
let at: Visited;

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  ({ address, stop } = await serveBuilt());
  browser = await startBrowser();
  camera = await cameraFor(browser, FOLDER);
});
afterAll(async () => {
  await browser.close();
  stop();
});

const press = (name: string | RegExp): Promise<void> =>
  at.side
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click(LONG);
const sees = (text: string | RegExp): Promise<void> => at.side.getByText(text).first().waitFor(LONG);
const types = (label: string | RegExp, text: string): Promise<void> => at.side.getByLabel(label).fill(text);

async function atGroup(group: string): Promise<void> {
  await press('งานเดือนนี้');
  await at.side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: group });
  await sees('งานอื่นของกลุ่ม');
  await settled(at.page);
}

async function opens(query = ''): Promise<void> {
  at = await visit(browser, address, query, SHARP);
  await at.page.waitForTimeout(GRID_READY);
}

/** Turns the sheet until its first chart stands beside the figures. */
async function showChart(): Promise<void> {
  const { page } = at;
  await page.getByTestId('grid').hover({ position: { x: 300, y: 300 } });
  for (let turns = 0; turns < 40; turns++) {
    const box = await page.getByTestId('chart').first().boundingBox();
    if (box && box.y < 260) return;
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(150);
  }
}

describe('pictures of', () => {
  test('the first steps', async () => {
    await opens('?size=village');
    await at.page.getByTestId('blank').click();
    await sees('ลองกับตัวอย่าง');
    await camera.side(at, 'begin', 800);
    await at.page.getByTestId('file').setInputFiles(await foreignSheet());
    await at.page.getByRole('tab', { name: 'จดเงิน' }).waitFor(LONG);
    await settled(at.page);
    await chooseMenu(at.page, 'เปิดสัจจะชีต');
    await press('ใช้ชีตที่มีอยู่');
    await press(/^จดเงิน/);
    await at.side.getByLabel('แท็บนี้คือ').selectOption({ label: 'รับเงิน' });
    await types('หัวตารางอยู่แถวที่', '2');
    await at.side.getByLabel('จำนวนเงิน (จำเป็น)').selectOption({ label: 'C · บาท' });
    await at.side.getByLabel('วันที่ (จำเป็น)').selectOption({ label: 'A · วันรับ' });
    await at.side.getByLabel('เลขสมาชิก (จำเป็น)').selectOption({ label: 'B · คนที่' });
    await sees('นับ 3 แถว');
    await camera.side(at, 'wizard', 1050);
    await at.page.context().close();
  });

  test('a month and its check', async () => {
    await opens();
    await chooseMenu(at.page, 'เปิดสัจจะชีต');
    await atGroup('น้ำขาว');
    await camera.step(at, 4);
    await camera.side(at, 'month', 1100);
    await at.page.setViewportSize({ width: 1500, height: 800 });
    await chooseMenu(at.page, 'สรุปเดือน');
    await at.page.getByTestId('chart').first().waitFor(LONG);
    await showChart();
    await camera.whole(at, 'page');
    await atGroup('น้ำขาว');
    await press(/^สรุปเดือน/);
    await at.side.locator('svg').first().waitFor(LONG);
    await camera.side(at, 'summary', 900, 'main svg');
    await press('พิมพ์ A4');
    await camera.paper(at, 'paper-month');
    await press('งานเดือนนี้');
    await press(/^ตรวจรายการ/);
    await at.side.getByRole('searchbox').waitFor(LONG);
    await camera.side(at, 'findings', 900);
    await at.side.getByRole('searchbox').fill('สมุดเงินสด ปีสองหลัก');
    await sees(/^แสดง 1 จาก/);
    await press('ดูทีละเรื่อง');
    await press('แก้ช่องนี้ให้');
    await at.side.getByRole('cell', { name: /พ\.ศ\. 25/ }).waitFor(LONG);
    await camera.step(at, 4);
    await camera.side(at, 'mend', 900);
  });

  test('a collection day', async () => {
    await atGroup('น้ำขาว');
    await press(/^เก็บเงิน/);
    const find = at.side.getByLabel('เลขสมาชิก หรือชื่อบางส่วน');
    await find.waitFor(LONG);
    for (const number of [3, 4, 7, 9, 12, 15, 16, 18, 21]) {
      await find.fill(String(number));
      await find.press('Enter');
      if ((await find.count()) === 0) await at.page.keyboard.press('Enter');
    }
    // Somebody who owes, so that both amounts are offered.
    await find.fill(OWES);
    await find.press('Enter');
    await sees(/^รวมค้าง/);
    await camera.step(at, 5);
    await camera.side(at, 'collection', 900);
    await at.page.keyboard.press('Enter');
    await press('ตรวจก่อนบันทึก');
    await types('ผู้รับเงิน', 'สมศรี ทดลอง');
    await press('บันทึกลงชีต');
    await confirm(at.side);
    await press('พิมพ์ใบเสร็จ');
    await camera.paper(at, 'paper-receipts');
  });

  test('a member, claims, loans and rules', async () => {
    await atGroup('น้ำขาว');
    await press('สมาชิก');
    await at.side.getByRole('searchbox').fill('0003');
    await sees('พบ 1 คน');
    await at.side.getByRole('searchbox').press('Enter');
    await sees('ส่งเดือนไหนแล้วบ้าง');
    await camera.side(at, 'member', 1200);
    await atGroup('น้ำขาว');
    await press(/^สวัสดิการ/);
    await press('ขอเบิกสวัสดิการ');
    await types(/^สมาชิก/, '0001');
    await at.side.getByLabel('เรื่องที่ขอ').selectOption({ index: 1 });
    await types('วันเกิดเหตุ', '1/10/2569');
    await press('ดูก่อนบันทึก');
    await sees('เบิกได้ตามสิทธิ');
    await camera.side(at, 'claim', 1100);
    await atGroup('สัจจะวัดป่ายาง');
    await press(/^เงินกู้/);
    await sees('คงค้างทั้งหมด');
    await camera.side(at, 'loans', 1000);
    await press('ตั้งค่า');
    await press(/^กติกา/);
    await sees(/^กติกาของ/);
    await camera.side(at, 'rules', 900);
  });

  test('closing, and what was done', async () => {
    const tab = 'รับเงิน · น้ำขาว';
    await atGroup('น้ำขาว');
    await press(/^ปิดงวด/);
    await types('เหตุผลที่ปิดทั้งที่ยังมีเรื่องต้องแก้', 'รอใบเสร็จจากธนาคาร');
    await types('ผู้ปิดงวด', 'สมศรี');
    await camera.side(at, 'closing', 1100);
    await press(/^ปิดงวด ต/);
    await confirm(at.side);
    await at.side
      .getByRole('heading', { name: /^ปิดแล้วเมื่อ/ })
      .first()
      .waitFor(LONG);
    await settled(at.page);
    const held = (await cells(at.page)).get(tab) ?? [];
    const column = (header: string): string =>
      held.find((cell) => cell.endsWith(` ${header}`))?.replace(/\d.*$/, '') ?? '';
    // The last entry of the month that was closed: below it stand those of the collection day.
    const rows = held.map((cell) => Number(/^[A-Z]+(\d+) /.exec(cell)?.[1] ?? 0));
    const row = Math.max(...rows) - held.filter((cell) => cell.includes('collect-')).length;
    await goToCell(at.page, tab, `${column('จำนวนเงิน')}${row}`);
    await typeIntoCell(at.page, '777');
    await settled(at.page);
    await press('ดูล่าสุด');
    await at.side.getByRole('heading', { name: /ตามรายงาน และตอนนี้$/ }).waitFor(LONG);
    await camera.step(at, 5);
    await camera.side(at, 'changed', 1100);
    await press('ตั้งค่า');
    await press(/^ทำไปแล้ว/);
    await sees(/^ปิดงวด · น้ำขาว/);
    await camera.side(at, 'history', 800);
  });

  test('the network', async () => {
    await press('เครือข่าย');
    await sees('เตรียมประชุม');
    await camera.side(at, 'network', 1000);
    await press(/^รายงานของกลุ่ม/);
    await types('ข้อความที่กลุ่มส่งมา', 'สินธุ์แพรทอง ต.ค. 69 สมาชิก 120 คน รับ 3,600 บาท');
    await press('อ่านข้อความ');
    await sees('อ่านได้ดังนี้ แก้ได้ทุกช่อง');
    await camera.side(at, 'report', 1100);
    await press('เครือข่าย');
    await press(/^ชุดประชุม/);
    await press('พิมพ์ A4');
    await camera.paper(at, 'paper-pack');
    await chooseMenu(at.page, 'สรุปเครือข่าย');
    await at.page.getByTestId('chart').first().waitFor(LONG);
    await camera.step(at, 5);
    await camera.tour('tour');
    const sizes = await Promise.all((await readdir(FOLDER)).map(async (name) => (await stat(FOLDER + name)).size));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MOST);
  });
});
