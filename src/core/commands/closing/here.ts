/** Whether the rows of a time are in this workbook, or in that of an earlier year. */

import { isArchived } from '../../ledger/closing/closings.ts';
import type { GroupLedger } from '../../ledger/ledger.ts';
import { type Day, monthOf } from '../../values/calendar.ts';
import { showMonth } from '../../values/show.ts';
import { yearKept } from './problems-archive.ts';

/** The code of the copy that holds a group's earlier years; null = none does. */
export function keptCode({ closings }: GroupLedger): string | null {
  return /"code":"([^"]*)"/.exec(closings.stamp ?? '')?.[1] ?? null;
}

/** Demands that rows up to a day are here. Throws Problem naming the workbook that has them. */
export function demandHere(groups: readonly GroupLedger[], day: Day): void {
  const group = groups.find((one) => isArchived(one, monthOf(day)));
  const month = group?.closings.archived;
  if (!group || !month) return;
  throw yearKept({ month: showMonth(month, 'th'), monthEn: showMonth(month, 'en'), code: keptCode(group) ?? '–' });
}
