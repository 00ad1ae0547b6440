/** The months that some groups of the example network have closed: one of them got a receipt afterwards. */

import type { Month } from '../../core/values/calendar.ts';
import { CLOSINGS, CLOSINGS_HEADER } from './network-closings.ts';
import { headingsOf, type Line, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { type LaidTab, TEXT, tabOf } from './tab.ts';

export const CLOSINGS_TITLE = 'ปิดงวด';

/** Each group that has closed its last two months, and who closed them. */
export const CLOSED_GROUPS = [
  ['G10', 'นางละออง ทดลอง'],
  ['G12', 'นายประเสริฐ สมมุติ'],
  ['G16', 'นางสาวพิกุล ตัวอย่าง'],
] as const;

/** The group whose last receipt was entered when its month was closed. */
export const LATE_RECEIPT_OF = 'G12';

/** What is closed stands for the last month of the span in which it was closed, and for no other. */
const LAST = '2026-10' as Month;

/** The tab of closings; none in an example of other months, whose rows are others. */
export function closingsTabs({ months }: Span): readonly LaidTab[] {
  if (months[months.length - 1] !== LAST) return [];
  const headings = headingsOf(...CLOSINGS_HEADER.map((header): [string, number, string] => [header, 110, TEXT]));
  const rows = CLOSINGS.map((cells): Line => {
    const told = line(...cells.map((cell) => cell ?? ''));
    const isChanged = cells[0] === LATE_RECEIPT_OF && cells[1] === 'ต.ค. 69';
    return isChanged ? { ...told, planted: { code: 'CLOSED_MONTH_CHANGED', at: 'เดือน' } } : told;
  });
  return [tabOf(CLOSINGS_TITLE, [], headings, rows)];
}
