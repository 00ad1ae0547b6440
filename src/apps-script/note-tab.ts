/** Notes on a tab of people's own what it is bound to; its cells are not touched. */
import type { TabNote } from '../core/commands/plan.ts';
import { addNote } from './marks.ts';
import { tabGone } from './problems.ts';
import { refusalOf } from './refusal.ts';
import type { Workbook } from './workbook.ts';

/** Keeps a note with a tab, or takes it away. Throws Problem where the tab is gone, or may not be changed. */
export function noteTab(workbook: Workbook, { sheetId, tab, note }: TabNote): void {
  const found = workbook.tabs().find(({ sheet }) => sheet.getSheetId() === sheetId);
  if (found === undefined || found.noted?.mark) throw tabGone({ tab });
  const { sheet, noted } = found;
  try {
    if (note === null) noted?.metadata.remove();
    else if (noted) noted.metadata.setValue(note);
    else addNote(sheet, note);
  } catch (error) {
    console.error(String(error));
    throw refusalOf(workbook, sheet, tab);
  }
  workbook.forget();
}
