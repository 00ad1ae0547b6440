/** What the sidebar tells: values as people read them, failures by what Google says, findings in order. */
import { describe, expect, test } from 'vitest';
import { isoDay, isoMonth } from '../../src/core/values/calendar.ts';
import { satang } from '../../src/core/values/satang.ts';
import { board } from '../../src/sidebar/board.ts';
import { failureOf } from '../../src/sidebar/failures.ts';
import { inOrder, NOTHING_SOUGHT, soughtOf, worksOf } from '../../src/sidebar/findings.ts';
import { shown } from '../../src/sidebar/showing.ts';
import { findingsAnswer, summaryAnswer } from './fixtures.ts';

describe('a value is shown', () => {
  test.each([
    [satang(125050), 'money', '1,250.50'],
    [satang(-3000), 'money', '-30'],
    [25505, 'count', '25,505'],
    [0.948, 'percent', '94.8%'],
    [null, 'money', '–'],
    [isoDay('2026-10-16'), 'day', '16 ต.ค. 2569'],
    [isoMonth('2026-10'), 'month', 'ต.ค. 2569'],
    [{ th: 'รวม', en: 'Total' }, 'text', 'รวม'],
    ['หมู่ 1', 'text', 'หมู่ 1'],
  ] as const)('%j as %s is %s', (value, show, text) => {
    expect(shown(value, show, 'th')).toBe(text);
  });
});

describe('a failure is told from what Google says', () => {
  test.each([
    [{ message: 'Error code PERMISSION_DENIED.' }, true, 'accounts'],
    [{ message: 'ScriptError: Authorization is required to perform that action' }, true, 'accounts'],
    [{ message: 'NetworkError: Connection failure due to HTTP 0' }, true, 'offline'],
    [{ message: 'whatever' }, false, 'offline'],
    ['Exceeded maximum execution time', true, 'timeout'],
    [{ message: 'TypeError' }, true, 'unknown'],
    [undefined, true, 'unknown'],
  ] as const)('%j', (error, online, kind) => {
    expect(failureOf(error, online).kind).toBe(kind);
  });
});

describe('findings', () => {
  const { items } = findingsAnswer;

  test('stand by what is to be done, and none is lost', () => {
    const works = worksOf(items);
    expect(works.map(({ todo, count }) => [todo, count])).toEqual([
      ['read', 2],
      ['link', 1],
      ['sums', 1],
      ['owed', 26],
    ]);
    expect(inOrder(works)).toHaveLength(items.length);
  });

  test.each([
    [{ severity: 'reject' as const }, 3],
    [{ tab: 'นับเงิน' }, 1],
    [{ words: 'D88' }, 1],
    [{ words: '10234 ใกล้' }, 1],
    [{ words: 'สมใจ' }, 2],
    [{ words: 'สมใจ', severity: 'reject' as const }, 0],
  ])('are cut to what is sought: %j', (sought, count) => {
    expect(soughtOf(items, { ...NOTHING_SOUGHT, ...sought })).toHaveLength(count);
  });
});

test('groups that do not take part stand apart from the board', () => {
  const { taking, apart } = board(summaryAnswer.groups);
  expect(taking.map(({ groupId }) => groupId)).toEqual(['G03', 'G01', 'G02', 'G04']);
  expect(apart.map(({ groupId }) => groupId)).toEqual(['G05']);
});
