/** Reads amounts, counts and per cents as people type them into a form. */
import { readNumberText } from '../values/read-number.ts';
import { type Satang, satangFromBaht } from '../values/satang.ts';
import { figureWrong } from './problems-entering.ts';
import { textIn } from './takes.ts';

function numberIn(takes: unknown, name: string): number | null {
  const text = textIn(takes, name);
  if (text === null) return null;
  const read = readNumberText(text.replace(/ *%$/, ''));
  if (read.is !== 'number' || read.sure !== 'exact' || read.value < 0) throw figureWrong({ text });
  return read.value;
}

/** An amount of baht of 0 or more, or null. Throws Problem. */
export function amountIn(takes: unknown, name: string): Satang | null {
  const baht = numberIn(takes, name);
  const amount = baht === null ? null : satangFromBaht(baht);
  if (baht !== null && amount === null) throw figureWrong({ text: String(baht) });
  return amount;
}

/** A whole number from 1, or null. Throws Problem. */
export function wholeIn(takes: unknown, name: string): number | null {
  const count = numberIn(takes, name);
  if (count !== null && (!Number.isInteger(count) || count < 1)) throw figureWrong({ text: String(count) });
  return count;
}

/** Basis points of a typed per cent, or null. Throws Problem. */
export function percentIn(takes: unknown, name: string): number | null {
  const percent = numberIn(takes, name);
  return percent === null ? null : Math.round(percent * 100);
}
