/** The command that gives profit and loss, balance sheet and trial balance, and writes them to their tab. */
import { fiscalYear, fiscalYearOf, type Stretch } from '../../ledger/books/fiscal-year.ts';
import { accountSums, addedUp, booksBeginIn, statementsOf } from '../../ledger/books/statements.ts';
import type { GroupLedger, Ledger } from '../../ledger/ledger.ts';
import { rowsNotCounted } from '../../ledger/months/network-month.ts';
import { booksBegin, rowsNotCounted as rowsNotCountedWords } from '../../reports/notes.ts';
import { statementsPage, stretchWords } from '../../reports/statements-page.ts';
import { RESULT_TABS } from '../../tables/tables.ts';
import { type Day, earlier, firstDay, lastDay, later, type Month } from '../../values/calendar.ts';
import { readDateText } from '../../values/read-date-text.ts';
import { showDay } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { GroupStatements, StatementsAnswer } from '../answers/books.ts';
import { groupNamed } from '../choose.ts';
import { demandHere } from '../closing/here.ts';
import type { Command } from '../command.ts';
import { layOut } from '../lay-out.ts';
import { daysBackwards, dayUnreadable, yearNotBegun, yearUnreadable } from '../problems.ts';
import { flagIn, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';

export const statements: Command<'statements'> = {
  name: 'statements',
  caption: words('งบการเงิน', 'Statements'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const write = flagIn(takes, 'write');
    const year = yearIn(takes);
    const from = edgeIn(takes, 'from', firstDay);
    const to = edgeIn(takes, 'to', lastDay);
    if (from !== null && to !== null && from > to) throw daysBackwards({ from, to });
    const { ledger, today, network } = openWorkbook(takes, context);
    const groups = typed === null ? ledger.groups : [groupNamed(ledger.groups, typed)];
    const named = network === '' ? ALL_GROUPS[context.language] : network;
    const answer = statementsAnswer(ledger, groups, named, (group) =>
      from === null && to === null
        ? yearUpTo(ledger, group, year, today)
        : { from: from ?? fiscalYearOf(ledger.rules, group.groupId, to ?? today).from, to: to ?? later(from!, today) },
    );
    const title = RESULT_TABS.statements[context.language];
    const { th, en } = stretchWords(answer);
    return {
      answer,
      says: words(`งบการเงิน ${th}`, `The statements of ${en}`),
      writes: write ? [layOut(title, answer.report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};

/** A year as people type it, in the common era, or null. Throws Problem. */
export function yearIn(takes: unknown): number | null {
  const text = textIn(takes, 'year');
  if (text === null) return null;
  const read = readDateText(text);
  if (read.is !== 'year') throw yearUnreadable({ text });
  return read.year;
}

/** A day, or the edge of a month, as people type them; or null. Throws Problem. */
function edgeIn(takes: unknown, name: string, edge: (month: Month) => Day): Day | null {
  const text = textIn(takes, name);
  if (text === null) return null;
  const read = readDateText(text);
  if (read.is === 'month') return edge(read.month);
  if (read.is !== 'day') throw dayUnreadable({ text });
  return read.day;
}

/** A group's fiscal year as far as it has come; without a year the one that runs. Throws Problem when it has not begun. */
function yearUpTo({ rules }: Ledger, { groupId }: GroupLedger, year: number | null, today: Day): Stretch {
  const whole = year === null ? fiscalYearOf(rules, groupId, today) : fiscalYear(rules, groupId, year);
  if (whole.from > today) throw yearNotBegun({ from: showDay(whole.from, 'th'), fromEn: showDay(whole.from, 'en') });
  return { from: whole.from, to: earlier(whole.to, today) };
}

function statementsAnswer(
  ledger: Ledger,
  groups: readonly GroupLedger[],
  network: string,
  stretchOf: (group: GroupLedger) => Stretch,
): StatementsAnswer {
  const each = groups.map((group) => {
    const stretch = stretchOf(group);
    demandHere([group], stretch.to);
    return { group, stretch, sums: accountSums(group, stretch) };
  });
  const own = each.map(
    ({ group, stretch, sums }): GroupStatements => ({
      groupId: group.groupId,
      name: group.group.name,
      ...stretch,
      ...statementsOf(sums),
    }),
  );
  const [first] = own;
  const from = own.reduce((least, one) => earlier(least, one.from), first!.from);
  const to = own.reduce((most, one) => later(most, one.to), first!.to);
  // Those who do not take part yet, or no longer, have books of their own and no place in the network's.
  const counted = each.filter(({ group }) => group.group.participation === 'active');
  const together: GroupStatements | null =
    own.length === 1
      ? null
      : {
          groupId: null,
          name: network,
          from,
          to,
          ...statementsOf(addedUp(counted.map(({ sums }) => sums))),
        };
  const dropped = rowsNotCounted(ledger, to);
  const left = groups.reduce((sum, { groupId }) => sum + (dropped.get(groupId) ?? 0), 0);
  const notes: Words[] = [];
  if (left > 0) notes.push(rowsNotCountedWords(left));
  const [only] = each;
  const begins = together === null ? booksBeginIn(only!.group, only!.stretch) : null;
  if (begins !== null) notes.push(booksBegin(begins));
  if (counted.length < each.length && together !== null) notes.push(NOT_TAKING_PART);
  if (own.some((one) => one.from !== from || one.to !== to)) notes.push(YEARS_DIFFER);
  return {
    from,
    to,
    groups: own,
    network: together,
    report: statementsPage({
      whole: together ?? first!,
      groups: together === null ? [] : own,
      notes,
    }),
  };
}

/** What the groups together are called in a workbook that gives the network no name. */
export const ALL_GROUPS = words('ทุกกลุ่ม', 'All groups');
const NOT_TAKING_PART = words(
  'กลุ่มที่ยังไม่เข้าร่วมหรือออกแล้ว ไม่รวมในยอดของเครือข่าย',
  'Groups that do not take part yet, or no longer, are not in the network’s sums',
);
const YEARS_DIFFER = words('ปีบัญชีของแต่ละกลุ่มไม่ตรงกัน', 'The groups’ fiscal years begin in different months');
