/** The command that gives everything of a network at once: its month, and what stands beside it, from cells read once. */
import { type Words, words } from '../../values/words.ts';
import type { NetworkAnswer, WithoutPages } from '../answers/network.ts';
import type { Answer, CommandName } from '../answers.ts';
import type { Command, Context } from '../command.ts';
import { summary } from '../months/summary.ts';
import type { TabWrite } from '../plan.ts';
import { toldTwice } from '../sending/told-twice.ts';
import { dayIn, flagIn, monthIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { bodies } from './bodies.ts';
import { businesses } from './businesses.ts';
import { funerals } from './funerals.ts';
import { grants } from './grants.ts';
import { households } from './households.ts';
import { meetings } from './meetings.ts';
import { plan as plans } from './plan-progress.ts';
import { survey } from './survey.ts';

export const network: Command<'network'> = {
  name: 'network',
  caption: words('เครือข่ายทั้งหมด', 'The whole network'),
  plan: (takes, context) => {
    const write = flagIn(takes, 'write');
    const page = flagIn(takes, 'page');
    const workbook = openWorkbook(takes, context);
    const inside: Context = { ...plainContext(context), today: workbook.today, workbook };
    const writes: TabWrite[] = [];
    const says: Words[] = [];
    const ask = <Name extends CommandName>(
      command: Command<Name>,
      asked: Readonly<Record<string, unknown>>,
    ): Answer<Name> => {
      const plan = command.plan({ ...asked, write }, inside);
      writes.push(...plan.writes);
      says.push(plan.says);
      return plan.answer;
    };
    const [month, day] = [monthIn(takes, 'month'), dayIn(takes, 'asOf')];
    const of = ask(summary, { month, asOf: day, ...(page ? { page: 'network' } : {}) });
    const at = { asOf: of.asOf };
    const answer: NetworkAnswer = {
      ...of,
      toldTwice: toldTwice(workbook.ledger),
      meetings: withoutPages(ask(meetings, at)),
      bodies: withoutPages(ask(bodies, at)),
      grants: withoutPages(ask(grants, at)),
      funerals: withoutPages(ask(funerals, at)),
      survey: withoutPages(ask(survey, at)),
      plan: withoutPages(ask(plans, at)),
      businesses: withoutPages(ask(businesses, { month: of.month, ...at })),
      households: withoutPages(ask(households, {})),
    };
    return { answer, says: says[0]!, writes, selects: null, remembers: {} };
  },
};

/** The world as it is, without asking for what no page needs. */
function plainContext(context: Context): Context {
  const { grids, zone, today, language, kept, history, guards } = context;
  return { grids, zone, today, language, remembered: {}, kept, history, guards };
}

/** An answer's data; its pages are written, or asked for one by one. */
function withoutPages<Of extends object>(answer: Of): WithoutPages<Of> {
  const data = Object.entries(answer).filter(([field]) => field !== 'report' && field !== 'text');
  // All fields but these two are what they were.
  return Object.fromEntries(data) as WithoutPages<Of>;
}
