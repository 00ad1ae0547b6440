/** Runs the built script over a workbook as Google would: each call a fresh context, with the rights of its kind. */
import { createExecution, type Execution } from './execution.ts';
import type { AuthMode, Faults, Host, HostOptions, Person } from './host-model.ts';
import { losingAnswers } from './lost-answers.ts';
import { refusalText } from './refusals.ts';
import { createBigQueryService } from './services/bigquery.ts';
import { createLockService, dropLocks } from './services/lock.ts';
import { createRange } from './services/range.ts';
import { createSession, createUtilities } from './services/session.ts';
import { createSpreadsheetApp } from './services/spreadsheet.ts';
import { createCacheService, createPropertiesService } from './services/stores.ts';
import { createHtmlService } from './services/ui.ts';
import { countsOf, emptyTally, type State } from './state.ts';
import { strict } from './strict.ts';
import { answerCrossing, argumentsCrossing } from './wire.ts';

const MOST_AT_ONCE = 10;

function createState(options: HostOptions, shown: () => void): State {
  const { workbook, person, now } = options;
  const state: State = {
    options,
    person: { email: workbook.owner, role: 'owner', locale: 'th', identified: true, ...person },
    faults: {},
    spent: 0,
    now: () => Math.round((now ?? Date.now()) + (now === undefined ? 0 : state.spent)),
    locks: new Map(),
    properties: new Map([['document', workbook.properties]]),
    caches: new Map(),
    menus: new Map(),
    sidebar: null,
    toasts: [],
    alerts: [],
    logs: [],
    total: emptyTally(),
    last: emptyTally(),
    shown,
  };
  return state;
}

function createServices(execution: Execution): Readonly<Record<string, unknown>> {
  const log = (...said: readonly unknown[]): void => {
    execution.state.logs.push(said.map(String).join(' '));
  };
  const { bigQuery } = execution.state.options;
  return {
    SpreadsheetApp: createSpreadsheetApp(execution),
    HtmlService: createHtmlService(execution),
    LockService: createLockService(execution),
    PropertiesService: createPropertiesService(execution),
    CacheService: createCacheService(execution),
    Session: createSession(execution),
    Utilities: createUtilities(execution),
    ...(bigQuery && { BigQuery: createBigQueryService(execution, bigQuery) }),
    Logger: strict('Logger', { log }),
    console: strict('console', { log, info: log, warn: log, error: log, debug: log }),
  };
}

/** A custom function's argument as the context sees it: one cell is a scalar (C1), dates are the context's own. */
function argumentOf(execution: Execution, given: unknown): unknown {
  const cell = (value: unknown): unknown =>
    value instanceof Date ? execution.intrinsics.date(value.getTime()) : value === null ? '' : value;
  if (!Array.isArray(given)) return cell(given);
  const rows: unknown[][] = given.every(Array.isArray) ? given : given.map((row) => (Array.isArray(row) ? row : [row]));
  return rows.length === 1 && rows[0]?.length === 1 ? cell(rows[0][0]) : execution.intrinsics.rows(rows, cell);
}

/** What a custom function shows: blank for nothing, one row for a flat list (C3), dates as dates of the host. */
function shownOf(result: unknown): unknown {
  const cell = (value: unknown): unknown => {
    if (value === null || value === undefined) return '';
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Date.prototype.getTime.call(value));
    return typeof value === 'object' ? String(value) : value;
  };
  if (!Array.isArray(result)) return cell(result);
  return result.some(Array.isArray)
    ? result.map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)]))
    : [result.map(cell)];
}

/** A host over a workbook. */
export function createHost(options: HostOptions): Host {
  const listeners = new Set<() => void>();
  const state = createState(options, () => {
    for (const listener of listeners) listener();
  });
  const start = options.engine.compile(options.code);
  const { errorLocale = 'th' } = options;
  const waiting: (() => () => void)[] = [];

  function execute(
    name: string,
    authMode: AuthMode,
    args: (execution: Execution) => readonly unknown[],
    missing: 'refused' | 'passed over' = 'refused',
  ): unknown {
    const execution = createExecution(state, authMode);
    try {
      const realm = start({
        services:
          state.faults.loseAt === undefined
            ? createServices(execution)
            : losingAnswers(execution, createServices(execution)),
        now: state.now,
        ready: (intrinsics) => {
          execution.intrinsics = intrinsics;
        },
      });
      const found = name.endsWith('_') ? undefined : realm.find(name);
      if (!found && missing === 'passed over') return undefined;
      if (!found) throw new Error(refusalText('functionMissing', errorLocale, { name }));
      const result = found(...args(execution));
      if (execution.over) throw execution.over;
      return result;
    } catch (error) {
      throw execution.over ?? error;
    } finally {
      dropLocks(execution);
      state.last = execution.tally;
    }
  }

  /** Runs up to ten waiting calls; their answers come in the opposite order, for nothing may depend on it (H6). */
  function answerWaiting(): void {
    const answers = waiting.splice(0, MOST_AT_ONCE).map((run) => run());
    for (const answer of answers.reverse()) answer();
    if (waiting.length > 0) Promise.resolve().then(answerWaiting);
  }

  const answerOf = (name: string, json: string): (() => unknown) => {
    try {
      if (state.faults.severalAccounts) throw new Error(refusalText('several', errorLocale));
      const answer = answerCrossing(
        execute(name, 'FULL', ({ intrinsics }) => {
          const args = intrinsics.parse(json);
          return Array.isArray(args) ? args : [];
        }),
      );
      return () => JSON.parse(answer);
    } catch (error) {
      // An error of the context is no `Error` here.
      const message =
        typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
      return () => {
        throw Object.assign(new Error(message), { name: 'ScriptError' });
      };
    }
  };

  const inCell = (name: string, args: readonly unknown[]): unknown => {
    const given = (execution: Execution): unknown[] => args.map((one) => argumentOf(execution, one));
    try {
      const result = execute(name, 'CUSTOM_FUNCTION', given, 'passed over');
      return result === undefined ? undefined : shownOf(result);
    } catch {
      return '#ERROR!';
    }
  };
  state.inCell = inCell;

  return {
    workbook: options.workbook,
    open(authMode = 'LIMITED') {
      execute('onOpen', authMode, ({ intrinsics }) => [intrinsics.parse(JSON.stringify({ authMode }))]);
    },
    run: (name, ...args) => execute(name, 'FULL', () => args),
    call(name, args) {
      let json: string;
      try {
        json = argumentsCrossing(args);
      } catch (error) {
        return Promise.reject(error);
      }
      return new Promise((resolve, reject) => {
        waiting.push(() => {
          const answer = answerOf(name, json);
          return () => {
            try {
              resolve(answer());
            } catch (error) {
              reject(error);
            }
          };
        });
        if (waiting.length === 1) Promise.resolve().then(answerWaiting);
      });
    },
    formula: (name, args) =>
      shownOf(execute(name, 'CUSTOM_FUNCTION', (execution) => args.map((given) => argumentOf(execution, given)))),
    trigger(name, event, at) {
      const eventIn = (execution: Execution): unknown => {
        const made = execution.intrinsics.parse(JSON.stringify(event));
        return at ? Object.assign(Object(made), { range: createRange(execution, at.sheet, at.area) }) : made;
      };
      execute(name, 'LIMITED', (execution) => [eventIn(execution)], 'passed over');
    },
    menus: () => [...state.menus.values()],
    sidebar: () => state.sidebar,
    closeSidebar() {
      state.sidebar = null;
      state.shown();
    },
    toasts: state.toasts,
    alerts: state.alerts,
    logs: state.logs,
    lastCounts: () => countsOf(state.last),
    totalCounts: () => countsOf(state.total),
    actAs(person: Partial<Person>) {
      state.person = { ...state.person, ...person };
    },
    setFaults(faults: Faults) {
      state.faults = faults;
    },
    onShow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
