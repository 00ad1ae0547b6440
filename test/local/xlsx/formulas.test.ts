import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/local/emulator/packed-cells.ts';
import { cellsOf } from '../../../src/local/xlsx/cells.ts';
import { filed, formulaAt, mastersOf, moved } from '../../../src/local/xlsx/formulas.ts';

function formulaIn(data: string, row: number, column: number): string | undefined {
  const { formulas } = cellsOf(data, []);
  return formulaAt(row * 16384 + column, formulas, mastersOf(formulas));
}

test('a formula that repeats another moves its references along', () => {
  const data =
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)&amp;"A1"</f><v>1</v></c></row>' +
    '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';
  expect(formulaIn(data, 2, 2)).toBe('=A3*$B$1+SUM(A$1:A3)&"A1"');
});

test('names of tabs, functions and words are not references', () => {
  expect(moved("'A1 ปี'!B2+LOG10(B2)+รวม_A1", 1, 1)).toBe("'A1 ปี'!C3+LOG10(C3)+รวม_A1");
});

test("what Google's export wraps is unwrapped", () => {
  const data =
    '<row r="1"><c r="A1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION(&quot;SAJJA_DATE(&quot;&quot;1/1/69&quot;&quot;)&quot;),&quot;1/1/2569&quot;)</f><v>1/1/2569</v></c></row>';
  expect(formulaIn(data, 0, 0)).toBe('=SAJJA_DATE("1/1/69")');
});

test('our own functions go into a file as Google writes them, newer ones as Excel does', () => {
  expect(filed('=SAJJA_DATE("1/1/69")', 46023)).toBe('IFERROR(__xludf.DUMMYFUNCTION("SAJJA_DATE(""1/1/69"")"),46023)');
  expect(filed('=XLOOKUP(A1,B:B,C:C)', 1)).toBe('_xlfn.XLOOKUP(A1,B:B,C:C)');
});

test('a formula that nobody has calculated is an error, never nothing', () => {
  expect(rowsOf(cellsOf('<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c></row>', []).cells)).toEqual([['#N/A']]);
});
