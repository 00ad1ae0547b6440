/** The calendar of contributions: one small field a month, with its word as well as its colour. */
import type { MonthStanding } from '../../core/commands/answers/members.ts';
import { yearOf } from '../../core/values/calendar.ts';
import { showBaht } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';
import { monthName, showMonth } from '../showing.ts';
import { language, say } from '../state.ts';
import { words } from '../words.ts';
import type { ChipTone } from './chip.tsx';

const VERDICTS: { readonly [verdict in MonthStanding['verdict']]: { readonly word: Words; readonly tone: ChipTone } } =
  {
    onTime: { word: words.onTime, tone: 'good' },
    late: { word: words.late, tone: 'look' },
    partial: { word: words.partial, tone: 'bad' },
    missed: { word: words.missed, tone: 'bad' },
    pending: { word: words.pending, tone: 'soft' },
    notDue: { word: words.notDue, tone: 'soft' },
  };

/** Newest year first; the years before the last one are folded. */
export function MonthCalendar({ months }: { readonly months: readonly MonthStanding[] }) {
  const years = [...new Set(months.map(({ month }) => yearOf(month)))].reverse();
  return (
    <section class="card">
      <h2>{say(words.calendar)}</h2>
      {years.map((year, index) => (
        <details key={year} open={index === 0}>
          <summary>{say(words.year(year))}</summary>
          <ol class="calendar">
            {months
              .filter(({ month }) => yearOf(month) === year)
              .map((standing) => (
                <Field key={standing.month} standing={standing} />
              ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

function Field({ standing }: { readonly standing: MonthStanding }) {
  const { word, tone } = VERDICTS[standing.verdict];
  const seen = standing.advance && standing.verdict === 'onTime' ? words.ahead : word;
  const short = monthName(standing.month, language.value);
  const paid = standing.due > 0 ? ` ${showBaht(standing.covered)} / ${say(words.baht(showBaht(standing.due)))}` : '';
  return (
    <li class={tone} title={`${showMonth(standing.month, language.value)}${paid}`}>
      {short}
      {standing.verdict === 'notDue' ? (
        <b>
          <span aria-hidden="true">–</span>
          <span class="unseen">{say(words.notDue)}</span>
        </b>
      ) : (
        <b>{say(seen)}</b>
      )}
    </li>
  );
}
