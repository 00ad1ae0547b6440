/** A member's passbook: where it stands, which months are paid, and every entry with its running balance. */
import { useState } from 'preact/hooks';
import type { StatementAnswer, StatementLine } from '../../core/commands/answers/members.ts';
import type { Takes } from '../../core/commands/answers.ts';
import type { MemberBalance } from '../../core/reports/balances-page.ts';
import type { Satang } from '../../core/values/satang.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { goToCell } from '../going.ts';
import { MonthCalendar } from '../parts/calendar.tsx';
import { Chip } from '../parts/chip.tsx';
import { LoanRows } from '../parts/loan-row.tsx';
import { Needed } from '../parts/result.tsx';
import { Ways } from '../parts/ways.tsx';
import { showDay } from '../showing.ts';
import { groupOf, language, loans, type Place, say, statement } from '../state.ts';
import { words } from '../words.ts';
import { loanWords } from '../words-loans.ts';
import { welfareWords } from '../words-welfare.ts';

/** A year of entries and a little more. */
const AT_ONCE = 15;

export function PassbookPage({ place }: { readonly place: Place }) {
  const takes: Takes<'statement'> = { member: place.memberId ?? '', ...groupOf(place) };
  return (
    <Needed of={statement} takes={takes}>
      {(answer) => <PassbookView answer={answer} />}
    </Needed>
  );
}

function PassbookView({ answer }: { readonly answer: StatementAnswer }) {
  const { standing } = answer;
  const whose = { groupId: answer.groupId, memberId: answer.memberId };
  return (
    <>
      <section class="card">
        <h2>{answer.name || say(words.number(answer.memberId))}</h2>
        <p class="soft">
          {say(words.number(answer.memberId))} · {say(words.asOf(showDay(answer.asOf, language.value)))}
        </p>
        <div class="chips">
          {!standing.active && <Chip tone="soft">{say(words.leftGroup)}</Chip>}
          {standing.suspended && <Chip tone="look">{say(words.suspended)}</Chip>}
          {standing.arrears === 0 && <Chip tone="good">{say(words.owesNothing)}</Chip>}
        </div>
        <dl class="lines">
          {standingLines(answer).map(([label, amount, tone]) => (
            <div key={label.en}>
              <dt>{say(label)}</dt>
              <dd class={tone}>
                {say(words.baht(showBaht(amount)))}
                {label === words.arrears && standing.arrearsMonths !== null && standing.arrearsMonths > 0
                  ? ` · ${say(words.arrearsMonths(standing.arrearsMonths))}`
                  : ''}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Ways
        title={words.more}
        ways={[
          { name: welfareWords.rights, why: welfareWords.rightsWhy, place: { page: 'rights', ...whose } },
          { name: loanWords.leaving, why: loanWords.leavingWhy, place: { page: 'leaving', ...whose } },
        ]}
      />
      {standing.loansOutstanding !== null && standing.loansOutstanding > 0 && <Borrowed {...whose} />}
      {answer.months.length > 0 && <MonthCalendar months={answer.months} />}
      <Lines answer={answer} />
    </>
  );
}

/** His loans that are not paid off, each leading to its page. */
function Borrowed({ groupId, memberId }: Pick<StatementAnswer, 'groupId' | 'memberId'>) {
  return (
    <section>
      <h2>{say(loanWords.hisLoans)}</h2>
      <Needed of={loans} takes={{ group: groupId }}>
        {(answer) => (
          <LoanRows
            loans={answer.loans.filter((loan) => loan.memberId === memberId && loan.outstanding > 0)}
            named={false}
          />
        )}
      </Needed>
    </section>
  );
}

type StandingLine = readonly [label: Words, amount: Satang, tone: string];

/** The figures that this member has: what is missing is left out, and what is not his kind of group too. */
function standingLines({ standing, kind, lines, shares }: StatementAnswer): readonly StandingLine[] {
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

function Lines({ answer }: { readonly answer: StatementAnswer }) {
  const [shown, setShown] = useState(AT_ONCE);
  const newestFirst = [...answer.lines].reverse();
  const left = newestFirst.length - shown;
  return (
    <section>
      <h2>{say(words.lines)}</h2>
      <p class="soft">{say(newestFirst.length > 0 ? words.newestFirst : words.noLines)}</p>
      <ul class="rows">
        {newestFirst.slice(0, shown).map((line, index) => (
          <li key={newestFirst.length - index}>
            <LineRow line={line} balance={answer.kind === 'given' ? words.givenBalance : words.balance} />
          </li>
        ))}
        {left > 0 && (
          <li>
            <button type="button" class="row link" onClick={() => setShown(shown + 10 * AT_ONCE)}>
              {say(words.moreLeft(left))}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function LineRow({ line, balance }: { readonly line: StatementLine; readonly balance: Words }) {
  const inside = (
    <>
      <span class="what">{line.text}</span>
      <span class="amount">
        {line.in !== null && <b>+{showBaht(line.in)}</b>}
        {line.out !== null && <b class="tone-bad">-{showBaht(line.out)}</b>}
      </span>
      <span class="why spread">
        <span>{line.date === null ? say(words.noDate) : showDay(line.date, language.value)}</span>
        <span class="amount">
          {say(balance)} {showBaht(line.balance)}
        </span>
      </span>
    </>
  );
  return line.tab === null ? (
    <div class="row">{inside}</div>
  ) : (
    <button type="button" class="row" onClick={() => void goToCell({ tab: line.tab, row: line.row, column: null })}>
      {inside}
    </button>
  );
}
