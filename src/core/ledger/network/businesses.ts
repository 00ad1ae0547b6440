/** Community businesses: each group's products with stock, sales, cost and profit over some days, beside its cash book. */
import type { Book } from '../../tables/book.ts';
import { type Day, earlier, firstDay, lastDay, type Month, monthOf } from '../../values/calendar.ts';
import { minus, type Satang, satang, total, ZERO } from '../../values/satang.ts';
import { choiceKey } from '../../values/text.ts';
import { movedUpTo } from '../books/balances.ts';
import type { GroupLedger, Ledger } from '../ledger.ts';
import { cellOf, type ToldCell } from '../linking/told-cells.ts';
import {
  isPurchase,
  isSale,
  type Product,
  type ProductLine,
  productLine,
  productsOf,
  type Stretch,
  type Trade,
  tradeOf,
  tradeSum,
} from './businesses-products.ts';
import type { StockOddity, StockStep } from './stock.ts';

/** Owed on all rows up to the last day: price × quantity less what was paid. Units: satang. */
export interface Owed {
  readonly receivable: Satang;
  readonly payable: Satang;
}

/** What was paid in the rows of some days, beside what the cash book says of them. Units: satang. */
export interface BusinessCash {
  readonly rowsIn: Satang;
  readonly rowsOut: Satang;
  readonly bookIn: Satang;
  readonly bookOut: Satang;
  /** What the cash book paid beyond the goods: other costs, or goods of other days. */
  readonly otherCosts: Satang;
}

export interface GroupBusiness extends Trade, Owed {
  readonly groupId: string;
  /** Rows of these days; 0 = nothing is known of them. */
  readonly rows: number;
  readonly products: readonly ProductLine[];
  readonly stock: Satang;
  readonly cash: BusinessCash;
}

export interface BusinessMonth extends Trade {
  readonly month: Month;
}

export interface Businesses extends Trade, Owed {
  /** Those that have a business. */
  readonly groups: readonly GroupBusiness[];
  /** Groups with rows of these days. */
  readonly entered: number;
  readonly stock: Satang;
  readonly cash: BusinessCash;
  /** Each month with rows up to the last day. */
  readonly months: readonly BusinessMonth[];
  readonly odd: { readonly [oddity in StockOddity]: readonly ToldCell[] };
  /** Products that are counted in more than one unit: each unit is a stock of its own. */
  readonly severalUnits: readonly string[];
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
export function businessesOf({ book }: Ledger, groups: readonly GroupLedger[], { from, to }: Stretch): Businesses {
  const products = groups.map((group) => ({ group, products: productsOf(book, group.groupId, to) }));
  const steps = products.flatMap((of) => of.products.flatMap((product) => product.steps));
  const lines = products
    .filter((of) => of.products.length > 0)
    .map(({ group, products: its }) => groupBusiness(group, its, { from, to }));
  const months = [...new Set(steps.map(({ row }) => monthOf(row.date)))].sort();
  return {
    groups: lines,
    entered: lines.filter((line) => line.rows > 0).length,
    ...tradeSum(lines),
    receivable: total(lines.map(({ receivable }) => receivable)),
    payable: total(lines.map(({ payable }) => payable)),
    stock: total(lines.map(({ stock }) => stock)),
    cash: {
      rowsIn: total(lines.map(({ cash }) => cash.rowsIn)),
      rowsOut: total(lines.map(({ cash }) => cash.rowsOut)),
      bookIn: total(lines.map(({ cash }) => cash.bookIn)),
      bookOut: total(lines.map(({ cash }) => cash.bookOut)),
      otherCosts: total(lines.map(({ cash }) => cash.otherCosts)),
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

function groupBusiness(group: GroupLedger, products: readonly Product[], stretch: Stretch): GroupBusiness {
  const lines = products.map((product) => productLine(product, stretch));
  const steps = products.flatMap((product) => product.steps);
  const within = steps.filter(({ row }) => row.date >= stretch.from);
  const { bookIn, bookOut } = cashBook(group, stretch);
  const rowsOut = paidIn(within, isPurchase);
  return {
    groupId: group.groupId,
    rows: within.length,
    products: lines,
    ...tradeSum(lines),
    receivable: owed(steps, isSale),
    payable: owed(steps, isPurchase),
    stock: total(lines.map(({ closing }) => closing.value)),
    cash: {
      rowsIn: paidIn(within, isSale),
      rowsOut,
      bookIn,
      bookOut,
      otherCosts: satang(Math.max(0, bookOut - rowsOut)),
    },
  };
}

const owed = (steps: readonly StockStep[], which: (step: StockStep) => boolean): Satang =>
  total(steps.filter(which).map(({ amount, paid }) => (amount === null ? ZERO : minus(amount, paid ?? ZERO))));

const paidIn = (steps: readonly StockStep[], which: (step: StockStep) => boolean): Satang =>
  total(steps.filter(which).map(({ paid }) => paid ?? ZERO));

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
  return { from: firstDay(month), to: earlier(lastDay(month), asOf) };
}
