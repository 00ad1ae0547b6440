/** The year's books: the statements of a year, and how its profit is shared out once the meeting has approved. */
import { useState } from 'preact/hooks';
import { buddhistYear } from '../../core/values/show.ts';
import { type OfYear, ProfitView } from '../parts/profit.tsx';
import { ReportView } from '../parts/reports/report.tsx';
import { WaysOut } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { showDay } from '../showing.ts';
import { choices, groupOf, language, say, statements } from '../state.ts';
import { bookWords } from '../words/books.ts';
import { forms } from '../words/forms.ts';

const VIEWS = [
  ['statements', bookWords.statements],
  ['profit', bookWords.profit],
] as const;

export function YearEndPage() {
  const [view, setView] = useState<(typeof VIEWS)[number][0]>('statements');
  const [year, setYear] = useState('');
  const takes = { ...groupOf({}), ...(year === '' ? {} : { year }) };
  return (
    <>
      <label>
        <span>{say(bookWords.year)}</span>
        <select class="field" value={year} onChange={(event) => setYear(event.currentTarget.value)}>
          <option value="">{say(bookWords.thisYear)}</option>
          {years(year).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="views">
        <legend class="unseen">{say(bookWords.views)}</legend>
        {VIEWS.map(([name, caption]) => (
          <button key={name} type="button" class="button" aria-pressed={view === name} onClick={() => setView(name)}>
            {say(caption)}
          </button>
        ))}
      </fieldset>
      {view === 'statements' ? <StatementsView takes={takes} /> : <ProfitView takes={takes} choose={setYear} />}
    </>
  );
}

/** The Buddhist years in which there are entries, and the chosen one. */
function years(chosen: string): readonly string[] {
  const held = (choices.value?.months ?? []).map((month) => String(buddhistYear(month)));
  return [...new Set([...held, ...(chosen === '' ? [] : [chosen])])].sort().reverse();
}

function StatementsView({ takes }: { readonly takes: OfYear }) {
  return (
    <Needed of={statements} takes={takes}>
      {(answer) => (
        <>
          <p class="soft">
            {say(bookWords.fromTo(showDay(answer.from, language.value), showDay(answer.to, language.value)))}
          </p>
          <ReportView report={answer.report} />
          <WaysOut
            prints={{ report: answer.report, caption: bookWords.printStatements, signed: true }}
            writes={{ command: 'statements', takes, caption: forms.writeTab(bookWords.statementsTab) }}
          />
        </>
      )}
    </Needed>
  );
}
