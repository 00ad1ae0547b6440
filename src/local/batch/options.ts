/** What was typed after `node dist/cli.mjs`, taken apart: nothing is guessed, and the nearest word is offered. */
import { parseArgs } from 'node:util';
import type { Language } from '../../core/values/words.ts';
import { nearestTo } from './nearest-to.ts';
import { optionUnknown, valueMissing, valueNotTaken } from './trouble.ts';

export const COMMANDS = [
  'check',
  'balances',
  'summary',
  'statement',
  'member-data',
  'rights',
  'welfare',
  'loans',
  'loan',
  'leaving',
  'statements',
  'yearend',
  'network',
  'pack',
  'meetings',
  'bodies',
  'grants',
  'funerals',
  'survey',
  'plan',
  'businesses',
  'households',
  'board',
  'collection',
  'group-report',
  'summary-file',
  'understood',
  'close',
  'reopen',
  'verify',
  'room',
  'archive',
  'undo',
  'journal',
  'export',
  'import',
  'feed',
  'example',
] as const;
export type BatchCommand = (typeof COMMANDS)[number];

interface OptionKind {
  /** Null = it takes no value. */
  readonly example: string | null;
  readonly goesWith: readonly BatchCommand[];
}

const EACH_FILE = ['check', 'balances', 'summary', 'verify'] as const;

/** Whether a command is asked of each workbook of a folder; others read all of them as one. */
export function asksEachFile(command: BatchCommand): command is (typeof EACH_FILE)[number] {
  return EACH_FILE.some((one) => one === command);
}

const READING: readonly BatchCommand[] = COMMANDS.filter((command) => command !== 'example');
const OF_A_MEMBER: readonly BatchCommand[] = ['statement', 'member-data', 'rights', 'leaving'];
const CLOSING: readonly BatchCommand[] = ['close', 'reopen'];
const RESOLVED: readonly BatchCommand[] = ['leaving', 'yearend'];
/** They are about all groups at once, or about none. */
const OF_NO_GROUP: readonly BatchCommand[] = [
  'journal',
  'understood',
  'undo',
  'room',
  'archive',
  'network',
  'pack',
  'meetings',
  'bodies',
  'plan',
  'board',
];

/** Every option, what may follow it, and the commands it goes with. */
export const OPTIONS: Readonly<Record<string, OptionKind>> = {
  month: {
    example: '2569-10',
    goesWith: [
      'check',
      'summary',
      'network',
      'summary-file',
      'pack',
      'businesses',
      'board',
      'group-report',
      'feed',
      ...CLOSING,
    ],
  },
  folder: { example: 'แฟ้มของกลุ่ม', goesWith: ['network', ...EACH_FILE, 'feed'] },
  year: { example: '2569', goesWith: ['summary', 'statements', 'yearend', 'archive', 'funerals', 'feed', ...CLOSING] },
  from: { example: '2569-01', goesWith: ['summary', 'statements', 'yearend', 'feed'] },
  to: { example: '2569-12', goesWith: ['summary', 'statements', 'yearend', 'feed'] },
  'as-of': {
    example: '2569-11-16',
    goesWith: [
      'check',
      'balances',
      'summary',
      'statement',
      'welfare',
      'loans',
      'loan',
      'network',
      'meetings',
      'bodies',
      'grants',
      'funerals',
      'survey',
      'plan',
      'businesses',
      'board',
      'group-report',
      'journal',
      'export',
      'import',
    ],
  },
  on: { example: '2569-11-16', goesWith: ['rights', 'leaving', 'collection'] },
  today: { example: '2569-11-02', goesWith: COMMANDS },
  group: { example: 'G01', goesWith: READING.filter((command) => !OF_NO_GROUP.includes(command)) },
  tab: { example: '"ม.ค. 69"', goesWith: ['understood'] },
  member: { example: '7', goesWith: OF_A_MEMBER },
  loan: { example: 'กู้-3', goesWith: ['loan'] },
  round: { example: '1', goesWith: ['survey', 'households'] },
  text: { example: '"น้ำขาว เดือน ต.ค. 69 สมาชิก 214 คน …"', goesWith: ['group-report'] },
  file: { example: 'report.txt', goesWith: ['group-report'] },
  'reported-by': { example: 'ประธานกลุ่ม', goesWith: ['group-report'] },
  reason: { example: '"รอใบเสร็จจากธนาคาร"', goesWith: CLOSING },
  by: { example: 'สมศรี', goesWith: [...CLOSING, 'archive'] },
  again: { example: null, goesWith: ['group-report'] },
  post: { example: null, goesWith: [...RESOLVED, 'group-report'] },
  resolution: { example: '"ประชุมใหญ่ 1/2570"', goesWith: RESOLVED },
  'goes-to': { example: 'savings', goesWith: ['yearend'] },
  action: { example: 'yearend-G02-2569', goesWith: ['undo'] },
  format: { example: 'ledger', goesWith: ['journal', 'export', 'import', 'feed'] },
  names: { example: null, goesWith: ['journal', 'export'] },
  bom: { example: null, goesWith: ['export'] },
  dataset: { example: 'sajja-network.sajja', goesWith: ['feed'] },
  size: { example: 'network', goesWith: ['example'] },
  template: { example: null, goesWith: ['example'] },
  system: { example: 'onebaht', goesWith: ['example', 'import'] },
  out: {
    example: 'result.xlsx',
    goesWith: COMMANDS.filter(
      (command) =>
        !['statement', 'member-data', 'rights', 'loan', 'verify', 'journal', 'understood', 'room'].includes(command),
    ),
  },
  lang: { example: 'th', goesWith: COMMANDS },
  json: { example: null, goesWith: READING },
  quiet: { example: null, goesWith: COMMANDS },
  help: { example: null, goesWith: COMMANDS },
};

/** The options by name, as typed. Throws: `Problem` for one that is unknown, lacks its value, or has one too many. */
export function valuesOf(args: readonly string[]): {
  readonly values: Map<string, string>;
  readonly positionals: string[];
} {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, { example }]) => [name, { type: example === null ? 'boolean' : 'string' }]),
    ),
  });
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
