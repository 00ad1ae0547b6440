/** What a spreadsheet makes of typed text, by the file's locale: number, date, yes or no, formula, or just text (V6, V7, V19, B2, B3). */
import { serialOfDay } from './serials.ts';
import type { Value } from './workbook-model.ts';

export type Typed =
  | { readonly formula: string }
  /** `format` is what an automatic cell takes on. */
  | { readonly value: Value; readonly format?: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Two digits: 00–29 are of this century, the rest of the last. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dateTyped(text: string, monthFirst: boolean, thisYear: number): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const plain = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  const named = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})$/i.exec(text);
  let serial: number | null = null;
  if (iso) serial = serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  else if (plain) {
    const [first, second] = [Number(plain[1]), Number(plain[2])];
    const year = plain[3] === undefined ? thisYear : fullYear(plain[3]);
    serial = monthFirst ? serialOfDay(year, first, second) : serialOfDay(year, second, first);
  } else if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1;
    if (month > 0) serial = serialOfDay(Number(named[3]), month, Number(named[1]));
  }
  return serial === null ? null : { value: serial, format: iso ? 'yyyy-mm-dd' : monthFirst ? 'm/d/yyyy' : 'd/m/yyyy' };
}

function numberTyped(text: string): Typed | null {
  const parts = /^([+-]?)([฿$]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?(%?)$/i.exec(text);
  if (!parts || (parts[3] === undefined && parts[4] === undefined)) return null;
  const [, sign, currency, whole = '', fraction = '', power = '', percent] = parts;
  const number = Number(`${sign}${whole.replace(/,/g, '') || '0'}${fraction}${power}`);
  if (!Number.isFinite(number)) return null;
  if (percent) return { value: Number((number / 100).toPrecision(15)), format: fraction ? '0.00%' : '0%' };
  if (currency) return { value: number, format: `[$${currency}]#,##0.00` };
  return whole.includes(',') ? { value: number, format: fraction ? '#,##0.00' : '#,##0' } : { value: number };
}

function timeTyped(text: string): Typed | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return { value: seconds / 86_400, format: 'h:mm:ss' };
}

/** What typed text becomes in a cell of this format; `thisYear` completes a day and month alone. */
export function typed(text: string, format: string | undefined, locale: string, thisYear: number): Typed {
  if (format === '@' || text === '') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const bare = text.trim();
  if (/^(true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true' };
  const known =
    numberTyped(bare) ?? dateTyped(bare, locale === 'en_US' || locale === 'en', thisYear) ?? timeTyped(bare);
  if (known) return known;
  // A leading sign makes a formula of anything else (V6), which is how `+สมชาย` becomes `#NAME?`.
  if (/^[+-]./.test(text)) return { formula: `=${text}` };
  return { value: text };
}
