/** The command that closes all open months of a year at once, of one group or of every one, each as it would be closed alone. */

import { checkLedger } from '../../checks/check.ts';
import { fiscalYear } from '../../ledger/books/fiscal-year.ts';
import { figuresNow } from '../../ledger/closing/closed-month.ts';
import { isArchived } from '../../ledger/closing/closings.ts';
import type { GroupLedger } from '../../ledger/ledger.ts';
import type { Figures } from '../../ledger/months/figures.ts';
import { heldMonths } from '../../ledger/months/reported.ts';
import { closeYearPage } from '../../reports/close-year-page.ts';
import type { Part } from '../../tables/change-tabs.ts';
import { addMonths, type Day, lastDay, type Month, monthOf, yearOf } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { showCount } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import type { CloseYearAnswer, YearGroup, YearMonth } from '../answers/closing.ts';
import { yearIn } from '../books/statements.ts';
import { changesIn } from '../changes-in.ts';
import { groupNamed } from '../choose.ts';
import type { Command } from '../command.ts';
import { pageDay } from '../months/months.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { flagIn, posts, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';
import { checksBefore, nextToClose, whyNot } from './close.ts';
import { closedRecords, reopenedRecords } from './closing-records.ts';
import { closeReasonMissing } from './problems-closing.ts';
import { demandSecond } from './reopen.ts';

/** A group with its open months of the year, and the figures that they would be closed with. */
interface Asked {
  readonly group: GroupLedger;
  readonly said: YearGroup;
  readonly figures: readonly Figures[];
}

export const closeYear: Command<'closeYear'> = {
  name: 'closeYear',
  caption: words('ปิดงวดทั้งปี', 'Close the year'),
  acts: posts,
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const reason = textIn(takes, 'reason');
    const by = textIn(takes, 'by');
    const post = flagIn(takes, 'post');
    const reopens = flagIn(takes, 'reopens');
    const wanted = yearIn(takes);
    const workbook = openWorkbook(takes, context);
    const { book, ledger, today } = workbook;
    const year = wanted ?? yearOf(today) - 1;
    const asked = askedOf(workbook, typed === null ? ledger.groups : [groupNamed(ledger.groups, typed)], year);
    const groups = asked.map(({ said }) => said);
    const months = groups.flatMap((one) => one.months);
    const bad = months.find((one) => one.bad !== null)?.bad ?? null;
    const said = { year, groups, count: months.length, needsReason: bad !== null };
    const years = [0, 1, 2, 3].map((back) => yearOf(today) - back);
    const answer: CloseYearAnswer = { ...said, years, report: closeYearPage(said), action: null };
    const { title } = answer.report;
    if (!post) return { ...WRITES_NOTHING, answer, says: title };
    const stamp = { closedAt: today, closedBy: by };
    if (!reopens && bad !== null && reason === null) throw closeReasonMissing({ state: bad.th, stateEn: bad.en });
    const parts = asked.flatMap(({ group, said: { groupId, months, closed }, figures }): readonly Part[] => {
      if (reopens) {
        const why = demandSecond(group, closed, reason, by);
        return closed.length === 0
          ? []
          : [{ adds: 'closings', groupId, records: reopenedRecords(group, [...closed].reverse(), why, stamp) }];
      }
      const toClose = months.map((one, at) => ({ ...one, figures: figures[at]!, reason: one.bad && reason }));
      return months.length === 0
        ? []
        : [{ adds: 'closings', groupId, records: closedRecords(group, book, toClose, stamp) }];
    });
    const count = showCount(reopens ? groups.reduce((sum, { closed }) => sum + closed.length, 0) : months.length);
    const does = reopens
      ? words(`เปิดงวดใหม่แล้ว ${count} งวด`, `Months opened again: ${count}`)
      : words(`ปิดงวดแล้ว ${count} งวด`, `Months closed: ${count}`);
    // The very same was asked for before, and done.
    if (parts.length === 0) return { ...WRITES_NOTHING, answer, says: answer.report.subtitle };
    const tips = ledger.groups.map(({ closings }) => closings.tip).join('|');
    const action = `${reopens ? 'reopen' : 'close'}-${year}-${hashOf(tips)}`;
    return {
      ...WRITES_NOTHING,
      answer: { ...answer, action },
      says: does,
      changes: changesIn(book, context, action, parts),
    };
  },
};

function askedOf(workbook: Workbook, groups: readonly GroupLedger[], year: number): readonly Asked[] {
  const { ledger, book, today, meetingDay } = workbook;
  // What is found is looked up once a month, for all groups.
  const found = new Map<Month, ReturnType<typeof checkLedger>>();
  const foundIn = (month: Month): ReturnType<typeof checkLedger> => {
    const known = found.get(month) ?? checkLedger(ledger, { asOf: lastDay(month), today, month });
    found.set(month, known);
    return known;
  };
  return groups.flatMap((group): readonly Asked[] => {
    const { groupId, closings } = group;
    const { from, to } = fiscalYear(ledger.rules, groupId, year);
    const closed = [...closings.inForce.keys()]
      .filter((month) => month >= monthOf(from) && !isArchived(group, month))
      .sort();
    const { first } = closings;
    const [earliest] = heldMonths(group, book, monthOf(to));
    const begins = earliest === undefined || earliest > monthOf(from) ? earliest : monthOf(from);
    const next = nextToClose(group);
    const open = begins === undefined ? [] : monthsUpTo(next ?? begins, to, today);
    if (open.length === 0 && closed.length === 0) return [];
    // Months before the first closing stay open as long as it stands.
    const blocked = begins && first && begins < first ? whyNot(group, begins, next, today) : null;
    const figures: Figures[] = [];
    const months = open.map((month): YearMonth => {
      const asOf = pageDay(month, today, meetingDay);
      const own = figuresNow(group, book, { month, asOf });
      figures.push(own);
      const { in: received, out, closing } = own.money;
      const bad = checksBefore(foundIn(month), group, month, own, true).find(isBad);
      return { month, asOf, in: received, out, closing, members: own.members.closing, bad: bad?.state ?? null };
    });
    const said = { groupId, name: group.group.name, months, closed, blocked: blocked?.words ?? null };
    return [{ group, said, figures }];
  });
}

const isBad = ({ tone }: { readonly tone: string }): boolean => tone === 'bad';

/** The months from one to a day that are over. */
function monthsUpTo(from: Month, to: Day, today: Day): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= monthOf(to) && lastDay(month) <= today; month = addMonths(month, 1))
    months.push(month);
  return months;
}
