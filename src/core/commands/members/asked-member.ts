/** Which member a command is asked about, and as of which day. */
import type { Day } from '../../values/calendar.ts';
import { type Found, memberNamed } from '../choose.ts';
import type { Context } from '../command.ts';
import { memberNotNamed } from '../problems.ts';
import { dayIn, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';

export interface AskedMember {
  readonly workbook: Workbook;
  readonly found: Found;
  /** The day named, else today. */
  readonly on: Day;
}

/** The member named, of the group named or of any, in the workbook as it stands. Throws Problem. */
export function askedMember(takes: unknown, context: Context, dayName: 'asOf' | 'on' = 'asOf'): AskedMember {
  const typed = textIn(takes, 'member');
  if (typed === null) throw memberNotNamed({});
  const group = textIn(takes, 'group');
  const day = dayIn(takes, dayName);
  const workbook = openWorkbook(takes, context);
  return { workbook, found: memberNamed(workbook.ledger.groups, group, typed), on: day ?? workbook.today };
}
