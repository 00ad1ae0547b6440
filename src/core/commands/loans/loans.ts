/** The command that gives all loans on a day, by age and by guarantor, and writes them to their tab. */
import { loansPage, loansSentence } from '../../reports/loans-page.ts';
import { words } from '../../values/words.ts';
import { pageCommand } from '../page-command.ts';
import { loansFigures } from './loan-lines.ts';

export const loans = pageCommand('loans', words('เงินกู้', 'Loans'), 'loans', ({ network, groups, only, asOf }) => {
  const name = only?.group.name ?? network;
  const { month, ...figures } = loansFigures(groups, asOf);
  const report = loansPage(
    figures,
    month,
    new Map(groups.map(({ group, groupId }) => [groupId, group.name])),
    asOf,
    name,
  );
  return {
    report: () => report,
    answer: { asOf, groupId: only?.groupId ?? null, name, ...figures, report },
    says: loansSentence(figures),
  };
});
