/** The command that checks every row, and writes what was found to its tab. */
import { findingsPage } from '../../reports/findings-page.ts';
import { RESULT_TABS } from '../../tables/tables.ts';
import { showCount } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { CheckAnswer } from '../answers/findings.ts';
import type { Command } from '../command.ts';
import { layOut } from '../lay-out.ts';
import { flagIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { checkAnswer, checked, isOfNetwork, scopeIn, toldOf } from './findings.ts';

export const check: Command<'check'> = {
  name: 'check',
  caption: words('ตรวจสอบรายการ', 'Check the entries'),
  plan: (takes, context) => {
    const write = flagIn(takes, 'write');
    const workbook = openWorkbook(takes, context);
    const scope = scopeIn(takes, workbook);
    const answer = checkAnswer(workbook, scope);
    const ofNetwork = isOfNetwork(workbook, scope);
    const title = RESULT_TABS.findings[context.language];
    const page = (): ReturnType<typeof findingsPage> =>
      findingsPage(
        ofNetwork ? checked(workbook, scope).map((one) => toldOf(one, true)) : answer.findings,
        answer.off,
        answer.asOf,
        workbook.network,
      );
    return {
      answer,
      says: foundSaid(answer.open),
      writes: write ? [layOut(title, page(), context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};

/** What a check found, in one sentence. */
export function foundSaid({ reject, confirm }: CheckAnswer['open']): Words {
  if (reject === 0 && confirm === 0) {
    return words('ตรวจแล้ว ไม่พบอะไรที่ต้องแก้หรือต้องดู', 'Checked: there is nothing to mend or to look at');
  }
  return words(
    `ตรวจแล้ว ต้องแก้ ${showCount(reject)} เรื่อง ให้ดู ${showCount(confirm)} เรื่อง`,
    `Checked: ${showCount(reject)} to mend, ${showCount(confirm)} to look at`,
  );
}
