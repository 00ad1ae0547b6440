/** Why a person may not be forgotten yet: he is a member, owes or is owed, or answers for a debt. */
import type { Account } from '../../ledger/books/accounts.ts';
import { leavingOf } from '../../ledger/loans/leaving.ts';
import { loanRegister } from '../../ledger/loans/loan-register.ts';
import { baht } from '../../reports/figure-lines.ts';
import type { Day } from '../../values/calendar.ts';
import { plus, type Satang, satang, total } from '../../values/satang.ts';
import { type Words, words } from '../../values/words.ts';
import type { Found } from '../choose.ts';
import type { Workbook } from '../workbook.ts';
import type { Person } from './person.ts';

/** What he owes or is owed otherwise than by savings and loans, whichever side. Units: satang. */
function otherOn({ group, member }: Found, day: Day): Satang {
  const sums = new Map<Account, number>();
  for (const posting of group.books(day).postings) {
    if (posting.member !== member || posting.date > day) continue;
    for (const [account, sign] of [
      [posting.debit, 1],
      [posting.credit, -1],
    ] as const)
      if (account === 'due.to' || account === 'due.from')
        sums.set(account, (sums.get(account) ?? 0) + sign * posting.amount);
  }
  return total([...sums.values()].map((sum) => satang(Math.abs(sum))));
}

function barsOf({ today }: Workbook, found: Found): readonly Words[] {
  const { group, member } = found;
  const { name } = group.group;
  const bars: Words[] = [];
  const bar = (th: string, en: string): void => void bars.push(words(`${th} (${name})`, `${en} (${name})`));
  if (member.memberships.some(({ end }) => end === null || end > today)) bar('ยังเป็นสมาชิกอยู่', 'still a member');
  const { savings, deposits, shares, guarantees } = leavingOf(group, member, today);
  const has = plus(plus(savings, deposits), shares);
  if (savings !== 0 || deposits !== 0 || shares !== 0) {
    const { th, en } = baht(has);
    bar(`ยังมีเงินในกลุ่ม ${th}`, `still has ${en} in the group`);
  }
  const owed = total(
    loanRegister(group, today)
      .loans.filter(({ loan }) => loan.entry.member === member)
      .map(({ outstanding }) => outstanding),
  );
  if (owed !== 0) {
    const { th, en } = baht(owed);
    bar(`ยังเป็นหนี้เงินกู้ ${th}`, `still owes ${en} of a loan`);
  }
  const other = otherOn(found, today);
  if (other !== 0) {
    const { th, en } = baht(other);
    bar(`ยังมียอดค้างรับหรือค้างจ่าย ${th}`, `still owes or is owed ${en}`);
  }
  if (guarantees.length > 0) bar('ยังค้ำประกันเงินกู้ของผู้อื่น', 'still stands guarantor for others');
  const waits = group.claims.some(
    ({ member: of, reversedOn, reverses, row }) =>
      of === member &&
      reversedOn === null &&
      reverses === null &&
      (row.status === 'requested' || row.status === 'approved'),
  );
  if (waits) bar('ยังมีคำขอเบิกที่รออยู่', 'still waits for a claim');
  return bars;
}

/** Everything that keeps a person from being forgotten on the day; none = nothing does. */
export function barsTo(workbook: Workbook, person: Person): readonly Words[] {
  const asNumber = person.of.some(
    ({ member }) => person.numbers !== null && member.memberId.search(person.numbers) >= 0,
  );
  return [
    ...person.of.flatMap((found) => barsOf(workbook, found)),
    ...(asNumber
      ? [
          words(
            'เลขสมาชิกเป็นเลขบัตรหรือโทรศัพท์ ซึ่งบัญชีต้องใช้ต่อ',
            'the member’s number is an id or a telephone, and the books rest on it',
          ),
        ]
      : []),
  ];
}
