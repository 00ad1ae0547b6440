/** Makes a tab smaller: rows written over in one stroke, and rows that hold nothing taken out of its grid. */
import type { CellsWrite } from '../core/tables/changes.ts';
import { isProblem } from '../core/values/problem.ts';
import { archiveFormulas, tabGone } from './problems.ts';
import { refusalOf } from './refusal.ts';
import type { Sheet } from './services.ts';
import { rowsIn, type Workbook } from './workbook.ts';
import { demandUnchanged, put, ready } from './write-cells.ts';

/** Blank rows that stay at the end of a tab for people to type in. */
const SPARE = 100;
/** Fewer blank rows among others are people's own way to part them. */
const GAP = 10;

/**
 * Writes each block at once and without a way back: killed between two of them, the workbook counts the same, and the
 * next run goes on. Throws Problem where people have formulas in it, or time is up.
 */
export function condense(workbook: Workbook, writes: readonly CellsWrite[]): void {
  for (const write of writes) {
    workbook.demandTime();
    const { tab } = write;
    const sheet = workbook.tabs().find(({ title }) => title === tab)?.sheet;
    if (!sheet) throw tabGone({ tab });
    const [only, ...more] = ready(sheet, write, null);
    // Around formulas it would take several strokes.
    if (!only || more.length > 0 || only.write !== write) throw archiveFormulas({ tab });
    try {
      put(only.range, write.cells, write.formats, only.formats, () => demandUnchanged(only));
    } catch (error) {
      if (isProblem(error)) throw error;
      console.error(String(error));
      throw refusalOf(workbook, sheet, tab);
    }
  }
}

/** Takes blank rows out of a tab: those at its end but some to type in, and long gaps; each looked at just before. */
export function dropBlankRows(sheet: Sheet): void {
  const gaps: { readonly from: number; readonly rows: number }[] = [];
  let blank = 0;
  const cells = rowsIn(sheet.getDataRange(), (slice) => slice.getValues());
  for (let at = 0; at <= cells.length; at++) {
    if (at < cells.length && cells[at]!.every((cell) => cell === '')) {
      blank++;
      continue;
    }
    if (blank >= GAP && at < cells.length) gaps.push({ from: at - blank + 1, rows: blank });
    blank = 0;
  }
  const [last, all] = [sheet.getLastRow(), sheet.getMaxRows()];
  if (all > last + SPARE) sheet.deleteRows(last + SPARE + 1, all - last - SPARE);
  for (const { from, rows } of gaps.reverse()) {
    const range = sheet.getRange(from, 1, rows, sheet.getMaxColumns());
    const isBlank = (lines: readonly (readonly unknown[])[]): boolean =>
      lines.every((row) => row.every((one) => one === ''));
    if (isBlank(range.getValues()) && isBlank(range.getFormulas())) sheet.deleteRows(from, rows);
  }
}
