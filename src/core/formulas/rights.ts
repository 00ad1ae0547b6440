/** `SAJJA_RIGHTS`: what members may be paid of a benefit on a day. */
import type { Member } from '../ledger/ledger.ts';
import { memberFinder } from '../ledger/members/find-member.ts';
import { paidForUnit } from '../ledger/welfare/member-rights.ts';
import { plainlyUsed } from '../ledger/welfare/plain-claims.ts';
import { rightTerms } from '../ledger/welfare/right-terms.ts';
import { dayInZone } from '../values/zone.ts';
import { cellsOf, coverOfAsked, onceAGroup } from './asked-members.ts';
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
  const {
    ledger,
    groups: counted,
    claims: plain,
  } = ledgerOf(
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
  const termsOf = onceAGroup((group) => {
    const coverOf = coverOfAsked(group, day);
    const terms = { ...rightTerms(ledger, group, day), coverOf: (member: Member) => coverOf(member) ?? null };
    const code = terms.benefits.codeOf(typed);
    const own = plain.get(group.groupId);
    const find = memberFinder(group.members, group.memberByKey);
    const usedOf = own && plainlyUsed(own, find, (named) => terms.benefits.codeOf(named) === code, day);
    return { terms, code, usedOf };
  });
  return cellsOf(who, counted, day, language, ({ group, member }) => {
    const { terms, code, usedOf } = termsOf(group);
    if (code === null) throw benefitUnknown({ benefit: typed });
    const said = paidForUnit(terms, member, code, day, usedOf?.(member));
    return typeof said === 'number' ? said / 100 : said[language];
  });
};
