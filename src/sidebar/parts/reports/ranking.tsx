/** The groups ranked by one figure, largest first; those without the figure come last and say so. */
import { useState } from 'preact/hooks';
import type { GroupLine } from '../../../core/commands/answers/figures.ts';
import type { Show } from '../../../core/reports/report.ts';
import type { Words } from '../../../core/values/words.ts';
import { say } from '../../state.ts';
import { words } from '../../words.ts';
import { Bars } from './charts.tsx';

interface Measure {
  readonly name: Words;
  readonly show: Show;
  readonly of: (group: GroupLine) => number | null;
}

const MEASURES: readonly [Measure, ...Measure[]] = [
  { name: words.arrears, show: 'money', of: ({ contributions }) => contributions?.arrears ?? null },
  { name: words.membersNow, show: 'count', of: ({ members }) => members.closing },
  { name: words.fund, show: 'money', of: ({ fund }) => fund.total },
  { name: words.loansOverdue, show: 'money', of: ({ loans }) => loans.overdue },
];

export function Ranking({ groups }: { readonly groups: readonly GroupLine[] }) {
  const [chosen, setChosen] = useState(0);
  const measure = MEASURES[chosen] ?? MEASURES[0];
  const ranked = groups
    .map((group) => ({ name: group.name, value: measure.of(group) }))
    .sort((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY));
  return (
    <section class="card stack">
      <label>
        <span>{say(words.ranking)}</span>
        <select class="field" value={chosen} onChange={(event) => setChosen(event.currentTarget.selectedIndex)}>
          {MEASURES.map(({ name }, place) => (
            <option key={name.en} value={place}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <Bars
        chart={{
          kind: 'chart',
          form: 'bars',
          title: measure.name,
          show: measure.show,
          labels: ranked.map(({ name }, place) => `${place + 1}. ${name}`),
          series: [{ label: measure.name, values: ranked.map(({ value }) => value) }],
        }}
      />
    </section>
  );
}
