/** The catalogue of custom functions with their help, of which the script's top-level functions are written. */
import { arrearsHelp } from './arrears.ts';
import { bahtTextHelp } from './baht-text.ts';
import { balanceHelp } from './balance.ts';
import { dateHelp } from './date.ts';
import { dividendHelp } from './dividend.ts';
import type { Formula } from './formula.ts';
import { idCheckHelp } from './id-check.ts';
import { rightsHelp } from './rights.ts';
import { scheduleHelp } from './schedule.ts';
import { statusHelp } from './status.ts';
import { sums } from './sums.ts';
import { tenureHelp } from './tenure.ts';

export const formulas: readonly Formula[] = [
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
].map((help) => ({ ...help, run: sums.get(help.name)! }));
