/** Lays the charts of the tab in sight over the grid, beside their cells. */
import type { Grid } from '../grid/grid.ts';
import type { ChartView, TabView } from '../messages.ts';
import { drawnChart } from './draw.ts';

export interface ChartLayer {
  /** Takes over the charts of tabs that are new or have changed. */
  readonly keep: (tabs: readonly TabView[]) => void;
  readonly forget: () => void;
}

/** A layer in a box over the grid that moves with it. */
export function createChartLayer(box: HTMLElement, grid: Grid): ChartLayer {
  const kept = new Map<number, readonly ChartView[]>();
  let drawn: readonly { readonly chart: ChartView; readonly figure: HTMLElement }[] = [];
  let shown = -1;
  const place = (): void => {
    const active = grid.activeSheet();
    if (active !== shown) {
      shown = active;
      drawn = (kept.get(active) ?? []).map((chart) => {
        const figure = document.createElement('figure');
        figure.className = 'chart';
        figure.dataset['testid'] = 'chart';
        figure.append(drawnChart(chart));
        return { chart, figure };
      });
      box.replaceChildren(...drawn.map(({ figure }) => figure));
    }
    for (const { chart, figure } of drawn) {
      const corner = grid.cornerOf(active, chart.at.row, chart.at.column);
      figure.hidden = corner === null;
      if (!corner) continue;
      const { left, top, scale, clip } = corner;
      box.style.inset = `${clip.top}px 0 0 ${clip.left}px`;
      figure.style.transform = `translate(${left - clip.left}px, ${top - clip.top}px) scale(${scale})`;
    }
  };
  // The grid tells of its moves before it has made them: where a cell is now is seen with each picture.
  const follow = (): void => {
    place();
    requestAnimationFrame(follow);
  };
  follow();
  return {
    keep(tabs) {
      for (const { id, charts } of tabs) kept.set(id, charts);
      shown = -1;
      place();
    },
    forget() {
      kept.clear();
      shown = -1;
    },
  };
}
