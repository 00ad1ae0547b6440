/** A rule's value as people say it, and as they type it. */
import { lengthOfMonth, monthAt } from '../values/calendar.ts';
import { MONTH_NAMES } from '../values/month-names.ts';
import { satang } from '../values/satang.ts';
import { showBaht, showCount, showMonth } from '../values/show.ts';
import type { Language, Words } from '../values/words.ts';
import { OFF, RULES, type RuleName, type RulePart, type RuleValue } from './keys.ts';
import { RULE_WORDS } from './rule-words.ts';

const LAST_DAY = 31;

const isParts = (value: RuleValue): value is readonly RulePart[] => Array.isArray(value);

function saidIn(name: RuleName, value: RuleValue, language: Language): string {
  const { kind } = RULES[name];
  const { unit, choices } = RULE_WORDS[name];
  const th = language === 'th';
  if (isParts(value)) return value.map((part) => `${part.name} ${part.share}%`).join(' · ');
  if (typeof value === 'boolean') return value ? (th ? 'ใช่' : 'yes') : th ? 'ไม่' : 'no';
  if (typeof value === 'string') {
    const [month, day] = kind.kind === 'dayOfYear' ? value.split('-').map(Number) : [];
    if (month !== undefined && day !== undefined) return `${day} ${MONTH_NAMES[language].short[month - 1]}`;
    return choices?.[value]?.[language] ?? value;
  }
  switch (kind.kind) {
    case 'money':
      return `${showBaht(satang(value))} ${th ? 'บาท' : 'baht'}`;
    case 'percent':
      return `${value / 100}%`;
    case 'month':
      return showMonth(monthAt(value), language);
    case 'collectionDay':
      if (value === LAST_DAY) return th ? 'วันสิ้นเดือน' : 'the last day';
      return th ? `วันที่ ${value}` : `day ${value}`;
    default:
      if (name === 'fiscalYear.startMonth') return MONTH_NAMES[language].long[value - 1]!;
      if (kind.kind === 'count' && kind.off && value === OFF) return th ? 'ไม่ใช้' : 'off';
      return unit === undefined ? showCount(value) : `${showCount(value)} ${unit[language]}`;
  }
}

/** A rule's value as it is said: `15 วัน`, `10 บาท`, `ลดต้นลดดอก`. */
export function saidValue(name: RuleName, value: RuleValue): Words {
  return { th: saidIn(name, value, 'th'), en: saidIn(name, value, 'en') };
}

/** A rule's value as it is typed into its cell, such that reading it gives the value again. */
export function typedValue(name: RuleName, value: RuleValue): string {
  const { kind } = RULES[name];
  if (isParts(value)) return value.map((part) => `${part.name} ${part.share}`).join(', ');
  if (typeof value === 'boolean') return value ? 'ใช่' : 'ไม่';
  if (typeof value === 'string') {
    const [month, day] = kind.kind === 'dayOfYear' ? value.split('-').map(Number) : [];
    return month === undefined || day === undefined
      ? value
      : `${Math.min(day, lengthOfMonth(2000, month))}-${String(month).padStart(2, '0')}`;
  }
  if (kind.kind === 'money') return String(value / 100);
  if (kind.kind === 'percent') return `${value / 100}%`;
  if (kind.kind === 'month') return showMonth(monthAt(value), 'th', 'short');
  if (kind.kind === 'collectionDay' && value === LAST_DAY) return 'last';
  return kind.kind === 'count' && kind.off && value === OFF ? 'off' : String(value);
}
