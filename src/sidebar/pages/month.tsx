/** The month: the one next step, its figures, and the checklist that leads on. */
import type { MonthAnswer, Step } from '../../core/commands/answers/month.ts';
import { Begin } from '../parts/begin.tsx';
import { Chip } from '../parts/chip.tsx';
import { Tiles } from '../parts/reports/tiles.tsx';
import { Result } from '../parts/result.tsx';
import { type Way, Ways } from '../parts/ways.tsx';
import { showDay } from '../showing.ts';
import { askMonth, chosen, goOn, goTop, language, month, type PageName, say } from '../state.ts';
import { bookWords } from '../words/books.ts';
import { entering } from '../words/entering.ts';
import { forms } from '../words/forms.ts';
import { loanWords } from '../words/loans.ts';
import { networkWords } from '../words/network.ts';
import { sendingWords } from '../words/sending.ts';
import { welfareWords } from '../words/welfare.ts';
import { words } from '../words.ts';

/** The page a step leads to, where there is one. */
const LEADS: { readonly [step in Step['step']]?: PageName } = {
  arrears: 'members',
  collect: 'collection',
  claims: 'welfare',
  count: 'collection',
  check: 'findings',
  summary: 'summary',
  close: 'closing',
  sent: 'network',
};

/** What is done for one group only. */
const GROUP_WORK: readonly Way[] = [
  {
    name: networkWords.paymentCalendar,
    why: networkWords.paymentCalendarWhy,
    place: { page: 'paymentCalendar' },
  },
  { name: entering.newClaim, why: entering.newClaimWhy, place: { page: 'newClaim' } },
  { name: welfareWords.welfare, why: welfareWords.welfareWhy, place: { page: 'welfare' } },
];
/** What a network has as well. */
const OTHER_WORK: readonly Way[] = [
  { name: loanWords.loans, why: loanWords.loansWhy, place: { page: 'loans' } },
  { name: bookWords.yearEnd, why: bookWords.yearEndWhy, place: { page: 'yearEnd' } },
  { name: sendingWords.summaryFile, why: sendingWords.summaryFileWhy, place: { page: 'summaryFile' } },
];

export function MonthPage() {
  return (
    <Result of={month} again={() => void askMonth(chosen.value)}>
      {(answer) => <MonthView answer={answer} lead={lead} />}
    </Result>
  );
}

function lead(page: PageName): void {
  if (page === 'members' || page === 'network') goTop(page);
  else goOn({ page });
}

interface Month {
  readonly answer: MonthAnswer;
  readonly lead: (page: PageName) => void;
}

function MonthView({ answer, lead: leadTo }: Month) {
  if (answer.empty) return <Begin tabs={answer.foreign} />;
  const { next } = answer;
  return (
    <>
      <section class="next">
        <p>{say(next.says)}</p>
        {next.leads !== 'none' && (
          <button type="button" class="button" onClick={() => next.leads !== 'none' && leadTo(next.leads)}>
            {say(next.button)}
          </button>
        )}
      </section>
      <section>
        <h2 class="unseen">{say(words.figures)}</h2>
        <Tiles tiles={answer.figures.map((figure) => ({ ...figure, value: say(figure.value) }))} />
      </section>
      <section>
        <h2 class="unseen">{say(words.steps)}</h2>
        <ol class="rows">
          {answer.steps.map((step) => (
            <li key={step.step}>
              <StepRow step={step} leads={leadOf(step, answer)} leadTo={leadTo} />
            </li>
          ))}
        </ol>
      </section>
      <Ways
        title={answer.groupId === null ? forms.otherNetworkWork : forms.otherWork}
        ways={answer.groupId === null ? OTHER_WORK : [...GROUP_WORK, ...OTHER_WORK]}
      />
      <p class="soft">
        {say(words.asOf(showDay(answer.asOf, language.value)))}
        {answer.rowsNotCounted > 0 && ` · ${say(words.rowsNotCounted(answer.rowsNotCounted))}`}
      </p>
    </>
  );
}

/** Members and claims are listed by group: for a whole network who owes is ranked on its page, and the others lead nowhere. */
function leadOf(step: Step, answer: MonthAnswer): PageName | undefined {
  const page = LEADS[step.step];
  if (step.step === 'arrears' && answer.groupId === null) return 'network';
  return (page === 'members' || page === 'collection' || page === 'welfare') && answer.groupId === null
    ? undefined
    : page;
}

interface Row {
  readonly step: Step;
  readonly leads: PageName | undefined;
  readonly leadTo: (page: PageName) => void;
}

function StepRow({ step, leads, leadTo }: Row) {
  const inside = (
    <>
      <span class={leads ? 'what leads' : 'what'}>{say(step.label)}</span>
      <Chip tone={step.tone}>{say(step.state)}</Chip>
      {step.detail && <span class="why">{say(step.detail)}</span>}
    </>
  );
  return leads ? (
    <button type="button" class="row" onClick={() => leadTo(leads)}>
      {inside}
    </button>
  ) : (
    <div class="row">{inside}</div>
  );
}
