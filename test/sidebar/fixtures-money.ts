/** What the script answers to the commands about welfare, loans and the year's books. */
import type { Answer } from '../../src/core/commands/answers.ts';
import { plan } from '../core/commands/asking.ts';
import { personalBooks } from '../core/commands/personal/personal-books.ts';
import { statementsAnswer, yearEndAnswer } from './fixtures-books.ts';
import { leavingAnswer, loanAnswer, loansAnswer } from './fixtures-loans.ts';
import { memberAnswer } from './fixtures-member.ts';
import { approved, claimAnswer, rightsAnswer, voucher, welfareAnswer } from './fixtures-welfare.ts';

const PERSON = { member: '007', group: 'S' };

export const moneyAnswers: {
  readonly [Name in
    | 'member'
    | 'rights'
    | 'welfare'
    | 'decideClaim'
    | 'payClaim'
    | 'loans'
    | 'loan'
    | 'leaving'
    | 'statements'
    | 'yearEnd'
    | 'memberData'
    | 'erase'
    | 'undo']: Answer<Name>;
} = {
  member: memberAnswer,
  rights: rightsAnswer,
  welfare: welfareAnswer,
  decideClaim: claimAnswer,
  payClaim: { claim: approved, voucher, action: null },
  loans: loansAnswer,
  loan: loanAnswer,
  leaving: leavingAnswer,
  statements: statementsAnswer,
  yearEnd: yearEndAnswer,
  memberData: plan('memberData', PERSON, personalBooks()).answer,
  erase: plan('erase', PERSON, personalBooks()).answer,
  undo: { undone: true, rows: 1 },
};
