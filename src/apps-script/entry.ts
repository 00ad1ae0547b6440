/** What Google calls: the menu, the sidebar's questions and the custom functions. The build writes a top-level function for each. */
import type { CommandName, Reply } from '../core/commands/answers.ts';
import { menu } from '../core/commands/catalogue.ts';
import type { Argument } from '../core/formulas/formula.ts';
import { sums } from '../core/formulas/sums.ts';
import type { Cell } from '../core/values/cell.ts';
import { isProblem } from '../core/values/problem.ts';
import type { Language, Words } from '../core/values/words.ts';
import { replyTo } from './carry-out.ts';
import { google } from './google.ts';
import { UNEXPECTED } from './problems.ts';
import { visitWith } from './visit.ts';

const NAME: Words = { th: 'สัจจะชีต', en: 'Sajja Sheets' };
const OPENING_PAGE = 'data-opens="month"';

/** Puts up the menu. Where the add-on is not yet enabled in the file, nothing but the menu itself may be touched. */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  const speaks = String(event?.authMode) === 'NONE' ? 'th' : visitWith(google).language();
  const bar = google.spreadsheets().getUi().createAddonMenu();
  for (const { caption, calls } of menu) bar.addItem(caption[speaks], calls);
  bar.addToUi();
}

/** The menu is there at once after installing, not only when the file is next opened. */
export function onInstall(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
}

function openSidebar(page: string): void {
  const output = google.html().createHtmlOutputFromFile('Sidebar');
  const html = output.getContent().replace(OPENING_PAGE, `data-opens="${page}"`);
  google
    .spreadsheets()
    .getUi()
    .showSidebar(output.setContent(html).setTitle(NAME[visitWith(google).language()]));
}

/** Runs a command and says how it went: in passing when it is done, in a box that stays when something is to be put right. */
function run(command: CommandName, takes: Readonly<Record<string, unknown>>): void {
  const visit = visitWith(google);
  const reply = replyTo(visit, command, takes);
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

/** A question of the sidebar. Nothing that comes from outside is trusted, and nothing is thrown back. */
export function sajjaAsk(request: unknown): Reply<CommandName> {
  const asked: { readonly command?: unknown; readonly takes?: unknown } =
    typeof request === 'object' && request !== null ? request : {};
  return replyTo(visitWith(google), asked.command, asked.takes);
}

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
