/**
 * Every command that writes, while one of its service calls fails as Google's servers do: it is done or not done at
 * all, a sentence says to ask again, and asked again it is done once.
 *
 * Exhaustive, every call: the cases named here, one of each way of writing. Seeded, some calls of all others: they take
 * the same ways with other cells.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { CASES, type Case, RESULTS } from './cases.ts';
import {
  ask,
  type Clean,
  clean,
  demandSame,
  type Moment,
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

const tried = { failed: 0, overcome: 0 };
afterAll(() => console.log('failing', JSON.stringify({ cases: CASES.length + RESULTS.length, ...tried, ...tally })));

const EVERY_CALL = [
  'the first approval, with a new column',
  'a leaving, in several tabs',
  'a setting changed',
  'a collection in cells',
  'saying what a group is',
  'binding a tab',
  'forgetting what a tab is',
  'taking back: a leaving',
  'taking back: a new group',
  'the tab ตรวจสอบ',
];
/** How many calls fail of the other cases, drawn from a seed; `FAILING_MOMENTS` for more. */
const MOMENTS = Number(process.env['FAILING_MOMENTS'] ?? 4);
const ASK_AGAIN = /อีกครั้ง|ลองใหม่/;

function callsOf(one: Case, { moments }: Clean): readonly Moment[] {
  if (EVERY_CALL.includes(one.name)) return moments;
  const random = seeded(moments.length);
  return Array.from({ length: MOMENTS }, () => moments[random(moments.length)]!);
}

/** What was said while a call failed; it is overcome, or a sentence says to ask again. */
function failed(one: Case, { number, name }: Moment) {
  const host = prepared(one);
  const asked = one.asked(host);
  const reply: Replied | null = under(host, asked, { failAt: number });
  tried.failed += 1;
  if (reply?.ok) tried.overcome += 1;
  else expect(reply?.problem?.th, name).toMatch(ASK_AGAIN);
  return { host, asked, isDone: reply?.ok === true };
}

it('tries every call of one case of each way of writing', () => {
  const names = [...CASES, ...RESULTS].map(({ name }) => name);
  expect(EVERY_CALL.filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(CASES)('$name', (one) => {
  it('is done or not done at all, and done once when asked again', { timeout: 120_000 }, () => {
    const done = clean(one);
    for (const moment of callsOf(one, done)) {
      const when = `failed at ${moment.number}: ${moment.name}`;
      const { host, asked, isDone } = failed(one, moment);
      const isAfter = JSON.stringify(records(host)) === JSON.stringify(done.recordsAfter);
      if (isDone) expect(isAfter, when).toBe(true);
      // Only what comes after the writing may fail with all of it done.
      else if (!isAfter && !one.goesOn) demandSame(records(host), done.recordsBefore, when);
      expect(['done', ...one.already], when).toContain(saidOf(ask(host, asked)));
      demandSame(records(host), done.recordsAfter, when);
      demandSame(told(host), done.told, when);
    }
  });
});

describe.each(RESULTS)('$name', (one) => {
  it('is whole when asked again', { timeout: 120_000 }, () => {
    const done = clean(one);
    for (const moment of callsOf(one, done)) {
      const { host, asked } = failed(one, moment);
      expect(saidOf(ask(host, asked)), moment.name).toBe('done');
      demandSame(whole(host), done.after, `failed at ${moment.number}: ${moment.name}`);
    }
  });
});
