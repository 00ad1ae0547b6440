/** What the commands about rules and settings answer: those in force in plain words, and one that is changed. */

import type { Report } from '../../reports/report.ts';
import type { RuleName } from '../../rules/keys.ts';
import type { Day } from '../../values/calendar.ts';
import type { Words } from '../../values/words.ts';

/** How a value is typed: one of some words, or freely with an example. */
export interface RuleTyped {
  readonly choices: readonly { readonly value: string; readonly label: Words }[];
  /** Such as `1,250` or `0–60`. */
  readonly like: string;
}

/** A value that a row sets from some day on. */
export interface RuleDated {
  readonly value: Words;
  readonly from: Day | null;
  readonly resolution: string | null;
  /** The village it is for; null = all. */
  readonly village: string | null;
}

export interface RuleLine {
  readonly key: RuleName;
  readonly asks: Words;
  /** What holds on the day; null = nothing is set, and nothing is checked. */
  readonly value: Words | null;
  /** The same as it is typed; blank where nothing is set. */
  readonly typed: string;
  readonly from: Day | null;
  readonly resolution: string | null;
  /** Whether it means anything in a group that works like this one, or is set there all the same. */
  readonly applies: boolean;
  /** Whether a row sets it; else the usual value holds. */
  readonly isSet: boolean;
  readonly input: RuleTyped;
  /** From when a new value would be used. */
  readonly since: Words | null;
  /** Values set for a later day, or for one village. */
  readonly others: readonly RuleDated[];
}

export interface RulesAnswer {
  readonly on: Day;
  readonly groupId: string;
  readonly name: string;
  readonly families: readonly { readonly title: Words; readonly rules: readonly RuleLine[] }[];
  /** Each benefit of the group, explained in sentences. */
  readonly benefits: readonly { readonly name: string; readonly says: readonly Words[] }[];
  readonly settings: readonly SettingLine[];
  /** What this person is called on papers; null = not said. */
  readonly me: string | null;
  readonly report: Report;
}

export type SettingKey = 'network.name' | 'network.meetingDay' | 'network.reportDay' | 'language';

export interface SettingLine {
  readonly key: SettingKey;
  readonly asks: Words;
  /** As it stands in the tab; blank where it is not set. */
  readonly typed: string;
  readonly value: Words;
  readonly input: RuleTyped;
}

/** A rule or setting as it will be, or has been, changed. */
export interface RuleChangeAnswer {
  /** What holds, instead of what, from when and by whose decision. */
  readonly says: Words;
  /** What is to be known before it is recorded. */
  readonly warnings: readonly Words[];
  /** Names the action for `undo`; null where nothing was changed. */
  readonly action: string | null;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface RulesCommands {
  /** Every rule as it holds on a day, of a group or, without one, those for all groups. */
  rulesInForce: { takes: { group?: string; on?: string; today?: string }; answers: RulesAnswer };
  /** A new row of the rules; without a group for all of them, without `post` only looked at. */
  setRule: {
    takes: {
      group?: string;
      village?: string;
      key: string;
      value: string;
      effectiveFrom: string;
      resolution?: string;
      post?: boolean;
      today?: string;
    };
    answers: RuleChangeAnswer;
  };
  setSetting: {
    takes: { key: SettingKey; value: string; post?: boolean; today?: string };
    answers: RuleChangeAnswer;
  };
}
