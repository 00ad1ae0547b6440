/** The plan of a network: missions, their strategies and activities in the order typed, and how far each has come. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { addDays, type Day, daysBetween } from '../../values/calendar.ts';
import { minus, type Satang, total, ZERO } from '../../values/satang.ts';
import { choiceKey } from '../../values/text.ts';
import { cellOf, type ToldCell } from '../linking/told-cells.ts';

export type ActivityStatus = NonNullable<Row<'plan'>['status']>;

export interface Activity {
  readonly mission: string;
  readonly strategy: string;
  readonly goal: string | null;
  readonly activity: string;
  readonly division: string | null;
  readonly owner: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly budget: Satang | null;
  readonly spent: Satang | null;
  /** Null = not written, which is not the same as not started. */
  readonly status: ActivityStatus | null;
  readonly result: string | null;
  /** Days since its end while it is not done; null = not late, or no end is written. */
  readonly daysLate: number | null;
  /** Spent beyond the budget; null where either is not written. */
  readonly over: Satang | null;
  readonly at: ToldCell;
}

export interface PlanSum {
  readonly activities: number;
  readonly notStarted: number;
  readonly doing: number;
  readonly done: number;
  readonly stuck: number;
  /** Activities without a status. */
  readonly unknown: number;
  readonly late: number;
  /** Done of all, from 0 to 1; null where there is no activity. */
  readonly share: number | null;
  /** Of the activities that have one; null = none has. */
  readonly budget: Satang | null;
  readonly spent: Satang | null;
}

export interface PlanStrategy {
  readonly strategy: string;
  readonly sum: PlanSum;
  readonly activities: readonly Activity[];
}

export interface PlanMission {
  readonly mission: string;
  readonly sum: PlanSum;
  readonly strategies: readonly PlanStrategy[];
}

export interface PlanProgress {
  readonly missions: readonly PlanMission[];
  readonly sum: PlanSum;
  /** Not done though their end has passed, the longest late first. */
  readonly late: readonly Activity[];
  /** To begin or to end within 31 days, the nearest first. */
  readonly coming: readonly Activity[];
  readonly over: readonly Activity[];
  readonly goals: number;
}

const COMING_DAYS = 31;

/**
 * The plan as it stands on a day.
 *
 * Missions and strategies are one where their names are the same but for blanks and case; they stand where they are first
 * typed. An activity whose status is not written counts as not done.
 *
 * Units     satang; shares from 0 to 1
 * Source    domain 5.2
 */
export function planProgress(book: Book, asOf: Day): PlanProgress {
  const activities = book.plan.map((row) => activityOf(book, row, asOf));
  return {
    missions: groupedBy(activities, ({ mission }) => mission).map((inMission) => ({
      mission: inMission[0]!.mission,
      sum: sumOf(inMission),
      strategies: groupedBy(inMission, ({ strategy }) => strategy).map((inStrategy) => ({
        strategy: inStrategy[0]!.strategy,
        sum: sumOf(inStrategy),
        activities: inStrategy,
      })),
    })),
    sum: sumOf(activities),
    late: activities.filter(({ daysLate }) => daysLate !== null).sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0)),
    coming: comingOf(activities, asOf),
    over: activities.filter(({ over }) => over !== null && over > 0),
    goals: new Set(book.plan.flatMap(({ goal }) => (goal === null ? [] : [choiceKey(goal)]))).size,
  };
}

function activityOf(book: Book, row: Row<'plan'>, asOf: Day): Activity {
  const { mission, strategy, goal, activity, division, owner, start, end, budget, spent, status, result } = row;
  const late = status !== 'done' && end !== null && end < asOf;
  return {
    mission,
    strategy,
    goal,
    activity,
    division,
    owner,
    start,
    end,
    budget,
    spent,
    status,
    result,
    daysLate: late ? daysBetween(end, asOf) : null,
    over: budget === null || spent === null ? null : spent > budget ? minus(spent, budget) : ZERO,
    at: cellOf(book, row, 'activity'),
  };
}

/** The nearest day on which something is to happen with an activity; null = none within the days that are near. */
function nextDay({ status, start, end }: Activity, asOf: Day): Day | null {
  if (status === 'done') return null;
  const until = addDays(asOf, COMING_DAYS);
  const near = [status === 'doing' ? null : start, end].find((day) => day !== null && day >= asOf && day <= until);
  return near ?? null;
}

function comingOf(activities: readonly Activity[], asOf: Day): readonly Activity[] {
  return activities
    .flatMap((activity) => {
      const day = nextDay(activity, asOf);
      return day === null ? [] : [{ activity, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ activity }) => activity);
}

function groupedBy(activities: readonly Activity[], name: (of: Activity) => string): readonly Activity[][] {
  const found = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = choiceKey(name(activity));
    const known = found.get(key);
    if (known === undefined) found.set(key, [activity]);
    else known.push(activity);
  }
  return [...found.values()];
}

function sumOf(activities: readonly Activity[]): PlanSum {
  const having = (wanted: ActivityStatus | null): number => activities.filter(({ status }) => status === wanted).length;
  const done = having('done');
  return {
    activities: activities.length,
    notStarted: having('notStarted'),
    doing: having('doing'),
    done,
    stuck: having('stuck'),
    unknown: having(null),
    late: activities.filter(({ daysLate }) => daysLate !== null).length,
    share: activities.length === 0 ? null : done / activities.length,
    budget: totalKnown(activities.map(({ budget }) => budget)),
    spent: totalKnown(activities.map(({ spent }) => spent)),
  };
}

function totalKnown(amounts: readonly (Satang | null)[]): Satang | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : total(known);
}
