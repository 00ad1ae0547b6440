/** What the command about a whole network answers. */
import type { Words } from '../../values/words.ts';
import type { Answer } from '../answers.ts';
import type { SummaryAnswer } from './figures.ts';

/** An answer without its pages. */
export type WithoutPages<Of> = Omit<Of, 'report' | 'text'>;

/** As the summary, and what stands beside the month's figures. */
export interface NetworkAnswer extends SummaryAnswer {
  /** Groups and months of groups that several files or rows tell of, one sentence each. */
  readonly toldTwice: readonly Words[];
  readonly meetings: WithoutPages<Answer<'meetings'>>;
  readonly bodies: WithoutPages<Answer<'bodies'>>;
  readonly grants: WithoutPages<Answer<'grants'>>;
  readonly funerals: WithoutPages<Answer<'funerals'>>;
  readonly survey: WithoutPages<Answer<'survey'>>;
  readonly plan: WithoutPages<Answer<'plan'>>;
  readonly businesses: WithoutPages<Answer<'businesses'>>;
  readonly households: WithoutPages<Answer<'households'>>;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface NetworkCommands {
  /** Everything of a network at once; with `page` as of the day for which its page is made. */
  network: {
    takes: { month?: string; asOf?: string; page?: boolean; today?: string; write?: boolean };
    answers: NetworkAnswer;
  };
}
