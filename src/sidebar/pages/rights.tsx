/** A member's rights: each benefit with whether he has it, how much, why, and what comes next. */

import type { RightsAnswer } from '../../core/commands/answers/welfare.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { showBaht } from '../../core/values/show.ts';
import { Chip } from '../parts/chip.tsx';
import { Notes } from '../parts/reports/report.tsx';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { ClaimRows } from '../parts/welfare/claim-row.tsx';
import { RightRows } from '../parts/welfare/right-rows.tsx';
import { showDay } from '../showing.ts';
import { groupOf, language, type Place, rights, say } from '../state.ts';
import { welfareWords } from '../words/welfare.ts';
import { words } from '../words.ts';

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
        <RightRows rights={answer.rights} />
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
