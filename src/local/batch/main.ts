/** The batch command as a program: what was typed in a terminal, what is printed there, and the exit status. */
import { ran } from './command-line.ts';
import { machineWith } from './open.ts';
import { servesAsScanner } from './scanning.ts';
import { crewOf, servesAsWorker } from './workers.ts';

/** Standard output may be a pipe that takes its time: what is written must be out before the process ends. */
function printed(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

const tell = process.stderr.isTTY ? (words: string) => process.stderr.write(`· ${words}\n`) : () => undefined;

async function runs(): Promise<void> {
  // A reader such as `head` may go away before everything is written: that is no failure of ours.
  process.stdout.on('error', () => process.exit(0));
  const asked = { ...machine, crew: crewOf(program, machine) };
  const { status, out, err } = await ran(process.argv.slice(2), asked, tell);
  process.stderr.write(err);
  await printed(out);
  process.exitCode = status;
}

const program = new URL(import.meta.url);
const machine = machineWith(new URL('./Code.js', program), program);
if (!servesAsScanner() && !servesAsWorker(machine)) await runs();
