/** The catalogue of custom functions. */
import { arrears } from './arrears.ts';
import { bahtText } from './baht-text.ts';
import { balance } from './balance.ts';
import { date } from './date.ts';
import type { Formula } from './formula.ts';
import { idCheck } from './id-check.ts';

export const formulas: readonly Formula[] = [balance, arrears, date, bahtText, idCheck];
