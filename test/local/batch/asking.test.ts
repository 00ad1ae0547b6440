/** What is typed wrongly, and files that are none: one sentence that says what to do, status 2, nothing written. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderForTests, type Ran, SAMPLES, sajja } from './command.ts';

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
    [['close', WORKBOOK, '--month', '2569-03'], 'close'],
    [['reopen', WORKBOOK, '--reason', 'x'], 'reopen'],
    [['verify', WORKBOOK], 'verify'],
  ])('%j is answered with a sentence that has %s in it', async (args, word) => {
    const thai = await sajja(...args);
    expectOneSentence(thai);
    expect(thai.err).toContain(word);
    const english = await sajja(...args, '--lang', 'en');
    expectOneSentence(english);
    // A second `--lang` would only hide what is wrong with the first.
    if (!args.includes('--lang')) expect(english.err).not.toMatch(/[ก-๙]/);
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
        'journal',
        'example',
        '--month',
        '--as-of',
        '--out',
      ]) {
        expect(out).toContain(word);
      }
    }
  });

  test('a Buddhist year is the same month as the common-era one', async () => {
    const buddhist = await sajja('summary', WORKBOOK, '--month', '2569-03', '--json');
    const common = await sajja('summary', WORKBOOK, '--month', '2026-03', '--json');
    expect(buddhist.out).toBe(common.out);
    expect(JSON.parse(buddhist.out)).toMatchObject({ month: '2026-03' });
  });

  test('a summary over several months holds each of them under months', async () => {
    const { status, out } = await sajja('summary', WORKBOOK, '--from', '2569-01', '--to', '2569-04', '--json');
    expect(status).toBe(0);
    const { months } = JSON.parse(out);
    expect(months.map(({ month }: { month: string }) => month)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    const march = await sajja('summary', WORKBOOK, '--month', '2569-03', '--json');
    expect(months[2]).toEqual(JSON.parse(march.out));
    const year = await sajja('summary', WORKBOOK, '--year', '2569', '--json');
    expect(JSON.parse(year.out).months).toHaveLength(12);
  });
});

describe('files that cannot be read', () => {
  const made: Readonly<Record<string, () => void>> = {
    'none.xlsx': () => undefined,
    'empty.xlsx': () => writeFileSync(at('empty.xlsx'), ''),
    'text.xlsx': () => writeFileSync(at('text.xlsx'), 'รายชื่อสมาชิก,จำนวนเงิน\n1,30\n'),
    'cut.xlsx': () => writeFileSync(at('cut.xlsx'), readFileSync(WORKBOOK).subarray(0, 4_000)),
    'folder.xlsx': () => mkdirSync(at('folder.xlsx')),
    'zip.xlsx': () => writeFileSync(at('zip.xlsx'), Buffer.from('504b0506000000000000000000000000000000000000', 'hex')),
  };

  test.each(Object.keys(made))('%s', async (name) => {
    made[name]?.();
    for (const command of ['check', 'balances', 'summary', 'journal']) {
      const result = await sajja(command, at(name), ...(command === 'journal' ? [] : ['--out', at('result.xlsx')]));
      expectOneSentence(result);
      expect(result.err).toContain(name);
      expect(existsSync(at('result.xlsx'))).toBe(false);
    }
  });
});

test('an input is left as it was, and nothing is left beside a result', async () => {
  copyFileSync(WORKBOOK, at('input.xlsx'));
  const before = readFileSync(at('input.xlsx'));
  const { status } = await sajja('summary', at('input.xlsx'), '--month', '2569-03', '--out', at('output.xlsx'));
  expect(status).toBe(0);
  expect(readFileSync(at('input.xlsx')).equals(before)).toBe(true);
  expect(readdirSync(at('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a result that cannot be written is said, and the input stays', async () => {
  const result = await sajja('balances', WORKBOOK, '--as-of', '2026-04-30', '--out', at('no-such-folder/result.xlsx'));
  expectOneSentence(result);
});

test('what is printed as JSON is nothing but JSON, and people are told nothing on standard error in a pipe', async () => {
  const { out, err } = await sajja('check', WORKBOOK, '--as-of', '2026-04-30', '--today', '2026-05-02', '--json');
  expect(() => JSON.parse(out)).not.toThrow();
  expect(err).toBe('');
});
