/** Which group a typed id or name means. */
import { idKey } from '../values/id-key.ts';
import { nearest } from '../values/nearest.ts';
import { choiceKey } from '../values/text.ts';
import type { Facts } from '../values/words.ts';

export interface KnownGroup {
  readonly groupId: string;
  readonly name: string;
  /** Its own row, from 1, where that could not be read: nothing of the group can count before it is mended. */
  readonly mend?: number;
}

export interface GroupFinder {
  /** The id of a group by its id or name, or null when there is none, or more than one of that name. */
  readonly find: (typed: string) => string | null;
  /** The only group of its own that the workbook or file has, or null. */
  readonly only: string | null;
  /** Why nothing was found: the group's own row that has to be mended first, else ids and names like what was typed. */
  readonly missed: (typed: string) => Facts;
}

/** Finds groups among those known: the workbook's or file's own before others, such as those of other files. */
export function groupFinder(own: readonly KnownGroup[], others: readonly KnownGroup[] = []): GroupFinder {
  const { find, ids } = findAmong(own);
  const findOther = others.length === 0 ? find : findAmong(others).find;
  return {
    find: (typed) => find(typed) ?? findOther(typed),
    only: ids.size === 1 ? [...ids][0]! : null,
    missed: (typed) => {
      const known = [...own, ...others];
      const meant = known.find(
        ({ groupId, name, mend }) =>
          mend !== undefined && (idKey(groupId) === idKey(typed) || choiceKey(name) === choiceKey(typed)),
      );
      if (meant?.mend !== undefined) return { groupsRow: meant.mend };
      const names = new Set(known.flatMap(({ groupId, name, mend }) => (mend === undefined ? [groupId, name] : [])));
      return { near: nearest(typed, [...names], (one) => one) };
    },
  };
}

function findAmong(known: readonly KnownGroup[]): {
  readonly find: GroupFinder['find'];
  readonly ids: ReadonlySet<string>;
} {
  const byId = new Map<string, string>();
  const byName = new Map<string, string | null>();
  const ids = new Set<string>();
  for (const { groupId, name, mend } of known) {
    ids.add(byId.get(idKey(groupId)) ?? groupId);
    if (mend !== undefined) continue;
    if (!byId.has(idKey(groupId))) byId.set(idKey(groupId), groupId);
    const key = choiceKey(name);
    byName.set(key, byName.has(key) && byName.get(key) !== groupId ? null : groupId);
  }
  return {
    find: (typed) => byId.get(idKey(typed)) ?? byName.get(choiceKey(typed)) ?? null,
    ids,
  };
}
