/** The batch command over a folder: workbooks and summary files read as one, and what cannot be read is named. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderForTests, sajja } from './command.ts';
import { workbookOf } from './group-books.ts';

const inFolder = folderForTests();

interface Network {
  readonly network: { readonly groups: number; readonly contributions: { readonly received: number } };
  readonly groups: readonly { readonly groupId: string; readonly source: string; readonly fromFile: boolean }[];
  readonly files: { readonly read: number; readonly unread: readonly { readonly name: string; readonly th: string }[] };
}

async function networkOf(folder: string): Promise<{ readonly answer: Network; readonly err: string }> {
  const { status, out, err } = await sajja('network', '--folder', folder, '--month', '2569-03', '--json');
  expect(status, err).toBe(0);
  const answer: Network = JSON.parse(out);
  return { answer, err };
}

const folder = inFolder('กลุ่ม');

beforeAll(async () => {
  mkdirSync(folder);
  await workbookOf(join(folder, 'เหนือ.xlsx'), 'G1', 'บ้านเหนือ', 30);
  await workbookOf(join(folder, 'ใต้.xlsx'), 'G2', 'บ้านใต้', 60);
  await workbookOf(inFolder('ตะวันออก.xlsx'), 'G3', 'บ้านตะวันออก', 90);
  writeFileSync(join(folder, 'เสีย.xlsx'), 'PK ไม่ใช่แฟ้มตาราง');
  writeFileSync(join(folder, 'อื่น.csv'), 'ชื่อ,จำนวน\nก,1\n');
  writeFileSync(join(folder, '~$เหนือ.xlsx'), 'เปิดค้างไว้');
  writeFileSync(join(folder, 'บันทึก.txt'), 'ไม่เกี่ยว');
});

describe('network --folder', () => {
  test('adds up tabs of the same titles, a file that is broken named and left out', async () => {
    const { answer, err } = await networkOf(folder);
    expect(answer.groups.map(({ groupId }) => groupId).sort()).toEqual(['G1', 'G2']);
    expect(answer.network.contributions.received).toBe(9_000);
    expect(answer.files.read).toBe(2);
    expect(answer.files.unread.map(({ name }) => name).sort()).toEqual(['อื่น.csv', 'เสีย.xlsx']);
    expect(err).toContain('อ่านได้ 2 จาก 4 แฟ้ม');
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['meetings', 'grants', 'funerals', 'survey', 'plan', 'businesses', 'areas', 'issues']),
    );
  });

  test('takes a summary file in place of its workbook', async () => {
    const mixed = inFolder('ผสม');
    mkdirSync(mixed);
    await workbookOf(join(mixed, 'เหนือ.xlsx'), 'G1', 'บ้านเหนือ', 30);
    const made = await sajja(
      'summary-file',
      inFolder('ตะวันออก.xlsx'),
      '--out',
      join(mixed, 'ตะวันออก.csv'),
      '--today',
      '2026-04-20',
    );
    expect(made.status, made.err).toBe(0);
    const csv = readFileSync(join(mixed, 'ตะวันออก.csv'), 'utf8');
    expect(csv.startsWith('\ufeffสัจจะชีต ไฟล์สรุป,1,')).toBe(true);
    expect(csv).not.toContain('สมชาย');
    const { answer } = await networkOf(mixed);
    expect(answer.groups).toMatchObject([
      { groupId: 'G1', source: 'rows', fromFile: false },
      { groupId: 'G3', source: 'report', fromFile: true },
    ]);
    expect(answer.network.contributions.received).toBe(12_000);

    writeFileSync(join(mixed, 'แก้.csv'), csv.replace(',90,', ',95,'));
    const { answer: again } = await networkOf(mixed);
    expect(again.files.unread[0]!.th).toContain('ถูกแก้หลังจากทำ');
    expect(again.network.contributions.received).toBe(12_000);
  });

  test('writes only the pages to --out, and prints the network’s page', async () => {
    const out = inFolder('ผล.xlsx');
    const ran = await sajja('network', '--folder', folder, '--month', '2569-03', '--out', out);
    expect(ran.status, ran.err).toBe(0);
    expect(ran.out).toContain('สรุปเครือข่าย เดือนมีนาคม 2569');
    const titles = (await readXlsx(readFileSync(out))).sheets.map(({ name }) => name);
    expect(titles).toContain('สรุปเครือข่าย');
    expect(titles.filter((title) => /^(กลุ่ม|สมาชิก|รับเงิน)/.test(title))).toEqual([]);
  });

  test('ends with 2 where nothing can be read, with how many files there are', async () => {
    const broken = inFolder('เสียหมด');
    mkdirSync(broken);
    writeFileSync(join(broken, 'ก.xlsx'), 'x');
    writeFileSync(join(broken, 'ข.csv'), 'x');
    const ran = await sajja('network', '--folder', broken);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('ทั้ง 2 แฟ้ม');
    expect((await sajja('network', '--folder', inFolder('ไม่มี'))).err).toContain('ไม่พบที่เก็บแฟ้ม');
    expect((await sajja('network', inFolder('ตะวันออก.xlsx'), '--folder', folder)).status).toBe(2);
    expect((await sajja('journal', '--folder', folder)).status).toBe(2);
  });

  test('says of a group in two files so with the names of both', async () => {
    const twice = inFolder('ซ้ำ');
    mkdirSync(twice);
    await workbookOf(join(twice, 'ก.xlsx'), 'G1', 'บ้านเหนือ', 30);
    await workbookOf(join(twice, 'ข.xlsx'), 'G1', 'บ้านเหนือ', 30);
    const { err } = await networkOf(twice);
    expect(err).toContain('ก.xlsx');
    expect(err).toContain('ข.xlsx');
  });
});
