/** Reading and writing cells (platform tags V and B). */
import { describe, expect, it } from 'vitest';
import { typed } from '../../../src/local/emulator/typing.ts';
import { hostOf, ran, refusalOf } from './small-host.ts';

const grid = (values: (string | number | boolean)[][], formats: (string | undefined)[] = []) => ({
  sheets: [{ title: 'ก', values, columnFormats: formats }],
});

describe('reading', () => {
  it('V1 gives numbers, text, booleans and blanks as the empty text', () => {
    const body = 'return JSON.stringify(SHEET.getDataRange().getValues())';
    expect(
      ran(
        body,
        grid([
          [1, 'ก', true],
          ['', '', 2],
        ]),
      ),
    ).toBe('[[1,"ก",true],["","",2]]');
  });

  it('V2 gives errors as text', () => {
    expect(ran('return SHEET.getDataRange().getValues()[0][0]', grid([['#N/A']]))).toBe('#N/A');
  });

  it("V4 makes dates of day numbers in the spreadsheet's zone, so that UTC shows the day before", () => {
    const body = 'return SHEET.getDataRange().getValues()[0][0].toISOString()';
    expect(ran(body, grid([[46_000]], ['d/m/yyyy']))).toBe('2025-12-08T17:00:00.000Z');
    expect(ran(body, { ...grid([[46_000]], ['d/m/yyyy']), zone: 'America/New_York' })).toBe('2025-12-09T05:00:00.000Z');
  });

  it('V5 reads a time alone as 1899, when Bangkok was 6:42:04 ahead', () => {
    const body = 'return SHEET.getDataRange().getValues()[0][0].toISOString()';
    expect(ran(body, grid([[0.5]], ['h:mm']))).toBe('1899-12-30T05:17:56.000Z');
  });

  it('V6 gives the formulas of cells apart from what they show, and the empty text for all others', () => {
    const body = `SHEET.getRange(1, 1, 1, 3).setValues([['=1+1', 'ก', 7]]);
      return JSON.stringify(SHEET.getRange(1, 1, 2, 3).getFormulas())`;
    expect(ran(body, grid([['', '', '']]))).toBe('[["=1+1","",""],["","",""]]');
  });

  it('V12 finds one blank cell in an empty tab, and last row 0', () => {
    expect(ran('return JSON.stringify([SHEET.getDataRange().getValues(), SHEET.getLastRow()])')).toBe('[[[""]],0]');
  });

  it('V13 appends a row below whatever stands in any column, as typing would, and makes one where the grid ends', () => {
    const body = `SHEET.appendRow(['7', '1,000']); SHEET.appendRow(['8', '=1+1']);
      return JSON.stringify([SHEET.getRange(3, 1, 1, 2).getValues(), SHEET.getRange(4, 1, 1, 2).getFormulas(), SHEET.getMaxRows()])`;
    const workbook = {
      sheets: [{ title: 'ก', values: [['a'], ['', 'b']], columnFormats: ['@'], rowCount: 3, columnCount: 2 }],
    };
    expect(ran(body, workbook)).toBe('[[["7",1000]],[["","=1+1"]],4]');
    expect(refusalOf("SHEET.appendRow(['7'])", workbook, { person: { role: 'viewer' } })).toMatch('protected');
  });

  it('C2 gives a percentage as its fraction', () => {
    expect(ran('return SHEET.getDataRange().getValues()[0][0]', grid([[0.12]], ['0%']))).toBe(0.12);
  });
});

describe('writing', () => {
  const written = (value: unknown, format?: string): unknown => {
    const host = hostOf({ go: 'SHEET.getRange(1, 1).setValues([[args[0]]])' }, grid([], [format]));
    host.run('go', value);
    const sheet = host.workbook.sheets[0];
    return sheet?.formulaAt(0, 0) ?? sheet?.valueAt(0, 0);
  };

  it.each([
    ['1,250.50', 1250.5],
    ['฿1,250', 1250],
    ['12%', 0.12],
    ['-5', -5],
    ['TRUE', true],
    ['0812345678', 812_345_678],
    ['๑๒๓', '๑๒๓'],
    ['น้ำขาว', 'น้ำขาว'],
    ["'007", '007'],
    ['=1+1', '=1+1'],
    ['+สมชาย', '=+สมชาย'],
    ['-', '-'],
  ])('V6 parses %s as typing does', (text, value) => {
    expect(written(text)).toBe(value);
  });

  it.each(['0812345678', '1-2569', '=1+1', '+1', 'TRUE', '1/1/2569'])('V7 keeps %s where the format is @', (text) => {
    expect(written(text, '@')).toBe(text);
  });

  it('V6 clears a cell with null', () => {
    expect(written(null)).toBe('');
  });

  it('V8 writes a date as its day number in the spreadsheet’s zone, and gives an automatic cell a date format', () => {
    const host = hostOf({ go: 'SHEET.getRange(1, 1).setValues([[new Date(Date.UTC(2026, 4, 15, 17))]])' }, grid([]));
    host.run('go');
    expect(host.workbook.sheets[0]?.valueAt(0, 0)).toBe(46_158);
    expect(host.workbook.sheets[0]?.formatAt(0, 0)).toBe('d/m/yyyy');
  });

  it('V10 refuses what Google refuses, in its words', () => {
    expect(refusalOf('SHEET.getRange(2, 1, 0, 3)')).toBe('The number of rows in the range must be at least 1.');
    expect(refusalOf('SHEET.getRange(1, 1, 1, 3).setValues([[1, 2]])')).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
    );
    expect(refusalOf('SHEET.getRange(1, 1, 2, 1).setValues([[1]])')).toMatch('The data has 1 but the range has 2.');
    expect(refusalOf('SHEET.getRange(1, 1).setValues([["ก".repeat(50001)]])')).toMatch('maximum of 50000 characters');
    expect(refusalOf('SHEET.deleteRows(1, 1001)')).toBe('Those rows are out of bounds.');
    expect(refusalOf('SHEET.insertRowsAfter(1000, 400000)')).toMatch('limit of 10000000 cells');
    const twice = 'const s = SpreadsheetApp.getActiveSpreadsheet(); s.insertSheet("x", 0); s.insertSheet("x", 0)';
    expect(refusalOf(twice)).toBe('A sheet with the name "x" already exists. Please enter another name.');
  });

  it('writes nothing at all when one row has the wrong width (classic bug 19)', () => {
    const host = hostOf(
      { go: 'SHEET.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])' },
      grid([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    expect(() => host.run('go')).toThrow();
    expect(host.workbook.sheets[0]?.values).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('V11 does not grow the grid by itself', () => {
    expect(refusalOf('SHEET.getRange(1001, 1).setValues([[1]])')).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('R12 says it in Thai to Thai users, and names a first tab in Thai', () => {
    expect(refusalOf('SHEET.getRange(1, 1, 0, 1)', {}, { errorLocale: 'th' })).toMatch('จำนวนแถวในช่วง');
    expect(ran('return SHEET.getName()')).toBe('แผ่น1');
    expect(ran('return SHEET.getName()', { locale: 'en_US' })).toBe('Sheet1');
  });

  it('V14 counts a call for each read and write, and the formulas written', () => {
    const host = hostOf({ go: 'SHEET.getRange(1, 1, 1, 2).setValues([["=A1", 1]])' }, grid([]));
    host.run('go');
    expect(host.lastCounts()).toMatchObject({ calls: 2, cellsWritten: 2, formulasWritten: 1 });
  });
});

describe('typed dates', () => {
  const day = (text: string, locale = 'th_TH'): unknown => {
    const became = typed(text, undefined, locale, 2026);
    return 'value' in became ? became.value : became.formula;
  };

  it('B2 keep a Buddhist year as a year of the common era, 543 years ahead', () => {
    expect(day('1/1/2569')).toBe(244_350);
  });

  it('B3 stay text on a leap day that is none in the common era, and pass where it is one', () => {
    expect(day('29/2/2567')).toBe('29/2/2567');
    expect(day('29/2/2568')).toBe(typeof day('28/2/2568') === 'number' ? Number(day('28/2/2568')) + 1 : null);
  });

  it('B1 are day first in Thailand and month first in America', () => {
    expect(day('5/3/2026')).toBe(day('2026-03-05'));
    expect(day('5/3/2026', 'en_US')).toBe(day('2026-05-03'));
  });

  it('V19 take two digits of 30 and over for the last century', () => {
    expect(day('1/1/69')).toBe(day('1969-01-01'));
    expect(day('1/1/26')).toBe(day('2026-01-01'));
  });
});
