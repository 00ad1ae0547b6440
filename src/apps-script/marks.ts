/** What is noted in a tab's developer metadata: which tabs the program made, and how they were dressed. */
import type { DeveloperMetadata, Sheet, Spreadsheet } from './services.ts';

/** A tab of people's own holds its binding here; a tab made by the program holds a mark. */
const KEY = 'sajja.table';

/** How a result tab stands, so that the next write changes only what differs. */
export interface Mark {
  /** The title it was made with; people may rename the tab. */
  readonly made: string;
  /** How wide the content was. */
  readonly columns: number;
  /** Widths, frozen rows; empty while it is being dressed. */
  readonly frame: string;
  /** The look of each row, and where its cells stand, as `1titleLL1headerLR300plainLR`. */
  readonly looks: string;
  readonly charts: string;
}

export interface Noted {
  readonly value: string;
  readonly mark: Mark | null;
  readonly metadata: DeveloperMetadata;
}

function markIn(value: string): Mark | null {
  try {
    const mark: unknown = JSON.parse(value);
    if (typeof mark !== 'object' || mark === null || !('made' in mark) || typeof mark.made !== 'string') return null;
    const text = (field: string): string => {
      const found: unknown = Object.entries(mark).find(([name]) => name === field)?.[1];
      return typeof found === 'string' ? found : '';
    };
    const columns = 'columns' in mark && typeof mark.columns === 'number' ? mark.columns : 0;
    return { made: mark.made, columns, frame: text('frame'), looks: text('looks'), charts: text('charts') };
  } catch {
    return null;
  }
}

/** What is noted on every tab, by the tab's id: one service call for the whole workbook. */
export function notesOf(spreadsheet: Spreadsheet): ReadonlyMap<number, Noted> {
  const notes = new Map<number, Noted>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    const value = metadata.getValue() ?? '';
    if (sheet) notes.set(sheet.getSheetId(), { value, mark: markIn(value), metadata });
  }
  return notes;
}

/** Adds the first note to a tab. */
export function addNote(sheet: Sheet, value: string): void {
  sheet.addDeveloperMetadata(KEY, value);
}

/** What notes marks on a tab: adds a note where there is none, and changes that one from then on. */
export function markerOf(sheet: Sheet, noted: Noted | null): (mark: Mark) => void {
  let metadata = noted?.metadata;
  return (mark) => {
    const value = JSON.stringify(mark);
    if (metadata) metadata.setValue(value);
    else {
      addNote(sheet, value);
      metadata = sheet.getDeveloperMetadata().find((one) => one.getKey() === KEY);
    }
  };
}
