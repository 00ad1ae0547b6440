/** The command that keeps a person's entries of a collection day until they are posted. */
import { hashOf } from '../../values/hash.ts';
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { takesWrong } from '../problems.ts';
import { asGivenIn, longTextIn } from '../takes.ts';

/** What is remembered at once may be 9 KB, and a Thai letter takes three bytes. */
const PART = 2_800;
const MOST_PARTS = 8;

export const draft: Command<'draft'> = {
  name: 'draft',
  caption: words('เก็บร่าง', 'Keep a draft'),
  plan: (takes, { remembered }) => {
    const group = asGivenIn(takes, 'group');
    if (group === null) throw takesWrong({ name: 'group' });
    const text = longTextIn(takes, 'put', PART * MOST_PARTS) ?? '';
    return {
      answer: { kept: text !== '' },
      says: text === '' ? words('ล้างร่างแล้ว', 'The draft is gone') : words('เก็บร่างแล้ว', 'The draft is kept'),
      writes: [],
      selects: null,
      remembers: draftParts(remembered, group, text),
    };
  },
};

const nameOf = (groupId: string, part: number): string => `draft-${hashOf(groupId)}-${part}`;

type Remembered = Readonly<Record<string, string>>;

/** A draft as it is to be remembered, cut into parts; only those that differ from what is remembered. */
export function draftParts(remembered: Remembered, groupId: string, text: string): Remembered {
  const parts = Array.from({ length: MOST_PARTS }, (_, part): readonly [string, string] => [
    nameOf(groupId, part),
    text.slice(part * PART, (part + 1) * PART),
  ]);
  return Object.fromEntries(parts.filter(([name, part]) => (remembered[name] ?? '') !== part));
}

/** The draft of a group that was remembered; null = none. */
export function draftIn(remembered: Remembered, groupId: string): string | null {
  const parts = Array.from({ length: MOST_PARTS }, (_, part) => remembered[nameOf(groupId, part)] ?? '');
  return parts.join('') || null;
}
