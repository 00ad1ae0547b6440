/** Pages that show a report as a command gives it: what each is called, why one would open it, and what it asks for. */
import type { Takes } from '../core/commands/answers.ts';
import type { Words } from '../core/values/words.ts';
import type { Page } from './pages.tsx';
import { chosen, type ReportName } from './state.ts';
import { networkWords } from './words-network.ts';

export interface ReportOf<Name extends ReportName> {
  readonly title: Words;
  readonly why: Words;
  /** The tab it is written to. */
  readonly tab: Words;
  readonly chooses: Page['chooses'];
  readonly takes: () => Takes<Name>;
}

/** Of the whole network: no group, so that nobody is named. */
const ofNetwork = (): { readonly write?: boolean } => ({});

const ofMonth = (): { readonly month?: string } => {
  const { month } = chosen.value;
  return month ? { month } : {};
};

export const REPORTS: { readonly [Name in ReportName]: ReportOf<Name> } = {
  pack: {
    title: networkWords.pack,
    why: networkWords.packWhy,
    tab: networkWords.pack,
    chooses: 'month',
    takes: ofMonth,
  },
  grants: {
    title: networkWords.grants,
    why: networkWords.grantsWhy,
    tab: networkWords.grantsTab,
    chooses: 'nothing',
    takes: ofNetwork,
  },
  funerals: {
    title: networkWords.funerals,
    why: networkWords.funeralsWhy,
    tab: networkWords.funeralsTab,
    chooses: 'nothing',
    takes: ofNetwork,
  },
  meetings: {
    title: networkWords.meetings,
    why: networkWords.meetingsWhy,
    tab: networkWords.meetingsTab,
    chooses: 'nothing',
    takes: ofNetwork,
  },
  bodies: {
    title: networkWords.bodies,
    why: networkWords.bodiesWhy,
    tab: networkWords.bodiesTab,
    chooses: 'nothing',
    takes: ofNetwork,
  },
};
