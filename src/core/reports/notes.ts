/** Notes that several pages carry. */
import type { Day } from '../values/calendar.ts';
import { showCount, showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';

/** Says how many rows are left out of every sum, and where to find them. */
export function rowsNotCounted(count: number): Words {
  return {
    th: `ยังไม่นับ ${showCount(count)} รายการที่ต้องแก้ ดูที่แท็บ ตรวจสอบ`,
    en:
      count === 1
        ? '1 entry is not counted: it has to be mended, see the tab Findings'
        : `${showCount(count)} entries are not counted: they have to be mended, see the tab Findings`,
  };
}

/** Says from when on the books of a year count, where they begin in the middle of it. */
export function booksBegin(day: Day): Words {
  return words(
    `บัญชีเริ่มจากยอดยกมา ณ วันที่ ${showDay(day, 'th')} รายการก่อนหน้านั้นไม่นับ`,
    `The books begin with the opening balances of ${showDay(day, 'en')}: nothing before is counted`,
  );
}
