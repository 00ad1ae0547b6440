/** The months of a year that are open, group by group, with the figures that they would be closed with. */

import type { Month } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import { showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, OF_MEMBERS, OF_MONTH, OF_STATE, tableBlock, tableRow } from './figure-lines.ts';
import type { Report } from './report.ts';

interface YearFacts {
  readonly year: number;
  readonly groups: readonly {
    readonly name: string;
    readonly months: readonly {
      readonly month: Month;
      readonly in: Satang | null;
      readonly out: Satang | null;
      readonly closing: Satang | null;
      readonly members: number | null;
      readonly bad: Words | null;
    }[];
    readonly blocked: Words | null;
  }[];
  readonly count: number;
}

const READY = words('พร้อมปิด', 'Ready');

/** The year's open months, a table for each group that has any. */
export function closeYearPage({ year, groups, count }: YearFacts): Report {
  const open = groups.filter(({ months }) => months.length > 0);
  return {
    title: words(`ปิดงวดทั้งปี ${year + 543}`, `Closing the year ${year + 543}`),
    subtitle:
      count === 0
        ? words('ไม่มีเดือนที่ต้องปิด', 'No month is to be closed')
        : words(`จะปิด ${showCount(count)} งวด`, `Months to close: ${showCount(count)}`),
    blocks: open.map(({ name, months }) =>
      tableBlock(
        words(`${name} ${months.length} งวด`, `${name}: ${months.length}`),
        [
          OF_MONTH,
          column('เหลือ', 'Left', 'money'),
          column('รับ', 'In', 'money'),
          column('จ่าย', 'Out', 'money'),
          OF_MEMBERS,
          OF_STATE,
        ],
        months.map(({ month, closing, in: received, out, members, bad }) =>
          tableRow([month, closing, received, out, members, bad ?? READY], bad ? 'look' : 'good'),
        ),
      ),
    ),
    notes: groups.flatMap(({ name, blocked }) =>
      blocked === null ? [] : [words(`${name}: ${blocked.th}`, `${name}: ${blocked.en}`)],
    ),
  };
}
