/** What trying the platform, and leaving the program, answer. */
import type { Words } from '../../values/words.ts';

/** What was found of each question, by its name. */
export type Found = Readonly<Record<string, string>>;

export interface PlatformLine {
  readonly asks: Words;
  /** Null where it is only to be known. */
  readonly expected: string | null;
  readonly found: string;
  /** Null where nothing was expected. */
  readonly same: boolean | null;
}

export interface PlatformAnswer {
  readonly lines: readonly PlatformLine[];
  /** How many differ from what was expected. */
  readonly differ: number;
  /** What only people can try, and how. */
  readonly byHand: readonly Words[];
  /** All of it to paste into a report; nobody is named and no cell of theirs is in it. */
  readonly text: Words;
  /** So many letters more as were asked for. */
  readonly sent: string;
}

export interface RemoveAnswer {
  /** Result tabs, which may be deleted too. */
  readonly made: readonly string[];
  readonly protections: number;
  /** Tabs of which it was said what they are. */
  readonly bound: number;
  /** Actions that can no longer be taken back. */
  readonly actions: number;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface PlatformCommands {
  /** Tries what only Google can settle, where `run` says so; `letters` asks for an answer so much longer. */
  platform: { takes: { run?: boolean; letters?: string; today?: string }; answers: PlatformAnswer };
  /** Takes the program out of the workbook, with `tabs` its result tabs too; without `post` only what there is. */
  remove: { takes: { post?: boolean; tabs?: boolean; today?: string }; answers: RemoveAnswer };
}
