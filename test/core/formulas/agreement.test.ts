/** What the functions say of every group and month of the example network is what the balances and the summary say. */
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/core/commands/workbook.ts';
import { isoDay, lastDay, type Month } from '../../../src/core/values/calendar.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { plan, world } from '../commands/asking.ts';
import { grid } from '../tables/workbooks.ts';
import { called, rowsOf } from './evaluated.ts';

const grids = exampleWorkbook('network').tabs.map(({ title, cells }, sheetId) => grid(title, cells, { sheetId }));
const today = isoDay('2026-11-02')!;
const workbook = openWorkbook({}, world(grids, { today }));
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}` as Month);
const of = (title: string): readonly (readonly Cell[])[] => grids.find((one) => one.title === title)?.cells ?? [];

/** The tabs of each group that keeps its rows here. */
const GROUPS = [
  ['G01', 'สมาชิก · น้ำขาว', 'รับเงิน · น้ำขาว'],
  ['G02', 'สมาชิก', 'รับเงิน'],
  ['G03', 'สมาชิก', 'รับเงิน'],
  ['G04', 'สมาชิก', 'สมุดสัจจะ · คลองหวะ'],
  ['G06', 'สมาชิก', 'รับเงิน'],
  ['G10', 'สมาชิก', 'รับเงิน'],
] as const;

describe.each(GROUPS)('of %s', (group, members, receipts) => {
  test.each(MONTHS)('in %s', (month) => {
    const day = lastDay(month);
    const asked = plan('balances', { asOf: day, group }, grids, { workbook, today }).answer.members;
    const who = asked.map(({ memberId }): Cell[] => [memberId]);
    const common = [who, day, of(members), of(receipts)];
    const baht = (satang: number | null): number => (satang ?? 0) / 100;
    const sum = (cells: ReturnType<typeof called>): number =>
      Math.round(rowsOf(cells).reduce((all, [cell]) => all + Number(cell) * 100, 0));
    const owed = called('SAJJA_ARREARS', [...common, of('สัจจะ'), of('กติกา'), of('ยอดยกมา'), of('กลุ่ม'), group]);
    expect(rowsOf(owed)).toEqual(asked.map(({ arrears }) => [baht(arrears)]));
    const [figures] = plan('summary', { month, group }, grids, { workbook, today }).answer.groups;
    // Of a group that sent nothing for the month the summary has the balances of the month before.
    if (figures?.balancesAsOf !== day) return;
    const { arrears, arrearsLeft } = figures.contributions!;
    expect(sum(owed)).toBe((arrears ?? 0) + (arrearsLeft ?? 0));
    if (!figures.savings) return;
    const held = called('SAJJA_BALANCE', [...common, of('ถอนเงินออม'), of('ยอดยกมา'), of('โอนบัญชี'), of('กลุ่ม'), group]);
    expect(rowsOf(held)).toEqual(asked.map(({ savings, deposits }) => [baht(savings) + baht(deposits)]));
    const deposited = asked.reduce((all, { deposits }) => all + (deposits ?? 0), 0);
    expect(sum(held) - deposited).toBe(figures.savings.closing);
  });
});
