/** Days, months and money as people read them. */
import { type Day, dateNumber, type Month, monthNumber, yearOf } from '../core/values/calendar.ts';
import type { Satang } from '../core/values/satang.ts';
import type { Language } from '../core/values/words.ts';

const MONTHS: { readonly [language in Language]: readonly string[] } = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

export function showMonth(month: Month, language: Language): string {
  return `${MONTHS[language][monthNumber(month) - 1]} ${yearOf(month) + 543}`;
}

export function showDay(day: Day, language: Language): string {
  return `${dateNumber(day)} ${MONTHS[language][monthNumber(day) - 1]} ${yearOf(day) + 543}`;
}

export function showBaht(amount: Satang): string {
  const whole = String(Math.floor(Math.abs(amount) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = Math.abs(amount) % 100;
  return `${amount < 0 ? '−' : ''}${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
