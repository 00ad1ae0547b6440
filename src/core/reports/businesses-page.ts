/** Community businesses on one page: profit of the month, stock of each product, and what the cash book says beside it. */

import { cellsTold, type ToldCell } from '../ledger/linking/told-cells.ts';
import type { Businesses, GroupBusiness } from '../ledger/network/businesses.ts';
import type { ProductLine } from '../ledger/network/businesses-products.ts';
import type { Day, Month } from '../values/calendar.ts';
import { minus } from '../values/satang.ts';
import { showCount, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { monthsChart } from './by-month.ts';
import { column, figures, moneyLine, OF_GROUP, tableBlock, tableRow, totalRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { told } from './meetings-page.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, Column, FigureLine, Report, TableRow, Value } from './report.ts';

export interface BusinessesPageFacts {
  readonly businesses: Businesses;
  readonly month: Month;
  readonly asOf: Day;
  /** The group, or the network. */
  readonly name: string;
  /** What groups are called; null on a group's own page. */
  readonly names: ReadonlyMap<string, string> | null;
  readonly notCounted: number;
}

/** The page of a month of the businesses. */
export function businessesPage(facts: BusinessesPageFacts): Report {
  const { businesses, month, asOf, name, names, notCounted } = facts;
  return {
    title: monthTitle(month),
    subtitle: subtitleOf(name, asOf),
    blocks:
      businesses.groups.length === 0
        ? [NO_BUSINESS]
        : [
            profitBlock(businesses, month, names !== null),
            productsTable(businesses, names),
            cashTable(businesses, names),
            ...(businesses.months.length < 2 ? [] : [chartOf(businesses)]),
          ],
    notes: [...notesOf(businesses), ...(notCounted > 0 ? [rowsNotCounted(notCounted)] : [])],
  };
}

const monthTitle = (month: Month): Words =>
  words(`ธุรกิจชุมชน เดือน${showMonth(month, 'th')}`, `Businesses, ${showMonth(month, 'en')}`);

const NO_BUSINESS = told(
  'ยังไม่มีรายการธุรกิจ จดในแท็บ ธุรกิจ รายการละหนึ่งแถว (วันที่ สินค้า ซื้อ/ผลิต/ขาย/เสียหาย/ตรวจนับ จำนวน ราคาต่อหน่วย)',
  'Nothing yet: enter each buying, making, selling, loss and count in a row of the tab Business',
);

function profitBlock(of: Businesses, month: Month, isNetwork: boolean): Block {
  const { sales, cost, lost, counted, profit, stock, receivable, payable } = of;
  const from = isNetwork
    ? words(
        ` (${of.entered} จาก ${of.groups.length} กลุ่มที่ทำธุรกิจ)`,
        ` (${of.entered} of ${of.groups.length} groups with a business)`,
      )
    : words('', '');
  return figures(`กำไรธุรกิจเดือน${showMonth(month, 'th')}${from.th}`, `Profit of ${showMonth(month, 'en')}${from.en}`, [
    moneyLine('ขาย', 'Sales', sales),
    moneyLine('ต้นทุนขาย', 'Cost of what was sold', cost),
    ...(lost === 0 ? [] : [moneyLine('เสียหาย', 'Lost', lost, { tone: 'look' as const })]),
    ...(counted === 0
      ? []
      : [moneyLine('นับได้เกิน (ขาด)', 'Found (missing) at counts', counted, { tone: 'look' as const })]),
    moneyLine('กำไร (ขาดทุน) จากสินค้า', 'Profit on goods', profit, {
      total: true,
      ...(profit < 0 ? { tone: 'bad' as const } : {}),
    }),
    ...(of.cash.otherCosts === 0 ? [] : otherCostLines(of)),
    moneyLine('สินค้าคงเหลือ (ราคาทุน)', 'Stock, at cost', stock),
    moneyLine('ลูกหนี้การค้า', 'Owed to us', receivable),
    moneyLine('เจ้าหนี้การค้า', 'Owed by us', payable),
  ]);
}

/** What the cash book paid beyond the goods, and the profit without it. */
function otherCostLines({ cash, profit }: Businesses): readonly FigureLine[] {
  return [
    moneyLine('จ่ายอื่นตามสมุดเงินสด', 'Other costs by the cash book', cash.otherCosts),
    moneyLine('กำไร (ขาดทุน) หลังหักจ่ายอื่น', 'Profit after other costs', minus(profit, cash.otherCosts), { total: true }),
  ];
}

/** A quantity as people write it: whole, or with the decimals it has. */
export function showQuantity(quantity: number): Value {
  if (Number.isInteger(quantity)) return quantity;
  const [whole = '0', rest = ''] = Math.abs(quantity).toFixed(6).replace(/0+$/, '').split('.');
  return `${quantity < 0 ? '-' : ''}${showCount(Number(whole))}.${rest}`;
}

function productsTable(businesses: Businesses, names: BusinessesPageFacts['names']): Block {
  const { groups } = businesses;
  const lines = groups.flatMap(({ products }) => products);
  const has = (of: (line: ProductLine) => number): boolean => lines.some((line) => of(line) !== 0);
  const optional: readonly (readonly [Column, (line: ProductLine) => number])[] = [
    [column('เสีย', 'Lost', 'count'), ({ lostQuantity }) => lostQuantity],
    [column('นับเกิน (ขาด)', 'Counted over (under)', 'count'), ({ countedQuantity }) => countedQuantity],
    [column('ขายเกินที่มี', 'Beyond stock', 'count'), ({ short }) => short],
  ];
  const shown = optional.filter(([, of]) => has(of));
  const row = (line: ProductLine, known: boolean): TableRow =>
    tableRow(
      [
        line.unit === null ? line.product : `${line.product} (${line.unit})`,
        showQuantity(line.opening.quantity),
        known ? showQuantity(line.in.quantity) : null,
        known ? showQuantity(line.soldQuantity) : null,
        ...shown.map(([, of]) => showQuantity(of(line))),
        showQuantity(line.closing.quantity),
        line.closing.value,
        ...(known ? [line.sales, line.cost, line.profit] : [null, null, null]),
        line.lastCount,
      ],
      line.short > 0 ? 'bad' : line.countedQuantity < 0 ? 'look' : 'plain',
    );
  const sum = (kind: 'subtotal' | 'total', name: Value, of: Businesses | GroupBusiness) => ({
    kind,
    cells: [name, '', '', '', ...shown.map(() => ''), '', of.stock, ...tradeCells(of), ''],
  });
  return tableBlock(
    words('สินค้าแต่ละอย่าง', 'Products'),
    [
      column('สินค้า', 'Product'),
      column('ยกมา', 'Opening', 'count'),
      column('ซื้อ/ผลิต', 'Bought, made', 'count'),
      column('ขาย', 'Sold', 'count'),
      ...shown.map(([one]) => one),
      column('คงเหลือ', 'Closing', 'count'),
      column('เป็นเงินทุน', 'Value at cost', 'money'),
      column('ยอดขาย', 'Sales', 'money'),
      column('ต้นทุนขาย', 'Cost of sales', 'money'),
      column('กำไร (ขาดทุน)', 'Profit', 'money'),
      column('นับล่าสุด', 'Last count', 'day'),
    ],
    [
      ...groups.flatMap((group) => [
        ...(names === null ? [] : [sum('subtotal', names.get(group.groupId) ?? group.groupId, group)]),
        ...group.products.map((line) => row(line, group.rows > 0)),
      ]),
      ...(lines.length < 2 ? [] : [sum('total', words('รวม', 'Total'), businesses)]),
    ],
  );
}

function cashTable({ groups, cash }: Businesses, names: BusinessesPageFacts['names']): Block {
  const row = (
    kind: TableRow['kind'],
    name: Value,
    { rowsIn, bookIn, rowsOut, bookOut }: Businesses['cash'],
  ): TableRow => ({
    kind,
    tone: rowsIn === bookIn && rowsOut === bookOut ? 'plain' : 'look',
    cells: [name, rowsIn, bookIn, minus(bookIn, rowsIn), rowsOut, bookOut, minus(bookOut, rowsOut)],
  });
  return tableBlock(
    words('เงินตามรายการธุรกิจ เทียบสมุดเงินสด', 'Money of these rows beside the cash book'),
    [
      OF_GROUP,
      column('รับตามรายการ', 'In, by rows', 'money'),
      column('ธุรกิจรับ', 'In, by cash book', 'money'),
      column('ต่างกัน', 'Difference', 'money'),
      column('จ่ายตามรายการ', 'Out, by rows', 'money'),
      column('ธุรกิจจ่าย', 'Out, by cash book', 'money'),
      column('ต่างกัน', 'Difference', 'money'),
    ],
    [
      ...(names === null
        ? []
        : groups.map((group) => row('row', names.get(group.groupId) ?? group.groupId, group.cash))),
      row('total', words('รวม', 'Total'), cash),
    ],
  );
}

const MONTHS_SHOWN = 13;

function chartOf({ months }: Businesses): Block {
  const last = months.slice(-MONTHS_SHOWN);
  return monthsChart(
    words('กำไรจากสินค้าเดือนละเท่าไร (บาท)', 'Profit on goods each month (baht)'),
    words('กำไร', 'Profit'),
    'columns',
    last.map(({ month }) => month),
    last.map(({ profit }) => profit),
  );
}

function notesOf({ odd, severalUnits, groups }: Businesses): readonly Words[] {
  const notes: Words[] = [];
  const tell = (cells: readonly ToldCell[], th: string, en: string): void => {
    if (cells.length > 0) notes.push(words(`${th}: ${cellsTold(cells)}`, `${en}: ${cellsTold(cells)}`));
  };
  tell(
    odd.short,
    'ขายหรือเสียมากกว่าที่มี ส่วนที่เกินไม่มีต้นทุน โปรดลงรายการซื้อหรือผลิตที่ขาด',
    'More sold or lost than there was; the rest has no cost. Please enter what was bought or made',
  );
  tell(
    odd.withoutPrice,
    'ไม่มีราคา จึงยังไม่รู้จำนวนเงิน กำไรยังไม่ครบ โปรดใส่ราคาต่อหน่วย',
    'Without a price the amount is not known and profit is not whole; please enter the unit price',
  );
  tell(odd.overpaid, 'จ่ายมากกว่าราคา โปรดตรวจ', 'Paid more than the price, please check');
  tell(
    odd.notCounted,
    'ไม่นับ เพราะจำนวนหรือเงินเป็นศูนย์ ติดลบ หรือมากเกินจริง',
    'Not counted: a quantity or amount of nothing, below nothing, or beyond belief',
  );
  if (severalUnits.length > 0) {
    const products = severalUnits.join(', ');
    notes.push(
      words(`${products} มีหลายหน่วย นับแยกกันหน่วยละสต็อก`, `${products}: more than one unit, each is a stock of its own`),
    );
  }
  if (groups.length > 0) {
    notes.push(words('ช่อง จ่ายแล้ว ที่ว่าง ถือว่าจ่ายครบ', 'A blank cell of Paid says that all was paid'));
  }
  return notes;
}

/** What each group's business gave in the month, in short: for the pack of the meeting. */
export function businessesInShort(of: Businesses, month: Month, names: ReadonlyMap<string, string>): readonly Block[] {
  if (of.groups.length === 0) return [];
  return [
    tableBlock(
      monthTitle(month),
      [
        OF_GROUP,
        column('ขาย', 'Sales', 'money'),
        column('กำไร (ขาดทุน)', 'Profit', 'money'),
        column('สินค้าคงเหลือ', 'Stock', 'money'),
        column('ลูกหนี้การค้า', 'Owed to us', 'money'),
      ],
      [
        ...of.groups.map((group): TableRow => tableRow([names.get(group.groupId) ?? group.groupId, ...shortOf(group)])),
        totalRow([...shortOf(of)]),
      ],
    ),
  ];
}

/** Of a group without rows in the month only stock and debts are known. */
const tradeCells = (of: Businesses | GroupBusiness): readonly Value[] =>
  'rows' in of && of.rows === 0 ? [null, null, null] : [of.sales, of.cost, of.profit];

function shortOf(of: Businesses | GroupBusiness): readonly Value[] {
  const [sales, , profit] = tradeCells(of);
  return [sales ?? null, profit ?? null, of.stock, of.receivable];
}
