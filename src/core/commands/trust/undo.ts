/** The command that takes back an action in people's own tabs, whole or not at all. */
import { areBlank, hashOfTab } from '../../tables/changes.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import type { Grid } from '../../values/cell.ts';
import type { Problem } from '../../values/problem.ts';
import { words } from '../../values/words.ts';
import { undoIsArchive } from '../closing/problems-archive.ts';
import { undoIsReopening } from '../closing/problems-closing.ts';
import type { Command } from '../command.ts';
import { undoIsErasing } from '../personal/problems-personal.ts';
import { takesWrong, undoDiffers, undoElsewhere, undoneAlready, undoRowsDiffer, undoUnknown } from '../problems.ts';
import { jobNamed, PANEL } from '../starting/panel-tab.ts';
import { textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { waysBack } from './way-back.ts';

/** Whether an action is a closing or an opening again, which stay in their tab for good. */
export const isClosing = (action: string): boolean => /^(close|reopen)-/.test(action);

/** Whether the action erased a person's data, of which nothing is kept. */
const isErasing = (action: string): boolean => action.startsWith('erase-');

/** Why an action is never taken back; null = it may be. */
export const isFinal = (action: string): Problem | null =>
  isClosing(action)
    ? undoIsReopening({})
    : isErasing(action)
      ? undoIsErasing({})
      : action.startsWith('archive-')
        ? undoIsArchive({})
        : null;

/** What a work panel is known by once its boxes were ticked: what was chosen and told there is nobody’s work. Null = it is none. */
function usedPanel(grids: readonly Grid[], sheetId: number, hash: string): string | null {
  const cells = grids.find((grid) => grid.sheetId === sheetId)?.cells ?? [];
  const bare = cells.map((row) => (jobNamed(row[PANEL.job - 1]) ? row.slice(0, PANEL.job) : row));
  return hashOfTab(bare) === hash ? hashOfTab(cells) : null;
}

export const undo: Command<'undo'> = {
  name: 'undo',
  caption: words('ย้อนคืน', 'Undo'),
  acts: () => true,
  plan: (takes, context) => {
    const action = textIn(takes, 'action');
    if (action === null) throw takesWrong({ name: 'action' });
    const final = isFinal(action);
    if (final) throw final;
    const { zone, language } = context;
    const grids = context.grids();
    const kept = context.kept(action);
    // Where everything was made by it nothing is left to be opened.
    if (kept?.state === 'undone' && grids.every(({ cells }) => areBlank(cells))) throw undoneAlready({});
    const { book } = openWorkbook(takes, context);
    const rows = rowsOfAction(book, grids, action);
    if (kept?.state === 'undone' && rows.length === 0) throw undoneAlready({});
    if (kept === null && rows.length === 0) throw undoUnknown({});
    if (kept === null && rows.some(({ more }) => more)) throw undoElsewhere({});
    const { cells, rows: count, differs, rowsDiffer } = waysBack({ grids, zone, language })(kept, rows);
    const changed = differs.find(
      ({ is, column }) => is === 'changed' || (is === 'gone' && column === null && !rowsDiffer),
    );
    if (changed) throw undoDiffers({ tab: changed.tab, row: changed.row });
    if (rowsDiffer) throw undoRowsDiffer(rowsDiffer);
    const removes = (kept?.tabs ?? []).flatMap(({ sheetId, title, hash }) =>
      sheetId === null ? [] : [{ sheetId, title, hash: usedPanel(grids, sheetId, hash) ?? hash }],
    );
    return {
      answer: { undone: true, rows: count },
      says:
        removes.length > 0
          ? words(`ย้อนคืนแล้ว ลบ ${removes.length} แท็บที่ทำไว้`, `Undone: ${removes.length} tabs removed`)
          : words(`ย้อนคืนแล้ว ${count} แถว`, `Undone: ${count} ${count === 1 ? 'row' : 'rows'}`),
      writes: [],
      changes: { action, makes: [], cells, removes, undoes: true },
      selects: null,
      remembers: {},
    };
  },
};
