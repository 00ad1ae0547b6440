/** Carries out a command: reads, lets it decide, writes what it planned, and says how it went. Only here is anything changed. */
import type { Answer, CommandName, Replied, Reply } from '../core/commands/answers.ts';
import { commands } from '../core/commands/catalogue.ts';
import type { Command, Context } from '../core/commands/command.ts';
import type { Plan } from '../core/commands/plan.ts';
import { sizeOf } from '../core/tables/kept-action.ts';
import type { TableName } from '../core/tables/tables.ts';
import { isoDay } from '../core/values/calendar.ts';
import { columnNumber } from '../core/values/cell.ts';
import { isProblem, type Problem } from '../core/values/problem.ts';
import { type Words, words } from '../core/values/words.ts';
import { changeTabs } from './change-tabs.ts';
import { markChanged } from './changed.ts';
import { condense, dropBlankRows } from './condense.ts';
import { leave } from './leave.ts';
import { writeLog } from './log.ts';
import { noteTab } from './note-tab.ts';
import { doerOf } from './person.ts';
import { probed } from './probes.ts';
import { busy, notUnderstood, placeGone, UNEXPECTED } from './problems.ts';
import { guardsNow, protectTabs } from './protections.ts';
import { refusalOf } from './refusal.ts';
import type { Lock, Services, Sheet } from './services.ts';
import { setRight } from './set-right.ts';
import { tried } from './tried.ts';
import type { Visit } from './visit.ts';
import type { Workbook } from './workbook.ts';
import { writeTab } from './write-tab.ts';

type Takes = Readonly<Record<string, unknown>>;

/** How long to wait for another execution of ours to finish writing. */
const PATIENCE = 10_000;

/** Whether the lock could be had; where too many want it at once, Google throws instead of waiting. */
function isOurs(lock: Lock): boolean {
  return tried(() => lock.tryLock(PATIENCE), false);
}

/**
 * Nobody else of ours writes from now on. What is done lets go of the lock as the execution ends, which is at once; before
 * a box tells what was not, it is let go of here. Throws Problem, before anything was read or written, when someone does.
 */
function alone<Thing>(services: Services, work: () => Thing): Thing {
  const lock = services.locks().getDocumentLock();
  if (lock && !isOurs(lock)) throw busy({});
  try {
    const done = work();
    services.spreadsheets().flush();
    return done;
  } catch (error) {
    tried(() => lock?.releaseLock(), null);
    throw error;
  }
}

/** The world of a visit; of the tabs only those of some tables are read where those are enough. */
export function contextOf(visit: Visit, takes: Takes, needs?: readonly TableName[]): Context {
  const workbook = visit.workbook();
  const named = typeof takes['today'] === 'string' ? isoDay(takes['today']) : null;
  return {
    grids: () => workbook.grids(needs),
    zone: workbook.zone(),
    today: named ?? workbook.today(),
    // Asked for only by commands that speak: finding it out may mean reading a tab.
    get language() {
      return visit.language();
    },
    get remembered() {
      return visit.memory().remembered;
    },
    selected() {
      const range = workbook.spreadsheet.getActiveRange();
      if (!range) return null;
      const tab = workbook.spreadsheet.getActiveSheet().getName();
      return { tab, row: range.getRow(), column: range.getColumn() };
    },
    kept: (action) =>
      visit
        .journal()
        .actions()
        .find((one) => one.action === action) ?? null,
    history: () => visit.journal().actions(),
    guards: () => guardsNow(visit.services, workbook),
    tried: () => probed(visit.services, workbook),
    sizes: () =>
      workbook.tabs().map(({ sheet, title }) => ({
        title,
        sheetId: sheet.getSheetId(),
        rows: sheet.getMaxRows(),
        columns: sheet.getMaxColumns(),
        used: sheet.getLastRow(),
      })),
    file: () => workbook.spreadsheet.getId(),
  };
}

function planOf<Name extends CommandName>(visit: Visit, name: Name, takes: Takes): Plan<Answer<Name>> {
  const command: Command<Name> = commands[name];
  const context = contextOf(visit, takes, command.needs);
  return command.plan({ ...takes, today: takes['today'] ?? context.today }, context);
}

function select(
  workbook: Workbook,
  written: ReadonlyMap<string, Sheet>,
  where: NonNullable<Plan<unknown>['selects']>,
): void {
  const { tab, row, column } = where;
  const sheet = written.get(tab) ?? workbook.tabs().find(({ title }) => title === tab)?.sheet;
  if (!sheet) throw placeGone({ tab });
  try {
    sheet.getRange(row ?? 1, column === null ? 1 : columnNumber(column)).activate();
  } catch (error) {
    console.warn(String(error));
    throw placeGone({ tab });
  }
}

/** Tells the log of a row without a way back; a failing log is no reason to say that it was not done. */
function tell(services: Services, workbook: Workbook, what: Words, cells: number): void {
  tried(() => writeLog(services, workbook, { by: doerOf(services, workbook), what, rows: '', cells, key: '' }), null);
}

function tellOfGuards(
  services: Services,
  workbook: Workbook,
  name: CommandName,
  { wants, goes }: NonNullable<Plan<unknown>['guards']>,
): void {
  const { th, en } = commands[name].caption;
  const [set, gone] = [wants.length, goes.length];
  tell(services, workbook, words(`${th} · ตั้ง ${set} เลิก ${gone}`, `${en} · ${set} set, ${gone} lifted`), 0);
}

/** Tells the log which result tabs a run wrote. */
function tellOfTabs(services: Services, workbook: Workbook, name: CommandName, plan: Plan<unknown>): void {
  const titles = plan.writes.map(({ title }) => `“${title}”`).join(', ');
  const { th, en } = commands[name].caption;
  const cells = plan.writes.reduce((sum, tab) => sum + tab.cells.length * tab.columns.length, 0);
  const what = words(`${th} · เขียนแท็บ ${titles}`, `${en} · wrote the tab ${titles}`);
  tell(services, workbook, what, cells);
}

/** Writes rows over and takes blank ones out of the grid; neither has a way back, and the log says so. */
function shrink(services: Services, workbook: Workbook, name: CommandName, plan: Plan<unknown>): void {
  const { condenses = [], trims = [] } = plan;
  const { th, en } = commands[name].caption;
  condense(workbook, condenses);
  if (condenses.length > 0) {
    const cells = condenses.reduce((sum, write) => sum + sizeOf({ cells: [write] }).cells, 0);
    const titles = condenses.map(({ tab }) => `“${tab}”`).join(', ');
    tell(services, workbook, words(`${th} · ย่อแถวเก่าของ ${titles}`, `${en} · old rows of ${titles}`), cells);
  }
  for (const { sheet, title } of workbook.tabs()) {
    if (!trims.includes(sheet.getSheetId())) continue;
    try {
      dropBlankRows(sheet);
    } catch (error) {
      // After an archive a protected tab keeps its blank rows: they count as nothing.
      console.warn(String(error));
      if (condenses.length === 0) throw refusalOf(workbook, sheet, title);
    }
  }
  workbook.forget();
}

function carriedOut<Name extends CommandName>(visit: Visit, name: Name, takes: Takes): Plan<Answer<Name>> {
  const { services } = visit;
  const workbook = visit.workbook();
  const decide = (): Plan<Answer<Name>> => planOf(visit, name, takes);
  const written = new Map<string, Sheet>();
  const decideAndWrite = (): Plan<Answer<Name>> => {
    // What was read before the lock may be old by now.
    workbook.forget();
    visit.journal().forget();
    setRight(services, workbook, visit.journal());
    const plan = decide();
    // Better not begun than cut off in the middle.
    if (plan.changes || plan.guards || plan.condenses || plan.writes.length > 0) workbook.demandTime();
    if (plan.changes || plan.guards || plan.condenses || plan.notes || plan.writes.length > 0) workbook.stamped();
    if (plan.changes) changeTabs(services, workbook, visit.journal(), plan.changes, commands[name].caption);
    if (plan.condenses || plan.trims) shrink(services, workbook, name, plan);
    for (const note of plan.notes ?? []) noteTab(workbook, note);
    if (plan.guards) {
      protectTabs(services, workbook, plan.guards);
      tellOfGuards(services, workbook, name, plan.guards);
    }
    for (const tab of plan.writes) written.set(tab.title, writeTab(services, workbook, tab));
    if (plan.writes.length > 0) tellOfTabs(services, workbook, name, plan);
    if (plan.removes) leave(services, workbook, visit, plan.removes.tabs);
    if (plan.changes || plan.notes || plan.removes || plan.condenses) markChanged(services);
    return plan;
  };

  let plan: Plan<Answer<Name>>;
  const acts = commands[name].acts?.(takes) === true;
  if (acts) plan = alone(services, decideAndWrite);
  else {
    workbook.goOn();
    if (takes['write'] === true) plan = alone(services, decideAndWrite);
    else {
      plan = decide();
      if (plan.changes || plan.notes || plan.guards || plan.writes.length > 0) plan = alone(services, decideAndWrite);
    }
    workbook.finished();
  }
  if (plan.selects && !visit.stays) select(workbook, written, plan.selects);
  if (Object.keys(plan.remembers).length > 0) visit.memory().remember(plan.remembers);
  return plan;
}

function isCommand(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.keys(commands).includes(name);
}

function isTakes(takes: unknown): takes is Takes {
  return typeof takes === 'object' && takes !== null && !Array.isArray(takes);
}

function sliceIn({ kind, facts }: Problem): { readonly slice?: { readonly done: number; readonly all: number } } {
  return kind === 'timeUp' ? { slice: { done: Number(facts['done']), all: Number(facts['all']) } } : {};
}

/** What a question takes. Throws: `Problem`. */
export function takesOf(takes: unknown): Takes {
  if (takes === undefined) return {};
  if (!isTakes(takes)) throw notUnderstood({});
  return takes;
}

/** What became of some work: its answer, or a sentence saying what to do. It never throws. */
export function replied<Given>(work: () => { readonly answer: Given; readonly says: Words }): Replied<Given> {
  try {
    const { answer, says } = work();
    return { ok: true, answer, says };
  } catch (error) {
    if (isProblem(error)) return { ok: false, problem: { kind: error.kind, ...error.words, ...sliceIn(error) } };
    console.error(error instanceof Error ? String(error.stack) : String(error));
    return { ok: false, problem: { kind: 'unexpected', ...UNEXPECTED } };
  }
}

/** What became of a command. It never throws. */
export function replyTo(visit: Visit, name: unknown, takes: unknown): Reply<CommandName> {
  return replied(() => {
    if (!isCommand(name)) throw notUnderstood({});
    return carriedOut(visit, name, takesOf(takes));
  });
}
