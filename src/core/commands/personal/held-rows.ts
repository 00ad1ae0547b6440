/** Every row of the workbook that tells of one person, by his number, his name or his ids, whatever tab it stands in. */
import type { Book, TabRead } from '../../tables/book.ts';
import { type DateCells, dateCells } from '../../tables/date-cell.ts';
import { KEY_FIELD } from '../../tables/entry-key.ts';
import { isNothing, quoted } from '../../tables/read-cell.ts';
import type { Place } from '../../tables/table.ts';
import { type TableName, tables } from '../../tables/tables.ts';
import { type Cell, columnLetter, type Grid } from '../../values/cell.ts';
import { maskedIdsIn } from '../../values/idcheck.ts';
import { showDay } from '../../values/show.ts';
import { cleanText } from '../../values/text.ts';
import { isDate } from '../../values/zone.ts';
import type { HeldCell, HeldRow } from '../answers/personal.ts';
import type { Context } from '../command.ts';
import type { Workbook } from '../workbook.ts';
import type { Person } from './person.ts';

/** A cell as it stands, and what it is to the program. */
export interface FoundCell extends HeldCell {
  readonly column: number;
  /** Null where the program does not read it. */
  readonly field: string | null;
  readonly cell: Cell;
}

export interface FoundRow extends HeldRow {
  /** Null where the tab is none that the program reads. */
  readonly table: TableName | null;
  /** The group whose member it names by number. */
  readonly groupId: string | null;
  readonly cells: readonly FoundCell[];
}

/** Where a row of another names a person by his number. */
const POINTS = ['payerId', 'guarantor1', 'guarantor2', 'guarantor3'] as const;
/** What is told of a row of another beside the cells that name him. */
const TELLS: ReadonlySet<string> = new Set(['date', 'loanId', 'receiptId', 'eventDate']);

interface Typed extends Place {
  readonly groupId?: unknown;
  readonly memberId?: unknown;
  readonly loanId?: unknown;
  readonly payerId?: unknown;
  readonly guarantor1?: unknown;
  readonly guarantor2?: unknown;
  readonly guarantor3?: unknown;
}

const keyOf = ({ tab, row }: Place): string => `${tab} ${row}`;

interface Pointed {
  readonly own: boolean;
  /** Of a row of another: the fields that name him. */
  readonly fields: readonly string[];
  readonly groupId: string | null;
}

/** The rows that name him by number. */
function pointing(book: Book, person: Person): ReadonlyMap<string, Pointed> {
  const found = new Map<string, Pointed>();
  const point = (row: Place, groupId: unknown, own: boolean, fields: readonly string[]): void => {
    found.set(keyOf(row), { own, fields, groupId: typeof groupId === 'string' ? groupId : null });
  };
  const names = Object.keys(tables).flatMap((name) => (isTable(name) ? [name] : []));
  for (const name of names) {
    const rows: readonly Typed[] = book[name];
    for (const row of rows) {
      const { groupId } = row;
      if (person.is(groupId, row.memberId) || person.owes(groupId, row.loanId)) point(row, groupId, true, []);
      else {
        const fields = POINTS.filter((field) => person.is(groupId, row[field]));
        if (fields.length > 0) point(row, groupId, false, fields);
      }
    }
  }
  for (const cell of [...book.wideCells, ...book.widePledges, ...book.wideOpenings])
    if (person.is(cell.groupId, cell.memberId)) point(cell, cell.groupId, true, []);
  return found;
}

const isTable = (name: string): name is TableName => name in tables;

/** A cell as people read it, whole. */
function saidIn(cell: Cell, dates: DateCells): string {
  const read = isDate(cell) ? dates.read(cell, true) : null;
  if (read?.is === 'day') return showDay(read.day, 'th', 'short');
  return maskedIdsIn(isDate(cell) ? quoted(cell, dates) : cleanText(String(cell)));
}

interface Reads {
  readonly tab: TabRead;
  readonly at: number;
  readonly fields: ReadonlyMap<number, string>;
  readonly headers: readonly Cell[];
}

function readsOf(book: Book, title: string): readonly Reads[] {
  return book.tabs.flatMap((tab, at) =>
    tab.title === title
      ? [
          {
            tab,
            at,
            fields: new Map(Object.entries(tab.columns).map(([field, column]) => [column, field])),
            headers: book.shapeOf(at)?.header.cells ?? [],
          },
        ]
      : [],
  );
}

/** Whether a text names a person. */
export function isNamed({ names, numbers }: Person, text: string): boolean {
  return [names, numbers].some((pattern) => pattern !== null && text.search(pattern) >= 0);
}

interface Seeking {
  readonly person: Person;
  readonly points: ReturnType<typeof pointing>;
  /** Rows that could not be read, with their group. */
  readonly dropped: ReadonlyMap<string, string | null>;
  readonly dates: DateCells;
}

function rowIn(
  grid: Grid,
  row: number,
  reads: readonly Reads[],
  { person, points, dropped, dates }: Seeking,
): FoundRow | null {
  const line = grid.cells[row - 1]!;
  const marks = reads.flatMap(({ at }) => points.get(keyOf({ tab: at, row })) ?? []);
  const own =
    marks.some((mark) => mark.own) ||
    reads.some(({ at, tab: { columns, groupId } }) => {
      const of = dropped.get(keyOf({ tab: at, row }));
      const typed = line[(columns['memberId'] ?? 0) - 1];
      return of !== undefined && typed !== undefined && person.is(of ?? groupId, String(typed));
    });
  const pointed = new Set(marks.flatMap(({ fields }) => fields));
  const naming = line.map(
    (cell) => (typeof cell === 'string' || typeof cell === 'number') && isNamed(person, String(cell)),
  );
  if (!own && pointed.size === 0 && !naming.includes(true)) return null;
  const cells = line.flatMap((cell, right): FoundCell[] => {
    const column = right + 1;
    const field = reads.map(({ fields }) => fields.get(column)).find((one) => one !== undefined) ?? null;
    const told = own || naming[right] || (field !== null && (pointed.has(field) || TELLS.has(field)));
    if (isNothing(cell) || field === KEY_FIELD || !told) return [];
    const header = reads.map(({ headers }) => headers[right]).find((one) => !isNothing(one));
    return [
      {
        at: `${grid.title}!${columnLetter(column)}${row}`,
        header: header === undefined ? columnLetter(column) : quoted(header, dates),
        says: saidIn(cell, dates),
        column,
        field,
        cell,
      },
    ];
  });
  return { tab: grid.title, row, own, table: reads[0]?.tab.table ?? null, groupId: marks[0]?.groupId ?? null, cells };
}

/** Every row that tells of a person, in the order of tabs and rows. */
export function heldRows({ book, today }: Workbook, context: Context, person: Person): readonly FoundRow[] {
  const facts: Seeking = {
    person,
    points: pointing(book, person),
    dropped: new Map(book.dropped.map((place) => [keyOf(place), place.groupId])),
    dates: dateCells(context.zone, today),
  };
  return context.grids().flatMap((grid) => {
    const reads = readsOf(book, grid.title);
    const above = Math.max(0, ...reads.map(({ tab }) => tab.headerRow));
    return grid.cells.flatMap((_, at) => (at < above ? [] : (rowIn(grid, at + 1, reads, facts) ?? [])));
  });
}
