/** The sums of the custom functions by name: all that is needed where a cell asks, without the words of their help. */
import { arrears } from './arrears.ts';
import { bahtText } from './baht-text.ts';
import { balance } from './balance.ts';
import { date } from './date.ts';
import { dividend } from './dividend.ts';
import type { FormulaSum } from './formula.ts';
import { idCheck } from './id-check.ts';
import { rights } from './rights.ts';
import { schedule } from './schedule.ts';
import { status } from './status.ts';
import { tenure } from './tenure.ts';

export const sums: ReadonlyMap<string, FormulaSum> = new Map([
  ['SAJJA_BALANCE', balance],
  ['SAJJA_ARREARS', arrears],
  ['SAJJA_DIVIDEND', dividend],
  ['SAJJA_SCHEDULE', schedule],
  ['SAJJA_STATUS', status],
  ['SAJJA_RIGHTS', rights],
  ['SAJJA_TENURE', tenure],
  ['SAJJA_DATE', date],
  ['SAJJA_BAHTTEXT', bahtText],
  ['SAJJA_IDCHECK', idCheck],
]);
