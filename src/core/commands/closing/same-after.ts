/** Whether what is to be written leaves every later figure as it is: added up before and after, and compared. */
import { severityOf } from '../../checks/catalogue.ts';
import { checkLedger } from '../../checks/check.ts';
import { figurePairs } from '../../ledger/closing/closings.ts';
import type { GroupLedger } from '../../ledger/ledger.ts';
import { type MemberStanding, memberBalances } from '../../ledger/members/member-balances.ts';
import { groupLine } from '../../ledger/months/group-line.ts';
import { reportingOf } from '../../ledger/months/reported.ts';
import { addMonths, type Day, lastDay, type Month, monthOf } from '../../values/calendar.ts';
import { words } from '../../values/words.ts';
import type { Workbook } from '../workbook.ts';
import { archiveDiffers } from './problems-archive.ts';

/** Later months than these follow from them. */
const MOST_MONTHS = 13;

function monthsAfter(to: Day, today: Day): readonly Month[] {
  const months: Month[] = [];
  for (let month = addMonths(monthOf(to), 1); month <= monthOf(today); month = addMonths(month, 1)) months.push(month);
  return months.slice(-MOST_MONTHS);
}

/** What a member has and owes, but for himself. */
const standings = (all: readonly MemberStanding[]): string =>
  JSON.stringify(all.map(({ member, ...figures }) => [member.key, figures]));

/** How many findings of each kind a group has that somebody has to look at. */
function matters(workbook: Workbook, asOf: Day): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, groupId } of checkLedger(workbook.ledger, { asOf, today: workbook.today, month: monthOf(asOf) })) {
    if (severityOf(code) === 'note') continue;
    const key = `${groupId} ${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Demands that figures of later months, balances of members and matters to look at are as before. Throws Problem. */
export function demandSameAfter(
  before: Workbook,
  after: Workbook,
  groups: readonly { readonly group: GroupLedger; readonly to: Day }[],
): void {
  const { today } = before;
  for (const { group, to } of groups) {
    const then = after.ledger.groups.find(({ groupId }) => groupId === group.groupId)!;
    const differs = (what: { readonly th: string; readonly en: string }): never => {
      throw archiveDiffers({ group: group.group.name, what: what.th, whatEn: what.en });
    };
    for (const month of monthsAfter(to, today)) {
      const asked = { month, asOf: lastDay(month) };
      const [a, b] = [
        groupLine(group, reportingOf(group, before.book), asked).figures,
        groupLine(then, reportingOf(then, after.book), asked).figures,
      ];
      const pair = figurePairs(a, b).find((one) => one.a !== one.b);
      if (pair)
        differs(words(`ยอด ${pair.block}.${pair.name} เดือน ${month}`, `${pair.block}.${pair.name} of ${month}`));
    }
    const rules = [before.ledger.rules, after.ledger.rules] as const;
    if (standings(memberBalances(group, rules[0], today)) !== standings(memberBalances(then, rules[1], today)))
      differs(words('ยอดของสมาชิก', 'members’ balances'));
  }
  const [had, has] = [matters(before, today), matters(after, today)];
  for (const [key, count] of has) {
    if (count <= (had.get(key) ?? 0)) continue;
    throw archiveDiffers({ group: key, what: 'เรื่องที่ต้องดู', whatEn: 'what is to be looked at' });
  }
}
