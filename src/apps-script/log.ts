/** The activity log: a tab that only grows, one row for everything that was done, without anybody's name but who did it. */
import { whatWords, whenWords, whoWords } from '../core/reports/doing-words.ts';
import type { Doer, KeptAction } from '../core/tables/kept-action.ts';
import { RESULT_TABS } from '../core/tables/tables.ts';
import { type Language, type Words, words } from '../core/values/words.ts';
import { rangeIn } from './ranges.ts';
import type { Services, Sheet } from './services.ts';
import { setLanguage } from './settings.ts';
import type { Tab, Workbook } from './workbook.ts';
import { placeFor } from './write-tab.ts';

/** One row of the log. */
export interface LogLine {
  readonly by: Doer;
  readonly what: Words;
  readonly rows: number | '';
  readonly cells: number;
  /** By which it can be taken back; blank where there is nothing to take back. */
  readonly key: string;
}

const COLUMNS: readonly { readonly label: Words; readonly width: number; readonly format: string }[] = [
  { label: words('เมื่อ', 'When'), width: 150, format: '@' },
  { label: words('ใคร', 'Who'), width: 200, format: '@' },
  { label: words('ทำอะไร', 'What'), width: 360, format: '@' },
  { label: words('แถว', 'Rows'), width: 60, format: '0' },
  { label: words('ช่อง', 'Cells'), width: 60, format: '0' },
  { label: words('รหัสย้อนคืน', 'Undo key'), width: 240, format: '@' },
];
const WIDE = COLUMNS.length;
const tabIn = (workbook: Workbook): Tab | undefined =>
  workbook
    .tabs()
    .find(({ noted }) => noted?.mark?.made === RESULT_TABS.log.th || noted?.mark?.made === RESULT_TABS.log.en);

/** The log's tab, made in the workbook's language where there is none; who looks at another tab goes on looking at it. */
function made(workbook: Workbook): { readonly sheet: Sheet; readonly language: Language } {
  const known = tabIn(workbook);
  const mark = known?.noted?.mark;
  if (known && mark?.frame) return { sheet: known.sheet, language: mark.made === RESULT_TABS.log.en ? 'en' : 'th' };
  const language = mark ? (mark.made === RESULT_TABS.log.en ? 'en' : 'th') : (setLanguage(workbook) ?? 'th');
  const title = RESULT_TABS.log[language];
  const looking = workbook.spreadsheet.getActiveSheet();
  const { sheet, note } = placeFor(workbook, title);
  const unfinished = { made: title, columns: WIDE, frame: '', looks: '', charts: '' };
  note(unfinished);
  const [tall, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (wide > WIDE) sheet.deleteColumns(WIDE + 1, wide - WIDE);
  const formats = COLUMNS.map(({ format }) => format);
  rangeIn(sheet, 1, 1, tall, WIDE).setNumberFormats(Array.from({ length: tall }, () => formats));
  sheet.getRange(1, 1, 1, WIDE).setValues([COLUMNS.map(({ label }) => label[language])]);
  for (const [at, { width }] of COLUMNS.entries()) sheet.setColumnWidths(at + 1, 1, width);
  sheet.setFrozenRows(1);
  note({ ...unfinished, frame: 'log' });
  looking.activate();
  return { sheet, language };
}

/** Adds a row below the last one. Throws where the tab may not be written. */
export function writeLog(services: Services, workbook: Workbook, { by, what, rows, cells, key }: LogLine): void {
  const isNew = !tabIn(workbook)?.noted?.mark?.frame;
  const { sheet, language } = made(workbook);
  // What was found of the tabs is old once there is one more.
  if (isNew) workbook.forget();
  sheet.appendRow([whenWords(by.at)[language], whoWords(by.who)[language], what[language], rows, cells, key]);
  services.spreadsheets().flush();
}

const KEY = ' · ';
/** How the log names what was done by an action, or taken back: the number differs each time. */
const keyOf = ({ action, number }: KeptAction): string => `${action}${KEY}${number}`;

/** The row that tells of an action as it stands: that it was done, or taken back. */
export function lineOf(kept: KeptAction): LogLine {
  const { deed, back } = kept;
  const what = whatWords(deed.what, deed);
  return {
    by: back ?? deed,
    what: back ? words(`ย้อนคืน: ${what.th}`, `Undone: ${what.en}`) : what,
    rows: deed.rows,
    cells: deed.cells,
    key: keyOf(kept),
  };
}

/** Whether the log tells of an action already: it may have been written just before an execution died. */
export function isLogged(workbook: Workbook, kept: KeptAction): boolean {
  const tab = tabIn(workbook);
  return (
    tab?.sheet
      .getDataRange()
      .getValues()
      .some((row) => row[WIDE - 1] === keyOf(kept)) ?? false
  );
}
