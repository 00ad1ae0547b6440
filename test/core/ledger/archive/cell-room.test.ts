/** How much more fits into a workbook, reckoned by hand. */
import { expect, it } from 'vitest';
import { cellRoom } from '../../../../src/core/ledger/archive/cell-room.ts';
import { roomSaid } from '../../../../src/core/reports/room-page.ts';

it('counts the cells of all grids, and how many months of what is added fit into the rest', () => {
  const tabs = [
    { rows: 300_001, columns: 20, used: 300_001 },
    { rows: 1000, columns: 26, used: 0 },
  ];
  // 6,000,020 used, and 26,000 blank that are filled first.
  expect(cellRoom(tabs, [100_000, 140_000, 120_000])).toEqual({
    cells: 6_026_020,
    blank: 26_000,
    perMonth: 120_000,
    months: 33,
  });
  expect(cellRoom(tabs, [])).toMatchObject({ perMonth: null, months: null });
  expect(cellRoom([{ rows: 1_000_000, columns: 10, used: 1_000_000 }], [5])).toMatchObject({ months: 0 });
});

it('says it in years and months', () => {
  const said = [0, 1, 12, 28, 500].map((months) => roomSaid(months).en);
  expect(said).toEqual([
    'This workbook has room for 0 months',
    'This workbook has room for 1 month',
    'This workbook has room for 1 year',
    'This workbook has room for 2 years and 4 months',
    'This workbook has room for more than 20 years',
  ]);
  expect(roomSaid(28).th).toBe('สมุดงานนี้ยังรับได้อีก 2 ปี 4 เดือน');
});
