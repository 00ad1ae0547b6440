/** Community businesses: each group's products with stock, sales, cost and profit over some days, beside its cash book. */
import type { Book } from '../tables/book.ts';
import type { Row } from '../tables/tables.ts';
import { type Day, firstDay, lastDay, type Month, monthOf } from '../values/calendar.ts';
import { minus, plus, type Satang, satang, total, ZERO } from '../values/satang.ts';
import { choiceKey } from '../values/text.ts';
import { movedUpTo } from './balances.ts';
import type { GroupLedger, Ledger } from './ledger.ts';
import { type Held, quantityOf, type StockOddity, type StockStep, stockSteps } from './stock.ts';
import { cellOf, type ToldCell } from './told-cells.ts';

/** How many, and what they cost. */
export interface Goods {
  readonly quantity: number;
  readonly value: Satang;
}

/** What came of selling. Units: satang. */
export interface Trade {
  readonly sales: Satang;
  /** Cost of what was sold. */
  readonly cost: Satang;
  /** Cost of what was lost or spoilt. */
  readonly lost: Satang;
  /** Found (+) or missing (−) at counts. */
  readonly counted: Satang;
  /** sales − cost − lost + counted. */
  readonly profit: Satang;
}

export interface ProductLine extends Trade {
  readonly groupId: string;
  readonly product: string;
  readonly unit: string | null;
  /** Before the first day, or as counted when the product's rows begin. */
  readonly opening: Goods;
  readonly in: Goods;
  readonly soldQuantity: number;
  readonly lostQuantity: number;
  readonly countedQuantity: number;
  /** Sold or lost beyond what there was: opening + in − sold − lost + counted + short = closing. */
  readonly short: number;
  readonly closing: Goods;
  readonly lastCount: Day | null;
}

/** Owed on all rows up to the last day: price × quantity less what was paid. Units: satang. */
export interface Owed {
  readonly receivable: Satang;
  readonly payable: Satang;
}

/** What was paid at once in the rows, beside what the cash book says. Units: satang. */
export interface BusinessCash {
  readonly rowsIn: Satang;
  readonly rowsOut: Satang;
  readonly bookIn: Satang;
  readonly bookOut: Satang;
}

export interface GroupBusiness extends Trade, Owed {
  readonly groupId: string;
  readonly products: readonly ProductLine[];
  readonly stock: Satang;
  readonly cash: BusinessCash;
}

export interface BusinessMonth extends Trade {
  readonly month: Month;
}

export interface Businesses extends Trade, Owed {
  readonly groups: readonly GroupBusiness[];
  readonly stock: Satang;
  readonly cash: BusinessCash;
  /** Each month with rows up to the last day. */
  readonly months: readonly BusinessMonth[];
  readonly odd: { readonly [oddity in StockOddity]: readonly ToldCell[] };
  /** Products that are counted in more than one unit: each unit is a stock of its own. */
  readonly severalUnits: readonly string[];
}

interface Product {
  readonly groupId: string;
  readonly product: string;
  readonly unit: string | null;
  readonly steps: readonly StockStep[];
}

/** Months in which a business has rows up to a day, in order. */
export function businessMonths(book: Book, groups: readonly GroupLedger[], asOf: Day): readonly Month[] {
  const wanted = new Set(groups.map(({ groupId }) => groupId));
  const days = book.business.flatMap(({ groupId, date }) =>
    date <= asOf && wanted.has(groupId) ? [monthOf(date)] : [],
  );
  return [...new Set(days)].sort();
}

/**
 * The businesses of some groups over a stretch of days.
 *
 * Units     satang; quantities in the product's own unit
 * Source    domain 5.5 N21, N22; rules §7 (businesses move no money by themselves: the cash book is compared)
 */
export function businessesOf(
  { book }: Ledger,
  groups: readonly GroupLedger[],
  { from, to }: { readonly from: Day; readonly to: Day },
): Businesses {
  const products = groups.map((group) => ({ group, products: productsOf(book, group.groupId, to) }));
  const steps = products.flatMap((of) => of.products.flatMap((product) => product.steps));
  const lines = products
    .filter((of) => of.products.length > 0)
    .map(({ group, products: its }) => groupBusiness(group, its, { from, to }));
  const months = [...new Set(steps.map(({ row }) => monthOf(row.date)))].sort();
  return {
    groups: lines,
    ...tradeSum(lines),
    receivable: total(lines.map(({ receivable }) => receivable)),
    payable: total(lines.map(({ payable }) => payable)),
    stock: total(lines.map(({ stock }) => stock)),
    cash: {
      rowsIn: total(lines.map(({ cash }) => cash.rowsIn)),
      rowsOut: total(lines.map(({ cash }) => cash.rowsOut)),
      bookIn: total(lines.map(({ cash }) => cash.bookIn)),
      bookOut: total(lines.map(({ cash }) => cash.bookOut)),
    },
    months: months.map((month) => ({
      month,
      ...tradeOf(steps.filter(({ row }) => monthOf(row.date) === month)),
    })),
    odd: {
      notCounted: oddCells(book, steps, 'notCounted', 'quantity'),
      withoutPrice: oddCells(book, steps, 'withoutPrice', 'unitPrice'),
      short: oddCells(book, steps, 'short', 'quantity'),
      overpaid: oddCells(book, steps, 'overpaid', 'paid'),
    },
    severalUnits: severalUnits(products.flatMap((of) => of.products)),
  };
}

/** A group's products in the order first typed; one product in two units is two stocks. */
function productsOf(book: Book, groupId: string, to: Day): readonly Product[] {
  const found = new Map<string, { product: string; unit: string | null; rows: Row<'business'>[] }>();
  const firstUnit = new Map<string, string | null>();
  for (const row of book.business) {
    if (row.groupId !== groupId || row.date > to) continue;
    const name = choiceKey(row.product);
    if (!firstUnit.get(name)) firstUnit.set(name, row.unit);
  }
  for (const row of book.business) {
    if (row.groupId !== groupId || row.date > to) continue;
    const unit = row.unit ?? firstUnit.get(choiceKey(row.product)) ?? null;
    const key = JSON.stringify([choiceKey(row.product), choiceKey(unit ?? '')]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { product: row.product, unit, rows: [row] });
    else known.rows.push(row);
  }
  return [...found.values()].map(({ product, unit, rows }) => ({ groupId, product, unit, steps: stockSteps(rows) }));
}

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

function groupBusiness(group: GroupLedger, products: readonly Product[], stretch: Stretch): GroupBusiness {
  const lines = products.map((product) => productLine(product, stretch));
  const steps = products.flatMap((product) => product.steps);
  const within = steps.filter(({ row }) => row.date >= stretch.from);
  return {
    groupId: group.groupId,
    products: lines,
    ...tradeSum(lines),
    receivable: owed(steps, isSale),
    payable: owed(steps, isPurchase),
    stock: total(lines.map(({ closing }) => closing.value)),
    cash: {
      rowsIn: paidIn(within, isSale),
      rowsOut: paidIn(within, isPurchase),
      ...cashBook(group, stretch),
    },
  };
}

const isSale = ({ row }: StockStep): boolean => row.move === 'sell';
const isPurchase = ({ row }: StockStep): boolean => row.move === 'buy' || row.move === 'make';

const owed = (steps: readonly StockStep[], which: (step: StockStep) => boolean): Satang =>
  total(steps.filter(which).map(({ amount, paid }) => (amount === null ? ZERO : minus(amount, paid ?? ZERO))));

const paidIn = (steps: readonly StockStep[], which: (step: StockStep) => boolean): Satang =>
  total(steps.filter(which).map(({ paid }) => paid ?? ZERO));

function productLine({ groupId, product, unit, steps }: Product, { from }: Stretch): ProductLine {
  const before = steps.filter(({ row }) => row.date < from);
  const within = steps.filter(({ row }) => row.date >= from);
  const sum = (of: (step: StockStep) => number): number => within.reduce((before, step) => before + of(step), 0);
  const value = (of: (step: StockStep) => Satang): Satang => total(within.map(of));
  const start = before[before.length - 1]?.after;
  const counts = steps.filter(({ row, odd }) => row.move === 'count' && !odd.includes('notCounted'));
  return {
    groupId,
    product,
    unit,
    opening: goods({
      quantity: (start?.quantity ?? 0) + sum(({ brought }) => brought.quantity),
      value: plus(
        start?.value ?? ZERO,
        value(({ brought }) => brought.value),
      ),
    }),
    in: goods({ quantity: sum((step) => step.in.quantity), value: value((step) => step.in.value) }),
    soldQuantity: quantityOf(sum(({ sold, short, row }) => sold.quantity + (row.move === 'sell' ? short : 0))),
    lostQuantity: quantityOf(sum(({ lost, short, row }) => lost.quantity + (row.move === 'loss' ? short : 0))),
    countedQuantity: quantityOf(sum(({ counted }) => counted.quantity)),
    short: quantityOf(sum(({ short }) => short)),
    ...tradeOf(within),
    closing: goods(steps[steps.length - 1]?.after ?? { quantity: 0, value: ZERO }),
    lastCount: counts[counts.length - 1]?.row.date ?? null,
  };
}

const goods = ({ quantity, value }: Held): Goods => ({ quantity: quantityOf(quantity), value });

function tradeOf(steps: readonly StockStep[]): Trade {
  return traded({
    sales: total(steps.filter(isSale).map(({ amount }) => amount ?? ZERO)),
    cost: total(steps.map(({ sold }) => sold.value)),
    lost: total(steps.map(({ lost }) => lost.value)),
    counted: total(steps.map(({ counted }) => counted.value)),
  });
}

function tradeSum(of: readonly Trade[]): Trade {
  return traded({
    sales: total(of.map(({ sales }) => sales)),
    cost: total(of.map(({ cost }) => cost)),
    lost: total(of.map(({ lost }) => lost)),
    counted: total(of.map(({ counted }) => counted)),
  });
}

const traded = (of: Omit<Trade, 'profit'>): Trade => ({
  ...of,
  profit: plus(minus(minus(of.sales, of.cost), of.lost), of.counted),
});

/** What the cash book took in and paid out for the business. */
function cashBook(group: GroupLedger, { from, to }: Stretch): Pick<BusinessCash, 'bookIn' | 'bookOut'> {
  let bookIn = 0;
  let bookOut = 0;
  for (const { debit, credit, since } of movedUpTo(group.books(to), to, from)) {
    if (credit === 'income.business') bookIn += since;
    if (debit === 'income.business') bookIn -= since;
    if (debit === 'expense.business') bookOut += since;
    if (credit === 'expense.business') bookOut -= since;
  }
  return { bookIn: satang(bookIn), bookOut: satang(bookOut) };
}

const oddCells = (
  book: Book,
  steps: readonly StockStep[],
  oddity: StockOddity,
  field: 'quantity' | 'unitPrice' | 'paid',
): readonly ToldCell[] => steps.filter(({ odd }) => odd.includes(oddity)).map(({ row }) => cellOf(book, row, field));

function severalUnits(products: readonly Product[]): readonly string[] {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { groupId, product } of products) {
    const key = `${groupId}|${choiceKey(product)}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    names.set(key, product);
  }
  return [...new Set([...seen].flatMap(([key, count]) => (count > 1 ? [names.get(key)!] : [])))];
}

/** The days of a month up to a day. */
export function daysOf(month: Month, asOf: Day): Stretch {
  const last = lastDay(month);
  return { from: firstDay(month), to: last < asOf ? last : asOf };
}
