/** The loans of a group or of all: what is out, how late it is, and every contract to look for. */

import { useState } from 'preact/hooks';
import type { LoanLine, LoansAnswer } from '../../core/commands/answers/loans.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { showBaht } from '../../core/values/show.ts';
import { wordKey } from '../../core/values/text.ts';
import { CheckField } from '../parts/forms/fields.tsx';
import { LoanRows } from '../parts/loan-row.tsx';
import { Bars } from '../parts/reports/charts.tsx';
import { Notes } from '../parts/reports/report.tsx';
import { Tiles } from '../parts/reports/tiles.tsx';
import { WaysOut } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { showDay, shown } from '../showing.ts';
import { chosen, goOn, groupOf, language, loans, say } from '../state.ts';
import { entering } from '../words/entering.ts';
import { forms } from '../words/forms.ts';
import { loanWords } from '../words/loans.ts';
import { words } from '../words.ts';

/** As many as one looks through before asking for more. */
const AT_ONCE = 30;

export function LoansPage() {
  const takes: Takes<'loans'> = groupOf({});
  return (
    <Needed of={loans} takes={takes}>
      {(answer) =>
        answer.loans.length === 0 && answer.unnamed === 0 ? (
          <>
            <section class="card">
              <h2>{say(loanWords.noLoans)}</h2>
              <p class="soft">{say(loanWords.noLoansWhy)}</p>
            </section>
            <NewLoan first={true} />
          </>
        ) : (
          <>
            <Totals answer={answer} />
            <NewLoan first={false} />
            {answer.loans.length > 0 && <Found loans={answer.loans} />}
            <Guarantors answer={answer} />
            <Notes notes={answer.report.notes} />
            <WaysOut
              prints={{ report: answer.report, caption: loanWords.printLoans }}
              writes={{ command: 'loans', takes, caption: forms.writeTab(loanWords.tab) }}
            />
          </>
        )
      }
    </Needed>
  );
}

/** A contract is made in one group: of the whole network nobody borrows. */
function NewLoan({ first }: { readonly first: boolean }) {
  if (!chosen.value.group) return null;
  return (
    <button type="button" class={first ? 'button first' : 'button'} onClick={() => goOn({ page: 'newLoan' })}>
      {say(entering.newLoan)}
    </button>
  );
}

function Totals({ answer }: { readonly answer: LoansAnswer }) {
  const baht = (amount: LoanLine['overdue']): string => say(words.baht(showBaht(amount)));
  const { overdue, unnamed } = answer;
  return (
    <>
      <Tiles
        tiles={[
          {
            label: loanWords.outstanding,
            value: baht(answer.outstanding),
            note: loanWords.contracts(answer.loans.filter((one) => one.outstanding > 0).length),
          },
          ...(unnamed === 0 ? [] : [{ label: loanWords.unnamed, value: baht(unnamed), tone: 'look' as const }]),
          { label: loanWords.overdue, value: baht(overdue), tone: overdue > 0 ? 'bad' : 'plain' },
          {
            label: loanWords.par30,
            value: shown(answer.par30, 'percent', language.value),
            note: loanWords.par30Note,
            tone: answer.par30 > 0 ? 'bad' : 'plain',
          },
        ]}
      />
      <section class="card stack">
        <h2>{say(loanWords.ageing)}</h2>
        <Bars
          chart={{
            kind: 'chart',
            form: 'bars',
            title: loanWords.ageing,
            show: 'money',
            labels: answer.ageing.map(({ label, loans: count }) => ({
              th: `${label.th} (${loanWords.contracts(count).th})`,
              en: `${label.en} (${loanWords.contracts(count).en})`,
            })),
            series: [{ label: loanWords.outstanding, values: answer.ageing.map(({ outstanding }) => outstanding) }],
          }}
        />
        <p class="soft">{say(words.asOf(showDay(answer.asOf, language.value)))}</p>
      </section>
    </>
  );
}

function Found({ loans: all }: { readonly loans: readonly LoanLine[] }) {
  const [text, setText] = useState('');
  const [late, setLate] = useState(all.some(({ overdue }) => overdue > 0));
  const [limit, setLimit] = useState(AT_ONCE);
  const found = all.filter((loan) => (!late || loan.overdue > 0) && holds(loan, wordKey(text)));
  return (
    <section class="stack">
      <h2>{say(loanWords.list)}</h2>
      <search class="stack">
        <label>
          <span>{say(loanWords.search)}</span>
          <input
            class="field"
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <CheckField label={loanWords.onlyOverdue} value={late} tick={setLate} />
      </search>
      <p role="status" class="soft">
        {say(found.length === 0 ? loanWords.noneFound : loanWords.foundLoans(found.length, all.length))}
      </p>
      {found.length > 0 && <LoanRows loans={found.slice(0, limit)} named={true} />}
      {found.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + 5 * AT_ONCE)}>
          {say(words.moreLeft(found.length - limit))}
        </button>
      )}
    </section>
  );
}

/** Whether a loan has the text in its borrower, its number or its guarantors. */
function holds({ name, memberId, loanId, guarantors }: LoanLine, text: string): boolean {
  return text === '' || [name, memberId, loanId, ...guarantors].some((one) => wordKey(one).includes(text));
}

function Guarantors({ answer }: { readonly answer: LoansAnswer }) {
  if (answer.guarantors.length === 0) return null;
  return (
    <details class="card">
      <summary>{say(loanWords.byGuarantor)}</summary>
      <ul class="folded">
        {answer.guarantors.map((one) => (
          <li key={`${one.groupId} ${one.memberId}`}>
            <h3>{one.name || say(words.number(one.memberId))}</h3>
            <p class="soft">{one.contracts.map((id) => say(loanWords.contract(id))).join(', ')}</p>
            <p class={one.overdue > 0 ? 'tone-bad' : 'soft'}>
              {say(loanWords.owes(showBaht(one.outstanding), one.overdue > 0 ? showBaht(one.overdue) : null))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
