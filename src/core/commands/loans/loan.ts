/** The command that gives one loan: its schedule, its entries, what closes it, and the letter where it is overdue. */

import { loanMoves } from '../../ledger/loans/loan-history.ts';
import { installmentsPaid } from '../../ledger/loans/loan-installments.ts';
import { interestPaid, settlementOn } from '../../ledger/loans/loan-interest.ts';
import { loanRegister } from '../../ledger/loans/loan-register.ts';
import { dunningLetter } from '../../reports/dunning-letter.ts';
import { type LoanFacts, loanPage, moveWords } from '../../reports/loan-page.ts';
import { plus } from '../../values/satang.ts';
import { showDay } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { loanNamed } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { loanNotNamed, loanNotYet } from '../problems.ts';
import { dayIn, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { loanLine } from './loan-lines.ts';

export const loan: Command<'loan'> = {
  name: 'loan',
  caption: words('สัญญาเงินกู้', 'A loan'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'loan');
    if (typed === null) throw loanNotNamed({});
    const groupTyped = textIn(takes, 'group');
    const day = dayIn(takes, 'asOf');
    const { book, ledger, today } = openWorkbook(takes, context);
    const asOf = day ?? today;
    const { group, loan: entry } = loanNamed(ledger.groups, groupTyped, typed);
    const { openings, loans } = loanRegister(group, asOf);
    const found = loans.find((one) => one.loan === entry);
    if (found === undefined) throw loanNotYet({ loan: entry.loanId, day: showDay(asOf, context.language, 'short') });
    const line = loanLine(group.groupId, found);
    const terms = entry.terms();
    const facts: LoanFacts = {
      line,
      rate: terms.rate,
      method: terms.method,
      schedule: installmentsPaid(entry, openings, found.outstanding, asOf),
      moves: loanMoves(entry, openings, asOf),
      interest: interestPaid(entry, openings, asOf),
      settlement: settlementOn(entry, openings, asOf),
      name: group.group.name,
      asOf,
    };
    return {
      answer: {
        asOf,
        loan: line,
        rate: facts.rate,
        method: facts.method,
        schedule: facts.schedule.map(({ number, due, principal, interest, balance, principalPaid, ...one }) => ({
          number,
          due,
          principal,
          interest,
          total: plus(principal, interest),
          balance,
          principalPaid,
          interestPaid: one.interestPaid,
          state: one.state,
        })),
        repayments: facts.moves.map(({ kind, date, principal, interest, fine, balance, tab, row, note }) => ({
          kind,
          date,
          principal,
          interest,
          fine,
          balance,
          text: moveWords({ kind, note }),
          tab: book.tabs[tab]?.title ?? null,
          row,
        })),
        interest: facts.interest,
        settlement: facts.settlement,
        report: loanPage(facts),
        letter: dunningLetter(facts),
      },
      says: words(`สัญญาเงินกู้ ${line.loanId} ของ ${line.name}`, `Loan ${line.loanId} of ${line.name}`),
      ...WRITES_NOTHING,
    };
  },
};
