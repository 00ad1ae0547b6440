/** `SAJJA_RIGHTS`: what members may be paid of a benefit on a day. */
import { memberRights } from '../ledger/welfare/member-rights.ts';
import { rightTerms } from '../ledger/welfare/right-terms.ts';
import { dayInZone } from '../values/zone.ts';
import { cellsOf, onceAGroup } from './asked-members.ts';
import { dayIn } from './date.ts';
import type { FormulaHelp, FormulaSum } from './formula.ts';
import { isLeftOut, oneCell } from './over-cells.ts';
import { asked, asOf, benefits, claims, group, groups, members, pledges, receipts, rules } from './parameters.ts';
import { benefitUnknown, dayMissing } from './problems.ts';
import { ledgerOf } from './ranges.ts';

export const rightsHelp: FormulaHelp = {
  name: 'SAJJA_RIGHTS',
  help: {
    th: 'สิทธิสวัสดิการหนึ่งหน่วย (ครั้ง คืน หรือเดือน) ของสมาชิก ณ วันที่ ถ้ายังไม่มีสิทธิบอกเหตุผลและวันที่จะมี',
    en: 'What members may be paid for one unit of a benefit (a time, night or month) on a day; without the right, why and from when',
  },
  parameters: [
    asked,
    {
      name: 'benefit',
      type: 'string',
      help: { th: 'รหัสหรือชื่อสวัสดิการ', en: 'The code or name of the benefit' },
      optional: false,
    },
    { ...asOf, name: 'on' },
    members,
    receipts,
    benefits,
    claims,
    rules,
    pledges,
    groups,
    group,
  ],
  returns: {
    type: 'number|string|string[][]',
    help: { th: 'จำนวนเงิน (บาท) หรือเหตุผล', en: 'An amount in baht, or why there is none' },
  },
};

/** The sum of the function. */
export const rights: FormulaSum = (args, { zone, language }) => {
  const [who, benefit, on, ofMembers, ofReceipts, ofBenefits, ofClaims, ofRules, ofPledges, ofGroups, only] = args;
  if (isLeftOut(on)) throw dayMissing({});
  const day = dayIn(oneCell(on, 'on'), dayInZone(zone));
  const typed = String(oneCell(benefit, 'benefit')).trim();
  const { ledger, groups: counted } = ledgerOf(
    {
      groups: ofGroups,
      rules: ofRules,
      members: ofMembers,
      pledges: ofPledges,
      receipts: ofReceipts,
      benefits: ofBenefits,
      claims: ofClaims,
    },
    { zone, language, day, group: only },
  );
  const termsOf = onceAGroup((group) => rightTerms(ledger, group, day));
  return cellsOf(who, counted, day, language, ({ group, member }) => {
    const of = termsOf(group);
    const code = of.benefits.codeOf(typed);
    if (code === null) throw benefitUnknown({ benefit: typed });
    const line = memberRights(of, member, day, [code])[0]!;
    // An amount that may be of another step is worse than none.
    const [fault] = line.faults;
    return line.has ? (fault?.[language] ?? line.payable / 100) : line.why[language];
  });
};
