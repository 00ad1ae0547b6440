/** Reads what people type for a day: also when it turns out to be two days, a month, a year or a number in a series. */
import type { Day, Month } from './calendar.ts';
import { dayOf, monthOfYear } from './calendar.ts';
import { monthNumberOfName } from './month-names.ts';
import type { Era, YearRead } from './read-year.ts';
import { readYear } from './read-year.ts';
import { wordKey } from './text.ts';

/** Why a text is no day. */
export type NoDate =
  /** The calendar has no such day, after the year is turned into the common era. */
  | 'noSuchDay'
  | 'yearMissing'
  /** A year that is neither 2400–2700, 1900–2100 nor two digits. */
  | 'yearUnknown'
  | 'notADate';

export type DateText =
  | { readonly is: 'day'; readonly day: Day; readonly era: Era }
  | { readonly is: 'days'; readonly from: Day; readonly to: Day; readonly era: Era }
  | { readonly is: 'month'; readonly month: Month; readonly era: Era }
  /** A year of the common era. */
  | { readonly is: 'year'; readonly year: number; readonly era: Era }
  /** `ครั้งที่ 5/2549`: the fifth of its year, no month. */
  | { readonly is: 'inSeries'; readonly number: number; readonly year: number }
  | { readonly is: 'none'; readonly why: NoDate };

const TIME = /[ t,@]+(?:เวลา ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)? ?(?:น\.?|am|pm|z|[+-]\d{2}:?\d{2})?$/;
const LEADING = /^(?:วัน)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)?(?:ที่)? */;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? +/;
const ERA_WORDS = /(?:พ\. ?ศ\.|ค\. ?ศ\.|พศ\.?|คศ\.?|b\.?e\.?|a\.?d\.?|c\.?e\.?)(?= ?\d)/g;
const MONTH_WORD = '([a-zก-ฮะ-๎.][a-zก-ฮะ-๎. ]*?)';
const NAMED = new RegExp(`^(?:(\\d{1,2})(?: ?[-–] ?(\\d{1,2}))? ?[-/. ]? ?)?${MONTH_WORD}(?: ?[-/.,'’]? ?(\\d+))?$`);
const ENGLISH = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d+)$/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const NUMBERED = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d+)$/;
const MONTH_YEAR = /^(\d{1,2}) ?[-/] ?(\d+)$/;
const YEAR_MONTH = /^(\d{4}) ?[-/] ?(\d{1,2})$/;

const none = (why: NoDate): DateText => ({ is: 'none', why });

function dayRead(year: YearRead | null, month: number, date: number): DateText {
  if (!year) return none('yearUnknown');
  const day = dayOf(year.year, month, date);
  return day ? { is: 'day', day, era: year.era } : none('noSuchDay');
}

function monthRead(year: YearRead | null, month: number): DateText {
  if (!year) return none('yearUnknown');
  const read = monthOfYear(year.year, month);
  return read ? { is: 'month', month: read, era: year.era } : none('notADate');
}

function named(
  first: string | undefined,
  last: string | undefined,
  month: number,
  digits: string | undefined,
): DateText {
  if (digits === undefined) return none('yearMissing');
  const year = readYear(digits);
  if (first === undefined) return monthRead(year, month);
  const from = dayRead(year, month, Number(first));
  if (last === undefined || from.is !== 'day') return from;
  const to = dayRead(year, month, Number(last));
  return to.is === 'day' ? { is: 'days', from: from.day, to: to.day, era: from.era } : to;
}

/** What a text says of the calendar: day before month before year, whatever the country of the sheet. */
export function readDateText(text: string): DateText {
  const key = wordKey(text);
  const series = /^(?:ครั้งที่|no\.?) ?(\d+) ?\/ ?(\d{2,4})$/.exec(key);
  if (series) {
    const year = readYear(series[2]!);
    return year ? { is: 'inSeries', number: Number(series[1]), year: year.year } : none('yearUnknown');
  }
  const plain = key
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .replace(LEADING, '')
    .replace(ERA_WORDS, '')
    .replace(/ +/g, ' ')
    .trim();
  const iso = YEAR_FIRST.exec(plain);
  if (iso) return dayRead(readYear(iso[1]!), Number(iso[2]), Number(iso[3]));
  const numbered = NUMBERED.exec(plain);
  if (numbered) return dayRead(readYear(numbered[3]!), Number(numbered[2]), Number(numbered[1]));
  const yearMonth = YEAR_MONTH.exec(plain);
  if (yearMonth) return monthRead(readYear(yearMonth[1]!), Number(yearMonth[2]));
  const monthYear = MONTH_YEAR.exec(plain);
  if (monthYear) return monthRead(readYear(monthYear[2]!), Number(monthYear[1]));
  const onlyYear = /^(?:ปี ?)?(\d{4})$/.exec(plain);
  if (onlyYear) {
    const year = readYear(onlyYear[1]!);
    return year ? { is: 'year', year: year.year, era: year.era } : none('yearUnknown');
  }
  const english = ENGLISH.exec(plain);
  const englishMonth = english && monthNumberOfName(english[1]!);
  if (english && englishMonth) return named(english[2], undefined, englishMonth, english[3]);
  const word = NAMED.exec(plain.replace(/^(?:เดือน|ประจำเดือน|งวด) ?/, ''));
  const month = word && monthNumberOfName(word[3]!);
  return word && month ? named(word[1], word[2], month, word[4]) : none('notADate');
}
