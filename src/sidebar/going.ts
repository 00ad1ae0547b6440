/** Selecting a cell in the sheet: one wish at a time, and of several quick ones only the last. */
import type { Takes } from '../core/commands/answers.ts';
import { failureSentence } from './help.ts';
import { ask } from './server.ts';
import { notice } from './state.ts';
import { words } from './words.ts';

export interface Spot {
  readonly tab: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

let wanted: Takes<'goTo'> | null = null;
let going = false;

/** Asks the sheet to select a cell and says when it is done. */
export async function goToCell(spot: Spot): Promise<void> {
  const { tab, row, column } = spot;
  if (tab === null) return;
  wanted = { tab, ...(row === null ? {} : { row }), ...(column === null ? {} : { column }) };
  notice.value = { words: words.cellAsked, tone: 'plain' };
  // Two runs may end in either order, so the next one starts only when this one has ended.
  if (going) return;
  going = true;
  while (wanted) {
    const next: Takes<'goTo'> = wanted;
    wanted = null;
    const outcome = await ask('goTo', next);
    if (wanted === null) {
      notice.value = outcome.ok
        ? { words: words.cellSelected, tone: 'plain' }
        : { words: failureSentence(outcome.failure), tone: 'bad' };
    }
  }
  going = false;
}
