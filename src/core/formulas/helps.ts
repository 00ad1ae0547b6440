/** The help of every custom function, in the order in which they are listed. */
import { arrearsHelp } from './arrears.ts';
import { bahtTextHelp } from './baht-text.ts';
import { balanceHelp } from './balance.ts';
import { dateHelp } from './date.ts';
import { dividendHelp } from './dividend.ts';
import type { FormulaHelp } from './formula.ts';
import { idCheckHelp } from './id-check.ts';
import { rightsHelp } from './rights.ts';
import { scheduleHelp } from './schedule.ts';
import { statusHelp } from './status.ts';
import { tenureHelp } from './tenure.ts';

/** What people read about each function. */
export const helps: readonly FormulaHelp[] = [
  balanceHelp,
  arrearsHelp,
  statusHelp,
  rightsHelp,
  tenureHelp,
  dividendHelp,
  scheduleHelp,
  dateHelp,
  bahtTextHelp,
  idCheckHelp,
];
