/** The command that closes a group's month: its checks first, then its figures and rows as one closing that is only added to. */

import { severityOf } from '../../checks/catalogue.ts';
import { checkLedger } from '../../checks/check.ts';
import { accountSums, statementsOf } from '../../ledger/books/statements.ts';
import { closedMonths, figuresNow } from '../../ledger/closing/closed-month.ts';
import type { GroupLedger } from '../../ledger/ledger.ts';
import type { Figures } from '../../ledger/months/figures.ts';
import { closingPage, reopenedSaid } from '../../reports/closing-page.ts';
import { addMonths, firstDay, lastDay, type Month } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import type { Problem } from '../../values/problem.ts';
import { showCount, showDay, showMonth } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import type { CloseAnswer, CloseCheck } from '../answers/closing.ts';
import { changesIn } from '../changes-in.ts';
import { oneGroup } from '../choose.ts';
import type { Command } from '../command.ts';
import { monthsWithRows, pageDay, usualMonth } from '../months/months.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { flagIn, monthIn, posts, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';
import { closedLine, stateOf } from './closed-lines.ts';
import { closedRecords } from './closing-records.ts';
import { isCorrected } from './correct.ts';
import { keptElsewhere } from './here.ts';
import { closeGap, closeNotOver, closeReasonMissing, closeTooEarly } from './problems-closing.ts';

export const close: Command<'close'> = {
  name: 'close',
  caption: words('ปิดงวด', 'Close the month'),
  acts: posts,
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const wanted = monthIn(takes, 'month');
    const reason = textIn(takes, 'reason');
    const by = textIn(takes, 'by');
    const post = flagIn(takes, 'post');
    const workbook = openWorkbook(takes, context);
    const { book, ledger, today, meetingDay } = workbook;
    const group = oneGroup(ledger.groups, typed);
    const { closings } = group;
    const next = nextToClose(group);
    const month = wanted ?? next ?? usualMonth(monthsWithRows(book, today), today, meetingDay);
    const asOf = pageDay(month, today, meetingDay);
    const name = group.group.name;
    const of = { th: showMonth(month, 'th'), en: showMonth(month, 'en') };
    const months = closedMonths(group, book);
    const there = months.find(({ closing }) => closing.month === month);
    const figures = figuresNow(group, book, there?.closing ?? { month, asOf });
    const checks = there
      ? []
      : checksBefore(
          checkLedger(ledger, { asOf: lastDay(month), today, month }),
          group,
          month,
          figures,
          months.every(({ same }) => same),
        );
    const bad = checks.filter(({ tone }) => tone === 'bad');
    const blocked = there ? null : (keptElsewhere(group, month) ?? whyNot(group, month, next, today));
    const last = book.closings.filter((row) => row.groupId === group.groupId && row.month === month).pop();
    const said = {
      reopened: last?.action === 'reopen' ? reopenedSaid(last) : null,
      groupId: group.groupId,
      name,
      month,
      asOf: there?.closing.asOf ?? asOf,
      blocked: blocked?.words ?? null,
      checks,
      needsReason: bad.length > 0,
      closed: there ? closedLine(group, book, there) : null,
      months: months.map(stateOf).reverse(),
      tabs: book.tabs.flatMap(({ title, table, wide, groupId: of }) =>
        isCorrected(table) && !wide && (of === null || of === group.groupId) ? [title] : [],
      ),
      figures,
    };
    const answer: CloseAnswer = { ...said, report: closingPage(said), action: null };
    const rest = WRITES_NOTHING;
    if (there) {
      return { ...rest, answer, says: words(`เดือน${of.th} ของ ${name} ปิดแล้ว`, `${of.en} of ${name} is closed`) };
    }
    if (!post) return { ...rest, answer, says: words(`ปิดงวดเดือน${of.th} ของ ${name}`, `Closing ${of.en} of ${name}`) };
    if (blocked) throw blocked;
    const [first] = bad;
    if (first && reason === null) throw closeReasonMissing({ state: first.state.th, stateEn: first.state.en });
    const action = `close-${hashOf([group.groupId, month, closings.tip].join('|'))}`;
    return {
      ...rest,
      answer: { ...answer, action },
      says: words(`ปิดงวดเดือน${of.th} ของ ${name} แล้ว`, `${of.en} of ${name} is closed`),
      changes: changesIn(book, context, action, [
        {
          adds: 'closings',
          groupId: group.groupId,
          records: closedRecords(group, book, [{ month, asOf, figures, reason }], { closedAt: today, closedBy: by }),
        },
      ]),
    };
  },
};

/** The month that is to be closed after those that are; null where none is, so that it may be any. */
export function nextToClose({ closings: { first, inForce } }: GroupLedger): Month | null {
  if (first === null) return null;
  let next = first;
  while (inForce.has(next)) next = addMonths(next, 1);
  return next;
}

/** Why a month cannot be closed now; null = it can. */
export function whyNot(
  { closings }: GroupLedger,
  month: Month,
  next: Month | null,
  today: Workbook['today'],
): Problem | null {
  const { first } = closings;
  const named = (of: Month): readonly [string, string] => [showMonth(of, 'th'), showMonth(of, 'en')];
  if (first !== null && month < first) {
    const [th, en] = named(first);
    return closeTooEarly({ first: th, firstEn: en });
  }
  if (next !== null && month !== next) {
    const [th, en] = named(next);
    return closeGap({ next: th, nextEn: en });
  }
  if (lastDay(month) <= today) return null;
  const [th, en] = named(month);
  const day = lastDay(month);
  return closeNotOver({ month: th, monthEn: en, day: showDay(day, 'th'), dayEn: showDay(day, 'en') });
}

/** What is looked at before a month is closed: bad is what needs a reason in writing. */
export function checksBefore(
  all: ReturnType<typeof checkLedger>,
  group: GroupLedger,
  month: Month,
  { money }: Figures,
  asClosed: boolean,
): readonly CloseCheck[] {
  const found = all.filter(({ groupId }) => groupId === group.groupId);
  const count = (severity: string): number => found.filter(({ code }) => severityOf(code) === severity).length;
  const [mend, look] = [count('reject'), count('confirm')];
  const { trialBalance } = statementsOf(accountSums(group, { from: firstDay(month), to: lastDay(month) }));
  const chain = group.closings.edited() === null;
  return [
    {
      check: 'mend',
      label: words('เรื่องที่ต้องแก้', 'To mend'),
      state: mend === 0 ? words('ไม่มี', 'None') : words(`ต้องแก้ ${showCount(mend)} เรื่อง`, `${showCount(mend)} to mend`),
      tone: mend === 0 ? 'good' : 'bad',
    },
    {
      check: 'look',
      label: words('เรื่องที่ควรดู', 'To look at'),
      state: look === 0 ? words('ไม่มี', 'None') : words(`${showCount(look)} เรื่อง`, showCount(look)),
      tone: look === 0 ? 'good' : 'look',
    },
    {
      check: 'count',
      label: words('นับเงิน', 'Cash count'),
      state:
        money.difference === null
          ? words('ยังไม่ได้นับ', 'Not counted')
          : money.difference === 0
            ? words('ตรงกับบัญชี', 'Agrees')
            : words('ไม่ตรงกับบัญชี', 'Differs'),
      tone: money.difference === 0 ? 'good' : 'look',
    },
    {
      check: 'balance',
      label: words('บัญชีสองด้าน', 'Debits and credits'),
      ...(trialBalance.debit === trialBalance.credit
        ? { state: words('เท่ากัน', 'Equal'), tone: 'good' }
        : { state: words('ไม่เท่ากัน', 'Not equal'), tone: 'bad' }),
    },
    ...(group.closings.last === null
      ? []
      : [
          {
            check: 'before' as const,
            label: words('เดือนที่ปิดแล้ว', 'Closed months'),
            ...(asClosed
              ? { state: words('ตรงตามที่ปิด', 'As closed'), tone: 'good' as const }
              : { state: words('มีการแก้ย้อนหลัง', 'Changed since'), tone: 'look' as const }),
          },
        ]),
    ...(chain
      ? []
      : [
          {
            check: 'chain' as const,
            label: words('แท็บปิดงวด', 'The tab of closings'),
            state: words('ถูกแก้', 'Edited'),
            tone: 'bad' as const,
          },
        ]),
  ];
}
