/** The groups of a network as a board: those that someone has to call come first. */
import type { GroupLine } from '../core/commands/answers/figures.ts';
import type { Words } from '../core/values/words.ts';
import type { ChipTone } from './parts/chip.tsx';
import { words } from './words.ts';

const ORDER: readonly GroupLine['state'][] = ['none', 'entering', 'sent'];

/** How each state is called and coloured. */
export const states: { readonly [state in GroupLine['state']]: { readonly word: Words; readonly tone: ChipTone } } = {
  none: { word: words.none, tone: 'bad' },
  entering: { word: words.entering, tone: 'look' },
  sent: { word: words.sent, tone: 'good' },
};

/** The groups that take part, in the order of the board, and apart from them those that do not. */
export function board(groups: readonly GroupLine[]): {
  readonly taking: readonly GroupLine[];
  readonly apart: readonly GroupLine[];
} {
  const active = groups.filter(({ participation }) => participation === 'active');
  return {
    taking: ORDER.flatMap((state) => active.filter((group) => group.state === state)),
    apart: groups.filter(({ participation }) => participation !== 'active'),
  };
}

/** How many groups are in each state; a state without groups is left out. */
export function boardCounts(groups: readonly GroupLine[]): readonly {
  readonly state: GroupLine['state'];
  readonly count: number;
}[] {
  return ORDER.map((state) => ({ state, count: groups.filter((group) => group.state === state).length })).filter(
    ({ count }) => count > 0,
  );
}
