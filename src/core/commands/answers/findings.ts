/** What checking answers: every finding in words, and how grave they are. */

import type { FindingSaid, Severity } from '../../reports/findings-page.ts';
import type { Day } from '../../values/calendar.ts';
import type { FindingCode } from '../../values/finding.ts';
import type { Facts, Words } from '../../values/words.ts';

export interface FindingLine extends FindingSaid {
  readonly code: FindingCode;
  readonly facts: Facts;
}

export interface CheckAnswer {
  readonly asOf: Day;
  readonly findings: readonly FindingLine[];
  readonly counts: { readonly [severity in Severity]: number };
  /** Checks that are off because no tab has their column, one line each. */
  readonly off: readonly Words[];
}
