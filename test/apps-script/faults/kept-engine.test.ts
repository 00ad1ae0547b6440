/** An engine that is kept gives what contexts of their own give: otherwise what is tried with it would say nothing of Google. */
import { expect, it } from 'vitest';
import { vmEngine } from '../../../src/local/emulator/node/vm-engine.ts';
import { CASES } from './cases.ts';
import { clean } from './trial.ts';

const SOME = CASES.filter((one, at) => at % 4 === 0 || one.goesOn);

it.each(SOME)('$name makes the same calls and leaves the same in a context of its own', { timeout: 60_000 }, (one) => {
  // Twice with what is kept: the second time the script has run before.
  clean(one);
  const kept = clean(one);
  const own = clean(one, { engine: vmEngine });
  expect(kept.moments.map(({ name }) => name)).toEqual(own.moments.map(({ name }) => name));
  expect(kept.after).toEqual(own.after);
  expect(kept.told).toEqual(own.told);
});
