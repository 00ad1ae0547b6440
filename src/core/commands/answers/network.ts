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
