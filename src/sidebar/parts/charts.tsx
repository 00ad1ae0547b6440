/** Charts as plain SVG with their labels beside what they name; the same figures are there to be read aloud. */
import type { Block } from '../../core/reports/report.ts';
import type { Words } from '../../core/values/words.ts';
import { shown } from '../showing.ts';
import { language, say } from '../state.ts';
import { words } from '../words.ts';

export type ChartBlock = Extract<Block, { readonly kind: 'chart' }>;

const COLOURS = ['var(--brand)', 'var(--look)', 'var(--soft)', 'var(--bad)'];

const labelOf = (label: string | Words): string => (typeof label === 'string' ? label : say(label));

/** The colour of a series; a fifth one begins again. */
const colourOf = (series: number): string => COLOURS[series % COLOURS.length] ?? 'var(--brand)';

export function Chart({ chart }: { readonly chart: ChartBlock }) {
  return (
    <figure class="stack">
      <figcaption>
        <h2>{say(chart.title)}</h2>
      </figcaption>
      {chart.form === 'bars' ? <Bars chart={chart} /> : <Months chart={chart} />}
    </figure>
  );
}

/** One bar a line under its name, from zero, with its figure at the end of the line. */
function Bars({ chart }: { readonly chart: ChartBlock }) {
  const most = largest(chart);
  return (
    <ul class="bars">
      {chart.labels.map((label, place) => (
        <li key={`${place} ${labelOf(label)}`}>
          {chart.series.map((series, nth) => {
            const value = series.values[place] ?? null;
            return (
              <div key={series.label.en}>
                <div class="spread">
                  <span>{nth === 0 ? labelOf(label) : say(series.label)}</span>
                  <span class={value !== null && value < 0 ? 'tone-bad' : ''}>
                    {shown(value, chart.show, language.value)}
                  </span>
                </div>
                <svg class="track" aria-hidden="true">
                  <rect width="100%" height="100%" rx="3" fill="var(--ground)" />
                  <rect width={`${share(value, most)}%`} height="100%" rx="3" fill={colourOf(nth)} />
                </svg>
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

const share = (value: number | null, most: number): number =>
  value === null || most === 0 ? 0 : (Math.abs(value) / most) * 100;

const largest = (chart: ChartBlock): number =>
  Math.max(0, ...chart.series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));

/** Columns or lines over months: the axis names the first and last, each series its last figure. */
function Months({ chart }: { readonly chart: ChartBlock }) {
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
  const top = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const height = (value: number): number => (top === low ? 100 : ((top - value) / (top - low)) * 100);
  const first = chart.labels[0];
  const last = chart.labels[chart.labels.length - 1];
  return (
    <>
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
      <div class="spread soft" aria-hidden="true">
        <span>{first === undefined ? '' : labelOf(first)}</span>
        <span>{last === undefined || last === first ? '' : labelOf(last)}</span>
      </div>
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
      <FiguresOf chart={chart} />
    </>
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
      <table>
        <thead>
          <tr>
            <td />
            {chart.series.map((series) => (
              <th key={series.label.en} scope="col" class="number">
                {say(series.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.labels.map((label, place) => (
            <tr key={`${place} ${labelOf(label)}`}>
              <th scope="row">{labelOf(label)}</th>
              {chart.series.map((series) => (
                <td key={series.label.en} class="number">
                  {shown(series.values[place] ?? null, chart.show, language.value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
