/** What is typed wrongly, and files that are none: one sentence that says what to do, status 2, nothing written. */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { archiveOf, packedPart, partsOf } from '../../../src/local/xlsx/zip.ts';
import { folderForTests, type Ran, SAMPLES, sajja, sajjaHere } from './command.ts';

const at = folderForTests();
const WORKBOOK = `${SAMPLES}workbook.xlsx`;

function expectOneSentence({ status, out, err }: Ran): void {
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err.length).toBeGreaterThan(20);
  expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined|\[object/);
}

describe('what is typed', () => {
  test.each([
    [[], 'check'],
    [['chek', WORKBOOK], 'check'],
    [['sumary', WORKBOOK], 'summary'],
    [['check'], 'check'],
    [['check', WORKBOOK, '--asof', '2026-04-30'], '--as-of'],
    [['check', WORKBOOK, '-j'], '--json'],
    [['check', WORKBOOK, '--as-of', '30/4/2569'], '2569-11-16'],
    [['check', WORKBOOK, '--as-of', '2569-02-30'], '2569-11-16'],
    [['summary', WORKBOOK, '--month', '2569-13'], '2569-10'],
    [['summary', WORKBOOK, '--month', '1500-01'], '2569-10'],
    [['summary', WORKBOOK, '--month'], '--month 2569-10'],
    [['summary', WORKBOOK, '--year', '69'], '2569'],
    [['summary', WORKBOOK, '--month', '2569-01', '--year', '2569'], '--year'],
    [['summary', WORKBOOK, '--from', '2569-04', '--to', '2569-01'], '--from'],
    [['summary', WORKBOOK, '--json=yes'], '--json'],
    [['summary', WORKBOOK, '--lang', 'fr'], 'th, en'],
    [['summary', WORKBOOK, '--group', 'R9'], 'R9'],
    [['balances', WORKBOOK, '--member', '1'], 'statement'],
    [['statement', WORKBOOK], '--member'],
    [['statement', WORKBOOK, '--member', '99'], '99'],
    [['journal', WORKBOOK, '--format', 'csv'], 'hledger'],
    [['example', '--size', 'town'], 'province'],
    [['check', WORKBOOK, 'other.xlsx'], 'other.xlsx'],
    [['check', WORKBOOK, '--out', 'result.csv'], '.xlsx'],
    [['member-data', WORKBOOK], '--member 7'],
    [['member-data', WORKBOOK, '--member', '99'], '99'],
    [['rights', WORKBOOK], '--member 7'],
    [['rights', WORKBOOK, '--member', '01', '--on', '30/4/2569'], '2569-11-16'],
    [['rights', WORKBOOK, '--member', '01', '--as-of', '2569-04-30'], '--as-of'],
    [['rights', WORKBOOK, '--member', '99'], '99'],
    [['leaving', WORKBOOK], '--member 7'],
    [['leaving', WORKBOOK, '--member', '01', '--post', '--out', at('left.xlsx')], '--resolution'],
    [['loan', WORKBOOK], '--loan'],
    [['loan', WORKBOOK, '--loan', 'none'], 'none'],
    [['loans', WORKBOOK, '--month', '2569-03'], '--month'],
    [['welfare', WORKBOOK, '--year', '2569'], '--year'],
    [['statements', WORKBOOK, '--year', '69'], '2569'],
    [['statements', WORKBOOK, '--year', '2569', '--to', '2569-03'], '--year'],
    [['statements', WORKBOOK, '--from', '2569-04-02', '--to', '2569-04-01'], '--from'],
    [['statements', WORKBOOK, '--group', 'R9'], 'R9'],
    [['yearend', WORKBOOK, '--group', 'R2', '--goes-to', 'pocket'], 'savings, payable'],
    [['yearend', WORKBOOK, '--group', 'R2', '--resolution', 'x'], '--post'],
    [['yearend', WORKBOOK, '--group', 'R2', '--post', '--out', at('posted.xlsx')], '--resolution'],
    [['yearend', WORKBOOK, '--group', 'R2', '--post', '--resolution', 'x'], '--out'],
    [['yearend', WORKBOOK, '--group', 'R2', '--from', '2569-02', '--to', '2569-12'], '--year'],
    [['meetings', WORKBOOK, '--group', 'R1'], '--group'],
    [['pack', WORKBOOK, '--as-of', '2569-04-30'], '--as-of'],
    [['funerals', WORKBOOK, '--year', '69'], '2569'],
    [['households', WORKBOOK, '--month', '2569-03'], '--month'],
    [['group-report', WORKBOOK], '--text'],
    [['group-report', WORKBOOK, '--text', 'R1', '--file', 'report.txt'], '--file'],
    [['group-report', WORKBOOK, '--file', at('none.txt')], 'none.txt'],
    [['group-report', WORKBOOK, '--text', 'R1', '--post'], '--out'],
    [['group-report', WORKBOOK, '--text', 'R1', '--resolution', 'x'], '--resolution'],
    [['undo', WORKBOOK, '--out', at('undone.xlsx')], '--action'],
    [['undo', WORKBOOK, '--action', 'x'], '--out'],
    [['undo', WORKBOOK, '--action', 'nothing-like-it', '--out', at('undone.xlsx')], '100'],
    [['close', WORKBOOK, '--month', '2599-03', '--group', 'R1', '--out', at('closed.xlsx')], '2599'],
    [['reopen', WORKBOOK, '--reason', 'x'], '--by'],
    [['verify', WORKBOOK, '--month', '2569-03'], '--month'],
  ])('%j is answered with a sentence that has %s in it', async (args, word) => {
    const thai = await sajjaHere(...args);
    expectOneSentence(thai);
    expect(thai.err).toContain(word);
    // A second `--lang` would only hide what is wrong with the first.
    if (args.includes('--lang')) return;
    const english = await sajjaHere(...args, '--lang', 'en');
    expectOneSentence(english);
    expect(english.err).toContain(word);
    expect(english.err).toMatch(/[a-z]{3} [a-z]/);
    expect(thai.err).toMatch(/[ก-๙]/);
  });

  test('--help tells every command and option in both languages', async () => {
    for (const language of ['th', 'en']) {
      const { status, out, err } = await sajja('--help', '--lang', language);
      expect(status).toBe(0);
      expect(err).toBe('');
      for (const word of [
        'check',
        'balances',
        'summary',
        'statement',
        'rights',
        'welfare',
        'loans',
        'leaving',
        'statements',
        'yearend',
        'network',
        'pack',
        'meetings',
        'bodies',
        'grants',
        'funerals',
        'survey',
        'plan',
        'businesses',
        'households',
        'board',
        'group-report',
        'undo',
        'journal',
        'example',
        '--month',
        '--as-of',
        '--resolution',
        '--out',
      ]) {
        expect(out).toContain(word);
      }
    }
  });

  test('a Buddhist year is the same month as the common-era one', async () => {
    const buddhist = await sajjaHere('summary', WORKBOOK, '--month', '2569-03', '--json');
    const common = await sajjaHere('summary', WORKBOOK, '--month', '2026-03', '--json');
    expect(buddhist.out).toBe(common.out);
    expect(JSON.parse(buddhist.out)).toMatchObject({ month: '2026-03' });
  });

  test('a summary over several months holds each of them under months', async () => {
    const { status, out } = await sajjaHere('summary', WORKBOOK, '--from', '2569-01', '--to', '2569-04', '--json');
    expect(status).toBe(0);
    const { months } = JSON.parse(out);
    expect(months.map(({ month }: { month: string }) => month)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    const march = await sajjaHere('summary', WORKBOOK, '--month', '2569-03', '--json');
    expect(months[2]).toEqual(JSON.parse(march.out));
    const year = await sajjaHere('summary', WORKBOOK, '--year', '2569', '--json');
    expect(JSON.parse(year.out).months).toHaveLength(12);
  });
});

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A workbook of one tab with these rows. */
async function workbookOf(title: string, rows: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(title).addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The sample with its first tab blown up: one cell far to the right on each of eleven thousand rows. */
async function tooManyCells(): Promise<Uint8Array> {
  const contents = new Map(partsOf(new Uint8Array(readFileSync(WORKBOOK)))!);
  const rows = Array.from(
    { length: 11_000 },
    (_, row) => `<row r="${row + 1}"><c r="ALL${row + 1}"><v>1</v></c></row>`,
  );
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
  contents.set(name, await packedPart(name, [bytes(sheet)]));
  return archiveOf(contents);
}

/** What Excel makes of a workbook with a password: an old container with an encrypted package in it. */
function locked(): Uint8Array {
  const file = new Uint8Array(4_096);
  file.set([0xd0, 0xcf, 0x11, 0xe0]);
  [...'EncryptedPackage'].forEach((letter, place) => {
    file[1_024 + place * 2] = letter.charCodeAt(0);
  });
  return file;
}

describe('files that cannot be read', () => {
  const made: readonly (readonly [name: string, make: () => Promise<Uint8Array> | Uint8Array | null, says: string])[] =
    [
      ['none.xlsx', () => null, 'none.xlsx'],
      ['empty.xlsx', () => bytes(''), 'empty.xlsx'],
      ['text.xlsx', () => bytes('เลขสมาชิก,จำนวนเงิน\n1,30\n'), 'text.xlsx'],
      ['cut.xlsx', () => readFileSync(WORKBOOK).subarray(0, 4_000), 'cut.xlsx'],
      ['zip.xlsx', () => Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'), 'zip.xlsx'],
      ['locked.xlsx', locked, 'รหัสผ่าน'],
      ['huge.xlsx', tooManyCells, '10 ล้าน'],
      ['blank.xlsx', () => workbookOf('แผ่น1', []), 'สมาชิก'],
      [
        'other.xlsx',
        () =>
          workbookOf('เบอร์โทร', [
            ['ชื่อเล่น', 'สีที่ชอบ'],
            ['แดง', 'ฟ้า'],
          ]),
        'เบอร์โทร',
      ],
    ];

  test.each(made)('%s', async (name, make, says) => {
    const content = await make();
    if (content) writeFileSync(at(name), content);
    for (const command of ['check', 'summary', 'journal']) {
      const result = await sajjaHere(command, at(name), ...(command === 'journal' ? [] : ['--out', at('result.xlsx')]));
      expectOneSentence(result);
      expect(result.err).toContain(says);
      expect(existsSync(at('result.xlsx'))).toBe(false);
    }
  });

  test('a folder', async () => {
    expectOneSentence(await sajjaHere('check', SAMPLES));
  });
});

test('an input is left as it was, and nothing is left beside a result', async () => {
  copyFileSync(WORKBOOK, at('input.xlsx'));
  const before = readFileSync(at('input.xlsx'));
  const { status } = await sajjaHere('summary', at('input.xlsx'), '--month', '2569-03', '--out', at('output.xlsx'));
  expect(status).toBe(0);
  expect(readFileSync(at('input.xlsx')).equals(before)).toBe(true);
  expect(readdirSync(at('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a result that cannot be written is said, and the input stays', async () => {
  const result = await sajjaHere(
    'balances',
    WORKBOOK,
    '--as-of',
    '2026-04-30',
    '--out',
    at('no-such-folder/result.xlsx'),
  );
  expectOneSentence(result);
});

test('what is printed as JSON is nothing but JSON, and people are told nothing on standard error in a pipe', async () => {
  const { out, err } = await sajja('check', WORKBOOK, '--as-of', '2026-04-30', '--today', '2026-05-02', '--json');
  expect(() => JSON.parse(out)).not.toThrow();
  expect(err).toBe('');
});
