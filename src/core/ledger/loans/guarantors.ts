/** Loans by who stands for them, and borrowers with more than one contract. */
import { nationalIdDigits } from '../../values/idcheck.ts';
import { type Satang, satang } from '../../values/satang.ts';
import type { LoanEntry, Member } from '../ledger.ts';
import type { RegisteredLoan } from './loan-register.ts';

/** A member with the open contracts he stands for, or has borrowed by. */
export interface ContractsOf {
  readonly member: Member;
  readonly loans: readonly LoanEntry[];
  readonly outstanding: Satang;
  readonly overdue: Satang;
}

function sumsBy<Key>(
  loans: readonly RegisteredLoan[],
  keysOf: (loan: LoanEntry) => readonly { readonly key: Key; readonly member: Member }[],
): readonly ContractsOf[] {
  const found = new Map<Key, { member: Member; loans: LoanEntry[]; outstanding: number; overdue: number }>();
  for (const { loan, outstanding, overdue } of loans) {
    if (outstanding <= 0) continue;
    for (const { key, member } of keysOf(loan)) {
      const sum = found.get(key) ?? { member, loans: [], outstanding: 0, overdue: 0 };
      found.set(key, sum);
      sum.loans.push(loan);
      sum.outstanding += outstanding;
      sum.overdue += overdue;
    }
  }
  return [...found.values()].map(({ outstanding, overdue, ...sum }) => ({
    ...sum,
    outstanding: satang(outstanding),
    overdue: satang(overdue),
  }));
}

/** Guarantors of open loans, those with most contracts first; one named twice on a contract counts once. Units: satang. */
export function guarantorsOf(loans: readonly RegisteredLoan[]): readonly ContractsOf[] {
  const lines = sumsBy(loans, ({ guarantors }) =>
    [...new Set(guarantors)].flatMap((member) => (member === null ? [] : [{ key: member, member }])),
  );
  return [...lines].sort((a, b) => b.loans.length - a.loans.length || b.outstanding - a.outstanding);
}

/**
 * Borrowers with more than one open contract, one person over all groups: known by `person`, else by a whole national id.
 * Units: satang.
 */
export function severalContracts(loans: readonly RegisteredLoan[]): readonly ContractsOf[] {
  const lines = sumsBy(loans, ({ entry: { member } }) => (member === null ? [] : [{ key: personOf(member), member }]));
  return lines.filter((line) => line.loans.length > 1).sort((a, b) => b.outstanding - a.outstanding);
}

function personOf(member: Member): string {
  const { row } = member.memberships[member.memberships.length - 1]!;
  const national = nationalIdDigits(row.nationalId ?? '');
  if (row.person !== null) return `person ${row.person}`;
  return national !== null && national.length === 13 ? `id ${national}` : `${member.groupId} ${member.key}`;
}
