/** The end of an action in people's own tabs: the log tells of it, and the journal has it as done or taken back. */
import type { KeptAction } from '../core/tables/kept-action.ts';
import { forget } from './forget.ts';
import type { Journal } from './journal.ts';
import { isLogged, lineOf, writeLog } from './log.ts';
import type { Services } from './services.ts';
import { tried } from './tried.ts';
import type { Workbook } from './workbook.ts';

/** Tells the log; where that fails it is told by the next action of somebody who may. */
function told(services: Services, workbook: Workbook, kept: KeptAction, perhaps: boolean): boolean {
  return tried(() => {
    if (!(perhaps && isLogged(workbook, kept))) writeLog(services, workbook, lineOf(kept));
    return true;
  }, false);
}

/**
 * Ends an action all of which stands in the sheet: whatever fails from here on, it was done. `perhaps` says that an
 * execution which died may have told the log already.
 */
export function finish(
  services: Services,
  workbook: Workbook,
  journal: Journal,
  kept: KeptAction,
  perhaps = false,
): void {
  const isBack = kept.back !== null;
  const logged = kept.logged || told(services, workbook, kept, perhaps);
  const { forgets, ...known } = kept;
  const isBare = isBack || forgets !== undefined;
  const settled: KeptAction = {
    ...known,
    state: isBack ? 'undone' : 'done',
    blocks: isBare ? [] : kept.blocks,
    tabs: isBare ? [] : kept.tabs,
    logged,
  };
  if (forgets) forget(workbook, journal, kept.action, forgets);
  const keep = (): true => {
    journal.keep(settled);
    return true;
  };
  // Where it fails twice, the next action finds all of it standing there and keeps it as done.
  if (!tried(keep, false)) tried(keep, false);
}
