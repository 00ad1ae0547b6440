/** A group's register: who has been there for years, who joined in these months, and who left. */
import { addDays, type Day, daysBetween, later } from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import { type Person, personAt } from './people.ts';
import type { Cycle, MemberRow } from './rows.ts';
import type { Span } from './span.ts';

export interface Register {
  readonly group: string;
  readonly founded: Day;
  /** Members of before the first month. */
  readonly olds: number;
  readonly joiners: number;
  /** How many of the olds leave in these months. */
  readonly leavers: number;
  readonly idWidth: number;
  readonly villages: readonly string[];
  readonly cycle: (chance: Chance) => Cycle;
  /** The first place in the list of all people from which this group takes its own. */
  readonly firstPerson: number;
  /** Members who are in another group of the organisation too, in order; they come first. */
  readonly shared?: readonly MemberRow[];
}

const OLDEST_BIRTH = '1938-01-01' as Day;

const statusOf = (index: number): MemberRow['status'] => (['เสียชีวิต', 'ลาออก', 'เสียชีวิต', 'พ้นสภาพ'] as const)[index % 4]!;

/** The members of a group in order of joining, numbered from 1. */
export function membersOf(register: Register, span: Span, chance: Chance): MemberRow[] {
  const { group, founded, olds, joiners, leavers, idWidth, shared = [] } = register;
  const joined: Day[] = [];
  // Nobody of the olds joined in the last half year, so that all of them have their rights in the first month.
  const years = daysBetween(founded, addDays(span.opening, -190));
  for (let count = 0; count < olds; count++) joined.push(addDays(founded, Math.floor(chance.share() ** 2 * years)));
  joined.sort();
  const inSpan = daysBetween(span.opening, span.end);
  const joins: Day[] = [];
  for (let count = 0; count < joiners; count++) joins.push(addDays(span.opening, chance.between(3, inSpan - 4)));
  joined.push(...joins.sort());
  const gap = leavers > 0 ? Math.floor(olds / leavers) : 0;
  return joined.map((day, index) => {
    const twin = shared[index];
    const leaves = gap > 0 && index < olds && index % gap === Math.floor(gap / 2) && index / gap < leavers;
    const person: Person =
      twin?.person ??
      personAt(register.firstPerson + index, chance, OLDEST_BIRTH, Math.max(1, daysBetween(OLDEST_BIRTH, day) - 400));
    const order = gap > 0 ? Math.floor(index / gap) : 0;
    return {
      group,
      id: String(index + 1).padStart(idWidth, '0'),
      person,
      personCode: twin ? twin.personCode : '',
      // Someone shared may have been born after this group's day of founding.
      joined: twin ? later(day, addDays(person.birth, 365)) : day,
      ended: leaves ? addDays(span.opening, 20 + Math.floor(((inSpan - 30) * (order + 1)) / leavers)) : null,
      status: leaves ? statusOf(order) : 'ปกติ',
      cycle: register.cycle(chance),
      village: chance.oneOf(register.villages),
      phone: '',
    };
  });
}
