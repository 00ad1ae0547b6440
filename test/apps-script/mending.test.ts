/** A long column that is mended: kept for undo in several pieces, and back as it was. */
import { expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import { builtHost, sheetOf, shownOn } from './built-host.ts';
import { longColumn } from './faults/books.ts';

const ROWS = 400;
const PLACE = { code: 'UNTIDY', tab: 'รับเงิน', column: 'C' };

function host(): Host {
  const made = builtHost(longColumn(ROWS));
  sheetOf(made, 'รับเงิน').setFormats(
    1,
    2,
    Array.from({ length: ROWS }, (_, at) => [at % 2 === 0 ? '@' : '#,##0.00']),
  );
  return made;
}

interface Replied {
  readonly ok: boolean;
  readonly answer?: { readonly action?: string; readonly knownBy?: string; readonly count?: number };
}

const run = (over: Host, command: string, takes: object): Replied =>
  over.run('sajjaAsk', { command, takes }) as Replied;
const stands = (over: Host): unknown => [
  shownOn(over, 'รับเงิน'),
  Array.from({ length: ROWS }, (_, at) => sheetOf(over, 'รับเงิน').formatAt(at + 1, 2)),
];

it('is mended and taken back', () => {
  const clean = host();
  const before = stands(clean);
  const knownBy = run(clean, 'mend', PLACE).answer?.knownBy;
  const post = { ...PLACE, knownBy, post: true };
  const done = run(clean, 'mend', post);
  const steps = clean.lastCounts().calls;
  expect(done.answer).toMatchObject({ count: ROWS });
  expect(steps).toBeLessThanOrEqual(40);
  expect(shownOn(clean, 'รับเงิน')[1]?.[2]).toBe(30);
  expect(sheetOf(clean, 'รับเงิน').formatAt(1, 2)).toBeUndefined();
  expect(sheetOf(clean, 'รับเงิน').formatAt(2, 2)).toBe('#,##0.00');
  const undo = { action: done.answer?.action };
  expect(run(clean, 'undo', undo)).toMatchObject({ ok: true });
  expect(stands(clean)).toEqual(before);
});
