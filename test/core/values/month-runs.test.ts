/** Months are said as people say them: those that follow each other as one run. */
import { expect, test } from 'vitest';
import { isoMonth } from '../../../src/core/values/calendar.ts';
import { showMonths } from '../../../src/core/values/month-runs.ts';

const months = (...texts: readonly string[]) => texts.map((text) => isoMonth(text)!);

test.each([
  [[], '', ''],
  [['2026-02'], 'ก.พ. 2569', 'Feb 2569'],
  [['2026-02', '2026-03', '2026-05'], 'ก.พ.–มี.ค. 2569, พ.ค. 2569', 'Feb–Mar 2569, May 2569'],
  [['2025-11', '2025-12', '2026-01'], 'พ.ย. 2568–ม.ค. 2569', 'Nov 2568–Jan 2569'],
])('%j', (texts, th, en) => {
  expect(showMonths(months(...texts), 'th')).toBe(th);
  expect(showMonths(months(...texts), 'en')).toBe(en);
});
