/** Everything that the sheet holds of one person: to read, to print and to take along. */
import type { HeldCell, HeldRow, MemberDataAnswer } from '../../core/commands/answers/personal.ts';
import { BOM } from '../../core/values/csv.ts';
import { saveFile } from '../files.ts';
import { CopyText, PrintButton } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { Ways } from '../parts/ways.tsx';
import { groupOf, memberData, type Place, say } from '../state.ts';
import { personal } from '../words/personal.ts';
import { words } from '../words.ts';

export function MemberDataPage({ place }: { readonly place: Place }) {
  return (
    <Needed of={memberData} takes={{ member: place.memberId ?? '', ...groupOf(place) }}>
      {(answer) => <Held answer={answer} />}
    </Needed>
  );
}

function Held({ answer }: { readonly answer: MemberDataAnswer }) {
  const { groupId, memberId, rows, groups } = answer;
  const tabs = [...new Set(rows.map(({ tab }) => tab))];
  return (
    <>
      <section class="next stack">
        <h2>{answer.name || say(words.number(memberId))}</h2>
        <p>{say(personal.holds(rows.length, tabs.length))}</p>
        {groups.length > 1 && <p>{say(personal.inGroups(groups.join(', ')))}</p>}
        <PrintButton report={answer.report} caption={personal.print} first />
      </section>
      <section class="stack screen-only">
        <CopyText text={answer.text} caption={personal.copy} />
        <button type="button" class="button" onClick={() => saveFile(`member-${memberId}.csv`, BOM + answer.csv)}>
          {say(personal.save)}
        </button>
      </section>
      {tabs.map((tab) => (
        <TabRows key={tab} tab={tab} rows={rows.filter((row) => row.tab === tab)} />
      ))}
      <Ways
        title={words.more}
        ways={[{ name: personal.erase, why: personal.eraseWhy, place: { page: 'erase', groupId, memberId } }]}
      />
    </>
  );
}

function TabRows({ tab, rows }: { readonly tab: string; readonly rows: readonly HeldRow[] }) {
  return (
    <details class="card">
      <summary>{say(personal.rowsOf(tab, rows.length))}</summary>
      {rows.map(({ row, cells }) => (
        <div key={row}>
          <h3>{say(personal.row(row))}</h3>
          <HeldCells cells={cells} />
        </div>
      ))}
    </details>
  );
}

function HeldCells({ cells }: { readonly cells: readonly HeldCell[] }) {
  return (
    <dl class="lines">
      {cells.map(({ at, header, says }) => (
        <div key={at}>
          <dt>{header}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
