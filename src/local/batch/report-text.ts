/** A report as plain text: figures, tables, and bars for charts. */
import type { Block, Heat, Report, Show, Value } from '../../core/reports/report.ts';
import { isoDay, isoMonth } from '../../core/values/calendar.ts';
import { satang } from '../../core/values/satang.ts';
import { showBaht, showCount, showDay, showMonth } from '../../core/values/show.ts';
import type { Language, Words } from '../../core/values/words.ts';
import { textTable } from './text-table.ts';
import { padded, widthOf } from './width.ts';

const LONGEST_BAR = 30;

/** A value as it is read; what is missing is a dash, never 0. */
export function shownValue(value: Value, show: Show, lang: Language): string {
  if (value === null) return '–';
  if (typeof value === 'object') return value[lang];
  if (typeof value === 'string') {
    const day = show === 'day' ? isoDay(value) : null;
    if (day) return showDay(day, lang, 'short');
    const month = show === 'month' ? isoMonth(value) : null;
    return month ? showMonth(month, lang, 'short') : value;
  }
  if (show === 'money') return showBaht(satang(value));
  if (show === 'percent') return `${Math.round(value * 1000) / 10}%`;
  return Number.isInteger(value) ? showCount(value) : String(value);
}

const isFigure = (show: Show): boolean => show === 'money' || show === 'count' || show === 'percent';

function figuresText({ lines }: Extract<Block, { kind: 'figures' }>, lang: Language): string[] {
  const rows = lines.map(({ label, value, show, note }) => ({
    label: label[lang],
    value: shownValue(value, show, lang),
    note: note ? `  ${note[lang]}` : '',
  }));
  const left = Math.max(...rows.map(({ label }) => widthOf(label)));
  const right = Math.max(...rows.map(({ value }) => widthOf(value)));
  return rows.map(
    ({ label, value, note }) => `${padded(label, left, 'left')}  ${padded(value, right, 'right')}${note}`,
  );
}

function chartText({ labels, series, show }: Extract<Block, { kind: 'chart' }>, lang: Language): string[] {
  const [first] = series;
  // One series can be drawn in text; several are in the tables beside it already.
  if (!first || series.length > 1) return [];
  const most = Math.max(...first.values.map((value) => Math.abs(value ?? 0)), 1);
  const names = labels.map((label) => (typeof label === 'string' ? label : label[lang]));
  const left = Math.max(...names.map(widthOf), 1);
  return names.map((name, at) => {
    const value = first.values[at] ?? null;
    const bar = '█'.repeat(Math.round((Math.abs(value ?? 0) / most) * LONGEST_BAR));
    return `${padded(name, left, 'left')}  ${bar} ${shownValue(value, show, lang)}`;
  });
}

function heatText({ of, last, columns, rows, states }: Heat, lang: Language): string[] {
  return textTable(
    [
      { label: of[lang], figures: false },
      ...columns.map((month) => ({ label: showMonth(month, lang, 'short'), figures: false })),
      { label: last[lang], figures: true },
    ],
    rows.map(({ label, marks, value }) => ({
      cells: [
        label,
        ...[...marks].map((mark) => states[mark]?.word[lang] ?? ''),
        value === null ? '' : shownValue(value, 'money', lang),
      ],
    })),
  );
}

function blockText(block: Block, lang: Language): string[] {
  if (block.kind === 'figures') return figuresText(block, lang);
  if (block.kind === 'chart') return chartText(block, lang);
  if (block.kind === 'heat') return heatText(block, lang);
  if (block.kind === 'text') return block.paragraphs.map((one) => one[lang]);
  if (block.kind === 'signatures') return block.signs.map((one) => `${'.'.repeat(40)} ${one[lang]}`);
  return textTable(
    block.columns.map(({ label, show }) => ({ label: label[lang], figures: isFigure(show) })),
    block.rows.map(({ cells, kind }) => ({
      cells: cells.map((cell, at) => shownValue(cell, block.columns[at]?.show ?? 'text', lang)),
      ruled: kind === 'total',
    })),
  );
}

/** A whole report, its notes last. */
export function reportText(report: Report, lang: Language): string {
  const say = (words: Words): string => words[lang];
  const blocks = report.blocks.flatMap((block) => {
    const lines = blockText(block, lang);
    return lines.length === 0 ? [] : ['', ...(block.title ? [say(block.title)] : []), ...lines];
  });
  const notes = report.notes.length === 0 ? [] : ['', ...report.notes.map((note) => `* ${say(note)}`)];
  return [say(report.title), say(report.subtitle), ...blocks, ...notes, ''].join('\n');
}
