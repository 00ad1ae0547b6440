/** When and how much a group asks of its members month by month, by the rules in force on each month's first day. */
import { type RuleBook, ruleNumber, ruleWord, type Scope } from '../../rules/rulebook.ts';
import type { Row } from '../../tables/tables.ts';
import {
  addDays,
  type Day,
  dayInMonth,
  firstDay,
  lengthOfMonth,
  monthAt,
  monthNumber,
  yearOf,
} from '../../values/calendar.ts';

/** How many months one payment is for. */
const CYCLE_MONTHS = { monthly: 1, quarterly: 3, halfyear: 6, yearly: 12 } as const;

export type Cycle = keyof typeof CYCLE_MONTHS;

/** What is asked for one month; all but the amount of a saver, which is his pledge. */
export interface AskedMonth {
  readonly collection: Day;
  /** The day by which it is asked for, counted from its own collection day. */
  readonly askedBy: Day;
  /** What every member gives this month, in satang; null where each has a pledge of his own. */
  readonly giving: number | null;
  /** What a saver without a pledge saves, in satang; null = nothing is set. */
  readonly pledgeDefault: number | null;
  /** The first and last month of the block that is paid together. */
  readonly blockStart: number;
  readonly blockEnd: number;
  readonly paysAtStart: boolean;
}

/** The asked months of members who share a village, a collection day and a cycle. */
export interface DueCalendar {
  readonly month: (index: number) => AskedMonth;
  /** A run of months, made once for all who share it. */
  readonly stretch: (first: number, length: number) => DueStretch;
}

/** A run of months as lists, one place a month. */
export interface DueStretch {
  readonly collection: readonly Day[];
  /** The day by which each is asked for; null where that differs from member to member. */
  readonly dueBy: readonly Day[] | null;
  /** What every member gives each month; null where each has a pledge of his own. */
  readonly giving: readonly number[] | null;
}

/** What of a member's own row says when he pays. */
type OwnDays = Pick<Row<'members'>, 'collectionDay' | 'cycle'>;

/** Calendars for the members of one group; members of one kind share one. */
export function dueCalendars(
  rules: RuleBook,
  groupId: string,
  gives: boolean,
): (row: OwnDays, village: string | null) => DueCalendar {
  const calendars = new Map<string | null, DueCalendar>();
  // Where no rule is of one village, its members share one calendar with all others.
  let byVillage = false;
  for (const rows of rules.rows.values()) if (rows.some((row) => row.village !== null)) byVillage = true;
  return (row, of) => {
    const village = byVillage ? of : null;
    const { collectionDay, cycle } = row;
    const isUsual = collectionDay === null && cycle === null;
    const key = isUsual ? village : `${village ?? ''}|${collectionDay ?? ''}|${cycle ?? ''}`;
    const known = calendars.get(key);
    if (known !== undefined) return known;
    const scope: Scope = { groupId, village };
    const months = new Map<number, AskedMonth>();
    const stretches = new Map<number, DueStretch>();
    const calendar: DueCalendar = {
      stretch: (first, length) => {
        const place = first * 1_000 + length;
        const seen = stretches.get(place);
        if (seen !== undefined) return seen;
        const stretch = stretchOf(calendar, first, length);
        stretches.set(place, stretch);
        return stretch;
      },
      month: (index) => {
        const seen = months.get(index);
        if (seen !== undefined) return seen;
        const asked = askedMonth(rules, scope, gives, collectionDay, cycle, index);
        months.set(index, asked);
        return asked;
      },
    };
    calendars.set(key, calendar);
    return calendar;
  };
}

function stretchOf(calendar: DueCalendar, first: number, length: number): DueStretch {
  const asked = Array.from({ length }, (_, place) => calendar.month(first + place));
  return {
    collection: asked.map(({ collection }) => collection),
    dueBy: asked.some(({ paysAtStart }) => paysAtStart)
      ? null
      : asked.map(({ blockEnd }) => calendar.month(blockEnd).askedBy),
    giving: asked.some(({ giving }) => giving === null) ? null : asked.map(({ giving }) => giving ?? 0),
  };
}

/**
 * What is asked for a month.
 *
 * Units     satang; `giving` = rate × days, where FLAT_30 counts 30 days a month, ACTUAL_DAYS the month's own, and
 *           ANNUAL_365 30 with 35 in the last month of the fiscal year
 */
function askedMonth(
  rules: RuleBook,
  scope: Scope,
  gives: boolean,
  ownDay: number | null,
  ownCycle: Cycle | null,
  index: number,
): AskedMonth {
  const month = monthAt(index);
  const on = firstDay(month);
  const startMonth = ruleNumber(rules, 'fiscalYear.startMonth', scope, on) ?? 1;
  const sinceStart = (monthNumber(month) - startMonth + 12) % 12;
  const cycle = ownCycle ?? (ruleWord(rules, 'contribution.cycle', scope, on) as Cycle);
  const size = CYCLE_MONTHS[cycle];
  const blockStart = index - (sinceStart % size);
  const day =
    ownDay !== null && ownDay >= 1 ? ownDay : (ruleNumber(rules, 'contribution.collectionDay', scope, on) ?? 31);
  const collection = dayInMonth(month, day);
  return {
    collection,
    askedBy: addDays(collection, ruleNumber(rules, 'contribution.graceDays', scope, on) ?? 0),
    giving: gives
      ? (ruleNumber(rules, 'contribution.ratePerDay', scope, on) ?? 0) * daysAsked(rules, scope, index, sinceStart)
      : null,
    pledgeDefault: gives ? null : ruleNumber(rules, 'pledge.default', scope, on),
    blockStart,
    blockEnd: blockStart + size - 1,
    paysAtStart: ruleWord(rules, 'contribution.cyclePays', scope, on) === 'start',
  };
}

function daysAsked(rules: RuleBook, scope: Scope, index: number, sinceStart: number): number {
  const month = monthAt(index);
  switch (ruleWord(rules, 'contribution.dayCount', scope, firstDay(month))) {
    case 'ACTUAL_DAYS':
      return lengthOfMonth(yearOf(month), monthNumber(month));
    case 'ANNUAL_365':
      return sinceStart === 11 ? 35 : 30;
    default:
      return 30;
  }
}
