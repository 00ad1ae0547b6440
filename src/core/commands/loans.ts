/** The command that gives all loans on a day, by age and by guarantor, and writes them to their tab. */
import { loansPage, loansSentence } from '../reports/loans-page.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import { words } from '../values/words.ts';
import { groupNamed } from './choose.ts';
import type { Command } from './command.ts';
import { layOut } from './lay-out.ts';
import { loansFigures } from './loan-lines.ts';
import { dayIn, flagIn, textIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

export const loans: Command<'loans'> = {
  name: 'loans',
  caption: words('เงินกู้', 'Loans'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const day = dayIn(takes, 'asOf');
    const write = flagIn(takes, 'write');
    const { ledger, today, network } = openWorkbook(takes, context);
    const asOf = day ?? today;
    const groups = typed === null ? ledger.groups : [groupNamed(ledger.groups, typed)];
    const only = groups.length === 1 ? groups[0]! : null;
    const name = only?.group.name ?? network;
    const { month, ...figures } = loansFigures(groups, asOf);
    const report = loansPage(
      figures,
      month,
      new Map(groups.map(({ group, groupId }) => [groupId, group.name])),
      asOf,
      name,
    );
    const title = RESULT_TABS.loans[context.language];
    return {
      answer: { asOf, groupId: only?.groupId ?? null, name, ...figures, report },
      says: loansSentence(figures),
      writes: write ? [layOut(title, report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};
