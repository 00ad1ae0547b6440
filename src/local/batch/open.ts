/** Opens a workbook file in the emulator and puts questions to the built script, as the sidebar does in Google. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Answer, CommandName, Replied, Takes } from '../../core/commands/answers.ts';
import { BOM } from '../../core/values/csv.ts';
import { Problem } from '../../core/values/problem.ts';
import { createHost } from '../emulator/host.ts';
import type { Engine, Host } from '../emulator/host-model.ts';
import { lastingEngine } from '../emulator/node/vm-engine.ts';
import { createWorkbook, type WorkbookContent } from '../emulator/workbook.ts';
import { readWorkbook, type WorkbookRead } from '../xlsx/read.ts';
import { fileMissing } from '../xlsx/trouble.ts';
import type { Crew } from './outcome.ts';
import { helpWith } from './scanning.ts';
import { fileUnreadable, scriptMissing } from './trouble.ts';
import { unpackedByZlib } from './unpack.ts';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** The bytes of a file. Throws: `Problem`. */
function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(file).then(
    (bytes) => new Uint8Array(bytes),
    (error: unknown) => {
      throw codeOf(error) === 'ENOENT' ? fileMissing({ name: file }) : fileUnreadable({ name: file });
    },
  );
}

/** The text of a file in UTF-8, or as older Thai programs write it. Throws: `Problem` when it cannot be read. */
export async function textOfFile(file: string): Promise<string> {
  const bytes = await bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(BOM, '');
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

/**
 * The content of a file; workers that run the program at an address may help.
 * Throws: `Problem` when there is none, or it is no workbook.
 */
export async function contentOfFile(file: string, program: URL | null = null): Promise<WorkbookRead> {
  const bytes = await bytesOf(file);
  const help = program === null ? null : helpWith(bytes.length, program);
  const options = { name: basename(file), zone: 'Asia/Bangkok', locale: 'th_TH', unpack: unpackedByZlib };
  try {
    return await readWorkbook(bytes, { ...options, elsewhere: help?.elsewhere ?? null });
  } finally {
    await help?.end();
  }
}

/** The script that everybody has, or that of federations, which knows BigQuery too. */
export type Edition = 'usual' | 'bigquery';

/** What a question is put to: where workbooks come from, and hosts in which the built script runs over them. */
export interface Machine {
  /** The content of a file, for its own use. Throws: `Problem`. */
  readonly contentOf: (file: string) => Promise<WorkbookRead>;
  /** Throws: `Problem` when the script is not built. */
  readonly hostOver: (content: WorkbookContent, edition?: Edition) => Promise<Host>;
  /** Who answers where many workbooks are asked; without one they are asked one by one. */
  readonly crew?: Crew;
}

/**
 * This machine, with the built script at an address, which is read and compiled once, and the address of this program,
 * where workers may run it.
 */
export function machineWith(script: URL, program: URL | null = null): Machine {
  let built: { readonly place: URL; readonly code: string; readonly engine: Engine } | null = null;
  return {
    contentOf: (file) => contentOfFile(file, program),
    async hostOver(content, edition = 'usual') {
      const place = edition === 'usual' ? script : new URL('./bigquery/Code.js', script);
      if (built?.place.href !== place.href) {
        const code = await readFile(place, 'utf8').catch(() => {
          throw scriptMissing({});
        });
        const compiled = lastingEngine.compile(code);
        built = { place, code, engine: { compile: () => compiled } };
      }
      const { code, engine } = built;
      return createHost({ code, engine, html: {}, workbook: createWorkbook(content) });
    },
  };
}

// The built script is ours and promises this shape; what it could not answer has `ok` false.
function isReply<Given>(given: unknown): given is Replied<Given> {
  return typeof given === 'object' && given !== null && 'ok' in given;
}

/** What the script answered. Throws: `Problem` with the script’s own sentence. */
export function answered<Given>(reply: unknown): Given {
  if (!isReply<Given>(reply)) throw new Error('no reply');
  if (!reply.ok) throw new Problem(reply.problem.kind, reply.problem, {});
  return reply.answer;
}

/** The answer to a question. Throws: `Problem` with the script’s own sentence. */
export function ask<Name extends CommandName>(host: Host, command: Name, takes: Takes<Name>): Answer<Name> {
  return answered<Answer<Name>>(host.run('sajjaAsk', { command, takes }));
}
