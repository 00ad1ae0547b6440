/** The command that gives a month of the community businesses, of all groups or of one. */

import { rowsLeftOut } from '../ledger/linking/told-cells.ts';
import { businessesOf, businessMonths, daysOf } from '../ledger/network/businesses.ts';
import { businessesPage } from '../reports/businesses-page.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import { earlier, lastDay, monthOf } from '../values/calendar.ts';
import { showBaht, showMonth } from '../values/show.ts';
import { words } from '../values/words.ts';
import { groupNamed } from './choose.ts';
import type { Command } from './command.ts';
import { layOut } from './lay-out.ts';
import { usualMonth } from './months.ts';
import { dayIn, flagIn, monthIn, textIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

export const businesses: Command<'businesses'> = {
  name: 'businesses',
  caption: words('ธุรกิจชุมชน', 'Community businesses'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const wanted = monthIn(takes, 'month');
    const day = dayIn(takes, 'asOf');
    const write = flagIn(takes, 'write');
    const { book, ledger, today, network, meetingDay } = openWorkbook(takes, context);
    const only = typed === null ? null : groupNamed(ledger.groups, typed);
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
    const title = RESULT_TABS.businesses[context.language];
    const profit = showBaht(facts.profit);
    return {
      answer: { month, asOf, groupId: only?.groupId ?? null, name, ...facts, report },
      says: words(
        `กำไรธุรกิจเดือน${showMonth(month, 'th')} ${profit} บาท`,
        `Businesses in ${showMonth(month, 'en')}: ${profit} baht of profit`,
      ),
      writes: write ? [layOut(title, report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};
