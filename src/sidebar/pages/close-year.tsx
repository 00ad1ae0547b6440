/** All open months of a year at once: what would be closed with its figures, one press, and one way back. */
import { useState } from 'preact/hooks';
import type { CloseYearAnswer } from '../../core/commands/answers/closing.ts';
import { didChange } from '../doing.ts';
import { ReasonAct } from '../parts/forms/reason-act.tsx';
import { YearField } from '../parts/forms/year-field.tsx';
import { type TableBlock, TableView } from '../parts/reports/table.tsx';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { showMonth } from '../showing.ts';
import { choose, goOn, groupOf, language, say, yearToClose } from '../state.ts';
import { closingWords } from '../words/closing.ts';
import { roomWords } from '../words/room.ts';

export function CloseYearPage({ year: from = '' }: { readonly year?: string | undefined }) {
  const [year, setYear] = useState(from);
  return (
    <Needed of={yearToClose} takes={{ ...groupOf({}), ...(year === '' ? {} : { year }) }}>
      {(answer) => (
        <>
          <YearField label={closingWords.year} of={answer} choose={setYear} />
          <YearView key={`${answer.year} ${answer.count}`} answer={answer} />
        </>
      )}
    </Needed>
  );
}

function YearView({ answer }: { readonly answer: CloseYearAnswer }) {
  const { report, groups, count, needsReason } = answer;
  const tables = report.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const closed = groups.filter((one) => one.closed.length > 0);
  const toOpen = closed.reduce((sum, one) => sum + one.closed.length, 0);
  // What is found stays until it is mended: the last month tells it all.
  const bad = groups.flatMap(({ groupId, name, months, blocked, closed: [first] }) => {
    const last = months.filter((one) => one.bad).pop();
    const [month, says] = blocked ? [first, blocked] : [last?.month, last?.bad];
    return month && says ? [{ groupId, name, month, says, page: blocked ? 'closing' : 'findings' } as const] : [];
  });
  const takes = { ...groupOf({}), year: String(answer.year), post: true } as const;
  return (
    <>
      <section class="card stack">
        <h2>{say(report.subtitle)}</h2>
        {bad.length > 0 && (
          <>
            <p class="tone-look">{say(closingWords.mendFirst)}</p>
            <ul class="rows">
              {bad.map(({ groupId, name, month, says, page }) => (
                <li key={groupId}>
                  <button
                    type="button"
                    class="row"
                    onClick={() => {
                      choose({ group: groupId, month });
                      goOn({ page });
                    }}
                  >
                    <span class="what leads">
                      {name} {showMonth(month, language.value)}
                    </span>
                    <span class="why tone-look">{say(says)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {count > 0 ? (
          <ReasonAct
            command="closeYear"
            button={closingWords.closeMonths(count)}
            first={true}
            sure={closingWords.sureMonths(count, groups.filter((one) => one.months.length > 0).length)}
            reason={needsReason ? [closingWords.reason, closingWords.reasonMissing] : null}
            name={[closingWords.closedBy, null, closingWords.nameHelp]}
            takes={takes}
            did={(_, words) => didChange({ words, action: null })}
          />
        ) : (
          tables.length === 0 && (
            <button
              type="button"
              class="button first"
              onClick={() => goOn({ page: 'room', year: String(answer.year) })}
            >
              {say(roomWords.archiveYear(answer.year + 543))}
            </button>
          )
        )}
      </section>
      {tables.map((table) => (
        <details key={table.title.en} class="card" open={tables.length === 1}>
          <summary>{say(table.title)}</summary>
          <TableView table={table} />
        </details>
      ))}
      {tables.length > 0 && <PrintButton report={report} />}
      {toOpen > 0 && (
        <details class="card">
          <summary>{say(closingWords.openMonths(toOpen))}</summary>
          {closed.map(({ groupId, name, closed: months }) => (
            <p key={groupId}>
              {name}: {months.map((month) => showMonth(month, language.value)).join(', ')}
            </p>
          ))}
          <ReasonAct
            command="closeYear"
            button={closingWords.reopenTitle}
            first={false}
            sure={closingWords.openMonths(toOpen)}
            reason={[closingWords.reopenWhy, closingWords.reopenMissing]}
            name={[closingWords.second, closingWords.secondMissing]}
            takes={{ ...takes, reopens: true }}
            did={(_, words) => didChange({ words, action: null })}
          />
        </details>
      )}
    </>
  );
}
