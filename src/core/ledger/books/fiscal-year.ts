/** Fiscal years: which days one has, by the month in which a group's year begins. */
import { LATEST, type RuleBook, ruleNumber } from '../../rules/rulebook.ts';
import { type Day, firstDay, lastDay, monthAt, monthIndex, yearOf } from '../../values/calendar.ts';

/** Days from one to another, both of them too. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The fiscal year of a group that goes by a common-era year: the one that ends in it.
 *
 * Units   days
 * Source  ปีบัญชี 2569 of a year that begins in October runs from 1 October 2568 to 30 September 2569; with January both agree
 */
export function fiscalYear(rules: RuleBook, groupId: string, year: number): Stretch {
  const begins = ruleNumber(rules, 'fiscalYear.startMonth', { groupId, village: null }, LATEST) ?? 1;
  return yearFrom(year * 12 + (begins === 1 ? 0 : begins - 13));
}

/** The fiscal year of a group in which a day lies. */
export function fiscalYearOf(rules: RuleBook, groupId: string, day: Day): Stretch {
  const own = fiscalYear(rules, groupId, yearOf(day));
  return day <= own.to ? own : fiscalYear(rules, groupId, yearOf(day) + 1);
}

/** The twelve months that end with the month of a day. */
export function yearEndingIn(day: Day): Stretch {
  return yearFrom(monthIndex(day) - 11);
}

const yearFrom = (first: number): Stretch => ({ from: firstDay(monthAt(first)), to: lastDay(monthAt(first + 11)) });
