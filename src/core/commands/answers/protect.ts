/** What the command that protects tabs answers. */
import type { Words } from '../../values/words.ts';

/** A protection as it is wanted. */
export interface Guard {
  /** By which the program knows it as its own. */
  readonly name: string;
  readonly tab: string;
  /** From 1; null = the whole tab. */
  readonly rows: { readonly from: number; readonly to: number } | null;
  /** E-mail addresses of who may write besides the owner; null = everybody, after a warning. */
  readonly editors: readonly string[] | null;
}

/** Result tabs, and the program's own protections as they stand. */
export interface GuardsNow {
  readonly made: readonly string[];
  readonly ours: readonly Guard[];
}

export interface GuardLine {
  readonly tab: string;
  readonly what: Words;
  /** Who may write it. */
  readonly who: Words;
  readonly state: 'asWanted' | 'new' | 'changes' | 'goes';
}

export interface ProtectAnswer {
  readonly lines: readonly GuardLine[];
  /** How many protections would be made, changed or removed. */
  readonly changes: number;
  /** Protections of the program's own that stand there now. */
  readonly standing: number;
  /** Groups with a tab of their own whose treasurer's address the tab of groups does not tell. */
  readonly without: readonly string[];
  /** The addresses of the committee as they were given last. */
  readonly committee: string;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface ProtectCommands {
  /** Which tabs and rows should be protected; `does` protects them, or lifts every protection of the program's own. */
  protect: {
    takes: { does?: 'set' | 'lift'; committee?: string; today?: string };
    answers: ProtectAnswer;
  };
}
