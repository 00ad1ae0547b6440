/** The charts of a tab as a file keeps them. Charts in a file that is read are left out: nobody could edit them here. */
import type { SheetChart } from 'hucre/xlsx';
import type { Area, ChartModel, SheetModel } from '../emulator/workbook-model.ts';
import { letter } from './formulas.ts';

/** The charts as files know them. */
export function chartsOf(sheet: SheetModel): SheetChart[] {
  return sheet.charts.flatMap((chart) => {
    const [area] = chart.areas;
    return area === undefined || area.columns < 2 ? [] : [chartOf(chart, area, sheet)];
  });
}

function chartOf(chart: ChartModel, area: Area, sheet: SheetModel): SheetChart {
  const { row, column } = chart.anchor;
  const first = area.row + chart.headers;
  const last = area.row + area.rows - 1;
  const cells = (at: number): string =>
    `'${sheet.title.replaceAll("'", "''")}'!$${letter(at)}$${first + 1}:$${letter(at)}$${last + 1}`;
  const title = chart.options['title'];
  return {
    type: chart.type === 'BAR' ? 'bar' : chart.type === 'LINE' ? 'line' : 'column',
    ...(typeof title === 'string' && { title }),
    series: Array.from({ length: area.columns - 1 }, (_, series) => ({
      name: chart.headers > 0 ? String(sheet.valueAt(area.row, area.column + 1 + series)) : '',
      values: cells(area.column + 1 + series),
      categories: cells(area.column),
      dataLabels: { showValue: true },
      color: PALETTE[series % PALETTE.length]!,
    })),
    anchor: { from: { row, col: column }, to: { row: row + 16, col: column + 7 } },
    legend: area.columns > 2 ? 'bottom' : false,
    // Bars that begin above 0 make a small difference look large; those below 0 need their room.
    ...(chart.type !== 'LINE' && !hasNegative(sheet, area) && { axes: { y: { scale: { min: 0 } } } }),
  };
}

function hasNegative(sheet: SheetModel, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column + 1; column < area.column + area.columns; column++) {
      if (Number(sheet.valueAt(row, column)) < 0) return true;
    }
  }
  return false;
}

const PALETTE = ['0B6B57', '8A5A00', '55635D', 'A8261B'];
