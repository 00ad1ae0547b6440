/** Charts as recorded objects: what was asked for, for the page to draw and tests to look at. */
import type { EmbeddedChart, EmbeddedChartBuilder } from '../../../apps-script/services.ts';
import { strict } from '../strict.ts';
import type { Area, ChartModel } from '../workbook-model.ts';
import { areaOf } from './range.ts';

const charts = new WeakMap<object, ChartModel>();

/** The model of a chart that a script hands back. */
export function chartOf(chart: EmbeddedChart): ChartModel {
  const kept = charts.get(chart);
  if (!kept) throw new TypeError('not a chart of this host');
  return kept;
}

/** A chart of the sheet as a script sees it. */
export function createChart(model: ChartModel): EmbeddedChart {
  const chart = strict<EmbeddedChart>('EmbeddedChart', { getChartId: () => model.id });
  charts.set(chart, model);
  return chart;
}

/** `sheet.newChart()`. */
export function createChartBuilder(id: number): EmbeddedChartBuilder {
  let type = '';
  let headers = 0;
  let anchor = { row: 0, column: 0, dx: 0, dy: 0 };
  const areas: Area[] = [];
  const options: Record<string, unknown> = {};
  const as = (name: string) => (): EmbeddedChartBuilder => {
    type = name;
    return builder;
  };
  const builder: EmbeddedChartBuilder = strict<EmbeddedChartBuilder>('EmbeddedChartBuilder', {
    addRange(range) {
      const known = areaOf(range);
      if (!known) throw new TypeError('not a range of this host');
      areas.push(known.area);
      return builder;
    },
    asBarChart: as('BAR'),
    asColumnChart: as('COLUMN'),
    asLineChart: as('LINE'),
    build: () => createChart({ id, type, areas, anchor, headers, options }),
    setNumHeaders(count) {
      headers = count;
      return builder;
    },
    setOption(option, value) {
      options[option] = value;
      return builder;
    },
    setPosition(row, column, dx, dy) {
      anchor = { row: row - 1, column: column - 1, dx, dy };
      return builder;
    },
  });
  return builder;
}
