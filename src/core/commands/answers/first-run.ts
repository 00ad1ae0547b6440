/** What the first steps in a workbook answer: the example, a new group, and the cell that is selected. */
import type { Month } from '../../values/calendar.ts';

export interface ExampleAnswer {
  readonly group: string;
  /** Its months, oldest first. */
  readonly months: readonly Month[];
  /** The tabs that were made. */
  readonly tabs: readonly string[];
  /** By which all of it can be taken back. */
  readonly action: string;
}

export interface NewGroupAnswer {
  readonly groupId: string;
  readonly name: string;
  readonly system: string;
  /** The tabs that were made. */
  readonly tabs: readonly string[];
  readonly action: string;
}

/** The cell that is selected in the sheet. */
export interface SelectionAnswer {
  readonly tab: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Such as `C`. */
  readonly letter: string;
}

export interface TellGroupAnswer {
  readonly groupId: string;
  readonly name: string;
  readonly system: string;
  /** The register of groups that was made. */
  readonly tab: string;
  readonly action: string;
}
