/** Which group a typed id or name means. */
import { idKey } from '../values/id-key.ts';
import { nearest } from '../values/nearest.ts';
import { choiceKey } from '../values/text.ts';

export interface KnownGroup {
  readonly groupId: string;
  readonly name: string;
}

export interface GroupFinder {
  /** The id of a group by its id or name, or null when there is none, or more than one of that name. */
  readonly find: (typed: string) => string | null;
  /** The only group there is, or null. */
  readonly only: string | null;
  /** Ids and names like what was typed. */
  readonly like: (typed: string) => readonly string[];
}

/** Finds groups among those known. */
export function groupFinder(known: readonly KnownGroup[]): GroupFinder {
  const byId = new Map<string, string>();
  const byName = new Map<string, string | null>();
  for (const { groupId, name } of known) {
    if (!byId.has(idKey(groupId))) byId.set(idKey(groupId), groupId);
    const key = choiceKey(name);
    byName.set(key, byName.has(key) && byName.get(key) !== groupId ? null : groupId);
  }
  const ids = new Set(byId.values());
  return {
    find: (typed) => byId.get(idKey(typed)) ?? byName.get(choiceKey(typed)) ?? null,
    only: ids.size === 1 ? [...ids][0]! : null,
    like: (typed) =>
      nearest(
        typed,
        known.flatMap(({ groupId, name }) => [groupId, name]),
        (one) => one,
      ),
  };
}
