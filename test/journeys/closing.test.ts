/** Closing a month in the local page: closed, changed in the sheet, both figures seen, corrected, and opened again. */
import { expect, test } from 'vitest';
import { goToCell, settled, shoot, typeIntoCell } from './page.ts';
import { cells, confirm } from './sheet.ts';
import { oneVisit } from './visits.ts';

const at = oneVisit();
const TAB = 'รับเงิน · น้ำขาว';

test('a month is closed, a change of it is seen with both figures, and it is opened again', {
  timeout: 180_000,
}, async () => {
  const { page, side, troubles } = at;
  await side.getByRole('combobox', { name: 'กลุ่ม' }).selectOption({ label: 'น้ำขาว' });
  await side.getByRole('button', { name: /^ปิดงวด/ }).click();
  await side.getByLabel('เหตุผลที่ปิดทั้งที่ยังมีเรื่องต้องแก้').fill('รอใบเสร็จจากธนาคาร');
  await side.getByLabel('ผู้ปิดงวด').fill('สมศรี');
  await shoot(page, 'closing');
  await side.getByRole('button', { name: /^ปิดงวด ต/ }).click();
  await confirm(side);
  await side
    .getByRole('heading', { name: /^ปิดแล้วเมื่อ .* โดย สมศรี/ })
    .first()
    .waitFor({ timeout: 60_000 });
  await settled(page);
  await side.getByText('ตรงตามที่ปิด').first().waitFor();

  // The last receipt of the month is typed over.
  const held = (await cells(page)).get(TAB) ?? [];
  const column = held.find((cell) => cell.endsWith(' จำนวนเงิน'))?.replace(/\d.*$/, '') ?? '';
  const row = Math.max(...held.map((cell) => Number(/^[A-Z]+(\d+) /.exec(cell)?.[1] ?? 0)));
  await goToCell(page, TAB, `${column}${row}`);
  await typeIntoCell(page, '777');
  await settled(page);
  await side.getByRole('button', { name: 'ดูล่าสุด' }).click();
  await side.getByRole('heading', { name: /ตามรายงาน และตอนนี้$/ }).waitFor({ timeout: 60_000 });
  await side.getByRole('button', { name: `ไปที่แท็บ ${TAB} แถว ${row}` }).waitFor();
  await shoot(page, 'closing-changed');
  await side.getByRole('button', { name: 'งานเดือนนี้', exact: true }).click();
  await side.getByRole('button', { name: /ปิดงวด.*มีการแก้หลังปิด/ }).click();

  await side.getByLabel('เหตุผลที่เปิดใหม่').fill('ลงจำนวนผิด');
  await side.getByLabel(/^ผู้อนุมัติ/).fill('สมศรี');
  await side.getByRole('button', { name: 'เปิดงวดใหม่' }).click();
  await side.getByText('ใส่ชื่ออีกคนหนึ่ง').waitFor();
  await side.getByLabel(/^ผู้อนุมัติ/).fill('ประธาน');
  await side.getByRole('button', { name: 'เปิดงวดใหม่' }).click();
  await confirm(side);
  await side.getByRole('heading', { name: 'ตรวจก่อนปิด' }).waitFor({ timeout: 60_000 });
  const closings = (await cells(page)).get('ปิดงวด') ?? [];
  const actions = closings.filter((cell) => / (ปิด|เปิดใหม่)$/.test(cell)).map((cell) => cell.replace(/^\S+ /, ''));
  // Other groups of the example have closed theirs before.
  expect(actions.slice(-2)).toEqual(['ปิด', 'เปิดใหม่']);
  expect(troubles).toEqual([]);
});
