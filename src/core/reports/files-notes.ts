/** What must be known of totals that hold figures of summary files: no member and no single row came with them. */
import { showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import type { GroupMonth } from './lines.ts';

/** What to say of the groups whose figures came in summary files; nothing where there is none. */
export function filesNotes(groups: readonly GroupMonth[]): readonly Words[] {
  const filed = groups.filter(({ fromFile, inTotals }) => fromFile && inTotals);
  if (filed.length === 0) return [];
  const count = showCount(filed.length);
  const changed = filed.filter(({ fileChanged }) => fileChanged).map(({ name }) => name);
  return [
    words(
      `ตัวเลขของ ${count} กลุ่มมาจากไฟล์สรุป ไม่มีชื่อสมาชิก คนที่อยู่หลายกลุ่มจึงนับซ้ำ และเงินที่กลุ่มเหล่านี้โอนถึงกันยังไม่ได้หักออก`,
      `The figures of ${count} groups come from summary files, without members: who is in several groups counts in each, and money moved between these groups is not taken out`,
    ),
    ...(changed.length === 0
      ? []
      : [
          words(
            `ตัวเลขในแท็บ ตัวเลขจากกลุ่ม ถูกแก้หลังรับเข้า: ${changed.join(', ')} ควรรับไฟล์สรุปใหม่`,
            `Changed by hand in the tab Group figures since they were taken in: ${changed.join(', ')}. Take the summary file in again`,
          ),
        ]),
  ];
}
