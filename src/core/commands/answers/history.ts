/** What the history of actions answers: newest first, and whether each can still be taken back. */
import type { Words } from '../../values/words.ts';

/** A cell that is no longer as an action left it. */
export interface Difference {
  readonly tab: string;
  readonly row: number;
  /** Its letter; null = the whole row. */
  readonly column: string | null;
  readonly is: 'changed' | 'gone' | 'twice';
  /** As the action left it, and as it now stands; null where that is not known. */
  readonly left: string | null;
  readonly now: string | null;
}

export interface HistoryLine {
  readonly action: string;
  readonly what: Words;
  readonly when: Words;
  readonly who: Words;
  readonly rows: number;
  readonly cells: number;
  /** The first cells that it wrote, where they stood then; null where their tab is gone. */
  readonly at: { readonly tab: string; readonly row: number } | null;
  /** `half`: an execution died in the middle; the next action sets it right. */
  readonly state: 'done' | 'undone' | 'half';
  /** Who took it back, and when. */
  readonly back: { readonly who: Words; readonly when: Words } | null;
  readonly canUndo: boolean;
  /** Why it cannot be taken back though its cells are as it left them. */
  readonly why: Words | null;
  /** What stands in the way of taking it back: the first few cells, and how many in all. */
  readonly differs: readonly Difference[];
  readonly differences: number;
}

export interface HistoryAnswer {
  readonly lines: readonly HistoryLine[];
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface HistoryCommands {
  /** Takes back an action whole, if everything is still as it left it. */
  undo: { takes: { action: string; today?: string }; answers: { readonly undone: true; readonly rows: number } };
  /** What was done in people's own tabs, newest first. */
  history: { takes: { today?: string }; answers: HistoryAnswer };
}
