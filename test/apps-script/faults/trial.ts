/** How a case is tried: a workbook made ready, asked while something goes wrong, and looked at whole afterwards. */
import { expect } from 'vitest';
import type { CommandName } from '../../../src/core/commands/answers.ts';
import type { Faults, Host, HostOptions, ServiceCall } from '../../../src/local/emulator/host-model.ts';
import type { SheetContent, SheetModel, Value } from '../../../src/local/emulator/workbook-model.ts';
import { builtHost, LOG, shownOn } from '../built-host.ts';
import type { Case } from './cases.ts';
import { keptEngine } from './kept-engine.ts';

export interface Asked {
  readonly command: CommandName;
  readonly takes: Readonly<Record<string, unknown>>;
}

export interface Replied {
  readonly ok: boolean;
  readonly answer?: Readonly<Record<string, unknown>>;
  readonly problem?: { readonly kind: string; readonly th: string; readonly en: string };
}

/** What was tried so far in this process. */
export const tally = { executions: 0, calls: 0 };

/** A host whose executions share one realm. */
export const hostFor = (sheets: readonly SheetContent[], options: Partial<HostOptions> = {}): Host =>
  builtHost(sheets, { engine: keptEngine, ...options });

/** The sidebar's question, as it is answered in the script. */
export function ask(host: Host, { command, takes }: Asked): Replied {
  tally.executions += 1;
  try {
    return host.run('sajjaAsk', { command, takes }) as Replied;
  } finally {
    tally.calls += host.lastCounts().calls;
  }
}

/** A workbook in which everything before was done. */
export function prepared({ sheets, before }: Pick<Case, 'sheets' | 'before'>, options?: Partial<HostOptions>): Host {
  const host = hostFor(sheets(), options);
  host.workbook.editors = ['somsri@example.com', 'committee@example.com'];
  for (const each of before) {
    const one = typeof each === 'function' ? each(host) : each;
    const reply = ask(host, one);
    if (!reply.ok) throw new Error(`${one.command}: ${reply.problem?.kind}`);
  }
  return host;
}

const KILLED = 'the execution was killed';

/** What is asked under faults; null where the execution was killed. */
export function under(host: Host, asked: Asked, faults: Faults): Replied | null {
  host.setFaults(faults);
  try {
    return ask(host, asked);
  } catch (error) {
    if (error instanceof Error && error.message === KILLED) return null;
    throw error;
  } finally {
    host.setFaults({});
  }
}

const formatsOf = (sheet: SheetModel): unknown =>
  Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: sheet.lastColumn() }, (_, column) => {
      const format = sheet.formatAt(row, column);
      return format === undefined || format === 'General' ? '' : format;
    }),
  );

/** Everything that stands in a workbook but the log: tabs in their order, cells, formats, notes, charts and looks. */
export const whole = (host: Host): unknown =>
  host.workbook.sheets
    .filter(({ title }) => title !== LOG)
    .map((sheet) => ({
      title: sheet.title,
      cells: shownOn(host, sheet.title),
      formats: formatsOf(sheet),
      notes: [...sheet.metadata],
      rows: sheet.rowCount,
      columns: sheet.columnCount,
      charts: sheet.charts.length,
      frozen: sheet.frozenRows,
      protections: sheet.protections.map(({ id: _, ...one }) => one),
      style: sheet.styleAt(0, 0),
    }));

/** What people see as records: every row that holds something, by its cells, without headers and blank tabs. */
export function records(host: Host): unknown {
  return Object.fromEntries(
    host.workbook.sheets.flatMap(({ title }) => {
      if (title === LOG) return [];
      const rows = shownOn(host, title);
      const header = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
      const below = rows
        .slice(header + 1)
        .map((row) => row.map((cell, at): [number, Value] => [at, cell]).filter(([, cell]) => cell !== ''));
      return below.length === 0 ? [] : [[title, below]];
    }),
  );
}

/** What the log tells of actions, in order; throws where anything of it is told twice. */
export function told(host: Host): readonly unknown[] {
  if (!host.workbook.sheetByTitle(LOG)) return [];
  const lines = shownOn(host, LOG).filter((row) => row[5] !== '');
  const keys = lines.map((row) => row[5]);
  if (new Set(keys).size !== keys.length) throw new Error(`told twice: ${keys.join(' ')}`);
  return lines.map((row) => row[2]);
}

/** What outlives an execution, cheaply: it differs from one call to the next exactly where a call changed something. */
function standing(host: Host): () => string {
  let changes = 0;
  host.workbook.onChange(({ kind }) => {
    if (kind !== 'selection') changes += 1;
  });
  return () =>
    [
      changes,
      ...[...host.workbook.properties].flat(),
      ...host.workbook.sheets.flatMap(({ metadata, protections }) => [
        ...[...metadata].flat(),
        JSON.stringify(protections),
      ]),
    ].join('\n');
}

export interface Moment extends ServiceCall {
  /** Whether anything that outlives the execution has changed since the moment before. */
  readonly isNew: boolean;
  readonly isLocked: boolean;
}

export interface Clean {
  readonly before: unknown;
  readonly recordsBefore: unknown;
  readonly after: unknown;
  readonly recordsAfter: unknown;
  readonly told: readonly unknown[];
  readonly moments: readonly Moment[];
}

/** How a case goes when nothing goes wrong. */
export function clean(one: Case, options?: Partial<HostOptions>): Clean {
  const host = prepared(one, options);
  const asked = one.asked(host);
  const [before, recordsBefore] = [whole(host), records(host)];
  const stands = standing(host);
  const moments: Moment[] = [];
  let last: string | null = null;
  let isLocked = false;
  const reply = under(host, asked, {
    before: (call) => {
      const now = stands();
      moments.push({ ...call, isNew: now !== last, isLocked });
      if (call.name === 'Lock.tryLock') isLocked = true;
      last = now;
    },
  });
  if (!reply?.ok) throw new Error(`${one.name}: ${reply?.problem?.kind} ${reply?.problem?.en}`);
  return { before, recordsBefore, after: whole(host), recordsAfter: records(host), told: told(host), moments };
}

/** Throws unless both are the same; the picture of the difference is only drawn where there is one. */
export function demandSame(is: unknown, wanted: unknown, when: string): void {
  if (JSON.stringify(is) !== JSON.stringify(wanted)) expect(is, when).toEqual(wanted);
}

/** Random numbers below a bound that are the same in every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** What one said: done, or why not. */
export const saidOf = (reply: Replied | null): string => (reply?.ok ? 'done' : (reply?.problem?.kind ?? 'killed'));
