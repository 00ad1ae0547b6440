/** Reads the tabs of a workbook into records. */
import type { Day } from '../values/calendar.ts';
import type { Grid } from '../values/cell.ts';
import type { Book } from './book.ts';
import { emptyBook } from './book.ts';

/** What reading depends on beside the cells. */
export interface ReadingWorld {
  /** The spreadsheet's time zone, in which date cells are read. */
  readonly zone: string;
  readonly today: Day;
}

/** The workbook's records, with an address for each and a finding for everything that could not be read. */
export function readBook(grids: readonly Grid[], _world: ReadingWorld): Book {
  return { ...emptyBook, otherTabs: grids.map((grid) => grid.title) };
}
