/** Which month is asked for, as of which day, and whose: alike for its figures and for its page. */
import type { GroupLedger } from '../../ledger/ledger.ts';
import { type Day, firstDay, lastDay, type Month } from '../../values/calendar.ts';
import { showDay, showMonth } from '../../values/show.ts';
import type { FiguresAnswer } from '../answers/figures.ts';
import { groupNamed } from '../choose.ts';
import type { Context } from '../command.ts';
import { asOfBeforeMonth } from '../problems.ts';
import { choiceIn, dayIn, monthIn, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';
import type { MonthFigures } from './figures.ts';
import { monthsWithRows, pageDay, usualMonth } from './months.ts';

export type Page = 'group' | 'network';

const PAGES: readonly Page[] = ['group', 'network'];

export interface AskedMonth {
  readonly workbook: Workbook;
  readonly month: Month;
  readonly asOf: Day;
  readonly page: Page | null;
  /** The group that was named; null = none. */
  readonly named: GroupLedger | null;
}

/**
 * The month that is asked for, in the workbook as it stands.
 *
 * Without `page` the figures are those of the month's last day. A page that is asked for is made for people to read at
 * the meeting after the month, so that it can say who was late: as of that meeting, or of today when it is earlier.
 *
 * Throws    Problem when the month, the day or the group cannot be
 */
export function askedMonth(takes: unknown, context: Context): AskedMonth {
  const typed = textIn(takes, 'group');
  const page = choiceIn(takes, 'page', PAGES);
  const wanted = monthIn(takes, 'month');
  const day = dayIn(takes, 'asOf');
  const workbook = openWorkbook(takes, context);
  const { book, ledger, today, meetingDay } = workbook;
  const month = wanted ?? usualMonth(monthsWithRows(book, today), today, meetingDay);
  const asOf = day ?? (page === null ? lastDay(month) : pageDay(month, today, meetingDay));
  if (asOf < firstDay(month)) throw asOfBeforeMonth({ asOf: showDay(asOf, 'th'), month: showMonth(month, 'th') });
  return { workbook, month, asOf, page, named: typed === null ? null : groupNamed(ledger.groups, typed) };
}

/** The figures as they are answered: of the group that was named alone, and always of the network. */
export function answerOf({ month, asOf, named }: AskedMonth, figures: MonthFigures): FiguresAnswer {
  const groups = named ? figures.groups.filter(({ groupId }) => groupId === named.groupId) : figures.groups;
  return { month, asOf, ...figures, groups };
}
