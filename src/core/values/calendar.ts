/** Days and months as ISO strings, and the arithmetic on them: no Date object, no zone, no clock. */

/** A day that exists, as `2026-05-16`. */
export type Day = string & { readonly iso: 'day' };

/** A month, as `2026-05`. */
export type Month = string & { readonly iso: 'month' };

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Whether a common-era year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month of a common-era year has; the month counts from 1. */
export function lengthOfMonth(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

const two = (count: number): string => (count < 10 ? `0${count}` : String(count));

/** The day of a common-era year, month (1–12) and date, or null when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12)) return null;
  if (!(date >= 1 && date <= lengthOfMonth(year, month))) return null;
  return `${year}-${two(month)}-${two(date)}` as Day;
}

/** The month of a common-era year and month number (1–12), or null when there is none. */
export function monthOfYear(year: number, month: number): Month | null {
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 ? (`${year}-${two(month)}` as Month) : null;
}

/** A day from its ISO text, or null. */
export function isoDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** A month from its ISO text, or null. */
export function isoMonth(text: string): Month | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  return parts ? monthOfYear(Number(parts[1]), Number(parts[2])) : null;
}

/** The number that two digits of a text say; days and months are asked for theirs millions of times. */
const twoDigits = (text: string, from: number): number => text.charCodeAt(from) * 10 + text.charCodeAt(from + 1) - 528;

/** The common-era year of a day or month. */
export function yearOf(when: Day | Month): number {
  return twoDigits(when, 0) * 100 + twoDigits(when, 2);
}

/** The number of the month in its year, 1–12. */
export function monthNumber(when: Day | Month): number {
  return twoDigits(when, 5);
}

/** The number of the day in its month, 1–31. */
export function dateNumber(day: Day): number {
  return twoDigits(day, 8);
}

/** The month a day lies in; a month is its own. */
export function monthOf(when: Day | Month): Month {
  return when.slice(0, 7) as Month;
}

/** Months counted from year 0, so that months can be subtracted and used as places in a list; of a day, its month. */
export function monthIndex(month: Month | Day): number {
  return yearOf(month) * 12 + monthNumber(month) - 1;
}

/** The month at a place counted as `monthIndex` counts. */
export function monthAt(index: number): Month {
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}` as Month;
}

/** The month `count` months later, or earlier when negative. */
export function addMonths(month: Month, count: number): Month {
  return monthAt(monthIndex(month) + count);
}

/** How many months lie from one month to another. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

/** The first day of a month. */
export function firstDay(month: Month): Day {
  return `${month}-01` as Day;
}

/** The last day of a month. */
export function lastDay(month: Month): Day {
  return `${month}-${lengthOfMonth(yearOf(month), monthNumber(month))}` as Day;
}

/** The given date in a month, or the month's last day when the month is shorter. */
export function dayInMonth(month: Month, date: number): Day {
  return `${month}-${two(Math.min(date, lengthOfMonth(yearOf(month), monthNumber(month))))}` as Day;
}

/** Days counted from 1970-01-01. */
export function dayNumber(day: Day): number {
  const year = yearOf(day);
  const month = monthNumber(day);
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const inYear = DAYS_BEFORE_MONTH[month - 1]! + (month > 2 && isLeapYear(year) ? 1 : 0) + dateNumber(day);
  return past * 365 + leaps + inYear - 719163;
}

/** The day at a number counted as `dayNumber` counts. */
export function dayAt(number: number): Day {
  // Howard Hinnant's civil-from-days: years begin in March, so that the leap day is the last of its year.
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(date)}` as Day;
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayAt(dayNumber(day) + count);
}

/** How many days lie from one day to another: 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same date `count` months later, or that month's last day when it is shorter; `date` keeps an explicit 31st. */
export function dayMonthsLater(day: Day, count: number, date: number = dateNumber(day)): Day {
  return dayInMonth(addMonths(monthOf(day), count), date);
}

/** The anniversary `count` years later; one of 29 February is kept on 1 March in other years. */
export function anniversary(day: Day, count: number): Day {
  const year = yearOf(day) + count;
  return dayOf(year, monthNumber(day), dateNumber(day)) ?? (`${year}-03-01` as Day);
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
