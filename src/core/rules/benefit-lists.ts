/**
 * Lists of benefits that funds really use, to begin from: every amount may be changed.
 *
 * Source    TH-9: the nine subjects and the pension of the Songkhla one-baht groups (gotoknow G3374, G13056), sickness by
 *           ISCOP, the scholarship of Chamuang; its death ladder is the classic Songkhla one, told but not printed.
 *           SADAO: the death ladder of the Sadao fund's by-laws, item 17.6
 */
import type { Words } from '../values/words.ts';

/** A row of the Benefits tab; money in baht, as it is typed there. */
export interface BenefitTemplate {
  readonly code: string;
  readonly kind: 'death' | 'birth' | 'sick' | 'old' | 'study' | 'other';
  readonly name: Words;
  readonly per: 'event' | 'night' | 'month';
  readonly tenureFrom: string;
  readonly amount: number;
  readonly ageFrom?: number;
  readonly timesPerLife?: number;
  readonly unitsPerYear?: number;
  readonly moneyPerYear?: number;
  readonly windowDays?: number;
}

type Steps = readonly (readonly [tenureFrom: string, amount: number])[];

/** A ladder: one row a step. */
const ladder = (of: Omit<BenefitTemplate, 'tenureFrom' | 'amount'>, steps: Steps): readonly BenefitTemplate[] =>
  steps.map(([tenureFrom, amount]) => ({ ...of, tenureFrom, amount }));

const DEATH = {
  code: 'DEATH',
  kind: 'death',
  name: { th: 'เสียชีวิต', en: 'Death' },
  per: 'event',
  timesPerLife: 1,
  windowDays: 180,
} as const;

/** Full years above 15 for which the Sadao fund adds money; longer membership is written in when it comes. */
const SADAO_YEARS = 25;

const SADAO_DEATH: Steps = [
  ['180d', 1_500],
  ['1y', 3_000],
  ['2y', 6_000],
  ['5y', 10_000],
  ['8y', 12_000],
  ['12y', 20_000],
  ...Array.from({ length: SADAO_YEARS }, (_, year) => [`${year + 16}y`, 20_000 + 500 * (year + 1)] as const),
];

const TH9_DEATH: Steps = [
  ['180d', 2_500],
  ['1y', 5_000],
  ['2y', 10_000],
  ['4y', 15_000],
  ['8y', 20_000],
  ['16y', 30_000],
];

/** A hundred baht a month more for every five years, from 15 years of membership and 60 of age. */
const PENSION: Steps = Array.from({ length: 8 }, (_, step) => [`${15 + 5 * step}y`, 300 + 100 * step] as const);

const ONCE = { per: 'event', tenureFrom: '180d' } as const;

/** What both lists give beside the ladder of death. */
const COMMON: readonly BenefitTemplate[] = [
  {
    ...ONCE,
    code: 'BIRTH',
    kind: 'birth',
    name: { th: 'รับขวัญบุตร', en: 'Birth of a child' },
    amount: 500,
    windowDays: 90,
  },
  {
    code: 'MOTHER',
    kind: 'birth',
    name: { th: 'แม่นอนโรงพยาบาล (คลอด)', en: 'Mother in hospital (birth)' },
    per: 'night',
    tenureFrom: '180d',
    amount: 100,
    unitsPerYear: 20,
    moneyPerYear: 2_000,
    windowDays: 90,
  },
  {
    code: 'SICK',
    kind: 'sick',
    name: { th: 'นอนโรงพยาบาล', en: 'In hospital' },
    per: 'night',
    tenureFrom: '180d',
    amount: 100,
    unitsPerYear: 10,
    windowDays: 90,
  },
  ...ladder(
    { code: 'OLD', kind: 'old', name: { th: 'บำนาญรายเดือน', en: 'Pension' }, per: 'month', ageFrom: 60 },
    PENSION,
  ),
  { ...ONCE, code: 'STUDY', kind: 'study', name: { th: 'ทุนการศึกษา', en: 'Scholarship' }, amount: 500, unitsPerYear: 1 },
  {
    ...ONCE,
    code: 'HELP',
    kind: 'other',
    name: { th: 'ช่วยคนด้อยโอกาส (ส่งเงินสมทบแทน)', en: 'Paying for the disadvantaged' },
    amount: 365,
    unitsPerYear: 1,
  },
];

export const BENEFIT_LISTS = {
  'TH-9': [...COMMON, ...ladder(DEATH, TH9_DEATH)],
  SADAO: [...COMMON.filter(({ kind }) => kind !== 'old'), ...ladder(DEATH, SADAO_DEATH)],
} as const satisfies Readonly<Record<string, readonly BenefitTemplate[]>>;
