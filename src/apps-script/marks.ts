/** What is noted in a tab's developer metadata: which tabs the program made, and how they were dressed. */
import type { DeveloperMetadata, Sheet, Spreadsheet } from './services.ts';

/** A tab of people's own holds its binding here, a tab made by the program a mark, and the workbook itself its stamp. */
export const KEY = 'sajja.table';

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

/** Everything of ours that is noted, on tabs and on the workbook: one service call for all of it. */
export function marksIn(spreadsheet: Spreadsheet): readonly DeveloperMetadata[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
}

export interface Notes {
  /** What is noted on every tab, by the tab's id. */
  readonly ofTabs: ReadonlyMap<number, Noted>;
  /** What is noted on the workbook. */
  readonly stamp: DeveloperMetadata | null;
}

/** What is noted, taken apart. */
export function notesOf(spreadsheet: Spreadsheet): Notes {
  const ofTabs = new Map<number, Noted>();
  let stamp: DeveloperMetadata | null = null;
  for (const metadata of marksIn(spreadsheet)) {
    const sheet = metadata.getLocation().getSheet();
    const value = metadata.getValue() ?? '';
    if (sheet) ofTabs.set(sheet.getSheetId(), { value, mark: markIn(value), metadata });
    else stamp = metadata;
  }
  return { ofTabs, stamp };
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
