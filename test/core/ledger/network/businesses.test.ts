/** Stock at average cost and the profit of community businesses: by hand, to the satang, and with rows that are odd. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Businesses, businessesOf, daysOf } from '../../../../src/core/ledger/network/businesses.ts';
import { inOrder, stockSteps } from '../../../../src/core/ledger/network/stock.ts';
import type { Row } from '../../../../src/core/tables/tables.ts';
import { dayAt } from '../../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { satang } from '../../../../src/core/values/satang.ts';
import { GIVING, TWO_GROUPS, tab } from '../../checks/checked.ts';
import { during, ledgerOf, on } from '../opened.ts';

const business = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('ธุรกิจ', 'วันที่|รหัสกลุ่ม|สินค้า|รายการ|จำนวน|หน่วย|ราคาต่อหน่วย|จ่ายแล้ว', ...rows);

const monthOf = (month: string, ...grids: readonly Grid[]): Businesses => {
  const ledger = ledgerOf(...grids);
  return businessesOf(ledger, ledger.groups, daysOf(during(month), on('2026-12-31')));
};

const only = ({ groups }: Businesses) => groups[0]!.products[0]!;

const BOUGHT: readonly (readonly Cell[])[] = [
  ['1/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 10, 'กระสอบ', 100, ''],
  ['5/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 10, 'กระสอบ', 130, ''],
];

describe('a product', () => {
  test('bought at 100 and at 130 costs 115 when it is sold', () => {
    const found = monthOf(
      '2026-03',
      GIVING,
      business(...BOUGHT, ['9/3/2569', 'G1', 'ปุ๋ย', 'ขาย', 5, 'กระสอบ', 150, '']),
    );
    expect(only(found)).toMatchObject({
      opening: { quantity: 0, value: 0 },
      in: { quantity: 20, value: 230_000 },
      soldQuantity: 5,
      sales: 75_000,
      cost: 57_500,
      profit: 17_500,
      closing: { quantity: 15, value: 172_500 },
    });
    expect(found).toMatchObject({ receivable: 0, payable: 0, stock: 172_500, entered: 1 });
  });
  test('begins a month with what the month before left', () => {
    const april = monthOf('2026-04', GIVING, business(...BOUGHT, ['9/4/2569', 'G1', 'ปุ๋ย', 'ขาย', 20, '', 150, '']));
    expect(only(april)).toMatchObject({
      opening: { quantity: 20, value: 230_000 },
      in: { quantity: 0, value: 0 },
      cost: 230_000,
      closing: { quantity: 0, value: 0 },
    });
    expect(april.months.map(({ month, profit }) => [month, profit])).toEqual([
      ['2026-03', 0],
      ['2026-04', 70_000],
    ]);
  });
  test('whose last piece is sold has cost all that was paid for it, though a third of a baht cannot be', () => {
    const rows: Cell[][] = [['1/3/2569', 'G1', 'น้ำดื่ม', 'ผลิต', 3, 'ถัง', '', 100]];
    for (const day of [2, 3, 4]) rows.push([`${day}/3/2569`, 'G1', 'น้ำดื่ม', 'ขาย', 1, 'ถัง', 50, '']);
    const ledger = ledgerOf(GIVING, business(...rows));
    expect(stockSteps(ledger.book.business).map(({ sold }) => sold.value)).toEqual([0, 3_333, 3_334, 3_333]);
  });
  test('that is spoilt, and counted below or above the books, holds what was counted from then on', () => {
    const rows = [...BOUGHT, ['6/3/2569', 'G1', 'ปุ๋ย', 'เสียหาย', 2, '', '', '']];
    const missing = monthOf('2026-03', GIVING, business(...rows, ['31/3/2569', 'G1', 'ปุ๋ย', 'ตรวจนับ', 17, '', '', '']));
    expect(only(missing)).toMatchObject({
      lostQuantity: 2,
      lost: 23_000,
      countedQuantity: -1,
      counted: -11_500,
      profit: -34_500,
      closing: { quantity: 17, value: 195_500 },
      lastCount: '2026-03-31',
    });
    // What is found without a price is worth nothing new: the pieces get cheaper, no profit is made up.
    const found = monthOf('2026-03', GIVING, business(...rows, ['31/3/2569', 'G1', 'ปุ๋ย', 'นับ', 20, '', '', '']));
    expect(only(found)).toMatchObject({ countedQuantity: 2, counted: 0, closing: { quantity: 20, value: 207_000 } });
    const priced = monthOf('2026-03', GIVING, business(...rows, ['31/3/2569', 'G1', 'ปุ๋ย', 'นับ', 20, '', 100, '']));
    expect(only(priced)).toMatchObject({ counted: 20_000, closing: { quantity: 20, value: 227_000 } });
  });
  test('that was there before the first row begins with its count', () => {
    const counted = monthOf('2026-03', GIVING, business(['1/3/2569', 'G1', 'ปุ๋ย', 'นับ', 4, 'กระสอบ', 90, '']));
    expect(only(counted)).toMatchObject({ opening: { quantity: 4, value: 36_000 }, counted: 0, profit: 0 });
    const { odd } = monthOf('2026-03', GIVING, business(['1/3/2569', 'G1', 'ปุ๋ย', 'นับ', 4, 'กระสอบ', '', '']));
    expect(odd.withoutPrice).toEqual([{ tab: 'ธุรกิจ', row: 2, column: 'G' }]);
  });
  test('sold before it was bought on the same day was bought first, and counted last', () => {
    const rows = [
      ['1/3/2569', 'G1', 'ปุ๋ย', 'นับ', 6, '', '', ''],
      ['1/3/2569', 'G1', 'ปุ๋ย', 'ขาย', 4, '', 150, ''],
      ['1/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 10, '', 100, ''],
    ];
    const found = monthOf('2026-03', GIVING, business(...rows));
    expect(only(found)).toMatchObject({ short: 0, countedQuantity: 0, cost: 40_000, closing: { quantity: 6 } });
  });
  test('may be counted in parts', () => {
    const rows = [
      ['1/3/2569', 'G1', 'กากน้ำตาล', 'ซื้อ', 0.1, 'ลิตร', 30, ''],
      ['1/3/2569', 'G1', 'กากน้ำตาล', 'ซื้อ', 0.2, 'ลิตร', 30, ''],
      ['2/3/2569', 'G1', 'กากน้ำตาล', 'ขาย', 0.3, 'ลิตร', 50, ''],
    ];
    const found = monthOf('2026-03', GIVING, business(...rows));
    expect(only(found)).toMatchObject({ cost: 900, sales: 1_500, short: 0, closing: { quantity: 0, value: 0 } });
  });
  test('in two units is two stocks, and that is said; a blank unit is the first one', () => {
    const rows = [
      ...BOUGHT,
      ['6/3/2569', 'G1', 'ปุ๋ย', 'ขาย', 1, '', 150, ''],
      ['7/3/2569', 'G1', 'ปุ๋ย', 'ขาย', 50, 'กก.', 4, ''],
    ];
    const { groups, severalUnits, odd } = monthOf('2026-03', GIVING, business(...rows));
    expect(groups[0]!.products.map(({ unit, soldQuantity, short }) => [unit, soldQuantity, short])).toEqual([
      ['กระสอบ', 1, 0],
      ['กก.', 50, 50],
    ]);
    expect(severalUnits).toEqual(['ปุ๋ย']);
    expect(odd.short).toEqual([{ tab: 'ธุรกิจ', row: 5, column: 'E' }]);
  });
});

describe('what is odd', () => {
  test('selling more than there is takes all there is, and never goes below nothing', () => {
    const rows = [
      ...BOUGHT,
      ['9/3/2569', 'G1', 'ปุ๋ย', 'ขาย', 25, '', 150, ''],
      ['10/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 3, '', 100, ''],
    ];
    const found = monthOf('2026-03', GIVING, business(...rows));
    expect(only(found)).toMatchObject({
      soldQuantity: 25,
      short: 5,
      cost: 230_000,
      closing: { quantity: 3, value: 30_000 },
    });
    expect(found.odd.short).toEqual([{ tab: 'ธุรกิจ', row: 4, column: 'E' }]);
  });
  test('a row without a price brings goods whose cost is not known, and that is said at its cell', () => {
    const { groups, odd } = monthOf('2026-03', GIVING, business(['1/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 10, '', '', '']));
    expect(groups[0]!.products[0]).toMatchObject({ in: { quantity: 10, value: 0 } });
    expect(odd.withoutPrice).toEqual([{ tab: 'ธุรกิจ', row: 2, column: 'G' }]);
  });
  test('quantities and money below nothing, or beyond belief, are told and not counted', () => {
    const rows = [
      ['1/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', -10, '', 100, ''],
      ['1/3/2569', 'G1', 'ปุ๋ย', 'ขาย', 0, '', 100, ''],
      ['1/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 1, '', -100, ''],
      ['1/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 9e15, '', 9e9, ''],
      ['1/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 1, '', 100, 9e12],
    ];
    const { odd, stock, payable } = monthOf('2026-03', GIVING, business(...rows));
    expect(odd.notCounted.map(({ row }) => row).sort()).toEqual([2, 3, 4, 5, 6]);
    expect([stock, payable]).toEqual([0, 0]);
  });
  test('rows of a group that is not known, and without a product, are left out', () => {
    const rows = [
      ['1/3/2569', 'G9', 'ปุ๋ย', 'ซื้อ', 10, '', 100, ''],
      ['1/3/2569', 'G1', '', 'ซื้อ', 10, '', 100, ''],
    ];
    expect(monthOf('2026-03', TWO_GROUPS, business(...rows)).groups).toEqual([]);
  });
});

describe('money', () => {
  const rows = [
    ['1/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 10, '', 100, 800],
    ['9/3/2569', 'G1', 'ปุ๋ย', 'ขาย', 5, '', 150, 500],
    ['9/3/2569', 'G1', 'ปุ๋ย', 'ขาย', 1, '', 150, ''],
  ];
  const cashbook = tab(
    'สมุดเงินสด',
    'วันที่|รหัสกลุ่ม|รายการ|หมวด|รับ|จ่าย',
    ['1/3/2569', 'G1', 'ซื้อปุ๋ย', 'ธุรกิจจ่าย', '', 800],
    ['2/3/2569', 'G1', 'ค่าขนส่ง', 'ธุรกิจจ่าย', '', 60],
    ['9/3/2569', 'G1', 'ขายปุ๋ย', 'ธุรกิจรับ', 640, ''],
  );
  test('not paid is owed; a blank cell says that all was paid', () => {
    expect(monthOf('2026-04', GIVING, business(...rows))).toMatchObject({
      receivable: 25_000,
      payable: 20_000,
      entered: 0,
    });
  });
  test('stands beside the cash book, and what that paid beyond the goods is told apart', () => {
    const { cash, profit } = monthOf('2026-03', GIVING, business(...rows), cashbook);
    expect(cash).toEqual({ rowsIn: 65_000, bookIn: 64_000, rowsOut: 80_000, bookOut: 86_000, otherCosts: 6_000 });
    expect(profit).toBe(30_000);
  });
});

const move = (number: number): fc.Arbitrary<Row<'business'>> =>
  fc.record({
    tab: fc.constant(0),
    row: fc.constant(number),
    date: fc.integer({ min: 20_000, max: 20_060 }).map(dayAt),
    groupId: fc.constant('G1'),
    product: fc.constant('ปุ๋ย'),
    move: fc.constantFrom('buy', 'make', 'sell', 'loss', 'count'),
    quantity: fc.integer({ min: 0, max: 2_000 }).map((tenths) => tenths / 10),
    unit: fc.constant(null),
    unitPrice: fc.option(fc.integer({ min: 0, max: 50_000 }).map(satang), { nil: null, freq: 6 }),
    paid: fc.option(fc.integer({ min: 0, max: 50_000 }).map(satang), { nil: null }),
    note: fc.constant(null),
  });

describe('whatever is bought, sold, lost and counted', () => {
  const rows = fc
    .integer({ min: 1, max: 25 })
    .chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => move(at))));
  test('all that was bought is in stock, sold, lost or missing, to the satang and to the piece', () => {
    fc.assert(
      fc.property(rows, (typed) => {
        const steps = stockSteps(typed);
        const sum = (of: (step: (typeof steps)[number]) => number): number =>
          steps.reduce((all, step) => all + of(step), 0);
        const last = steps[steps.length - 1]!.after;
        expect(sum(({ brought, in: into, counted }) => brought.value + into.value + counted.value)).toBe(
          last.value + sum(({ sold, lost }) => sold.value + lost.value),
        );
        expect(sum(({ brought, in: into, counted }) => brought.quantity + into.quantity + counted.quantity)).toBe(
          last.quantity + sum(({ sold, lost }) => sold.quantity + lost.quantity),
        );
        for (const { after } of steps) expect(Math.min(after.quantity, after.value)).toBeGreaterThanOrEqual(0);
        for (const { after } of steps) if (after.quantity === 0) expect(after.value).toBe(0);
      }),
      { numRuns: 3_000 },
    );
  });
  test('the order in which rows are typed makes no difference between days', () => {
    fc.assert(
      fc.property(rows, (typed) => {
        expect(inOrder(inOrder([...typed].reverse()))).toEqual(inOrder(typed));
      }),
      { numRuns: 1_000 },
    );
  });
});
