/** One execution of the script: what it may do, what it has cost, and the moment at which it is made to fail. */
import type { AuthMode, Intrinsics, Person } from './host-model.ts';
import { type Refusal, refusalText } from './refusals.ts';
import { emptyTally, type State, type Tally } from './state.ts';
import type { Area, SheetModel, WorkbookModel } from './workbook-model.ts';

const CALL = 120;
const CELL = 0.001;
const LONGEST = 360_000;
const LONGEST_FORMULA = 30_000;

export interface Execution {
  readonly state: State;
  readonly workbook: WorkbookModel;
  readonly authMode: AuthMode;
  readonly person: Person;
  readonly tally: Tally;
  /** Those of the context it runs in. */
  intrinsics: Intrinsics;
  /** Set once it has been killed: nothing it does has an effect any more. */
  over: Error | null;
  /** Set by the call whose answer is lost, until it fails. */
  lost: boolean;
  /** A call that goes to Google's servers: counted, timed, and perhaps made to fail. */
  readonly call: (name: string, cells?: number, way?: 'read' | 'write') => void;
  /** Lets virtual time pass. */
  readonly wait: (milliseconds: number) => void;
  /** Throws what Google says, as an error of the context. */
  readonly refuse: (refusal: Refusal, facts?: Readonly<Record<string, string | number>>) => never;
  /** Throws unless the execution runs in one of these modes. */
  readonly needs: (call: string, ...modes: readonly AuthMode[]) => void;
  readonly mayEdit: (sheet: SheetModel, area: Area) => boolean;
  /** Throws unless the acting person may change these cells, and this execution any. */
  readonly edits: (call: string, sheet: SheetModel, area: Area) => void;
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** A new execution by the person who acts now. */
export function createExecution(state: State, authMode: AuthMode): Execution {
  const { workbook, errorLocale = 'th' } = state.options;
  const person = state.person;
  const tally = emptyTally();
  const longest =
    authMode === 'CUSTOM_FUNCTION' || authMode === 'LIMITED' || authMode === 'NONE' ? LONGEST_FORMULA : LONGEST;

  let context: Intrinsics | null = null;

  const kill = (message: string): never => {
    execution.over = new Error(message);
    throw execution.over;
  };
  const fail = (): never => refuse('timedOut', { id: workbook.title });
  const refuse = (refusal: Refusal, facts?: Readonly<Record<string, string | number>>): never => {
    throw execution.intrinsics.error('Exception', refusalText(refusal, errorLocale, facts));
  };
  const spend = (milliseconds: number): void => {
    state.spent += milliseconds;
    tally.virtualTime += milliseconds;
    state.total.virtualTime += milliseconds;
    if (tally.virtualTime > longest) kill(refusalText('exceededTime', errorLocale));
  };
  const mayEdit = (sheet: SheetModel, area: Area): boolean =>
    person.role === 'owner' ||
    (person.role === 'editor' &&
      sheet.protections.every(
        (protection) =>
          protection.warningOnly ||
          protection.mirrors ||
          protection.editors.includes(person.email) ||
          (protection.area !== null && !overlap(protection.area, area)),
      ));
  const needs = (call: string, ...modes: readonly AuthMode[]): void => {
    if (execution.over) throw execution.over;
    if (!modes.includes(authMode)) refuse('noPermission', { call });
  };

  const execution: Execution = {
    state,
    workbook,
    authMode,
    person,
    tally,
    get intrinsics() {
      if (!context) throw new Error('a service was used before the context was there');
      return context;
    },
    set intrinsics(made) {
      context = made;
    },
    over: null,
    lost: false,
    call(name, cells = 0, way = 'read') {
      if (execution.over) throw execution.over;
      const number = tally.calls + 1;
      const { faults } = state;
      if (faults.killAt === number) kill('the execution was killed');
      faults.before?.({ number, name, cells });
      for (const one of [tally, state.total]) {
        one.calls += 1;
        one.byName[name] = (one.byName[name] ?? 0) + 1;
        if (way === 'read') one.cellsRead += cells;
        else one.cellsWritten += cells;
      }
      const slow = faults.slow?.name === name ? faults.slow.milliseconds : 0;
      spend(CALL + CELL * cells + slow);
      if (faults.failAt === number) fail();
      if (faults.loseAt === number) execution.lost = true;
    },
    wait(milliseconds) {
      if (execution.over) throw execution.over;
      spend(milliseconds);
    },
    refuse,
    needs,
    mayEdit,
    edits(call, sheet, area) {
      needs(call, 'FULL', 'LIMITED');
      if (!mayEdit(sheet, area)) refuse('protectedCell');
    },
  };
  return execution;
}
