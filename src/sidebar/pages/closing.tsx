/** Closing a month: what stands before it, what was closed and changed since, and opening it again. */
import type { CloseAnswer, RowDiff } from '../../core/commands/answers/closing.ts';
import { cleanText } from '../../core/values/text.ts';
import { didChange } from '../doing.ts';
import { goToCell } from '../going.ts';
import { Chip } from '../parts/chip.tsx';
import { CorrectForm, type Spot } from '../parts/forms/correct-form.tsx';
import { ReasonAct } from '../parts/forms/reason-act.tsx';
import { ReportView } from '../parts/reports/report.tsx';
import { Needed } from '../parts/result.tsx';
import { showMonth } from '../showing.ts';
import { closing, goOn, language, say, scope } from '../state.ts';
import { closingWords } from '../words/closing.ts';
import { forms } from '../words/forms.ts';

export function ClosingPage() {
  const takes = scope();
  if (takes.group === undefined) return <p class="card">{say(forms.chooseGroup)}</p>;
  return (
    <Needed of={closing} takes={takes}>
      {(answer) => (answer.closed ? <ClosedView answer={answer} /> : <OpenView answer={answer} />)}
    </Needed>
  );
}

/** Checks whose findings have their page. */
const FOUND: readonly string[] = ['mend', 'look', 'count'];

interface Of {
  readonly answer: CloseAnswer;
}

const monthOf = ({ month }: CloseAnswer): string => showMonth(month, language.value);

/** A month that is open: the checks, then closing it. */
function OpenView({ answer }: Of) {
  const { report } = answer;
  return (
    <>
      <section class="card stack">
        <h2>{say(closingWords.before)}</h2>
        <ul class="rows">
          {answer.checks.map(({ check, label, state, tone }) => (
            <li key={check}>
              {/* What was found can be seen before it is decided to close with it. */}
              {FOUND.includes(check) && tone !== 'good' ? (
                <button type="button" class="row" onClick={() => goOn({ page: 'findings' })}>
                  <span class="what leads">{say(label)}</span>
                  <Chip tone={tone}>{say(state)}</Chip>
                </button>
              ) : (
                <div class="row">
                  <span class="what">{say(label)}</span>
                  <Chip tone={tone}>{say(state)}</Chip>
                </div>
              )}
            </li>
          ))}
        </ul>
        {answer.reopened && <p>{say(answer.reopened)}</p>}
        {answer.blocked ? <p class="tone-look">{say(answer.blocked)}</p> : <CloseForm answer={answer} />}
        <p class="soft">{say(closingWords.why)}</p>
        <ToYear answer={answer} />
      </section>
      {report.blocks.length > 1 && <ReportView report={{ ...report, blocks: report.blocks.slice(1) }} />}
    </>
  );
}

/** Where more months are open than this one, the way to closing them together. */
function ToYear({ answer: { month } }: Of) {
  return (
    <button type="button" class="link" onClick={() => goOn({ page: 'closeYear', year: month.slice(0, 4) })}>
      {say(closingWords.wholeYear)}
    </button>
  );
}

function CloseForm({ answer }: Of) {
  const { groupId, month, needsReason } = answer;
  return (
    <ReasonAct
      command="close"
      button={closingWords.closeNow(monthOf(answer))}
      first={true}
      sure={closingWords.sureClose(monthOf(answer))}
      reason={needsReason ? [closingWords.reason, closingWords.reasonMissing] : null}
      name={[closingWords.closedBy, null, closingWords.nameHelp]}
      takes={{ group: groupId, month, post: true }}
      did={(_, says) => didChange({ words: says, action: null })}
    />
  );
}

/** A closed month: whether it is as it was, both figures where it is not, and opening it again. */
function ClosedView({ answer }: Of) {
  const { closed, report } = answer;
  if (!closed) return null;
  const places = closed.rows.filter(({ tab }) => tab !== null);
  return (
    <>
      <section class={closed.same ? 'card stack' : 'card warned stack'}>
        <h2>{say(report.subtitle)}</h2>
        <div class="chips">
          <Chip tone={closed.same ? 'good' : 'look'}>
            {say(closed.same ? closingWords.same : closingWords.changed)}
          </Chip>
        </div>
        {closed.reason && <p>{say(closingWords.whyClosed(closed.reason))}</p>}
        {!closed.same && <p>{say(closingWords.whatNow)}</p>}
        {places.map((row) => (
          <div key={`${row.tab} ${row.row}${row.column ?? ''}`}>
            {row.kind === 'added' && <p>{say(closingWords.addedSince)}</p>}
            {row.fields.map(({ label, was, now }) => (
              <p key={label.en}>
                {was === null ? `${say(label)}: ${now ? say(now) : '–'}` : say(closingWords.wasNow(label, was, now))}
              </p>
            ))}
            <button type="button" class="button" onClick={() => void goToCell(row)}>
              {say(closingWords.goTo(row.tab ?? '', row.row ?? 0))}
            </button>
          </div>
        ))}
      </section>
      <ReportView report={report} />
      <CorrectForm key={`correct ${answer.month}`} tabs={answer.tabs} from={spotOf(places[0])} />
      <ReopenForm key={answer.month} answer={answer} />
    </>
  );
}

const spotOf = (row: RowDiff | undefined): Spot => ({ tab: row?.tab ?? '', row: row?.row ? String(row.row) : '' });

function ReopenForm({ answer }: Of) {
  const { groupId, month, closed } = answer;
  const opened = answer.months.filter((one) => one.month >= month).map((one) => showMonth(one.month, language.value));
  return (
    <section class="card stack">
      <h2>{say(closingWords.reopenTitle)}</h2>
      {opened.length > 1 && <p class="tone-look">{say(closingWords.afterToo)}</p>}
      <ReasonAct
        command="reopen"
        button={closingWords.reopenTitle}
        first={false}
        sure={closingWords.sureReopen(opened.reverse().join(', '))}
        reason={[closingWords.reopenWhy, closingWords.reopenMissing]}
        name={[closingWords.second, closingWords.secondMissing]}
        wrongName={(by) =>
          closed?.closedBy != null && cleanText(by) === closed.closedBy ? closingWords.secondMissing : null
        }
        takes={{ group: groupId, month, post: true }}
        did={(_, says) => didChange({ words: says, action: null })}
      />
    </section>
  );
}
