/** Links the rows of one group's tables, and refuses what cannot count in a group of its kind. */

import type { RuleBook } from '../../rules/rulebook.ts';
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, firstDay } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { choiceKey } from '../../values/text.ts';
import { accountNamed } from '../books/accounts.ts';
import { cashbookRepeats, isGrant } from '../books/posting.ts';
import type { Entry, GroupLedger, Member, OpeningBalance } from '../ledger.ts';
import type { FindMember } from '../members/find-member.ts';
import type { PlaceFinder } from '../members/places.ts';
import { type Categories, categoryMeaning } from './categories.ts';
import { findingAt } from './finding-at.ts';
import { linkedMember, linkRows, type Refusals, refuse } from './link.ts';
import { CASHBOOK, CLAIMS, claimDay, RECEIPTS, TRANSFERS, WITHDRAWALS } from './linkings.ts';

/** What linking the rows of one group needs to know. */
export interface LinkingTerms {
  readonly book: Book;
  readonly rules: RuleBook;
  readonly refusals: Refusals;
  readonly groupId: string;
  readonly works: GroupLedger['works'];
  readonly find: FindMember;
  readonly findPlace: PlaceFinder;
  readonly categories: Categories;
  readonly grants: ReadonlySet<string>;
}

/** A place that is not known is a finding of its own cell; the row counts as cash. */
export function checkPlace(
  terms: LinkingTerms,
  row: { tab: number; row: number; groupId: string },
  place: string | null,
  field: string,
  when: Day,
): void {
  if (place === null || place === 'cash' || place === 'bank' || terms.findPlace(place) !== null) return;
  terms.refusals.findings.push(
    findingAt(terms.book, 'CELL_UNREADABLE', row, field, {
      groupId: row.groupId,
      facts: { value: place, expected: 'place' },
      when,
    }),
  );
}

/** Receipts: a group that gives takes no special deposits, a network no contributions. */
export function linkReceipts(terms: LinkingTerms, rows: readonly Row<'receipts'>[]): readonly Entry<Row<'receipts'>>[] {
  const { book, refusals, works } = terms;
  const mixed = works === 'gives' ? 'deposit' : works === 'network' ? 'contribution' : null;
  const isMixed = ({ kind, rowStatus }: Row<'receipts'>): boolean => kind === mixed && rowStatus !== 'cancelled';
  let refused = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (row.place !== 'cash' && row.place !== 'bank') checkPlace(terms, row, row.place, 'place', row.date);
    if (!isMixed(row)) continue;
    refused++;
    refuse(book, refusals, 'FUND_MIXED', row, 'kind', {
      memberId: row.memberId,
      facts: { kind: row.kind, works, amount: row.amount, member: row.memberId },
      when: row.date,
    });
  }
  const fit = refused === 0 ? rows : rows.filter((row) => !isMixed(row));
  return linkRows(book, refusals, terms.find, fit, RECEIPTS);
}

/** Withdrawals: none from a group that gives. */
export function linkWithdrawals(
  terms: LinkingTerms,
  rows: readonly Row<'withdrawals'>[],
): readonly Entry<Row<'withdrawals'>>[] {
  const { book, refusals, works } = terms;
  for (const row of rows) checkPlace(terms, row, row.place, 'place', row.date);
  if (works !== 'gives') return linkRows(book, refusals, terms.find, rows, WITHDRAWALS);
  for (const row of rows) {
    if (row.rowStatus === 'cancelled') continue;
    refuse(book, refusals, 'FUND_MIXED', row, null, {
      memberId: row.memberId,
      facts: { kind: 'withdrawal', works, amount: row.amount, member: row.memberId },
      when: row.date,
    });
  }
  return [];
}

/** The rows left when the second and later ones of an id are refused; reversals keep theirs. */
export function withoutRepeats<
  Typed extends {
    tab: number;
    row: number;
    groupId: string;
    memberId: string;
    reverses: string | null;
    rowStatus: string;
  },
>(
  terms: LinkingTerms,
  rows: readonly Typed[],
  idOf: (row: Typed) => string | null,
  dateOf: (row: Typed) => Day,
  table: string,
  field: string,
): readonly Typed[] {
  const seen = new Map<string, Typed>();
  return rows.filter((row) => {
    const id = idOf(row);
    if (id === null || row.reverses !== null || row.rowStatus === 'cancelled') return true;
    const key = idKey(id);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return true;
    }
    refuse(terms.book, terms.refusals, 'ID_DUPLICATE', row, field, {
      memberId: row.memberId,
      facts: { table, id, otherRow: first.row },
      when: dateOf(row),
    });
    return false;
  });
}

/** Claims of known benefits; with no benefits at all in the workbook any name stands. */
export function linkClaims(
  terms: LinkingTerms,
  rows: readonly Row<'claims'>[],
  benefits: readonly Row<'benefits'>[],
): readonly Entry<Row<'claims'>>[] {
  const known = new Set(benefits.flatMap(({ code, name }) => [choiceKey(code), choiceKey(name)]));
  // A benefit whose own row was left out is still one: what was paid for it counts.
  for (const { table, groupId, id, name } of terms.book.droppedIds) {
    if (table !== 'benefits' || (groupId !== null && groupId !== terms.groupId)) continue;
    for (const word of [id, name]) if (word !== null) known.add(choiceKey(word));
  }
  const checked = terms.book.tabs.some(({ table }) => table === 'benefits');
  // As typed, so that each word is folded once.
  const typed = new Map<string, boolean>();
  const isKnown = (code: string): boolean => {
    let is = typed.get(code);
    if (is === undefined) {
      is = known.has(choiceKey(code));
      typed.set(code, is);
    }
    return is;
  };
  const fit = withoutRepeats(terms, rows, (row) => row.claimId, claimDay, 'claims', 'claimId').filter((row) => {
    if (row.rowStatus === 'cancelled') return false;
    checkPlace(terms, row, row.place, 'place', claimDay(row));
    if (!checked || row.reverses !== null || isKnown(row.code)) return true;
    refuse(terms.book, terms.refusals, 'BENEFIT_UNKNOWN', row, 'code', {
      memberId: row.memberId,
      facts: { benefit: row.code, nearest: [...new Set(benefits.map(({ name }) => name))].slice(0, 3) },
      when: claimDay(row),
    });
    return false;
  });
  return linkRows(terms.book, terms.refusals, terms.find, fit, CLAIMS);
}

/** Rows of the cash book; an unknown category or grant is counted, and a person must look. */
export function linkCashbook(terms: LinkingTerms, rows: readonly Row<'cashbook'>[]): readonly Entry<Row<'cashbook'>>[] {
  const { book, refusals, rules, groupId, categories } = terms;
  const hasGrants = book.tabs.some(({ table }) => table === 'grants');
  const grantKey = choiceKey('เงินอุดหนุน');
  const fit = rows.filter((row) => {
    if (row.rowStatus === 'cancelled') return false;
    checkPlace(terms, row, row.toPlace, 'toPlace', row.date);
    const meaning = categoryMeaning(categories, row.category, cashbookRepeats(rules, groupId, row.date));
    if (meaning?.kind !== 'move') checkPlace(terms, row, row.place, 'place', row.date);
    if (row.reverses !== null) return true;
    if (meaning === null) {
      refusals.findings.push(
        findingAt(book, 'CATEGORY_UNKNOWN', row, 'category', {
          groupId,
          facts: {
            category: row.category ?? '',
            text: row.text ?? '',
            amount: row.in ?? row.out ?? 0,
            side: row.in === null ? 'out' : 'in',
          },
          when: row.date,
        }),
      );
    }
    const key = row.category === null ? '' : choiceKey(row.category);
    if (hasGrants && row.source !== null && (key === grantKey || key === 'grant') && !isGrant(terms, row.source)) {
      refusals.findings.push(
        findingAt(book, 'GRANT_UNKNOWN', row, 'source', { groupId, facts: { source: row.source }, when: row.date }),
      );
    }
    return true;
  });
  return linkRows(book, refusals, terms.find, fit, CASHBOOK);
}

/** Whether a loan's own row was left out: what points to it still counts. */
export function isDroppedLoan(terms: LinkingTerms, loanId: string): boolean {
  const key = idKey(loanId);
  return terms.book.droppedIds.some(
    (one) => one.table === 'loans' && one.groupId === terms.groupId && idKey(one.id) === key,
  );
}

/** Transfers between accounts that are known. */
export function linkTransfers(
  terms: LinkingTerms,
  rows: readonly Row<'transfers'>[],
  loans: readonly Row<'loans'>[],
): readonly Entry<Row<'transfers'>>[] {
  const { book, refusals } = terms;
  const known = new Set(loans.map((row) => idKey(row.loanId)));
  const fit = rows.filter((row) => {
    if (row.rowStatus === 'cancelled') return false;
    for (const field of ['debit', 'credit'] as const) {
      if (accountNamed(row[field]) !== null) continue;
      refuse(book, refusals, 'CELL_UNREADABLE', row, field, {
        facts: { value: row[field], expected: 'account' },
        when: row.date,
      });
      return false;
    }
    if (row.loanId === null || known.has(idKey(row.loanId)) || isDroppedLoan(terms, row.loanId)) return true;
    refuse(book, refusals, 'LOAN_UNKNOWN', row, 'loanId', { facts: { loan: row.loanId, nearest: [] }, when: row.date });
    return false;
  });
  return linkRows(book, refusals, terms.find, fit, TRANSFERS);
}

/** Opening balances of known accounts, members and loans. */
export function linkOpenings(
  terms: LinkingTerms,
  rows: readonly Row<'openings'>[],
  loans: readonly Row<'loans'>[],
): readonly OpeningBalance[] {
  const { book, refusals, find } = terms;
  const known = new Set(loans.map((row) => idKey(row.loanId)));
  return rows.flatMap((row) => {
    if (row.rowStatus === 'cancelled') return [];
    if (accountNamed(row.account) === null) {
      refuse(book, refusals, 'CELL_UNREADABLE', row, 'account', {
        facts: { value: row.account, expected: 'account' },
        when: row.asOf,
      });
      return [];
    }
    if (row.loanId !== null && !known.has(idKey(row.loanId)) && !isDroppedLoan(terms, row.loanId)) {
      refuse(book, refusals, 'LOAN_UNKNOWN', row, 'loanId', {
        facts: { loan: row.loanId, nearest: [] },
        when: row.asOf,
      });
      return [];
    }
    const member = row.memberId === null ? null : linkedMember(book, refusals, find, row, row.memberId, row.asOf);
    return row.memberId !== null && member === null ? [] : [{ row, member }];
  });
}

/** Pledges of known members. */
export function linkPledges(
  terms: LinkingTerms,
  rows: readonly Row<'pledges'>[],
): readonly { readonly row: Row<'pledges'>; readonly member: Member }[] {
  return rows.flatMap((row) => {
    const member = linkedMember(terms.book, terms.refusals, terms.find, row, row.memberId, firstDay(row.effectiveFrom));
    return member === null ? [] : [{ row, member }];
  });
}
