/** The example workbooks by size: the door through which the page, the batch command, tests and the bench take them. */
import type { Day } from '../../core/values/calendar.ts';
import { networkExample } from './network.ts';
import { provinceExample } from './province.ts';
import { monthsBefore } from './span.ts';
import { villageExample } from './village.ts';
import { EXAMPLE_TODAY, type ExampleSize, type ExampleWorkbook } from './workbook.ts';

/** An example whose last month is the last full one before `today`; the same in every run. */
export function exampleWorkbook(size: ExampleSize, today: Day = EXAMPLE_TODAY): ExampleWorkbook {
  if (size === 'village') return villageExample(monthsBefore(today, 12));
  if (size === 'network') return networkExample(monthsBefore(today, 10));
  return provinceExample(monthsBefore(today, 12));
}
