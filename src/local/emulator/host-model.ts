/** What a host is: the place in which the built script runs over a workbook as it would in Google Sheets. */
import type { BigQueryModel } from './bigquery-model.ts';
import type { PackedCells } from './packed-cells.ts';
import type { Area, SheetModel, Value, WorkbookModel } from './workbook-model.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Who acts: what they may do, and whether Google tells the script who they are. */
export interface Person {
  readonly email: string;
  readonly role: 'owner' | 'editor' | 'viewer';
  /** Such as `th` or `en`: the language of Google's own words. */
  readonly locale: string;
  readonly identified: boolean;
  /** Whether asking who it is is refused, as where a script has not the scope for it. */
  readonly addressRefused?: boolean;
}

/** What belongs to one global context: things made elsewhere are strangers there (`instanceof Date` is false). */
export interface Intrinsics {
  readonly date: (instant: number) => Date;
  readonly error: (name: string, message: string) => Error;
  /** The same rows, as arrays of the context; `objectOf` gives what stands for a value that is an object, or null. */
  readonly rows: <Thing>(rows: readonly (readonly Thing[])[], objectOf?: (value: Thing) => Thing) => Thing[][];
  /** An area of rows that may be short or missing, as arrays of the context; holes are blank. */
  readonly area: (rows: readonly (readonly Value[] | undefined)[], area: Area) => (Value | Date)[][];
  /** The same of packed cells. */
  readonly unpacked: (cells: PackedCells, area: Area) => (Value | Date)[][];
  readonly parse: (json: string) => unknown;
}

/** The global context a script runs in: fresh for each execution. */
export interface Realm {
  /** The top-level function of this name. */
  readonly find: (name: string) => ((...args: readonly unknown[]) => unknown) | undefined;
  readonly intrinsics: Intrinsics;
}

export interface World {
  /** Google's services by their global names, and `console`. */
  readonly services: Readonly<Record<string, unknown>>;
  /** What `Date.now()` and `new Date()` say. */
  readonly now: () => number;
  /** Runs after the context is there and before the script is. */
  readonly ready: (intrinsics: Intrinsics) => void;
}

/** What makes global contexts: `vm` in Node, a wrapping function in a browser's worker. */
export interface Engine {
  /** Compiles once; each call of the result is a fresh context in which the script has been run from top to end. */
  readonly compile: (code: string) => (world: World) => Realm;
}

export interface ServiceCall {
  /** Counts from 1 within one execution. */
  readonly number: number;
  /** Such as `Range.setValues`. */
  readonly name: string;
  readonly cells: number;
}

/** What a test wants to go wrong, or to happen in between. */
export interface Faults {
  /** Runs before each counted service call: another execution can be run to its end here. */
  readonly before?: (call: ServiceCall) => void;
  /** The call with this number fails as Google's servers do. */
  readonly failAt?: number;
  /** The call with this number takes effect, and fails then as Google's servers do: its answer is lost. */
  readonly loseAt?: number;
  /** The execution ends before the call with this number, and nothing of it runs any more. */
  readonly killAt?: number;
  /** Calls of this name take so much longer than usual. */
  readonly slow?: { readonly name: string; readonly milliseconds: number };
  /** Every call from a sidebar is refused, as when several Google accounts are signed in. */
  readonly severalAccounts?: boolean;
}

export interface HostOptions {
  /** `dist/Code.js`, unchanged. */
  readonly code: string;
  /** HTML files by name without extension, such as `Sidebar`. */
  readonly html: Readonly<Record<string, string>>;
  readonly workbook: WorkbookModel;
  readonly engine: Engine;
  /** The owner, reading Thai, unless told otherwise. */
  readonly person?: Partial<Person>;
  /** The language of Google's error texts. */
  readonly errorLocale?: 'th' | 'en';
  /** The manifest's zone; `Asia/Bangkok`. */
  readonly scriptZone?: string;
  /** Milliseconds since 1970; the clock then stands still but for service calls. Without it the computer's clock runs. */
  readonly now?: number;
  /** Where the script's manifest enables BigQuery: without it there is no such service. */
  readonly bigQuery?: BigQueryModel;
  /** Which button is pressed on an alert; `OK`. */
  readonly answers?: (alert: Alert) => string;
}

export interface Alert {
  readonly title: string;
  readonly text: string;
}

export interface Toast {
  readonly title: string;
  readonly text: string;
}

export interface MenuLine {
  readonly caption: string;
  /** The function it calls; null draws a line. */
  readonly calls: string | null;
}

export interface Menu {
  readonly caption: string;
  readonly lines: readonly MenuLine[];
}

/** What one execution, or all of a host's, have cost. */
export interface Counts {
  readonly calls: number;
  readonly byName: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly formulasWritten: number;
  /** Virtual milliseconds: 120 a call and 1 for each thousand cells. */
  readonly virtualTime: number;
  /** Virtual milliseconds for which a lock was held. */
  readonly lockTime: number;
}

/** The cells that were edited. */
export interface Edited {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface Host {
  readonly workbook: WorkbookModel;
  /** As when the file is opened: runs `onOpen`. An add-on not yet enabled in the file gets `NONE`. */
  readonly open: (authMode?: 'NONE' | 'LIMITED') => void;
  /** A menu's function, with full rights. Errors are thrown on as Google words them. */
  readonly run: (name: string, ...args: readonly unknown[]) => unknown;
  /** `google.script.run`: what may not cross is refused (arguments) or becomes null (answers); at most ten at once. */
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  /** A custom function: arguments as cells or rows of cells, dates as Date; gives cells, dates as Date. */
  readonly formula: (name: string, args: readonly unknown[]) => unknown;
  /** A simple trigger such as `onEdit`, when the script has it; `at` becomes the event's range. */
  readonly trigger: (name: string, event: Readonly<Record<string, unknown>>, at?: Edited) => void;
  readonly menus: () => readonly Menu[];
  readonly sidebar: () => { readonly title: string; readonly html: string } | null;
  readonly closeSidebar: () => void;
  readonly toasts: readonly Toast[];
  readonly alerts: readonly Alert[];
  /** What went to the log; never a member's name. */
  readonly logs: readonly string[];
  /** Of the execution that ended last. */
  readonly lastCounts: () => Counts;
  readonly totalCounts: () => Counts;
  /** From now on someone else acts. */
  readonly actAs: (person: Partial<Person>) => void;
  readonly setFaults: (faults: Faults) => void;
  /** Hears of each sidebar, dialog, toast and alert as it is shown. */
  readonly onShow: (listener: () => void) => () => void;
}
