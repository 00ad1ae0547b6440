/** The grid of the page: shows a workbook, follows its changes and its selection. */
import { ICommandService, UniverInstanceType } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import type { Language } from '../../../core/values/words.ts';
import type { BookView, ChangesView, Place } from '../messages.ts';
import { type Applier, createApplier } from './apply.ts';
import { bookDataOf, FONT, UNIT } from './book-data.ts';
import { type Corner, cornerIn } from './corner.ts';
import { showDatesWhileEditing } from './editing.ts';
import { followGrid, type Heard } from './follow.ts';
import { type AskFormula, registerFunctions } from './functions.ts';
import { keepToWorkbook } from './kept.ts';
import { nameControls } from './names.ts';
import { countPadding } from './overflow.ts';
import { createParts, type Parts } from './univer.ts';

export interface Grid {
  /** Resolves when the grid can be used. */
  readonly show: (book: BookView) => Promise<void>;
  readonly apply: (changes: ChangesView) => void;
  readonly select: (place: Place) => void;
  /** Turns to a tab. */
  readonly turnTo: (sheetId: number) => void;
  readonly activeSheet: () => number;
  readonly selection: () => Place | null;
  /** Where a cell's upper left corner is in the grid's box, in pixels; null when it is not on this tab. */
  readonly cornerOf: (sheetId: number, row: number, column: number) => Corner | null;
}

export interface GridOptions extends Heard {
  readonly language: Language;
  readonly container: HTMLElement;
  readonly ask: AskFormula;
  readonly selected: (place: Place) => void;
}

/** A grid in a box of the page. */
export async function createGrid(options: GridOptions): Promise<Grid> {
  // The canvas measures text once: the font must be there before.
  await Promise.all(['', 'bold '].map((weight) => document.fonts.load(`${weight}16px ${FONT}`, 'กข AB')));
  countPadding();
  const parts: Parts = createParts(options.container, options.language);
  keepToWorkbook(parts);
  const naming = new MutationObserver(() => nameControls(options.container, options.language));
  naming.observe(document.body, { childList: true, subtree: true });
  const { univer, api } = parts;
  const applier: Applier = createApplier(univer, api);
  let quiet = false;
  let prepared = false;
  const rendered = new Promise<void>((done) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) done();
    });
  });
  followGrid(univer, applier.isApplying, options);

  const selection = (): Place | null => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    if (!sheet || !range) return null;
    return {
      sheetId: Number(sheet.getSheetId()),
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  };
  let last = '';
  const told = (): void => {
    const place = selection();
    const now = JSON.stringify(place);
    if (!place || now === last) return;
    last = now;
    if (!quiet) options.selected(place);
  };
  api.addEvent(api.Event.SelectionChanged, told);
  api.addEvent(api.Event.ActiveSheetChanged, told);
  // The box with the cell's name moves the selection without either event.
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id === SetSelectionsOperation.id) told();
    });

  return {
    async show(book) {
      if (api.getWorkbook(UNIT)) api.disposeUnit(UNIT);
      registerFunctions(univer, book.functions, options.ask);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, bookDataOf(book));
      if (!prepared) showDatesWhileEditing(univer);
      prepared = true;
      await rendered;
    },
    apply(changes) {
      applier.apply(changes);
    },
    select(place) {
      const workbook = api.getActiveWorkbook();
      const sheet = workbook?.getSheetBySheetId(String(place.sheetId));
      if (!workbook || !sheet) return;
      quiet = true;
      workbook.setActiveSheet(sheet);
      sheet.getRange(place.row, place.column, place.rows, place.columns).activate();
      sheet.scrollToCell(Math.max(place.row - 4, 0), Math.max(place.column - 2, 0));
      quiet = false;
    },
    turnTo(sheetId) {
      const workbook = api.getActiveWorkbook();
      const sheet = workbook?.getSheetBySheetId(String(sheetId));
      if (workbook && sheet) workbook.setActiveSheet(sheet);
      told();
    },
    activeSheet: () => Number(api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? 0),
    selection,
    cornerOf: (sheetId, row, column) => cornerIn(parts, options.container, sheetId, row, column),
  };
}
