/** What is typed after the batch command, done: the text for standard output, that for standard error, and the exit status. */
import { isProblem } from '../../core/values/problem.ts';
import { askedFor } from './asked.ts';
import { HELP } from './help.ts';
import type { Machine } from './open.ts';
import { languageAsked } from './options.ts';
import { done } from './run.ts';
import { wentWrong } from './trouble.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const FAILED = 2;

/** The day it is in Thailand by this machine's clock. */
function dayInThailand(): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', dateStyle: 'short' });
  return parts.format(new Date());
}

/** What came of the arguments; `tell` hears how far it is, unless it is to be quiet. It never throws. */
export async function ran(args: readonly string[], machine: Machine, tell: (words: string) => void): Promise<Ran> {
  const language = languageAsked(args);
  try {
    const asked = askedFor(args);
    if (asked === 'help') return { status: 0, out: HELP[language], err: '' };
    const hears = asked.quiet ? () => undefined : tell;
    const { text, status, aside = [] } = await done(asked, machine, asked.today ?? dayInThailand(), hears);
    return { status, out: text, err: aside.map((line) => `${line}\n`).join('') };
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    const [command = '', name = ''] = args;
    const { words } = isProblem(error) ? error : wentWrong({ command, name, message });
    return { status: FAILED, out: '', err: `${words[language]}\n` };
  }
}
