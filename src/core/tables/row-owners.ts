/** Whose a row is: its group, by its own cell or its tab's title, and its member, by number or name. */
import type { Cell } from '../values/cell.ts';
import { idKey } from '../values/id-key.ts';
import { readNumberText } from '../values/read-number.ts';
import { cellFacts } from './cell-facts.ts';
import type { Column } from './column.ts';
import type { Draft } from './fill-column.ts';
import { sectionFinder } from './headings.ts';
import { isNothing, quoted, readCell } from './read-cell.ts';
import type { TabSource, Trouble } from './tab-source.ts';
import { columnOf, columnsOf, headerText } from './tab-source.ts';

/** Fills something in the records of some rows of the grid, counted from 0; gives what is wrong. */
export type OwnerFiller = (rows: readonly number[], records: readonly Draft[]) => readonly Trouble[];

/** What fills the group of each record, where the table has one. */
export function groupFiller(source: TabSource): OwnerFiller {
  const column = columnOf(source.table, 'groupId');
  if (column?.kind !== 'group' && column?.kind !== 'groupOrAll') return () => [];
  const { groups, header, grid, dates } = source;
  const at = header.columns.get('groupId');
  const otherwise = source.groupId ?? (column.kind === 'group' ? groups.only : null);
  const { sections } = source.headings;
  if (at === undefined && sections.length > 0) return sectionFiller(source, column, otherwise);
  if (at === undefined) {
    return (_, records) => {
      for (const record of records) record['groupId'] = otherwise;
      return [];
    };
  }
  const known = new Map<string, string>();
  let before: Cell | undefined;
  let meant: string | null = null;
  return (rows, records) => {
    const troubles: Trouble[] = [];
    for (let i = 0; i < rows.length; i++) {
      const cell = grid.cells[rows[i]!]![at];
      if (cell !== before || meant === null) {
        before = cell;
        meant = typeof cell === 'string' ? (known.get(cell) ?? null) : null;
      }
      if (meant === null) {
        const read = readCell(column, cell, null, dates);
        meant = read.is === 'value' ? groups.find(String(read.value)) : read.is === 'blank' ? otherwise : null;
        if (meant !== null && typeof cell === 'string') known.set(cell, meant);
        else if (meant === null && (column.kind === 'group' || read.is !== 'blank')) {
          const code =
            read.is === 'value' ? 'GROUP_UNKNOWN' : read.is === 'blank' ? 'REQUIRED_BLANK' : 'CELL_UNREADABLE';
          const missed = read.is === 'value' ? groups.missed(String(read.value)) : {};
          const facts = { ...cellFacts(column, headerText(source, at), quoted(cell, dates)), ...missed };
          troubles.push({ record: i, at, code, facts, drops: true });
        }
      }
      records[i]!['groupId'] = meant;
    }
    return troubles;
  };
}

/** The village of each member by the heading line above him, where the register has no column for it. */
export function fillVillages({ table, header, headings }: TabSource): OwnerFiller {
  if (table !== 'members' || headings.villages.length === 0 || header.columns.has('village')) return () => [];
  const villageOf = sectionFinder(headings.villages);
  return (rows, records) => {
    rows.forEach((row, record) => {
      records[record]!['village'] = villageOf(row)?.text ?? null;
    });
    return [];
  };
}

/** What fills the group of each record by the heading line that it stands below. */
function sectionFiller(source: TabSource, column: Column, otherwise: string | null): OwnerFiller {
  const sectionOf = sectionFinder(source.headings.sections);
  return (rows, records) =>
    rows.flatMap((row, record): readonly Trouble[] => {
      const section = sectionOf(row);
      const groupId = section === null ? otherwise : section.groupId;
      records[record]!['groupId'] = groupId;
      if (groupId !== null || column.kind !== 'group') return [];
      const facts = cellFacts(column, column.th, section?.text ?? '');
      return [
        section === null
          ? { record, at: -1, code: 'REQUIRED_BLANK', facts, drops: true }
          : {
              record,
              at: -1,
              code: 'GROUP_UNKNOWN',
              facts: { ...facts, ...source.groups.missed(section.text) },
              drops: true,
            },
      ];
    });
}

/** The fields of a row whose money is typed as an estimate. */
export function estimatesInRow({ table, header }: TabSource, line: readonly Cell[]): readonly string[] {
  return [...header.columns].flatMap(([field, at]) => {
    const cell = line[at];
    if (typeof cell !== 'string' || columnOf(table, field)?.kind !== 'roughMoney') return [];
    const read = readNumberText(cell);
    return read.is === 'number' && read.sure !== 'exact' ? [field] : [];
  });
}

/** The ids in a row, whatever column they stand in by now. */
export function idsInRow({ table, header, dates }: TabSource, line: readonly Cell[]): readonly string[] {
  return columnsOf(table).flatMap(([field, column]) => {
    const at = header.columns.get(field);
    const read = at === undefined || column.kind !== 'id' ? null : readCell(column, line[at], null, dates);
    return read?.is === 'value' ? [`${field}=${idKey(String(read.value))}`] : [];
  });
}

/** The name that stands in a row where the member's number should, or null. */
export function nameInRow(source: TabSource, line: readonly Cell[]): string | null {
  const { columns } = source.header;
  const parts = [columns.get('memberName'), columns.get('memberSurname')]
    .map((at) => (at === undefined ? '' : line[at]))
    .filter((part) => !isNothing(part));
  return parts.length === 0 ? null : parts.map((part) => quoted(part, source.dates)).join(' ');
}

/**
 * Where a member's number is blank and his name is given, the name stands for it, in the records of some rows of the grid.
 * Gives what is wrong where there is only a column for names, and it is blank.
 */
export function fillNames(source: TabSource, rows: readonly number[], records: readonly Draft[]): readonly Trouble[] {
  const { columns } = source.header;
  const name = columns.get('memberName');
  const column = columnOf(source.table, 'memberId');
  if (name === undefined || !column) return [];
  const troubles: Trouble[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (records[i]!['memberId'] !== null) continue;
    const named = nameInRow(source, source.grid.cells[rows[i]!]!);
    records[i]!['memberId'] = named;
    if (named !== null || columns.has('memberId')) continue;
    const facts = cellFacts(column, headerText(source, name), '');
    troubles.push({ record: i, at: name, code: 'REQUIRED_BLANK', facts, drops: true });
  }
  return troubles;
}
