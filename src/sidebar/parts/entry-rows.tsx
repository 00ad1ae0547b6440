/** The entries of a passbook, newest first, each with its running balance; pressing one goes to its row. */
import { useState } from 'preact/hooks';
import type { StatementAnswer, StatementLine } from '../../core/commands/answers/members.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { goToCell } from '../going.ts';
import { showDay } from '../showing.ts';
import { language, say } from '../state.ts';
import { words } from '../words.ts';

/** A year of entries and a little more. */
const AT_ONCE = 15;

export function EntryRows({ answer }: { readonly answer: StatementAnswer }) {
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
