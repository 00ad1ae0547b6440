/** What checking answers: every finding in words, what can be mended at once, and what people have accepted. */

import type { Acceptance, FindingSaid, Severity } from '../../reports/findings-sought.ts';
import type { Day } from '../../values/calendar.ts';
import type { FindingCode } from '../../values/finding.ts';
import type { Facts, Words } from '../../values/words.ts';

export interface FindingLine extends FindingSaid {
  readonly code: FindingCode;
  readonly facts: Facts;
}

export type Counts = { readonly [severity in Severity]: number };

export interface CheckAnswer {
  readonly asOf: Day;
  readonly findings: readonly FindingLine[];
  /** Of all findings, those too that people have accepted. */
  readonly counts: Counts;
  /** Of those that nobody has accepted. */
  readonly open: Counts;
  /** Checks that are off because no tab has their column, one line each. */
  readonly off: readonly Words[];
}

/** A finding as the sidebar lists it; of many alike in a column the first, with their number. */
export interface FindingItem extends FindingSaid {
  readonly code: FindingCode;
  /** What it is known by while the sheet changes. */
  readonly matter: string;
  readonly alike: number;
  /** Of which month, day or loan it is, where it says so. */
  readonly about: { readonly [name in 'month' | 'day' | 'loan']?: string };
  /** What its cell would hold, where that can be mended at once; `sure` = all alike may be mended together. */
  readonly mend: { readonly becomes: string; readonly sure: boolean } | null;
}

/** Cells of a column that read right but stand otherwise than they should: numbers typed as text, blanks around ids. */
export interface Untidy {
  readonly tab: string;
  readonly column: string;
  readonly header: string;
  readonly kind: 'numbers' | 'blanks';
  readonly count: number;
}

export interface FindingsAnswer {
  readonly asOf: Day;
  /** Of all that nobody has accepted, whatever is sought. */
  readonly open: Counts;
  /** Findings of each code among them. */
  readonly codes: readonly { readonly code: FindingCode; readonly severity: Severity; readonly count: number }[];
  readonly tabs: readonly string[];
  readonly items: readonly FindingItem[];
  /** How many findings fit what is sought, and how many of their lines come after those given. */
  readonly found: number;
  readonly left: number;
  /** With the action that accepted each, by which it is taken back; null where a person typed it. */
  readonly accepted: readonly (FindingSaid & { readonly accepted: Acceptance; readonly action: string | null })[];
  readonly untidy: readonly Untidy[];
  readonly off: readonly Words[];
}

/** A cell that is mended: as typed, and as it will stand. */
export interface MendedCell {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
  readonly was: string;
  readonly becomes: string;
}

export interface MendAnswer {
  /** The first of them. */
  readonly cells: readonly MendedCell[];
  /** How many are mended in one action, and how many are left for the next. */
  readonly count: number;
  readonly rest: number;
  /** Closed months whose figures the mend would change, as people say them with their group; a correction may be wanted instead. */
  readonly closed: readonly string[];
  /** What the preview is known by: given back with `post`, nothing else is mended than what was seen. */
  readonly knownBy: string;
  /** By which it can be taken back; null = nothing was changed. */
  readonly action: string | null;
  /** What is left to do once it is mended; null in a preview. */
  readonly open: Counts | null;
}

export interface AcceptAnswer {
  readonly count: number;
  readonly action: string | null;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface FindingsCommands {
  check: {
    takes: { asOf?: string; month?: string; today?: string; group?: string; write?: boolean };
    answers: CheckAnswer;
  };
  /** The check as a list to work through: what fits what is sought, a stretch from the `from`-th line on. */
  findings: {
    takes: {
      asOf?: string;
      month?: string;
      today?: string;
      group?: string;
      severity?: string;
      todo?: string;
      tab?: string;
      sought?: string;
      code?: string;
      column?: string;
      /** Those alike in a column one by one. */
      apart?: boolean;
      from?: number;
    };
    answers: FindingsAnswer;
  };
  /** Mends the cell of a finding, or without `row` all alike in its column; without `post` it only shows how. */
  mend: {
    takes: {
      code: string;
      tab: string;
      column: string;
      row?: number;
      group?: string;
      month?: string;
      asOf?: string;
      knownBy?: string;
      post?: boolean;
      today?: string;
    };
    answers: MendAnswer;
  };
  /** Keeps that a finding, or without `matter` all alike in its column, was seen and accepted. */
  accept: {
    takes: {
      code: string;
      matter?: string;
      tab?: string;
      column?: string;
      group?: string;
      month?: string;
      asOf?: string;
      reason: string;
      by: string;
      today?: string;
    };
    answers: AcceptAnswer;
  };
}
