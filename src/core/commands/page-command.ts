/** Makes the commands that give a page as of a day, of a group or of all of them, and write it to its tab when asked. */
import type { GroupLedger } from '../ledger/ledger.ts';
import type { Report } from '../reports/report.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import type { Words } from '../values/words.ts';
import type { Answer, CommandName } from './answers.ts';
import { groupNamed } from './choose.ts';
import type { Command, Context } from './command.ts';
import { layOut } from './lay-out.ts';
import { dayIn, flagIn, textIn } from './takes.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

/** What every page is asked with, and the workbook it is made of. */
export interface PageAsked extends Workbook {
  readonly context: Context;
  /** The group that was named; null = none was. */
  readonly named: GroupLedger | null;
  /** The one named, else all. */
  readonly groups: readonly GroupLedger[];
  /** The group named, or the only one there is. */
  readonly only: GroupLedger | null;
  /** As it was asked for; null = not. */
  readonly day: Day | null;
  /** That day, else today. */
  readonly asOf: Day;
}

interface PageMade<Name extends CommandName> {
  readonly answer: Answer<Name>;
  readonly says: Words;
  /** Made only where it is needed: a page of every member is long. */
  readonly report: () => Report;
  readonly remembers?: Readonly<Record<string, string>>;
}

/** A command that answers with a page and, when asked so, writes it to its tab. */
export function pageCommand<Name extends CommandName>(
  name: Name,
  caption: Words,
  tab: keyof typeof RESULT_TABS,
  made: (asked: PageAsked, takes: unknown) => PageMade<Name>,
): Command<Name> {
  return {
    name,
    caption,
    plan: (takes, context) => {
      const typed = textIn(takes, 'group');
      const day = dayIn(takes, 'asOf');
      const write = flagIn(takes, 'write');
      const workbook = openWorkbook(takes, context);
      const { groups: all } = workbook.ledger;
      const named = typed === null ? null : groupNamed(all, typed);
      const groups = named === null ? all : [named];
      const only = groups.length === 1 ? groups[0]! : null;
      const page = made({ ...workbook, context, named, groups, only, day, asOf: day ?? workbook.today }, takes);
      const title = RESULT_TABS[tab][context.language];
      return {
        answer: page.answer,
        says: page.says,
        writes: write ? [layOut(title, page.report(), context.language)] : [],
        selects: write ? { tab: title, row: null, column: null } : null,
        remembers: page.remembers ?? {},
      };
    },
  };
}
