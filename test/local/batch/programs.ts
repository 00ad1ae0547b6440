/** The programs of neighbours, run over what the batch command wrote. */
import { join, parse } from 'node:path';
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

/**
 * The file that LibreOffice makes of another, in a folder named by its ending; null where it is not installed, which is said
 * at the end: it is too large to be put up for the tests.
 */
export async function byLibreOffice(
  at: (name: string) => string,
  to: string,
  file: string,
  ...more: readonly string[]
): Promise<string | null> {
  const ending = to.split(':')[0]!;
  const profile = `-env:UserInstallation=file://${at('office')}`;
  const { status } = await ran('soffice', [
    profile,
    '--headless',
    ...more,
    '--convert-to',
    to,
    '--outdir',
    at(ending),
    file,
  ]).catch(() => ({ status: null }));
  if (status === null) {
    missing.set('soffice', 'libreoffice-calc');
    return null;
  }
  if (status !== 0) throw new Error(`LibreOffice could not convert ${file} to ${to}`);
  return join(at(ending), `${parse(file).name}.${ending}`);
}
