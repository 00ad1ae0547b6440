/** `SAJJA_STATUS`: how members stand on a day, in words. */
import { arrearsRulesOf } from '../ledger/dues/arrears-rules.ts';
import { arrearsOf } from '../ledger/dues/cover.ts';
import { suspendedSince } from '../ledger/dues/standing.ts';
import type { Cover, GroupLedger, Ledger, Member } from '../ledger/ledger.ts';
import { existsOn, isActiveOn, membershipOn } from '../ledger/members/members.ts';
import type { Day } from '../values/calendar.ts';
import { showCount, showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { dayInZone } from '../values/zone.ts';
import { type AskedMember, cellsOf, coverOfAsked, onceAGroup } from './asked-members.ts';
import { dayIn } from './date.ts';
import type { FormulaHelp, FormulaSum } from './formula.ts';
import { isLeftOut, oneCell } from './over-cells.ts';
import { asked, asOf, group, groups, members, openings, pledges, receipts, rules } from './parameters.ts';
import { asOfMissing } from './problems.ts';
import { ledgerOf } from './ranges.ts';

export const statusHelp: FormulaHelp = {
  name: 'SAJJA_STATUS',
  help: {
    th: 'สถานะของสมาชิก ณ วันที่: ปกติ ค้างส่งกี่งวด พักสิทธิ หรือพ้นสภาพ ตั้งแต่วันไหน',
    en: 'How members stand on a day: in order, so many months owed, suspended or left, and since when',
  },
  parameters: [asked, asOf, members, receipts, pledges, rules, openings, groups, group],
  returns: { type: 'string|string[][]', help: { th: 'สถานะเป็นข้อความ', en: 'The state in words' } },
};

const IN_ORDER = words('ปกติ', 'In order');
const NOT_YET = words('ยังไม่เป็นสมาชิก', 'Not a member yet');
const LEFT = { left: words('ลาออก', 'Left'), died: words('เสียชีวิต', 'Died'), ended: words('พ้นสภาพ', 'Ended') } as const;

const since = ({ th, en }: Words, day: Day): Words =>
  words(`${th} ตั้งแต่ ${showDay(day, 'th', 'said')}`, `${en} since ${showDay(day, 'en', 'said')}`);

/** How somebody stands on a day. */
function statusOf(
  { rules: book }: Ledger,
  group: GroupLedger,
  member: Member,
  cover: Cover | null | undefined,
  day: Day,
): Words {
  if (!existsOn(member, day)) return NOT_YET;
  if (!isActiveOn(member, day, day)) {
    const { end, exit } = membershipOn(member, day);
    const left = LEFT[exit ?? 'left'];
    return end === null ? left : since(left, end);
  }
  if (!cover) return IN_ORDER;
  const suspended = suspendedSince(cover, day, arrearsRulesOf(book, group, day)(member));
  if (suspended !== null) return since(words('พักสิทธิ', 'Suspended'), suspended);
  const { amount, months } = arrearsOf(cover);
  if (amount === 0) return IN_ORDER;
  return months === 0
    ? words('ค้างส่งยกมา', 'Owes arrears brought forward')
    : words(`ค้างส่ง ${showCount(months)} งวด`, `${showCount(months)} ${months === 1 ? 'month' : 'months'} owed`);
}

/** The sum of the function. */
export const status: FormulaSum = (args, { zone, language }) => {
  const [who, on, ofMembers, ofReceipts, ofPledges, ofRules, ofOpenings, ofGroups, only] = args;
  if (isLeftOut(on)) throw asOfMissing({});
  const day = dayIn(oneCell(on, 'asOf'), dayInZone(zone));
  const { ledger, groups: counted } = ledgerOf(
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
  const coversOf = onceAGroup((group) => coverOfAsked(group, day));
  return cellsOf(who, counted, day, language, ({ group, member }: AskedMember) => {
    return statusOf(ledger, group, member, coversOf(group)(member), day)[language];
  });
};
