/** The names of months as people write them, in Thai and English, short and long. */
import type { Language } from './words.ts';

/** Names to show, January first. */
export const MONTH_NAMES: {
  readonly [language in Language]: { readonly long: readonly string[]; readonly short: readonly string[] };
} = {
  th: {
    long: [
      'มกราคม',
      'กุมภาพันธ์',
      'มีนาคม',
      'เมษายน',
      'พฤษภาคม',
      'มิถุนายน',
      'กรกฎาคม',
      'สิงหาคม',
      'กันยายน',
      'ตุลาคม',
      'พฤศจิกายน',
      'ธันวาคม',
    ],
    short: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  },
  en: {
    long: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
};

const SPOKEN = ['มกรา', 'กุมภา', 'มีนา', 'เมษา', 'พฤษภา', 'มิถุนา', 'กรกฎา', 'สิงหา', 'กันยา', 'ตุลา', 'พฤศจิกา', 'ธันวา'];

const folded = (name: string): string => name.toLowerCase().replace(/[. ]/g, '').replace(/ฏ/g, 'ฎ').replace(/[์็]/g, '');

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [MONTH_NAMES.th.long, MONTH_NAMES.th.short, SPOKEN, MONTH_NAMES.en.long, MONTH_NAMES.en.short].flatMap((names) =>
    names.map((name, index): [string, number] => [folded(name), index + 1]),
  ),
).set('sept', 9);

/** The number of a named month, 1–12, or null when it is no month's name. */
export function monthNumberOfName(name: string): number | null {
  return NUMBERS.get(folded(name)) ?? null;
}
