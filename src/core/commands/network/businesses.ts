/** The command that gives a month of the community businesses, of all groups or of one. */

import { rowsLeftOut } from '../../ledger/linking/told-cells.ts';
import { businessesOf, businessMonths, daysOf } from '../../ledger/network/businesses.ts';
import { businessesPage } from '../../reports/businesses-page.ts';
import { earlier, lastDay, monthOf } from '../../values/calendar.ts';
import { showBaht, showMonth } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { usualMonth } from '../months/months.ts';
import { pageCommand } from '../page-command.ts';
import { monthIn } from '../takes.ts';

export const businesses = pageCommand(
  'businesses',
  words('ธุรกิจชุมชน', 'Community businesses'),
  'businesses',
  ({ book, ledger, network, meetingDay, today, named: only, day }, takes) => {
    const wanted = monthIn(takes, 'month');
    const groups = only === null ? ledger.groups.filter(({ group }) => group.participation === 'active') : [only];
    const known = day ?? today;
    const month =
      wanted ?? (day === null ? usualMonth(businessMonths(book, groups, known), today, meetingDay) : monthOf(day));
    const asOf = earlier(known, lastDay(month));
    const facts = businessesOf(ledger, groups, daysOf(month, asOf));
    const name = only?.group.name ?? network;
    const report = businessesPage({
      businesses: facts,
      month,
      asOf,
      name,
      names: only === null ? new Map(ledger.groups.map(({ groupId, group }) => [groupId, group.name])) : null,
      notCounted: rowsLeftOut(book, 'business', only?.groupId ?? null, asOf),
    });
    const profit = showBaht(facts.profit);
    return {
      report: () => report,
      answer: { month, asOf, groupId: only?.groupId ?? null, name, ...facts, report },
      says: words(
        `กำไรธุรกิจเดือน${showMonth(month, 'th')} ${profit} บาท`,
        `Businesses in ${showMonth(month, 'en')}: ${profit} baht of profit`,
      ),
    };
  },
);
