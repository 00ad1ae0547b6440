/** Checks a whole ledger: what reading and linking found, and what the checks of every family find. */
import type { GroupLedger, Ledger } from '../ledger/ledger.ts';
import { dayOfLeftOut } from '../ledger/linking/wide.ts';
import type { CashbookBalance } from '../tables/book.ts';
import { columnNumber } from '../values/cell.ts';
import type { Finding } from '../values/finding.ts';
import { cashbookFindings } from './cashbook.ts';
import { severityOf } from './catalogue.ts';
import { claimFindings } from './claims.ts';
import { closingFindings } from './closings.ts';
import { contributionFindings } from './contributions.ts';
import { dateOrderFindings } from './date-order.ts';
import { dateFindings } from './dates.ts';
import { doubleEntryFindings } from './double-entries.ts';
import { funeralFindings } from './funerals.ts';
import { loanFindings } from './loans.ts';
import type { Moment } from './moment.ts';
import { moneyFindings } from './money.ts';
import { networkFindings } from './network.ts';
import { withOwnIds } from './own-ids.ts';
import { peopleFindings } from './people.ts';
import { pledgeFindings } from './pledges.ts';
import { receiptNumberFindings } from './receipt-numbers.ts';
import { receiptFindings } from './receipts.ts';
import { representativeFindings } from './representatives.ts';
import { wideCellFindings } from './wide-cells.ts';

export type { Moment } from './moment.ts';

const GROUP_CHECKS: readonly ((ledger: Ledger, group: GroupLedger, at: Moment) => readonly Finding[])[] = [
  peopleFindings,
  receiptFindings,
  receiptNumberFindings,
  doubleEntryFindings,
  wideCellFindings,
  pledgeFindings,
  contributionFindings,
  claimFindings,
  loanFindings,
  cashbookFindings,
  closingFindings,
];

const GRAVITY = { reject: 0, confirm: 1, note: 2 } as const;

/** What was found while tabs were read; cells of wide tabs on the day on which they would count. */
function onCollectionDay(ledger: Ledger): readonly Finding[] {
  const { tabs, findings } = ledger.book;
  return findings.map((finding) => {
    const { code, column } = finding;
    if (column === null || !(code === 'CELL_UNREADABLE' || code === 'AMOUNT_NOT_POSITIVE')) return finding;
    const tab = tabs.findIndex(({ title, wide }) => wide && title === finding.tab);
    const day = tab < 0 ? null : dayOfLeftOut(ledger, { ...finding, tab, column: columnNumber(column) });
    return day === null ? finding : { ...finding, when: day };
  });
}

/** Every finding that is seen on `asOf`, in order of severity, group, tab, row and column. */
export function checkLedger(ledger: Ledger, at: Moment): readonly Finding[] {
  const { book, groups } = ledger;
  const findings: Finding[] = [];
  const ownId = withOwnIds(ledger, at.asOf);
  const add = (found: readonly Finding[]): void => {
    for (const finding of found) if (finding.when === null || finding.when <= at.asOf) findings.push(ownId(finding));
  };
  add(onCollectionDay(ledger));
  add(ledger.findings);
  add(dateFindings(book, at));
  add(dateOrderFindings(ledger));
  const balances = balancesByGroup(book.cashbookBalances);
  for (const group of groups) {
    for (const check of GROUP_CHECKS) add(check(ledger, group, at));
    add(moneyFindings(ledger, group, balances.get(group.groupId) ?? [], at));
  }
  add(networkFindings(ledger, at));
  add(funeralFindings(ledger, at));
  add(representativeFindings(ledger, at));
  return inOrder(ledger, findings);
}

function balancesByGroup(rows: readonly CashbookBalance[]): ReadonlyMap<string, readonly CashbookBalance[]> {
  const found = new Map<string, CashbookBalance[]>();
  for (const row of rows) {
    const known = found.get(row.groupId);
    if (known === undefined) found.set(row.groupId, [row]);
    else known.push(row);
  }
  return found;
}

function inOrder({ book, groups }: Ledger, findings: readonly Finding[]): readonly Finding[] {
  const groupPlace = new Map<string | null, number>(groups.map(({ groupId }, place) => [groupId, place]));
  const tabPlace = new Map<string | null, number>(book.tabs.map(({ title }, place) => [title, place]));
  const keyed = findings.map((finding, place) => ({
    finding,
    place,
    gravity: GRAVITY[severityOf(finding.code)],
    // What concerns no group comes first.
    group: groupPlace.get(finding.groupId) ?? -1,
    tab: tabPlace.get(finding.tab) ?? -1,
    row: finding.row ?? 0,
    column: finding.column ?? '',
  }));
  keyed.sort(
    (a, b) =>
      a.gravity - b.gravity ||
      a.group - b.group ||
      a.tab - b.tab ||
      a.row - b.row ||
      a.column.length - b.column.length ||
      (a.column < b.column ? -1 : a.column > b.column ? 1 : a.place - b.place),
  );
  return keyed.map(({ finding }) => finding);
}
