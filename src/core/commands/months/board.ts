/** The command that makes the public board of a month: totals only. */
import type { Figures } from '../../ledger/months/figures.ts';
import { boardPage } from '../../reports/board-page.ts';
import { RESULT_TABS } from '../../tables/tables.ts';
import { firstDay } from '../../values/calendar.ts';
import { showDay, showMonth } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import type { BoardTotals } from '../answers/group-report.ts';
import type { Command } from '../command.ts';
import { layOut } from '../lay-out.ts';
import { asOfBeforeMonth } from '../problems.ts';
import { dayIn, flagIn, monthIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { figuresOf } from './figures.ts';
import { monthsWithRows, pageDay, usualMonth } from './months.ts';

export const board: Command<'board'> = {
  name: 'board',
  caption: words('กระดานสาธารณะ', 'Public board'),
  plan: (takes, context) => {
    const wanted = monthIn(takes, 'month');
    const day = dayIn(takes, 'asOf');
    const write = flagIn(takes, 'write');
    const { book, ledger, today, network: name, meetingDay } = openWorkbook(takes, context);
    const month = wanted ?? usualMonth(monthsWithRows(book, today), today, meetingDay);
    const asOf = day ?? pageDay(month, today, meetingDay);
    if (asOf < firstDay(month)) throw asOfBeforeMonth({ asOf: showDay(asOf, 'th'), month: showMonth(month, 'th') });
    const { network, groups, areas } = figuresOf(ledger, { month, asOf });
    const amphoe = areas.filter(({ level }) => level === 'amphoe').length;
    const facts = {
      month,
      asOf,
      network: {
        ...totalsOf(network),
        groups: network.groups,
        reported: network.reported,
        amphoe: amphoe === 0 ? null : amphoe,
      },
      groups: groups
        .filter(({ inTotals }) => inTotals)
        .map((group) => ({ name: group.name, balancesAsOf: group.balancesAsOf, ...totalsOf(group) })),
    };
    const report = boardPage({ ...facts, name });
    const title = RESULT_TABS.board[context.language];
    return {
      answer: { ...facts, report },
      says: words(`กระดานสาธารณะ เดือน${showMonth(month, 'th')}`, `Public board, ${showMonth(month, 'en')}`),
      writes: write ? [layOut(title, report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};

const totalsOf = ({ members, fund, contributions, welfare }: Figures): BoardTotals => ({
  members: members.closing,
  fund: fund.total,
  received: contributions?.received ?? null,
  welfareClaims: welfare.claims,
  welfarePaid: welfare.paid,
});
