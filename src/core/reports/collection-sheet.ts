/** The collection sheet to print before the day: members by village, months of the year, the sum, and what is still to pay. */

import type { CollectionLine } from '../ledger/dues/collection.ts';
import type { Cover, GroupLedger } from '../ledger/ledger.ts';
import { type Day, firstDay, type Month, monthAt, monthIndex, yearOf } from '../values/calendar.ts';
import { plus, type Satang, satang, total, ZERO } from '../values/satang.ts';
import { buddhistYear, showDay, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { baht, column, people, tableBlock, tableRow } from './figure-lines.ts';
import type { Block, Column, Report, TableRow, Value } from './report.ts';

export interface CollectionFacts {
  readonly group: GroupLedger;
  readonly date: Day;
  readonly lines: readonly CollectionLine[];
}

const MONTHS = 12;

/** The sheet of a day, as the paper form has it: a table a village, blank where something is still to be taken. */
export function collectionSheet({ group, date, lines }: CollectionFacts): Report {
  const first = monthIndex(firstDay(`${yearOf(date)}-01` as Month));
  const covers = new Map(
    group.works === 'gives' || group.works === 'saves'
      ? group.members.map((member) => [member.memberId, group.coverOn(member, date)])
      : [],
  );
  const villages = [...new Set(lines.map(({ village }) => village))].sort(byVillage);
  const owed = total(lines.map(({ due, arrears }) => plus(due, arrears)));
  const { name } = group.group;
  return {
    title: words('ใบเก็บเงิน', 'Collection sheet'),
    subtitle: words(`${name} · ${showDay(date, 'th')}`, `${name} · ${showDay(date, 'en')}`),
    blocks: [
      ...villages.map((village): Block => {
        const rows = lines.filter((line) => line.village === village);
        return tableBlock(
          village === null ? NO_VILLAGE : words(`หมู่ ${village}`, `Village ${village}`),
          columnsFrom(first),
          [...rows.map((line) => rowOf(line, covers.get(line.memberId), first)), totalOf(rows)],
        );
      }),
      {
        kind: 'signatures',
        title: null,
        signs: [words('ผู้เก็บเงิน', 'Collected by'), words('ผู้นับเงิน', 'Counted by'), words('พยาน', 'Witness')],
      },
    ],
    notes: [
      words(`ปี ${buddhistYear(date)} ช่องว่างคืองวดที่ยังไม่ส่ง`, `Year ${buddhistYear(date)}; a blank is a month not paid`),
      words(
        `ต้องเก็บ ${people(owing(lines)).th} รวม ${baht(owed).th}`,
        `To collect from ${people(owing(lines)).en}, ${baht(owed).en} in all`,
      ),
    ],
  };
}

const NO_VILLAGE = words('รายชื่อสมาชิก', 'Members');

const byVillage = (a: string | null, b: string | null): number =>
  a === null ? 1 : b === null ? -1 : Number(a) - Number(b) || (a < b ? -1 : 1);

/** How many have something to pay. */
export function owing(lines: readonly CollectionLine[]): number {
  return lines.filter(({ due, arrears }) => due + arrears > 0).length;
}

function columnsFrom(first: number): readonly Column[] {
  const months = Array.from({ length: MONTHS }, (_, at) => {
    const named = (language: 'th' | 'en'): string => showMonth(monthAt(first + at), language, 'short').split(' ')[0]!;
    return column(named('th'), named('en'), 'money');
  });
  return [
    column('เลขที่', 'No.'),
    column('ชื่อ-สกุล', 'Name'),
    ...months,
    column('รวม', 'Sum', 'money'),
    column('ขาด', 'To pay', 'money'),
  ];
}

function rowOf(line: CollectionLine, cover: Cover | undefined, first: number): TableRow {
  const paid = Array.from({ length: MONTHS }, (_, at) => satang(cover?.covered[first + at - cover.first] ?? 0));
  const owes = plus(line.due, line.arrears);
  // A blank is to be filled in by hand; a dash would say that nothing is known.
  const blank = (amount: Satang): Value => (amount === 0 ? '' : amount);
  return tableRow([line.memberId, line.name, ...paid.map(blank), total(paid), owes]);
}

function totalOf(rows: readonly CollectionLine[]): TableRow {
  const owed = rows.reduce<Satang>((sum, { due, arrears }) => plus(sum, plus(due, arrears)), ZERO);
  const label: Words = words('รวม', 'Total');
  return { kind: 'total', cells: [label, '', ...Array.from({ length: MONTHS + 1 }, () => ''), owed] };
}
