/** What an action wrote is taken back to the last cell, whatever it was and wherever it went. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, type Part } from '../../../../src/core/tables/change-tabs.ts';
import { isoDay } from '../../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { satang } from '../../../../src/core/values/satang.ts';
import { applied, keptAfter } from '../../tables/applied.ts';
import { book, dateCell, grid, ONE_GROUP } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';

const DAY = isoDay('2026-05-01')!;
const MEMBERS = grid(
  'สมาชิก',
  [
    ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร', 'สถานะ', 'วันพ้นสภาพ'],
    ['001', 'สมหญิง', dateCell('2025-01-01'), 'ปกติ', ''],
    [2, 'มานะ', '1/1/2568', '', dateCell('2026-04-01')],
  ],
  { sheetId: 2 },
);
const WITHDRAWALS = grid(
  'ถอนเงินออม',
  [
    ['วันที่', 'เลขสมาชิก', 'ลายเซ็น', 'จำนวนเงิน'],
    ['5/1/2569', '001', 'ลงชื่อ', 100],
  ],
  { sheetId: 3 },
);

/** Cells below the header, without what is blank to the right and below. */
function below({ cells }: Grid): Cell[][] {
  const rows = cells.slice(1).map((row) => {
    const last = row.reduce<number>((found, cell, at) => (cell === '' ? found : at + 1), 0);
    return row.slice(0, last);
  });
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return rows;
}

const records = (grids: readonly Grid[]) =>
  Object.fromEntries(grids.flatMap((one) => (below(one).length === 0 ? [] : [[one.title, below(one)]])));

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    adds: fc.constant('withdrawals' as const),
    groupId: fc.constant('G01'),
    records: fc.array(
      fc.record({
        date: fc.constant(DAY),
        memberId: fc.constant('001'),
        amount: fc.integer({ min: 1, max: 9_999 }).map(satang),
      }),
      {
        maxLength: 3,
      },
    ),
  }),
  fc.record({
    adds: fc.constant('transfers' as const),
    groupId: fc.constant('G01'),
    records: fc.array(
      fc.record({
        date: fc.constant(DAY),
        debit: fc.constant('surplus'),
        credit: fc.constantFrom('savings', '=1+1'),
        amount: fc.integer({ min: 1, max: 9_999 }).map(satang),
        resolution: fc.constantFrom('1/2569', '๒/๒๕๖๙'),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    sets: fc.constant('members' as const),
    at: fc.record({ tab: fc.constant(1), row: fc.constantFrom(2, 3) }),
    values: fc.record(
      {
        status: fc.constantFrom('left' as const, 'died' as const),
        endDate: fc.constant(DAY),
        phone: fc.constant('0812345678'),
      },
      { requiredKeys: [] },
    ),
  }),
);

describe('an action', () => {
  const start = [ONE_GROUP, MEMBERS, WITHDRAWALS];
  const done = (parts: readonly Part[]) => {
    const changes = changesOf({ book: book(...start), grids: start, language: 'th' }, 'some-1', parts);
    return { changes, kept: keptAfter(start, changes), after: applied(start, changes) };
  };

  it('that is taken back leaves every record as it was', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const { changes, kept, after } = done(parts);
        if (changes.cells.length === 0) return;
        const undone = plan('undo', { action: 'some-1' }, after, { kept: () => kept });
        expect(records(applied(after, undone.changes!))).toEqual(records(start));
      }),
      { numRuns: 300 },
    );
  });

  it('of which any one cell was changed since is not taken back at all', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (parts, which, where) => {
        const { changes, kept, after } = done(parts);
        const writes = changes.cells.filter(({ kind }) => kind !== 'header');
        const write = writes[which % Math.max(1, writes.length)];
        if (!write) return;
        const [down, right] = [where % write.cells.length, where % write.cells[0]!.length];
        const edited = after.map((one) => ({
          ...one,
          cells: one.cells.map((row, at) =>
            one.title !== write.tab || at !== write.row - 1 + down
              ? row
              : row.map((cell, place) => (place === write.column - 1 + right ? 'แก้แล้ว' : cell)),
          ),
        }));
        const { kind } = problemOf(() => plan('undo', { action: 'some-1' }, edited, { kept: () => kept }));
        expect(kind).toMatch(/^undo(Differs|RowsDiffer)$/);
      }),
      { numRuns: 300 },
    );
  });
});
