/** What money of a group's month was for: received and paid by account, between its opening and its closing. */

import { ACCOUNTS, type Account } from '../ledger/books/accounts.ts';
import type { DaysPostings } from '../ledger/ledger.ts';
import type { Day } from '../values/calendar.ts';
import { plus, type Satang, ZERO } from '../values/satang.ts';
import { type Words, words } from '../values/words.ts';
import { column, OF_BALANCE, tableBlock, tableRow, totalRow } from './figure-lines.ts';
import type { Block, TableRow } from './report.ts';

export interface MoneyOfKind {
  readonly account: Account;
  readonly in: Satang;
  readonly out: Satang;
}

const isMoney = (account: Account): boolean => account === 'cash' || account === 'bank';

/**
 * Cash and bank received and paid between two days, by the account on the other side.
 *
 * Units   satang; a reversal lowers the side on which the reversed row stood
 * Leaves  openings, and moves between cash and bank, which are neither received nor paid
 */
export function moneyByKind(postings: readonly DaysPostings[], from: Day, to: Day): readonly MoneyOfKind[] {
  const kinds = new Map<Account, { in: Satang; out: Satang }>();
  const kindOf = (account: Account): { in: Satang; out: Satang } => {
    const known = kinds.get(account);
    if (known) return known;
    const fresh = { in: ZERO, out: ZERO };
    kinds.set(account, fresh);
    return fresh;
  };
  for (const { opening, date, debit, credit, amount } of postings) {
    if (opening || date < from || date > to || isMoney(debit) === isMoney(credit)) continue;
    if (isMoney(debit)) {
      const kind = kindOf(credit);
      kind.in = plus(kind.in, amount);
    } else {
      const kind = kindOf(debit);
      kind.out = plus(kind.out, amount);
    }
  }
  const order = Object.keys(ACCOUNTS);
  return [...kinds]
    .map(([account, sums]) => ({ account, ...sums }))
    .sort((a, b) => rank(a) - rank(b) || order.indexOf(a.account) - order.indexOf(b.account));
}

/** What is received stands above what is paid. */
const rank = (kind: MoneyOfKind): number => (kind.in !== 0 ? 0 : 1);

/** Words for money that came in from an account, or went out to it, where the account's own name would mislead. */
const IN: { readonly [account in Account]?: Words } = {
  savings: words('รับเงินสัจจะ', 'Savings received'),
  deposits: words('รับฝากพิเศษ', 'Special deposits received'),
  shares: words('รับค่าหุ้น', 'Shares paid in'),
  loans: words('รับคืนเงินกู้', 'Loans repaid'),
  'fund.grant': words('รับเงินอุดหนุน', 'Grants received'),
};
const OUT: { readonly [account in Account]?: Words } = {
  savings: words('ถอนเงินสัจจะ', 'Savings withdrawn'),
  deposits: words('ถอนเงินฝากพิเศษ', 'Special deposits withdrawn'),
  shares: words('คืนค่าหุ้น', 'Shares paid back'),
  loans: words('ให้กู้', 'Loans made'),
  'fund.grant': words('คืนเงินอุดหนุน', 'Grants returned'),
};

function nameOf({ account, in: received, out }: MoneyOfKind): Words {
  const special = received !== 0 && out !== 0 ? undefined : received !== 0 ? IN[account] : OUT[account];
  const { th, en } = special ?? ACCOUNTS[account];
  return { th, en };
}

/** The money of a month in one table that adds up: brought forward, each kind, carried forward. */
export function moneyTable(kinds: readonly MoneyOfKind[], opening: Satang | null, closing: Satang | null): Block {
  const sumOf = (side: 'in' | 'out'): Satang => kinds.reduce((sum, kind) => plus(sum, kind[side]), ZERO);
  const shown = (amount: Satang): Satang | string => (amount === 0 ? '' : amount);
  const rows: readonly TableRow[] = [
    tableRow([words('ยกมา', 'Brought forward'), '', '', opening], 'soft'),
    ...kinds.map((kind): TableRow => tableRow([nameOf(kind), shown(kind.in), shown(kind.out), ''])),
    totalRow([sumOf('in'), sumOf('out'), closing]),
  ];
  return tableBlock(
    words('รับและจ่ายเงินในเดือน', 'Money in and out'),
    [column('รายการ', 'For'), column('รับ', 'In', 'money'), column('จ่าย', 'Out', 'money'), OF_BALANCE],
    rows,
  );
}
