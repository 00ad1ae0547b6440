/** Somebody who leaves: what is paid back when debts are set off, to look at first and then to record. */
import { useState } from 'preact/hooks';
import type { LeavingAnswer } from '../../core/commands/answers/loans.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { satang } from '../../core/values/satang.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { didChange } from '../doing.ts';
import { Chip } from '../parts/chip.tsx';
import { Act } from '../parts/forms/act.tsx';
import { DayField, ResolutionField, wrongResolution } from '../parts/forms/fields.tsx';
import { ReportView } from '../parts/reports/report.tsx';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { UndoLink } from '../parts/said.tsx';
import { showDay } from '../showing.ts';
import { goOn, groupOf, language, leaving, type Place, say } from '../state.ts';
import { dayToType, typedDay, wrongDay } from '../typed.ts';
import { entering } from '../words/entering.ts';
import { loanWords } from '../words/loans.ts';
import { words } from '../words.ts';

export function LeavingPage({ place }: { readonly place: Place }) {
  const [on, setOn] = useState<string | null>(null);
  const takes: Takes<'leaving'> = {
    member: place.memberId ?? '',
    ...groupOf(place),
    ...(on === null ? {} : { on }),
  };
  return (
    <Needed of={leaving} takes={takes}>
      {(answer) => (
        <>
          <Settled answer={answer} />
          <OtherDay key={answer.on} answer={answer} choose={setOn} />
          <ReportView report={answer.report} />
          <PrintButton report={answer.report} caption={loanWords.printLeaving} />
          {answer.pays >= 0 && answer.action === null && <PostForm answer={answer} takes={takes} />}
        </>
      )}
    </Needed>
  );
}

interface Of {
  readonly answer: LeavingAnswer;
}

function Settled({ answer }: Of) {
  const owes = answer.pays < 0;
  return (
    <section class="card stack">
      <h2>{answer.name || say(words.number(answer.memberId))}</h2>
      <dl>
        <dt>{say(owes ? loanWords.stillOwes : loanWords.pays)}</dt>
        <dd class={owes ? 'figure strong tone-bad' : 'figure strong'}>{say(words.baht(amountOf(answer)))}</dd>
      </dl>
      {answer.action !== null && (
        <div class="chips">
          <Chip tone="good">{say(loanWords.leavingPosted)}</Chip>
          <UndoLink action={answer.action} />
        </div>
      )}
      {owes && <p class="tone-look">{say(loanWords.owesFirst)}</p>}
      {owes &&
        answer.loans.map(({ loanId }) => (
          <button
            key={loanId}
            type="button"
            class="button first"
            onClick={() => goOn({ page: 'repay', groupId: answer.groupId, loanId })}
          >
            {`${say(entering.repay)} ${loanId}`}
          </button>
        ))}
    </section>
  );
}

const amountOf = ({ pays }: LeavingAnswer): string => showBaht(satang(Math.abs(pays)));

function OtherDay({ answer, choose }: Of & { readonly choose: (day: string) => void }) {
  const [day, setDay] = useState(dayToType(answer.on));
  const [sent, setSent] = useState(false);
  const wrong: Words | null = wrongDay(day);
  return (
    <form
      class="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (wrong === null) choose(typedDay(day) ?? day);
      }}
    >
      <DayField label={loanWords.leavingDay} value={day} type={setDay} wrong={sent ? wrong : null} />
      <button type="submit" class="button">
        {say(loanWords.reckon)}
      </button>
    </form>
  );
}

function PostForm({ answer, takes }: Of & { readonly takes: Takes<'leaving'> }) {
  const [resolution, setResolution] = useState('');
  const wrong = wrongResolution(resolution);
  return (
    <section class="card stack">
      <h2>{say(loanWords.postLeaving)}</h2>
      <Act
        command="leaving"
        button={loanWords.postLeaving}
        first={true}
        wrong={[wrong]}
        sure={loanWords.sureLeaving(
          answer.name || say(words.number(answer.memberId)),
          showDay(answer.on, language.value),
          amountOf(answer),
        )}
        takes={{ ...takes, on: answer.on, post: true, resolution }}
        did={(posted, says) => didChange({ words: says, action: posted.action })}
      >
        {(sent) => <ResolutionField value={resolution} type={setResolution} sent={sent} />}
      </Act>
    </section>
  );
}
