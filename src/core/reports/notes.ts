/** Notes that several pages carry. */
import { showCount } from '../values/show.ts';
import type { Words } from '../values/words.ts';

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
