/** What was done is seen and taken back, and tabs are protected and let go, in the local page. */
import { expect, test } from 'vitest';
import { settled, shoot } from './page.ts';
import { cells, confirm } from './sheet.ts';
import { oneVisit } from './visits.ts';

const at = oneVisit();

test('a month is closed and told of, and tabs are protected and let go again', { timeout: 180_000 }, async () => {
  const { page, side, troubles } = at;
  await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: 'น้ำขาว' });
  await side.getByRole('button', { name: /^ปิดงวด/ }).click();
  await side.getByLabel('เหตุผลที่ปิดทั้งที่ยังมีเรื่องต้องแก้').fill('รอใบเสร็จจากธนาคาร');
  await side.getByLabel('ผู้ปิดงวด').fill('สมศรี');
  await side.getByRole('button', { name: /^ปิดงวด ต/ }).click();
  await confirm(side);
  await side
    .getByRole('heading', { name: /^ปิดแล้วเมื่อ .* โดย สมศรี/ })
    .first()
    .waitFor({ timeout: 60_000 });
  await settled(page);

  // What cannot be undone does not lead to undoing.
  expect(await side.getByRole('button', { name: 'ดูที่ทำไปแล้ว' }).count()).toBe(0);
  await side.getByRole('button', { name: 'ตั้งค่า', exact: true }).click();
  await side.getByRole('button', { name: /^ทำไปแล้ว/ }).click();
  await side.getByRole('heading', { name: /^ปิดงวด · น้ำขาว/ }).waitFor({ timeout: 60_000 });
  await shoot(page, 'history');
  const logged = (await cells(page)).get('บันทึกการทำงาน') ?? [];
  expect(logged.some((cell) => /^C2 ปิดงวด · น้ำขาว/.test(cell))).toBe(true);

  await side.getByRole('button', { name: 'ตั้งค่า', exact: true }).click();
  await side.getByRole('button', { name: /^ป้องกันแท็บ/ }).click();
  await side.getByRole('heading', { name: 'บันทึกการทำงาน' }).waitFor({ timeout: 60_000 });
  await shoot(page, 'protecting');
  await side.getByLabel(/^อีเมลกรรมการ/).fill('สมศรี');
  await side.getByRole('button', { name: 'ป้องกันตามนี้' }).click();
  await confirm(side);
  await side.getByText('ไม่ใช่อีเมล').waitFor({ timeout: 60_000 });
  await side.getByLabel(/^อีเมลกรรมการ/).fill('somsri@example.com');
  await side.getByRole('button', { name: 'ป้องกันตามนี้' }).click();
  await confirm(side);
  await side.getByText('ป้องกันแล้ว', { exact: true }).first().waitFor({ timeout: 60_000 });
  await settled(page);
  await side.getByRole('button', { name: 'เลิกป้องกันทั้งหมด' }).click();
  await confirm(side);
  await side.getByText('ยังไม่ป้องกัน').first().waitFor({ timeout: 60_000 });
  expect(troubles).toEqual([]);
});
