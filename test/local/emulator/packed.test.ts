/** Packed cells: a tab made of them is the same as one made of rows, whatever is done with it and whoever asks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, type PackedCells, rowOf, rowsOf } from '../../../src/local/emulator/packed-cells.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import type { SheetModel, SheetSource, Value } from '../../../src/local/emulator/workbook-model.ts';
import { ran } from './small-host.ts';

const TEXTS = ['เลขที่', 'R1', '007'];

/** Rows as a file has them packed, in any order. */
function packed(rows: readonly (readonly Value[])[]): PackedCells {
  const others: Value[] = [];
  const codes: number[] = [];
  const starts = new Int32Array(rows.length);
  for (const row of [...rows.keys()].reverse()) {
    starts[row] = codes.length;
    for (const value of rows[row]!) {
      const text = TEXTS.indexOf(String(value));
      codes.push(typeof value === 'string' && text >= 0 ? text : codeOf(value, others));
    }
  }
  return {
    rows: rows.length,
    columns: Math.max(0, ...rows.map(({ length }) => length)),
    starts,
    lengths: Int32Array.from(rows, ({ length }) => length),
    codes: Int32Array.from(codes),
    texts: TEXTS,
    others,
  };
}

const sheetOf = (values: SheetSource['values']): SheetModel =>
  createWorkbook({ title: 'เล่มลอง', sheets: [{ title: 'ก', values }] }).sheets[0]!;

const values: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(''),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.constantFrom(-0, 0, 2 ** 30 - 1, 2 ** 30, 2 ** 31, -1),
  fc.constantFrom(...TEXTS),
  fc.string(),
);
const grids = fc.array(fc.array(values, { maxLength: 5 }), { maxLength: 8 });
const small = fc.nat(6);
type Doing = (sheet: SheetModel) => void;
const doings: fc.Arbitrary<Doing> = fc.oneof(
  fc.tuple(small, small, values).map(
    ([row, column, value]): Doing =>
      (sheet) =>
        sheet.setValues(row, column, [[value]]),
  ),
  fc.tuple(small, small).map(
    ([row, column]): Doing =>
      (sheet) =>
        sheet.setFormula(row, column, '=A1', 1),
  ),
  fc
    .tuple(
      fc.constantFrom<'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'>(
        'insertRows',
        'deleteRows',
        'insertColumns',
        'deleteColumns',
      ),
      small,
      small,
    )
    .map(
      ([name, at, count]): Doing =>
        (sheet) =>
          sheet[name](at, count),
    ),
  fc.tuple(small, small).map(
    ([row, column]): Doing =>
      (sheet) =>
        sheet.clear({ row, column, rows: 2, columns: 2 }, { contents: true, formats: false }),
  ),
);

const seen = (sheet: SheetModel) => ({
  last: [sheet.lastRow(), sheet.lastColumn(), sheet.rowCount, sheet.columnCount],
  cells: Array.from({ length: 12 }, (_, row) => Array.from({ length: 9 }, (_, column) => sheet.valueAt(row, column))),
  part: Array.from({ length: 12 }, (_, row) => Array.from(sheet.rowAt(row, 1, 3), (value) => value ?? '')),
});

test('what is packed comes out as it was put in', () => {
  fc.assert(
    fc.property(grids, (rows) => {
      expect(rowsOf(packed(rows))).toEqual(rows);
      for (const [row, line] of rows.entries()) expect(rowOf(packed(rows), row, 1, 3)).toEqual(line.slice(1, 3));
    }),
  );
});

test('a tab made of packed cells is the same as one made of rows, whatever is done with it', () => {
  fc.assert(
    fc.property(grids, fc.array(doings, { maxLength: 6 }), (rows, done) => {
      const [one, other] = [sheetOf(rows.map((row) => [...row])), sheetOf(packed(rows))];
      expect(seen(other)).toEqual(seen(one));
      for (const doing of done) {
        doing(one);
        doing(other);
        expect(seen(other)).toEqual(seen(one));
      }
    }),
  );
});

test('a script is given the same cells, its dates among them', () => {
  const rows: Value[][] = [
    ['วัน', 'จำนวน', 'จดเอง'],
    [46_158, 30, 'R1', true],
    [46_158.5, -1.5],
    [],
    ['', '', '007', 46_158],
  ];
  const given = (made: SheetSource['values']) =>
    ran('return JSON.stringify(SHEET.getRange(1, 1, 6, 5).getValues());', {
      sheets: [{ title: 'ก', values: made, columnFormats: ['d/m/yyyy'], formats: [[], [], [undefined, 'd/m/yyyy']] }],
    });
  expect(given(packed(rows))).toBe(given(rows));
  expect(given(packed(rows))).toContain('2026-05-15T17:00:00.000Z');
});
