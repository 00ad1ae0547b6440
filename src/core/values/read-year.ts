/** Years as people write them: Buddhist, common-era, or two digits. */

/** How a year was written. */
export type Era = 'be' | 'ce' | 'twoDigits';

export interface YearRead {
  /** In the common era. */
  readonly year: number;
  readonly era: Era;
}

/** 2400–2700 is Buddhist, 1900–2100 common-era; anything else is no year of ours, and is not guessed at. */
export function eraOfYear(year: number): YearRead | null {
  if (year >= 2400 && year <= 2700) return { year: year - 543, era: 'be' };
  return year >= 1900 && year <= 2100 ? { year, era: 'ce' } : null;
}

/** A year from its digits: two of them are the end of a Buddhist year (69 is 2569). */
export function readYear(digits: string): YearRead | null {
  if (digits.length === 2) return { year: 2500 + Number(digits) - 543, era: 'twoDigits' };
  return digits.length === 4 ? eraOfYear(Number(digits)) : null;
}
