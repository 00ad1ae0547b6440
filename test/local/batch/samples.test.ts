/** The contract's own example: figures small enough to check by hand, exactly as they are given beside it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SAMPLES, sajja } from './command.ts';

interface Expected {
  readonly command: string;
  readonly exit?: number;
  readonly result: { readonly [field: string]: unknown };
}

function expectedIn(file: string): Expected[] {
  const read: unknown = JSON.parse(readFileSync(`${SAMPLES}${file}`, 'utf8'));
  if (!Array.isArray(read)) throw new TypeError(`${file} is no list`);
  return read;
}

async function answerTo(command: string): Promise<{ readonly status: number | null; readonly answer: unknown }> {
  const args = command.split(' ').map((word) => (word.endsWith('.xlsx') ? `${SAMPLES}${word}` : word));
  const { status, out, err } = await sajja(...args);
  expect(err).toBe('');
  return { status, answer: JSON.parse(out) };
}

/** Lists in any order: each expected line is looked up by what names it. */
function byName(lines: readonly { readonly [field: string]: unknown }[], ...names: readonly string[]) {
  return new Map(lines.map((line) => [names.map((name) => line[name]).join(' '), line]));
}

function linesOf(answer: unknown, field: string): { readonly [field: string]: unknown }[] {
  const lines: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : null;
  if (!Array.isArray(lines)) throw new TypeError(`no ${field} in the answer`);
  return lines;
}

describe('summary', () => {
  test.each(expectedIn('expected-summary.json'))('$command', async ({ command, result }) => {
    const { status, answer } = await answerTo(command);
    expect(status).toBe(0);
    const { groups: _groups, areas: _areas, issues: _issues, ...whole } = result;
    expect(answer).toMatchObject(whole);
    for (const [field, ...names] of [
      ['groups', 'groupId'],
      ['areas', 'level', 'name'],
      ['issues', 'name'],
    ] as const) {
      if (!(field in result)) continue;
      const found = byName(linesOf(answer, field), ...names);
      const wanted = byName(linesOf(result, field), ...names);
      expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
      for (const [name, line] of wanted) expect(found.get(name), `${field} ${name}`).toMatchObject(line);
    }
  });
});

describe('balances', () => {
  test.each(expectedIn('expected-balances.json'))('$command', async ({ command, result }) => {
    const { status, answer } = await answerTo(command);
    expect(status).toBe(0);
    const found = byName(linesOf(answer, 'members'), 'groupId', 'memberId');
    const wanted = byName(linesOf(result, 'members'), 'groupId', 'memberId');
    expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [name, line] of wanted) expect(found.get(name), name).toMatchObject(line);
  });
});

describe('check', () => {
  test.each(expectedIn('expected-findings.json'))('$command', async ({ command, exit, result }) => {
    const { status, answer } = await answerTo(command);
    expect(status).toBe(exit);
    const { findings: _findings, ...whole } = result;
    expect(answer).toMatchObject(whole);
    const left = [...linesOf(answer, 'findings')];
    for (const wanted of linesOf(result, 'findings')) {
      const at = left.findIndex((line) => Object.entries(wanted).every(([field, value]) => line[field] === value));
      expect(at, `${JSON.stringify(wanted)} among ${JSON.stringify(left)}`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
    expect(left.map(({ code, tab, row }) => `${code} ${tab} ${row}`)).toEqual([]);
  });
});
