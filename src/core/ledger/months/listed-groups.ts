/** The groups of a workbook, one each: where a network's own file lists a group that keeps another file, the two rows are one. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { idKey } from '../../values/id-key.ts';
import { choiceKey } from '../../values/text.ts';
import { findingAt } from '../linking/finding-at.ts';
import type { Refusals } from '../linking/link.ts';

type Group = Row<'groups'>;

const fileOf = ({ tabs }: Book, { tab }: Group): string | null => tabs[tab]?.file ?? null;

/** Whether one of two rows of an id only lists a group whose rows all stand in the other's file. */
function isListed(book: Book, first: Group, second: Group): boolean {
  const [file, other] = [fileOf(book, first), fileOf(book, second)];
  const homes = book.homes?.get(first.groupId);
  if (file === other || homes === undefined || choiceKey(first.name) !== choiceKey(second.name)) return false;
  return !homes.has(file) || !homes.has(other);
}

/** What two rows say of a group: its own file goes first, the list says what that leaves blank, and who has left. */
function joined(book: Book, first: Group, second: Group): Group {
  const isHome = book.homes?.get(first.groupId)?.has(fileOf(book, first)) === true;
  const [own, list] = isHome ? [first, second] : [second, first];
  return {
    ...own,
    organisation: own.organisation ?? list.organisation,
    village: own.village ?? list.village,
    tambon: own.tambon ?? list.tambon,
    amphoe: own.amphoe ?? list.amphoe,
    province: own.province ?? list.province,
    region: own.region ?? list.region,
    issues: own.issues ?? list.issues,
    founded: own.founded ?? list.founded,
    participation: own.participation === 'active' ? list.participation : own.participation,
    model: own.model || list.model,
  };
}

/** The name of the group whose id it was first; where the two rows stand in two files, with the names of both. */
function nameAndFiles(book: Book, first: Group, second: Group): string {
  const [file, other] = [fileOf(book, first), fileOf(book, second)];
  return file === other ? first.name : `${first.name}: ${file ?? '–'} + ${other ?? '–'}`;
}

/** The groups of the workbook; the second row of an id is refused. */
export function groupsOf(book: Book, refusals: Refusals): readonly Group[] {
  const known = new Map<string, Group>();
  for (const row of book.groups) {
    const key = idKey(row.groupId);
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, row);
      continue;
    }
    if (isListed(book, first, row)) {
      known.set(key, joined(book, first, row));
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
