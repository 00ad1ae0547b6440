/** The rules a group may set: their kinds, defaults and allowed values, as the contract lists them. */
import { type Satang, ZERO } from '../values/satang.ts';

/** How a rule's value is read. */
export type RuleKind =
  | { readonly kind: 'month' }
  | { readonly kind: 'money'; readonly least: Satang }
  | { readonly kind: 'count'; readonly from: number; readonly to: number; readonly off: boolean }
  | { readonly kind: 'percent' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'collectionDay' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'parts' }
  | { readonly kind: 'text' }
  | { readonly kind: 'dayOfYear' };

/** What a rule says once read: a number (count, satang or basis points), a word, a flag, or parts of a whole. */
export type RuleValue = number | string | boolean | readonly RulePart[];

export interface RulePart {
  readonly name: string;
  /** Of 100 in all. */
  readonly share: number;
}

export interface RuleKey {
  readonly kind: RuleKind;
  /** What holds where no row sets it; null = nothing (a limit that is not checked, or a thing to ask). */
  readonly standard: RuleValue | null;
}

const count = (from: number, to: number, off = false): RuleKind => ({ kind: 'count', from, to, off });
const choice = (...of: readonly string[]): RuleKind => ({ kind: 'choice', of });
const money: RuleKind = { kind: 'money', least: ZERO };

/** The number that `off` is read as where a count may be switched off. */
export const OFF = 0;

/** Every rule of the contract. */
export const RULES = {
  'books.from': { kind: { kind: 'month' }, standard: null },
  'contribution.ratePerDay': { kind: money, standard: 100 },
  'contribution.dayCount': { kind: choice('FLAT_30', 'ACTUAL_DAYS', 'ANNUAL_365'), standard: 'FLAT_30' },
  'contribution.collectionDay': { kind: { kind: 'collectionDay' }, standard: 31 },
  'contribution.graceDays': { kind: count(0, 60), standard: 15 },
  'contribution.cycle': { kind: choice('monthly', 'quarterly', 'halfyear', 'yearly'), standard: 'monthly' },
  'contribution.cyclePays': { kind: choice('start', 'end'), standard: 'end' },
  'contribution.overpay': { kind: choice('advance', 'extra'), standard: null },
  'pledge.default': { kind: money, standard: null },
  'pledge.min': { kind: money, standard: null },
  'pledge.max': { kind: money, standard: null },
  'pledge.step': { kind: money, standard: null },
  'pledge.changesPerYear': { kind: count(0, 12), standard: null },
  'arrears.suspendDays': { kind: count(0, 730), standard: 90 },
  'arrears.maxMisses': { kind: count(1, 60, true), standard: null },
  'arrears.reinstate': { kind: choice('PAY_ALL', 'PAY_ALL_THEN_WAIT', 'REJOIN_AS_NEW'), standard: 'PAY_ALL_THEN_WAIT' },
  'arrears.reinstateWaitDays': { kind: count(0, 730), standard: 90 },
  'member.entryFee': { kind: money, standard: null },
  'welfare.waitingDays': { kind: count(0, 730), standard: 180 },
  'claim.blockIfArrears': { kind: { kind: 'flag' }, standard: true },
  'claim.windowDays': { kind: count(0, 730), standard: null },
  'cashbook.holds': { kind: choice('rest', 'all'), standard: 'rest' },
  'split.parts': { kind: { kind: 'parts' }, standard: null },
  'match.state.perMemberYear': { kind: money, standard: 36_500 },
  'match.state.maxRounds': { kind: count(0, 100), standard: 3 },
  'match.state.cutoff': { kind: { kind: 'dayOfYear' }, standard: '09-30' },
  'match.state.minYears': { kind: count(0, 100), standard: 1 },
  'loan.ratePerYear': { kind: { kind: 'percent' }, standard: 1_200 },
  'loan.method': { kind: choice('reducing', 'flat'), standard: null },
  'loan.installments': { kind: count(1, 600), standard: 12 },
  'loan.rounding': { kind: choice('SATANG', 'FLOOR_BAHT', 'ROUND_BAHT'), standard: 'SATANG' },
  'loan.maxAmount': { kind: money, standard: null },
  'loan.maxTimesSavings': { kind: count(0, 1_000), standard: null },
  'loan.guarantors': { kind: count(0, 10), standard: null },
  'loan.rateWarnAbove': { kind: { kind: 'percent' }, standard: null },
  'profit.split': { kind: { kind: 'parts' }, standard: null },
  'dividend.basis': { kind: choice('SHARE_MONTHS', 'YEAR_END_BALANCE', 'AVERAGE_BALANCE'), standard: 'SHARE_MONTHS' },
  'funeral.levyPerDeath': { kind: money, standard: 2_000 },
  'funeral.feePct': { kind: { kind: 'percent' }, standard: 1_000 },
  'funeral.registered': { kind: { kind: 'text' }, standard: null },
  'fiscalYear.startMonth': { kind: count(1, 12), standard: 1 },
} as const satisfies Readonly<Record<string, RuleKey>>;

export type RuleName = keyof typeof RULES;

const NAMES: ReadonlySet<string> = new Set(Object.keys(RULES));

/** Whether a text names a rule. */
export function isRuleName(text: string): text is RuleName {
  return NAMES.has(text);
}
