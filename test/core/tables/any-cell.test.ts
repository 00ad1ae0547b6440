/** Whatever stands in whatever cell: reading never fails, and no row is left out without being told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../../../src/core/tables/column.ts';
import { dateCells } from '../../../src/core/tables/date-cell.ts';
import { columnFiller, isPlain } from '../../../src/core/tables/fill-column.ts';
import { readCell } from '../../../src/core/tables/read-cell.ts';
import type { TableName } from '../../../src/core/tables/tables.ts';
import { tables } from '../../../src/core/tables/tables.ts';
import { isoDay } from '../../../src/core/values/calendar.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import { cleanText } from '../../../src/core/values/text.ts';
import { book, dateCell, grid, ONE_GROUP, ZONE } from './workbooks.ts';

const TYPED = [
  '5/1/2569',
  '16 พ.ค. 69',
  'ม.ค. 69',
  '๓๐',
  '30 บาท',
  '1,250.50',
  '1 หมื่น',
  'สามสิบ',
  '-',
  ' ',
  '✓',
  '/',
  'ขาด',
  '4.0',
  '007',
  'G01',
  'น้ำขาว',
  'จันทร์เพ็ญ สุขใจ',
  'ก\u0e38\u0e49ง',
  'ก\u0e49\u0e38ง',
  'กฺุ',
  'บ้าน ๒ ',
  'เงินสมทบ',
  'ยกเลิก',
  'ยกมา',
  'รวม',
  'total',
  '#N/A',
  '#REF!',
  '=SUM(A1)',
  '😀',
  'ใช่',
  'ธนาคาร',
  '12%',
  '12.345',
  '\u00a0',
  '\u200b',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\u202e30\u202c',
  '\u0000',
  '3\u00070',
  '\ud800',
  '👨‍👩‍👧',
  '1e309',
  '-0',
  '0x1F',
  'Infinity',
  'NaN',
  '2569-02-31',
  '</script>',
  'x'.repeat(50_000),
];

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>(''),
  fc.constantFrom<Cell>(...TYPED),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer({ min: -5, max: 5000 }),
  fc.double(),
  fc.boolean(),
  fc.integer({ min: -400_000, max: 400_000 }).map((days): Cell => new Date(days * 86_400_000)),
  fc.constantFrom<Cell>(dateCell('2026-01-05'), dateCell('2569-01-05'), dateCell('1969-01-05'), new Date(Number.NaN)),
);

const names = Object.keys(tables) as TableName[];

test('every row of every table is read, told of, or only a total, a balance or a cancelled one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names.filter((name) => name !== 'groups')),
      fc.array(fc.array(anyCell, { minLength: 20, maxLength: 20 }), { maxLength: 5 }),
      (name, rows) => {
        const columns = Object.values(tables[name].columns as Readonly<Record<string, Column>>);
        const headers = columns.map(({ th }) => th);
        const cells = rows.map((row) => headers.map((_, at) => row[at % row.length]!));
        const read = book(ONE_GROUP, grid(tables[name].th, [headers, ...cells]));
        const at = read.tabs.findIndex(({ table }) => table === name);
        const kept = new Set(read[name].filter(({ tab }) => tab === at).map(({ row }) => row));
        const told = new Set(read.findings.filter(({ tab }) => tab === tables[name].th).map(({ row }) => row));
        for (const { row } of read.dropped) expect(told.has(row)).toBe(true);
        const out = new Set(read.dropped.map(({ row }) => row));
        const aside = new Set(read.cashbookBalances.map(({ row }) => row));
        for (const [index, line] of cells.entries()) {
          const row = index + 2;
          const isTotal = line.some((cell) => cell === 'รวม' || cell === 'total');
          const isBlank = line.every(
            (cell) =>
              cell === '' || cell === false || (typeof cell === 'string' && /^[-–—\s\u200b\ufeff]*$/.test(cell)),
          );
          const isCancelled = line.includes('ยกเลิก');
          if (isTotal || isBlank || isCancelled) continue;
          expect([kept.has(row), out.has(row), aside.has(row)].filter(Boolean).length).toBe(1);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a wide tab loses no cell in silence', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCell, anyCell, anyCell), { maxLength: 6 }), (rows) => {
      const read = book(ONE_GROUP, grid('รับเงิน', [['เลขสมาชิก', 'ม.ค. 69', 'ก.พ. 69'], ...rows]));
      const told = new Set(
        read.findings.filter(({ code }) => code !== 'TYPED_TOTAL_DIFFERS').map(({ row, column }) => `${row}${column}`),
      );
      const marked = new Set(read.findings.filter(({ code }) => code === 'MARK_UNCLEAR').map(({ column }) => column));
      for (const { row, column } of read.dropped) {
        const letter = 'ABC'[column - 1];
        expect(column === 0 ? told.has(`${row}A`) : told.has(`${row}${letter}`) || marked.has(letter!)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('the quick way through a column agrees with the thorough reading of each cell', () => {
  const dates = dateCells(ZONE, isoDay('2026-05-02')!);
  const columns = names.flatMap((name) => Object.values(tables[name].columns as Readonly<Record<string, Column>>));
  const plain = columns.filter(({ kind }) => kind !== 'group' && kind !== 'groupOrAll');
  fc.assert(
    fc.property(fc.constantFrom(...plain), fc.array(anyCell, { maxLength: 12 }), (column, cells) => {
      const rows = cells.map((_, row) => row);
      const values: unknown[] = rows.map(() => 'untouched');
      const told = new Map<number, string>();
      const days = new Set<unknown>();
      const fill = columnFiller(
        { cells: cells.map((cell) => [cell]), formats: null, dates, tellDay: (day) => days.add(day) },
        column,
        0,
        'blank',
        (record, _, read) => told.set(record, read.is),
      );
      fill(rows, values);
      for (const [row, cell] of cells.entries()) {
        const read = readCell(column, cell, null, dates);
        expect(values[row]).toEqual(read.is === 'value' ? read.value : 'blank');
        const isTold =
          read.is === 'unreadable' ||
          (read.is === 'blank' && column.need === 'required') ||
          (read.is === 'value' && (read.note !== null || (column.positive && Number(read.value) <= 0)));
        expect(told.has(row)).toBe(isTold);
        if (read.is === 'value' && column.kind === 'day') expect(days).toContain(read.value);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a plain text is kept as it stands', () => {
  const letters = [
    'ก',
    'น',
    'า',
    'ำ',
    'เ',
    'ุ',
    'ู',
    'ฺ',
    '่',
    '้',
    '๋',
    '์',
    'ํ',
    '๎',
    '๒',
    'a',
    '1',
    '.',
    '-',
    ' ',
    '\u00a0',
    '\u200b',
    'é',
    '\u0301',
  ];
  const text = fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((list) => list.join(''));
  let plain = 0;
  fc.assert(
    fc.property(text, (one) => {
      if (!isPlain(one)) return;
      plain++;
      expect(cleanText(one)).toBe(one);
    }),
    { numRuns: 5000 },
  );
  expect(plain).toBeGreaterThan(500);
});
