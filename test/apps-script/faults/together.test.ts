/**
 * Two and three executions at the same time, of which one waits at a service call while another runs: no row is lost or
 * doubled, and what stands at the end is what some order of them, one after the other, gives.
 *
 * Exhaustive: every command together with itself, at each call outside the lock. Within the lock the other is turned
 * away, whatever it is: that is tried at three calls a case, seeded, as is that nothing is changed outside the lock.
 * Seeded: pairs and threes of different commands over one workbook.
 */
import { afterAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/local/emulator/host-model.ts';
import { giving, lending, twoGroups } from './books.ts';
import { CASES, type Case, RESULTS } from './cases.ts';
import {
  type Asked,
  ask,
  clean,
  demandSame,
  prepared,
  type Replied,
  records,
  saidOf,
  seeded,
  tally,
  told,
  under,
  whole,
} from './trial.ts';

const tried = { twice: 0, pairs: 0, threes: 0 };
afterAll(() => console.log('together', JSON.stringify({ cases: CASES.length + RESULTS.length, ...tried, ...tally })));

const IN_LOCK = 3;

/** Asks for the first; at its `moment`, and in it at theirs, the others come between. */
function nested(host: Host, all: readonly { readonly asked: Asked; readonly moment: number }[]): (Replied | null)[] {
  const [first, ...others] = all;
  if (!first) return [];
  let inner: (Replied | null)[] = others.map(() => null);
  let ran = false;
  const reply = under(host, first.asked, {
    before: ({ number }) => {
      if (ran || number !== first.moment || others.length === 0) return;
      ran = true;
      inner = nested(host, others);
    },
  });
  return [reply, ...inner];
}

describe.each([...CASES, ...RESULTS])('$name', (one) => {
  it('is done once when it is asked twice at the same time', { timeout: 120_000 }, () => {
    const done = clean(one);
    const isResult = RESULTS.some(({ name }) => name === one.name);
    const random = seeded(done.moments.length);
    const locked = done.moments.filter(({ isLocked }) => isLocked);
    const changed = done.moments.flatMap((moment, at) => (done.moments[at + 1]?.isNew ? [moment] : []));
    expect(changed.filter(({ isLocked }) => !isLocked)).toEqual([]);
    const free = done.moments.filter(({ isLocked }) => !isLocked);
    for (const { number } of [...free, ...Array.from({ length: IN_LOCK }, () => locked[random(locked.length)]!)]) {
      const host = prepared(one);
      const asked = one.asked(host);
      const replies = nested(host, [
        { asked, moment: number },
        { asked, moment: 0 },
      ]);
      for (const reply of replies) if (reply) expect(['done', 'busy', ...one.already]).toContain(saidOf(reply));
      expect(replies.some((reply) => reply?.ok)).toBe(true);
      if (isResult) demandSame(whole(host), done.after, `at ${number}`);
      else demandSame(records(host), done.recordsAfter, `at ${number}`);
      demandSame(told(host), done.told, `at ${number}`);
      tried.twice += 1;
    }
  });
});

/** Cases over the same workbook, nothing before. */
const FAMILIES = [twoGroups, giving, lending].map((sheets) =>
  CASES.filter((one) => one.sheets === sheets && one.before.length === 0),
);

const orders = <Thing>(all: readonly Thing[]): Thing[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((first, at) => orders(all.filter((_, other) => other !== at)).map((rest) => [first, ...rest]));

/** What stands when they are asked one after the other. */
function oneAfterTheOther(all: readonly Case[]): string {
  const [one] = all;
  const host = prepared(one!);
  const asked = all.map((each) => each.asked(host));
  for (const each of asked) ask(host, each);
  return JSON.stringify(records(host));
}

/** Rows below one another stand in the order in which they came: each tab's as a set. */
describe.each([
  [2, 40],
  [3, 20],
] as const)('%i different commands at the same time, %i times', (count, times) => {
  it('give what some order of them gives', { timeout: 240_000 }, () => {
    const random = seeded(count);
    for (let at = 0; at < times; at++) {
      const family = FAMILIES[at % 4 === 3 ? 1 + random(2) : 0]!;
      const all = Array.from({ length: count }, () => family[random(family.length)]!);
      const host = prepared(all[0]!);
      const asked = all.map((one) => one.asked(host));
      const moments = all.map(() => 1 + random(45));
      const replies = nested(
        host,
        asked.map((each, nth) => ({ asked: each, moment: moments[nth]! })),
      );
      // Who was turned away, or did not come between, asks again.
      for (const [nth, reply] of replies.entries())
        if (!reply || saidOf(reply) === 'busy') expect(saidOf(ask(host, asked[nth]!))).not.toBe('busy');
      const are = JSON.stringify(records(host));
      const when = all.map(({ name }, nth) => `${name} at ${moments[nth]}`).join(' · ');
      expect(
        orders(all).some((order) => oneAfterTheOther(order) === are),
        when,
      ).toBe(true);
      told(host);
      if (count === 2) tried.pairs += 1;
      else tried.threes += 1;
    }
  });
});
