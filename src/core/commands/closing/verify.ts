/** The command that verifies what is closed: the chain of closings, and every figure and row of each. */

import { closedMonths } from '../../ledger/closing/closed-month.ts';
import { verifyPage } from '../../reports/closing-page.ts';
import { words } from '../../values/words.ts';
import type { VerifiedGroup } from '../answers/closing.ts';
import { groupNamed } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { closedLine } from './closed-lines.ts';

export const verify: Command<'verify'> = {
  name: 'verify',
  caption: words('ตรวจเดือนที่ปิดแล้ว', 'Verify closed months'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const { book, ledger } = openWorkbook(takes, context);
    const named = typed === null ? ledger.groups : [groupNamed(ledger.groups, typed)];
    const groups = named.map((group): VerifiedGroup => {
      const edited = group.closings.edited();
      return {
        groupId: group.groupId,
        name: group.group.name,
        chain: edited === null,
        edited: edited && { tab: book.tabs[edited.tab]!.title, row: edited.row },
        months: closedMonths(group, book)
          .map((month) => closedLine(group, book, month))
          .reverse(),
      };
    });
    const holds = groups.every(({ chain, months }) => chain && months.every(({ same }) => same));
    return {
      answer: {
        holds,
        groups,
        report: verifyPage(groups.map((one, at) => ({ ...one, kept: named[at]!.closings.archived }))),
      },
      says: holds
        ? words('ทุกเดือนยังตรงตามที่ปิด', 'Every month is as it was closed')
        : words('มีเดือนที่ปิดแล้วเปลี่ยนไป', 'Closed months have changed'),
      ...WRITES_NOTHING,
    };
  },
};
