/** What a network office sees of a file before it is counted. */
import { expect, test } from 'vitest';
import { saveAs } from '../../../src/local/batch/save.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import { folderForTests, sajja } from './command.ts';

const inFolder = folderForTests();

test('how a file is read is printed, or given as JSON, and a binding in the file holds', async () => {
  const file = inFolder('ของกลุ่ม.xlsx');
  const binding = { table: 'receipts', columns: { memberName: 'ใคร', date: 'เมื่อไร', amount: 'เท่าไร' } };
  const values = [
    ['ใคร', 'เมื่อไร', 'เท่าไร'],
    ['ก้าน', '5/1/2569', '๓๐'],
  ];
  const sheets = [
    { title: 'Sheet1', values, metadata: { 'sajja.table': JSON.stringify(binding) } },
    { title: 'จดเล่น', values: [['ซื้อปูน', 3]] },
  ];
  await saveAs(file, createWorkbook({ title: 'ของกลุ่ม', sheets }));
  const [text, one, received] = await Promise.all([
    sajja('understood', file, '--today', '2569-05-02'),
    sajja('understood', file, '--tab', 'Sheet1', '--json', '--today', '2569-05-02'),
    sajja('summary', file, '--month', '2569-01', '--json'),
  ]);
  expect(text.status).toBe(0);
  expect(text.out).toContain('✓ Sheet1: อ่านเป็น รับเงิน นับได้ 1 แถว');
  expect(text.out).toContain('๓๐  →  30 บาท');
  expect(text.out).toContain('? จดเล่น: ไม่ได้อ่าน');
  expect(JSON.parse(one.out).tabs.map(({ state }: { state: string }) => state)).toEqual(['read']);
  expect(JSON.parse(received.out).groups[0].contributions.received).toBe(3000);
});
