/** The welfare of a group: claims that wait for somebody, then the figures as they are reported. */

import type { WelfareAnswer } from '../../core/commands/answers/welfare.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { ReportView } from '../parts/reports/report.tsx';
import { WaysOut } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { ClaimRows } from '../parts/welfare/claim-row.tsx';
import { showDay } from '../showing.ts';
import { chosen, goOn, language, say, welfare } from '../state.ts';
import { entering } from '../words/entering.ts';
import { forms } from '../words/forms.ts';
import { welfareWords } from '../words/welfare.ts';
import { words } from '../words.ts';

export function WelfarePage() {
  const { group } = chosen.value;
  if (!group) return <p class="card">{say(forms.chooseGroup)}</p>;
  const takes: Takes<'welfare'> = { group };
  return (
    <Needed of={welfare} takes={takes}>
      {(answer) => (
        <>
          <Waiting answer={answer} />
          <button type="button" class="button" onClick={() => goOn({ page: 'newClaim', groupId: answer.groupId })}>
            {say(entering.newClaim)}
          </button>
          <WaysOut
            prints={{ report: answer.report }}
            writes={{ command: 'welfare', takes, caption: forms.writeTab(welfareWords.tab) }}
          />
          {/* The claims come first in the report; on the screen they stand above, where one acts on them. */}
          <ReportView report={{ ...answer.report, blocks: answer.report.blocks.slice(1) }} />
        </>
      )}
    </Needed>
  );
}

function Waiting({ answer }: { readonly answer: WelfareAnswer }) {
  const [first] = answer.waiting;
  const asOf = say(words.asOf(showDay(answer.asOf, language.value)));
  if (!first) {
    return (
      <section class="card">
        <h2 class="tone-good">{say(welfareWords.noneWaiting)}</h2>
        <p class="soft">{asOf}</p>
        <p class="soft">{say(welfareWords.noneWaitingWhy)}</p>
      </section>
    );
  }
  return (
    <>
      <section class="next">
        <p>{say(welfareWords.waiting(answer.waiting.length))}</p>
        <button type="button" class="button" onClick={() => goOn({ page: 'claim', claim: first })}>
          {say(welfareWords.openFirst)}
        </button>
      </section>
      <ClaimRows claims={answer.waiting} named={true} />
    </>
  );
}
