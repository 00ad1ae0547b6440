/** Runs the batch command as a person does, in a process of its own, or many times over the same file in this one. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import * as commandLine from '../../../src/local/batch/command-line.ts';
import { type Machine, machineWith } from '../../../src/local/batch/open.ts';
import type { WorkbookRead } from '../../../src/local/xlsx/read.ts';

export const CLI = fileURLToPath(new URL('../../../dist/cli.mjs', import.meta.url));
export const SAMPLES = fileURLToPath(new URL('../../samples/first/', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** What a program printed and how it ended. */
export function ran(program: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** `node dist/cli.mjs` with these arguments. */
export function sajja(...args: readonly string[]): Promise<Ran> {
  return ran(process.execPath, [CLI, ...args]);
}

const machine = machineWith(new URL('../../../dist/Code.js', import.meta.url));
const known = new Map<string, WorkbookRead>();

/** Reading a workbook takes most of an answer's time: here each file is read once, and again when it was written anew. */
const patient: Machine = {
  ...machine,
  async contentOf(file) {
    const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
    const key = `${file} ${mtimeMs} ${size}`;
    const content = known.get(key) ?? (await machine.contentOf(file));
    known.set(key, content);
    return structuredClone(content);
  },
};

/** What `node dist/cli.mjs` does with these arguments, done in this process. */
export function sajjaHere(...args: readonly string[]): Promise<Ran> {
  return commandLine.ran(args, patient, () => undefined);
}

/** A folder that is there for the tests of one file. */
export function folderForTests(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'sajja-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
