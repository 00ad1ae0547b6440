/** The calendar of contributions: a row a month, a column a year, each field with its word as well as its colour. */
import type { MonthStanding } from '../../../core/commands/answers/members.ts';
import { monthNumber, yearOf } from '../../../core/values/calendar.ts';
import { MONTH_NAMES } from '../../../core/values/month-names.ts';
import { showBaht } from '../../../core/values/show.ts';
import type { Words } from '../../../core/values/words.ts';
import { showMonth } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { memberWords } from '../../words/member.ts';
import { words } from '../../words.ts';
import type { ChipTone } from '../chip.tsx';

const VERDICTS: { readonly [verdict in MonthStanding['verdict']]: { readonly word: Words; readonly tone: ChipTone } } =
  {
    onTime: { word: words.onTime, tone: 'good' },
    late: { word: words.late, tone: 'look' },
    partial: { word: words.partial, tone: 'bad' },
    missed: { word: words.missed, tone: 'bad' },
    pending: { word: words.pending, tone: 'soft' },
    notDue: { word: words.notDue, tone: 'soft' },
  };

/** As many years as stand side by side in the sidebar. */
const BESIDE = 3;

/** The last years side by side; those before them are folded. */
export function MonthCalendar({ months }: { readonly months: readonly MonthStanding[] }) {
  const years = [...new Set(months.map(({ month }) => yearOf(month)))];
  const last = years.slice(-BESIDE);
  const older = years.slice(0, -BESIDE);
  const decks: number[][] = [];
  for (let end = older.length; end > 0; end -= BESIDE) decks.push(older.slice(Math.max(0, end - BESIDE), end));
  return (
    <section class="card">
      <h2>{say(words.calendar)}</h2>
      <Years years={last} months={months} />
      {decks.length > 0 && (
        <details>
          <summary>{say(memberWords.olderYears)}</summary>
          <div class="stack">
            {decks.map((deck) => (
              <Years key={deck[0]} years={deck} months={months} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

interface Shown {
  readonly years: readonly number[];
  readonly months: readonly MonthStanding[];
}

function Years({ years, months }: Shown) {
  const found = new Map(months.map((one) => [`${yearOf(one.month)} ${monthNumber(one.month)}`, one]));
  return (
    <table class="calendar">
      <thead>
        <tr>
          <td />
          {years.map((year) => (
            <th key={year} scope="col">
              {year + 543}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MONTH_NAMES[language.value].short.map((name, place) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {years.map((year) => (
              <Field key={year} year={year} standing={found.get(`${year} ${place + 1}`)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface InYear {
  readonly year: number;
  readonly standing: MonthStanding | undefined;
}

function Field({ year, standing }: InYear) {
  if (standing === undefined) return <td class="blank" />;
  const { verdict, advance, month, due, covered } = standing;
  const { word, tone } = VERDICTS[verdict];
  const seen = advance && verdict === 'onTime' ? words.ahead : word;
  const paid = due > 0 ? ` ${showBaht(covered)} / ${say(words.baht(showBaht(due)))}` : '';
  return (
    <td class={tone} title={`${showMonth(month, language.value)}${paid}`} data-year={year + 543}>
      {verdict === 'notDue' ? (
        <>
          <span aria-hidden="true">–</span>
          <span class="unseen">{say(words.notDue)}</span>
        </>
      ) : (
        say(seen)
      )}
    </td>
  );
}
