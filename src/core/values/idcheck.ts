/** Whether a Thai national id can be right, and how it is shown. */
import { arabicDigits } from './text.ts';

/** What is wrong with a national id: its length, or its check digit. */
export type IdTrouble = 'length' | 'checkDigit';

/** The check digit of the first twelve digits of a national id. */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let place = 0; place < 12; place++) sum += (digits.charCodeAt(place) - 48) * (13 - place);
  return (11 - (sum % 11)) % 10;
}

/** A national id without blanks and dashes, or null when it stands for none (blank, 0, `-`). */
export function nationalIdDigits(text: string): string | null {
  // Thirteen plain digits are what nearly every cell holds.
  if (/^\d{13}$/.test(text)) return text;
  const plain = arabicDigits(text).replace(/[\s\u00a0\u200b-]/g, '');
  return plain === '' || plain === '0' ? null : plain;
}

/** What is wrong with the digits of a national id, or null. Those beginning with 0 or G have no check digit. */
export function digitsTrouble(digits: string): IdTrouble | null {
  if (/^[0Gg]/.test(digits)) return digits.length === 13 ? null : 'length';
  if (!/^\d{13}$/.test(digits)) return 'length';
  return checkDigit(digits) === Number(digits[12]) ? null : 'checkDigit';
}

/** What is wrong with a national id, or null. Those beginning with 0 or G are given by offices and have no check digit. */
export function nationalIdTrouble(text: string): IdTrouble | null {
  const digits = nationalIdDigits(text);
  return digits === null ? null : digitsTrouble(digits);
}

/** A national id as it is shown: its last digits only. */
export function maskedId(digits: string): string {
  return digits.length < 6 ? 'x'.repeat(digits.length) : `${'x'.repeat(digits.length - 4)}${digits.slice(-4)}`;
}

const IDS = /(?<![\d๐-๙])[\d๐-๙](?:[ -]?[\d๐-๙]){12}(?![\d๐-๙])/g;

/** A text in which every national id is shown as `maskedId` shows it. */
export function maskedIdsIn(text: string): string {
  return text.replace(IDS, (id) => maskedId(arabicDigits(id).replace(/\D/g, '')));
}
