/** Lets go of a person outside people's own tabs: in the journal of actions, and in the tabs that the program made. */
import { ERASED } from '../core/commands/personal/person.ts';
import { RESULT_TABS } from '../core/tables/tables.ts';
import type { Journal } from './journal.ts';
import type { Sheet } from './services.ts';
import { tried } from './tried.ts';
import type { Workbook } from './workbook.ts';

/** Whether a text has all parts of a name, wherever they stand: first and last names may stand in cells of their own. */
const holds = (text: string, name: string): boolean => name.split(/\s+/).every((part) => text.includes(part));

/** A text in which a name of several words is replaced; a single word may be part of another's name. */
const without = (text: string, name: string): string =>
  name === text || /\s/.test(name) || /^[\d -]+$/.test(name) ? text.split(name).join(ERASED.th) : text;

function forgetIn(sheet: Sheet, names: readonly string[]): void {
  for (const [down, line] of sheet.getDataRange().getValues().entries()) {
    for (const [right, cell] of line.entries()) {
      if (typeof cell !== 'string') continue;
      const left = names.reduce(without, cell);
      if (left !== cell) sheet.getRange(down + 1, right + 1).setValues([[left]]);
    }
  }
}

/** Drops every action that holds one of the names, and writes over the names in result tabs. */
export function forget(workbook: Workbook, journal: Journal, but: string, names: readonly string[]): void {
  for (const kept of journal.actions()) {
    const text = JSON.stringify(kept);
    if (kept.action !== but && names.some((name) => holds(text, name))) journal.drop(kept.action);
  }
  const logs: readonly string[] = Object.values(RESULT_TABS.log);
  for (const { sheet, noted } of workbook.tabs()) {
    const made = noted?.mark?.made;
    if (made === undefined || logs.includes(made)) continue;
    // A protected result tab holds no name any more once it is written anew.
    tried(() => forgetIn(sheet, names), null);
  }
}
