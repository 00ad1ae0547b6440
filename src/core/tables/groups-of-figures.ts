/** The groups that are known only by figures taken in from their summary files: each with its registration. */
import { idKey } from '../values/id-key.ts';
import type { GroupRow } from './book.ts';
import type { Draft } from './fill-column.ts';
import type { Row } from './tables.ts';

/** A group for each id that no group has; of several months the last says where it belongs. */
export function groupsOfFigures(figures: readonly Draft[], known: readonly GroupRow[]): readonly GroupRow[] {
  const ids = new Set(known.map(({ groupId }) => idKey(groupId)));
  const latest = new Map<string, Row<'groupFigures'>>();
  // Each was filled from the table of group figures, with nothing required left blank.
  for (const row of figures as unknown as readonly Row<'groupFigures'>[]) {
    const key = idKey(row.groupId);
    const before = latest.get(key);
    if (!ids.has(key) && (before === undefined || row.month >= before.month)) latest.set(key, row);
  }
  return [...latest.values()].map(({ tab, row, groupId, name, organisation, system, ...rest }) => ({
    tab,
    row,
    groupId,
    name,
    organisation,
    system,
    village: rest.village,
    tambon: rest.tambon,
    amphoe: rest.amphoe,
    province: rest.province,
    region: rest.region,
    issues: rest.issues,
    founded: null,
    participation: rest.participation,
    treasurer: null,
    model: rest.model,
  }));
}
