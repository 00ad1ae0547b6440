/** Sums of money as other programs write and read them: baht and two decimals, a point between, no signs between thousands. */
import { type Satang, satang } from '../../values/satang.ts';

/** `1250.50`; `-30.00`. */
export function decimal(amount: number): string {
  const size = Math.abs(amount);
  const rest = size % 100;
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}.${rest < 10 ? '0' : ''}${rest}`;
}

/** More digits than any sum here has. */
const MOST_DIGITS = 13;

/** The satang of a decimal number, thousands apart or not; null when it is none, or has a part of a satang. */
export function satangIn(text: string): Satang | null {
  const found = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/.exec(text.trim());
  if (!found) return null;
  const [, sign, whole = '', part = ''] = found;
  const baht = whole.replace(/,/g, '');
  if (baht.length > MOST_DIGITS || !/^\d{0,2}0*$/.test(part)) return null;
  const count = Number(baht) * 100 + Number(part.slice(0, 2).padEnd(2, '0'));
  return satang(sign === '-' ? -count : count);
}
