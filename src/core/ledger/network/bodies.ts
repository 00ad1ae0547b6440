/** Councils, committees and divisions: how many seats each has, who fills them on a day, and what is open. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { addDays, type Day, daysBetween } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { arabicDigits, choiceKey, nameKey } from '../../values/text.ts';

export type Represented = 'tambon' | 'issue' | 'agency' | 'division';

type Representative = Row<'representatives'>;

/** What a setting calls the unit that is represented. */
const UNITS: ReadonlyMap<string, Represented> = new Map([
  ['tambon', 'tambon'],
  ['ตำบล', 'tambon'],
  ['issue', 'issue'],
  ['ประเด็น', 'issue'],
  ['agency', 'agency'],
  ['หน่วยงาน', 'agency'],
  ['division', 'division'],
  ['ฝ่าย', 'division'],
]);

const PREFIX = 'representatives.';
/** Terms that end so soon are told of. */
const SOON = 60;

/** The seats of one tambon, issue, agency or division in a body. */
export interface UnitSeats {
  readonly unit: Represented;
  readonly name: string;
  readonly wanted: number;
  readonly serving: readonly Representative[];
}

/** How many representatives each unit has by a setting such as `tambon 5, issue 2`. */
function seatsOf(value: string): ReadonlyMap<Represented, number> {
  const seats = new Map<Represented, number>();
  for (const part of arabicDigits(value).split(',')) {
    const found = /^\s*(\S+?)\s*(\d+)\s*$/.exec(part);
    const unit = found === null ? undefined : UNITS.get(choiceKey(found[1]!));
    if (found !== null && unit !== undefined) seats.set(unit, Number(found[2]));
  }
  return seats;
}

const servesOn = ({ from, to }: Representative, on: Day): boolean =>
  (from === null || from <= on) && (to === null || to >= on);

interface BodyAsked {
  readonly body: string;
  /** Null where the setting says nothing that can be read. */
  readonly seats: readonly UnitSeats[] | null;
}

/** The seats that a setting asks for; null where it is about something else. */
export function seatsBySetting(book: Book, { key, value }: Row<'settings'>, on: Day): BodyAsked | null {
  if (!key.startsWith(PREFIX)) return null;
  const body = key.slice(PREFIX.length).trim();
  const wanted = seatsOf(String(value));
  if (wanted.size === 0) return { body, seats: null };
  const serving = book.representatives.filter((row) => choiceKey(row.body) === choiceKey(body) && servesOn(row, on));
  return {
    body,
    seats: [...wanted].flatMap(([unit, count]) =>
      [...servingBy(book.groups, serving, unit)].map(([name, rows]) => ({ unit, name, wanted: count, serving: rows })),
    ),
  };
}

/** Who represents each tambon, issue, agency or division; those of active groups stand even with nobody. */
function servingBy(
  groups: readonly Row<'groups'>[],
  serving: readonly Representative[],
  unit: Represented,
): ReadonlyMap<string, readonly Representative[]> {
  const rows = new Map<string, Representative[]>();
  const names = new Map<string, string>();
  const add = (name: string | null, row: Representative | null): void => {
    if (name === null || name.trim() === '') return;
    const key = choiceKey(name);
    const shown = names.get(key) ?? name.trim();
    names.set(key, shown);
    const before = rows.get(shown) ?? [];
    rows.set(shown, before);
    if (row !== null) before.push(row);
  };
  for (const { participation, tambon, issues } of groups) {
    if (participation !== 'active') continue;
    if (unit === 'tambon') add(tambon, null);
    if (unit === 'issue') for (const issue of (issues ?? '').split(',')) add(issue, null);
  }
  for (const row of serving) add(row[unit], row);
  return rows;
}

/** A body with its seats; null where no setting says how many there should be. */
export interface BodySeats extends BodyAsked {
  /** Serving, but for none of the units that the setting counts. */
  readonly others: readonly Representative[];
}

/** Every body of the settings and of the tab of representatives, in that order; of two settings the later holds. */
export function bodiesOn(book: Book, on: Day): readonly BodySeats[] {
  const bodies = new Map<string, BodyAsked>();
  for (const setting of book.settings) {
    const found = seatsBySetting(book, setting, on);
    if (found !== null) bodies.set(choiceKey(found.body), found);
  }
  for (const { body } of book.representatives) {
    if (!bodies.has(choiceKey(body))) bodies.set(choiceKey(body), { body, seats: null });
  }
  return [...bodies].map(([key, { body, seats }]) => {
    const seated = new Set(seats?.flatMap(({ serving }) => serving));
    const others = book.representatives.filter(
      (row) => choiceKey(row.body) === key && servesOn(row, on) && !seated.has(row),
    );
    return { body, seats, others };
  });
}

/** Seats filled, open and too many of some units. */
export function countSeats(seats: readonly UnitSeats[]): {
  readonly wanted: number;
  readonly filled: number;
  readonly open: number;
  readonly over: number;
} {
  const counts = { wanted: 0, filled: 0, open: 0, over: 0 };
  for (const { wanted, serving } of seats) {
    counts.wanted += wanted;
    counts.filled += Math.min(wanted, serving.length);
    counts.open += Math.max(0, wanted - serving.length);
    counts.over += Math.max(0, serving.length - wanted);
  }
  return counts;
}

/** Terms that hold on a day and end within 60 days of it, the first to end first. */
export function termsEnding(
  book: Book,
  on: Day,
): readonly { readonly row: Representative; readonly to: Day; readonly daysLeft: number }[] {
  const until = addDays(on, SOON);
  return book.representatives
    .flatMap((row) =>
      row.to !== null && row.to <= until && servesOn(row, on)
        ? [{ row, to: row.to, daysLeft: daysBetween(on, row.to) }]
        : [],
    )
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

/** People who serve in more than one body on a day, by person, else by folded name. */
export function inSeveralBodies(
  book: Book,
  on: Day,
): readonly { readonly name: string; readonly bodies: readonly string[] }[] {
  const serving = book.representatives.filter((row) => servesOn(row, on));
  const personOf = new Map<string, string | null>();
  for (const { person, name } of serving) {
    if (person === null) continue;
    const [key, its] = [nameKey(name), idKey(person)];
    personOf.set(key, (personOf.get(key) ?? its) === its ? its : null);
  }
  const people = new Map<string, { readonly name: string; readonly bodies: Map<string, string> }>();
  for (const { person, name, body } of serving) {
    // A row without a person is of the only person of that name.
    const known = person === null ? personOf.get(nameKey(name)) : idKey(person);
    const key = known === undefined || known === null ? `\u0000${nameKey(name)}` : known;
    const one = people.get(key) ?? { name, bodies: new Map<string, string>() };
    people.set(key, one);
    if (!one.bodies.has(choiceKey(body))) one.bodies.set(choiceKey(body), body);
  }
  return [...people.values()].flatMap(({ name, bodies }) =>
    bodies.size > 1 ? [{ name, bodies: [...bodies.values()] }] : [],
  );
}

/** The name of the first who holds an office on a day, such as the chair; null when nobody does. */
export function holderOf(book: Book, role: RegExp, on: Day): string | null {
  return (
    book.representatives.find((row) => row.role !== null && role.test(row.role) && servesOn(row, on))?.name ?? null
  );
}
