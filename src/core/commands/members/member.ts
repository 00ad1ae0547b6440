/** The command that gives everything about one member at once: passbook, rights, loans, guarantees and his house. */

import { statementOf } from '../../ledger/books/statement.ts';
import { loanRegister } from '../../ledger/loans/loan-register.ts';
import { memberState } from '../../ledger/members/member-state.ts';
import type { RightLine } from '../../ledger/welfare/member-rights.ts';
import { baht } from '../../reports/figure-lines.ts';
import { memberText, owedMonths, passbookPage } from '../../reports/passbook.ts';
import { PER } from '../../reports/rights-page.ts';
import { type Words, words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { loanLine } from '../loans/loan-lines.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { rightsFacts } from '../welfare/rights.ts';
import { askedMember } from './asked-member.ts';
import { housemates } from './household.ts';
import { statementAnswer } from './statement.ts';

export const member: Command<'member'> = {
  name: 'member',
  caption: words('สมาชิกรายคน', 'One member'),
  plan: (takes, context) => {
    const { workbook, found, on: asOf } = askedMember(takes, context);
    const { ledger, today } = workbook;
    const { group, member: whose } = found;
    const lines = statementOf(group, whose, asOf);
    const passbook = statementAnswer(workbook, found, { asOf, lines, language: context.language });
    const rights = rightsFacts(ledger, found, { on: asOf, today });
    const state = memberState(whose, asOf, rights.suspended?.since ?? null);
    const register = loanRegister(group, asOf).loans;
    const loans = register.filter(({ loan }) => loan.entry.member === whose);
    const guarantees = register.filter(
      ({ loan, outstanding }) => outstanding > 0 && loan.entry.member !== whose && loan.guarantors.includes(whose),
    );
    const { standing, shares, months } = passbook;
    const facts = { group, member: whose, state, asOf, standing, shares, months, lines };
    return {
      answer: {
        ...passbook,
        group: group.group.name,
        state,
        owed: owedMonths(months),
        rights,
        loans: loans.map((one) => loanLine(group.groupId, one)),
        guarantees: guarantees.map((one) => loanLine(group.groupId, one)),
        household: housemates(ledger, found, asOf),
        report: passbookPage(facts),
        text: memberText({
          ...facts,
          guarantees: guarantees.length,
          rights: rights.rights.filter(({ has }) => has).map(rightInShort),
        }),
      },
      says: words(`สมาชิก ${whose.name}`, `Member ${whose.name}`),
      ...WRITES_NOTHING,
    };
  },
};

/** `นอนโรงพยาบาล 100 บาท/คืน`; without its amount where that is not known. */
function rightInShort({ benefit, amount, per }: RightLine): Words {
  if (amount === null) return words(benefit, benefit);
  const sum = baht(amount);
  return words(`${benefit} ${sum.th}/${PER[per].th}`, `${benefit} ${sum.en} a ${PER[per].en}`);
}
