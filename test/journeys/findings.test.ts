/** The check in the local page: sought, walked to the cell, mended after a look, taken back, and accepted with its reason, by keyboard. */
import { expect, test } from 'vitest';
import { chooseMenu, selectedCell, shoot } from './page.ts';
import { cells, changed, undo } from './sheet.ts';
import { served } from './visits.ts';

const opened = served();

// Other work may run on the same machine: how long something takes here says nothing.
test('what was found is sought, gone to, mended, taken back and accepted', { timeout: 240_000 }, async () => {
  const at = await opened();
  const { page, side, troubles } = at;
  const press = (name: string | RegExp): Promise<void> => side.getByRole('button', { name }).first().press('Enter');
  await chooseMenu(page, 'เปิดสัจจะชีต');
  await press('ดูและแก้ทีละเรื่อง');
  const before = await cells(page);

  // One cell: sought by its place, gone to, and looked at before it is mended.
  await side.getByRole('searchbox').fill('สมุดเงินสด ปีสองหลัก');
  await side.getByText(/^แสดง 1 จาก/).waitFor();
  await press('ดูทีละเรื่อง');
  await expect.poll(() => selectedCell(page)).toMatch(/^สมุดเงินสด!C\d+$/);
  const cell = (await selectedCell(page)).split('!')[1];
  await press('แก้ช่องนี้ให้');
  await side.getByRole('cell', { name: /พ\.ศ\. 25/ }).waitFor();
  await shoot(page, 'mend');
  await press(/^แก้ 1 ช่อง/);
  await side.getByText(/^แก้แล้ว 1 ช่อง/).waitFor({ timeout: 60_000 });
  const mended = changed(before, await cells(page));
  expect(Object.keys(mended)).toEqual(['สมุดเงินสด']);
  expect(mended['สมุดเงินสด']).toHaveLength(1);
  expect(mended['สมุดเงินสด']?.[0]).toMatch(new RegExp(`^${cell} .*20\\d\\d`));
  await undo(at);
  expect(changed(before, await cells(page))).toEqual({});

  // A column that is untidy, all of it at once.
  await side.getByRole('searchbox').fill('');
  await side.getByText(/^จัดให้เรียบร้อยได้/).press('Enter');
  await press(/ตัวเลขที่พิมพ์เป็นข้อความ/);
  await press(/^แก้ \d+ ช่อง/);
  await side.getByText(/^แก้แล้ว \d+ ช่อง/).waitFor({ timeout: 60_000 });
  await undo(at);

  // Seen and accepted: it leaves the list, and stands in the tab with its reason.
  await side.getByRole('searchbox').fill('เลขใบเสร็จ');
  await side.getByText(/^แสดง 1 จาก/).waitFor();
  await press('ดูทีละเรื่อง');
  await side.getByText('รับทราบแล้ว ปล่อยไว้ตามนี้').first().press('Enter');
  await side.getByLabel('เหตุผล').fill('เล่มเก่าใช้เลขซ้ำ ดูแล้วถูกต้อง');
  await side.getByLabel('ชื่อผู้รับทราบ').fill('นางสมศรี ทดลอง');
  await side.getByRole('button', { name: 'รับทราบแล้ว ปล่อยไว้ตามนี้' }).press('Enter');
  await press('ยืนยัน');
  await side.getByText('รับทราบแล้ว 1 เรื่อง').first().waitFor({ timeout: 60_000 });
  await side.getByText('ไม่มีเรื่องที่ตรงกับที่ค้น').waitFor({ timeout: 60_000 });
  await press('แสดงทั้งหมด');
  await side.locator('summary').getByText('รับทราบแล้ว 1 เรื่อง').press('Enter');
  await side.getByText(/เล่มเก่าใช้เลขซ้ำ ดูแล้วถูกต้อง · นางสมศรี ทดลอง/).waitFor();
  await shoot(page, 'accepted');
  await press('เขียนลงแท็บตรวจสอบ');
  await page.getByRole('tab', { name: 'ตรวจสอบ', selected: true }).waitFor({ timeout: 60_000 });
  const after = changed(before, await cells(page));
  expect(Object.keys(after).sort()).toEqual(['ตรวจสอบ', 'เรื่องที่รับทราบ']);
  for (const tab of Object.values(after)) expect(tab.join()).toContain('เล่มเก่าใช้เลขซ้ำ ดูแล้วถูกต้อง');
  expect(troubles).toEqual([]);
});
