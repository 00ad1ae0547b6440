/** The house keeps its order: which room may import from which, and what no room may do. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

type Means = 'all' | 'types';

/** The table of rooms: from which rooms each may import everything, or only types. */
const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, Means>>>> = {
  'core/values': {},
  'core/tables': { 'core/values': 'all' },
  'core/rules': { 'core/values': 'all', 'core/tables': 'all' },
  'core/ledger': { 'core/values': 'all', 'core/rules': 'all', 'core/tables': 'types' },
  'core/checks': { 'core/values': 'all', 'core/rules': 'all', 'core/ledger': 'all', 'core/tables': 'types' },
  'core/reports': { 'core/values': 'all', 'core/ledger': 'all', 'core/tables': 'types', 'core/checks': 'types' },
  'core/formulas': { 'core/values': 'all', 'core/tables': 'all', 'core/rules': 'all', 'core/ledger': 'all' },
  'core/commands': { core: 'all' },
  'apps-script': { core: 'all' },
  sidebar: { 'core/values': 'all', 'core/reports': 'all', 'core/commands': 'types' },
  // What crosses from the built script to the batch command is known by its type, as it is in the sidebar.
  local: {
    'core/values': 'all',
    'core/commands': 'types',
    'core/reports': 'types',
    'apps-script/services.ts': 'types',
  },
  // What neighbours' programs read and write is the batch command's own: the built script has nothing of it.
  'local/batch': {
    local: 'all',
    'core/values': 'all',
    'core/commands': 'types',
    'core/commands/exchange': 'all',
    'core/reports': 'types',
    'apps-script/services.ts': 'types',
  },
  build: { core: 'types' },
};

/** Packages by the only room that may name them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  hucre: ['local/xlsx'],
  preact: ['sidebar'],
  '@preact/signals': ['sidebar'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typesOnly: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const file = relative(SRC, path);
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm);
  return [...found].map(([statement, type, named, bare]) => {
    const from = named ?? bare ?? '';
    const braces = /\{([^}]*)\}/.exec(statement)?.[1];
    const eachIsType = braces?.split(',').every((one) => one.trim() === '' || one.trim().startsWith('type ')) ?? false;
    return { file, from, typesOnly: type !== undefined || eachIsType };
  });
}

const roomOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .sort((a, b) => b.length - a.length)
    .find((room) => file.startsWith(`${room}/`));

function mayImport({ file, from, typesOnly }: Import): boolean {
  const room = roomOf(file);
  if (!room) return false;
  if (!from.startsWith('.')) return (PACKAGES[from] ?? [room]).some((owner) => file.startsWith(`${owner}/`));
  const target = relative(SRC, resolve(SRC, dirname(file), from));
  if (target.startsWith(`${room}/`)) return true;
  return Object.entries(MAY_IMPORT[room] ?? {}).some(
    ([other, means]) => (target === other || target.startsWith(`${other}/`)) && (means === 'all' || typesOnly),
  );
}

const files = filesIn(SRC);
/** Without comments and imports. */
const without = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|^import [^;]*;/gm, '');

function linesWith(pattern: RegExp, inside: (file: string) => boolean): string[] {
  return files
    .map((path) => ({ file: relative(SRC, path), text: without(readFileSync(path, 'utf8')) }))
    .filter(({ file, text }) => inside(file) && pattern.test(text))
    .map(({ file }) => file);
}

describe('the rooms', () => {
  it('import only what the table allows', () => {
    const wrong = files.flatMap(importsOf).filter((one) => !mayImport(one));
    expect(wrong.map(({ file, from, typesOnly }) => `${file} → ${from}${typesOnly ? ' (types)' : ''}`)).toEqual([]);
  });

  it('all stand in the table', () => {
    expect(files.map((path) => relative(SRC, path)).filter((file) => !roomOf(file))).toEqual([]);
  });

  it('have no clock and no chance in core', () => {
    const pattern = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bsetTimeout\b/;
    expect(linesWith(pattern, (file) => file.startsWith('core/'))).toEqual([]);
  });

  it('know no console, Node, page or Google in core', () => {
    const pattern = /\bconsole\.|\bprocess\.|\bdocument\.|\bwindow\.|\bSpreadsheetApp\b|\bUtilities\./;
    expect(linesWith(pattern, (file) => file.startsWith('core/'))).toEqual([]);
  });

  it('name a service of Google in one file only', () => {
    const asValue =
      /(?<!['"`.\w]|: )(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|ScriptApp|Session|Utilities|UrlFetchApp|Logger)(?=[.,;)\]])/;
    const named = linesWith(
      asValue,
      (file) => /^(apps-script|sidebar)\//.test(file) && file !== 'apps-script/services.ts',
    );
    expect(named).toEqual(['apps-script/google.ts']);
    const federation = linesWith(/(?<!['"`.\w])BigQuery(?=[.,;)]| ===)/, (file) => file.startsWith('apps-script/'));
    expect(federation).toEqual(['apps-script/bigquery/google.ts']);
  });

  it('never turn a date into text in UTC, which is yesterday in Thailand', () => {
    expect(linesWith(/toISOString|toJSON\(\)/, (file) => /^(core|apps-script|sidebar)\//.test(file))).toEqual([]);
  });

  it('never wait in the script: a promise that fails there fails in silence', () => {
    expect(linesWith(/\basync\b|\bawait\b|\bPromise\b/, (file) => /^(core|apps-script)\//.test(file))).toEqual([]);
  });

  it('open each file with a sentence on what it is for', () => {
    const silent = files.filter((path) => !/^(#!.*\n)?\/\*\*\s*\S/.test(readFileSync(path, 'utf8')));
    expect(silent.map((path) => relative(SRC, path))).toEqual([]);
  });
});
