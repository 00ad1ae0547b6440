/** The command that tells what was done in people's own tabs, newest first, and whether it can still be taken back. */

import { whatWords, whenWords, whoWords } from '../../reports/doing-words.ts';
import { type KeyedRow, rowsOfActions } from '../../tables/entry-key.ts';
import type { KeptAction } from '../../tables/kept-action.ts';
import { words } from '../../values/words.ts';
import type { HistoryLine } from '../answers/history.ts';
import type { Command, Context } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { openWorkbook } from '../workbook.ts';
import { isFinal } from './undo.ts';
import { waysBack } from './way-back.ts';

/** Of more differing cells than these only their number is told. */
const MOST_SHOWN = 20;

export const history: Command<'history'> = {
  name: 'history',
  caption: words('ทำไปแล้ว / ย้อนคืน', 'What was done / undo'),
  plan: (takes, context) => {
    const all = context.history();
    const lines = all.length === 0 ? [] : linesOf(all, takes, context);
    const count = lines.filter(({ canUndo }) => canUndo).length;
    return {
      answer: { lines },
      says:
        lines.length === 0
          ? words('ยังไม่มีสิ่งที่โปรแกรมทำในชีตของท่าน', 'Nothing was done in your tabs yet')
          : words(`ทำไปแล้ว ${lines.length} อย่าง ย้อนได้ ${count} อย่าง`, `${lines.length} done, ${count} can be undone`),
      ...WRITES_NOTHING,
    };
  },
};

function linesOf(all: readonly KeptAction[], takes: unknown, context: Context): readonly HistoryLine[] {
  const { zone, language } = context;
  const { book } = openWorkbook(takes, context);
  const grids = context.grids();
  const rows = rowsOfActions(book, grids, new Set(all.map(({ action }) => action)));
  const wayBack = waysBack({ grids, zone, language });
  const line = (kept: KeptAction): HistoryLine => {
    const { action, state, deed, back } = kept;
    const found: readonly KeyedRow[] = rows.get(action) ?? [];
    const block = kept.blocks[0];
    const tab = grids.find(({ sheetId }) => sheetId === block?.sheetId)?.title;
    const { differs } = state === 'done' ? wayBack(kept, found) : { differs: [] };
    return {
      action,
      what: whatWords(deed.what, deed),
      when: whenWords(deed.at),
      who: whoWords(deed.who),
      rows: deed.rows,
      cells: deed.cells,
      at: block && tab !== undefined ? { tab, row: block.row } : null,
      state: state === 'doing' || state === 'undoing' ? 'half' : state,
      back: back && state === 'undone' ? { who: whoWords(back.who), when: whenWords(back.at) } : null,
      canUndo: state === 'done' && differs.length === 0 && isFinal(action) === null,
      why: isFinal(action)?.words ?? null,
      differs: differs.slice(0, MOST_SHOWN),
      differences: differs.length,
    };
  };
  return [...all].reverse().map(line);
}
