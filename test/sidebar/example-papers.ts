/** Every paper that the example network gives, by what it is. */
import type { Answer, CommandName, Takes } from '../../src/core/commands/answers.ts';
import { openWorkbook } from '../../src/core/commands/workbook.ts';
import type { Report } from '../../src/core/reports/report.ts';
import { exampleWorkbook } from '../../src/local/example/example.ts';
import { EXAMPLE_TODAY } from '../../src/local/example/workbook.ts';
import { plan, world } from '../core/commands/asking.ts';
import { grid } from '../core/tables/workbooks.ts';

const today = EXAMPLE_TODAY;
/** A group that gives, and one that saves and lends. */
const GIVES = 'G01';
const LENDS = 'G02';
/** A group whose last closed month was changed since. */
const CLOSED = 'G12';
/** A sheet for over a thousand takes long to print. */
const SMALL = 'G03';

/** The papers by name, and every national id of the workbook. */
export function examplePapers(): {
  readonly papers: readonly (readonly [name: string, report: Report])[];
  readonly nationalIds: readonly string[];
} {
  const grids = exampleWorkbook('network').tabs.map(({ title, cells }, sheetId) => grid(title, cells, { sheetId }));
  const workbook = openWorkbook({}, world(grids, { today }));
  const ask = <Name extends CommandName>(name: Name, takes: Takes<Name>): Answer<Name> =>
    plan(name, takes, grids, { today, workbook }).answer;
  const { groups } = workbook.ledger;
  const found = (group: string) => groups.find(({ groupId }) => groupId === group)!;
  const loans = ask('loans', { group: LENDS });
  const overdue = loans.loans.find((one) => one.overdue > 0)!;
  const loan = ask('loan', { group: LENDS, loan: overdue.loanId });
  const giver = found(GIVES).members[2]!;
  const { receipts } = found(LENDS);
  const lastReceipt = receipts[receipts.length - 1]!;
  const changed = ask('close', { group: CLOSED, month: '2026-10' });
  const late = changed.closed!.rows[0]!;
  const paid = found(GIVES).claims.find(({ row }) => row.paidDate !== null)!;
  const claim = { tab: workbook.book.tabs[paid.row.tab]!.title, row: paid.row.row };
  const papers: readonly (readonly [string, Report])[] = [
    ['a group’s month', ask('summary', { group: LENDS, page: 'group' }).report],
    ['the network’s month', ask('summary', { page: 'network' }).report],
    ['the meeting pack', ask('pack', {}).report],
    ['grants', ask('grants', {}).report],
    ['funerals', ask('funerals', {}).report],
    ['meetings', ask('meetings', {}).report],
    ['bodies', ask('bodies', {}).report],
    ['the plan', ask('plan', {}).report],
    ['the survey', ask('survey', {}).report],
    ['businesses', ask('businesses', {}).report],
    ['households', ask('households', {}).report],
    ['the board', ask('board', {}).report],
    ['statements', ask('statements', { group: LENDS }).report],
    ['the year end', ask('yearEnd', { group: LENDS }).report],
    ['loans', loans.report],
    ['a loan', loan.report],
    ['a dunning letter', loan.letter!],
    ['a leaving', ask('leaving', { group: LENDS, member: overdue.memberId }).report],
    ['the passbook of a giver', ask('member', { group: GIVES, member: giver.memberId }).report],
    ['the passbook of a saver', ask('member', { group: LENDS, member: overdue.memberId }).report],
    ['rights', ask('rights', { group: GIVES, member: giver.memberId }).report],
    ['welfare', ask('welfare', { group: GIVES }).report],
    ['a voucher', ask('payClaim', claim).voucher],
    ['a collection sheet', ask('collection', { group: SMALL, sheet: true }).sheet!],
    ['a month before it is closed', ask('close', { group: LENDS }).report],
    ['a closed month that was changed', changed.report],
    ['a month after a changed one', ask('summary', { group: CLOSED, month: '2026-10', page: 'group' }).report],
    ['closed months verified', ask('verify', {}).report],
    ['a correction', ask('correct', { tab: late.tab!, row: late.row!, removes: true }).report],
    ['receipts', ask('collection', { group: LENDS, date: lastReceipt.date, receipts: true }).receipts!],
  ];
  const nationalIds = groups.flatMap(({ members }) =>
    members.flatMap(({ memberships }) => memberships.flatMap(({ row }) => row.nationalId ?? [])),
  );
  return { papers, nationalIds };
}
