/** Accounts as beancount names them, there and back: its parts begin with a capital or a digit and hold nothing but letters, digits and hyphens. */
import { ACCOUNTS, type Account, accountNamed, type Nature, natureOf } from '../../ledger/books/accounts.ts';
import type { Holding } from './movements.ts';

const ROOTS: { readonly [nature in Nature]: string } = {
  asset: 'Assets',
  liability: 'Liabilities',
  fund: 'Equity',
  income: 'Income',
  expense: 'Expenses',
  memo: 'Equity',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `expense.badDebt` is `BadDebt` below `Expenses`; `fund.welfare` is `Fund-Welfare` below `Equity`. */
const ownName = (account: Account): string =>
  account
    .replace(/^(?:income|expense)\./, '')
    .split('.')
    .map(capital)
    .join('-');

const NAMES: ReadonlyMap<Account, string> = new Map(
  Object.keys(ACCOUNTS).flatMap((id) => {
    const account = accountNamed(id);
    return account === null ? [] : [[account, `${ROOTS[natureOf(account)]}:${ownName(account)}`] as const];
  }),
);

const BY_NAME: ReadonlyMap<string, Account> = new Map([...NAMES].map(([account, name]) => [name, account]));

/**
 * An id as one part of a name. Latin letters and digits stay; a hyphen is doubled; every other sign is its number between
 * hyphens (`ก` is `-E01-`); what would not begin with a capital or a digit, or begins with X, has an X before it.
 */
export function beancountPart(id: string): string {
  const part = [...id]
    .map((sign) => {
      if (/^[A-Za-z0-9]$/.test(sign)) return sign;
      return sign === '-' ? '--' : `-${sign.codePointAt(0)!.toString(16).toUpperCase()}-`;
    })
    .join('');
  return /^[A-WYZ0-9]/.test(part) ? part : `X${part}`;
}

/** The id of a part of a name; null when no id gives that part. */
export function idOfPart(part: string): string | null {
  const text = part.startsWith('X') ? part.slice(1) : part;
  const id = text.replace(/--|-([0-9A-F]+)-/g, (_, number: string | undefined) => {
    if (number === undefined) return '-';
    const code = Number.parseInt(number, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\u0000';
  });
  return beancountPart(id) === part ? id : null;
}

/** The name of a holding: account, group, and the member or contract. */
export function beancountName({ account, groupId, memberId, loanId }: Holding): string {
  const parts = [groupId, memberId ?? loanId].flatMap((id) => (id === null ? [] : [beancountPart(id)]));
  return [NAMES.get(account), ...parts].join(':');
}

/** The holding that a name of ours stands for; null for every other name. */
export function holdingNamed(name: string): Holding | null {
  const [root, own, group, whose, ...more] = name.split(':');
  const account = BY_NAME.get(`${root}:${own}`);
  if (account === undefined || group === undefined || more.length > 0) return null;
  const groupId = idOfPart(group);
  const id = whose === undefined ? null : idOfPart(whose);
  if (groupId === null || (whose !== undefined && id === null)) return null;
  return account === 'loans'
    ? { account, groupId, memberId: null, loanId: id }
    : { account, groupId, memberId: id, loanId: null };
}
