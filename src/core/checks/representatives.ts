/** Bodies whose representatives are not as many as the settings ask for. */
import { findingAt } from '../ledger/finding-at.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Row } from '../tables/tables.ts';
import type { Finding } from '../values/finding.ts';
import { arabicDigits, choiceKey } from '../values/text.ts';
import type { Moment } from './moment.ts';

type Unit = 'tambon' | 'issue' | 'agency' | 'division';

/** What a setting calls the unit that is represented. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
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

/** How many representatives each unit has by a setting such as `tambon 5, issue 2`. */
function seatsOf(value: string): ReadonlyMap<Unit, number> {
  const seats = new Map<Unit, number>();
  for (const part of arabicDigits(value).split(',')) {
    const found = /^\s*(\S+?)\s*(\d+)\s*$/.exec(part);
    const unit = found === null ? undefined : UNITS.get(choiceKey(found[1]!));
    if (found !== null && unit !== undefined) seats.set(unit, Number(found[2]));
  }
  return seats;
}

/** One finding a body: each tambon, issue, agency or division that has too many or too few, as `name have/should`. */
export function representativeFindings({ book }: Ledger, { asOf }: Moment): readonly Finding[] {
  if (!book.tabs.some(({ table }) => table === 'representatives')) return [];
  return book.settings.flatMap((setting) => {
    if (!setting.key.startsWith(PREFIX)) return [];
    const body = setting.key.slice(PREFIX.length).trim();
    const serving = book.representatives.filter(
      (row) =>
        choiceKey(row.body) === choiceKey(body) &&
        (row.from === null || row.from <= asOf) &&
        (row.to === null || row.to >= asOf),
    );
    const wrong = [...seatsOf(String(setting.value))].flatMap(([unit, seats]) =>
      [...countsOf(book.groups, serving, unit)].flatMap(([name, count]) =>
        count === seats ? [] : [`${name} ${count}/${seats}`],
      ),
    );
    if (wrong.length === 0) return [];
    return [
      findingAt(book, 'REPRESENTATIVES_WRONG_NUMBER', setting, 'value', { groupId: null, facts: { body, wrong } }),
    ];
  });
}

/** How many represent each tambon, issue, agency or division; those of active groups count even with nobody. */
function countsOf(
  groups: readonly Row<'groups'>[],
  serving: readonly Row<'representatives'>[],
  unit: Unit,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const add = (name: string | null, by: number): void => {
    if (name === null || name.trim() === '') return;
    const key = choiceKey(name);
    const shown = names.get(key) ?? name.trim();
    names.set(key, shown);
    counts.set(shown, (counts.get(shown) ?? 0) + by);
  };
  for (const { participation, tambon, issues } of groups) {
    if (participation !== 'active') continue;
    if (unit === 'tambon') add(tambon, 0);
    if (unit === 'issue') for (const issue of (issues ?? '').split(',')) add(issue, 0);
  }
  for (const row of serving) add(row[unit], 1);
  return counts;
}
