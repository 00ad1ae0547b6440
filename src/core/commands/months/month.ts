/** The command behind the sidebar's first page: the group and month, what to do next, and the month's checklist. */
import type { GroupLedger } from '../../ledger/ledger.ts';
import { areBlank } from '../../tables/changes.ts';
import { isGuessed } from '../../tables/made-groups.ts';
import type { Month } from '../../values/calendar.ts';
import { earlier, firstDay, lastDay } from '../../values/calendar.ts';
import { isProblem } from '../../values/problem.ts';
import { showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { MonthAnswer } from '../answers/month.ts';
import { groupNamed, rememberedGroup } from '../choose.ts';
import type { Command, Context } from '../command.ts';
import { checkDay, checked, countsOf, openOf } from '../findings/findings.ts';
import { dayIn, monthIn, typedIn } from '../takes.ts';
import { unreadTab } from '../understanding/unread.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';
import { figuresOf } from './figures.ts';
import { groupNext, networkNext, unreadNext, WHOSE } from './month-next.ts';
import { banked, groupSteps, networkSteps } from './month-steps.ts';
import { tilesOf } from './month-tiles.ts';
import { monthChoices, monthsWithRows, pageDay, usualMonth } from './months.ts';

/** A workbook with nothing to count yet is no failure here: the page then says how to begin. */
const BEGINNINGS = ['workbookEmpty', 'noKnownTab', 'noGroup'];

export const month: Command<'month'> = {
  name: 'month',
  caption: words('งานเดือนนี้', 'This month'),
  plan: (takes, context) => {
    const wanted = monthIn(takes, 'month');
    const typed = typedIn(takes, 'group');
    const opened = opening(takes, context);
    const answer = opened.workbook
      ? monthAnswer(opened.workbook, context, typed, wanted)
      : emptyAnswer(opened.empty, context, dayIn(takes, 'today') ?? context.today);
    return {
      answer,
      says:
        answer.empty ??
        words(`งานเดือน${showMonth(answer.month, 'th')}`, `What to do for ${showMonth(answer.month, 'en')}`),
      writes: [],
      selects: null,
      remembers: typed === null ? {} : { group: answer.groupId ?? '' },
    };
  },
};

type Opened = { readonly workbook: Workbook } | { readonly workbook: null; readonly empty: Words };

function opening(takes: unknown, context: Context): Opened {
  try {
    return { workbook: openWorkbook(takes, context) };
  } catch (thrown) {
    if (isProblem(thrown) && BEGINNINGS.includes(thrown.kind)) return { workbook: null, empty: thrown.words };
    throw thrown;
  }
}

/** A blank group is the whole network; none at all is the one chosen last, else the only one, else the network. */
function chosenGroup(groups: readonly GroupLedger[], typed: string | null, remembered: string | undefined) {
  if (typed !== null) return typed === '' ? null : groupNamed(groups, typed);
  return rememberedGroup(groups, remembered) ?? (groups.length === 1 ? (groups[0] ?? null) : null);
}

function monthAnswer(workbook: Workbook, context: Context, typed: string | null, wanted: Month | null): MonthAnswer {
  const { book, ledger, today, meetingDay, network } = workbook;
  const rows = monthsWithRows(book, today);
  const of = wanted ?? usualMonth(rows, today, meetingDay);
  const asOf = pageDay(of, today, meetingDay);
  const group = chosenGroup(ledger.groups, typed, context.remembered['group']);
  const figures = figuresOf(ledger, { month: of, asOf }, group ? [group] : ledger.groups);
  const counts = countsOf(
    openOf(checked(workbook, { asOf: checkDay(of, workbook), month: of, groupId: group?.groupId ?? null })),
  );
  const line = group ? figures.groups[0] : undefined;
  const unread = unreadTab(book, context.grids());
  const first = unread === null ? null : unreadNext(unread);
  const choices = monthChoices(rows, today);
  const common = {
    language: context.language,
    network,
    groups: ledger.groups.map(({ group: { groupId, name, system } }) => ({ groupId, name, system })),
    months: choices.includes(of) ? choices : [of, ...choices],
    month: of,
    asOf,
    counts,
    empty: null,
    foreign: [],
  };
  if (group && line) {
    const end = earlier(asOf, lastDay(of));
    const { byDay: postings } = group.books(end);
    return {
      ...common,
      groupId: group.groupId,
      next: isGuessed(group.group) ? WHOSE : (first ?? groupNext(line, counts, of)),
      figures: tilesOf(line),
      steps: groupSteps({
        line,
        counts,
        banked: banked(postings, firstDay(of), end),
        usesBank: postings.some(({ debit }) => debit === 'bank'),
      }),
      rowsNotCounted: line.rowsNotCounted,
    };
  }
  return {
    ...common,
    groupId: null,
    next: first ?? networkNext(figures.network, counts),
    figures: tilesOf(figures.network),
    steps: networkSteps(figures.network, counts),
    rowsNotCounted: figures.network.rowsNotCounted,
  };
}

function emptyAnswer(empty: Words, context: Context, today: Workbook['today']): MonthAnswer {
  const of = usualMonth([], today, 1);
  return {
    language: context.language,
    network: '',
    groups: [],
    months: [of],
    groupId: null,
    month: of,
    asOf: lastDay(of),
    next: { says: empty, button: words('', ''), leads: 'none' },
    figures: [],
    steps: [],
    counts: { reject: 0, confirm: 0, note: 0 },
    rowsNotCounted: 0,
    empty,
    foreign: context.grids().flatMap(({ title, cells }) => (areBlank(cells) ? [] : [title])),
  };
}
