/** Checks a whole ledger: what reading and linking found, and what the checks of every family find. */
import type { Ledger } from '../ledger/ledger.ts';
import type { Day, Month } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';

/** What a check is made for. */
export interface Moment {
  readonly asOf: Day;
  readonly today: Day;
  /** The month whose reports are looked for; that of `asOf` when not given. */
  readonly month?: Month;
}

/** Every finding that is seen on `asOf`, in order of severity, group, tab and row. */
export function checkLedger(ledger: Ledger, at: Moment): readonly Finding[] {
  return [...ledger.book.findings, ...ledger.findings].filter(({ when }) => when === null || when <= at.asOf);
}
