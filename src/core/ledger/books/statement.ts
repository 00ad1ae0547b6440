/** One member's passbook: every posting with him, and a running balance. */
import { type Day, lastDay } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import type { Words } from '../../values/words.ts';
import type { GroupLedger, Member, Posting } from '../ledger.ts';
import { ACCOUNTS } from './accounts.ts';

/** One line of a passbook. */
export interface PassbookLine {
  readonly date: Day;
  readonly text: Words;
  /** What the member paid in or received; null on the other side. */
  readonly in: Satang | null;
  readonly out: Satang | null;
  /** Savings and special deposits, or the sum given. */
  readonly balance: Satang;
  readonly tab: number;
  readonly row: number;
}

/** What the line is called that only brings a balance forward. */
export const OPENING: Words = { th: 'ยอดยกมา', en: 'Brought forward' };
const SAVED: Words = { th: 'เงินสัจจะ', en: 'Savings' };
const GIVEN: Words = { th: 'เงินสมทบ', en: 'Contribution' };
const DEPOSITED: Words = { th: 'เงินฝากพิเศษ', en: 'Special deposit' };
const WITHDRAWN: Words = { th: 'ถอนเงินสัจจะ', en: 'Withdrawal from savings' };
const DRAWN: Words = { th: 'ถอนเงินฝากพิเศษ', en: 'Withdrawal from special deposits' };
const REPAID: Words = { th: 'ชำระเงินกู้', en: 'Loan repayment' };
const OTHERS: { readonly [account: string]: Words } = {
  'income.entryFee': { th: 'ค่าสมัคร', en: 'Entry fee' },
  'income.fine': { th: 'ค่าปรับ', en: 'Fine' },
  shares: { th: 'ค่าหุ้น', en: 'Shares' },
  'expense.welfare': { th: 'สวัสดิการ', en: 'Welfare' },
  loans: { th: 'เงินกู้', en: 'Loan' },
  'income.interest': { th: 'ดอกเบี้ยเงินกู้', en: 'Loan interest' },
};
const REVERSED: Words = { th: ' (กลับรายการ)', en: ' (reversed)' };

/** What a posting is to the member: what it adds to his balance, what to call it, and whether he pays or receives. */
function meaningOf(
  posting: Posting,
  gives: boolean,
): { readonly text: Words; readonly adds: number; readonly side: 'in' | 'out' } {
  const { debit, credit, amount } = posting;
  if (gives && credit === 'income.contribution') return { text: GIVEN, adds: amount, side: 'in' };
  const moves = (credit === 'savings' && debit === 'deposits') || (credit === 'deposits' && debit === 'savings');
  if (moves) return { text: credit === 'savings' ? SAVED : DEPOSITED, adds: 0, side: 'in' };
  if (credit === 'savings') return { text: posting.opening ? OPENING : SAVED, adds: amount, side: 'in' };
  if (credit === 'deposits') return { text: posting.opening ? OPENING : DEPOSITED, adds: amount, side: 'in' };
  if (debit === 'savings') return { text: WITHDRAWN, adds: -amount, side: 'out' };
  if (debit === 'deposits') return { text: DRAWN, adds: -amount, side: 'out' };
  if (credit === 'shares') return { text: OTHERS['shares']!, adds: 0, side: 'in' };
  const paysIn = debit === 'cash' || debit === 'bank' || debit === 'invest';
  if (paysIn && credit === 'loans') return { text: REPAID, adds: 0, side: 'in' };
  const other = OTHERS[paysIn ? credit : debit] ?? OTHERS[paysIn ? debit : credit] ?? ACCOUNTS[debit];
  return { text: other, adds: 0, side: paysIn ? 'in' : 'out' };
}

/**
 * The lines of a member's passbook up to a day, one a row, in order of date, tab and row.
 *
 * The balance runs over savings and special deposits, or over what was given; loans, repayments, fines and fees are shown
 * without moving it; a transfer goes by its note. A reversal is negative on the side of the row it reverses. Rows inside the opening are not shown.
 *
 * Units     satang
 */
export function statementOf(group: GroupLedger, member: Member, asOf: Day): readonly PassbookLine[] {
  const gives = group.works === 'gives';
  const notes = new Map(
    group.transfers
      .filter((entry) => entry.member === member)
      .map((entry) => [placeOf(entry.row), (entry.reverses ?? entry).row.note]),
  );
  const own = group
    .books(asOf)
    .postings.filter(({ date, member: whose, debit }) => whose === member && date <= asOf && debit !== 'fund.grant')
    .map((posting) => ({ posting, order: posting.opening ? -1 : posting.tab }))
    .sort(
      (a, b) =>
        (a.posting.date < b.posting.date ? -1 : a.posting.date > b.posting.date ? 1 : a.order - b.order) ||
        a.posting.row - b.posting.row ||
        a.posting.column - b.posting.column,
    );
  const kept = gives ? givenInKept(group, member, asOf) : null;
  let balance: number = kept?.balance ?? 0;
  const lines: PassbookLine[] = kept === null ? [] : [kept];
  let before: Posting | null = null;
  for (const { posting } of own) {
    const { text: means, adds, side } = meaningOf(posting, gives);
    // What a transfer was for, such as a dividend, is what its note says.
    const note = posting.opening ? null : (notes.get(placeOf(posting)) ?? null);
    const text = note === null ? means : { th: note, en: note };
    balance += adds;
    const last = lines[lines.length - 1];
    if (last !== undefined && before !== null && isSameRow(before, posting)) {
      // A row that moves several accounts, such as principal with interest, is one line.
      lines[lines.length - 1] = {
        ...last,
        [side]: satang((last[side] ?? 0) + posting.amount),
        balance: satang(balance),
      };
      continue;
    }
    const isReversal = posting.amount < 0 && !posting.opening;
    lines.push({
      date: posting.date,
      text: isReversal ? { th: text.th + REVERSED.th, en: text.en + REVERSED.en } : text,
      in: side === 'in' ? posting.amount : null,
      out: side === 'out' ? posting.amount : null,
      balance: satang(balance),
      tab: posting.tab,
      row: posting.row,
    });
    before = posting;
  }
  return lines;
}

/**
 * What a member gave in years that are kept in a copy, as a line that brings it forward: its rows lie inside the opening
 * balance, or are condensed to the same sum. Null where no year is kept, or nothing was given in it.
 */
function givenInKept({ closings, openings, books, paid }: GroupLedger, member: Member, asOf: Day): PassbookLine | null {
  const { first, archived } = closings;
  const { openingDay } = books(asOf);
  if (first === null || archived === null || openingDay === null || openingDay < lastDay(archived)) return null;
  // What lies inside the opening with which the books began was never counted.
  const begun = openings.reduce<Day | null>(
    (latest, row) => (row.asOf < lastDay(first) && (latest === null || row.asOf > latest) ? row.asOf : latest),
    null,
  );
  const given = (paid.get(member) ?? []).filter(
    ({ date, reverses, reversedOn }) =>
      date <= openingDay &&
      (begun === null || date > begun) &&
      reverses === null &&
      (reversedOn === null || reversedOn > openingDay),
  );
  if (given.length === 0) return null;
  const { tab, row } = given[given.length - 1]!.row;
  const sum = satang(given.reduce((all, one) => all + one.row.amount, 0));
  return { date: openingDay, text: OPENING, in: sum, out: null, balance: sum, tab, row };
}

const placeOf = ({ tab, row }: { readonly tab: number; readonly row: number }): string => `${tab}|${row}`;

function isSameRow(a: Posting, b: Posting): boolean {
  return a.tab === b.tab && a.row === b.row && a.column === b.column && a.opening === b.opening;
}
