/** A workbook in memory: its tabs in order, its selection, and who hears of changes. */
import { createSheet } from './sheet-model.ts';
import type { Change, Selection, SheetModel, SheetSource, WorkbookModel } from './workbook-model.ts';

export interface WorkbookContent {
  readonly title: string;
  readonly locale?: string;
  readonly zone?: string;
  readonly owner?: string;
  readonly editors?: readonly string[];
  readonly sheets: readonly SheetSource[];
  /** What scripts keep with the document; a file that is saved and opened again should keep it. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Developer metadata of the workbook itself. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** A workbook of the given tabs; one that has none gets a blank tab, as Google's new files do. */
export function createWorkbook(content: WorkbookContent): WorkbookModel {
  const sheets: SheetModel[] = [];
  const listeners = new Set<(change: Change) => void>();
  const changed = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  let nextId = 1;
  let selection: Selection | null = null;

  const workbook: WorkbookModel = {
    title: content.title,
    locale: content.locale ?? 'th_TH',
    zone: content.zone ?? 'Asia/Bangkok',
    owner: content.owner ?? 'owner@example.com',
    editors: content.editors ?? [],
    sheets,
    properties: new Map(Object.entries(content.properties ?? {})),
    metadata: new Map(Object.entries(content.metadata ?? {})),
    namedRanges: new Map(),
    get selection() {
      return selection ?? { sheetId: sheets[0]?.id ?? 0, row: 0, column: 0, rows: 1, columns: 1 };
    },
    sheetById: (id) => sheets.find((sheet) => sheet.id === id),
    sheetByTitle: (title) => sheets.find((sheet) => sheet.title === title),
    addSheet(added, at = sheets.length) {
      while (sheets.some((sheet) => sheet.id === nextId)) nextId++;
      const sheet = createSheet(added, added.id ?? nextId++, changed);
      sheets.splice(at, 0, sheet);
      changed({ kind: 'sheets' });
      return sheet;
    },
    removeSheet(id) {
      const at = sheets.findIndex((sheet) => sheet.id === id);
      if (at >= 0) sheets.splice(at, 1);
      if (selection?.sheetId === id) selection = null;
      changed({ kind: 'sheets' });
    },
    moveSheet(id, to) {
      const at = sheets.findIndex((sheet) => sheet.id === id);
      const [sheet] = at >= 0 ? sheets.splice(at, 1) : [];
      if (sheet) sheets.splice(to, 0, sheet);
      changed({ kind: 'sheets' });
    },
    select(selected) {
      selection = selected;
      changed({ kind: 'selection' });
    },
    cellCount: () => sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  for (const sheet of content.sheets) workbook.addSheet(sheet);
  if (sheets.length === 0)
    workbook.addSheet({ title: workbook.locale.startsWith('th') ? 'แผ่น1' : 'Sheet1', values: [] });
  return workbook;
}
