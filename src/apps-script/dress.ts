/** How a result tab looks: a few calls for the whole tab, however many rows it has, and none when nothing changed. */
import type { Look, TabChart, TabWrite } from '../core/commands/plan.ts';
import type { Sheet, SpreadsheetApp, TextStyle } from './services.ts';

const INK = '#1d2a26';
const SOFT = '#55635d';
const PAPER = '#ffffff';
const BRAND = '#0b6b57';
const BAD = '#a8261b';
/** Where a chart stands, a tab has room for it. */
const CHART_COLUMNS = 7;
const CHART_ROWS = 20;
const LONGEST_LOOKS = 4000;
const SIDES: { readonly [letter: string]: 'left' | 'right' } = { L: 'left', R: 'right' };
/** Cells with a look of their own. */
const TINTS: { readonly [letter: string]: Look } = { G: 'good', K: 'look', B: 'bad', S: 'soft' };

interface Dress {
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
  readonly size: number;
}

const PLAIN: Dress = { background: PAPER, color: INK, bold: false, size: 11 };
const DRESSES: { readonly [look in Look]: Dress } = {
  title: { ...PLAIN, color: BRAND, bold: true, size: 16 },
  subtitle: { ...PLAIN, color: SOFT },
  header: { ...PLAIN, background: '#e1f0eb', bold: true },
  plain: PLAIN,
  soft: { ...PLAIN, color: SOFT },
  total: { ...PLAIN, bold: true },
  good: { ...PLAIN, background: '#e4f2e5', color: '#1f6b2e' },
  look: { ...PLAIN, background: '#fdf1d8', color: '#8a5a00' },
  bad: { ...PLAIN, background: '#fbe9e6', color: BAD },
};

/** What each row is dressed by: its look, and where its cells stand, as `headerLRR`. */
export function rowLooks({ looks, sides }: TabWrite): readonly string[] {
  return looks.map((look, row) => look + (sides[row] ?? ''));
}

/** The looks of the rows in short, or '' where they would be too long to be noted. */
export function looksInShort(looks: readonly string[]): string {
  let short = '';
  for (let from = 0; from < looks.length; ) {
    let to = from;
    while (looks[to] === looks[from]) to++;
    short += `${to - from}${looks[from]}`;
    from = to;
    if (short.length > LONGEST_LOOKS) return '';
  }
  return short;
}

/** What `looksInShort` had put in short. */
export function looksAtLength(short: string): string[] {
  return [...short.matchAll(/(\d+)([a-z]+[A-Z]*)/g)].flatMap(([, count, look]) =>
    Array<string>(Number(count)).fill(look ?? ''),
  );
}

/** What the frame of a tab is known by. */
export function frameOf(write: TabWrite): string {
  return JSON.stringify([write.columns.map(({ width }) => width), write.frozenRows, gridColumns(write)]);
}

/** What the charts of a tab are known by. */
export function chartsOf(write: TabWrite): string {
  return JSON.stringify(write.charts);
}

/** How many columns the tab needs, its charts included. */
export function gridColumns(write: TabWrite): number {
  return Math.max(write.columns.length, ...write.charts.map(({ at }) => at.column + CHART_COLUMNS));
}

/** How many rows the tab needs, its charts included. */
export function gridRows(write: TabWrite): number {
  return Math.max(write.cells.length, ...write.charts.map(({ at }) => at.row + CHART_ROWS));
}

function letter(column: number): string {
  return column > 26
    ? letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** Dresses rows `from` (counted from 0) to the last, which may lie below the content where there was more before. */
export function dressRows(app: SpreadsheetApp, sheet: Sheet, write: TabWrite, from: number, rows: number): void {
  const columns = write.columns.length;
  const styles = new Map<Look, TextStyle>();
  const styleOf = (look: Look): TextStyle => {
    const known = styles.get(look);
    if (known) return known;
    const { color, bold, size } = DRESSES[look];
    const style = app.newTextStyle().setForegroundColor(color).setBold(bold).setFontSize(size).build();
    styles.set(look, style);
    return style;
  };
  const looks = Array.from({ length: rows - from }, (_, index): Look => write.looks[from + index] ?? 'plain');
  const across = <Thing>(thing: (look: Look, column: number, row: number) => Thing): Thing[][] =>
    looks.map((look, down) => Array.from({ length: columns }, (_, column) => thing(look, column, from + down)));
  // A heading or note flows over the blank cells beside it; a text with neighbours breaks its lines, a figure never.
  const hemmedIn = (row: number, column: number): boolean =>
    typeof write.cells[row]?.[column] !== 'number' &&
    (column === columns - 1 || (write.cells[row]?.[column + 1] ?? '') !== '');
  const tinted = (look: Look, column: number, row: number): Look => TINTS[write.sides[row]?.[column] ?? ''] ?? look;
  const totals = looks.flatMap((look, index) => (look === 'total' ? [from + index] : []));

  sheet
    .getRange(from + 1, 1, looks.length, columns)
    .setBackgrounds(
      across((look, column, row) =>
        column < (write.sides[row] ?? '').length ? DRESSES[tinted(look, column, row)].background : PAPER,
      ),
    )
    .setTextStyles(across((look, column, row) => styleOf(tinted(look, column, row))))
    .setHorizontalAlignments(across((_, column, row) => SIDES[write.sides[row]?.[column] ?? 'L'] ?? 'center'))
    .setWraps(across((_, column, row) => hemmedIn(row, column)))
    .setBorder(false, false, false, false, false, false);
  if (totals.length > 0)
    sheet
      .getRangeList(totals.map((row) => `A${row + 1}:${letter(write.sides[row]?.length || 1)}${row + 1}`))
      .setBorder(true, null, null, null, null, null);
}

/** Column widths, the frozen header, no gridlines, and negative figures in the colour of what needs mending. */
export function dressFrame(app: SpreadsheetApp, sheet: Sheet, write: TabWrite, rows: number): void {
  const { columns } = write;
  for (let from = 0; from < columns.length; ) {
    let to = from;
    while (to < columns.length && columns[to]?.width === columns[from]?.width) to++;
    sheet.setColumnWidths(from + 1, to - from, columns[from]?.width ?? 100);
    from = to;
  }
  sheet.setFrozenRows(write.frozenRows);
  sheet.setHiddenGridlines(true);
  const all = sheet.getRange(1, 1, rows, columns.length);
  all.setFontFamily('Sarabun').setVerticalAlignment('top');
  sheet.setConditionalFormatRules([
    app.newConditionalFormatRule().whenNumberLessThan(0).setFontColor(BAD).setRanges([all]).build(),
  ]);
}

/** Puts the charts of a plan in the place of those that stand on the tab. */
export function drawCharts(sheet: Sheet, charts: readonly TabChart[]): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const { title, form, from, at } of charts) {
    const blank = sheet.newChart();
    const shaped =
      form === 'bars' ? blank.asBarChart() : form === 'columns' ? blank.asColumnChart() : blank.asLineChart();
    sheet.insertChart(
      shaped
        .addRange(sheet.getRange(from.row, from.column, from.rows, from.columns))
        .setNumHeaders(1)
        .setOption('title', title)
        .setOption('legend', { position: from.columns > 2 ? 'bottom' : 'none' })
        .setOption('colors', [BRAND, '#8a5a00', SOFT, BAD])
        .setOption(form === 'bars' ? 'hAxis' : 'vAxis', { minValue: 0 })
        .setOption('fontName', 'Sarabun')
        .setPosition(at.row, at.column, 0, 0)
        .build(),
    );
  }
}
