/** The command that gives who paid which month, of a whole group over a year. */
import { paymentCalendar as linesOf } from '../../ledger/dues/payment-calendar.ts';
import { lastMonths } from '../../reports/by-month.ts';
import { calendarPage } from '../../reports/calendar-page.ts';
import { showMonth } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { oneGroup, rememberedGroup } from '../choose.ts';
import { monthsWithRows, pageDay, usualMonth } from '../months/months.ts';
import { pageCommand } from '../page-command.ts';
import { monthIn } from '../takes.ts';

const MONTHS = 12;

export const paymentCalendar = pageCommand(
  'paymentCalendar',
  words('ใครส่งเดือนไหน', 'Who paid which month'),
  'calendar',
  ({ book, ledger, today, meetingDay, network, context, named, day }, takes) => {
    const wanted = monthIn(takes, 'month');
    const group = named ?? rememberedGroup(ledger.groups, context.remembered['group']) ?? oneGroup(ledger.groups, null);
    const month = wanted ?? usualMonth(monthsWithRows(book, today), today, meetingDay);
    const asOf = day ?? pageDay(month, today, meetingDay);
    const months = lastMonths(month, group.booksFrom).slice(-MONTHS);
    const lines = linesOf(group, months, asOf);
    const { name } = group.group;
    const report = calendarPage({ name, network, month, asOf, months, lines });
    return {
      answer: {
        groupId: group.groupId,
        month,
        asOf,
        members: lines.length,
        owing: lines.filter(({ months: late }) => late > 0).length,
        report,
      },
      report: () => report,
      says: words(
        `ใครส่งเดือนไหน ถึงเดือน${showMonth(month, 'th')} ของ ${name}`,
        `Who paid which month, up to ${showMonth(month, 'en')}, ${name}`,
      ),
    };
  },
);
