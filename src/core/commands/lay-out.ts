/** Lays a report out on a tab: amounts in baht as numbers, everything else as text, a chart beside its figures. */
import type { Block, Column, FigureLine, Heat, Report, Show, TableRow, Tone, Value } from '../reports/report.ts';
import { isoDay, isoMonth } from '../values/calendar.ts';
import { showDay, showMonth } from '../values/show.ts';
import type { Language, Words } from '../values/words.ts';
import { columnsOf } from './column-widths.ts';
import type { Look, TabChart, TabWrite } from './plan.ts';

type Shown = string | number;

interface Line {
  readonly look: Look;
  /** A letter a column, see `TabWrite`. */
  readonly sides: string;
  readonly cells: readonly Shown[];
  readonly formats: readonly string[];
}

/** How many rows a chart takes. */
const CHART_ROWS = 20;
const MOST_AT_TOP = 2;
const TEXT = '@';
const DASH = '–';
const LOOKS: { readonly [tone in Tone]: Look } = {
  plain: 'plain',
  soft: 'soft',
  good: 'good',
  look: 'look',
  bad: 'bad',
};

/** The tab that shows a report. A lone table keeps its header in sight; a page of many blocks only its title. */
export function layOut(title: string, report: Report, language: Language): TabWrite {
  const say = (words: Words): string => words[language];
  const lines: Line[] = [textLine('title', say(report.title)), textLine('subtitle', say(report.subtitle)), blank];
  const charts: { readonly block: Block & { kind: 'chart' }; readonly row: number }[] = [];
  const [only] = report.blocks;
  const lone = report.blocks.length === 1 && only?.kind === 'table';
  for (const block of report.blocks) {
    if (block.kind === 'figures')
      lines.push(textLine('header', say(block.title), 'LL'), ...figureLines(block.lines, language));
    else if (block.kind === 'table') {
      const sides = sidesOf(block.columns, block.rows);
      if (!lone) lines.push(textLine('total', say(block.title), 'L'.repeat(sides.length)));
      lines.push(headerLine(block.columns, sides, language), ...tableLines(block.columns, block.rows, sides, language));
      if (block.rows.length === 0) lines.push(textLine('soft', say(block.title)));
    } else if (block.kind === 'text' || block.kind === 'signatures') {
      if (block.title) lines.push(textLine('total', say(block.title)));
      if (block.kind === 'text') lines.push(...block.paragraphs.map((one) => textLine('plain', say(one))));
      else lines.push(...block.signs.flatMap((one) => [blank, textLine('plain', `${TO_SIGN} ${say(one)}`)]));
    } else if (block.kind === 'heat') {
      lines.push(textLine('total', say(block.title)), ...heatLines(block, language));
    } else {
      lines.push(textLine('total', say(block.title)));
      charts.push({ block, row: lines.length + 1 });
      lines.push(...chartLines(block, language));
    }
    lines.push(blank);
  }
  for (const note of report.notes) lines.push(textLine('soft', say(note)));
  const width = Math.max(2, ...lines.map(({ cells }) => cells.length));
  return {
    title,
    cells: lines.map(({ cells }) => filledUp(cells, width, '')),
    formats: lines.map(({ formats }) => filledUp(formats, width, TEXT)),
    looks: lines.map(({ look }) => look),
    sides: lines.map(({ sides }) => sides),
    columns: columnsOf(
      lines.filter(({ look }) => look !== 'title' && look !== 'subtitle').map(({ cells }) => cells),
      width,
    ),
    frozenRows: lone ? 4 : 2,
    charts: charts.map(
      ({ block, row }, place): TabChart => ({
        title: say(block.title),
        form: block.form,
        from: { row, column: 1, rows: block.labels.length + 1, columns: block.series.length + 1 },
        at: placeBeside(
          lines,
          rowOfChart(
            charts.map((chart) => chart.row),
            place,
          ),
        ),
      }),
    ),
  };
}

/** A few stand at the top; of many each beside its own figures, as far as the one before leaves room. */
function rowOfChart(rows: readonly number[], place: number): number {
  if (rows.length <= MOST_AT_TOP) return 4 + place * CHART_ROWS;
  return rows.slice(0, place + 1).reduce((free, row) => Math.max(free + CHART_ROWS, row), 0);
}

/** A tab that is no wider is dressed to its last column, and the chart stands right of that. */
const NARROW = 4;

/** Beside the figures: one column away from what stands in the rows of the chart, for a table below may be wide. */
function placeBeside(lines: readonly Line[], row: number): TabChart['at'] {
  const beside = lines.slice(row - 1, row - 1 + CHART_ROWS).map(({ cells }) => cells.length);
  return { row, column: Math.max(NARROW, ...beside) + 2 };
}

/** Where somebody signs on paper. */
const TO_SIGN = '........................................';

const blank: Line = { look: 'plain', sides: '', cells: [], formats: [] };

const textLine = (look: Look, text: string, sides = 'LL'): Line => ({ look, sides, cells: [text], formats: [TEXT] });

function filledUp<Thing>(things: readonly Thing[], width: number, rest: Thing): readonly Thing[] {
  return things.length === width ? things : [...things, ...new Array<Thing>(width - things.length).fill(rest)];
}

function figureLines(lines: readonly FigureLine[], language: Language): readonly Line[] {
  const money = moneyFormat(lines.map((line) => (line.show === 'money' ? line.value : null)));
  const sides = lines.some(({ value }) => typeof value === 'number') ? 'LR' : 'LL';
  return lines.map(({ label, show, value, note, tone, total }): Line => {
    const cell = shownCell(value, show, money, language);
    const text = note ? `${label[language]} (${note[language]})` : label[language];
    return {
      look: tone && tone !== 'plain' ? LOOKS[tone] : total ? 'total' : 'plain',
      sides,
      cells: [text, cell.shown],
      formats: [TEXT, cell.format],
    };
  });
}

/** Figures stand right; texts left, but in the middle beside figures, which would touch them. */
function sidesOf(columns: readonly Column[], rows: readonly TableRow[]): string {
  const right = columns.map(
    ({ show }, place) =>
      place > 0 &&
      (show === 'money' ||
        show === 'count' ||
        show === 'percent' ||
        rows.some(({ cells }) => typeof cells[place] === 'number')),
  );
  return right.map((figures, place) => (figures ? 'R' : right[place - 1] ? 'C' : 'L')).join('');
}

const headerLine = (columns: readonly Column[], sides: string, language: Language): Line => ({
  look: 'header',
  sides,
  cells: columns.map(({ label }) => label[language]),
  formats: columns.map(() => TEXT),
});

function tableLines(
  columns: readonly Column[],
  rows: readonly TableRow[],
  sides: string,
  language: Language,
): readonly Line[] {
  const money = columns.map(({ show }, place) =>
    show === 'money' ? moneyFormat(rows.map(({ cells }) => cells[place] ?? null)) : '',
  );
  return rows.map(({ cells, kind, tone }): Line => {
    const shown: Shown[] = [];
    const formats: string[] = [];
    for (let place = 0; place < columns.length; place++) {
      const cell = shownCell(cells[place] ?? null, columns[place]!.show, money[place]!, language);
      shown.push(cell.shown);
      formats.push(cell.format);
    }
    return { look: kind !== 'row' ? 'total' : LOOKS[tone ?? 'plain'], sides, cells: shown, formats };
  });
}

function chartLines(block: Block & { kind: 'chart' }, language: Language): readonly Line[] {
  const money = moneyFormat(block.series.flatMap(({ values }) => [...values]));
  const sides = `L${'R'.repeat(block.series.length)}`;
  const header: Line = {
    look: 'header',
    sides,
    cells: ['', ...block.series.map(({ label }) => label[language])],
    formats: [TEXT, ...block.series.map(() => TEXT)],
  };
  return [
    header,
    ...block.labels.map((label, place): Line => {
      const values = block.series.map((series) => {
        const value = series.values[place] ?? null;
        // A dash would be drawn as a text; a gap is what a chart understands.
        return value === null ? { shown: '', format: TEXT } : shownCell(value, block.show, money, language);
      });
      return {
        look: 'plain',
        sides,
        cells: [typeof label === 'string' ? label : label[language], ...values.map(({ shown }) => shown)],
        formats: [TEXT, ...values.map(({ format }) => format)],
      };
    }),
  ];
}

/** The letter of a coloured cell, for each tone. */
const TINTS: { readonly [tone in Tone]: string } = { good: 'G', look: 'K', bad: 'B', soft: 'S', plain: 'C' };

/** A month a column in its colour and word, and the amount at the end. */
function heatLines({ of, last, columns, rows, states }: Heat, language: Language): readonly Line[] {
  const money = moneyFormat(rows.map(({ value }) => value));
  const texts = columns.map(() => TEXT);
  return [
    {
      look: 'header',
      sides: `L${'C'.repeat(columns.length)}R`,
      cells: [of[language], ...columns.map((month) => showMonth(month, language, 'short')), last[language]],
      formats: [TEXT, ...texts, TEXT],
    },
    ...rows.map(({ label, marks, value }): Line => {
      const cell = shownCell(value ?? '', 'money', money, language);
      return {
        look: 'plain',
        sides: `L${[...marks].map((mark) => TINTS[states[mark]?.tone ?? 'plain']).join('')}R`,
        cells: [label, ...[...marks].map((mark) => states[mark]?.word[language] ?? ''), cell.shown],
        formats: [TEXT, ...texts, cell.format],
      };
    }),
  ];
}

/** Two decimals for all amounts that stand together as soon as one of them has satang. */
function moneyFormat(values: readonly Value[]): string {
  return values.some((value) => typeof value === 'number' && value % 100 !== 0) ? '#,##0.00' : '#,##0';
}

function shownCell(
  value: Value,
  show: Show,
  money: string,
  language: Language,
): { readonly shown: Shown; readonly format: string } {
  if (value === null) return { shown: DASH, format: TEXT };
  if (typeof value === 'object') return { shown: value[language], format: TEXT };
  if (typeof value === 'string') return { shown: dated(value, show, language), format: TEXT };
  if (show === 'money') return { shown: value / 100, format: money };
  return { shown: value, format: show === 'percent' ? percentFormat(value) : '#,##0' };
}

/** A tenth of a per cent is shown where there is one: 99.6 % must not read as all of it. */
function percentFormat(share: number): string {
  return Math.round(share * 1000) % 10 === 0 ? '0%' : '0.0%';
}

function dated(text: string, show: Show, language: Language): string {
  const day = show === 'day' ? isoDay(text) : null;
  if (day !== null) return showDay(day, language, 'short');
  const month = show === 'month' ? isoMonth(text) : null;
  return month === null ? text : showMonth(month, language);
}
