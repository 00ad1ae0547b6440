/** The books as plain-text accounting, which `ledger` and `hledger` read without a complaint. */
import { ACCOUNTS, type Account, type Nature, natureOf } from '../ledger/books/accounts.ts';
import type { GroupLedger, Posting } from '../ledger/ledger.ts';
import type { Day } from '../values/calendar.ts';
import { columnLetter } from '../values/cell.ts';
import type { Satang } from '../values/satang.ts';
import { type Language, type Words, words } from '../values/words.ts';

export type JournalFormat = 'ledger' | 'hledger';

export interface JournalFacts {
  readonly groups: readonly GroupLedger[];
  readonly asOf: Day;
  readonly format: JournalFormat;
  /** The title of each tab, by its place among the tabs that were read. */
  readonly tabs: readonly string[];
  readonly language: Language;
}

/** Accounts that are kept apart for each member; a loan is paid back by its number, not by a member. */
const BY_MEMBER: ReadonlySet<Account> = new Set<Account>(['savings', 'deposits', 'shares']);

/** hledger's letters for what an account is; `ledger` has no such thing. */
const TYPES: { readonly [nature in Nature]: string } = {
  asset: 'A',
  liability: 'L',
  fund: 'E',
  income: 'R',
  expense: 'X',
  memo: '',
};

const ROW: Words = words('แถว', 'row');
const OPENING: Words = words('ยอดยกมา', 'opening balance');

/**
 * Every posting up to a day, oldest first, with each account declared.
 *
 * Units  THB with two decimals; debit positive
 */
export function journalText({ groups, asOf, format, tabs, language }: JournalFacts): string {
  const titles = tabs.map(plainText);
  const byDay = new Map<Day, string[]>();
  const accounts = new Set<string>();
  const used = new Set<Account>();
  for (const group of groups) {
    const name = accountNames(group.groupId);
    for (const posting of group.books(asOf).postings) {
      if (posting.date > asOf) continue;
      const debit = name(posting.debit, posting.member?.memberId);
      const credit = name(posting.credit, posting.member?.memberId);
      accounts.add(debit).add(credit);
      used.add(posting.debit).add(posting.credit);
      const says = `${posting.opening ? OPENING[language] : ROW[language]} ${cellOf(posting)} · ${titles[posting.tab] ?? ''}`;
      const amount = decimal(posting.amount);
      const text = `${posting.date} ${says.trim()}\n    ${debit}  ${amount} THB\n    ${credit}  ${negated(amount)} THB\n`;
      const day = byDay.get(posting.date);
      if (day) day.push(text);
      else byDay.set(posting.date, [text]);
    }
  }
  const lines = ['; สัจจะชีต · Sajja Sheets', `; ${asOf}`, '', 'commodity THB', '    format 1000.00 THB', ''];
  // A declared parent passes its type on, so that hledger's balance sheet and income statement know every account.
  if (format === 'hledger') {
    for (const id of used) lines.push(`account ${withColons(id)}  ; type: ${TYPES[natureOf(id)]}`);
    for (const account of accounts) if (account.includes(':')) lines.push(`account ${account}`);
  } else {
    for (const account of accounts) lines.push(`account ${account}`);
  }
  lines.push('');
  const days = [...byDay.keys()].sort();
  return `${lines.join('\n')}\n${days.map((day) => byDay.get(day)!.join('\n')).join('\n')}`;
}

const cellOf = ({ column, row }: Posting): string => `${column > 0 ? columnLetter(column) : ''}${row}`;

const withColons = (id: string): string => id.replace(/\./g, ':');

/** Names accounts of one group: `<id>:<group>`, and `:<member>` where members have their own. */
function accountNames(groupId: string): (account: Account, memberId: string | undefined) => string {
  const group = accountPart(groupId);
  const plain = new Map<Account, string>(
    Object.keys(ACCOUNTS).map((id) => [id as Account, `${withColons(id)}:${group}`]),
  );
  const parts = new Map<string, string>();
  return (account, memberId) => {
    const name = plain.get(account)!;
    if (memberId === undefined || !BY_MEMBER.has(account)) return name;
    let part = parts.get(memberId);
    if (part === undefined) {
      part = accountPart(memberId);
      parts.set(memberId, part);
    }
    return `${name}:${part}`;
  };
}

/** An id as one part of an account's name: blanks mean nothing in it, and what either program reads as a sign is written `%3A`. */
export function accountPart(id: string): string {
  const part = id
    .replace(/\s+/g, '')
    .replace(/[^\p{L}\p{M}\p{N}._-]/gu, (sign) =>
      /[\ud800-\udfff]/.test(sign) && sign.length === 1 ? '%' : encoded(sign),
    );
  return part === '' ? '%' : part;
}

const encoded = (sign: string): string => {
  const text = encodeURIComponent(sign);
  return text === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : text;
};

/** A tab's title without what would end a line, begin a comment or part the payee from a note. */
const plainText = (title: string): string =>
  title
    .replace(/[\p{C};|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function decimal(amount: Satang): string {
  const size = Math.abs(amount);
  const rest = size % 100;
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}.${rest < 10 ? '0' : ''}${rest}`;
}

const negated = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);
