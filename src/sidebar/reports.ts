/** Pages that show a report as a command gives it: what each is called, why one would open it, and what it asks for. */
import type { Answer, Takes } from '../core/commands/answers.ts';
import type { Words } from '../core/values/words.ts';
import { chosen, type ReportName, scope } from './state.ts';
import { networkWords as net } from './words/network.ts';

export interface ReportOf<Name extends ReportName> {
  readonly title: Words;
  readonly why: Words;
  /** The tab it is written to. */
  readonly tab: Words;
  readonly chooses: 'both' | 'month' | 'nothing';
  readonly takes: () => Takes<Name>;
  /** A year or round that can be chosen on the page. */
  readonly picks?: Picks<Name>;
}

interface Picks<Name extends ReportName> {
  readonly label: Words;
  /** What it is now, and what there is, each value with its name. */
  readonly of: (answer: Answer<Name>) => { readonly now: string; readonly all: readonly (readonly [string, string])[] };
  readonly takes: (picked: string) => Takes<Name>;
}

const ofYear: Picks<'funerals'> = {
  label: net.year,
  of: ({ year, years }) => ({
    now: String(year + 543),
    all: years.map((one) => [String(one + 543), String(one + 543)]),
  }),
  takes: (year) => ({ year }),
};

const ofRound = {
  label: net.round,
  of: ({ survey, rounds }: Answer<'survey' | 'households'>) => ({
    now: survey?.round ?? '',
    all: [...rounds].reverse().map((round) => [round, round] as const),
  }),
  takes: (round: string) => ({ round }),
};

/** Of the whole network as it stands today: no group, so that nobody is named. */
const now = { chooses: 'nothing', takes: () => ({}) } as const;

const ofMonth = {
  chooses: 'month',
  takes: () => (chosen.value.month ? { month: chosen.value.month } : {}),
} as const;

export const REPORTS: { readonly [Name in ReportName]: ReportOf<Name> } = {
  pack: { title: net.pack, why: net.packWhy, tab: net.pack, ...ofMonth },
  grants: { title: net.grants, why: net.grantsWhy, tab: net.grantsTab, ...now },
  funerals: { title: net.funerals, why: net.funeralsWhy, tab: net.funeralsTab, ...now, picks: ofYear },
  businesses: { title: net.businesses, why: net.businessesWhy, tab: net.businessesTab, ...ofMonth },
  meetings: { title: net.meetings, why: net.meetingsWhy, tab: net.meetingsTab, ...now },
  bodies: { title: net.bodies, why: net.bodiesWhy, tab: net.bodiesTab, ...now },
  plan: { title: net.plan, why: net.planWhy, tab: net.planTab, ...now },
  survey: { title: net.survey, why: net.surveyWhy, tab: net.surveyTab, ...now, picks: ofRound },
  board: { title: net.board, why: net.boardWhy, tab: net.boardTab, ...ofMonth },
  paymentCalendar: {
    title: net.paymentCalendar,
    why: net.paymentCalendarWhy,
    tab: net.paymentCalendarTab,
    chooses: 'both',
    takes: scope,
  },
  households: { title: net.households, why: net.householdsWhy, tab: net.householdsTab, ...now, picks: ofRound },
};
