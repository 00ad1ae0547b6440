/** Opens the ledger of a workbook: every group's rows linked, dropped where they point to nothing, and ready to be summed. */
import { type RuleBook, ruleBook } from '../rules/rulebook.ts';
import type { Book } from '../tables/book.ts';
import type { Row } from '../tables/tables.ts';
import type { Dropped, Finding } from '../values/finding.ts';
import { idKey } from '../values/id-key.ts';
import { unreadableTenures } from './benefits.ts';
import { findingAt } from './finding-at.ts';
import { groupLedger } from './group-ledger.ts';
import type { Ledger } from './ledger.ts';
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

/** The name of the group whose id it was first; where the two rows stand in two files, with the names of both. */
function nameAndFiles({ tabs }: Book, first: Row<'groups'>, second: Row<'groups'>): string {
  const [file, other] = [tabs[first.tab]?.file ?? null, tabs[second.tab]?.file ?? null];
  return file === other ? first.name : `${first.name}: ${file ?? '–'} + ${other ?? '–'}`;
}

/** The groups of the workbook; the second row of an id is refused. */
function groupsOf(book: Book, refusals: Refusals): readonly Row<'groups'>[] {
  const known = new Map<string, Row<'groups'>>();
  for (const row of book.groups) {
    const key = idKey(row.groupId);
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, row);
      continue;
    }
    refusals.findings.push(
      findingAt(book, 'ID_DUPLICATE', row, 'groupId', {
        groupId: row.groupId,
        facts: {
          table: 'groups',
          id: row.groupId,
          name: row.name,
          otherName: nameAndFiles(book, first, row),
          otherRow: first.row || null,
        },
      }),
    );
    refusals.dropped.push({ groupId: row.groupId, when: null, tab: row.tab, row: row.row, column: 0 });
  }
  return [...known.values()];
}

/** The ledger of a workbook. `zone` is the spreadsheet's, in which date cells of rules are read. */
export function openLedger(book: Book, zone: string): Ledger {
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
    });
  });
  return { book, rules, groups, findings, dropped };
}
