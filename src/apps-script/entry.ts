/** What Google calls: the menu, the sidebar's questions and the custom functions. The build writes a top-level function for each. */
import type { CommandName, Replied, Reply } from '../core/commands/answers.ts';
import { menu } from '../core/commands/catalogue.ts';
import type { MenuItem } from '../core/commands/command.ts';
import type { Argument } from '../core/formulas/formula.ts';
import { sums } from '../core/formulas/sums.ts';
import type { Cell } from '../core/values/cell.ts';
import { isProblem } from '../core/values/problem.ts';
import type { Language, Words } from '../core/values/words.ts';
import { replyTo } from './carry-out.ts';
import { changeMark, markChanged } from './changed.ts';
import { google } from './google.ts';
import { runTicked } from './panel.ts';
import { UNEXPECTED } from './problems.ts';
import type { Range } from './services.ts';
import { type Visit, visitWith } from './visit.ts';

const NAME: Words = { th: 'สัจจะชีต', en: 'Sajja Sheets' };
const OPENING_PAGE = 'data-opens="month"';

/** Puts up the menu. Where the add-on is not yet enabled in the file, nothing but the menu itself may be touched. */
export function onOpen(event?: Opened): void {
  putUpMenu(menu, event);
}

interface Opened {
  readonly authMode?: unknown;
}

/** Puts up a menu of these lines. */
export function putUpMenu(lines: readonly Pick<MenuItem, 'caption' | 'calls'>[], event?: Opened): void {
  const speaks = String(event?.authMode) === 'NONE' ? 'th' : visitWith(google).language();
  const bar = google.spreadsheets().getUi().createAddonMenu();
  for (const { caption, calls } of lines) bar.addItem(caption[speaks], calls);
  bar.addToUi();
}

/** The menu is there at once after installing, not only when the file is next opened. */
export function onInstall(event?: Opened): void {
  onOpen(event);
}

interface Edited {
  readonly authMode?: unknown;
  readonly range?: Range;
  /** As text, of a single cell only. */
  readonly value?: unknown;
}

/** An edit by hand: one short note that there was one, and nothing else unless a box was ticked. */
export function onEdit(event?: Edited): void {
  if (String(event?.authMode) === 'NONE') return;
  markChanged(google);
  if (event?.range && String(event.value) === 'TRUE') runTicked(google, event.range);
}

/** Google names the editors of a file to those alone who are among them. */
function mayWrite(): boolean {
  try {
    google.spreadsheets().getActiveSpreadsheet().getEditors();
    return true;
  } catch {
    return false;
  }
}

function openSidebar(page: string): void {
  const output = google.html().createHtmlOutputFromFile('Sidebar');
  const looks = mayWrite() ? '' : ' data-looks="only"';
  const html = output.getContent().replace(OPENING_PAGE, `data-opens="${page}"${looks}`);
  google
    .spreadsheets()
    .getUi()
    .showSidebar(output.setContent(html).setTitle(NAME[visitWith(google).language()]));
}

/** Runs a command and says how it went: in passing when it is done, in a box that stays when something is to be put right. */
function run(command: CommandName, takes: Readonly<Record<string, unknown>>): void {
  const visit = visitWith(google);
  tellOf(visit, replyTo(visit, command, takes));
}

/** Says how it went. */
export function tellOf(visit: Visit, reply: Replied<unknown>): void {
  const speaks = visit.language();
  if (reply.ok) visit.workbook().spreadsheet.toast(reply.says[speaks], NAME[speaks], 8);
  else google.spreadsheets().getUi().alert(reply.problem[speaks]);
}

/** A line of the menu, by the function it calls. */
export function choose(calls: string): void {
  const item = menu.find((one) => one.calls === calls);
  if (!item) throw new Error(`no menu line calls ${calls}`);
  if ('opens' in item.does) openSidebar(item.does.opens);
  else run(item.does.runs, item.does.takes);
}

/** What a sidebar asks to learn whether what it shows is old. */
const MARK = 'mark';
/** The answer with which every reading of the sheet begins. */
const FIRST = 'month';

/** A question of the sidebar. Nothing that comes from outside is trusted, and nothing is thrown back. */
export function sajjaAsk(request: unknown): Reply<CommandName> | { readonly mark: string } {
  const asked: { readonly command?: unknown; readonly takes?: unknown } =
    typeof request === 'object' && request !== null ? request : {};
  if (asked.command === MARK) return { mark: changeMark(google) };
  // Before it is read: what is typed meanwhile is newer than the answer.
  const mark = asked.command === FIRST ? changeMark(google) : null;
  const reply = replyTo(visitWith(google), asked.command, asked.takes);
  return reply.ok && mark !== null ? { ...reply, mark } : reply;
}

/** The function in cells by which the platform is tried; it stands in no list of functions. */
export { triedInCell as tried } from './probe-cells.ts';

/** A custom function. Where it cannot answer it shows a sentence, never 0 and never nothing. */
export function formula(name: string, args: readonly Argument[]): Cell | Cell[][] {
  const sum = sums.get(name);
  if (!sum) throw new Error(`no custom function is called ${name}`);
  const world = {
    get zone(): string {
      return google.spreadsheets().getActiveSpreadsheet().getSpreadsheetTimeZone();
    },
    get language(): Language {
      return google.properties().getUserProperties().getProperties()['language'] === 'en' ? 'en' : 'th';
    },
  };
  try {
    return sum(args, world);
  } catch (error) {
    if (isProblem(error)) return error.words[world.language];
    console.error(error instanceof Error ? String(error.stack) : String(error));
    return UNEXPECTED[world.language];
  }
}
