/** Whether the rows of a time are in this workbook, or in that of an earlier year. */

import type { GroupLedger } from '../../ledger/ledger.ts';
import { type Day, type Month, monthOf } from '../../values/calendar.ts';
import type { Problem } from '../../values/problem.ts';
import { showMonth } from '../../values/show.ts';
import { yearKept } from './problems-archive.ts';

/** The code of the copy that holds a group's earlier years; null = none does. */
export function keptCode({ closings }: GroupLedger): string | null {
  return /"code":"([^"]*)"/.exec(closings.stamp ?? '')?.[1] ?? null;
}

/** That the rows of a month are in the workbook of an earlier year, named; null = they are here. */
export function keptElsewhere(group: GroupLedger, of: Month): Problem | null {
  const month = group.closings.archived;
  if (month === null || of > month) return null;
  return yearKept({ month: showMonth(month, 'th'), monthEn: showMonth(month, 'en'), code: keptCode(group) ?? '–' });
}

/** Demands that rows up to a day are here. Throws Problem naming the workbook that has them. */
export function demandHere(groups: readonly GroupLedger[], day: Day): void {
  for (const group of groups) {
    const kept = keptElsewhere(group, monthOf(day));
    if (kept) throw kept;
  }
}
