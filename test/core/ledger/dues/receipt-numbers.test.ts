/** The number after a group's last receipt, in the group's own pattern. */
import { describe, expect, test } from 'vitest';
import { nextNumber, numberAfter } from '../../../../src/core/ledger/dues/receipt-numbers.ts';

const next = (...rows: readonly (string | readonly [string, string] | null)[]) =>
  nextNumber(
    rows.map((row) =>
      row === null || typeof row === 'string' ? { book: null, receiptId: row } : { book: row[0], receiptId: row[1] },
    ),
  );

describe('the next number', () => {
  test('goes on from the last with as many figures, in the book that was written last', () => {
    expect(next(['3', '044'], ['3', '045'])).toEqual({ book: '3', next: '046' });
    expect(next(['2', '100'], ['3', '001'])).toEqual({ book: '3', next: '002' });
    expect(next('999')).toEqual({ book: null, next: '1000' });
  });
  test('is one more than the highest of its pattern, wherever that stands', () => {
    expect(next('7', '12', '9')).toEqual({ book: null, next: '13' });
    expect(next('A-7', 'B-3')).toEqual({ book: null, next: 'B-4' });
  });
  test('counts in the figures that change from receipt to receipt', () => {
    expect(next('44/2569', '45/2569')).toEqual({ book: null, next: '46/2569' });
    expect(next('3/045', '3/046')).toEqual({ book: null, next: '3/047' });
    expect(next('45/69')).toEqual({ book: null, next: '46/69' });
    expect(next('ส2569-009', 'ส2569-010')).toEqual({ book: null, next: 'ส2569-011' });
  });
  test('is none where no receipt has a number', () => {
    expect(next()).toBeNull();
    expect(next(null, 'ไม่มี')).toBeNull();
  });
  test('goes on any number of steps', () => {
    expect(numberAfter('099', undefined, 2)).toBe('101');
    expect(numberAfter('เลขหนึ่ง')).toBeNull();
  });
});
