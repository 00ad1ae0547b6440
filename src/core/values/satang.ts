/** Money as whole satang: made, added, shared out and rounded here and nowhere else. */

/** A whole number of satang: 125050 is 1,250.50 baht. */
export type Satang = number & { readonly unit: 'satang' };

export const ZERO = 0 as Satang;

/** The largest sum kept: far above any network's money and far below where whole numbers lose digits. */
const LARGEST = 2 ** 51;

/** Satang from a whole number. Throws RangeError when it is not one: that is a bug, never a person's doing. */
export function satang(count: number): Satang {
  if (!Number.isInteger(count) || Math.abs(count) > LARGEST) throw new RangeError(`not a number of satang: ${count}`);
  return (count === 0 ? 0 : count) as Satang;
}

/** Satang from a number of baht, or null when it has a fraction of a satang. Rounding: none. */
export function satangFromBaht(baht: number): Satang | null {
  const count = Math.round(baht * 100);
  // 1.1 × 100 is 110.00000000000001, which is 110; 110.4 is not a number of satang.
  return Math.abs(baht * 100 - count) < 1e-6 * Math.max(1, Math.abs(baht) / 1e6) && Math.abs(count) <= LARGEST
    ? ((count === 0 ? 0 : count) as Satang)
    : null;
}

/** The sum of two amounts. */
export function plus(a: Satang, b: Satang): Satang {
  return (a + b) as Satang;
}

/** What is left of `a` after `b`. */
export function minus(a: Satang, b: Satang): Satang {
  return (a - b) as Satang;
}

/** The sum of many amounts. */
export function total(amounts: Iterable<Satang>): Satang {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return satang(sum);
}

/** The smaller of two amounts. */
export function least(a: Satang, b: Satang): Satang {
  return a < b ? a : b;
}

/** `amount` × `count`, a whole number of times. */
export function times(amount: Satang, count: number): Satang {
  return satang(amount * count);
}

/** How a part of a satang or baht is rounded: half a satang up, baht cut off, or baht half up. */
export type Rounding = 'SATANG' | 'FLOOR_BAHT' | 'ROUND_BAHT';

/**
 * `amount` × `numerator` ÷ `denominator`, rounded once.
 *
 * Units     satang in and out
 * Rounding  SATANG half up; FLOOR_BAHT down to whole baht; ROUND_BAHT to whole baht, half up
 */
export function portion(amount: Satang, numerator: number, denominator: number, rounding: Rounding = 'SATANG'): Satang {
  const unit = rounding === 'SATANG' ? 1 : 100;
  const bottom = denominator * unit;
  // Of an odd bottom there is no exact half: cut down, since a rest of half a unit less is below it.
  const half = rounding === 'FLOOR_BAHT' ? 0 : Math.floor(bottom / 2);
  const top = amount * numerator + half;
  if (Math.abs(top) <= EXACT) {
    const rest = top % bottom;
    return satang(((top - (rest < 0 ? rest + bottom : rest)) / bottom) * unit);
  }
  // Principal × basis points × months may pass 2^53.
  const exact = BigInt(amount) * BigInt(numerator) + BigInt(half);
  return satang(Number(floorDivided(exact, BigInt(bottom))) * unit);
}

/** Products up to here have lost no digit. */
const EXACT = 2 ** 52;

function floorDivided(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  return top % bottom < 0n ? quotient - 1n : quotient;
}

/**
 * An amount cut into parts by weight, so that the parts always add up to the whole.
 *
 * Units     satang; weights are whole numbers ≥ 0 with at least one above 0
 * Rounding  largest remainder; of equal remainders the earlier part
 */
export function shareOut(amount: Satang, weights: readonly number[]): Satang[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) throw new RangeError('nothing to share by');
  const exact = weights.map((weight) => {
    const top = BigInt(amount) * BigInt(weight);
    const part = floorDivided(top, BigInt(whole));
    return { part: Number(part), rest: Number(top - part * BigInt(whole)) };
  });
  const left = amount - exact.reduce((sum, { part }) => sum + part, 0);
  const first = exact.map((_, index) => index).sort((a, b) => exact[b]!.rest - exact[a]!.rest || a - b);
  const lucky = new Set(first.slice(0, left));
  return exact.map(({ part }, index) => satang(part + (lucky.has(index) ? 1 : 0)));
}
