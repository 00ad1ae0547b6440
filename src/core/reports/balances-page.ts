/** What every member has and owes, as one table with a sum for each group. */

import type { MemberStanding } from '../ledger/members/member-balances.ts';
import type { Day } from '../values/calendar.ts';
import { plus, type Satang } from '../values/satang.ts';
import { showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, OF_GROUP, OF_MEMBER_ID, OF_NAME, OF_STATE, tableBlock, tableRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Column, Report, TableRow, Value } from './report.ts';

/** How one member stands. */
export interface MemberBalance extends Omit<MemberStanding, 'member'> {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
}

const SUMS = [
  'savings',
  'deposits',
  'due',
  'covered',
  'arrears',
  'advance',
  'loansOutstanding',
  'loansOverdue',
] as const;
type Sums = { [name in (typeof SUMS)[number]]: Satang | null };

const COLUMNS: readonly Column[] = [
  OF_MEMBER_ID,
  OF_NAME,
  OF_GROUP,
  OF_STATE,
  column('เงินสัจจะ', 'Savings', 'money'),
  column('เงินฝากพิเศษ', 'Special deposits', 'money'),
  column('ถึงกำหนดส่ง', 'Due so far', 'money'),
  column('ส่งแล้ว', 'Paid of it', 'money'),
  column('ค้างส่ง', 'Owed', 'money'),
  column('ค้าง (งวด)', 'Months owed', 'count'),
  column('ส่งล่วงหน้า', 'Paid ahead', 'money'),
  column('เงินกู้คงค้าง', 'Loan outstanding', 'money'),
  column('ค้างชำระเงินกู้', 'Loan overdue', 'money'),
];

const STATES: { readonly [state in 'active' | 'suspended' | 'left']: Words } = {
  active: words('ปกติ', 'Active'),
  suspended: words('พักสิทธิ', 'Rights suspended'),
  left: words('พ้นสภาพ', 'Has left'),
};

/** The page of all members' balances; `groups` gives the name that each group goes by. */
export function balancesPage(
  members: readonly MemberBalance[],
  groups: ReadonlyMap<string, string>,
  asOf: Day,
  network: string,
): Report {
  const byGroup = new Map<string, MemberBalance[]>();
  for (const member of members) {
    const list = byGroup.get(member.groupId);
    if (list) list.push(member);
    else byGroup.set(member.groupId, [member]);
  }
  const rows: TableRow[] = [];
  for (const [groupId, list] of byGroup) {
    const name = groups.get(groupId) ?? groupId;
    for (const member of list) rows.push(memberRow(member, name));
    if (byGroup.size > 1) rows.push(sumRow('subtotal', words(`รวม ${name}`, `Total ${name}`), list));
  }
  if (members.length > 0) rows.push(sumRow('total', words('รวมทั้งหมด', 'Total'), members));
  return {
    title: words('ยอดคงเหลือของสมาชิก', 'Members’ balances'),
    subtitle: subtitleOf(network, asOf),
    blocks: [
      tableBlock(words(`สมาชิก ${showCount(members.length)} คน`, `${showCount(members.length)} members`), COLUMNS, rows),
    ],
    notes: [],
  };
}

function memberRow(member: MemberBalance, group: string): TableRow {
  const state = member.active ? (member.suspended ? 'suspended' : 'active') : 'left';
  const owes = (member.arrears ?? 0) > 0 || member.loansOverdue > 0;
  return tableRow(
    [
      member.memberId,
      member.name,
      group,
      STATES[state],
      member.savings,
      member.deposits,
      member.due,
      member.covered,
      member.arrears,
      member.arrearsMonths,
      member.advance,
      member.loansOutstanding,
      member.loansOverdue,
    ],
    state === 'left' ? 'soft' : owes || state === 'suspended' ? 'look' : 'plain',
  );
}

function sumRow(kind: 'subtotal' | 'total', label: Words, members: readonly MemberBalance[]): TableRow {
  const sums: Sums = {
    savings: null,
    deposits: null,
    due: null,
    covered: null,
    arrears: null,
    advance: null,
    loansOutstanding: null,
    loansOverdue: null,
  };
  for (const member of members) {
    for (const name of SUMS) {
      const amount = member[name];
      const before = sums[name];
      if (amount !== null) sums[name] = before === null ? amount : plus(before, amount);
    }
  }
  const people: Value = words(`${showCount(members.length)} คน`, `${showCount(members.length)} members`);
  return {
    kind,
    cells: [
      label,
      people,
      '',
      '',
      sums.savings,
      sums.deposits,
      sums.due,
      sums.covered,
      sums.arrears,
      '',
      sums.advance,
      sums.loansOutstanding,
      sums.loansOverdue,
    ],
  };
}
