/** The batch command: what is typed in a terminal, the text that is printed, and the exit status. */
import { isProblem } from '../../core/values/problem.ts';
import { askedFor } from './asked.ts';
import { HELP } from './help.ts';
import { languageAsked } from './options.ts';
import { done } from './run.ts';
import { wentWrong } from './trouble.ts';

const FAILED = 2;

/** The day it is in Thailand by this machine's clock. */
function dayInThailand(): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', dateStyle: 'short' });
  return parts.format(new Date());
}

/** Standard output may be a pipe that takes its time: what is written must be out before the process ends. */
function printed(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

async function main(args: readonly string[]): Promise<number> {
  const language = languageAsked(args);
  try {
    const asked = askedFor(args);
    if (asked === 'help') {
      await printed(HELP[language]);
      return 0;
    }
    const shows = process.stderr.isTTY && !asked.quiet;
    const tell = (words: string): void => {
      if (shows) process.stderr.write(`· ${words}\n`);
    };
    const { text, status, aside = [] } = await done(asked, asked.today ?? dayInThailand(), tell);
    for (const line of aside) process.stderr.write(`${line}\n`);
    await printed(text);
    return status;
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    const [command = '', name = ''] = args;
    const { words } = isProblem(error) ? error : wentWrong({ command, name, message });
    process.stderr.write(`${words[language]}\n`);
    return FAILED;
  }
}

// A reader such as `head` may go away before everything is written: that is no failure of ours.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
