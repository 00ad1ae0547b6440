/** Loans as they are answered: flat lines of plain values. */

import type { GroupLedger, LoanEntry } from '../../ledger/ledger.ts';
import { ageingOf, bucketOf, overpaidOf, par30Of } from '../../ledger/loans/ageing.ts';
import { type ContractsOf, guarantorsOf, severalContracts } from '../../ledger/loans/guarantors.ts';
import { type LoanMonth, loanMonth } from '../../ledger/loans/loan-month.ts';
import { loanRegister, type RegisteredLoan } from '../../ledger/loans/loan-register.ts';
import type { ContractsLine, LoanLine } from '../../reports/loan-line.ts';
import { AGE_LABELS, type LoansFigures } from '../../reports/loans-page.ts';
import type { Day } from '../../values/calendar.ts';
import { plus, ZERO } from '../../values/satang.ts';

/** One contract as a line. */
export function loanLine(groupId: string, of: RegisteredLoan): LoanLine {
  const { loan, outstanding, overdue, daysOverdue, partsOverdue, status, nextDue, replaces } = of;
  const { row, member } = loan.entry;
  return {
    groupId,
    loanId: loan.loanId,
    memberId: member?.memberId ?? row.memberId,
    name: member?.name ?? row.memberId,
    date: row.date,
    principal: row.principal,
    outstanding,
    overdue,
    daysOverdue,
    partsOverdue,
    bucket: bucketOf(daysOverdue),
    status,
    nextDue,
    guarantors: guarantorNames(loan),
    replaces: replaces.length === 0 ? null : replaces.map(({ loanId }) => loanId).join(', '),
  };
}

/** Guarantors by name and number; one that is not in the register as typed. */
function guarantorNames({ entry: { row }, guarantors }: LoanEntry): readonly string[] {
  return [row.guarantor1, row.guarantor2, row.guarantor3].flatMap((typed, place) => {
    const member = guarantors[place] ?? null;
    return typed === null ? [] : [member === null ? typed : `${member.name} (${member.memberId})`];
  });
}

const contractsLine = ({ member, loans, outstanding, overdue }: ContractsOf): ContractsLine => ({
  groupId: member.groupId,
  memberId: member.memberId,
  name: member.name,
  // Of a person in several groups, which group's.
  contracts: loans.map(({ loanId, entry: { row } }) =>
    row.groupId === member.groupId ? loanId : `${loanId} (${row.groupId})`,
  ),
  outstanding,
  overdue,
});

/** The loans of some groups on a day, those overdue longest first and closed ones last. */
export function loansFigures(
  groups: readonly GroupLedger[],
  asOf: Day,
): LoansFigures & { readonly month: readonly LoanMonth[] } {
  const registers = groups.map((group) => ({ group, register: loanRegister(group, asOf) }));
  const all = registers.flatMap(({ register }) => register.loans);
  const lines = registers.flatMap(({ group, register }) => register.loans.map((loan) => loanLine(group.groupId, loan)));
  const outstanding = registers.reduce((sum, { register }) => plus(sum, register.outstanding), ZERO);
  const overpaid = overpaidOf([
    ...registers.map(({ register }) => register.unnamed),
    ...lines.map((line) => line.outstanding),
  ]);
  const owed = plus(outstanding, overpaid);
  const carriedOn = all.filter(({ replaces, ...loan }) => replaces.length > 0 && loan.outstanding !== 0);
  return {
    loans: lines
      .map((line, place) => ({ line, place, closed: line.outstanding === 0 ? 1 : 0 }))
      .sort((a, b) => a.closed - b.closed || b.line.daysOverdue - a.line.daysOverdue || a.place - b.place)
      .map(({ line }) => line),
    outstanding,
    overdue: lines.reduce((sum, { overdue }) => plus(sum, overdue), ZERO),
    par30: par30Of(lines, owed),
    overpaid,
    unnamed: registers.reduce((sum, { register }) => plus(sum, register.unnamed), ZERO),
    carriedOn: {
      loans: carriedOn.length,
      outstanding: carriedOn.reduce((sum, loan) => plus(sum, loan.outstanding), ZERO),
      par30: par30Of(
        all.map(({ carriesLate, ...loan }) =>
          carriesLate ? { ...loan, daysOverdue: Math.max(31, loan.daysOverdue) } : loan,
        ),
        owed,
      ),
    },
    ageing: ageingOf(lines).map((line) => ({ ...line, label: AGE_LABELS[line.bucket] })),
    guarantors: guarantorsOf(all).map(contractsLine),
    several: severalContracts(all).map(contractsLine),
    month: registers.flatMap(({ register }) => loanMonth(register, asOf)),
  };
}
