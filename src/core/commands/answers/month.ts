/** What the sidebar shows first: the month’s next step, its figures and its checklist. */

import type { Day, Month } from '../../values/calendar.ts';
import type { Language, Words } from '../../values/words.ts';
import type { CheckAnswer } from './findings.ts';

export interface GroupChoice {
  readonly groupId: string;
  readonly name: string;
  readonly system: string;
}

/** One step of the month's checklist. */
export interface Step {
  readonly step: 'arrears' | 'collect' | 'bank' | 'claims' | 'count' | 'check' | 'summary' | 'close' | 'sent';
  readonly label: Words;
  /** The state in one or two words, for the chip. */
  readonly state: Words;
  readonly tone: 'good' | 'look' | 'bad' | 'soft';
  readonly detail: Words | null;
}

/** What the sidebar shows when it opens, and after the group or month is changed. */
export interface MonthAnswer {
  readonly language: Language;
  readonly network: string;
  readonly groups: readonly GroupChoice[];
  readonly months: readonly Month[];
  /** Null = the whole network. */
  readonly groupId: string | null;
  readonly month: Month;
  readonly asOf: Day;
  /** The one next step: what it says, what its button says, and where it leads. */
  readonly next: {
    readonly says: Words;
    readonly button: Words;
    readonly leads: 'findings' | 'members' | 'summary' | 'closing' | 'network' | 'wizard' | 'none';
  };
  readonly figures: readonly {
    readonly label: Words;
    readonly value: Words;
    readonly note: Words | null;
    readonly tone: 'plain' | 'bad' | 'look' | 'good';
  }[];
  readonly steps: readonly Step[];
  readonly counts: CheckAnswer['counts'];
  readonly rowsNotCounted: number;
  /** Set where the workbook has none of our tabs: what to do first. */
  readonly empty: Words | null;
  /** Tabs with something in them, none of which is known; with `empty` only. */
  readonly foreign: readonly string[];
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface MonthCommands {
  month: { takes: { group?: string; month?: string; today?: string }; answers: MonthAnswer };
}
