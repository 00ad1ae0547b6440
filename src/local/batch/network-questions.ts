/** What is asked about the work of a network: its meetings, bodies, grants, funerals, surveys, plan, trade, and reports sent. */
import { type Asking, type Done, given, paged, pagedAndPosted, written } from './asking.ts';
import type { BatchCommand } from './options.ts';
import { undoText } from './posted-text.ts';

type NetworkCommand = Extract<
  BatchCommand,
  | 'pack'
  | 'meetings'
  | 'bodies'
  | 'grants'
  | 'funerals'
  | 'survey'
  | 'plan'
  | 'businesses'
  | 'households'
  | 'board'
  | 'group-report'
>;

/** How each of these is put to the script. */
export const NETWORK_QUESTIONS: Readonly<Record<NetworkCommand, (asking: Asking) => Done>> = {
  pack: ({ asked, put, today }) => {
    const answer = put('pack', given({ month: asked.month, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  meetings: ({ asked, put, today }) => {
    const answer = put('meetings', given({ asOf: asked.asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  bodies: ({ asked, put, today }) => {
    const answer = put('bodies', given({ asOf: asked.asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  grants: ({ asked, put, today }) => {
    const { group, asOf } = asked;
    const answer = put('grants', given({ group, asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  funerals: ({ asked, put, today }) => {
    const { group, asOf, stretch } = asked;
    const answer = put('funerals', given({ group, year: stretch.year, asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  survey: ({ asked, put, today }) => {
    const { group, round, asOf } = asked;
    const answer = put('survey', given({ group, round, asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  plan: ({ asked, put, today }) => {
    const answer = put('plan', given({ asOf: asked.asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  businesses: ({ asked, put, today }) => {
    const { group, month, asOf } = asked;
    const answer = put('businesses', given({ group, month, asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  households: ({ asked, put, today }) => {
    const { group, round } = asked;
    const answer = put('households', given({ group, round, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  board: ({ asked, put, today }) => {
    const { month, asOf } = asked;
    const answer = put('board', given({ month, asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  'group-report': ({ asked, put, today }) => {
    const { text, group, month, asOf, reportedBy } = asked;
    const [post, again] = [asked.post || null, asked.again || null];
    const answer = put('groupReport', given({ text, group, month, asOf, reportedBy, post, again, today }));
    const undo = answer.action === null ? [] : [undoText(answer.action, asked.lang)];
    return pagedAndPosted(asked, answer.report, answer, ...undo);
  },
};
