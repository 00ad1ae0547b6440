/** The command that proposes how a year's profit is shared out, and posts it once the meeting has resolved so. */

import { fiscalYear, fiscalYearOf, type Stretch } from '../../ledger/books/fiscal-year.ts';
import { accountSums, booksBeginIn, statementsOf } from '../../ledger/books/statements.ts';
import { type YearEnd, yearEndOf } from '../../ledger/books/year-end.ts';
import { isArchived } from '../../ledger/closing/closings.ts';
import type { GroupLedger, Ledger } from '../../ledger/ledger.ts';
import { rowsNotCounted } from '../../ledger/months/network-month.ts';
import { baht } from '../../reports/figure-lines.ts';
import { booksBegin, rowsNotCounted as rowsNotCountedWords } from '../../reports/notes.ts';
import { yearEndPage } from '../../reports/year-end-page.ts';
import type { Part } from '../../tables/change-tabs.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import { RESULT_TABS } from '../../tables/tables.ts';
import { addDays, type Day, monthOf, yearOf } from '../../values/calendar.ts';
import { satang } from '../../values/satang.ts';
import { buddhistYear, showDay } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { YearEndAnswer } from '../answers/books.ts';
import { changesIn } from '../changes-in.ts';
import { oneGroup } from '../choose.ts';
import { demandHere } from '../closing/here.ts';
import type { Command } from '../command.ts';
import { layOut } from '../lay-out.ts';
import { noSavings, nothingToSplit, resolutionMissing, splitMissing, yearNotBegun, yearNotOver } from '../problems.ts';
import { choiceIn, flagIn, posts, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { yearIn } from './statements.ts';
import { actionOf, type Posted, postedRows, toPost, yearEndRows } from './year-end-rows.ts';

export const yearEnd: Command<'yearEnd'> = {
  name: 'yearEnd',
  caption: words('ปันผลและจัดสรรกำไร', 'Year end'),
  acts: posts,
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const year = yearIn(takes);
    const post = flagIn(takes, 'post');
    const write = flagIn(takes, 'write');
    const resolution = textIn(takes, 'resolution');
    const goesTo = choiceIn(takes, 'goesTo', ['savings', 'payable']);
    const { book, ledger, today } = openWorkbook(takes, context);
    const group = oneGroup(ledger.groups, typed);
    const postedIn = (of: Stretch): Posted | null =>
      rowsOfAction(book, context.grids(), actionOf(group, of)).length === 0 ? null : postedRows(group, of);
    const meant =
      year === null ? yearMeant(ledger, group, today, post, postedIn) : fiscalYear(ledger.rules, group.groupId, year);
    // A year that is kept elsewhere is not meant by itself.
    const isKept = year === null && isArchived(group, monthOf(meant.to));
    const stretch = isKept ? fiscalYearOf(ledger.rules, group.groupId, addDays(meant.to, 1)) : meant;
    demandHere([group], stretch.to);
    if (stretch.from > today) throw notBegun(stretch);
    const end = yearEndOf(group, ledger.rules, stretch, today);
    const action = actionOf(group, stretch);
    const before = postedIn(stretch);
    if (post && before === null) mayPost(end, resolution);
    const posts = post && before === null;
    const saves = group.works === 'saves';
    if (goesTo === 'savings' && !saves) throw noSavings({ group: group.group.name });
    const credit = saves && goesTo !== 'payable' ? 'savings' : 'due.to';
    const named = words(`ปีบัญชี ${buddhistYear(stretch.to)}`, String(buddhistYear(stretch.to)));
    const title = RESULT_TABS.yearEnd[context.language];
    const answer = answerOf({
      group,
      end,
      year: named,
      posted: posts ? { resolution, amount: toPost(end) } : before,
      action,
      notes: notesOf(ledger, group, end, before),
    });
    const { th, en } = baht(satang(Math.abs(end.profit)));
    const [made, madeEn] = end.profit < 0 ? ['ขาดทุน', 'Loss'] : ['กำไร', 'Profit'];
    const plan = {
      answer,
      says:
        answer.state === 'posted'
          ? words(`ลงบัญชีจัดสรรกำไร${named.th} แล้ว`, `The profit of ${named.en} is shared out in the books`)
          : words(`${named.th} ${made} ${th}`, `${madeEn} of ${named.en}: ${en}`),
      writes: write ? [layOut(title, answer.report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
    if (!posts || resolution === null) return plan;
    const rows = yearEndRows(end, { date: today, resolution, credit, year: named, language: context.language });
    const parts: readonly Part[] = [{ adds: 'transfers', groupId: group.groupId, records: rows }];
    return { ...plan, changes: changesIn(book, context, action, parts) };
  },
};

/**
 * Where no year is named: the one that is over, unless its profit is shared out already or it had none; else the one that
 * runs. To post is always of the one that is over, so that asking again means the same.
 */
function yearMeant(
  { rules }: Ledger,
  group: GroupLedger,
  today: Day,
  post: boolean,
  postedIn: (year: Stretch) => Posted | null,
): Stretch {
  const now = fiscalYearOf(rules, group.groupId, today);
  const past = fiscalYear(rules, group.groupId, yearOf(now.to) - 1);
  if (post) return past;
  return postedIn(past) === null && statementsOf(accountSums(group, past)).profitAndLoss.surplus !== 0 ? past : now;
}

const notBegun = ({ from }: Stretch) => yearNotBegun({ from: showDay(from, 'th'), fromEn: showDay(from, 'en') });

/** Throws Problem where nothing may be posted: no resolution, no profit, no split, or a year that still runs. */
function mayPost(end: YearEnd, resolution: string | null): void {
  if (!end.over) throw yearNotOver({ to: showDay(end.to, 'th'), toEn: showDay(end.to, 'en') });
  if (end.profit <= 0) throw nothingToSplit({});
  if (end.parts === null) throw splitMissing({});
  if (resolution === null) throw resolutionMissing({});
}

function notesOf(ledger: Ledger, group: GroupLedger, end: YearEnd, posted: Posted | null): readonly Words[] {
  const notes: Words[] = [];
  const left = rowsNotCounted(ledger, end.to).get(group.groupId) ?? 0;
  if (left > 0) notes.push(rowsNotCountedWords(left));
  const begins = booksBeginIn(group, end);
  if (begins !== null) notes.push(booksBegin(begins));
  if (posted !== null && posted.amount !== toPost(end)) {
    const [was, now] = [baht(posted.amount), baht(toPost(end))];
    notes.push(
      words(
        `ลงบัญชีไว้ ${was.th} แต่คิดจากรายการตอนนี้ได้ ${now.th} มีคนแก้รายการย้อนหลัง`,
        `${was.en} stand in the books, but the entries now come to ${now.en}: somebody changed them since`,
      ),
    );
  }
  return notes;
}

function answerOf({
  group,
  end,
  year,
  posted,
  action,
  notes,
}: {
  readonly group: GroupLedger;
  readonly end: YearEnd;
  readonly year: Words;
  readonly posted: Posted | null;
  readonly action: string;
  readonly notes: readonly Words[];
}): YearEndAnswer {
  const { from, to, income, expense, profit, basis } = end;
  const { name } = group.group;
  return {
    groupId: group.groupId,
    name,
    from,
    to,
    over: end.over,
    income,
    expense,
    profit,
    basis,
    parts: (end.parts ?? []).map(({ known: _, ...part }) => part),
    members: end.members.map(({ member, ...share }) => ({ memberId: member.memberId, name: member.name, ...share })),
    state: posted !== null ? 'posted' : profit <= 0 ? 'nothingToSplit' : end.parts === null ? 'noSplit' : 'proposed',
    resolution: posted?.resolution ?? null,
    report: yearEndPage({ name, year, end, posted, notes }),
    action: posted === null ? null : action,
  };
}
