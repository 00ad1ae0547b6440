/** What follows the month's figures in the pack: seats, grants, funerals, and what else the workbook keeps. */
import { bodiesOn } from '../../ledger/network/bodies.ts';
import { businessesOf, daysOf } from '../../ledger/network/businesses.ts';
import { funeralsOf } from '../../ledger/network/funerals.ts';
import { grantTotal } from '../../ledger/network/grant-totals.ts';
import { grantLines } from '../../ledger/network/grants.ts';
import { planProgress } from '../../ledger/network/plan-progress.ts';
import { openSeatsBlock } from '../../reports/bodies-page.ts';
import { businessesInShort } from '../../reports/businesses-page.ts';
import { deathsTable, sharesBlocks } from '../../reports/funerals-page.ts';
import { grantsTable } from '../../reports/grants-page.ts';
import { planToDo } from '../../reports/plan-page.ts';
import type { Block } from '../../reports/report.ts';
import { type Day, firstDay, type Month } from '../../values/calendar.ts';
import { words } from '../../values/words.ts';
import type { Workbook } from '../workbook.ts';
import { isOpen, shown } from './funerals.ts';

/** One part of the pack: its blocks, or none where the workbook keeps nothing of the kind. */
type Section = (workbook: Workbook, asOf: Day, month: Month) => readonly Block[];

const namesOf = ({ ledger }: Workbook): ReadonlyMap<string, string> =>
  new Map(ledger.groups.map(({ groupId, group }) => [groupId, group.name]));

/** A table without some columns: the pack stays upright on paper, and the table's own page has them all. */
function inShort(block: Block, left: readonly string[]): Block {
  if (block.kind !== 'table') return block;
  const stays = (_: unknown, place: number): boolean => !left.includes(block.columns[place]!.label.en);
  return {
    ...block,
    columns: block.columns.filter(stays),
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.filter(stays) })),
  };
}

/** Open seats of bodies whose number is set. */
const seats: Section = ({ book }, asOf) => {
  const bodies = bodiesOn(book, asOf).filter((body) => body.seats !== null);
  return bodies.length === 0 ? [] : [openSeatsBlock(bodies)];
};

const grants: Section = (workbook, asOf) => {
  const lines = grantLines(workbook.ledger, asOf);
  return lines.length === 0
    ? []
    : [inShort(grantsTable(lines, grantTotal(lines), namesOf(workbook)), ['Funder', 'Tambon', 'Group', 'Amount'])];
};

const LEVIES_OWED = words('เงินงานศพ ใครยังส่งไม่ครบ', 'Funeral levies: who has not sent all');

/** Deaths since the month began, and those of which something is still to be sent or paid. */
const funerals: Section = (workbook, asOf, month) => {
  const from = firstDay(month);
  const deaths = funeralsOf(workbook.ledger, asOf)
    .deaths.filter((death) => death.deathDate >= from || isOpen(death, null))
    .map((death) => shown(death, null));
  const names = namesOf(workbook);
  const owing = sharesBlocks(deaths, null, names).map((block) => ({ ...block, title: LEVIES_OWED }));
  return deaths.length === 0
    ? []
    : [inShort(deathsTable(deaths, null, names), ['Levy', 'Payers', 'Fee', 'Paid on']), ...owing];
};

/** The month’s profit and the stock of each group that has a business. */
const businesses: Section = (workbook, asOf, month) => {
  const groups = workbook.ledger.groups.filter(({ group }) => group.participation === 'active');
  return businessesInShort(businessesOf(workbook.ledger, groups, daysOf(month, asOf)), month, namesOf(workbook));
};

/** Activities that are late, and those that begin or end soon. */
const plan: Section = ({ book }, asOf) => planToDo(planProgress(book, asOf));

const SECTIONS: readonly Section[] = [seats, plan, grants, funerals, businesses];

/** The blocks of all sections, what is to be done before what money came to: for the meeting that looks at a month, as of a day. */
export function packSections(workbook: Workbook, asOf: Day, month: Month): readonly Block[] {
  return SECTIONS.flatMap((section) => section(workbook, asOf, month));
}
