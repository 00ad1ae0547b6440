/** The work of welfare, loans and the year end in the local page: what is done in the sidebar stands in the sheet, and is taken back. */
import { describe, expect, test } from 'vitest';
import { atGroup } from './page.ts';
import { cells, changed, confirm, undo } from './sheet.ts';
import { oneVisit } from './visits.ts';

// One page for all: each journey takes back what it did, or does it to another group.
const at = oneVisit();

// Other work may run on the same machine: how long something takes here says nothing.
describe('in the local page', { timeout: 180_000 }, () => {
  test('a claim is approved by two, paid, and each step can be taken back', async () => {
    const { page, side, troubles } = at;
    await atGroup(at, 'น้ำขาว');
    const before = await cells(page);
    await side.getByRole('button', { name: /^เบิกสวัสดิการ/ }).click();
    await side
      .getByRole('button', { name: /รออนุมัติ/ })
      .first()
      .click();
    for (const [name, then] of [
      ['นายบุญมา สมมติ', 'รออีก 1 ชื่อ'],
      ['นางสาวพิมพ์ ลองดู', 'รอจ่าย'],
    ] as const) {
      await side.getByLabel(/^ชื่อผู้อนุมัติ/).fill(name);
      await side.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
      await confirm(side);
      await side.locator('main .chip').getByText(then).waitFor({ timeout: 60_000 });
    }
    const approved = changed(before, await cells(page));
    expect(Object.keys(approved)).toHaveLength(1);
    expect(Object.values(approved).flat().join()).toContain('นายบุญมา สมมติ, นางสาวพิมพ์ ลองดู');
    await side.getByRole('button', { name: 'บันทึกว่าจ่ายแล้ว' }).click();
    await confirm(side);
    await side.locator('main .chip').getByText('จ่ายแล้ว').waitFor({ timeout: 60_000 });
    await undo(at);
    await side.locator('main .chip').getByText('รอจ่าย').waitFor({ timeout: 60_000 });
    expect(changed(before, await cells(page))).toEqual(approved);
    expect(troubles).toEqual([]);
  });

  test('a member is found and opened at one call, with what he owes, his months and his passbook on paper', async () => {
    const { side, troubles } = at;
    await atGroup(at, 'น้ำขาว');
    await side.getByRole('button', { name: 'สมาชิก', exact: true }).click();
    await side.getByRole('searchbox').fill('0003');
    await side.getByText('พบ 1 คน').waitFor();
    await side.getByRole('searchbox').press('Enter');
    await side.getByRole('heading', { name: 'ส่งเดือนไหนแล้วบ้าง' }).waitFor();
    expect(await side.locator('.calendar td.good').first().textContent()).toBe('ตรง');
    await side.getByText(/^มีสิทธิ \d+ จาก \d+ เรื่อง$/).waitFor();
    await side.getByRole('button', { name: 'พิมพ์สมุดประจำตัว' }).click();
    await side.locator('.paper').waitFor({ state: 'attached' });
    const paper = await side.locator('.paper').textContent();
    for (const column of ['รับ (ฝาก/ส่ง)', 'จ่าย (ถอน)', 'ผู้รับเงิน']) expect(paper).toContain(column);
    expect(paper).not.toMatch(/\d{13}/);
    expect(troubles).toEqual([]);
  });

  test('a year end is shared out in the sheet by a resolution, and taken back whole', async () => {
    const { page, side, troubles } = at;
    await atGroup(at, 'สัจจะวัดป่ายาง');
    const before = await cells(page);
    await side.getByRole('button', { name: /^งบประจำปี/ }).click();
    await side.getByRole('heading', { name: 'งบกำไรขาดทุน' }).waitFor();
    await side.getByRole('button', { name: 'จัดสรรกำไร', exact: true }).click();
    await side.getByText('ร่าง ยังไม่บันทึก').waitFor();
    await side.getByLabel('มติที่ประชุม').fill('มติที่ 1/2569');
    await side.getByRole('button', { name: 'บันทึกการจัดสรร' }).click();
    await confirm(side);
    await side.getByText('ตาม มติที่ 1/2569').waitFor({ timeout: 60_000 });
    const posted = changed(before, await cells(page));
    expect(Object.keys(posted)).toHaveLength(1);
    expect(
      Object.values(posted)
        .flat()
        .filter((cell) => cell.includes('มติที่ 1/2569')).length,
    ).toBeGreaterThan(100);
    await undo(at);
    await side.getByText('ร่าง ยังไม่บันทึก').waitFor({ timeout: 60_000 });
    expect(
      Object.values(changed(before, await cells(page)))
        .flat()
        .join(),
    ).not.toContain('มติที่ 1/2569');
    expect(troubles).toEqual([]);
  });

  test('a member with a loan leaves and comes back', async () => {
    const { page, side, troubles } = at;
    await atGroup(at, 'สัจจะวัดป่ายาง');
    const before = await cells(page);
    await side.getByRole('button', { name: /^เงินกู้/ }).click();
    await side.getByLabel('เฉพาะที่ค้างชำระ').uncheck();
    await side.getByRole('button', { name: /ปกติ/ }).first().click();
    await side.getByRole('button', { name: 'ดูสมุดประจำตัว' }).click();
    await side.getByRole('button', { name: /^ลาออก/ }).click();
    await side.getByLabel('มติที่ประชุม').fill('มติที่ 2/2569');
    await side.getByRole('button', { name: 'บันทึกการลาออก' }).click();
    await confirm(side);
    await side.getByText('บันทึกการลาออกแล้ว').waitFor({ timeout: 60_000 });
    expect(
      Object.values(changed(before, await cells(page)))
        .flat()
        .join(),
    ).toContain('มติที่ 2/2569');
    await undo(at);
    await side.getByLabel('มติที่ประชุม').waitFor({ timeout: 60_000 });
    expect(
      Object.values(changed(before, await cells(page)))
        .flat()
        .join(),
    ).not.toContain('มติที่ 2/2569');
    expect(troubles).toEqual([]);
  });

  test('rights and loans are written to their tabs and read as the pages say', async () => {
    const { page, side, troubles } = at;
    await atGroup(at, 'สัจจะวัดป่ายาง');
    await side.getByRole('button', { name: /^เงินกู้/ }).click();
    await side.getByRole('button', { name: /^เขียนลงแท็บ/ }).click();
    await page.getByRole('tab', { name: 'รายงานเงินกู้', selected: true }).waitFor({ timeout: 60_000 });
    await side.getByRole('button', { name: '‹ กลับ' }).click();
    await side.getByRole('button', { name: /^สวัสดิการ/ }).click();
    await side.getByRole('button', { name: /^เขียนลงแท็บ/ }).click();
    await page.getByRole('tab', { name: 'รายงานสวัสดิการ', selected: true }).waitFor({ timeout: 60_000 });
    // The claims of the report are its first block, which the page shows in its own way.
    expect(await side.getByText('คำขอที่รอจ่าย').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
