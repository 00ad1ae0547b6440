/**
 * Every command that writes, while Google does what one of its calls asks and its answer is lost: the script hears a
 * failure of what has happened. Nothing is lost or doubled then, and what was asked stands once when it is asked again.
 *
 * Seeded: some of the calls of each case that change something; `LOST_CALLS` for more. One that changes nothing is lost
 * as it fails, which is tried apart.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { CASES, type Case, RESULTS } from './cases.ts';
import { ask, clean, demandSame, prepared, records, saidOf, seeded, tally, told, under, whole } from './trial.ts';

const CALLS = Number(process.env['LOST_CALLS'] ?? 1);
const ASK_AGAIN = /อีกครั้ง|ลองใหม่/;

const tried = { lost: 0, overcome: 0 };
afterAll(() => console.log('lost', JSON.stringify({ cases: CASES.length + RESULTS.length, ...tried, ...tally })));

describe.each([...CASES, ...RESULTS])('$name', (one: Case) => {
  it('is done once, whatever answer was lost', { timeout: 120_000 }, () => {
    const done = clean(one);
    const { moments } = done;
    const changing = moments.filter((_, at) => moments[at + 1]?.isNew ?? true);
    const random = seeded(moments.length);
    for (let at = 0; at < CALLS; at++) {
      const { number, name } = changing[random(changing.length)]!;
      const when = `lost at ${number}: ${name}`;
      const host = prepared(one);
      const asked = one.asked(host);
      const reply = under(host, asked, { loseAt: number });
      tried.lost += 1;
      if (reply?.ok) tried.overcome += 1;
      else expect(reply?.problem?.th, when).toMatch(ASK_AGAIN);
      if (reply?.ok) demandSame(records(host), done.recordsAfter, when);
      expect(['done', ...one.already], when).toContain(saidOf(ask(host, asked)));
      demandSame(records(host), done.recordsAfter, when);
      if (RESULTS.includes(one as (typeof RESULTS)[number])) demandSame(whole(host), done.after, when);
      else demandSame(told(host), done.told, when);
    }
  });
});
