/** Result tabs keep their shape, hold baht as numbers, and never hold text that would become a formula. */
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/core/commands/lay-out.ts';
import type { TabWrite } from '../../../src/core/commands/plan.ts';
import type { Report } from '../../../src/core/reports/report.ts';
import { satang } from '../../../src/core/values/satang.ts';
import { grid, sampleGrids } from '../tables/workbooks.ts';
import { plan } from './asking.ts';

const SAMPLE = await sampleGrids('workbook.xlsx');
const tabs = (['th', 'en'] as const).flatMap((language) => [
  ...plan('check', { write: true }, SAMPLE, { language }).writes,
  ...plan('balances', { write: true }, SAMPLE, { language }).writes,
  ...plan('summary', { group: 'R2', write: true }, SAMPLE, { language }).writes,
  ...plan('summary', { page: 'network', write: true }, SAMPLE, { language }).writes,
]);

describe.each(tabs.map((tab) => [tab.title, tab] as const))('%s', (_title, tab: TabWrite) => {
  test('is rectangular, with a format for every cell, a look for every row and a width for every column', () => {
    const width = tab.columns.length;
    expect(tab.cells.every((row) => row.length === width)).toBe(true);
    expect(tab.formats.every((row) => row.length === width)).toBe(true);
    expect([tab.formats.length, tab.looks.length]).toEqual([tab.cells.length, tab.cells.length]);
  });
  test('keeps every text as text and every number as a number', () => {
    tab.cells.forEach((row, at) => {
      row.forEach((cell, place) => {
        const format = tab.formats[at]![place]!;
        if (typeof cell === 'string') expect(format).toBe('@');
        else expect(format).toMatch(/^#,##0(\.00)?$|^0(\.0)?%$/);
      });
    });
  });
  test('opens with its title and the day it is as of', () => {
    expect(tab.looks.slice(0, 2)).toEqual(['title', 'subtitle']);
    expect(tab.cells[1]![0]).toMatch(/ณ วันที่|As of/);
  });
  test('draws charts over cells that are there: a name for each series, then a label and figures a row', () => {
    for (const { from } of tab.charts) {
      const [head, ...rows] = tab.cells
        .slice(from.row - 1, from.row - 1 + from.rows)
        .map((row) => row.slice(from.column - 1, from.column - 1 + from.columns));
      expect(head!.slice(1).every((name) => typeof name === 'string' && name !== '')).toBe(true);
      expect(rows.length).toBe(from.rows - 1);
      for (const [label, ...values] of rows) {
        expect(typeof label).toBe('string');
        for (const value of values) expect(typeof value).toBe('number');
      }
    }
  });
});

test('the titles are those of the result tabs, in the language asked for', () => {
  expect(tabs.map(({ title }) => title)).toEqual([
    'ตรวจสอบ',
    'ยอดคงเหลือ',
    'สรุปเดือน',
    'สรุปเครือข่าย',
    'Findings',
    'Balances',
    'Monthly summary',
    'Network summary',
  ]);
});

test('both summaries have a chart', () => {
  for (const tab of tabs.filter(({ title }) => /สรุป|summary/.test(title))) expect(tab.charts.length).toBeGreaterThan(0);
});

test('a chart stands beside the figures, however wide a table below them is', () => {
  for (const { cells, charts } of tabs) {
    for (const { at } of charts) {
      const beside = cells.slice(at.row - 1, at.row + 19).map((line) => line.slice(at.column - 2));
      expect(beside.flat().filter((cell) => cell !== '')).toEqual([]);
      expect(at.column).toBeLessThanOrEqual(6);
    }
  }
});

test('nothing is written unless it is asked for', () => {
  for (const name of ['check', 'balances', 'summary'] as const) expect(plan(name, {}, SAMPLE).writes).toEqual([]);
});

describe('cells', () => {
  const report = (cells: Report['blocks']): Report => ({
    title: { th: '=1+1', en: '=1+1' },
    subtitle: { th: 'ณ วันที่', en: 'As of' },
    blocks: cells,
    notes: [],
  });
  const money = (...amounts: (number | null)[]): TabWrite =>
    layOut(
      't',
      report([
        {
          kind: 'table',
          title: { th: 'ต', en: 't' },
          columns: [
            { label: { th: 'ก', en: 'a' }, show: 'text' },
            { label: { th: 'ข', en: 'b' }, show: 'money' },
          ],
          rows: amounts.map((amount) => ({
            kind: 'row',
            cells: ['@cmd', amount === null ? null : satang(amount)],
          })),
        },
      ]),
      'th',
    );
  test('hold baht, not satang, with two decimals where any amount beside it has some', () => {
    const tab = money(125_050, 3_000);
    expect(tab.cells.slice(4, 6).map((row) => row[1])).toEqual([1250.5, 30]);
    expect(tab.formats.slice(4, 6).map((row) => row[1])).toEqual(['#,##0.00', '#,##0.00']);
    expect(money(3_000).formats[4]![1]).toBe('#,##0');
  });
  test('show a tenth of a per cent where there is one: 99.6 % does not read as all of it', () => {
    const words = { th: 'ก', en: 'a' };
    const shares = [1, 0.996, 0.937, 0.5, 0.9996];
    const lines = shares.map((value) => ({ label: words, show: 'percent' as const, value }));
    const { cells, formats } = layOut('t', report([{ kind: 'figures', title: words, lines }]), 'th');
    const at = cells.findIndex((row) => row[1] === 1);
    expect(cells.slice(at, at + 5).map((row) => row[1])).toEqual(shares);
    expect(formats.slice(at, at + 5).map((row) => row[1])).toEqual(['0%', '0.0%', '0.0%', '0%', '0%']);
  });
  test('show what is missing as a dash, never as 0', () => {
    expect(money(null).cells[4]![1]).toBe('–');
  });
  test('stand right where they are figures, whatever stands in the same column of another block', () => {
    const words = { th: 'ก', en: 'a' };
    const { sides } = layOut(
      't',
      report([
        { kind: 'figures', title: words, lines: [{ label: words, show: 'money', value: satang(500) }] },
        {
          kind: 'table',
          title: words,
          columns: [
            { label: words, show: 'text' },
            { label: words, show: 'text' },
            { label: words, show: 'money' },
            { label: words, show: 'day' },
          ],
          rows: [{ kind: 'row', cells: ['1', 'นางก', satang(500), null] }],
        },
      ]),
      'th',
    );
    expect(sides).toEqual(['LL', 'LL', '', 'LL', 'LR', '', 'LLLL', 'LLRC', 'LLRC', '']);
  });

  test('keep text that looks like a formula as text', () => {
    const tab = money(100);
    expect([tab.cells[0]![0], tab.formats[0]![0], tab.formats[4]![0]]).toEqual(['=1+1', '@', '@']);
  });
});

test('more than twenty findings alike in a column stand on one line with their count', () => {
  const rows = Array.from({ length: 30 }, (_, place) => [`${place + 1}`, 'สมชาย ใจดี', 'อะไร']);
  const grids = [
    grid('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['G01', 'น้ำขาว', 'วันละบาท'],
    ]),
    grid('สมาชิก', [['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'], ...rows], { sheetId: 2 }),
  ];
  const { answer, writes } = plan('check', { write: true }, grids);
  expect(answer.findings.filter(({ code }) => code === 'CELL_UNREADABLE')).toHaveLength(30);
  const said = writes[0]!.cells.filter((row) => String(row[5]).includes('(30 แห่ง)'));
  expect(said).toHaveLength(1);
});
