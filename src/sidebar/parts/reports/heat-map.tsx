/** Who did what in which month: the last months of each row as words in colour on the screen, all of them in a table on paper. */
import { useState } from 'preact/hooks';
import type { Heat } from '../../../core/reports/report.ts';
import { showBaht, showMonth as showShort } from '../../../core/values/show.ts';
import { monthName, showMonth } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { words } from '../../words.ts';

/** As many months as stand side by side with their words in a narrow page. */
const MONTHS_SEEN = 6;
const AT_ONCE = 30;

export function HeatMap({ heat }: { readonly heat: Heat }) {
  const owes = heat.rows.some(({ value }) => value !== null);
  const [late, setLate] = useState(owes);
  const [limit, setLimit] = useState(AT_ONCE);
  const rows = late ? heat.rows.filter(({ value }) => value !== null) : heat.rows;
  return (
    <>
      <h2>{say(heat.title)}</h2>
      <div class="screen-only stack">
        {owes && (
          <label class="pick">
            <input type="checkbox" checked={late} onChange={() => setLate(!late)} />
            <span>{say(words.onlyOwing)}</span>
          </label>
        )}
        <ul>
          {rows.slice(0, limit).map((row) => (
            <Row key={row.label} heat={heat} row={row} />
          ))}
        </ul>
        {rows.length > limit && (
          <button type="button" class="button" onClick={() => setLimit(limit + 5 * AT_ONCE)}>
            {say(words.moreLeft(rows.length - limit))}
          </button>
        )}
      </div>
      <Paper heat={heat} />
    </>
  );
}

interface OfRow {
  readonly heat: Heat;
  readonly row: Heat['rows'][number];
}

function Row({ heat: { columns, states, last }, row: { label, marks, value } }: OfRow) {
  const first = Math.max(0, columns.length - MONTHS_SEEN);
  return (
    <li class="heat-row">
      <div class="spread">
        <b>{label}</b>
        {value !== null && (
          <span class="tone-bad">
            {say(last)} {showBaht(value)}
          </span>
        )}
      </div>
      <ol class="heat-months">
        {columns.slice(first).map((month, place) => {
          const state = states[marks[first + place] ?? ''];
          return (
            <li key={month} class={`heat-month ${state?.tone ?? ''}`} title={showMonth(month, language.value)}>
              {monthName(month, language.value)}
              <b class="heat-word">{state ? say(state.word) : ''}</b>
            </li>
          );
        })}
      </ol>
    </li>
  );
}

function Paper({ heat: { title, of, last, columns, rows, states } }: { readonly heat: Heat }) {
  return (
    <div class="paper-only">
      <table class="heat-paper" aria-label={say(title)}>
        <thead>
          <tr>
            <th scope="col">{say(of)}</th>
            {columns.map((month) => (
              <th key={month} scope="col" class="heat-cell">
                {showShort(month, language.value, 'short')}
              </th>
            ))}
            <th scope="col" class="number">
              {say(last)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, marks, value }) => (
            <tr key={label}>
              <td>{label}</td>
              {[...marks].map((mark, place) => (
                <td key={columns[place]} class={`heat-cell ${states[mark]?.tone ?? ''}`}>
                  {states[mark] ? say(states[mark].word) : ''}
                </td>
              ))}
              <td class="number">{value === null ? '' : showBaht(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
