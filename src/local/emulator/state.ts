/** What outlives an execution: the clock, locks, stores, what is on the screen, and what was counted. */
import type { Alert, Counts, Faults, HostOptions, Menu, Person, Toast } from './host-model.ts';

export interface Tally {
  calls: number;
  byName: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  formulasWritten: number;
  virtualTime: number;
  lockTime: number;
}

export interface Cached {
  readonly value: string;
  readonly until: number;
}

export interface State {
  readonly options: HostOptions;
  person: Person;
  faults: Faults;
  /** Virtual milliseconds that service calls and waiting have taken so far. */
  spent: number;
  readonly now: () => number;
  /** Who holds the lock of the document, script or user. */
  readonly locks: Map<string, { readonly owner: object; readonly since: number }>;
  /** Property stores by name: `document`, `script`, `user:…`. */
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, Cached>>;
  readonly menus: Map<string, Menu>;
  sidebar: { readonly title: string; readonly html: string } | null;
  readonly toasts: Toast[];
  readonly alerts: Alert[];
  readonly logs: string[];
  readonly total: Tally;
  last: Tally;
  readonly shown: () => void;
  /** What a function of the script gives in a cell; undefined where it has none of that name. Set once the script is there. */
  inCell?: (name: string, args: readonly unknown[]) => unknown;
}

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  return { calls: 0, byName: {}, cellsRead: 0, cellsWritten: 0, formulasWritten: 0, virtualTime: 0, lockTime: 0 };
}

/** A tally as it stands now. */
export function countsOf(tally: Tally): Counts {
  return { ...tally, byName: { ...tally.byName } };
}
