/** The command that sets up a new group: only the tabs of its system, with its rules, taken back as one. */

import { categoryWords } from '../../ledger/linking/categories.ts';
import { BENEFIT_LISTS, type BenefitTemplate } from '../../rules/benefit-lists.ts';
import { RULES } from '../../rules/keys.ts';
import type { Book, GroupRow, System } from '../../tables/book.ts';
import type { CellsWrite, TabMade } from '../../tables/changes.ts';
import { groupFinder } from '../../tables/group-finder.ts';
import { madeTab } from '../../tables/made-tab.ts';
import { toCells } from '../../tables/new-tab.ts';
import { readBook } from '../../tables/read.ts';
import { SYSTEMS } from '../../tables/set-up.ts';
import { tabDraft, usedRows } from '../../tables/tab-draft.ts';
import { type Row, type TableName, tables } from '../../tables/tables.ts';
import { readTitle } from '../../tables/titles.ts';
import { type Month, monthOf } from '../../values/calendar.ts';
import type { Grid } from '../../values/cell.ts';
import { hashOf } from '../../values/hash.ts';
import { idKey } from '../../values/id-key.ts';
import { satangFromBaht, ZERO } from '../../values/satang.ts';
import { choiceKey } from '../../values/text.ts';
import { type Language, words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { choiceIn, dayIn, monthIn, textIn } from '../takes.ts';
import {
  groupNameLong,
  groupNameMissing,
  groupTabsUnnamed,
  groupThere,
  systemMissing,
  tabsThere,
} from './first-run-problems.ts';
import { collects, FIRST_COLUMNS, FIRST_TABS, usualRules } from './group-tabs.ts';

/** A tab's title has room for the name behind the table's. */
const LONGEST_NAME = 60;
const MOST_NAMED = 4;
const LETTERS: { readonly [system in System]: string } = {
  onebaht: 'G',
  sajja: 'S',
  production: 'P',
  villagefund: 'F',
  network: 'N',
};

const KNOWN: readonly System[] = ['onebaht', 'sajja', 'production', 'villagefund', 'network'];
type BenefitList = keyof typeof BENEFIT_LISTS;
const LISTS: readonly BenefitList[] = ['TH-9', 'SADAO'];

interface Wanted {
  readonly name: string;
  readonly system: System;
  readonly from: Month;
  readonly benefits: BenefitList | null;
}

export const newGroup: Command<'newGroup'> = {
  name: 'newGroup',
  caption: words('ตั้งกลุ่มใหม่', 'Set up a new group'),
  acts: () => true,
  plan: (takes, context) => {
    const today = dayIn(takes, 'today') ?? context.today;
    const wanted = wantedIn(takes, monthOf(today));
    const { name, system } = wanted;
    const action = `new-group-${hashOf([name, system, wanted.from, wanted.benefits].join('|'))}`;
    const grids = context.grids();
    const book = readBook(grids, { zone: context.zone, today });
    const there = book.groups.find((group) => choiceKey(group.name) === choiceKey(name));
    const kept = context.kept(action);
    const rest = WRITES_NOTHING;
    if (there && kept?.state === 'done') {
      const tabs = kept.tabs.map(({ title }) => title);
      return { ...rest, answer: { groupId: there.groupId, name, system, tabs, action }, says: saysMade(name, tabs) };
    }
    if (there) throw groupThere({ name });
    demandNamed(book);
    const groupId = freeId(book, system);
    const tabs = tabsOf(book, grids, wanted, groupId, context.language);
    const titles = tabs.map(({ title }) => title);
    demandFree(grids, titles);
    const first = tabs.find(({ title }) => readTitle(title)?.table === FIRST_TABS[system][0]);
    return {
      ...rest,
      answer: { groupId, name, system, tabs: titles, action },
      says: saysMade(name, titles),
      changes: { action, makes: [], cells: groupRow(book, grids, wanted, groupId), tabs },
      selects: first ? { tab: first.title, row: 2, column: 'A' } : null,
      remembers: { group: groupId },
    };
  },
};

const saysMade = (name: string, { length }: readonly string[]) =>
  words(`ตั้งกลุ่ม ${name} แล้ว ${length} แท็บ`, `${name} is set up: ${length} tabs`);

/** The name and the kind of a group, as a person gives them. Throws Problem. */
export function namedIn(takes: unknown): Pick<Wanted, 'name' | 'system'> {
  const name = textIn(takes, 'name');
  if (name === null) throw groupNameMissing({});
  if (name.length > LONGEST_NAME) throw groupNameLong({ most: LONGEST_NAME });
  const system = choiceIn(takes, 'system', KNOWN);
  if (system === null) throw systemMissing({ known: KNOWN.map((one) => SYSTEMS[one][0]).join(', ') });
  return { name, system };
}

function wantedIn(takes: unknown, thisMonth: Month): Wanted {
  const { name, system } = namedIn(takes);
  return {
    name,
    system,
    from: monthIn(takes, 'from') ?? thisMonth,
    // Where members do not pay in there is no welfare to claim.
    benefits: collects(system) ? choiceIn(takes, 'benefits', LISTS) : null,
  };
}

/** Throws Problem where tabs say nothing of their group: they were the only group's so far, and would be nobody's. */
function demandNamed(book: Book): void {
  const unnamed = book.tabs.filter(
    ({ table, groupId, columns }) =>
      groupId === null &&
      columns['groupId'] === undefined &&
      Object.entries(tables[table].columns).some(([, { kind }]) => kind === 'group'),
  );
  const [first] = unnamed;
  if (first === undefined || new Set(book.groups.map((group) => idKey(group.groupId))).size > 1) return;
  const like = `${first.title} · ${book.groups[0]?.name ?? ''}`;
  throw groupTabsUnnamed({ tabs: named(unnamed.map(({ title }) => title)), like });
}

/** Throws Problem where a tab of such a title stands: what is not ours is never written into. */
export function demandFree(grids: readonly Grid[], titles: readonly string[]): void {
  const taken = grids.flatMap(({ title }) => (titles.includes(title) ? [title] : []));
  if (taken.length > 0) throw tabsThere({ tabs: named(taken) });
}

const named = (titles: readonly string[]): string =>
  `${titles.slice(0, MOST_NAMED).join(', ')}${titles.length > MOST_NAMED ? ' …' : ''}`;

function freeId(book: Book, system: System): string {
  const taken = new Set(book.groups.map(({ groupId }) => idKey(groupId)));
  let number = 1;
  const id = (): string => `${LETTERS[system]}${String(number).padStart(2, '0')}`;
  while (taken.has(idKey(id()))) number++;
  return id();
}

/** The titles of a group's tabs: the table's alone in a sheet of its own, else with what the group is found by behind it. */
function titler(book: Book, grids: readonly Grid[], { name }: Wanted, groupId: string, language: Language) {
  const isAlone = book.tabs.length === 0;
  const finder = groupFinder([...book.groups, { groupId, name }]);
  const free = new Set(grids.map(({ title }) => title));
  return (table: TableName): string => {
    const plain = tables[table][language];
    if (isAlone && !free.has(plain)) return plain;
    // A name such as “(2)” is not found again behind a title; the group’s id always is.
    const title = `${plain} · ${name}`;
    const read = readTitle(title);
    return read?.table === table && finder.find(read.suffix) === groupId ? title : `${plain} · ${groupId}`;
  };
}

const rowOf = ({ name, system }: Pick<Wanted, 'name' | 'system'>, groupId: string): Partial<GroupRow> => ({
  groupId,
  name,
  system,
  participation: 'active',
});

function tabsOf(
  book: Book,
  grids: readonly Grid[],
  wanted: Wanted,
  groupId: string,
  language: Language,
): readonly TabMade[] {
  const { system, benefits } = wanted;
  const titleOf = titler(book, grids, wanted, groupId, language);
  const list: readonly BenefitTemplate[] = benefits === null ? [] : BENEFIT_LISTS[benefits];
  const names = [...new Set(list.map(({ name }) => name[language]))];
  const choices: { readonly [table in TableName]?: Readonly<Record<string, readonly string[]>> } = {
    rules: { key: Object.keys(RULES) },
    cashbook: { category: categoryWords(language) },
    claims: { code: names },
  };
  const resolution = language === 'th' ? 'ค่าเริ่มต้น' : 'default';
  const columnsOf: { readonly [table in TableName]?: readonly string[] } = FIRST_COLUMNS;
  const tab = (table: TableName): TabMade => {
    const [title, more] = [titleOf(table), choices[table] ?? {}];
    if (table === 'rules') {
      const rules = usualRules(system, wanted.from, list.length > 0).map(([key, value]) => ({
        key,
        value,
        resolution,
      }));
      return madeTab(title, 'rules', language, FIRST_COLUMNS.rules, rules, more);
    }
    return madeTab(title, table, language, columnsOf[table] ?? withoutOwn(table), [], more);
  };
  const own = [...FIRST_TABS[system]];
  if (list.length > 0 && !own.includes('claims')) own.splice(own.indexOf('cashbook'), 0, 'claims');
  const made = own.map(tab);
  if (list.length > 0) {
    made.push(madeTab(titleOf('benefits'), 'benefits', language, FIRST_COLUMNS.benefits, benefitRows(list, language)));
  }
  return hasGroups(book) ? made : [...made, groupsTab(book, grids, wanted, groupId, language)];
}

/** A ready list of benefits as rows of their tab. */
export const benefitRows = (
  list: readonly BenefitTemplate[],
  language: Language,
): readonly Partial<Row<'benefits'>>[] =>
  list.map(({ name, amount, moneyPerYear = null, ...row }) => ({
    ...row,
    name: name[language],
    amount: satangFromBaht(amount) ?? ZERO,
    moneyPerYear: moneyPerYear === null ? null : satangFromBaht(moneyPerYear),
  }));

/** Tables whose rows are about other groups, and name them. */
const OF_OTHERS: readonly TableName[] = ['groupReports', 'attendance'];

/** Every column of a table but the key that only the program writes, and the group that the tab’s title names. */
const withoutOwn = (table: TableName): readonly string[] =>
  Object.keys(tables[table].columns).filter(
    (field) => field !== 'entryKey' && (field !== 'groupId' || OF_OTHERS.includes(table)),
  );

/** Whether there is a register of groups to add to. */
export const hasGroups = (book: Book): boolean =>
  book.tabs.some(({ table, headerRow }) => table === 'groups' && headerRow > 0);

/** A new register of groups; groups that only titles or rows named so far are in it too, else they would be unknown. */
export function groupsTab(
  book: Book,
  grids: readonly Grid[],
  wanted: Pick<Wanted, 'name' | 'system'>,
  groupId: string,
  language: Language,
): TabMade {
  // A row of 0 is nobody's row: the group was made of titles.
  const key = idKey(groupId);
  const others = book.groups.filter((group) => group.row === 0 && idKey(group.groupId) !== key);
  const rows = [...others, rowOf(wanted, groupId)];
  const plain = tables.groups[language];
  const title = grids.some((grid) => grid.title === plain) ? `${plain} 2` : plain;
  return madeTab(title, 'groups', language, FIRST_COLUMNS.groups, rows);
}

/** The group's row below those of the register that stands there. */
function groupRow(book: Book, grids: readonly Grid[], wanted: Wanted, groupId: string): readonly CellsWrite[] {
  const tab = book.tabs.find(({ table, headerRow }) => table === 'groups' && headerRow > 0);
  const grid = tab && grids.find(({ title }) => title === tab.title);
  if (!tab || !grid) return [];
  const draft = tabDraft(tab, grid);
  const fields = ['groupId', 'name', 'system'];
  const cells = toCells('groups', rowOf(wanted, groupId), draft.language, fields);
  draft.setInRow(usedRows(grid) + 1, new Map(fields.map((field, at) => [field, cells[at]!])));
  return draft.writes();
}
