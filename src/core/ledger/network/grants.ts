/** The register of grants: of each what was promised, came in, was spent and is left, and when its report is due. */
import type { Row } from '../../tables/tables.ts';
import { type Day, daysBetween } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { minus, plus, type Satang, satang } from '../../values/satang.ts';
import { type Words, words } from '../../values/words.ts';
import { ACCOUNTS, accountNamed } from '../books/accounts.ts';
import { isPaid } from '../books/books.ts';
import { cashbookRepeats } from '../books/posting.ts';
import type { Entry, GroupLedger, Ledger } from '../ledger.ts';
import { categoriesOf, categoryMeaning, categoryRowsOf } from '../linking/categories.ts';

/** What a grant was turned to, by a transfer or by a further row of its id. */
export interface GrantChange {
  readonly grantId: string;
  /** Null = the register does not say. */
  readonly date: Day | null;
  /** The purpose from then on, or the account that the money went to; null = nothing is written. */
  readonly to: Words | null;
  /** What was taken out of the grant; null where it stays in it. */
  readonly amount: Satang | null;
  /** What allowed it; null = nothing is written. */
  readonly resolution: string | null;
}

/** `awaited`: nothing came in yet; `notEntered`: it was received or spent, but no row says that it came in. */
export type GrantState = 'awaited' | 'notEntered' | 'open' | 'used' | 'over';

export interface GrantLine {
  readonly grantId: string;
  readonly row: Row<'grants'>;
  readonly funder: string;
  readonly purpose: string | null;
  /** Of the grant, else of its group. */
  readonly tambon: string | null;
  /** Null = the network’s, or a tambon’s. */
  readonly groupId: string | null;
  readonly promised: Satang;
  readonly receivedOn: Day | null;
  readonly received: Satang;
  readonly spent: Satang;
  /** What transfers brought into it (+) or took out of it (−). */
  readonly moved: Satang;
  /** received − spent + moved. */
  readonly left: Satang;
  /** Spent beyond what came in; where nothing was entered as coming in, beyond what was promised. */
  readonly over: Satang;
  readonly state: GrantState;
  readonly reportDue: Day | null;
  /** Days until the report is due; below 0 = overdue. */
  readonly daysLeft: number | null;
  readonly changes: readonly GrantChange[];
}

interface Sums {
  in: number;
  out: number;
  moved: number;
  cameIn: boolean;
  readonly changes: GrantChange[];
}

/**
 * The grants of the register with what moved on them in some groups' books, as of a day.
 *
 * Rows inside an opening balance count as well: a grant is answered for whole. A further row of an id is no further grant
 * but a change of its purpose. Moves between cash and bank, and rows that only repeat a register, spend nothing.
 *
 * Units     satang
 * Source    rules §7 (rows with a source), §10 GRANT_OVERSPENT; domain 5.6, R24
 */
export function grantLines(
  ledger: Ledger,
  asOf: Day,
  groups: readonly GroupLedger[] = ledger.groups,
): readonly GrantLine[] {
  const { book } = ledger;
  if (book.grants.length === 0) return [];
  const first = new Map<string, Row<'grants'>>();
  const sums = new Map<string, Sums>();
  for (const row of book.grants) {
    const key = idKey(row.grantId);
    const known = sums.get(key);
    if (known === undefined) {
      first.set(key, row);
      // A resolution beside a grant is what allowed its purpose to change.
      const changes = row.resolution === null ? [] : [changeOf(row)];
      sums.set(key, { in: 0, out: 0, moved: 0, cameIn: false, changes });
    } else {
      known.changes.push(changeOf(row));
    }
  }
  for (const group of groups) addRows(ledger, group, asOf, sums);
  const tambonOf = new Map(ledger.groups.map(({ groupId, group }) => [groupId, group.tambon]));
  return [...first].map(([key, row]) => lineOf(row, sums.get(key)!, asOf, tambonOf));
}

function changeOf({ grantId, purpose, resolution }: Row<'grants'>): GrantChange {
  return { grantId, date: null, to: purpose === null ? null : words(purpose, purpose), amount: null, resolution };
}

function addRows(ledger: Ledger, group: GroupLedger, asOf: Day, sums: ReadonlyMap<string, Sums>): void {
  const categories = categoriesOf(categoryRowsOf(ledger.book, group.groupId));
  const of = (id: string | null, date: Day): Sums | undefined =>
    id === null || date > asOf ? undefined : sums.get(idKey(id));
  for (const entry of group.cashbook) {
    const { row, sign } = counted(entry);
    const grant = of(row.source, entry.date);
    if (grant === undefined) continue;
    const repeats = cashbookRepeats(ledger.rules, group.groupId, entry.date);
    const meaning = categoryMeaning(categories, row.category, repeats);
    if (meaning?.kind === 'move' || meaning?.kind === 'register') continue;
    if (row.in === null) {
      grant.out += sign * (row.out ?? 0);
    } else {
      grant.in += sign * row.in;
      grant.cameIn = true;
    }
  }
  for (const entry of group.claims) {
    const { row, sign } = counted(entry);
    const grant = of(row.source, entry.date);
    if (grant !== undefined && isPaid(entry)) grant.out += sign * row.amount;
  }
  for (const entry of group.transfers) {
    const { row, sign } = counted(entry);
    const grant = of(row.grantId, entry.date);
    const [debit, credit] = [accountNamed(row.debit), accountNamed(row.credit)];
    if (grant === undefined || debit === null || credit === null) continue;
    const adds = sign * row.amount * ((credit === 'fund.grant' ? 1 : 0) - (debit === 'fund.grant' ? 1 : 0));
    grant.moved += adds;
    if (entry.reverses !== null || (entry.reversedOn !== null && entry.reversedOn <= asOf)) continue;
    grant.changes.push({
      grantId: row.grantId ?? '',
      date: entry.date,
      to: words(ACCOUNTS[credit].th, ACCOUNTS[credit].en),
      amount: adds === 0 ? null : satang(-adds),
      resolution: row.resolution,
    });
  }
}

function lineOf(row: Row<'grants'>, sums: Sums, asOf: Day, tambonOf: ReadonlyMap<string, string | null>): GrantLine {
  const { amount: promised, received: receivedOn, reportDue } = row;
  const groupId = row.groupId === '' ? null : row.groupId;
  const [received, spent, moved] = [satang(sums.in), satang(sums.out), satang(sums.moved)];
  const left = plus(minus(received, spent), moved);
  const over = satang(Math.max(0, sums.out - (sums.cameIn ? sums.in : promised)));
  return {
    grantId: row.grantId,
    row,
    funder: row.funder,
    purpose: row.purpose,
    tambon: row.tambon ?? (groupId === null ? null : (tambonOf.get(groupId) ?? null)),
    groupId,
    promised,
    receivedOn,
    received,
    spent,
    moved,
    left,
    over,
    state: stateOf(sums, over, left, receivedOn !== null && receivedOn <= asOf),
    reportDue,
    daysLeft: reportDue === null ? null : daysBetween(asOf, reportDue),
    changes: sums.changes,
  };
}

function stateOf({ cameIn, out, moved }: Sums, over: Satang, left: Satang, isReceived: boolean): GrantState {
  if (over > 0) return 'over';
  if (!cameIn && moved <= 0) return isReceived || out !== 0 || moved !== 0 ? 'notEntered' : 'awaited';
  return left === 0 ? 'used' : 'open';
}

/** The row whose amounts hold, and the sign of a reversal. */
function counted<Typed>(entry: Entry<Typed>): { readonly row: Typed; readonly sign: 1 | -1 } {
  return entry.reverses === null ? { row: entry.row, sign: 1 } : { row: entry.reverses.row, sign: -1 };
}
