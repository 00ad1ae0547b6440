/** Asks commands over grids, as the edge does. */
import type { Answer, CommandName } from '../../../src/core/commands/answers.ts';
import { commands } from '../../../src/core/commands/catalogue.ts';
import type { Command, Context } from '../../../src/core/commands/command.ts';
import type { Plan } from '../../../src/core/commands/plan.ts';
import { isoDay } from '../../../src/core/values/calendar.ts';
import type { Grid } from '../../../src/core/values/cell.ts';
import { isProblem, type Problem } from '../../../src/core/values/problem.ts';
import { ZONE } from '../tables/workbooks.ts';

/** The world in which a command is asked: some grids, on 2 May 2569 unless said otherwise. */
export function world(grids: readonly Grid[], more: Partial<Context> = {}): Context {
  const today = isoDay('2026-05-02')!;
  return {
    grids: () => grids,
    zone: ZONE,
    today,
    language: 'th',
    remembered: {},
    kept: () => null,
    history: () => [],
    guards: () => ({ made: [], ours: [] }),
    ...more,
  };
}

/** What a command plans. */
export function plan<Name extends CommandName>(
  name: Name,
  takes: unknown,
  grids: readonly Grid[],
  more: Partial<Context> = {},
): Plan<Answer<Name>> {
  const command: Command<Name> = commands[name];
  return command.plan(takes, world(grids, more));
}

/** The problem that asking throws. */
export function problemOf(ask: () => unknown): Problem {
  try {
    ask();
  } catch (thrown) {
    if (isProblem(thrown)) return thrown;
    throw thrown;
  }
  throw new Error('no problem was thrown');
}
