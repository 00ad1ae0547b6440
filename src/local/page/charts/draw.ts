/** Draws a chart as SVG: one question in its title, direct labels, bars from zero. */
import type { ChartView } from '../messages.ts';

const COLOURS = ['#0b6b57', '#8a5a00', '#55635d', '#a8261b'];
const INK = '#1d2a26';
const SOFT = '#55635d';
const LINE = '#d9d5cb';
const WIDTH = 560;
const SPACE = 'http://www.w3.org/2000/svg';

/** A chart ready to be put into the page. */
export function drawnChart(chart: ChartView): SVGElement {
  const shapes = chart.form === 'bars' ? bars(chart) : chart.form === 'line' ? line(chart) : columns(chart);
  const height = chart.form === 'bars' ? barsHeight(chart) : 320;
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img' });
  svg.setAttribute('aria-label', `${chart.title}: ${spoken(chart)}`);
  svg.append(
    text(20, 32, chart.title, { 'font-size': 17, 'font-weight': 600, fill: INK }),
    ...legend(chart),
    ...shapes,
  );
  return svg;
}

function spoken({ labels, series }: ChartView): string {
  return labels
    .map((label, at) => `${label} ${series.map(({ values }) => shown(values[at] ?? null)).join(', ')}`)
    .join('; ');
}

const number = new Intl.NumberFormat('th-TH', { maximumFractionDigits: 2 });
const shown = (value: number | null): string => (value === null ? '–' : number.format(value));

function largest({ series }: ChartView): number {
  return Math.max(1, ...series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
}

const BAR = 18;
const FIRST = 70;

function barsHeight({ labels, series }: ChartView): number {
  return FIRST + labels.length * (series.length * (BAR + 2) + 10) + 14;
}

function bars(chart: ChartView): SVGElement[] {
  const { labels, series } = chart;
  const left = Math.min(220, Math.max(60, ...labels.map((label) => wide(label, 14) + 28)));
  const scale = (WIDTH - left - 90) / largest(chart);
  const step = series.length * (BAR + 2) + 10;
  return labels.flatMap((label, at) => {
    const top = FIRST + at * step;
    const middle = top + (series.length * (BAR + 2)) / 2 + 4;
    return [
      text(left - 8, middle, cut(label, left - 16, 14), { 'text-anchor': 'end', 'font-size': 14, fill: INK }),
      ...series.flatMap(({ values }, place) => {
        const value = values[at] ?? null;
        const length = Math.max(value ?? 0, 0) * scale;
        const y = top + place * (BAR + 2);
        return [
          shape('rect', { x: left, y, width: Math.max(length, 1), height: BAR, rx: 2, fill: COLOURS[place % 4]! }),
          text(left + length + 6, y + 14, shown(value), { 'font-size': 13, fill: SOFT }),
        ];
      }),
    ];
  });
}

const TOP = 84;
const BOTTOM = 270;

function columns(chart: ChartView): SVGElement[] {
  const { labels, series } = chart;
  const step = (WIDTH - 40) / Math.max(labels.length, 1);
  const width = Math.min(46, (step - 8) / series.length);
  const scale = (BOTTOM - TOP) / largest(chart);
  const every = Math.ceil(Math.max(1, ...labels.map((label) => wide(label, 13) + 8)) / step);
  return [
    shape('line', { x1: 20, x2: WIDTH - 20, y1: BOTTOM, y2: BOTTOM, stroke: LINE }),
    ...labels.flatMap((label, at) => {
      const middle = 20 + step * (at + 0.5);
      const name = text(middle, BOTTOM + 22, label, { 'text-anchor': 'middle', 'font-size': 13, fill: INK });
      const drawn = series.flatMap(({ values }, place) => {
        const value = values[at] ?? null;
        const height = Math.max(value ?? 0, 0) * scale;
        const x = middle + (place - series.length / 2) * width;
        const room = wide(shown(value), 12) <= step / series.length + 6;
        return [
          shape('rect', { x: x + 1, y: BOTTOM - height, width: width - 2, height, rx: 2, fill: COLOURS[place % 4]! }),
          ...(room
            ? [
                text(x + width / 2, BOTTOM - height - 6, shown(value), {
                  'text-anchor': 'middle',
                  'font-size': 12,
                  fill: SOFT,
                }),
              ]
            : []),
        ];
      });
      return at % every === 0 ? [name, ...drawn] : drawn;
    }),
  ];
}

function line(chart: ChartView): SVGElement[] {
  const { labels, series } = chart;
  const step = (WIDTH - 110) / Math.max(labels.length - 1, 1);
  const scale = (BOTTOM - TOP) / largest(chart);
  const x = (at: number): number => 40 + step * at;
  const every = Math.ceil(Math.max(1, ...labels.map((label) => wide(label, 13) + 8)) / step);
  return [
    shape('line', { x1: 20, x2: WIDTH - 20, y1: BOTTOM, y2: BOTTOM, stroke: LINE }),
    ...labels.flatMap((label, at) =>
      at % every === 0
        ? [text(x(at), BOTTOM + 22, label, { 'text-anchor': 'middle', 'font-size': 13, fill: INK })]
        : [],
    ),
    ...series.flatMap(({ values }, place) => {
      const fill = COLOURS[place % 4]!;
      const points = values.flatMap((value, at) =>
        value === null ? [] : [[x(at), BOTTOM - value * scale, value] as const],
      );
      const last = points[points.length - 1];
      return [
        shape('polyline', {
          points: points.map(([px, py]) => `${px},${py}`).join(' '),
          fill: 'none',
          stroke: fill,
          'stroke-width': 2.5,
        }),
        ...points.map(([px, py]) => shape('circle', { cx: px, cy: py, r: 3, fill })),
        ...(last ? [text(last[0] + 8, last[1] + 4, shown(last[2]), { 'font-size': 13, fill: SOFT })] : []),
      ];
    }),
  ];
}

/** Names of several series, each in its colour; one alone is named by the title. */
function legend({ series }: ChartView): SVGElement[] {
  if (series.length < 2) return [];
  let x = 20;
  return series.flatMap(({ label }, place) => {
    const at = x;
    x += wide(label, 13) + 36;
    return [
      shape('rect', { x: at, y: 46, width: 12, height: 12, rx: 2, fill: COLOURS[place % 4]! }),
      text(at + 18, 57, label, { 'font-size': 13, fill: INK }),
    ];
  });
}

/** About how wide a text is; Thai marks above and below take no room. */
function wide(label: string, size: number): number {
  return label.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length * size * 0.55;
}

function cut(label: string, room: number, size: number): string {
  if (wide(label, size) <= room) return label;
  return `${label.slice(0, Math.floor(room / (size * 0.5)))}…`;
}

function text(
  x: number,
  y: number,
  content: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = shape('text', { x, y, ...attributes });
  element.textContent = content;
  return element;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}
