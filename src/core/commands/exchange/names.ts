/** Accounts of other books by their names: ours as we write them, others by the one word of theirs that names an account here. */
import { ACCOUNTS, type Account, accountNamed, type Nature, natureOf } from '../../ledger/books/accounts.ts';
import { holdingNamed } from './beancount-names.ts';
import type { Holding } from './movements.ts';

/** What the first part of a name says of an account, in any of these programs. */
const ROOTS: Readonly<Record<string, readonly Nature[]>> = {
  assets: ['asset'],
  asset: ['asset'],
  liabilities: ['liability'],
  liability: ['liability'],
  equity: ['fund'],
  income: ['income'],
  revenue: ['income'],
  revenues: ['income'],
  expenses: ['expense'],
  expense: ['expense'],
  สินทรัพย์: ['asset'],
  หนี้สิน: ['liability'],
  ทุน: ['fund'],
  รายได้: ['income'],
  ค่าใช้จ่าย: ['expense'],
};

/** A holding under a name that holds all of it: the parts that are not there are left blank. */
export const ledgerName = ({ account, groupId, memberId, loanId }: Holding): string =>
  JSON.stringify([account, groupId, memberId, loanId]);

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const IDS: readonly Account[] = Object.keys(ACCOUNTS).flatMap((id) => accountNamed(id) ?? []);

/** The first line of each journal that we write. */
const OURS = /^; สัจจะชีต · Sajja Sheets$/m;

/** Whether a journal is one of ours, whose accounts say their group and member. */
export const isOurs = (text: string): boolean => OURS.test(text.slice(0, 100));

/**
 * The holding that a name stands for; a name without a group is of the group given. `Assets:Bank:KTB` is group KTB's bank
 * in a journal of ours, and the bank in any other. Null = it cannot be told for sure.
 */
export function holdingIn(name: string, group: string, ours: boolean): Holding | null {
  if (name.startsWith('["')) return holdingTold(name);
  return (ours ? ownHolding(name, group) : null) ?? foreignHolding(name, group);
}

function ownHolding(name: string, group: string): Holding | null {
  const beancount = holdingNamed(name);
  if (beancount !== null) return beancount;
  const own = IDS.find((id) => name === withColons(id) || name.startsWith(`${withColons(id)}:`));
  if (own !== undefined) {
    const [groupId, whose, ...more] = name
      .slice(withColons(own).length + 1)
      .split(':')
      .map(decoded);
    // Contracts are not told apart in our journals for ledger.
    if (more.length === 0) return holding(own, groupId || group, whose ?? null);
  }
  return null;
}

function foreignHolding(name: string, group: string): Holding | null {
  const [first = '', ...rest] = name.split(':');
  const natures = ROOTS[first.trim().toLowerCase()];
  const parts = natures === undefined ? [first, ...rest] : rest;
  const found = new Set(parts.flatMap((part) => accountNamed(part) ?? []));
  const [only] = found;
  if (only === undefined || found.size > 1) return null;
  return natures === undefined || natures.includes(natureOf(only)) ? holding(only, group, null) : null;
}

const withColons = (id: string): string => id.replace(/\./g, ':');

const holding = (account: Account, groupId: string, whose: string | null): Holding =>
  account === 'loans'
    ? { account, groupId, memberId: null, loanId: whose }
    : { account, groupId, memberId: whose, loanId: null };

function holdingTold(name: string): Holding | null {
  const told: unknown = JSON.parse(name);
  if (!Array.isArray(told)) return null;
  const [account, groupId, memberId, loanId] = told.map((one) => (typeof one === 'string' ? one : null));
  const known = accountNamed(account ?? '');
  return known === null || typeof groupId !== 'string'
    ? null
    : { account: known, groupId, memberId: memberId ?? null, loanId: loanId ?? null };
}
