/** The stock of one product at average cost: what each row brings in and takes out, to the satang. */
import type { Row } from '../../tables/tables.ts';
import { minus, plus, portion, type Satang, ZERO } from '../../values/satang.ts';

type Move = Row<'business'>;

/** Quantities are whole millionths of a unit inside, so that 12.5 sacks and a third of one add up. */
const MILLION = 1_000_000;

/** What is held of a product, and what it cost. */
export interface Held {
  /** In millionths. */
  readonly quantity: number;
  readonly value: Satang;
}

/** What may be odd about a row: each is told, none is set right in silence. */
export type StockOddity = 'notCounted' | 'withoutPrice' | 'short' | 'overpaid';

/** One row, and what it does to the stock. Quantities in millionths. */
export interface StockStep {
  readonly row: Move;
  /** Stock counted before anything else was known: where the books of the product begin. */
  readonly brought: Held;
  /** Bought or made. */
  readonly in: Held;
  readonly sold: Held;
  readonly lost: Held;
  /** Found (+) or missing (−) at a count. */
  readonly counted: Held;
  /** Sold or lost beyond what there was; it has no cost. */
  readonly short: number;
  /** Price × quantity; null where there is no price, and of rows that no money goes with. */
  readonly amount: Satang | null;
  /** What was paid at once; a blank cell says that all was. */
  readonly paid: Satang | null;
  readonly after: Held;
  readonly odd: readonly StockOddity[];
}

const NOTHING: Held = { quantity: 0, value: ZERO };

/** Far above any village's business, so that sums over its rows lose no digit. */
const MOST_QUANTITY = 2 ** 44;
const MOST_VALUE = 2 ** 40;

/** A quantity in millionths; null when it is more than can be kept. */
function inMillionths(quantity: number): number | null {
  const whole = Math.round(quantity * MILLION);
  return Math.abs(whole) <= MOST_QUANTITY ? whole : null;
}

/** A quantity as people count it. */
export function quantityOf(millionths: number): number {
  return millionths / MILLION;
}

const ORDER: { readonly [move in Move['move']]: number } = { buy: 0, make: 0, sell: 1, loss: 1, count: 2 };

/** Rows by day; within a day what comes in before what goes out, and the count last, whatever was typed first. */
export function inOrder(rows: readonly Move[]): readonly Move[] {
  return [...rows].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : ORDER[a.move] - ORDER[b.move] || a.tab - b.tab || a.row - b.row,
  );
}

/**
 * The rows of one product, each with what it does to the stock.
 *
 * What is sold or lost takes its part of the value held; the last piece takes all that is left. A count holds from then
 * on: what is missing takes its part of the value, what is found brings its price, or none. Nothing goes below nothing.
 * Where no price stands, what was paid is the amount.
 *
 * Units     satang; quantities in millionths
 * Rounding  each cost half a satang up, once; nothing is lost, for what is taken leaves what is held
 * Source    domain 5.5, N21
 */
export function stockSteps(rows: readonly Move[]): readonly StockStep[] {
  const steps: StockStep[] = [];
  let held: Held | null = null;
  for (const row of inOrder(rows)) {
    const step: StockStep = stepOf(row, held);
    steps.push(step);
    if (!step.odd.includes('notCounted')) held = step.after;
  }
  return steps;
}

function stepOf(row: Move, before: Held | null): StockStep {
  const held = before ?? NOTHING;
  const quantity = inMillionths(row.quantity);
  const none: StockStep = {
    row,
    brought: NOTHING,
    in: NOTHING,
    sold: NOTHING,
    lost: NOTHING,
    counted: NOTHING,
    short: 0,
    amount: null,
    paid: null,
    after: held,
    odd: [],
  };
  if (quantity === null || quantity < 0 || (quantity === 0 && row.move !== 'count') || !isKept(row, quantity)) {
    return { ...none, odd: ['notCounted'] };
  }
  const value = row.unitPrice === null ? null : portion(row.unitPrice, quantity, MILLION);
  if (row.move === 'count') return countStep(none, before, { quantity, value });
  if (row.move === 'loss') {
    const lost = takenFrom(held, quantity);
    return { ...none, lost, ...leftAfter(held, lost, quantity) };
  }
  const amount = value ?? row.paid;
  const money = { amount, paid: amount === null ? null : (row.paid ?? amount) };
  const odd: StockOddity[] = [];
  if (amount === null) odd.push('withoutPrice');
  else if (row.paid !== null && row.paid > amount) odd.push('overpaid');
  if (row.move === 'sell') {
    const sold = takenFrom(held, quantity);
    const left = leftAfter(held, sold, quantity);
    return { ...none, ...money, ...left, sold, odd: [...left.odd, ...odd] };
  }
  const bought: Held = { quantity, value: amount ?? ZERO };
  return { ...none, ...money, in: bought, after: together(held, bought), odd };
}

/** Whether a row's money is neither below nothing nor more than can be kept. */
function isKept({ unitPrice, paid }: Move, quantity: number): boolean {
  const [price, most] = [unitPrice ?? 0, Math.max(1, quantity / MILLION)];
  return price >= 0 && price * most <= MOST_VALUE && (paid ?? 0) >= 0 && (paid ?? 0) <= MOST_VALUE;
}

/** A count holds: the first row of a product begins its books, a later one finds or misses something. */
function countStep(
  none: StockStep,
  before: Held | null,
  { quantity, value }: { readonly quantity: number; readonly value: Satang | null },
): StockStep {
  const { unitPrice } = none.row;
  if (before === null) {
    const brought: Held = { quantity, value: value ?? ZERO };
    return { ...none, brought, after: brought, odd: value === null && quantity > 0 ? ['withoutPrice'] : [] };
  }
  if (quantity <= before.quantity) {
    const missing = takenFrom(before, before.quantity - quantity);
    const counted: Held = { quantity: 0 - missing.quantity, value: minus(ZERO, missing.value) };
    return { ...none, counted, after: together(before, counted) };
  }
  const more = quantity - before.quantity;
  const counted: Held = { quantity: more, value: unitPrice === null ? ZERO : portion(unitPrice, more, MILLION) };
  return { ...none, counted, after: together(before, counted) };
}

/** What a quantity takes out of what is held: at most all of it. */
function takenFrom(held: Held, quantity: number): Held {
  if (quantity >= held.quantity) return held;
  return { quantity, value: portion(held.value, quantity, held.quantity) };
}

function leftAfter(held: Held, taken: Held, wanted: number): Pick<StockStep, 'after' | 'short' | 'odd'> {
  const short = wanted - taken.quantity;
  return {
    after: { quantity: held.quantity - taken.quantity, value: minus(held.value, taken.value) },
    short,
    odd: short > 0 ? ['short'] : [],
  };
}

const together = (a: Held, b: Held): Held => ({ quantity: a.quantity + b.quantity, value: plus(a.value, b.value) });
