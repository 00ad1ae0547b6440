/** Links loans with their repayments and transfers. */
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { nearest } from '../../values/nearest.ts';
import { accountNamed } from '../books/accounts.ts';
import type { Entry, LoanEntry } from '../ledger.ts';
import { type Installment, installmentsOf, type LoanTerms } from '../loans/installments.ts';
import { termsOf } from '../loans/loans.ts';
import { checkPlace, isDroppedLoan, type LinkingTerms, withoutRepeats } from './group-rows.ts';
import { linkRows, refuse } from './link.ts';
import { LOANS, REPAYMENTS } from './linkings.ts';

/** A loan while what belongs to it is looked for. */
interface Found {
  readonly entry: Entry<Row<'loans'>>;
  readonly repayments: Entry<Row<'repayments'>>[];
  readonly transfers: LoanEntry['transfers'][number][];
  readonly interestMoved: Entry<Row<'transfers'>>[];
}

/** Loans and, of each, its repayments and transfers. */
export function linkLoans(
  terms: LinkingTerms,
  loans: readonly Row<'loans'>[],
  repayments: readonly Row<'repayments'>[],
  transfers: readonly Entry<Row<'transfers'>>[],
): {
  readonly loanRows: readonly Entry<Row<'loans'>>[];
  readonly loans: readonly LoanEntry[];
  readonly repayments: readonly Entry<Row<'repayments'>>[];
} {
  const { book, rules, refusals, find } = terms;
  for (const row of loans) checkPlace(terms, row, row.place, 'place', row.date);
  const loanRows = linkRows(
    book,
    refusals,
    find,
    withoutRepeats(
      terms,
      loans,
      (row) => row.loanId,
      (row) => row.date,
      'loans',
      'loanId',
    ),
    LOANS,
  );
  const found = new Map<string, Found>();
  for (const entry of loanRows) {
    if (entry.reverses === null)
      found.set(idKey(entry.row.loanId), { entry, repayments: [], transfers: [], interestMoved: [] });
  }
  // As typed, so that each is folded once.
  const typed = new Map<string, Found | null>();
  const foundBy = (loanId: string): Found | null => {
    const seen = typed.get(loanId);
    if (seen !== undefined) return seen;
    const loan = found.get(idKey(loanId)) ?? null;
    typed.set(loanId, loan);
    return loan;
  };
  const known = (loanId: string): boolean => foundBy(loanId) !== null || isDroppedLoan(terms, loanId);
  const paid = linkRows(
    book,
    refusals,
    find,
    repayments.filter((row) => {
      if (row.rowStatus === 'cancelled') return false;
      checkPlace(terms, row, row.place, 'place', row.date);
      return row.reverses !== null || known(row.loanId) || unknownLoan(terms, row, row.loanId, row.date, loanRows);
    }),
    { ...REPAYMENTS, ownerOf: (row) => foundBy(row.loanId)?.entry.member ?? null },
  );
  for (const entry of paid) foundBy((entry.reverses ?? entry).row.loanId)?.repayments.push(entry);
  for (const entry of transfers) {
    const { row } = entry.reverses ?? entry;
    if (row.loanId === null) continue;
    if (accountNamed(row.credit) === 'income.interest') found.get(idKey(row.loanId))?.interestMoved.push(entry);
    const towards =
      accountNamed(row.credit) === 'loans' ? 'repaid' : accountNamed(row.debit) === 'loans' ? 'lent' : null;
    if (towards !== null) found.get(idKey(row.loanId))?.transfers.push({ ...entry, towards });
  }
  return {
    loanRows,
    loans: [...found].map(([key, { entry, repayments: of, transfers: moved, interestMoved }]) => ({
      loanId: entry.row.loanId,
      key,
      entry,
      ...whenAsked(() => termsOf(rules, entry.row, entry.member?.village ?? null)),
      guarantors: [entry.row.guarantor1, entry.row.guarantor2, entry.row.guarantor3].map((typed) =>
        typed === null ? null : find(typed, entry.date).member,
      ),
      repayments: of,
      transfers: moved,
      interestMoved,
    })),
    repayments: paid,
  };
}

/** Terms and schedule of a loan, worked out once: every month's figures ask for them again. */
function whenAsked(termsOfLoan: () => LoanTerms): Pick<LoanEntry, 'terms' | 'schedule'> {
  let terms: LoanTerms | null = null;
  let schedule: readonly Installment[] | null = null;
  const known = (): LoanTerms => {
    terms ??= termsOfLoan();
    return terms;
  };
  return {
    terms: known,
    schedule: () => {
      schedule ??= installmentsOf(known());
      return schedule;
    },
  };
}

function unknownLoan(
  terms: LinkingTerms,
  row: { tab: number; row: number; groupId: string },
  loanId: string,
  when: Day,
  loans: readonly Entry<Row<'loans'>>[],
): false {
  refuse(terms.book, terms.refusals, 'LOAN_UNKNOWN', row, 'loanId', {
    facts: { loan: loanId, nearest: nearest(loanId, loans, (entry) => entry.row.loanId) },
    when,
  });
  return false;
}
