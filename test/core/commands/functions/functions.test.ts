/** The page of functions shows what the formula shows in the sheet, and a formula goes only where there is room for it. */
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../../src/core/commands/command.ts';
import { openWorkbook } from '../../../../src/core/commands/workbook.ts';
import { helps } from '../../../../src/core/formulas/helps.ts';
import { isoDay } from '../../../../src/core/values/calendar.ts';
import type { Grid } from '../../../../src/core/values/cell.ts';
import { exampleWorkbook } from '../../../../src/local/example/example.ts';
import { evaluated, rowsOf } from '../../formulas/evaluated.ts';
import { grid } from '../../tables/workbooks.ts';
import { plan, problemOf, world } from '../asking.ts';

const today = isoDay('2026-11-02')!;
const gridsOf = (size: 'village' | 'network'): readonly Grid[] =>
  exampleWorkbook(size).tabs.map(({ title, cells }, sheetId) => grid(title, cells, { sheetId }));
const VILLAGE = gridsOf('village');
const NETWORK = gridsOf('network');
/** Opened once: opening it is what takes time. */
const opened = new Map([VILLAGE, NETWORK].map((grids) => [grids, openWorkbook({}, world(grids, { today }))]));
const known = (grids: readonly Grid[]): Partial<Context> => {
  const workbook = opened.get(grids);
  return workbook ? { workbook } : {};
};
const NOTES = grid('จดเล่น', [['ของเรา']], { sheetId: 90 });

const one = (grids: readonly Grid[], name: string, more: object = {}) =>
  plan('functions', { name, month: '2026-10', ...more }, grids, { today, ...known(grids) }).answer.one!;

const ALL = helps.map(({ name }) => name);
const EXAMPLES = [
  ...ALL.map((name) => [name, 'the village', VILLAGE, {}] as const),
  ...['SAJJA_ARREARS', 'SAJJA_RIGHTS'].map(
    (name) => [name, 'G01, in its own tabs', NETWORK, { group: 'G01' }] as const,
  ),
  ...['SAJJA_BALANCE', 'SAJJA_DIVIDEND'].map(
    (name) => [name, 'G02, in shared tabs', NETWORK, { group: 'G02' }] as const,
  ),
];

test.each(EXAMPLES)('%s of %s: what is shown is what the formula gives', (name, _, grids, more) => {
  const { examples, why } = one(grids, name, more);
  expect(why).toBeNull();
  expect(examples.length).toBeGreaterThan(0);
  for (const { formula, shows, rows, columns } of examples) {
    const given = rowsOf(evaluated(grids, formula));
    expect([given.length, given[0]?.length]).toEqual([rows, columns]);
    const texts = given.slice(0, 3).map((row) => row.map((cell) => String(cell)).join(' · '));
    expect(shows.map((text) => text.replaceAll(',', ''))).toEqual(texts.map((text) => text.replaceAll(',', '')));
    expect(shows.join()).not.toMatch(/ไม่พบ|ต้องรวมแถวหัวตาราง/);
  }
});

test('a group whose rows stand in several tabs is told so, and where to look instead', () => {
  const twice = [...VILLAGE, { ...VILLAGE.find(({ title }) => title === 'รับเงิน')!, title: 'รับเงิน 2570', sheetId: 80 }];
  expect(one(twice, 'SAJJA_BALANCE').examples).toEqual([]);
  expect(one(twice, 'SAJJA_BALANCE').why?.th).toContain('รับเงิน, รับเงิน 2570');
});

test('no text that people typed becomes part of a formula but titles of tabs, whose apostrophes are doubled', () => {
  const evil = VILLAGE.map((tab) =>
    tab.title === 'สมาชิก'
      ? {
          ...tab,
          title: `สมาชิก · '!A1)&IMPORTXML("x")&('`,
          cells: tab.cells.map((row) => row.map((cell) => (cell === '1' ? '"&A1&"' : cell))),
        }
      : tab,
  );
  for (const { name } of helps) {
    for (const { formula } of one(evil, name).examples) {
      const outside = formula.replace(/'(?:[^']|'')*'/g, 'T');
      expect(outside).toMatch(/^=SAJJA_[A-Z]+\((?:(?:T![A-Z]+\d*(?::[A-Z]+\d*)?|"[\d/]+"|[\d.]+|)(?:, |(?=\))))*\)$/);
    }
  }
});

describe('putting one into a cell', () => {
  const grids = [...VILLAGE, NOTES];
  const at = (tab: string, row: number, column: number): Partial<Context> => ({
    today,
    selected: () => ({ tab, row, column }),
  });
  const put = (form: string, where: Partial<Context>, name = 'SAJJA_TENURE') =>
    plan('insertFunction', { name, form, month: '2026-10' }, grids, where);

  test('writes that formula and nothing else, and selects the cell', () => {
    const { changes, selects, answer } = put('column', at('จดเล่น', 2, 3));
    expect(answer).toMatchObject({ tab: 'จดเล่น', cell: 'C2' });
    expect(selects).toEqual({ tab: 'จดเล่น', row: 2, column: 'C' });
    expect(changes?.cells).toEqual([
      {
        kind: 'formula',
        tab: 'จดเล่น',
        row: 2,
        column: 3,
        cells: [[answer.formula]],
        formats: [['']],
        were: [['']],
        fills: { rows: 41, columns: 1 },
      },
    ]);
  });
  test.each<readonly [string, Partial<Context>, string]>([
    ['where nothing is selected', { today, selected: () => null }, 'functionNoCell'],
    ['on a tab that the program makes', at('สรุปเดือน', 1, 1), 'functionTabMade'],
    ['on columns that it reads', at('สมาชิก', 60, 3), 'functionInside'],
  ])('not %s', (_, where, kind) => {
    expect(problemOf(() => put('one', where)).kind).toBe(kind);
  });
  test('not where what it gives would stand on what people typed; the cell is named', () => {
    const { kind, words } = problemOf(() => put('one', at('จดเล่น', 1, 1)));
    expect(kind).toBe('functionNotBlank');
    expect(words.th).toContain('ช่อง A1 ของแท็บ “จดเล่น”');
    const filled = [...VILLAGE, grid('จดเล่น', [[''], ['', ''], ['', 'x']], { sheetId: 90 })];
    const ask = () => plan('insertFunction', { name: 'SAJJA_SCHEDULE', form: 'one' }, filled, at('จดเล่น', 1, 1));
    expect(problemOf(ask).words.en).toContain('fills 11 rows and 6 columns, but cell B3');
  });
});
