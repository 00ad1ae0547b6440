/** One loan: how it stands, what closes it today, its schedule and repayments, and the papers. */

import type { LoanAnswer } from '../../core/commands/answers/loans.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { showBaht } from '../../core/values/show.ts';
import { Chip } from '../parts/chip.tsx';
import { loanState } from '../parts/loan-row.tsx';
import { ReportView } from '../parts/reports/report.tsx';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { showDay } from '../showing.ts';
import { goOn, groupOf, language, loan, type Place, say } from '../state.ts';
import { entering } from '../words/entering.ts';
import { loanWords } from '../words/loans.ts';
import { words } from '../words.ts';

export function LoanPage({ place }: { readonly place: Place }) {
  const takes: Takes<'loan'> = { loan: place.loanId ?? '', ...groupOf(place) };
  return (
    <Needed of={loan} takes={takes}>
      {(answer) => (
        <>
          <Standing answer={answer} />
          <Papers answer={answer} />
          <ReportView report={answer.report} />
        </>
      )}
    </Needed>
  );
}

function Standing({ answer }: { readonly answer: LoanAnswer }) {
  const { loan: line, settlement } = answer;
  const state = loanState(line);
  return (
    <section class="card stack">
      <div>
        <h2>{line.name || say(words.number(line.memberId))}</h2>
        <p class="soft">
          {say(loanWords.contract(line.loanId))} · {say(words.asOf(showDay(answer.asOf, language.value)))}
        </p>
      </div>
      <div class="chips">
        <Chip tone={state.tone}>{say(state.word)}</Chip>
        {line.replaces !== null && <Chip tone="look">{say(loanWords.replaces(line.replaces))}</Chip>}
      </div>
      {line.outstanding > 0 && (
        <dl>
          <dt>{say(loanWords.settlement)}</dt>
          <dd class="figure strong">{say(words.baht(showBaht(settlement.total)))}</dd>
          <dd class="soft">
            {say(loanWords.settlementOf(showBaht(settlement.principal), showBaht(settlement.interest)))}
          </dd>
        </dl>
      )}
      {line.outstanding > 0 && (
        <button
          type="button"
          class="button first"
          onClick={() => goOn({ page: 'repay', groupId: line.groupId, loanId: line.loanId })}
        >
          {say(entering.repay)}
        </button>
      )}
      <button
        type="button"
        class="button"
        onClick={() => goOn({ page: 'passbook', groupId: line.groupId, memberId: line.memberId })}
      >
        {say(loanWords.passbookOf)}
      </button>
    </section>
  );
}

function Papers({ answer }: { readonly answer: LoanAnswer }) {
  const { letter } = answer;
  return (
    <div class="pair">
      <PrintButton report={answer.report} caption={loanWords.printSchedule} />
      {letter && <PrintButton report={letter} caption={loanWords.printLetter} />}
    </div>
  );
}
