/** What is asked of the batch command, read and checked: each option where it belongs, and what a command cannot do without. */

import { EXPORT_FORMATS, IMPORT_FORMATS } from '../../core/commands/exchange/formats.ts';
import type { Day, Month } from '../../core/values/calendar.ts';
import type { Problem } from '../../core/values/problem.ts';
import type { Language } from '../../core/values/words.ts';
import { EXAMPLE_SIZES, type ExampleSize } from '../example/workbook.ts';
import { dayTyped, monthsAsked, type Stretch, stretchAsked } from './months.ts';
import { nearestTo } from './nearest-to.ts';
import { asksEachFile, type BatchCommand, COMMANDS, OPTIONS, valuesOf } from './options.ts';
import { SYSTEMS, type TemplateSystem } from './template.ts';
import {
  actionNotNamed,
  choiceUnknown,
  commandMissing,
  commandUnknown,
  exportNeedsCsv,
  exportNeedsFolder,
  exportNeedsXlsx,
  fileNotNamed,
  filesTooMany,
  folderAndFile,
  folderNotWritten,
  loanNotNamed,
  memberNotNamed,
  monthsNotWritten,
  optionElsewhere,
  outNeeded,
  outNotFolder,
  outNotSummary,
  outNotXlsx,
  reopenIncomplete,
  resolutionNeeded,
  resolutionWithoutPost,
  textNotGiven,
} from './trouble.ts';

export interface Asked {
  readonly command: BatchCommand;
  /** Null only for `example` without a name, and where a folder is named. */
  readonly file: string | null;
  readonly folder: string | null;
  /** The workbook to go on with, where a year is kept in the one of `out`. */
  readonly next: string | null;
  readonly lang: Language;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly out: string | null;
  readonly group: string | null;
  readonly tab: string | null;
  readonly member: string | null;
  readonly loan: string | null;
  readonly action: string | null;
  readonly round: string | null;
  /** A group's report as it was sent, or the file that it is in. */
  readonly text: string | null;
  readonly textFile: string | null;
  readonly reportedBy: string | null;
  /** Why a month is closed although something is to be mended, or opened again; and by whom. */
  readonly reason: string | null;
  readonly by: string | null;
  readonly again: boolean;
  readonly post: boolean;
  readonly resolution: string | null;
  readonly goesTo: 'savings' | 'payable' | null;
  /** Of the journal, of what is exported or imported, or of what goes up. */
  readonly format: string;
  /** Whether members are named in what is exported. */
  readonly names: boolean;
  /** Whether texts begin with the sign by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** What kind of groups an import is of; null = as its accounts show. */
  readonly system: TemplateSystem | null;
  /** Where it goes up to: `project.dataset`. */
  readonly dataset: string | null;
  readonly size: ExampleSize;
  /** An empty workbook to begin with, for groups of this kind; null = an example. */
  readonly template: TemplateSystem | null;
  /** One month as `--month` says it; null = none was named. */
  readonly month: Month | null;
  /** Several months, for a summary; null = one. */
  readonly months: readonly Month[] | null;
  /** A year or a stretch of days, for statements and year ends. */
  readonly stretch: Stretch;
  readonly asOf: Day | null;
  readonly on: Day | null;
  readonly today: Day | null;
}

function choice<Choice extends string>(typed: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((one) => one === value);
  if (found === undefined) {
    throw choiceUnknown({ typed, value, choices: choices.join(', '), near: nearestTo(value, choices) });
  }
  return found;
}

function commandOf(typed: string | undefined): BatchCommand {
  if (typed === undefined) throw commandMissing({});
  const command = COMMANDS.find((one) => one === typed);
  if (command) return command;
  throw commandUnknown({ typed, near: nearestTo(typed, COMMANDS) });
}

function refuseElsewhere(command: BatchCommand, values: ReadonlyMap<string, string>): Problem | null {
  for (const name of values.keys()) {
    const goesWith = OPTIONS[name]?.goesWith ?? [];
    if (!goesWith.includes(command)) {
      return optionElsewhere({ typed: `--${name}`, command, commands: goesWith.join(', ') });
    }
  }
  return null;
}

/** Refuses a command that lacks what it cannot do without. What changes rows needs a file to put them in. Throws: `Problem`. */
function refuseIncomplete(command: BatchCommand, values: ReadonlyMap<string, string>): void {
  if (OPTIONS['member']?.goesWith.includes(command) && !values.has('member')) throw memberNotNamed({ command });
  if (command === 'loan' && !values.has('loan')) throw loanNotNamed({});
  if (command === 'undo' && !values.has('action')) throw actionNotNamed({});
  if (command === 'reopen' && !(values.has('reason') && values.has('by'))) throw reopenIncomplete({});
  if (command === 'group-report' && values.has('text') === values.has('file')) throw textNotGiven({});
  const posts = values.has('post');
  const isResolved = OPTIONS['resolution']?.goesWith.includes(command);
  if (posts && isResolved && !values.has('resolution')) throw resolutionNeeded({ command });
  if (!posts && values.has('resolution')) throw resolutionWithoutPost({});
  if (command === 'journal' && values.has('names') && values.get('format') !== 'beancount') {
    const commands = 'journal --format beancount, export';
    throw optionElsewhere({
      typed: '--names',
      command: `journal --format ${values.get('format') ?? 'ledger'}`,
      commands,
    });
  }
  const out = values.get('out');
  if (out !== undefined && command === 'summary-file' && !/\.(?:csv|xlsx)$/i.test(out))
    throw outNotSummary({ name: out });
  if (command === 'feed') {
    if (out === undefined || /\.\w+$/.test(out)) throw outNotFolder({});
    return;
  }
  if (command === 'export') {
    refuseWrongOut(formatOf(command, values.get('format') ?? null), out);
    return;
  }
  if (out !== undefined && command !== 'summary-file' && !/\.xlsx$/i.test(out)) throw outNotXlsx({ name: out });
  if (out === undefined && (posts || command === 'undo')) {
    throw outNeeded({ typed: posts ? '--post' : command });
  }
}

/** Refuses an export to where its format cannot go: several texts need a folder, sheets a workbook, one text a file. */
function refuseWrongOut(format: string, out: string | undefined): void {
  const isFile = out !== undefined && /\.\w+$/.test(out);
  if (format === 'csv' && (out === undefined || isFile)) throw exportNeedsFolder({});
  if (format === 'fineract' && !/\.xlsx$/i.test(out ?? '')) throw exportNeedsXlsx({});
  if (format === 'savix' && out !== undefined && !/\.csv$/i.test(out)) throw exportNeedsCsv({ name: out });
}

/** The formats of each command that has some; the first is meant where none is named. */
const FORMATS: Readonly<Partial<Record<BatchCommand, readonly string[]>>> = {
  export: EXPORT_FORMATS,
  import: IMPORT_FORMATS,
  feed: ['ndjson', 'csv'],
};
const JOURNALS = ['ledger', 'hledger', 'beancount'];

function formatOf(command: BatchCommand, typed: string | null): string {
  const formats = FORMATS[command] ?? JOURNALS;
  return choice('--format', typed ?? formats[0] ?? '', formats);
}

/** What is asked for, or `help`. Throws: `Problem` with what to type instead. */
export function askedFor(args: readonly string[]): Asked | 'help' {
  const { values, positionals } = valuesOf(args);
  if (values.has('help') || positionals[0] === 'help') return 'help';
  const [typed, file = null, ...more] = positionals;
  const command = commandOf(typed);
  const elsewhere = refuseElsewhere(command, values);
  if (elsewhere) throw elsewhere;
  const [next = null, ...rest] = command === 'archive' ? more : [];
  if ((command === 'archive' ? rest : more).length > 0) throw filesTooMany({ names: [file, ...more].join(', ') });
  if (next !== null && !/\.xlsx$/i.test(next)) throw outNotXlsx({ name: next });
  const folder = values.get('folder') ?? null;
  if (file !== null && folder !== null) throw folderAndFile({});
  if (folder !== null && asksEachFile(command) && values.has('out')) throw folderNotWritten({});
  if (file === null && folder === null && command !== 'example') throw fileNotNamed({ command });
  refuseIncomplete(command, values);
  const text = (name: string): string | null => values.get(name) ?? null;
  const day = (name: string): Day | null => {
    const value = text(name);
    return value === null ? null : dayTyped(`--${name}`, value);
  };
  const period = { month: text('month'), year: text('year'), from: text('from'), to: text('to') };
  // A year is closed as a whole, not month by month.
  const closesYear = OPTIONS['reason']?.goesWith.includes(command) && period.year !== null && period.month === null;
  const byMonths = !closesYear && OPTIONS['month']?.goesWith.includes(command);
  const { month, months } = byMonths ? monthsAsked(period) : { month: null, months: null };
  const out = text('out');
  if (months !== null && out !== null && command !== 'feed') throw monthsNotWritten({});
  const goesTo = text('goes-to');
  return {
    command,
    file,
    folder,
    next,
    lang: choice('--lang', values.get('lang') ?? 'th', ['th', 'en']),
    json: values.has('json'),
    quiet: values.has('quiet'),
    out,
    group: text('group'),
    tab: text('tab'),
    member: text('member'),
    loan: text('loan'),
    action: text('action'),
    round: text('round'),
    text: text('text'),
    textFile: text('file'),
    reportedBy: text('reported-by'),
    reason: text('reason'),
    by: text('by'),
    again: values.has('again'),
    post: values.has('post'),
    resolution: text('resolution'),
    goesTo: goesTo === null ? null : choice<'savings' | 'payable'>('--goes-to', goesTo, ['savings', 'payable']),
    format: formatOf(command, text('format')),
    names: values.has('names'),
    bom: values.has('bom'),
    system: values.has('system') ? choice('--system', values.get('system') ?? '', SYSTEMS) : null,
    dataset: text('dataset'),
    size: choice('--size', values.get('size') ?? 'network', EXAMPLE_SIZES),
    template: values.has('template') ? choice('--system', values.get('system') ?? 'onebaht', SYSTEMS) : null,
    month,
    months,
    stretch: byMonths ? { year: null, from: null, to: null } : stretchAsked(period),
    asOf: day('as-of'),
    on: day('on'),
    today: day('today'),
  };
}
