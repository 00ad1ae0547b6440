/**
 * Every command that writes, killed at every service call and asked again: nothing is lost, doubled or half-written.
 *
 * Exhaustive: an execution that is killed leaves nothing but the workbook and what is kept with it, so that of all the
 * calls before which these are the same one is tried, the first; that the others end alike is tried at one of them a
 * case, seeded. Seeded only: the example, whose tabs are made as those of a new group are, and result tabs that are not
 * in the menu, all of which one function writes.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { RESULT_TABS } from '../../../src/core/tables/tables.ts';
import { ACTING, CASES, type Case, RESULTS } from './cases.ts';
import { ask, type Clean, clean, demandSame, prepared, saidOf, seeded, tally, told, under, whole } from './trial.ts';

const tried = { killed: 0, alike: 0 };
afterAll(() => console.log('killed', JSON.stringify({ cases: CASES.length + RESULTS.length, ...tried, ...tally })));

function demandWhole(one: Case, done: Clean, killAt: number): void {
  const host = prepared(one);
  const asked = one.asked(host);
  expect(under(host, asked, { killAt })).toBeNull();
  const again = ask(host, asked);
  expect(['done', ...one.already]).toContain(saidOf(again));
  demandSame(whole(host), done.after, `killed at ${killAt}`);
  demandSame(told(host), done.told, `killed at ${killAt}`);
}

it('tries every command and every result tab of the catalogues', () => {
  expect(new Set(CASES.map(({ command }) => command))).toEqual(new Set(ACTING));
  const made = Object.entries(RESULT_TABS).flatMap(([name, { th }]) => (['log', 'panel'].includes(name) ? [] : [th]));
  expect(RESULTS.map(({ title }) => title)).toEqual(made);
});

describe.each([...CASES, ...RESULTS])('$name', (one) => {
  it('is whole after it was asked again, wherever it was killed', { timeout: 120_000 }, () => {
    const done = clean(one);
    const random = seeded(done.moments.length);
    expect(done.after).not.toEqual(done.before);
    const news = done.moments.filter(({ isNew }) => isNew);
    const olds = done.moments.filter(({ isNew }) => !isNew);
    const chosen = one.every ? news : Array.from({ length: 8 }, () => news[random(news.length)]!);
    for (const { number } of chosen) demandWhole(one, done, number);
    tried.killed += chosen.length;
    if (!one.every || olds.length === 0) return;
    demandWhole(one, done, olds[random(olds.length)]!.number);
    tried.alike += 1;
  });
});
