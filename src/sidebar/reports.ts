/** Pages that show a report as a command gives it: what each is called, why one would open it, and what it asks for. */
import type { Takes } from '../core/commands/answers.ts';
import type { Words } from '../core/values/words.ts';
import { chosen, type ReportName } from './state.ts';
import { networkWords as net } from './words-network.ts';

export interface ReportOf<Name extends ReportName> {
  readonly title: Words;
  readonly why: Words;
  /** The tab it is written to. */
  readonly tab: Words;
  readonly chooses: 'month' | 'nothing';
  readonly takes: () => Takes<Name>;
}

/** Of the whole network as it stands today: no group, so that nobody is named. */
const now = { chooses: 'nothing', takes: () => ({}) } as const;

const ofMonth = {
  chooses: 'month',
  takes: () => (chosen.value.month ? { month: chosen.value.month } : {}),
} as const;

export const REPORTS: { readonly [Name in ReportName]: ReportOf<Name> } = {
  pack: { title: net.pack, why: net.packWhy, tab: net.pack, ...ofMonth },
  grants: { title: net.grants, why: net.grantsWhy, tab: net.grantsTab, ...now },
  funerals: { title: net.funerals, why: net.funeralsWhy, tab: net.funeralsTab, ...now },
  businesses: { title: net.businesses, why: net.businessesWhy, tab: net.businessesTab, ...ofMonth },
  meetings: { title: net.meetings, why: net.meetingsWhy, tab: net.meetingsTab, ...now },
  bodies: { title: net.bodies, why: net.bodiesWhy, tab: net.bodiesTab, ...now },
  plan: { title: net.plan, why: net.planWhy, tab: net.planTab, ...now },
  survey: { title: net.survey, why: net.surveyWhy, tab: net.surveyTab, ...now },
  board: { title: net.board, why: net.boardWhy, tab: net.boardTab, ...ofMonth },
  households: { title: net.households, why: net.householdsWhy, tab: net.householdsTab, ...now },
};
