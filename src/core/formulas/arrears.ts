/** `SAJJA_ARREARS`: what members should have paid by a day and have not. */
import { arrearsOf } from '../ledger/dues/cover.ts';
import { ZERO } from '../values/satang.ts';
import { dayInZone } from '../values/zone.ts';
import { amountsOf, coverOfAsked, onceAGroup } from './asked-members.ts';
import { dayIn } from './date.ts';
import type { FormulaHelp, FormulaSum } from './formula.ts';
import { isLeftOut, oneCell } from './over-cells.ts';
import { asked, asOf, group, groups, members, openings, pledges, receipts, rules } from './parameters.ts';
import { asOfMissing, nothingDue } from './problems.ts';
import { ledgerOf } from './ranges.ts';

export const arrearsHelp: FormulaHelp = {
  name: 'SAJJA_ARREARS',
  help: {
    th: 'ยอดค้างส่งของสมาชิก ณ วันที่ นับเฉพาะงวดที่เลยกำหนดแล้ว',
    en: 'What members owe on a day, of the months whose last day of payment has passed',
  },
  parameters: [asked, asOf, members, receipts, pledges, rules, openings, groups, group],
  returns: { type: 'number|number[][]', help: { th: 'จำนวนเงิน (บาท)', en: 'Amounts in baht' } },
};

/** The sum of the function. */
export const arrears: FormulaSum = (args, { zone, language }) => {
  const [who, on, ofMembers, ofReceipts, ofPledges, ofRules, ofOpenings, ofGroups, only] = args;
  if (isLeftOut(on)) throw asOfMissing({});
  const day = dayIn(oneCell(on, 'asOf'), dayInZone(zone));
  const { groups: counted } = ledgerOf(
    {
      groups: ofGroups,
      rules: ofRules,
      members: ofMembers,
      pledges: ofPledges,
      receipts: ofReceipts,
      openings: ofOpenings,
    },
    { zone, language, day, group: only },
  );
  const coverOf = onceAGroup((group) => coverOfAsked(group, day));
  return amountsOf(who, counted, day, language, ({ group, member }) => {
    const cover = coverOf(group)(member);
    if (cover === undefined) throw nothingDue({});
    return cover === null ? ZERO : arrearsOf(cover).amount;
  });
};
