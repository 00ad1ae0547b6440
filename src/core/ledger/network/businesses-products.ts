/** The products of a group's business over some days: stock, sales, cost and profit of each. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { minus, plus, type Satang, total, ZERO } from '../../values/satang.ts';
import { choiceKey } from '../../values/text.ts';
import { type Held, quantityOf, type StockStep, stockSteps } from './stock.ts';

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

/** The first and the last of some days. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** A product with everything that moved it up to a day. */
export interface Product {
  readonly groupId: string;
  readonly product: string;
  readonly unit: string | null;
  readonly steps: readonly StockStep[];
}

/** A group's products in the order first typed; one product in two units is two stocks. */
export function productsOf(book: Book, groupId: string, to: Day): readonly Product[] {
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

/** Whether a row sells. */
export const isSale = ({ row }: StockStep): boolean => row.move === 'sell';

/** Whether a row brings goods in for money. */
export const isPurchase = ({ row }: StockStep): boolean => row.move === 'buy' || row.move === 'make';

/** One product over some days. Units: satang; quantities in its own unit. */
export function productLine({ groupId, product, unit, steps }: Product, { from }: Stretch): ProductLine {
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

/** What came of some rows. Units: satang. */
export function tradeOf(steps: readonly StockStep[]): Trade {
  return traded({
    sales: total(steps.filter(isSale).map(({ amount }) => amount ?? ZERO)),
    cost: total(steps.map(({ sold }) => sold.value)),
    lost: total(steps.map(({ lost }) => lost.value)),
    counted: total(steps.map(({ counted }) => counted.value)),
  });
}

/** Several of them added up. Units: satang. */
export function tradeSum(of: readonly Trade[]): Trade {
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
