/** Takes the program out of a workbook: protections, result tabs if wished, notes, and what is kept with the document. */

import { leftTab } from './made-tabs.ts';
import { marksIn } from './marks.ts';
import { KEPT_BY_PROBES } from './probes.ts';
import { lastTab } from './problems.ts';
import { guardsNow, protectTabs } from './protections.ts';
import { refusalOf } from './refusal.ts';
import type { Services, Sheet } from './services.ts';
import type { Visit } from './visit.ts';
import type { Workbook } from './workbook.ts';

/** The tabs that the program made and nobody types into: result tabs, the log, and the panel as it is kept. */
function tabsOf(workbook: Workbook, visit: Visit): readonly Sheet[] {
  const panels =
    visit
      .journal()
      .actions()
      .find(({ action }) => action === 'panel')?.tabs ?? [];
  return [
    ...workbook.tabs().flatMap(({ sheet, noted }) => (noted?.mark ? [sheet] : [])),
    ...panels.flatMap((tab) => leftTab(workbook, tab) ?? []),
  ];
}

/** Throws Problem, before anything went, where one of the tabs may not be changed by who asks. */
function demandAllowed(workbook: Workbook, titles: readonly string[]): void {
  for (const { sheet, title, noted } of workbook.tabs())
    if ((noted !== null || titles.includes(title)) && !sheet.getDataRange().canEdit())
      throw refusalOf(workbook, sheet, title);
}

/** What dies half-way is gone on with by asking again: what holds the rest together goes last. Throws Problem. */
export function leave(services: Services, workbook: Workbook, visit: Visit, alsoTabs: boolean): void {
  const { spreadsheet } = workbook;
  const goes = alsoTabs ? tabsOf(workbook, visit) : [];
  if (goes.length > 0 && goes.length === spreadsheet.getSheets().length) throw lastTab({});
  const { ours } = guardsNow(services, workbook);
  demandAllowed(workbook, [...ours.map(({ tab }) => tab), ...goes.map((sheet) => sheet.getName())]);
  protectTabs(services, workbook, { wants: [], goes: ours });
  let title = '';
  try {
    for (const sheet of goes) {
      title = sheet.getName();
      spreadsheet.deleteSheet(sheet);
    }
    for (const metadata of marksIn(spreadsheet)) metadata.remove();
  } catch (error) {
    console.error(String(error));
    throw refusalOf(workbook, undefined, title);
  }
  visit.memory().forget();
  visit.journal().clear([KEPT_BY_PROBES]);
}
