/** The command that opens a closed month again, and all that were closed after it: with a reason and a second name. */

import type { GroupLedger } from '../../ledger/ledger.ts';
import { reopeningPage } from '../../reports/closing-page.ts';
import { lastDay, type Month } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { showMonth } from '../../values/show.ts';
import { wordKey } from '../../values/text.ts';
import { words } from '../../values/words.ts';
import type { ReopenAnswer } from '../answers/closing.ts';
import { changesIn } from '../changes-in.ts';
import { oneGroup } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { flagIn, monthIn, posts, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { reopenedRecords } from './closing-records.ts';
import { demandHere } from './here.ts';
import { notClosed, reopenNameMissing, reopenReasonMissing, reopenSameName } from './problems-closing.ts';

export const reopen: Command<'reopen'> = {
  name: 'reopen',
  caption: words('เปิดงวดใหม่', 'Open the month again'),
  acts: posts,
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const wanted = monthIn(takes, 'month');
    const reason = textIn(takes, 'reason');
    const by = textIn(takes, 'by');
    const post = flagIn(takes, 'post');
    const { book, ledger, today } = openWorkbook(takes, context);
    const group = oneGroup(ledger.groups, typed);
    const { groupId, closings } = group;
    const name = group.group.name;
    const month = wanted ?? closings.last;
    const closing = month === null ? undefined : closings.inForce.get(month);
    const rest = WRITES_NOTHING;
    if (month === null || closing === undefined) {
      const before = book.closings.filter((row) => row.groupId === groupId && (month ?? row.month) === row.month).pop();
      const of = month ?? before?.month ?? null;
      // The very same was asked for before, and done.
      if (before?.action === 'reopen' && before.reason === reason && before.closedBy === by) {
        const answer = {
          groupId,
          name,
          month: before.month,
          months: [],
          closedBy: by,
          report: reopeningPage(name, []),
          action: null,
        };
        return { ...rest, answer, says: reopened(before.month, name) };
      }
      const [th, en] = of === null ? ['', ''] : [showMonth(of, 'th'), showMonth(of, 'en')];
      throw notClosed({ month: th, monthEn: en, group: name });
    }
    demandHere([group], lastDay(month));
    const months = [...closings.inForce.keys()]
      .filter((one) => one >= month)
      .sort()
      .reverse();
    const { closedBy } = closing.row;
    const answer: ReopenAnswer = {
      groupId,
      name,
      month,
      months,
      closedBy,
      report: reopeningPage(name, months),
      action: null,
    };
    if (!post) {
      return {
        ...rest,
        answer,
        says: words(
          `จะเปิด ${months.length} เดือน ของ ${name}`,
          `${months.length} ${months.length === 1 ? 'month' : 'months'} of ${name} would be opened`,
        ),
      };
    }
    const records = reopenedRecords(group, months, demandSecond(group, [month], reason, by), {
      closedAt: today,
      closedBy: by,
    });
    const action = `reopen-${hashOf([groupId, month, closings.tip].join('|'))}`;
    return {
      ...rest,
      answer: { ...answer, action },
      says: reopened(month, name),
      changes: changesIn(book, context, action, [{ adds: 'closings', groupId, records }]),
    };
  },
};

const reopened = (month: ReopenAnswer['month'], name: string) =>
  words(`เปิดงวดเดือน${showMonth(month, 'th')} ของ ${name} ใหม่แล้ว`, `${showMonth(month, 'en')} of ${name} is open again`);

/** The reason, where it is written and somebody else than who closed the months allows opening them. Throws Problem. */
export function demandSecond(
  { closings }: GroupLedger,
  months: readonly Month[],
  reason: string | null,
  by: string | null,
): string {
  if (reason === null) throw reopenReasonMissing({});
  if (by === null) throw reopenNameMissing({});
  const same = (name: string | null | undefined): boolean => name != null && wordKey(name) === wordKey(by);
  if (months.some((month) => same(closings.inForce.get(month)?.row.closedBy))) throw reopenSameName({ name: by });
  return reason;
}
