/** Charts as plain SVG with their labels beside what they name; the same figures are there to be read aloud. */
import type { Block } from '../../../core/reports/report.ts';
import { shown } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { words } from '../../words.ts';
import { colourOf, labelOf } from './chart-marks.ts';
import { Months } from './months-chart.tsx';

export type ChartBlock = Extract<Block, { readonly kind: 'chart' }>;

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
export function Bars({ chart }: { readonly chart: ChartBlock }) {
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
                    {value === null ? say(words.noFigure) : shown(value, chart.show, language.value)}
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
