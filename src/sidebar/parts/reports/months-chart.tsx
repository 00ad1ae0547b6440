/** A chart over months, as columns or lines, with its labels beside what they name. */
import { shown } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { words } from '../../words.ts';
import { colourOf, labelOf } from './chart-marks.ts';
import type { ChartBlock } from './charts.tsx';
import { TableView } from './table.tsx';

/** More labels than this would stand on one another at the end of their lines. */
const MOST_AT_ENDS = 2;
/** More months than this are named by the first and the last alone. */
const MOST_NAMED = 4;
/** One line of text, as a share of the chart's height of eight. */
const TEXT_HEIGHT = 19;

export function Months({ chart }: { readonly chart: ChartBlock }) {
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
  const top = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const height = (value: number): number => (top === low ? 100 : ((top - value) / (top - low)) * 100);
  const atEnds = chart.form === 'line' && chart.series.length <= MOST_AT_ENDS;
  return (
    <>
      <div class="plot" style={{ paddingTop: atEnds ? `${1.6 * chart.series.length}em` : '0' }}>
        <svg class="chart" aria-hidden="true" height="8em" viewBox="0 0 100 100" preserveAspectRatio="none">
          {chart.form === 'columns' ? (
            <Columns chart={chart} height={height} />
          ) : (
            chart.series.map((series, nth) => (
              <path
                key={series.label.en}
                d={pathOf(series.values, height)}
                fill="none"
                stroke={colourOf(nth)}
                class="trend"
              />
            ))
          )}
          <line class="axis" x1="0" x2="100" y1={height(0)} y2={height(0)} vector-effect="non-scaling-stroke" />
        </svg>
        {atEnds && <Ends chart={chart} height={height} />}
      </div>
      <MonthNames labels={chart.labels.map(labelOf)} />
      {!atEnds && <Names chart={chart} />}
      <FiguresOf chart={chart} />
    </>
  );
}

function MonthNames({ labels }: { readonly labels: readonly string[] }) {
  const few = labels.length <= MOST_NAMED;
  const named = few ? labels : [labels[0], labels[labels.length - 1]];
  return (
    <div class={few ? 'axis-labels soft' : 'spread soft'} aria-hidden="true">
      {named.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </div>
  );
}

/** Each line's name and last figure, just above its end; where two would meet, the upper one gives way upwards. */
function Ends({ chart, height }: Drawn) {
  const ends = chart.series
    .map((series, nth) => ({ series, nth, last: lastOf(series.values) }))
    .sort((a, b) => height(b.last ?? 0) - height(a.last ?? 0));
  const places: number[] = [];
  for (const { last } of ends) {
    const lower = places[places.length - 1];
    const own = height(last ?? 0) - 2;
    places.push(lower === undefined ? own : Math.min(own, lower - TEXT_HEIGHT));
  }
  return (
    <ul>
      {ends.map(({ series, nth, last }, place) => (
        <li
          key={series.label.en}
          class="end"
          style={{ color: colourOf(nth), top: `calc(${1.6 * ends.length}em + ${((places[place] ?? 0) * 8) / 100}em)` }}
        >
          {say(series.label)} {shown(last, chart.show, language.value)}
        </li>
      ))}
    </ul>
  );
}

/** The series by name with their last figures, below the chart. */
function Names({ chart }: { readonly chart: ChartBlock }) {
  return (
    <ul>
      {chart.series.map((series, nth) => (
        <li key={series.label.en} class="spread">
          <span>
            <span aria-hidden="true" class="swatch" style={{ background: colourOf(nth) }} />
            {say(series.label)}
          </span>
          <b>{shown(lastOf(series.values), chart.show, language.value)}</b>
        </li>
      ))}
    </ul>
  );
}

interface Drawn {
  readonly chart: ChartBlock;
  readonly height: (value: number) => number;
}

function Columns({ chart, height }: Drawn) {
  const wide = 100 / Math.max(1, chart.labels.length);
  const each = (wide * 0.76) / Math.max(1, chart.series.length);
  return (
    <>
      {chart.series.flatMap((series, nth) =>
        series.values.map((value, place) =>
          value === null ? null : (
            <rect
              key={`${series.label.en} ${labelOf(chart.labels[place] ?? '')}`}
              x={place * wide + wide * 0.12 + nth * each}
              width={each}
              y={Math.min(height(value), height(0))}
              height={Math.abs(height(value) - height(0))}
              fill={colourOf(nth)}
            />
          ),
        ),
      )}
    </>
  );
}

/** The line through the values there are; a missing month leaves a gap. */
function pathOf(values: readonly (number | null)[], height: (value: number) => number): string {
  const step = values.length > 1 ? 98 / (values.length - 1) : 0;
  return values
    .map((value, place) => {
      if (value === null) return '';
      const before = place > 0 ? (values[place - 1] ?? null) : null;
      // A lone point is drawn as a line of no length, whose round ends make a dot.
      return `${before === null ? `M${1 + place * step} ${height(value)}h0` : 'L'}${before === null ? '' : `${1 + place * step} ${height(value)}`}`;
    })
    .join('');
}

const lastOf = (values: readonly (number | null)[]): number | null =>
  values.reduceRight<number | null>((found, value) => found ?? value, null);

/** Every figure of the chart, for those who would rather read, or hear it. */
function FiguresOf({ chart }: { readonly chart: ChartBlock }) {
  return (
    <details class="screen-only">
      <summary>{say(words.asTable)}</summary>
      <TableView
        table={{
          kind: 'table',
          title: chart.title,
          columns: [
            { label: words.monthChooser, show: 'text' },
            ...chart.series.map(({ label }) => ({ label, show: chart.show })),
          ],
          rows: chart.labels.map((label, place) => ({
            kind: 'row',
            cells: [label, ...chart.series.map(({ values }) => values[place] ?? null)],
          })),
        }}
      />
    </details>
  );
}
