/** One member: how he stands, what he owes and has a right to, his loans and guarantees, his months, and every entry. */
import type { MemberAnswer } from '../../core/commands/answers/member.ts';
import type { Takes } from '../../core/commands/answers.ts';
import type { MemberBalance } from '../../core/reports/balances-page.ts';
import { showMonths } from '../../core/values/month-runs.ts';
import { type Satang, ZERO } from '../../core/values/satang.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { Chip, type ChipTone } from '../parts/chip.tsx';
import { EntryRows } from '../parts/entry-rows.tsx';
import { LoanRows } from '../parts/loan-row.tsx';
import { MemberRows } from '../parts/member-rows.tsx';
import { MonthCalendar } from '../parts/reports/calendar.tsx';
import { CopyText, PrintButton, WaysOut } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { Ways } from '../parts/ways.tsx';
import { RightRows } from '../parts/welfare/right-rows.tsx';
import { showDay } from '../showing.ts';
import { goOn, groupOf, language, member, type Place, say } from '../state.ts';
import { loanWords } from '../words/loans.ts';
import { memberWords } from '../words/member.ts';
import { personal } from '../words/personal.ts';
import { welfareWords } from '../words/welfare.ts';
import { words } from '../words.ts';

export function PassbookPage({ place }: { readonly place: Place }) {
  const takes: Takes<'member'> = { member: place.memberId ?? '', ...groupOf(place) };
  return (
    <Needed of={member} takes={takes}>
      {(answer) => <MemberView answer={answer} />}
    </Needed>
  );
}

interface Of {
  readonly answer: MemberAnswer;
}

function MemberView({ answer }: Of) {
  const whose = { groupId: answer.groupId, memberId: answer.memberId };
  const owes = (answer.standing.arrears ?? 0) > 0;
  return (
    <>
      <Who answer={answer} />
      <Next answer={answer} />
      <Standing answer={answer} />
      <Rights answer={answer} />
      <Loans answer={answer} />
      {answer.months.length > 0 && <MonthCalendar months={answer.months} />}
      <EntryRows answer={answer} />
      {answer.household !== null && answer.household.others.length > 0 && (
        <section>
          <h2>{say(memberWords.sameHouse(answer.household.id))}</h2>
          <MemberRows members={answer.household.others} />
        </section>
      )}
      <Ways
        title={words.more}
        ways={[
          { name: welfareWords.rights, why: memberWords.rightsMore, place: { page: 'rights', ...whose } },
          { name: personal.data, why: personal.dataWhy, place: { page: 'memberData', ...whose } },
          { name: loanWords.leaving, why: loanWords.leavingWhy, place: { page: 'leaving', ...whose } },
        ]}
      />
      {(owes || owesLoan(answer.standing)) && <PrintButton report={answer.report} caption={memberWords.printFirst} />}
      {!owes && <WaysOut text={answer.text} />}
    </>
  );
}

const TONES: { readonly [name in MemberAnswer['state']['name']]: ChipTone } = {
  active: 'good',
  suspended: 'bad',
  left: 'soft',
  died: 'soft',
  ended: 'soft',
  notYet: 'look',
};

function Who({ answer }: Of) {
  const { state, rights, household } = answer;
  const { suspended, tenure, since } = rights;
  return (
    <section class="card">
      <h2>{answer.name || say(words.number(answer.memberId))}</h2>
      <p class="soft">
        {say(words.number(answer.memberId))} · {answer.group}
        {household !== null && ` · ${say(memberWords.house(household.id))}`}
      </p>
      <p>
        <Chip tone={TONES[state.name]}>{say(state.says)}</Chip>
      </p>
      {suspended && <p class="soft">{say(suspended.why)}</p>}
      {tenure && (
        <p class="soft">
          {say(welfareWords.tenure(tenure))}
          {since && ` ${say(welfareWords.since(showDay(since, language.value)))}`}
        </p>
      )}
    </section>
  );
}

const owesLoan = ({ loansOverdue }: MemberBalance): boolean => (loansOverdue ?? 0) > 0;

/** What to do now: tell him what he owes, or give him his passbook. */
function Next({ answer: { standing, owed, loans, groupId, report, text } }: Of) {
  const { arrears, loansOverdue } = standing;
  const late = [...loans].sort((a, b) => b.daysOverdue - a.daysOverdue)[0];
  if (owesLoan(standing) && late && (arrears ?? 0) <= 0) {
    return (
      <section class="next">
        <p>
          <strong>{say(memberWords.owesLoan(showBaht(loansOverdue ?? ZERO)))}</strong>
        </p>
        <button type="button" class="button" onClick={() => goOn({ page: 'loan', groupId, loanId: late.loanId })}>
          {say(memberWords.seeLoan)}
        </button>
      </section>
    );
  }
  if (arrears === null || arrears <= 0) {
    return (
      <section class="next">
        {arrears !== null && <p>{say(memberWords.inOrder)}</p>}
        <PrintButton report={report} caption={memberWords.printFirst} />
      </section>
    );
  }
  return (
    <section class="next">
      <p>
        <strong>{say(memberWords.owesNow(showBaht(arrears)))}</strong>
        {owed.length > 0 && <br />}
        {owed.length > 0 && say(memberWords.owesFor(showMonths(owed, language.value)))}
      </p>
      <CopyText text={text} caption={memberWords.copyFirst} />
    </section>
  );
}

function Standing({ answer }: Of) {
  return (
    <section class="card">
      <h2>{say(words.asOf(showDay(answer.asOf, language.value)))}</h2>
      <dl class="lines">
        {standingLines(answer).map(([label, amount, tone]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd class={tone}>
              {say(words.baht(showBaht(amount)))}
              {label === words.arrears && answer.owed.length > 0
                ? ` · ${say(words.arrearsMonths(answer.owed.length))}`
                : ''}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type StandingLine = readonly [label: Words, amount: Satang, tone: string];

/** The figures that this member has: what is missing is left out, and what is not his kind of group too. */
function standingLines({ standing, kind, lines, shares }: MemberAnswer): readonly StandingLine[] {
  const line = (label: Words, amount: Satang | null, tone = ''): readonly StandingLine[] =>
    amount === null ? [] : [[label, amount, tone]];
  const unlessZero = (label: Words, amount: Satang | null, tone = ''): readonly StandingLine[] =>
    amount === 0 ? [] : line(label, amount, tone);
  return [
    ...(kind === 'given' ? line(words.givenSoFar, lines[lines.length - 1]?.balance ?? null) : []),
    ...line(words.savings, standing.savings),
    ...unlessZero(words.deposits, standing.deposits),
    ...unlessZero(words.shares, shares),
    ...line(words.due, standing.due),
    ...line(words.covered, standing.covered),
    ...line(words.arrears, standing.arrears, owed(standing)),
    ...unlessZero(words.advance, standing.advance),
    ...unlessZero(words.loansOutstanding, standing.loansOutstanding),
    ...unlessZero(words.loansOverdue, standing.loansOverdue, 'tone-bad'),
  ];
}

function owed({ arrears }: MemberBalance): string {
  return arrears !== null && arrears > 0 ? 'tone-bad' : '';
}

function Rights({ answer: { rights } }: Of) {
  const lines = rights.rights;
  if (lines.length === 0) return null;
  return (
    <details class="card">
      <summary>{say(memberWords.hasRights(lines.filter(({ has }) => has).length, lines.length))}</summary>
      <RightRows rights={lines} />
    </details>
  );
}

function Loans({ answer: { loans, guarantees } }: Of) {
  const open = loans.filter(({ outstanding }) => outstanding > 0);
  const guarantors = [...new Set(open.flatMap((loan) => loan.guarantors))];
  return (
    <>
      {open.length > 0 && (
        <section>
          <h2>{say(loanWords.hisLoans)}</h2>
          <LoanRows loans={open} named={false} />
          {guarantors.length > 0 && <p class="soft">{say(memberWords.guaranteedBy(guarantors.join(', ')))}</p>}
        </section>
      )}
      {guarantees.length > 0 && (
        <section>
          <h2>{say(memberWords.guarantees)}</h2>
          <LoanRows loans={guarantees} named={true} />
        </section>
      )}
    </>
  );
}
