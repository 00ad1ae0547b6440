/** The first sample gives exactly the findings that stand beside it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentenceOf, severityOf } from '../../../src/core/checks/catalogue.ts';
import { sampleGrids } from '../tables/workbooks.ts';
import { findingsIn } from './checked.ts';

interface Expected {
  readonly command: string;
  readonly result: {
    readonly asOf: string;
    readonly findings: readonly Readonly<Record<string, string | number | null>>[];
  };
}

const expected: readonly Expected[] = JSON.parse(
  readFileSync(new URL('../../samples/first/expected-findings.json', import.meta.url), 'utf8'),
);

for (const { command, result } of expected) {
  test(command, async () => {
    const [, file = '', , asOf = '', , today = ''] = command.split(' ');
    const findings = findingsIn(await sampleGrids(file), { asOf, today });
    const seen = findings.map((finding) => ({ ...finding, severity: severityOf(finding.code) }));
    expect(seen.map(({ code, row, memberId }) => `${code} ${row} ${memberId}`).sort()).toEqual(
      result.findings.map(({ code, row, memberId }) => `${code} ${row} ${memberId}`).sort(),
    );
    for (const one of result.findings) expect(seen).toContainEqual(expect.objectContaining(one));
    for (const finding of findings) {
      const words = sentenceOf(finding);
      expect(words.th).not.toMatch(/undefined|–/);
      expect(words.en).not.toMatch(/undefined|–/);
    }
  });
}
