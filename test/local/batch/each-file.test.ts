/** A question put to every workbook of a folder: answers in order, by workers or not, and a bad file stops no other. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderForTests, sajja, sajjaHere } from './command.ts';
import { workbookOf } from './group-books.ts';

const inFolder = folderForTests();
const [sound, mixed] = [inFolder('ดี'), inFolder('ปน')];
const NAMES = ['ก.xlsx', 'ข.xlsx', 'ค.xlsx'];

interface Each {
  readonly workbooks: readonly { readonly name: string; readonly answer: Readonly<Record<string, unknown>> }[];
  readonly files: { readonly read: number; readonly unread: readonly { name: string; th: string; en: string }[] };
}

beforeAll(async () => {
  mkdirSync(sound);
  mkdirSync(mixed);
  await workbookOf(join(sound, 'ข.xlsx'), 'G2', 'บ้านใต้', 60);
  await workbookOf(join(sound, 'ก.xlsx'), 'G1', 'บ้านเหนือ', 30);
  await workbookOf(join(sound, 'ค.xlsx'), 'G3', 'บ้านออก', 90);
  for (const name of NAMES) copyFileSync(join(sound, name), join(mixed, name));
  await workbookOf(join(mixed, 'ง.xlsx'), 'G4', 'บ้านตก', 'สามสิบ');
  writeFileSync(join(mixed, 'ขเสีย.xlsx'), 'PK ไม่ใช่แฟ้มตาราง');
  writeFileSync(join(mixed, 'สรุป.csv'), 'ไม่ใช่สมุด');
});

test.each([
  ['summary', ['--month', '2569-03']],
  ['balances', []],
  ['check', ['--month', '2569-03']],
  ['verify', []],
])('%s gives of each workbook what it gives of that one alone', async (command, more) => {
  const options = [...more, '--today', '2026-04-20', '--json'];
  const { status, out, err } = await sajjaHere(command, '--folder', sound, ...options);
  expect([status, err]).toEqual([0, '']);
  const { workbooks, files }: Each = JSON.parse(out);
  expect(files).toEqual({ read: 3, unread: [] });
  expect(workbooks.map(({ name }) => name)).toEqual(NAMES);
  for (const { name, answer } of workbooks) {
    const alone = await sajjaHere(command, join(sound, name), ...options);
    expect(answer).toEqual(JSON.parse(alone.out));
  }
});

test('workers answer as one thread does; the bad file is named and the rest is there', async () => {
  const args = ['check', '--folder', mixed, '--today', '2026-04-20', '--json'];
  const [byWorkers, here] = [await sajja(...args), await sajjaHere(...args)];
  expect(byWorkers).toEqual(here);
  expect(here.status).toBe(2);
  const { workbooks, files }: Each = JSON.parse(here.out);
  expect(workbooks.map(({ name }) => name)).toEqual([...NAMES, 'ง.xlsx']);
  expect(workbooks[3]!.answer).toMatchObject({ counts: { reject: 1 } });
  expect(files).toMatchObject({ read: 4, unread: [{ name: 'ขเสีย.xlsx' }] });
  expect(files.unread[0]!.th).toMatch(/ขเสีย\.xlsx .*เสียหาย/);
  expect(files.unread[0]!.en).toContain('damaged');
  expect(here.err).toContain('อ่านได้ 4 จาก 5 แฟ้ม');
});

test('status 1 when something is to be mended in any of them; pages follow the name of their file', async () => {
  const bad = inFolder('ต้องแก้');
  mkdirSync(bad);
  copyFileSync(join(sound, 'ก.xlsx'), join(bad, 'ก.xlsx'));
  copyFileSync(join(mixed, 'ง.xlsx'), join(bad, 'ง.xlsx'));
  const { status, out } = await sajjaHere('check', '--folder', bad, '--today', '2026-04-20');
  expect(status).toBe(1);
  expect(out.split('\n').filter((line) => line.startsWith('═══'))).toEqual(['═══ ก.xlsx', '═══ ง.xlsx']);
});

test('no file to write many workbooks into, and no folder without workbooks', async () => {
  const refused = await sajjaHere('summary', '--folder', sound, '--out', inFolder('รวม.xlsx'));
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('--out')]);
  const empty = inFolder('ว่าง');
  mkdirSync(empty);
  writeFileSync(join(empty, 'สรุป.csv'), 'ก');
  expect(await sajjaHere('check', '--folder', empty)).toMatchObject({ status: 2, out: '' });
  writeFileSync(join(empty, 'เสีย.xlsx'), 'x');
  const none = await sajjaHere('check', '--folder', empty, '--lang', 'en');
  expect([none.status, none.err]).toEqual([2, expect.stringContaining('None of the 1 files')]);
});
