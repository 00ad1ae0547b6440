/** What looks wrong in where groups lie: an area in two wider ones, or two areas each in the other. */
import { type Words, words } from '../values/words.ts';
import type { GroupMonth } from './lines.ts';

type Level = GroupMonth['places'][number]['level'];

const LEVELS: readonly Level[] = ['tambon', 'amphoe', 'province', 'region'];

interface Seen {
  readonly name: string;
  readonly within: Set<string>;
}

/** Areas to look at. Each group is counted once whatever its areas are called; two areas of one name are two lines. */
export function areaNotes(groups: readonly GroupMonth[]): readonly Words[] {
  const notes: Words[] = [];
  const pairs = new Set<string>();
  for (const [depth, level] of LEVELS.slice(0, -1).entries()) {
    const seen = new Map<string, Seen>();
    for (const { places } of groups) {
      const nameAt = (of: Level | undefined): string | null => places.find((place) => place.level === of)?.name ?? null;
      const [name, wider] = [nameAt(level), nameAt(LEVELS[depth + 1])];
      if (name === null || wider === null) continue;
      if (name !== wider && pairs.has(`${wider}\u0000${name}`)) {
        notes.push(
          words(
            `${name} อยู่ใน ${wider} และ ${wider} อยู่ใน ${name} ตรวจช่องพื้นที่ในแท็บ กลุ่ม`,
            `${name} lies in ${wider}, and ${wider} in ${name}: check the areas in the tab Groups`,
          ),
        );
      }
      pairs.add(`${name}\u0000${wider}`);
      // The same name is common far away: it is asked about only within one area two levels up.
      const key = `${name}\u0000${nameAt(LEVELS[depth + 2]) ?? ''}`;
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { name, within: new Set([wider]) });
      else known.within.add(wider);
    }
    for (const { name, within } of seen.values()) {
      if (within.size < 2) continue;
      const [th, en] = [[...within].join(' และ '), [...within].join(' and ')];
      notes.push(
        words(
          `${name} อยู่ทั้งใน ${th} แต่ละกลุ่มนับครั้งเดียว ตรวจช่องพื้นที่ในแท็บ กลุ่ม`,
          `${name} lies in ${en}; each group is counted once. Check the areas in the tab Groups`,
        ),
      );
    }
  }
  return [...new Map(notes.map((note) => [note.th, note])).values()];
}
