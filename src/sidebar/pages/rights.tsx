/** A member's rights: each benefit with whether he has it, how much, why, and what comes next. */

import type { RightLine, RightsAnswer } from '../../core/commands/answers/welfare.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { Chip } from '../parts/chip.tsx';
import { ClaimRows } from '../parts/claim-row.tsx';
import { Notes } from '../parts/report.tsx';
import { Needed } from '../parts/result.tsx';
import { PrintButton } from '../parts/ways-out.tsx';
import { showDay } from '../showing.ts';
import { groupOf, language, type Place, rights, say } from '../state.ts';
import { words } from '../words.ts';
import { welfareWords } from '../words-welfare.ts';

export function RightsPage({ place }: { readonly place: Place }) {
  const takes: Takes<'rights'> = { member: place.memberId ?? '', ...groupOf(place) };
  return (
    <Needed of={rights} takes={takes}>
      {(answer) => <RightsView answer={answer} />}
    </Needed>
  );
}

function RightsView({ answer }: { readonly answer: RightsAnswer }) {
  const { suspended } = answer;
  const day = (of: Parameters<typeof showDay>[0]): string => showDay(of, language.value);
  return (
    <>
      <section class="card">
        <h2>{answer.name || say(words.number(answer.memberId))}</h2>
        <p class="soft">
          {say(words.number(answer.memberId))} · {say(words.asOf(day(answer.on)))}
        </p>
        {answer.tenure && (
          <p>
            {say(welfareWords.tenure(answer.tenure))}
            {answer.since && ` ${say(welfareWords.since(day(answer.since)))}`}
          </p>
        )}
        <div class="chips">
          {!answer.active && <Chip tone="soft">{say(words.leftGroup)}</Chip>}
          {suspended && <Chip tone="bad">{say(words.suspended)}</Chip>}
        </div>
        {suspended && (
          <>
            <p class="tone-bad">{say(welfareWords.suspendedSince(day(suspended.since), showBaht(suspended.owed)))}</p>
            <p class="soft">{say(suspended.why)}</p>
          </>
        )}
      </section>
      {answer.rights.length > 0 ? (
        <ul class="rows" aria-label={say(welfareWords.rights)}>
          {answer.rights.map((right) => (
            <li key={right.code} class="row">
              <Right right={right} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="card">{say(welfareWords.noBenefits)}</p>
      )}
      {answer.claims.length > 0 && (
        <section>
          <h2>{say(welfareWords.claimsOf)}</h2>
          <ClaimRows claims={answer.claims} named={false} />
        </section>
      )}
      <Notes notes={answer.report.notes} />
      <PrintButton report={answer.report} caption={welfareWords.printRights} />
    </>
  );
}

function Right({ right }: { readonly right: RightLine }) {
  return (
    <>
      <span class="what">{right.benefit}</span>
      {right.has ? (
        <Chip tone="good">{say(welfareWords.has)}</Chip>
      ) : right.ask ? (
        <Chip tone="look">{say(welfareWords.ask)}</Chip>
      ) : (
        <Chip tone="soft">{say(welfareWords.hasNot)}</Chip>
      )}
      {right.amount !== null && <span class="why strong">{say(welfareWords[right.per](showBaht(right.amount)))}</span>}
      <span class="why">{say(right.why)}</span>
      {leftLines(right).map((line) => (
        <span key={line.en} class="why">
          {say(line)}
        </span>
      ))}
    </>
  );
}

const UNITS: { readonly [per in RightLine['per']]: (count: number) => Words } = {
  event: welfareWords.unitsEvent,
  night: welfareWords.unitsNight,
  month: welfareWords.unitsMonth,
};

/** What is left of the year and of life, and the next step; what has no limit is not mentioned. */
function leftLines({ unitsLeft, moneyLeft, timesLeft, per, next }: RightLine): readonly Words[] {
  const left: readonly Words[] = [
    ...(unitsLeft === null ? [] : [UNITS[per](unitsLeft)]),
    ...(moneyLeft === null ? [] : [words.baht(showBaht(moneyLeft))]),
  ];
  const joined = (tongue: 'th' | 'en'): string => left.map((one) => one[tongue]).join(' · ');
  return [
    ...(left.length === 0 ? [] : [welfareWords.leftThisYear({ th: joined('th'), en: joined('en') })]),
    ...(timesLeft === null ? [] : [welfareWords.leftInLife(timesLeft)]),
    ...(next === null ? [] : [welfareWords.nextStep(showBaht(next.amount), showDay(next.from, language.value))]),
  ];
}
