/** The month's page of a group or of the network: to read, to write to its tab, to print, to paste into LINE. */
import { useState } from 'preact/hooks';
import type { SummaryAnswer } from '../../core/commands/answers/figures.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { copied } from '../copying.ts';
import { ReportView } from '../parts/report.tsx';
import { Needed, Written } from '../parts/result.tsx';
import { print } from '../printing.ts';
import { notice, say, scope, summary, writeSummary } from '../state.ts';
import { words } from '../words.ts';

function takes(): Takes<'summary'> {
  const wanted = scope();
  return { ...wanted, page: wanted.group ? 'group' : 'network' };
}

export function SummaryPage() {
  const wanted = takes();
  const write = (): void => void writeSummary.ask({ ...wanted, write: true });
  return (
    <Needed of={summary} takes={wanted}>
      {(answer) => (
        <>
          <div class="stack screen-only">
            <button type="button" class="button first" onClick={write}>
              {say(words.writeSummary)}
            </button>
            <Written of={writeSummary} again={write} />
          </div>
          <ReportView report={answer.report} />
          <Away answer={answer} />
        </>
      )}
    </Needed>
  );
}

/** The ways out of the sidebar: LINE and paper. */
function Away({ answer }: { readonly answer: SummaryAnswer }) {
  const [open, setOpen] = useState(false);
  const text = say(answer.text);
  const copy = async (): Promise<void> => {
    const done = await copied(text);
    setOpen(!done);
    notice.value = done ? { words: words.copied, tone: 'plain' } : { words: words.copyByHand, tone: 'bad' };
  };
  return (
    <section class="stack screen-only">
      <div class="pair">
        <button type="button" class="button" onClick={() => void copy()}>
          {say(words.copyForLine)}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => print(answer.report, [words.treasurer, words.chair, words.auditor])}
        >
          {say(words.print)}
        </button>
      </div>
      <details class="card" open={open}>
        <summary>{say(words.textForLine)}</summary>
        <p class="said">{text}</p>
      </details>
    </section>
  );
}
