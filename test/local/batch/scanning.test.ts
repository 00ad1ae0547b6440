/** Large sheets that a worker scans: a file is the same whoever reads it, and so is what is said of one that cannot be read. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isProblem } from '../../../src/core/values/problem.ts';
import { helpWith } from '../../../src/local/batch/scanning.ts';
import { unpackedByZlib } from '../../../src/local/batch/unpack.ts';
import { readWorkbook } from '../../../src/local/xlsx/read.ts';
import { archiveOf, packedPart, partsOf } from '../../../src/local/xlsx/zip.ts';
import { madeByExceljs } from '../xlsx/made.ts';
import { CLI, folderForTests } from './command.ts';

const inFolder = folderForTests();
const LARGE = 1e9;
const NAME = 'สมุด.xlsx';
const PROGRAM = new URL(`file://${CLI}`);
const saved = () => new Uint8Array(readFileSync(new URL('../../samples/libreoffice.xlsx', import.meta.url)));

async function readWithHelp(bytes: Uint8Array<ArrayBuffer>, program = PROGRAM) {
  const help = helpWith(LARGE, program)!;
  const scanned: string[] = [];
  const elsewhere: typeof help.elsewhere = (parts) => {
    scanned.push(...parts.map(({ name }) => name));
    return help.elsewhere(parts);
  };
  try {
    return { content: await readWorkbook(bytes, { name: NAME, unpack: unpackedByZlib, elsewhere }), scanned };
  } finally {
    await help.end();
  }
}

const kindOf = (thrown: unknown) => (isProblem(thrown) ? thrown.kind : String(thrown));

test('a file is the same whoever scans it', async () => {
  for (const bytes of [saved(), await madeByExceljs(true)]) {
    const { content, scanned } = await readWithHelp(bytes);
    expect(scanned.length).toBeGreaterThan(0);
    expect(content).toEqual(await readWorkbook(bytes, { name: NAME }));
  }
});

test('what cannot be read says the same', async () => {
  const bytes = await madeByExceljs();
  const sheet = partsOf(bytes)!.get('xl/worksheets/sheet1.xml')!;
  const sheets = {
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="9999999"><c r="AA9999999"/></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
  };
  const contents = new Map(partsOf(bytes)!);
  for (const [name, xml] of Object.entries(sheets))
    contents.set(name, await packedPart(name, [new TextEncoder().encode(xml)]));
  const tooBig = await archiveOf(contents);
  expect(await readWithHelp(tooBig).catch(kindOf)).toBe('FILE_TOO_BIG');
  bytes[sheet.packed.byteOffset + 40]! ^= 1;
  expect(await readWithHelp(bytes).catch(kindOf)).toBe('FILE_DAMAGED');
});

test.each([
  ['with an error', 'throw new Error("broken")'],
  ['without a word', 'process.exit(0)'],
])('a worker that ends before its time, %s, leaves the file to be read here', async (_, program) => {
  const broken = inFolder('broken.mjs');
  writeFileSync(broken, program);
  const { content } = await readWithHelp(saved(), new URL(`file://${broken}`));
  expect(content).toEqual(await readWorkbook(saved(), { name: NAME }));
});

test('a worker that has ended before it is asked leaves the file to be read here', async () => {
  const broken = inFolder('ended.mjs');
  writeFileSync(broken, 'throw new Error("broken")');
  const help = helpWith(LARGE, new URL(`file://${broken}`))!;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const content = await readWorkbook(saved(), { name: NAME, unpack: unpackedByZlib, elsewhere: help.elsewhere });
  await help.end();
  expect(content).toEqual(await readWorkbook(saved(), { name: NAME }));
});

test('a small file needs no help', () => {
  expect(helpWith(1000, PROGRAM)).toBeNull();
});
