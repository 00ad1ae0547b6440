/** Where a cell is in the page, however far the grid is scrolled. */
import { IRenderManagerService } from '@univerjs/engine-render';
import { getViewportByCell } from '@univerjs/sheets-ui';
import { UNIT } from './book-data.ts';
import type { Parts } from './univer.ts';

/** In pixels of the grid's box. */
export interface Corner {
  readonly left: number;
  readonly top: number;
  /** How much the grid is enlarged. */
  readonly scale: number;
  /** Where the scrolled part of the grid begins: what lies before is under headers and frozen cells. */
  readonly clip: { readonly left: number; readonly top: number };
}

const HEADER = { left: 46, top: 22 };

/** The upper left corner of a cell; null when its tab is not in sight. */
export function cornerIn(
  { univer, api }: Parts,
  container: HTMLElement,
  sheetId: number,
  row: number,
  column: number,
): Corner | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const scene = univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT)?.scene;
  const canvas = container.querySelector(`#univer-sheet-main-canvas_${UNIT}`);
  if (!sheet || sheet.getSheetId() !== String(sheetId) || !scene || !canvas) return null;
  const { rowCount, columnCount } = sheet.getSheet().getConfig();
  const viewport = getViewportByCell(rowCount - 1, columnCount - 1, scene, sheet.getSheet());
  if (!viewport || row >= rowCount || column >= columnCount) return null;
  const { x, y } = sheet.getRange(row, column).getCellRect();
  const { scaleX: scale } = scene.getAncestorScale();
  const box = container.getBoundingClientRect();
  const within = canvas.getBoundingClientRect();
  const scrolled = viewport.viewportScrollX > 0 || viewport.viewportScrollY > 0;
  return {
    left: within.left - box.left + (x - viewport.viewportScrollX) * scale,
    top: within.top - box.top + (y - viewport.viewportScrollY) * scale,
    scale,
    clip: {
      left: within.left - box.left + (scrolled ? viewport.left : HEADER.left) * scale,
      top: within.top - box.top + (scrolled ? viewport.top : HEADER.top) * scale,
    },
  };
}
