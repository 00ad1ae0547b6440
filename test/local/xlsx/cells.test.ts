/** The scanner of cells: whatever way a program writes the same cells, and wherever the bytes are cut, it reads the same. */
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/local/emulator/packed-cells.ts';
import { aroundCells } from '../../../src/local/xlsx/around.ts';
import { numberAt, pattern } from '../../../src/local/xlsx/bytes.ts';
import { cellScanner, cellsOf } from '../../../src/local/xlsx/cells.ts';
import { letter } from '../../../src/local/xlsx/formulas.ts';
import type { RowLooks } from '../../../src/local/xlsx/packing.ts';
import { encoded } from '../../../src/local/xlsx/text.ts';
import { archiveOf, packedPart, partsOf } from '../../../src/local/xlsx/zip.ts';
import { madeByExceljs } from './made.ts';

type Value = string | number | boolean;
const STRINGS = ['', 'เลขที่', 'ป้าสม <Som> & Co', 'R1', '007'];

/** How a program may write a cell. */
interface Way {
  readonly styleFirst: boolean;
  readonly quote: '"' | "'";
  readonly inline: 'plain' | 'rich' | 'formula';
  readonly isLoose: boolean;
}

const ways = fc.record<Way>({
  styleFirst: fc.boolean(),
  quote: fc.constantFrom('"', "'"),
  inline: fc.constantFrom('plain', 'rich', 'formula'),
  isLoose: fc.boolean(),
});
const values: fc.Arbitrary<Value | null> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((satang) => satang / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(...STRINGS.slice(1)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !/[\r\ufeff]/.test(text)),
);
const grids = fc.array(
  fc.array(fc.record({ value: values, style: fc.integer({ min: 0, max: 12 }) }), { maxLength: 6 }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

function cellXml(value: Value | null, place: string, style: number, way: Way): string {
  const q = way.quote;
  const at = ` r=${q}${place}${q}`;
  const look = style === 0 ? '' : ` s=${q}${style}${q}`;
  const open = `<c${way.styleFirst ? look + at : at + look}`;
  const gap = way.isLoose ? '\n  ' : '';
  if (value === null) return way.isLoose ? `${open}></c>` : `${open}/>`;
  if (typeof value === 'number') return `${open}${way.isLoose ? ` t=${q}n${q}` : ''}>${gap}<v>${value}</v>${gap}</c>`;
  if (typeof value === 'boolean') return `${open} t=${q}b${q}>${gap}<v>${value ? 1 : 0}</v></c>`;
  const shared = STRINGS.indexOf(value);
  if (shared > 0) return `${open} t=${q}s${q}>${gap}<v>${shared}</v></c>`;
  const text = encoded(value);
  const keep = 'xml:space="preserve"';
  if (way.inline === 'formula') return `${open} t=${q}str${q}><f>A1&amp;"x"</f>${gap}<v>${text}</v></c>`;
  if (way.inline === 'plain') return `${open} t=${q}inlineStr${q}><is><t ${keep}>${text}</t></is></c>`;
  return `${open} t=${q}inlineStr${q}><is><r><rPr><b/></rPr><t ${keep}>${text}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>`;
}

type Grid = readonly (readonly { readonly value: Value | null; readonly style: number }[])[];

function sheetXml(grid: Grid, way: Way, prefix = ''): string {
  const rows = grid.map((line, row) => {
    const cells = line.map(({ value, style }, column) => cellXml(value, `${letter(column)}${row + 1}`, style, way));
    return cells.length === 0 && way.isLoose
      ? `<row r="${row + 1}"/>`
      : `<row ${way.isLoose ? 'spans="1:9" ' : ''}r="${row + 1}">${cells.join('')}</row>`;
  });
  const xml = `<worksheet xmlns="urn:x"><cols><col min="1" max="2"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells/></worksheet>`;
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`).replace('xmlns=', `xmlns:${prefix}=`);
}

const stylesOf = ({ lists, ofRow }: RowLooks) => Array.from(ofRow, (list) => lists[list] ?? null);
const expected = (grid: Grid) => grid.map((line) => line.map(({ value }) => value ?? ''));

async function* cut(bytes: Uint8Array<ArrayBuffer>, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

test('cells are read as they were meant, however they are written and wherever they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      grids,
      ways,
      fc.integer({ min: 1, max: 3_000 }),
      fc.constantFrom('', 'x'),
      async (grid, way, size, prefix) => {
        const xml = sheetXml(grid, way, prefix);
        const scanner = cellScanner();
        const around = await aroundCells(cut(pattern(xml), size), scanner);
        const { cells, looks } = scanner.sheet(STRINGS);
        expect(rowsOf(cells)).toEqual(expected(grid));
        const meant = grid.map((line) => (line.some(({ style }) => style > 0) ? line.map(({ style }) => style) : null));
        expect(stylesOf(looks)).toEqual(meant);
        expect(around.before).toMatch(/^<worksheet.*<\/cols>$/);
        expect(around.after).toBe('<mergeCells/></worksheet>');
      },
    ),
    { numRuns: 400 },
  );
});

test('the same cells as hucre reads', async () => {
  const parts = partsOf(await madeByExceljs())!;
  await fc.assert(
    fc.asyncProperty(grids, ways, async (grid, way) => {
      const xml = sheetXml(grid, { ...way, inline: way.inline === 'rich' ? 'plain' : way.inline });
      const contents = new Map(parts);
      const name = 'xl/worksheets/sheet1.xml';
      contents.set(name, await packedPart(name, [pattern(xml)]));
      const strings = STRINGS.map((text) => `<si><t xml:space="preserve">${encoded(text)}</t></si>`).join('');
      contents.set(
        'xl/sharedStrings.xml',
        await packedPart('xl/sharedStrings.xml', [pattern(`<sst>${strings}</sst>`)]),
      );
      const theirs = (await readXlsx(await archiveOf(contents))).sheets[0]!.rows;
      const data = /<sheetData>([\s\S]*)<\/sheetData>/.exec(xml)![1]!;
      const filled = (rows: readonly (readonly unknown[])[]) =>
        rows.flatMap((line, row) =>
          line.flatMap((value, column) =>
            value === '' || value === null || value === undefined || value instanceof Date
              ? []
              : [[row, column, value]],
          ),
        );
      const ours = filled(rowsOf(cellsOf(data, STRINGS).cells));
      const dates = new Set(
        theirs.flatMap((line, row) =>
          line.flatMap((value, column) => (value instanceof Date ? [`${row} ${column}`] : [])),
        ),
      );
      expect(ours.filter(([row, column]) => !dates.has(`${row} ${column}`))).toEqual(filled(theirs));
    }),
    { numRuns: 60 },
  );
});

test('a row that comes twice goes on where it was, rows out of order and cells without a place are put right', () => {
  const xml =
    '<row r="2"><c r="B2"><v>1</v></c></row><row r="1"><c r="A1" s="3"><v>2</v></c><c><v>3</v></c></row>' +
    '<row r="2"><c r="D2"><v>4</v></c></row><row><c><v>5</v></c></row>';
  const { cells, looks } = cellsOf(xml, []);
  expect(rowsOf(cells)).toEqual([[2, 3], ['', 1, '', 4], [5]]);
  expect(stylesOf(looks)).toEqual([[3, 0], null, null]);
  expect(cells.columns).toBe(4);
});

test('numbers are what Number says of their text', () => {
  const texts = fc.oneof(
    fc.double().map(String),
    fc.integer().map(String),
    fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.nat(9)).map(([whole, part]) => `${whole}.${part}`),
    fc.constantFrom('', '-', '.', '-0', '1.', '.5', ' 5 ', '1e5', '1E-7', '0x1F', '1.2.3', '+4', 'ก'),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = pattern(`>${text}<`);
      expect(numberAt(bytes, 1, bytes.length - 1)).toBe(Number(text));
    }),
  );
});
