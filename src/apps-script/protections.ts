/** Sets and lifts protections: only those that the program made are ever touched, and nobody is shut out before the others are let in. */
import type { Guard, GuardsNow } from '../core/commands/answers/protect.ts';
import { isSameGuard, standsAs } from '../core/commands/trust/guards.ts';
import { isProblem } from '../core/values/problem.ts';
import { protectedAlready } from './problems.ts';
import { refusalOf } from './refusal.ts';
import type { Protection, Services, Sheet, Spreadsheet } from './services.ts';
import type { Workbook } from './workbook.ts';

const PREFIX = 'สัจจะชีต · ';
/** Ends the description until the list of who may write is whole: before, Google lets everybody write. */
const HALF = ' …';

interface Ours extends Guard {
  readonly protection: Protection;
}

/** Whoever may not edit it is not told who may. */
function editorsOf(protection: Protection): readonly string[] {
  try {
    return protection.getEditors().map((user) => user.getEmail().toLowerCase());
  } catch {
    return [];
  }
}

function oursIn(services: Services, workbook: Workbook): readonly Ours[] {
  const { SHEET, RANGE } = services.spreadsheets().ProtectionType;
  const read = (of: unknown): Ours[] =>
    workbook.spreadsheet.getProtections(of).flatMap((protection): Ours[] => {
      const description = protection.getDescription();
      if (!description.startsWith(PREFIX)) return [];
      const range = protection.getRange();
      const from = range.getRow();
      const rows = of === RANGE ? { from, to: from + range.getNumRows() - 1 } : null;
      const isHalf = description.endsWith(HALF);
      const editors = isHalf ? [HALF] : protection.isWarningOnly() ? null : editorsOf(protection);
      const name = description.slice(PREFIX.length, isHalf ? -HALF.length : undefined);
      return [{ name, tab: range.getSheet().getName(), rows, editors, protection }];
    });
  return [...read(SHEET), ...read(RANGE)];
}

/** Result tabs, and the protections that the program made. */
export function guardsNow(services: Services, workbook: Workbook): GuardsNow {
  const made = workbook.tabs().flatMap(({ title, noted }) => (noted?.mark ? [title] : []));
  return { made, ours: oursIn(services, workbook) };
}

/** Whether a protection without a name keeps nobody from writing: what an execution left that died after making it. */
function shutsNobodyOut(protection: Protection, spreadsheet: Spreadsheet): boolean {
  if (protection.getDescription() !== '' || protection.isWarningOnly()) return false;
  const may = editorsOf(protection);
  return spreadsheet.getEditors().every((user) => may.includes(user.getEmail().toLowerCase()));
}

/** The protection of a whole tab; one that people made themselves, or that others made, is left alone. Throws Problem. */
function ofTab(services: Services, { spreadsheet }: Workbook, sheet: Sheet): Protection {
  const there = spreadsheet
    .getProtections(services.spreadsheets().ProtectionType.SHEET)
    .find((one) => one.getRange().getSheet().getSheetId() === sheet.getSheetId());
  if (there && !there.getDescription().startsWith(PREFIX) && !shutsNobodyOut(there, spreadsheet))
    throw protectedAlready({ tab: sheet.getName() });
  return there ?? sheet.protect();
}

/** Named first: what dies half-way shuts nobody out, and is found again. */
function set(protection: Protection, { name, editors }: Guard): void {
  protection.setDescription(PREFIX + name + HALF);
  if (editors === null) protection.setWarningOnly(true);
  else keepFor(protection, editors);
  protection.setDescription(PREFIX + name);
}

function keepFor(protection: Protection, editors: readonly string[]): void {
  if (protection.isWarningOnly()) protection.setWarningOnly(false);
  if (editors.length > 0) protection.addEditors([...editors]);
  const others = protection
    .getEditors()
    .map((user) => user.getEmail())
    .filter((address) => !editors.includes(address.toLowerCase()));
  // Removing is what begins to protect; nobody to remove is removed all the same.
  protection.removeEditors(others);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** Sets the protections that are wanted and removes those of ours that go. Throws Problem where a person may not. */
export function protectTabs(
  services: Services,
  workbook: Workbook,
  { wants, goes }: { readonly wants: readonly Guard[]; readonly goes: readonly Guard[] },
): void {
  const ours = oursIn(services, workbook);
  let sheet: Sheet | undefined;
  let tab = '';
  try {
    for (const guard of wants) {
      tab = guard.tab;
      sheet = workbook.tabs().find(({ title }) => title === tab)?.sheet;
      const there = ours.find((one) => isSameGuard(one, guard));
      if (!sheet || (there && standsAs(there, guard))) continue;
      const { rows } = guard;
      const columns = rows && sheet.getMaxColumns();
      const range = rows && sheet.getRange(rows.from, 1, rows.to - rows.from + 1, columns ?? 1);
      set(there?.protection ?? range?.protect() ?? ofTab(services, workbook, sheet), guard);
    }
    for (const { protection, ...guard } of ours) {
      tab = guard.tab;
      if (goes.some((one) => isSameGuard(one, guard))) protection.remove();
    }
    services.spreadsheets().flush();
  } catch (error) {
    if (isProblem(error)) throw error;
    console.error(String(error));
    throw refusalOf(workbook, sheet, tab);
  }
}
