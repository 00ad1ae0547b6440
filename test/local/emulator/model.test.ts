/** The workbook in memory: what is put in comes out, and rows and columns carry everything with them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsIn, isDateFormat, serialOfInstant } from '../../../src/local/emulator/serials.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import type { Change, SheetModel } from '../../../src/local/emulator/workbook-model.ts';

const sheetOf = (values: (string | number | boolean)[][]): SheetModel => {
  const sheet = createWorkbook({ title: 'เล่มลอง', sheets: [{ title: 'ก', values }] }).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('a tab', () => {
  it('moves formats, looks, notes and formulas with its rows and columns', () => {
    const sheet = sheetOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.setFormats(1, 1, [['@']]);
    sheet.setNote(1, 1, 'จด');
    sheet.setFormula(1, 1, '=A1', 'd');
    sheet.addStyle({ row: 1, column: 1, rows: 1, columns: 1 }, () => ({ bold: true }));
    sheet.insertRows(1, 3);
    sheet.insertColumns(0, 1);
    expect(sheet.valueAt(4, 2)).toBe('d');
    expect(sheet.formulaAt(4, 2)).toBe('=A1');
    expect(sheet.formatAt(4, 2)).toBe('@');
    expect(sheet.noteAt(4, 2)).toBe('จด');
    expect(sheet.styleAt(4, 2)).toEqual({ bold: true });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1003, 27]);
    sheet.deleteRows(0, 4);
    sheet.deleteColumns(0, 2);
    expect(sheet.valueAt(0, 0)).toBe('d');
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([1, 1]);
  });

  it('knows where it ends when rows are put in above a formula that stands alone', () => {
    const sheet = sheetOf([]);
    sheet.setFormula(4, 23, '=A5', '');
    sheet.insertRows(3, 1);
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([6, 24]);
  });

  it('grows when more is put in than it has room for', () => {
    const sheet = sheetOf([]);
    sheet.setValues(1500, 30, [[1]]);
    expect([sheet.rowCount, sheet.columnCount, sheet.lastRow(), sheet.lastColumn()]).toEqual([1501, 31, 1501, 31]);
  });

  it('colours negative numbers where a rule says so', () => {
    const sheet = sheetOf([[-1, 1]]);
    sheet.conditionalFormats.push({
      areas: [{ row: 0, column: 0, rows: 9, columns: 9 }],
      when: { kind: 'numberLessThan', number: 0 },
      style: { color: '#a8261b' },
    });
    expect(sheet.shownStyleAt(0, 0)).toEqual({ color: '#a8261b' });
    expect(sheet.shownStyleAt(0, 1)).toBeUndefined();
  });

  it('keeps its id when it is renamed and moved', () => {
    const workbook = createWorkbook({
      title: 'เล่มลอง',
      sheets: [
        { title: 'ก', values: [] },
        { title: 'ข', values: [] },
      ],
    });
    const [first] = workbook.sheets;
    if (!first) throw new Error('no sheet');
    first.title = 'ค';
    workbook.moveSheet(first.id, 1);
    expect(workbook.sheets.map(({ title }) => title)).toEqual(['ข', 'ค']);
    expect(workbook.sheetById(first.id)).toBe(first);
  });

  it('tells its listeners what has changed, until they stop listening', () => {
    const workbook = createWorkbook({ title: 'เล่มลอง', sheets: [{ title: 'ก', values: [] }] });
    const heard: Change[] = [];
    const stop = workbook.onChange((change) => heard.push(change));
    workbook.sheets[0]?.setValues(2, 1, [[5]]);
    stop();
    workbook.sheets[0]?.setValues(0, 0, [[6]]);
    expect(heard).toEqual([
      { kind: 'cells', sheetId: workbook.sheets[0]?.id, area: { row: 2, column: 1, rows: 1, columns: 1 } },
    ]);
  });
});

describe('day numbers', () => {
  it.each(['Asia/Bangkok', 'America/Los_Angeles', 'UTC', 'Asia/Kathmandu'])(
    'read and written in %s are the same',
    (zone) => {
      const instant = instantsIn(zone);
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 290_000 }), (serial) => {
          expect(serialOfInstant(instant(serial), zone)).toBe(serial);
        }),
      );
    },
  );

  it.each([
    ['d/m/yyyy', true],
    ['[$-107041E]d mmm yyyy', true],
    ['[h]:mm', true],
    ['#,##0.00', false],
    ['#,##0;[Red]-#,##0', false],
    ['0%', false],
    ['@', false],
    ['0" d"', false],
    [undefined, false],
  ])('are told from numbers by the format %s', (format, answer) => {
    expect(isDateFormat(format)).toBe(answer);
  });
});
