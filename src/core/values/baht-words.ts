/** Amounts in Thai words, as receipts and vouchers have them. */
import type { Satang } from './satang.ts';

const DIGITS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/** A whole number in words; '' for 0. One behind a ten or more is เอ็ด, a ten is สิบ, twenty is ยี่สิบ. */
function inWords(number: number): string {
  if (number >= 1_000_000)
    return `${inWords(Math.floor(number / 1_000_000))}ล้าน${belowMillion(number % 1_000_000, true)}`;
  return belowMillion(number, false);
}

function belowMillion(number: number, behindMillions: boolean): string {
  const figures = String(number);
  let words = '';
  for (let place = 0; place < figures.length; place++) {
    const digit = Number(figures[place]);
    const power = figures.length - 1 - place;
    if (digit === 0) continue;
    if (power === 1) words += digit === 1 ? '' : digit === 2 ? 'ยี่' : DIGITS[digit]!;
    else words += power === 0 && digit === 1 && (number > 1 || behindMillions) ? 'เอ็ด' : DIGITS[digit]!;
    words += PLACES[power]!;
  }
  return words;
}

/**
 * An amount in Thai words: `หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์`, `หนึ่งร้อยเอ็ดบาทถ้วน`, `ลบห้าบาทถ้วน`.
 *
 * Units     satang
 * Rounding  none
 * Source    the spelling of the Royal Society and of BAHTTEXT in spreadsheets
 */
export function bahtInWords(amount: Satang): string {
  const size = Math.abs(amount);
  const baht = inWords(Math.floor(size / 100));
  const satang = inWords(size % 100);
  if (size === 0) return 'ศูนย์บาทถ้วน';
  return `${amount < 0 ? 'ลบ' : ''}${baht === '' ? '' : `${baht}บาท`}${satang === '' ? 'ถ้วน' : `${satang}สตางค์`}`;
}
