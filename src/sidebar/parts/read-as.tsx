/** What came of reading a tab: counts, first and last rows, examples, what cannot be read, and what is missing. */
import type {
  ColumnUnderstood,
  RowUnderstood,
  TableGuess,
  TableUnderstood,
} from '../../core/commands/answers/understood.ts';
import type { Words } from '../../core/values/words.ts';
import { goToCell } from '../going.ts';
import { showMonth } from '../showing.ts';
import { language, say } from '../state.ts';
import { wizardWords } from '../words/wizard.ts';
import { Chip } from './chip.tsx';

interface Reads {
  readonly tab: string;
  readonly columns: readonly ColumnUnderstood[];
  readonly read: TableUnderstood;
  readonly choose: (field: string, letter: string) => void;
}

export function ReadAs({ tab, columns, read, choose }: Reads) {
  const { rows, months, groups, typedTotals, headerRows, examples, notCounted, missing } = read;
  const differing = typedTotals.filter(({ agrees }) => !agrees).length;
  return (
    <>
      <section class="card stack">
        <h2>{say(wizardWords.found)}</h2>
        <ul class="lines">
          <li>{say(wizardWords.counted(rows.counted, rows.cells))}</li>
          {headerRows.length > 0 && <li>{say(wizardWords.headerAt(headerRows.join('–')))}</li>}
          {months && (
            <li>
              {say(
                wizardWords.months(
                  showMonth(months.first, language.value),
                  showMonth(months.last, language.value),
                  months.count,
                ),
              )}
            </li>
          )}
          {groups.map((group) => (
            <li key={group.groupId}>{say(wizardWords.groupRows(group.name, group.rows))}</li>
          ))}
          {rows.totals > 0 && <li>{say(wizardWords.totals(rows.totals))}</li>}
          {differing > 0 && <li class="tone-look">{say(wizardWords.totalsDiffer(differing))}</li>}
        </ul>
        <Line title={wizardWords.firstRow} row={read.first} columns={columns} />
        {read.last?.row !== read.first?.row && <Line title={wizardWords.lastRow} row={read.last} columns={columns} />}
      </section>
      {notCounted.length > 0 && (
        <section class="card stack">
          <h2>{say(wizardWords.cannotRead(rows.notCounted))}</h2>
          {notCounted.map(({ code, says, count, row, letter, example }) => (
            <div key={code} class="stack">
              <p>{`${say(says)} (${count})`}</p>
              {example && <p class="soft">{say(example)}</p>}
              {row !== null && (
                <button type="button" class="link" onClick={() => void goToCell({ tab, row, column: letter })}>
                  {`${say(wizardWords.goThere)} ${letter ?? ''}${row}`}
                </button>
              )}
            </div>
          ))}
        </section>
      )}
      {examples.length > 0 && (
        <section class="card stack">
          <h2>{say(wizardWords.examples)}</h2>
          <ul class="lines">
            {examples.map(({ letter, row, typed, read: as }) => (
              <li key={`${letter}${row}`} class={as === null ? 'tone-bad' : undefined}>
                {say(as === null ? wizardWords.readsNot(typed) : wizardWords.readsAs(typed, say(as)))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section class="card stack">
          <h2>{say(wizardWords.lacks)}</h2>
          <ul class="rows">
            {missing.map(({ field, caption, stops, costs, offer }) => (
              <li key={field} class="row">
                <span class="what">{say(caption)}</span>
                <Chip tone={stops ? 'bad' : 'soft'}>{say(stops ? wizardWords.stops : wizardWords.nice)}</Chip>
                <span class="why">{say(costs)}</span>
                {offer !== null && (
                  <button type="button" class="link" onClick={() => choose(field, offer)}>
                    {say(wizardWords.useOffer(offer))}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface Shows {
  readonly title: Words;
  readonly row: RowUnderstood | null;
  readonly columns: readonly ColumnUnderstood[];
}

/** A row as it was typed, each cell with what it is read as. */
function Line({ title, row, columns }: Shows) {
  if (row === null) return null;
  const captionOf = (letter: string): string => {
    const column = columns.find((one) => one.letter === letter);
    return column?.caption ? say(column.caption) : (column?.header ?? letter);
  };
  return (
    <div>
      <h3>{`${say(title)} (${say(wizardWords.rowAt(row.row))})`}</h3>
      <dl class="read-row">
        {row.cells
          .filter(({ typed }) => typed !== '')
          .map(({ letter, typed }) => (
            <div key={letter}>
              <dt class="soft">{captionOf(letter)}</dt>
              <dd>{typed}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

interface Guessed {
  readonly guesses: readonly TableGuess[];
  readonly use: (guess: TableGuess) => void;
}

/** What a tab may be, where its title says nothing. */
export function Guesses({ guesses, use }: Guessed) {
  return (
    <>
      {guesses.map((guess, at) => (
        <section key={guess.table} class="card stack">
          <h2>{say({ th: wizardWords.guess(guess.caption.th).th, en: wizardWords.guess(guess.caption.en).en })}</h2>
          <p class="soft">{say(guess.because)}</p>
          {guess.missing.map(({ field, caption, costs }) => (
            <p key={field} class="tone-look">{`${say(caption)}: ${say(costs)}`}</p>
          ))}
          <button type="button" class={at === 0 ? 'button first' : 'button'} onClick={() => use(guess)}>
            {say(wizardWords.useGuess)}
          </button>
        </section>
      ))}
    </>
  );
}
