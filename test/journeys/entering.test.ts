/** New things are entered in the local page: a rule, a claim, a contract and a repayment, each looked at, recorded and taken back. */
import { beforeAll, describe, expect, test } from 'vitest';
import { atGroup } from './page.ts';
import { cells, changed, undo } from './sheet.ts';
import { oneVisit } from './visits.ts';

const at = oneVisit();
/** The sheet as the last step left it: reading all of it takes a while. */
let before: Awaited<ReturnType<typeof cells>>;

beforeAll(async () => {
  before = await cells(at.page);
});

const press = (name: string | RegExp) =>
  at.side
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const type = (label: string | RegExp, text: string) => at.side.getByLabel(label).fill(text);

/** Looks, sees, records; what was written then, and that undo leaves nothing of it. */
async function recorded(sees: RegExp, record: string): Promise<string> {
  await press('ดูก่อนบันทึก');
  await at.side.locator('.sure').getByText(sees).first().waitFor({ timeout: 60_000 });
  await press(record);
  await at.side.getByRole('button', { name: 'ย้อนคืน' }).first().waitFor({ timeout: 60_000 });
  const text = Object.values(changed(before, await cells(at.page)))
    .flat()
    .join(' ');
  await undo(at);
  const after = await cells(at.page);
  const left = Object.values(changed(before, after)).flat().join(' ');
  before = after;
  // A new column keeps its header; of the row nothing stays.
  expect(left).not.toMatch(/\.1\.[0-9a-f]{8}/);
  return text;
}

// Other work may run on the same machine: how long something takes here says nothing.
describe('entered in the local page', { timeout: 180_000 }, () => {
  test('a rule is set from a day on by a resolution', async () => {
    await atGroup(at, 'น้ำขาว');
    await press('ตั้งค่า');
    await press(/^กติกา/);
    await press(/ผ่อนให้กี่วัน/);
    await type('ค่าใหม่', '20');
    await type('เริ่มใช้วันที่', '1/1/2570');
    await type('มติที่ประชุม', '5/2569');
    expect(await recorded(/20 วัน แทน/, 'บันทึกกติกา')).toContain('contribution.graceDays');
    expect(at.troubles).toEqual([]);
  });

  test('a claim is asked for by its right', async () => {
    await atGroup(at, 'น้ำขาว');
    await press(/^สวัสดิการ/);
    await press('ขอเบิกสวัสดิการ');
    // By a part of the name: whose it may be stands below, and a press takes him.
    await type(/^สมาชิก/, 'สุนีย์ บัว');
    await press(/^นางสุนีย์ บัวแก้ว/);
    expect(await at.side.getByLabel(/^สมาชิก/).inputValue()).toBe('0003');
    await at.side.getByLabel('เรื่องที่ขอ').selectOption({ index: 1 });
    await type('วันเกิดเหตุ', '1/10/2569');
    expect(await recorded(/เบิกได้ตามสิทธิ/, 'บันทึกคำขอ')).toContain('0003');
    expect(at.troubles).toEqual([]);
  });

  test('a contract shows its limits, and a repayment how it is cut', async () => {
    await atGroup(at, 'สัจจะวัดป่ายาง');
    await press(/^เงินกู้/);
    await press('ทำสัญญาเงินกู้');
    await type(/^ผู้กู้/, '001');
    await type(/^จำนวนเงิน/, '1,200');
    await at.side.getByLabel('ลดต้นลดดอก').check();
    await press('ดูก่อนบันทึก');
    await at.side.locator('.sure').waitFor({ timeout: 60_000 });
    const resolution = at.side.getByLabel('มติที่ประชุม');
    if (await resolution.isVisible()) await resolution.fill('6/2569');
    expect(await recorded(/ดอกเบี้ยทั้งสัญญา/, 'บันทึกสัญญา')).toContain('1200');

    await atGroup(at, 'สัจจะวัดป่ายาง');
    await press(/^เงินกู้/);
    await at.side.locator('.rows .row').filter({ hasText: 'คงค้าง' }).first().click();
    await press('รับชำระเงินกู้');
    await type(/^จำนวนเงิน/, '100');
    expect(await recorded(/เงินต้นคงค้างหลังรับ/, 'บันทึกรับชำระ')).not.toBe('');
    await at.side.getByRole('button', { name: 'พิมพ์ใบเสร็จ' }).waitFor();
    expect(at.troubles).toEqual([]);
  });
});
