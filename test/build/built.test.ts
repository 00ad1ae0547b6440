/** What is pushed to Google is what Google takes: syntax, names, help, sizes, scopes, files. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, Script } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { TRIED } from '../../src/build/stubs.mjs';
import { menu } from '../../src/core/commands/catalogue.ts';
import { formulas } from '../../src/core/formulas/catalogue.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KIB = 1024;
const fileText = (name: string): string => readFileSync(`${ROOT}dist/${name}`, 'utf8');
const code = fileText('Code.js');
const sidebar = fileText('Sidebar.html');
const scripts = [...sidebar.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');

interface Declaration {
  readonly name: string;
  readonly start: number;
  readonly parameters: readonly string[];
}

/** The functions that Google sees. */
function topLevelFunctions(): Declaration[] {
  return parse(code, { ecmaVersion: 2020, sourceType: 'script' }).body.flatMap((node) =>
    node.type === 'FunctionDeclaration'
      ? [
          {
            name: node.id.name,
            start: node.start,
            parameters: node.params.flatMap((one) => (one.type === 'Identifier' ? [one.name] : [])),
          },
        ]
      : [],
  );
}

describe('the built script', () => {
  it('is a plain script of 2020, without private fields or statics', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('has a top-level function for everything that Google calls, and no other', () => {
    const wanted = [
      'onOpen',
      'onInstall',
      'onEdit',
      'sajjaAsk',
      ...menu.map(({ calls }) => calls),
      ...TRIED,
      ...formulas.map(({ name }) => name),
    ];
    expect(topLevelFunctions().map(({ name }) => name)).toEqual(wanted);
    expect(wanted.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  it('tells of each custom function in both languages, with the names of its parameters', () => {
    const declared = topLevelFunctions();
    for (const { name, help, parameters } of formulas) {
      const at = declared.find((one) => one.name === name);
      expect(at?.parameters).toEqual(parameters.map((parameter) => parameter.name));
      const doc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(code.slice(0, at?.start))?.[0] ?? '';
      expect(doc).toContain('@customfunction');
      expect(doc).toContain(help.th);
      expect(doc).toContain(help.en);
      for (const parameter of parameters) expect(doc).toContain(`} ${parameter.name} ${parameter.help.th}`);
    }
  });

  it('does nothing when it is loaded, with no service there or with services that must not be touched', () => {
    const untouchable = new Proxy(
      {},
      {
        get: (_, key) => {
          throw new Error(`touched ${String(key)} while loading`);
        },
      },
    );
    const services = ['SpreadsheetApp', 'HtmlService', 'LockService', 'PropertiesService', 'Utilities', 'console'];
    for (const globals of [{}, Object.fromEntries(services.map((name) => [name, untouchable]))])
      expect(() => new Script(code).runInContext(createContext(globals))).not.toThrow();
  });

  it('is written in Thai letters, which escapes would make twice as long', () => {
    expect(code.includes('สัจจะชีต')).toBe(true);
  });

  // What the size is for is the start of an execution, of which the benchmark tells; nearly half of it is what people read, in two languages.
  it('stays within its size', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(900 * KIB);
  });
});

describe('the built sidebar', () => {
  it('is one file that asks for nothing else', () => {
    expect(sidebar.match(/<link\b|<script\s+src|@import|url\((?!["']?data:)/g)).toBeNull();
  });

  it('has scripts that parse, and nothing that ends them early or starts a template', () => {
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts)
      expect(() => parse(script, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
    expect(sidebar.includes('<?')).toBe(false);
    expect(sidebar.match(/<\/script/g)?.length).toBe(scripts.length);
  });

  it('says which page it opens on, where the script can change it', () => {
    expect(sidebar.split('data-opens="month"').length).toBe(2);
  });

  // What the size is for is the first paint, which a journey measures; a sixth of it is the fonts.
  it('stays within its size', () => {
    expect(Buffer.byteLength(sidebar)).toBeLessThanOrEqual(400 * KIB);
  });
});

describe('the manifest', () => {
  it('asks for the two narrow rights and nothing more', () => {
    expect(JSON.parse(fileText('appsscript.json'))).toEqual({
      timeZone: 'Asia/Bangkok',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: {},
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  it('asks for BigQuery only in the edition for federations, and for nothing else there', () => {
    const usual = JSON.parse(fileText('appsscript.json'));
    expect(JSON.parse(fileText('bigquery/appsscript.json'))).toEqual({
      ...usual,
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' }] },
      oauthScopes: [...usual.oauthScopes, 'https://www.googleapis.com/auth/bigquery'],
    });
    expect(code).not.toMatch(/BigQuery|bigquery/);
  });

  it('of that edition goes with the same functions and two more', () => {
    const named = (text: string): string[] => [...text.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);
    const more = named(fileText('bigquery/Code.js')).filter((name) => !named(code).includes(name));
    expect(more).toEqual(['sajjaFeed', 'sajjaSendToBigQuery']);
    expect(fileText('bigquery/Sidebar.html')).toBe(sidebar);
  });

  it('goes up with the script and the sidebar, and no other file does', async () => {
    const clasp = `${ROOT}node_modules/@google/clasp/build/src/index.js`;
    const { stdout } = await promisify(execFile)(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: ROOT,
    });
    const { filesToPush } = JSON.parse(stdout);
    expect(filesToPush.sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
  });
});
