/** The READMEs and the reference say what is so: their made parts are those of the catalogues, and the files and functions they name are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REFERENCED, referenced } from '../../src/build/reference.mjs';
import { RULES } from '../../src/core/rules/keys.ts';
import { FINDING_CODES } from '../../src/core/values/finding.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const textOf = (file: string): string => readFileSync(ROOT + file, 'utf8');
/** Written by hand, and held as the others are. */
const WORKBOOK = { file: 'src/reference/workbook.md', language: 'en' } as const;
const readme = textOf('README.md');

/** The program of core without the catalogues that only list what there may be. */
function programOfCore(): string {
  const listing = /values\/finding\.ts$|rules\/keys\.ts$|\/said-of-[a-z]+\.ts$/;
  return readdirSync(`${ROOT}src/core`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !listing.test(path))
    .map((path) => textOf(`src/core/${path}`))
    .join('\n');
}

describe.each([...REFERENCED, WORKBOOK])('$file', ({ file, language }) => {
  const text = textOf(file);

  it('is made from the catalogues as they are now (if not: npm run docs)', async () => {
    expect(await referenced(text, language)).toBe(text);
  });

  it('links only to files that are there, and to headings in them', () => {
    const links = [...text.matchAll(/(?:\]\(|src=")(?!https?:)([^)"#]*)(?:#([^)"]+))?/g)];
    const folder = new URL(file, `file://${ROOT}`);
    const wrong = links.filter(([, to = '', heading]) => {
      const path = to === '' ? ROOT + file : fileURLToPath(new URL(to, folder));
      return !existsSync(path) || (heading !== undefined && !headingsOf(readFileSync(path, 'utf8')).includes(heading));
    });
    expect(wrong.map(([link]) => link)).toEqual([]);
  });

  it('names only npm scripts that are there', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const named = [...text.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** What links to the headings of a text name them by. */
const headingsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** As GitHub makes them: letters, marks, digits and hyphens. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe('the tour', () => {
  const tour = /<!-- tour -->([\s\S]*)<!-- end of tour -->/.exec(readme)?.[1] ?? '';
  const rows = tour.split('\n').filter((line) => line.includes(']('));

  it('visits every room', () => {
    expect(rows.map((row) => row.split('|')[1]?.trim()).sort()).toEqual(
      [
        'apps-script',
        ...['checks', 'commands', 'formulas', 'ledger', 'reports', 'rules', 'tables', 'values'].map(
          (it) => `core/${it}`,
        ),
        'local',
        'sidebar',
      ].sort(),
    );
  });

  it('names functions that stand in the files beside them', () => {
    const missing = rows.flatMap((row) => {
      const files = [...row.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => textOf(path)).join('\n');
      const named = [...row.matchAll(/(?<!\[)`([A-Za-z]+)`/g)].map(([, name = '']) => name);
      return named.filter(
        (name) => !new RegExp(`export (?:async )?(?:const|function|interface) ${name}\\b`).test(files),
      );
    });
    expect(missing).toEqual([]);
  });
});

describe('what is said not to be used yet', () => {
  const program = programOfCore();

  it('is no rule', () => {
    expect(Object.keys(RULES).filter((name) => !program.includes(`'${name}'`))).toEqual([]);
  });

  it('is no finding', () => {
    expect(FINDING_CODES.filter((code) => !program.includes(`'${code}'`))).toEqual([]);
  });
});
