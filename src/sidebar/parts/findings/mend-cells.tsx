/** Mending cells: what stands there and what will, looked at before anything is written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MendAnswer } from '../../../core/commands/answers/findings.ts';
import type { Takes } from '../../../core/commands/answers.ts';
import { didChange } from '../../doing.ts';
import { type Question, question } from '../../questions.ts';
import { say } from '../../state.ts';
import { findingWords } from '../../words/findings.ts';
import { TableView } from '../reports/table.tsx';
import { Result, Written } from '../result.tsx';

interface Mends {
  readonly takes: Takes<'mend'>;
  /** Told when it is done, or left. */
  readonly leave: () => void;
}

export function MendCells({ takes, leave }: Mends) {
  const [shown] = useState<Question<'mend'>>(() => question('mend'));
  useEffect(() => shown.need(takes), [shown, takes]);
  return (
    <section class="card stack">
      <Result of={shown} again={() => void shown.ask(takes)}>
        {(answer) => <Preview answer={answer} takes={takes} leave={leave} />}
      </Result>
    </section>
  );
}

function Preview({ answer, takes, leave }: Mends & { readonly answer: MendAnswer }) {
  const [writing] = useState<Question<'mend'>>(() => question('mend'));
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { cells, count, rest, closed, knownBy } = answer;
  const mend = async (): Promise<void> => {
    if (writing.asked.peek().state === 'asking') return;
    const outcome = await writing.ask({ ...takes, knownBy, post: true });
    if (outcome.state !== 'answered') return;
    leave();
    didChange({ words: outcome.says, action: outcome.answer.action });
  };
  return (
    <>
      <h3 ref={top} tabIndex={-1}>
        {say(findingWords.preview)}
      </h3>
      <TableView
        table={{
          kind: 'table',
          title: findingWords.preview,
          columns: [
            { label: findingWords.asTyped, show: 'text' },
            { label: findingWords.willStand, show: 'text' },
          ],
          rows: cells.map(({ row, column, was, becomes }) => ({
            kind: 'row',
            cells: [`${column}${row}: ${was || '–'}`, becomes],
          })),
        }}
      />
      {count > cells.length && <p class="soft">{say(findingWords.moreCells(count - cells.length))}</p>}
      {rest > 0 && <p class="soft">{say(findingWords.restCells(rest))}</p>}
      {closed.length > 0 && <p class="tone-look">{say(findingWords.closedMonths(closed.join(', ')))}</p>}
      <div class="pair">
        <button type="button" class="button first" onClick={(event) => event.detail < 2 && void mend()}>
          {say(findingWords.mendNow(count))}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say(findingWords.notMend)}
        </button>
      </div>
      <Written of={writing} again={() => void mend()} />
    </>
  );
}
