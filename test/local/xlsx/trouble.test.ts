import { describe, expect, test } from 'vitest';
import { isProblem } from '../../../src/core/values/problem.ts';
import { readWorkbook } from '../../../src/local/xlsx/read.ts';
import { archiveOf, packedPart, partsOf } from '../../../src/local/xlsx/zip.ts';
import { madeByExceljs } from './made.ts';

async function kindOfTrouble(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    await readWorkbook(bytes, { name: 'สมุด.xlsx' });
    return null;
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    expect(thrown.words.th).toContain('สมุด.xlsx');
    expect(thrown.words.en).toContain('สมุด.xlsx');
    return thrown.kind;
  }
}

const text = (content: string) => new TextEncoder().encode(content);

async function withSheet(data: string): Promise<Uint8Array<ArrayBuffer>> {
  const contents = new Map(partsOf(await madeByExceljs())!);
  const name = 'xl/worksheets/sheet1.xml';
  contents.set(name, await packedPart(name, [text(`<worksheet>${data}</worksheet>`)]));
  return archiveOf(contents);
}

describe('a file that cannot be opened says what it is', () => {
  test('empty', async () => expect(await kindOfTrouble(new Uint8Array(0))).toBe('FILE_EMPTY'));
  test('plain text', async () => expect(await kindOfTrouble(text('เลขที่,ชื่อ\n1,สม'))).toBe('FILE_NOT_WORKBOOK'));
  test('an archive of something else', async () => {
    const part = await packedPart('notes.txt', [text('hello')]);
    expect(await kindOfTrouble(await archiveOf(new Map([['notes.txt', part]])))).toBe('FILE_NOT_WORKBOOK');
  });
  test('protected by a password', async () => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...'EncryptedPackage'].forEach((one, at) => {
      bytes[1024 + at * 2] = one.charCodeAt(0);
    });
    expect(await kindOfTrouble(bytes)).toBe('FILE_LOCKED');
  });
  test('an Excel file from before 2007', async () => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(await kindOfTrouble(bytes)).toBe('FILE_OLD');
  });
  test('cut off anywhere', async () => {
    const bytes = await madeByExceljs();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await kindOfTrouble(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('FILE_DAMAGED');
    }
  });
  test('one byte of its rows changed', async () => {
    const bytes = await madeByExceljs();
    const sheet = partsOf(bytes)!.get('xl/worksheets/sheet1.xml')!;
    bytes[sheet.packed.byteOffset + 40]! ^= 1;
    expect(await kindOfTrouble(bytes)).toBe('FILE_DAMAGED');
  });
  test('rows cut off inside', async () => {
    for (const data of ['<sheetData><row r="1"><c r="A1"', '<sheetData><row r="1"><c r="A1"><f>1', '<sheetData><row']) {
      expect(await kindOfTrouble(await withSheet(`${data}</sheetData>`))).toBe('FILE_DAMAGED');
    }
  });
  test('one cell in the last corner of a sheet', async () => {
    const data = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await kindOfTrouble(await withSheet(data))).toBe('FILE_TOO_BIG');
  });
  test('more than ten million cells', async () => {
    const rows = Array.from(
      { length: 11_000 },
      (_, row) => `<row r="${row + 1}"><c r="ALL${row + 1}"><v>1</v></c></row>`,
    );
    expect(await kindOfTrouble(await withSheet(`<sheetData>${rows.join('')}</sheetData>`))).toBe('FILE_TOO_BIG');
  });
});

test('a file that fits only without the blank columns of a new sheet is opened without them', async () => {
  const row = (at: number) => `<sheetData><row r="${at}"><c r="B${at}"><v>1</v></c></row></sheetData>`;
  const columns = async (at: number) => {
    const { sheets } = await readWorkbook(await withSheet(row(at)), { name: 'สมุด.xlsx' });
    return sheets.map(({ columnCount }) => columnCount);
  };
  expect((await columns(400_000))[0]).toBe(2);
  expect(new Set(await columns(4))).toEqual(new Set([undefined]));
});
