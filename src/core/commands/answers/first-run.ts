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

/** What each takes, as typed or as JSON, and what it answers. */
export interface FirstRunCommands {
  /** A small made-up group in new tabs, to try everything with. */
  example: { takes: { today?: string }; answers: ExampleAnswer };
  /** Makes the tabs of a group, whose dues begin with the month `from`; `benefits` names a ready list. */
  newGroup: {
    takes: { name: string; system: string; from?: string; benefits?: string; today?: string };
    answers: NewGroupAnswer;
  };
  /** Says what a group is called and what kind it is, in a sheet that has no register of groups yet. */
  tellGroup: {
    takes: { group: string; name: string; system: string; today?: string };
    answers: TellGroupAnswer;
  };
  /** The cell that is selected in the sheet, such as one of a column to be pointed at. */
  selection: { takes: { today?: string }; answers: SelectionAnswer };
}
