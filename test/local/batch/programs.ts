/** The programs of neighbours, run over what the batch command wrote. */
import { afterAll } from 'vitest';
import { ran } from './command.ts';

const missing = new Map<string, string>();

/** Whether a program is installed. Where everything is put up for the tests it must be; elsewhere its absence is said at the end. */
export async function isThere(program: string, debian = program): Promise<boolean> {
  const there = await ran(program, ['--version']).then(
    ({ status }) => status === 0,
    () => false,
  );
  if (!there && process.env['CI']) throw new Error(`${program} is not installed`);
  if (!there) missing.set(program, debian);
  return there;
}

/** Says, after the tests of a file, which programs nothing was compared with. */
export function saysWhatIsMissing(): void {
  afterAll(() => {
    for (const [program, debian] of missing)
      process.stderr.write(`${program} is not installed: nothing was compared with it (apt-get install ${debian})\n`);
  });
}
