/** Sets right what an execution left half-way in people's own tabs. */
import type { Cells } from '../core/tables/changes.ts';
import { type KeptAction, type KeptBlock, standingOf } from '../core/tables/kept-action.ts';
import { finish } from './finish.ts';
import type { Journal } from './journal.ts';
import { leftTab, removeTab, standsWhole } from './made-tabs.ts';
import type { Range, Services } from './services.ts';
import type { Workbook } from './workbook.ts';
import { heldIn, put, putFormula, setFormats } from './write-cells.ts';

const sized = <Thing>(rows: number, columns: number, of: (row: number, column: number) => Thing): Thing[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => of(row, column)));

/** The formula that a block wrote; null where it wrote cells. */
const wroteFormula = ({ kind, wrote }: KeptBlock): Cells | null =>
  kind === 'formula' && typeof wrote !== 'string' ? wrote : null;

/** Where a block stands; null where its tab or rows are gone. */
function placeOf({ spreadsheet }: Workbook, { sheetId, row, column, rows, columns }: KeptBlock): Range | null {
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
  return sheet && sheet.getMaxRows() >= row + rows - 1 ? sheet.getRange(row, column, rows, columns) : null;
}

const standingIn = (range: Range, block: KeptBlock) => standingOf(block, heldIn(range, wroteFormula(block)));

/** Brings a block to what taking the action back leads to; what people have changed since is theirs and stays. */
function backed(workbook: Workbook, block: KeptBlock): void {
  const range = placeOf(workbook, block);
  const standing = range && standingIn(range, block);
  if (!range || standing === 'changed') return;
  const formats = sized(block.rows, block.columns, (row, at) => (block.formats[row] ?? block.formats[0])?.[at] ?? '');
  // It may have died with the formats set and nothing written yet.
  if (block.kind === 'formula' && standing === 'written') putFormula(range, [['']], formats, () => {});
  else if (standing === 'back') setFormats(range, formats);
  else
    put(range, block.back ?? sized(block.rows, block.columns, () => ''), formats, range.getNumberFormats(), () => {});
}

/** Whether all of an action stands as it was to be written. */
function isWhole(workbook: Workbook, { blocks, tabs }: KeptAction): boolean {
  if (!tabs.every((tab) => standsWhole(workbook, tab))) return false;
  return blocks.every((block) => {
    const range = placeOf(workbook, block);
    return range && standingIn(range, block) === 'written';
  });
}

/** Finishes or takes back what an execution left half-way: of ours only one writes at a time, so that nobody is at it. */
export function setRight(services: Services, workbook: Workbook, journal: Journal): void {
  for (const kept of journal.actions()) {
    const { state, logged } = kept;
    const isHalf = state === 'doing' || state === 'undoing';
    if (logged && !isHalf) continue;
    try {
      if (!isHalf) finish(services, workbook, journal, kept, true);
      else if (state === 'doing' && isWhole(workbook, kept)) {
        const tabs = kept.tabs.map((tab) => ({ ...tab, sheetId: leftTab(workbook, tab)?.getSheetId() ?? null }));
        finish(services, workbook, journal, { ...kept, tabs }, true);
      } else {
        for (const tab of kept.tabs) removeTab(workbook, tab);
        for (const block of kept.blocks) backed(workbook, block);
        services.spreadsheets().flush();
        if (state === 'doing') journal.drop(kept.action);
        else finish(services, workbook, journal, kept, true);
      }
    } catch (error) {
      // Where this person may not write, somebody who may sets it right with the next action.
      console.warn(String(error));
    }
    workbook.forget();
  }
}
