/** What was done to the sheet last, and taking it back as a whole. */
import { signal } from '@preact/signals';
import type { ClaimAnswer } from '../core/commands/answers/welfare.ts';
import type { Month } from '../core/values/calendar.ts';
import type { Words } from '../core/values/words.ts';
import { failureSentence } from './help.ts';
import { question } from './questions.ts';
import { chosen, lookAgain, notice } from './state.ts';

export interface Done {
  readonly words: Words;
  /** By which it can be taken back; null = nothing was changed. */
  readonly action: string | null;
  /** The month in which it counts, where another may be chosen. */
  readonly month?: Month;
}

/** Stays while one goes on to other pages and groups: it can be taken back from there too. */
export const done = signal<(Done & { readonly group: string | undefined }) | null>(null);
/** Claims as the last actions left them, by their row; newer than what a page was opened with. */
export const acted = signal<ReadonlyMap<string, ClaimAnswer>>(new Map());
export const undoing = question('undo');
/** The action that was taken back last. */
export const takenBack = signal<string | null>(null);
/** What comes back once an action is taken back, such as the entries that it recorded. */
const comesBack = new Map<string, () => void>();

/** The row of a claim as one key. */
export function claimKey({ tab, row }: { readonly tab: string; readonly row: number }): string {
  return `${row} ${tab}`;
}

/** Lets the script choose group and month anew: what was chosen before may not be there, or not be meant. */
export function beginAnew(): void {
  chosen.value = {};
}

/** Says what was done and how to take it back, and has every page read the sheet again. */
export function didChange(what: Done): void {
  notice.value = null;
  done.value = { ...what, group: chosen.peek().group };
  lookAgain();
}

/** Has something come back to be worked on when the action is taken back. */
export function whenTakenBack(action: string, back: () => void): void {
  comesBack.set(action, back);
}

/** Takes the action back; where that fails nothing is lost, and it can be asked again. */
export async function takeBack(action: string): Promise<void> {
  const asked = await undoing.ask({ action });
  if (asked.state === 'answered') {
    if (done.peek()?.action === action) done.value = null;
    acted.value = new Map();
    takenBack.value = action;
    comesBack.get(action)?.();
    comesBack.delete(action);
    notice.value = { words: asked.says, tone: 'plain' };
    lookAgain();
  } else if (asked.state === 'failed') {
    notice.value = { words: failureSentence(asked.failure), tone: 'bad' };
  }
}
