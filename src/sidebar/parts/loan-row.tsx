/** Loans as a list: whose, what is left of it, and how late it is. */
import type { LoanLine } from '../../core/commands/answers/loans.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { showDay } from '../showing.ts';
import { choices, chosen, goOn, language, say } from '../state.ts';
import { loanWords } from '../words/loans.ts';
import { words } from '../words.ts';
import { Chip, type ChipTone } from './chip.tsx';

interface Listed {
  readonly loans: readonly LoanLine[];
  /** Whether to say whose they are. */
  readonly named: boolean;
}

export function LoanRows({ loans, named }: Listed) {
  return (
    <ul class="rows">
      {loans.map((loan) => (
        <li key={`${loan.groupId} ${loan.loanId}`}>
          <button
            type="button"
            class="row"
            onClick={() => goOn({ page: 'loan', groupId: loan.groupId, loanId: loan.loanId })}
          >
            <span class="what leads">{named ? borrower(loan) : say(loanWords.contract(loan.loanId))}</span>
            <Chip tone={loanState(loan).tone}>{say(loanState(loan).word)}</Chip>
            <span class="why spread">
              {named && (
                <span>
                  {say(loanWords.contract(loan.loanId))}
                  {groupName(loan)}
                </span>
              )}
              <span>{say(loanWords.left(showBaht(loan.outstanding)))}</span>
            </span>
            {loan.overdue > 0 && (
              <span class="why tone-bad">
                {say(loanWords.overdue)} {say(words.baht(showBaht(loan.overdue)))}
              </span>
            )}
            {loan.nextDue && loan.overdue === 0 && (
              <span class="why">
                {say(loanWords.nextDue(showDay(loan.nextDue.day, language.value), showBaht(loan.nextDue.amount)))}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

const borrower = ({ name, memberId }: LoanLine): string => name || say(words.number(memberId));

/** Whose loan it is among those of all groups. */
function groupName({ groupId }: LoanLine): string {
  if (chosen.value.group) return '';
  const name = choices.value?.groups.find((group) => group.groupId === groupId)?.name;
  return name === undefined ? '' : ` · ${name}`;
}

/** How late a loan is, in a word. */
export function loanState({ status, daysOverdue }: LoanLine): { readonly word: Words; readonly tone: ChipTone } {
  if (status === 'overdue') return { word: loanWords.late(daysOverdue), tone: daysOverdue > 30 ? 'bad' : 'look' };
  if (status === 'current') return { word: loanWords.onSchedule, tone: 'good' };
  return { word: loanWords[status], tone: 'soft' };
}
