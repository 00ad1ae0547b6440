/** `SAJJA_TENURE`: how long members have been members. */
import { isActiveOn, membershipOn } from '../ledger/members/members.ts';
import { livedFrom, saidLength } from '../ledger/welfare/tenure.ts';
import { dayInZone } from '../values/zone.ts';
import { cellsOf } from './asked-members.ts';
import { dayIn } from './date.ts';
import type { FormulaHelp, FormulaSum } from './formula.ts';
import { isLeftOut, oneCell } from './over-cells.ts';
import { asked, asOf, group, groups, members } from './parameters.ts';
import { dayMissing, joiningUnknown, notMemberThen } from './problems.ts';
import { ledgerOf } from './ranges.ts';

export const tenureHelp: FormulaHelp = {
  name: 'SAJJA_TENURE',
  help: {
    th: 'อายุสมาชิก ณ วันที่ เป็นปี เดือน วัน นับตามวันครบรอบ',
    en: 'How long members have been members on a day, in years, months and days by anniversaries',
  },
  parameters: [asked, asOf, members, groups, group],
  returns: { type: 'string|string[][]', help: { th: 'เช่น 5 ปี 3 เดือน 2 วัน', en: 'Such as 5 years 3 months 2 days' } },
};

/** The sum of the function. */
export const tenure: FormulaSum = ([who, on, ofMembers, ofGroups, only], { zone, language }) => {
  if (isLeftOut(on)) throw dayMissing({});
  const day = dayIn(oneCell(on, 'asOf'), dayInZone(zone));
  const { groups: all } = ledgerOf({ groups: ofGroups, members: ofMembers }, { zone, language, day, group: only });
  return cellsOf(who, all, day, language, ({ member }) => {
    if (!isActiveOn(member, day, day)) throw notMemberThen({});
    const { row, join } = membershipOn(member, day);
    const since = row.memberSince ?? join;
    if (since === null || since > day) throw joiningUnknown({});
    return saidLength(livedFrom(since, day))[language];
  });
};
