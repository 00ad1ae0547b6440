/** Money is whole satang, and parts always add up to the whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  least,
  minus,
  plus,
  portion,
  satang,
  satangFromBaht,
  shareOut,
  times,
  total,
} from '../../../src/core/values/satang.ts';

const amounts = fc.integer({ min: -1e12, max: 1e12 }).map(satang);

test('baht become satang only where there is no part of a satang', () => {
  expect([1.1, 0.1 + 0.2, 1250.5, 0, -30, 81_112_345.67].map(satangFromBaht)).toEqual([
    110, 30, 125_050, 0, -3000, 8_111_234_567,
  ]);
  expect([1.104, 30.125, Number.NaN, Number.POSITIVE_INFINITY, 1e300].map(satangFromBaht)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(Object.is(satangFromBaht(-0), 0)).toBe(true);
});

test('satang are whole, and not beyond what is kept exactly', () => {
  expect(satang(5)).toBe(5);
  expect(Object.is(satang(-0), 0)).toBe(true);
  for (const wrong of [1.5, Number.NaN, 2 ** 52, -(2 ** 52)]) expect(() => satang(wrong)).toThrow(RangeError);
});

test('sums', () => {
  const [a, b] = [satang(300), satang(125)];
  expect([plus(a, b), minus(a, b), total([a, b, a]), least(a, b), least(b, a), times(b, 3)]).toEqual([
    425, 175, 725, 125, 125, 375,
  ]);
});

describe('a portion is rounded once', () => {
  test.each([
    [6000_00, 1200, 120_000, 'SATANG', 60_00],
    [100, 1, 3, 'SATANG', 33],
    [50, 1, 100, 'SATANG', 1],
    [49, 1, 100, 'SATANG', 0],
    [1, 1, 2, 'SATANG', 1],
    [-1, 1, 2, 'SATANG', 0],
    [-300, 1, 7, 'SATANG', -43],
    [199_99, 1, 1, 'FLOOR_BAHT', 199_00],
    [199_50, 1, 1, 'ROUND_BAHT', 200_00],
    [199_49, 1, 1, 'ROUND_BAHT', 199_00],
  ] as const)('%d × %d ÷ %d by %s is %d', (amount, top, bottom, rounding, expected) => {
    expect(portion(satang(amount), top, bottom, rounding)).toBe(expected);
  });

  test('half a satang up is the default', () => expect(portion(satang(3), 1, 2)).toBe(2));
});

describe('sharing out', () => {
  test('the largest remainder first, of equal ones the earlier part', () => {
    expect(shareOut(satang(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareOut(satang(10_000), [50, 30, 20])).toEqual([5000, 3000, 2000]);
    expect(shareOut(satang(5), [1, 2, 3])).toEqual([1, 2, 2]);
    // 33.33 and 66.67: the larger remainder is the later part's.
    expect(shareOut(satang(100), [1, 2])).toEqual([33, 67]);
    expect(shareOut(satang(1_000), [7, 8, 15])).toEqual([233, 267, 500]);
    expect(shareOut(satang(7), [0, 1, 0])).toEqual([0, 7, 0]);
  });
  test('needs something to share by', () => {
    expect(() => shareOut(satang(1), [])).toThrow(RangeError);
    expect(() => shareOut(satang(1), [0, 0])).toThrow(RangeError);
  });
  test('parts add up to the whole, and none is a satang from its exact share', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(100_000), { minLength: 1, maxLength: 20 }), (amount, weights) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(whole > 0);
        const parts = shareOut(amount, weights);
        expect(total(parts)).toBe(amount);
        for (const [place, part] of parts.entries())
          expect(Math.abs(part - (amount * weights[place]!) / whole)).toBeLessThan(1.001);
      }),
    );
  });
});

test('a part of an amount loses no satang where the product is beyond what numbers hold exactly', () => {
  const [amount, numerator, denominator] = [9_999_999_999_999, 7_654_321, 12_000_007];
  const exact = (BigInt(amount) * BigInt(numerator) * 2n + BigInt(denominator)) / (2n * BigInt(denominator));
  expect(portion(satang(amount), numerator, denominator)).toBe(Number(exact));
});

test('a portion of the largest sum is exact: 9,999 of 10,000 parts of 2⁵¹ − 1 satang', () => {
  // (2⁵¹ − 1) × 0.9999 = 2,251,574,633,703,878.3…; reckoned in numbers of 53 bits it comes out one satang too much.
  expect(portion(satang(2 ** 51 - 1), 9_999, 10_000)).toBe(2_251_574_633_703_878);
});
