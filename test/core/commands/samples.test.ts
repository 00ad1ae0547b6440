/** The first sample, through reader, ledger and commands, gives exactly what stands beside it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleGrids } from '../tables/workbooks.ts';
import { plan } from './asking.ts';

interface Expected {
  readonly command: string;
  readonly result: Readonly<Record<string, unknown>>;
}

const expectedIn = (file: string): readonly Expected[] =>
  JSON.parse(readFileSync(new URL(`../../samples/first/${file}`, import.meta.url), 'utf8'));

/** What `--name` is followed by. */
const option = (command: string, name: string): string | undefined => new RegExp(`--${name} (\\S+)`).exec(command)?.[1];

describe('summary', () => {
  for (const { command, result } of expectedIn('expected-summary.json')) {
    test(command, async () => {
      const [, file = ''] = command.split(' ');
      const { answer } = plan('summary', { month: option(command, 'month') }, await sampleGrids(file));
      expect(answer).toMatchObject(result);
    });
  }
});

describe('balances', () => {
  for (const { command, result } of expectedIn('expected-balances.json')) {
    test(command, async () => {
      const [, file = ''] = command.split(' ');
      const { answer } = plan('balances', { asOf: option(command, 'as-of') }, await sampleGrids(file));
      expect(answer).toMatchObject(result);
    });
  }
});

describe('check', () => {
  for (const { command, result } of expectedIn('expected-findings.json')) {
    test(command, async () => {
      const [, file = ''] = command.split(' ');
      const takes = { asOf: option(command, 'as-of'), today: option(command, 'today') };
      const { answer } = plan('check', takes, await sampleGrids(file));
      const { findings, ...rest } = result;
      expect(answer).toMatchObject(rest);
      expect(answer.findings.length).toBe(Array.isArray(findings) ? findings.length : -1);
      for (const one of Array.isArray(findings) ? findings : []) {
        expect(answer.findings).toContainEqual(expect.objectContaining(one));
      }
    });
  }
});
