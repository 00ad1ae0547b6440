/** Opens the ledger of a workbook: every group's rows linked, dropped where they point to nothing, and ready to be summed. */
import { type RuleBook, ruleBook } from '../../rules/rulebook.ts';
import type { Book } from '../../tables/book.ts';
import type { Dropped, Finding } from '../../values/finding.ts';
import type { PlainOfGroup } from '../dues/plain-paid.ts';
import type { Ledger } from '../ledger.ts';
import { groupsOf } from '../months/listed-groups.ts';
import { unreadableTenures } from '../welfare/benefits.ts';
import { groupLedger } from './group-ledger.ts';
import type { Refusals } from './link.ts';

/** The rows of a table by their group's id. */
function byGroup<Typed extends { readonly groupId: string }>(
  rows: readonly Typed[],
): ReadonlyMap<string, readonly Typed[]> {
  const found = new Map<string, Typed[]>();
  let last: Typed[] | undefined;
  let lastId: string | undefined;
  for (const row of rows) {
    // Rows of one group mostly follow each other.
    if (row.groupId !== lastId || last === undefined) {
      lastId = row.groupId;
      last = found.get(lastId);
      if (last === undefined) {
        last = [];
        found.set(lastId, last);
      }
    }
    last.push(row);
  }
  return found;
}

const NO_PLAIN: ReadonlyMap<string, PlainOfGroup> = new Map();

/** The ledger of a workbook, with the receipts of each group that were set apart. `zone` is the spreadsheet's, in which date cells of rules are read. */
export function openLedger(book: Book, zone: string, plain: ReadonlyMap<string, PlainOfGroup> = NO_PLAIN): Ledger {
  const rules: RuleBook = ruleBook(book, zone);
  const tenures = unreadableTenures(book);
  const findings: Finding[] = [...rules.findings, ...tenures.findings];
  const dropped: Dropped[] = [...rules.dropped, ...tenures.dropped];
  const refusals: Refusals = { findings, dropped };
  const rows = {
    members: byGroup(book.members),
    pledges: byGroup(book.pledges),
    receipts: byGroup(book.receipts),
    wideCells: byGroup(book.wideCells),
    widePledges: byGroup(book.widePledges),
    wideOpenings: byGroup(book.wideOpenings),
    withdrawals: byGroup(book.withdrawals),
    claims: byGroup(book.claims),
    loans: byGroup(book.loans),
    repayments: byGroup(book.repayments),
    cashbook: byGroup(book.cashbook),
    transfers: byGroup(book.transfers),
    cashCounts: byGroup(book.cashCounts),
    openings: byGroup(book.openings),
    closings: byGroup(book.closings.flatMap((row) => (row.groupId === null ? [] : [{ ...row, groupId: row.groupId }]))),
  };
  const of = <Typed>(table: ReadonlyMap<string, readonly Typed[]>, groupId: string): readonly Typed[] =>
    table.get(groupId) ?? [];
  const groups = groupsOf(book, refusals).map((group) => {
    const { groupId } = group;
    return groupLedger(book, rules, refusals, group, {
      members: of(rows.members, groupId),
      pledges: of(rows.pledges, groupId),
      receipts: of(rows.receipts, groupId),
      wideCells: of(rows.wideCells, groupId),
      widePledges: of(rows.widePledges, groupId),
      wideOpenings: of(rows.wideOpenings, groupId),
      withdrawals: of(rows.withdrawals, groupId),
      claims: of(rows.claims, groupId),
      loans: of(rows.loans, groupId),
      repayments: of(rows.repayments, groupId),
      cashbook: of(rows.cashbook, groupId),
      transfers: of(rows.transfers, groupId),
      cashCounts: of(rows.cashCounts, groupId),
      openings: of(rows.openings, groupId),
      closings: of(rows.closings, groupId),
      plain: plain.get(groupId) ?? null,
    });
  });
  return { book, rules, groups, findings, dropped };
}
