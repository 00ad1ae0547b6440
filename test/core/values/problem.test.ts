/** A problem carries its sentence in both languages. */
import { expect, test } from 'vitest';
import { filled, filledText } from '../../../src/core/values/filled.ts';
import { isProblem, problem } from '../../../src/core/values/problem.ts';

const noTab = problem('NO_TAB', 'ไม่พบแท็บ “{tab}”', 'There is no tab “{tab}”.');

test('made from its facts', () => {
  const made = noTab({ tab: 'สมาชิก' });
  expect(isProblem(made)).toBe(true);
  expect(made).toMatchObject({
    kind: 'NO_TAB',
    facts: { tab: 'สมาชิก' },
    words: { th: 'ไม่พบแท็บ “สมาชิก”', en: 'There is no tab “สมาชิก”.' },
  });
  expect(isProblem(new Error('a bug'))).toBe(false);
  // @ts-expect-error a fact of the sentence is left out
  noTab({});
  // @ts-expect-error one language is missing
  problem('HALF', 'ก');
});

test('gaps are filled by name; what is missing is a dash', () => {
  expect(filledText('{a} and {b}, {c}', { a: 1, b: [2, 'x'], c: null })).toBe('1 and 2, x, –');
  expect(filled({ th: '{when}', en: '{when}' }, {}, { th: { when: 'ม.ค.' }, en: { when: 'Jan' } })).toEqual({
    th: 'ม.ค.',
    en: 'Jan',
  });
  expect(filledText('{a}', { a: '$& {a}' })).toBe('$& {a}');
});
