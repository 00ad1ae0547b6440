/** The command that keeps why a finding may stand: in a tab of people's own, and no longer than its facts stay the same. */

import { titleOf } from '../../checks/catalogue.ts';
import { mattersOf } from '../../checks/matter.ts';
import { readEntryKey } from '../../tables/entry-key.ts';
import { hashOf } from '../../values/hash.ts';
import { showCount } from '../../values/show.ts';
import { choiceKey } from '../../values/text.ts';
import { words } from '../../values/words.ts';
import { changesIn } from '../changes-in.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { takesWrong } from '../problems.ts';
import { asGivenIn, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { type Checked, checked, saidOf, scopeIn } from './findings.ts';
import { acceptBy, acceptReason, acceptRejected, findingGone } from './problems-findings.ts';

/** As many rows as one action adds. */
const MOST = 500;

export const accept: Command<'accept'> = {
  name: 'accept',
  caption: words('รับทราบแล้ว', 'Seen and accepted'),
  acts: () => true,
  plan: (takes, context) => {
    const code = textIn(takes, 'code');
    if (code === null) throw takesWrong({ name: 'code' });
    const [matter, tab, column] = [textIn(takes, 'matter'), asGivenIn(takes, 'tab'), textIn(takes, 'column')];
    const reason = textIn(takes, 'reason');
    if (reason === null) throw acceptReason({});
    const by = textIn(takes, 'by');
    if (by === null) throw acceptBy({});
    const workbook = openWorkbook(takes, context);
    const { book, today } = workbook;
    const matterOf = mattersOf(book);
    const meant = checked(workbook, scopeIn(takes, workbook)).flatMap((one) => {
      const { finding } = one;
      if (finding.code !== code) return [];
      if (matter === null && (finding.tab !== tab || finding.column !== column)) return [];
      const of = matterOf(finding);
      return matter === null || of === matter ? [{ ...one, matter: of }] : [];
    });
    if (meant.some(({ severity }) => severity === 'reject')) throw acceptRejected({});
    // Of several with the very same facts nobody can say which one was meant: one row lets one of them stand.
    const open = meant.filter(({ accepted }) => accepted === null).slice(0, matter === null ? MOST : 1);
    const plan = (count: number, action: string | null) => ({
      answer: { count, action },
      says: words(`รับทราบแล้ว ${showCount(count)} เรื่อง`, `Accepted: ${showCount(count)}`),
      ...WRITES_NOTHING,
    });
    if (open.length === 0) {
      // The answer to the first asking was lost on its way.
      const same = book.accepted.filter(
        (row) =>
          choiceKey(row.reason) === choiceKey(reason) &&
          choiceKey(row.by) === choiceKey(by) &&
          meant.some((one) => one.matter === row.matter),
      );
      const action = readEntryKey(same[0]?.entryKey ?? '')?.action ?? null;
      if (action === null) throw findingGone({});
      return plan(same.length, action);
    }
    const marks = open.map((one) => one.matter);
    const action = `accept-${hashOf([code, reason, by, ...marks].join('\n'))}`;
    const records = open.map((one) => ({
      code,
      memberId: one.finding.memberId,
      about: aboutOf(one, context.language),
      reason,
      by,
      date: today,
      matter: one.matter,
      groupId: one.finding.groupId,
    }));
    const parts = records.map(({ groupId, ...record }) => ({
      adds: 'accepted' as const,
      groupId: groupId ?? '',
      records: [record],
    }));
    return {
      ...plan(open.length, action),
      changes: changesIn(book, context, action, parts),
    };
  },
};

/** What the row says it is about; a sentence with a place would soon be wrong. */
function aboutOf(one: Checked, language: 'th' | 'en'): string {
  const { message } = saidOf(one);
  return `${titleOf(one.finding.code)[language]}: ${message[language]}`.slice(0, 200);
}
