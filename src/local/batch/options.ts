/** What was typed after `node dist/cli.mjs`, read and checked: nothing is guessed, and the nearest word is offered. */
import { parseArgs } from 'node:util';
import type { Day, Month } from '../../core/values/calendar.ts';
import type { Problem } from '../../core/values/problem.ts';
import type { Language } from '../../core/values/words.ts';
import { EXAMPLE_SIZES, type ExampleSize } from '../example/workbook.ts';
import { dayTyped, monthsAsked } from './months.ts';
import { nearestTo } from './nearest-to.ts';
import {
  choiceUnknown,
  commandLater,
  commandMissing,
  commandUnknown,
  fileNotNamed,
  filesTooMany,
  memberNotNamed,
  monthsNotWritten,
  optionElsewhere,
  optionUnknown,
  outNotXlsx,
  valueMissing,
  valueNotTaken,
} from './trouble.ts';

export const COMMANDS = ['check', 'balances', 'summary', 'statement', 'journal', 'example'] as const;
export type BatchCommand = (typeof COMMANDS)[number];

/** In the contract, but not in this version. */
const LATER = ['close', 'reopen', 'verify'];

interface OptionKind {
  /** Null = it takes no value. */
  readonly example: string | null;
  readonly goesWith: readonly BatchCommand[];
}

const READING: readonly BatchCommand[] = ['check', 'balances', 'summary', 'statement', 'journal'];

/** Every option, what may follow it, and the commands it goes with. */
export const OPTIONS: Readonly<Record<string, OptionKind>> = {
  month: { example: '2569-10', goesWith: ['check', 'summary'] },
  year: { example: '2569', goesWith: ['summary'] },
  from: { example: '2569-01', goesWith: ['summary'] },
  to: { example: '2569-12', goesWith: ['summary'] },
  'as-of': { example: '2569-11-16', goesWith: READING },
  today: { example: '2569-11-02', goesWith: [...READING, 'example'] },
  group: { example: 'G01', goesWith: ['check', 'balances', 'summary', 'statement'] },
  member: { example: '7', goesWith: ['statement'] },
  format: { example: 'ledger', goesWith: ['journal'] },
  size: { example: 'network', goesWith: ['example'] },
  out: { example: 'result.xlsx', goesWith: ['check', 'balances', 'summary', 'example'] },
  lang: { example: 'th', goesWith: COMMANDS },
  json: { example: null, goesWith: READING },
  quiet: { example: null, goesWith: COMMANDS },
  help: { example: null, goesWith: COMMANDS },
};

export interface Asked {
  readonly command: BatchCommand;
  /** Null only for `example` without a name. */
  readonly file: string | null;
  readonly lang: Language;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly out: string | null;
  readonly group: string | null;
  readonly member: string | null;
  readonly format: 'ledger' | 'hledger';
  readonly size: ExampleSize;
  /** One month as `--month` says it; null = none was named. */
  readonly month: Month | null;
  /** Several months, for a summary; null = one. */
  readonly months: readonly Month[] | null;
  readonly asOf: Day | null;
  readonly today: Day | null;
}

function choice<Choice extends string>(typed: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((one) => one === value);
  if (found === undefined) {
    throw choiceUnknown({ typed, value, choices: choices.join(', '), near: nearestTo(value, choices) });
  }
  return found;
}

/** The options by name, as typed. Throws: `Problem` for one that is unknown, lacks its value, or has one too many; or a command of later. */
function valuesOf(args: readonly string[]): { readonly values: Map<string, string>; readonly positionals: string[] } {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, { example }]) => [name, { type: example === null ? 'boolean' : 'string' }]),
    ),
  });
  // What is not there yet is said before its options are looked at.
  const [first] = positionals;
  if (first !== undefined && LATER.includes(first)) throw commandLater({ typed: first });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const typed = token.rawName;
    const kind = typed.startsWith('--') ? OPTIONS[token.name] : undefined;
    if (!kind) {
      const near = nearestTo(token.name, Object.keys(OPTIONS));
      throw optionUnknown({ typed, near: `--${near}` });
    }
    if (kind.example === null && token.value !== undefined) throw valueNotTaken({ typed });
    // In `--month --json` the second is the next option, and no month.
    const value = token.inlineValue || !token.value?.startsWith('--') ? token.value : undefined;
    if (kind.example !== null && !value) throw valueMissing({ typed, example: `${typed} ${kind.example}` });
    values.set(token.name, value ?? '');
  }
  return { values, positionals };
}

/** The language to answer in, also where the rest cannot be read. */
export function languageAsked(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'th';
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

/** What is asked for, or `help`. Throws: `Problem` with what to type instead. */
export function askedFor(args: readonly string[]): Asked | 'help' {
  const { values, positionals } = valuesOf(args);
  if (values.has('help') || positionals[0] === 'help') return 'help';
  const [typed, file = null, ...more] = positionals;
  const command = commandOf(typed);
  const elsewhere = refuseElsewhere(command, values);
  if (elsewhere) throw elsewhere;
  if (more.length > 0) throw filesTooMany({ names: [file, ...more].join(', ') });
  if (file === null && command !== 'example') throw fileNotNamed({ command });
  const text = (name: string): string | null => values.get(name) ?? null;
  const day = (name: string): Day | null => {
    const value = text(name);
    return value === null ? null : dayTyped(`--${name}`, value);
  };
  if (command === 'statement' && text('member') === null) throw memberNotNamed({});
  const out = text('out');
  if (out !== null && !/\.xlsx$/i.test(out)) throw outNotXlsx({ name: out });
  const { month, months } = monthsAsked({
    month: text('month'),
    year: text('year'),
    from: text('from'),
    to: text('to'),
  });
  if (months !== null && out !== null) throw monthsNotWritten({});
  return {
    command,
    file,
    lang: choice('--lang', values.get('lang') ?? 'th', ['th', 'en']),
    json: values.has('json'),
    quiet: values.has('quiet'),
    out,
    group: text('group'),
    member: text('member'),
    format: choice('--format', values.get('format') ?? 'ledger', ['ledger', 'hledger']),
    size: choice('--size', values.get('size') ?? 'network', EXAMPLE_SIZES),
    month,
    months,
    asOf: day('as-of'),
    today: day('today'),
  };
}
