/** What the example network does beside its groups' books: reports, meetings, bodies, grants, funerals, survey, plan, trade. */
import { describe, expect, test } from 'vitest';
import type { Answer, CommandName, Takes } from '../../../src/core/commands/answers.ts';
import { openWorkbook } from '../../../src/core/commands/workbook.ts';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { provinceExample, TENTH_OF_PROVINCE } from '../../../src/local/example/province.ts';
import { monthsBefore } from '../../../src/local/example/span.ts';
import { EXAMPLE_TODAY } from '../../../src/local/example/workbook.ts';
import { plan, world } from '../../core/commands/asking.ts';
import { grid } from '../../core/tables/workbooks.ts';

const gridsOf = (workbook: ReturnType<typeof exampleWorkbook>) =>
  workbook.tabs.map(({ title, cells }, sheetId) => grid(title, cells, { sheetId }));

const NETWORK = gridsOf(exampleWorkbook('network'));

/** Asks over grids that are read once. */
function asker(grids: typeof NETWORK) {
  const workbook = openWorkbook({}, world(grids, { today: EXAMPLE_TODAY }));
  return <Name extends CommandName>(name: Name, takes: Takes<Name>): Answer<Name> =>
    plan(name, takes, grids, { today: EXAMPLE_TODAY, workbook }).answer;
}

const answer = asker(NETWORK);

describe('the example network', () => {
  test('has nineteen groups and itself: fifteen take part, three not yet, one has left', () => {
    const { groups, network } = answer('summary', { month: '2026-10' });
    const counts = (participation: string) => groups.filter((group) => group.participation === participation).length;
    expect([counts('active'), counts('notyet'), counts('left')]).toEqual([16, 3, 1]);
    expect(network).toMatchObject({ groups: 16, reported: 15, missing: ['G06'], organisations: 15 });
  });

  test('two groups send typed lines, one sends a line beside its rows, and one has sent its last before leaving', () => {
    const { groups } = answer('summary', { month: '2026-10' });
    const by = (wanted: string) => groups.filter(({ source }) => source === wanted).map(({ groupId }) => groupId);
    expect(by('report')).toEqual(['G08', 'G09']);
    expect(by('none')).toEqual(['G06', 'G07', 'G17', 'G18', 'G19']);
    expect(groups.find(({ groupId }) => groupId === 'G10')).toMatchObject({ state: 'sent', source: 'rows' });
    expect(groups.find(({ groupId }) => groupId === 'G19')).toMatchObject({ lastReported: '2026-05' });
  });

  test('thirteen months of meetings are numbered by month and year, and one group has missed the last three', () => {
    const { meetings, next, absent, resolutions, canDoBooks } = answer('meetings', {});
    const held = meetings.filter(({ kind }) => kind === 'meeting');
    expect(held.map(({ meetingId }) => meetingId)).toEqual([
      ...[10, 11, 12].map((month) => `${month}/2568`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month) => `${month}/2569`),
    ]);
    expect(held.every(({ date }) => date.endsWith('-16'))).toBe(true);
    expect(new Set(meetings.map(({ kind }) => kind))).toEqual(new Set(['meeting', 'training', 'visit', 'forum']));
    expect(next).toMatchObject({ meetingId: '11/2569', date: '2026-11-16', planned: true });
    expect(absent).toEqual(['G06']);
    expect(resolutions).toMatchObject({ done: 5, dropped: 1 });
    expect(resolutions.open.map(({ daysOverdue }) => daysOverdue)).toEqual([33, 0, null]);
    expect(new Set(canDoBooks?.map(({ people }) => people))).toEqual(new Set([0, 1, null]));
  });

  test('a seat is open, a term ends, and one person sits in two bodies', () => {
    const { bodies, ending, inSeveral } = answer('bodies', {});
    expect(bodies.map(({ wanted, open, over }) => [wanted, open, over])).toEqual([
      [40, 1, 0],
      [13, 0, 0],
      [6, 0, 0],
    ]);
    expect([ending.length, inSeveral.length, inSeveral[0]?.bodies.length]).toEqual([1, 1, 2]);
  });

  test('of four grants one report is overdue and one was turned to another purpose in part', () => {
    const { grants, total } = answer('grants', {});
    expect(grants.map(({ grantId, left }) => [grantId, left / 100])).toEqual([
      ['ทุน-1', 10_000],
      ['ทุน-2', 74_230],
      ['ทุน-3', 34_300],
      ['ทุน-4', 8_000],
    ]);
    expect(total.left).toBe(126_530_00);
    expect(grants.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).map(({ grantId }) => grantId)).toEqual([
      'ทุน-3',
    ]);
    expect(grants[3]?.changes).toMatchObject([{ amount: 30_000_00, resolution: 'ประชุมเครือข่าย ครั้งที่ 8/2569' }]);
  });

  test('of five deaths two are paid in full, and one group is behind with a levy', () => {
    const { deaths, form, cash } = answer('funerals', { year: '2569' });
    expect(form.deaths).toBe(5);
    expect(deaths.filter(({ paid }) => paid !== null).map(({ arrears, paid }) => [arrears, paid?.amount])).toEqual(
      deaths.slice(0, 2).map(({ family }) => [0, family]),
    );
    const third = deaths[2]!.shares.filter(({ arrears }) => (arrears ?? 0) > 0);
    expect(third.map(({ groupId }) => groupId)).toEqual(['G06']);
    // What is with the network still: all of the third but for the missing levy, and the fees of the two.
    const sent = deaths.reduce((sum, death) => sum + death.sent, 0);
    expect(cash.in).toBe(sent);
    expect(cash.out).toBe(deaths.reduce((sum, { paid }) => sum + (paid?.amount ?? 0), 0));
  });

  test('the survey has groups’ and members’ answers, and one answer to question 2 too many', () => {
    const { survey } = answer('survey', {});
    expect(survey).toMatchObject({ round: '1', answered: 10, byGroups: { better: 5, same: 4, none: 1, split: 0 } });
    expect(survey?.byMembers).toEqual({ better: 4, same: 3, none: 1 });
    expect(survey?.odd.second.length).toBe(1);
    expect(survey?.odd).toMatchObject({ twice: [], unknown: [], withoutPeople: [], differing: [] });
  });

  test('the plan has three missions, five strategies and seventeen activities', () => {
    const { missions, sum, over } = answer('plan', {});
    expect(missions.map(({ strategies }) => strategies.map(({ activities }) => activities.length))).toEqual([
      [4, 3],
      [5],
      [3, 2],
    ]);
    expect(sum).toMatchObject({ activities: 17, unknown: 0 });
    expect(over.length).toBe(1);
  });

  test('three businesses agree with their cash books, and nothing about their stock is odd', () => {
    for (const month of ['2026-03', '2026-10']) {
      const { groups, cash, odd } = answer('businesses', { month });
      expect(groups.map(({ groupId }) => groupId)).toEqual(['G11', 'G13', 'NET']);
      expect([cash.bookIn, cash.bookOut]).toEqual([cash.rowsIn, cash.rowsOut]);
      expect(odd).toEqual({ notCounted: [], withoutPrice: [], short: [], overpaid: [] });
      for (const { profit } of groups) expect(profit).toBeGreaterThan(0);
    }
  });

  test('households of two groups may be shown, of a third they are too few', () => {
    const { survey } = answer('households', {});
    expect(survey?.groups.map(({ groupId, households: count }) => [groupId, count])).toEqual([
      ['G03', 7],
      ['G10', 6],
      ['G13', null],
    ]);
  });
});

test('a tenth of the province has all of it too', () => {
  const tenth = gridsOf(provinceExample(monthsBefore(EXAMPLE_TODAY, 12), TENTH_OF_PROVINCE));
  const of = asker(tenth);
  expect(of('meetings', {})).toMatchObject({ absent: ['S05'] });
  expect(of('bodies', {}).bodies[0]).toMatchObject({ wanted: 25, open: 1 });
  expect(of('grants', {}).grants.map(({ left }) => left / 100)).toEqual([34_300, 8_000]);
  expect(of('funerals', {}).deaths.length).toBeGreaterThan(5);
  expect(of('survey', {}).survey?.odd).toMatchObject({ unknown: [], twice: [] });
  expect(of('plan', {}).sum.activities).toBe(17);
  expect(of('businesses', {}).groups.map(({ groupId }) => groupId)).toEqual(['S03', 'S04', 'S05']);
  expect(of('households', {}).survey?.answered).toBe(5);
});
