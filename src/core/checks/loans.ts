/** Loans: overdue, beyond the limits, badly guaranteed, or repaid by more than was owed. */

import type { Books, GroupLedger, Ledger, LoanEntry, Member } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import { type LoanOpenings, type LoanStanding, termsMissing } from '../ledger/loans/loans.ts';
import { isActiveOn } from '../ledger/members/members.ts';
import { type RuleBook, ruleGiven } from '../rules/rulebook.ts';
import type { Day } from '../values/calendar.ts';
import type { Finding, FindingCode } from '../values/finding.ts';
import type { Facts } from '../values/words.ts';
import type { Moment } from './moment.ts';

const GUARANTORS = ['guarantor1', 'guarantor2', 'guarantor3'] as const;

/** Findings about the loans of one group. */
export function loanFindings(ledger: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const { book, rules } = ledger;
  const books = group.books(asOf);
  const { openings, standings } = group.loansOn(asOf);
  const asked = book.tabs.some(({ table, columns }) => table === 'loans' && 'guarantor1' in columns);
  const savedOn = savingsOf(group);
  return group.loans.flatMap((loan, place) => {
    const { entry } = loan;
    if (entry.date > asOf || (entry.reversedOn !== null && entry.reversedOn <= asOf)) return [];
    const findings: Finding[] = [];
    const add: Add = (code, field, facts) => {
      findings.push(
        findingAt(book, code, entry.row, field, {
          groupId: group.groupId,
          memberId: entry.member?.memberId ?? null,
          facts: { loan: loan.loanId, name: entry.member?.name ?? null, ...facts },
          when: entry.date,
        }),
      );
    };
    if (!books.notYet) addOverdue(loan, standings[place]!, asOf, add);
    addLimits(rules, group, loan, savedOn, add);
    addGuarantors(rules, group, loan, asOf, asked, add);
    if (!books.notYet) findings.push(...repaidTooMuch(ledger, group, loan, openings, asOf));
    return findings;
  });
}

type Add = (code: FindingCode, field: string, facts: Facts) => void;

/** A member's savings at the end of a day, in satang; null before the group has books. */
type SavedOn = (member: Member, on: Day) => number | null;

/** Savings asked for loan after loan: the postings are gone through once, not once a loan. */
function savingsOf(group: GroupLedger): SavedOn {
  const known = new Map<Books, ReadonlyMap<Member, readonly Saved[]>>();
  return (member, on) => {
    const books = group.books(on);
    if (books.notYet) return null;
    const saved = known.get(books) ?? savedIn(books);
    known.set(books, saved);
    let savings = 0;
    for (const { date, amount } of saved.get(member) ?? []) if (date <= on) savings += amount;
    return savings;
  };
}

/** What came to a member's savings on a day; negative for what left them. Units: satang. */
interface Saved {
  readonly date: Day;
  readonly amount: number;
}

function savedIn(books: Books): ReadonlyMap<Member, readonly Saved[]> {
  const found = new Map<Member, Saved[]>();
  books.each(({ date, member }, debit, credit, amount) => {
    if (member === null || (debit === 'savings') === (credit === 'savings')) return;
    const saved = { date, amount: credit === 'savings' ? amount : -amount };
    const known = found.get(member);
    if (known === undefined) found.set(member, [saved]);
    else known.push(saved);
  });
  return found;
}

function addOverdue(loan: LoanEntry, standing: LoanStanding, asOf: Day, add: Add): void {
  const { outstanding, overdue, daysOverdue } = standing;
  if (overdue === 0) return;
  const { row } = loan.entry;
  const guarantors = GUARANTORS.flatMap((field, place) => {
    const typed = row[field];
    return typed === null ? [] : [loan.guarantors[place]?.name ?? typed];
  });
  const told = loan.guarantors.filter(
    (found, place) => found !== null && guarantorTrouble(loan, place, asOf) === null,
  ).length;
  add('LOAN_OVERDUE', 'loanId', {
    amount: overdue,
    days: daysOverdue,
    outstanding,
    guarantors,
    guarantorCount: told === 0 ? null : told,
  });
}

/** The limits that a rule row sets, on the contract's day, and terms that nobody has set. */
function addLimits(rules: RuleBook, group: GroupLedger, loan: LoanEntry, savedOn: SavedOn, add: Add): void {
  const { row, member, date } = loan.entry;
  const scope = { groupId: group.groupId, village: member?.village ?? null };
  const most = ruleGiven(rules, 'loan.maxAmount', scope, date);
  const times = ruleGiven(rules, 'loan.maxTimesSavings', scope, date);
  if (typeof most === 'number' && row.principal > most) {
    add('LOAN_OVER_LIMIT', 'principal', { amount: row.principal, limit: most });
  } else if (typeof times === 'number' && member !== null) {
    const savings = savedOn(member, date);
    if (savings !== null && row.principal > times * savings) {
      add('LOAN_OVER_LIMIT', 'principal', { amount: row.principal, limit: times * savings, times, savings });
    }
  }
  const { rate } = loan.terms();
  const high = ruleGiven(rules, 'loan.rateWarnAbove', scope, date);
  if (typeof high === 'number' && rate > high) {
    add('LOAN_RATE_HIGH', row.ratePerYear === null && row.ratePerMonth !== null ? 'ratePerMonth' : 'ratePerYear', {
      rate,
      limit: high,
    });
  }
  if (termsMissing(rules, loan)) {
    const noMethod = row.method === null && ruleGiven(rules, 'loan.method', scope, date) === null;
    const noRate =
      row.ratePerYear === null &&
      row.ratePerMonth === null &&
      ruleGiven(rules, 'loan.ratePerYear', scope, date) === null;
    add('LOAN_TERMS_MISSING', noMethod ? 'method' : 'ratePerYear', { noMethod, noRate });
  }
}

/** Why a guarantor is none: unknown, the borrower himself, or no member on the contract's day; null where he is one, or nobody is named. */
function guarantorTrouble({ entry, guarantors }: LoanEntry, place: number, asOf: Day): Facts | null {
  const found = guarantors[place] ?? null;
  if (entry.row[GUARANTORS[place]!] === null) return null;
  if (found === null) return { isUnknown: true };
  if (found === entry.member) return { isBorrower: true };
  const isKnown = found.registered || found.memberships[0]?.end === null;
  return isKnown && !isActiveOn(found, entry.date, asOf) ? { day: entry.date } : null;
}

function addGuarantors(
  rules: RuleBook,
  group: GroupLedger,
  loan: LoanEntry,
  asOf: Day,
  asked: boolean,
  add: Add,
): void {
  const { loanId, entry, guarantors } = loan;
  const { row, member, date } = entry;
  let given = 0;
  for (const [place, field] of GUARANTORS.entries()) {
    const typed = row[field];
    if (typed === null) continue;
    given++;
    const found = guarantors[place] ?? null;
    const trouble = guarantorTrouble(loan, place, asOf);
    if (trouble !== null) {
      const guarantor = found === null ? typed : `${found.name} (${found.memberId})`;
      add('LOAN_GUARANTOR_INVALID', field, { loan: loanId, guarantor, ...trouble });
    }
  }
  const needed = ruleGiven(
    rules,
    'loan.guarantors',
    { groupId: group.groupId, village: member?.village ?? null },
    date,
  );
  if (asked && typeof needed === 'number' && given < needed) {
    add('LOAN_GUARANTORS_MISSING', 'guarantor1', { count: given, limit: needed });
  }
}

/** Repayments of more principal than was outstanding just before. */
function repaidTooMuch(
  { book }: Ledger,
  group: GroupLedger,
  loan: LoanEntry,
  { day, amounts }: LoanOpenings,
  asOf: Day,
): readonly Finding[] {
  const { entry } = loan;
  const opening = day === null ? undefined : amounts.get(loan.key);
  const inside = day !== null && (opening !== undefined || entry.date <= day);
  let balance: number = opening ?? (inside ? 0 : entry.row.principal);
  // Of nearly every loan all that was ever repaid is no more than it: then no entry was.
  let most = 0;
  for (const { row, reverses } of loan.repayments) if (reverses === null) most += Math.abs(row.principal ?? 0);
  for (const { row } of loan.transfers) most += row.amount;
  if (most <= balance) return [];
  const moves = [
    ...loan.repayments.map(({ row, date, reverses, reversedOn }) => ({
      row,
      date,
      lowers: reverses === null ? (row.principal ?? 0) : -(reverses.row.principal ?? 0),
      looked: reverses === null && (reversedOn === null || reversedOn > asOf),
    })),
    ...loan.transfers.map(({ row, date, reverses, towards }) => ({
      row,
      date,
      lowers: (towards === 'repaid') === (reverses === null) ? row.amount : -row.amount,
      looked: false,
    })),
  ]
    .filter(({ date }) => date <= asOf && !(inside && day !== null && date <= day))
    .sort((a, b) => (a.date === b.date ? a.row.tab - b.row.tab || a.row.row - b.row.row : a.date < b.date ? -1 : 1));
  const findings: Finding[] = [];
  for (const { row, date, lowers, looked } of moves) {
    if (looked && lowers > balance) {
      findings.push(
        findingAt(book, 'REPAYMENT_ABOVE_BALANCE', row, 'principal', {
          groupId: group.groupId,
          memberId: entry.member?.memberId ?? null,
          facts: { loan: loan.loanId, name: entry.member?.name ?? null, amount: lowers, balance },
          when: date,
        }),
      );
    }
    balance -= lowers;
  }
  return findings;
}
