/** What is said where the amounts of a ladder may be wrong: two steps of one tenure, a step that falls, a row left out. */
import { showBaht } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { Step } from './benefits.ts';
import { saidTenure } from './tenure.ts';

/** Two rows for one tenure: the lower one holds. */
export function sameStep(name: string, { row, tenure }: Step, holds: Step): Words {
  const { th, en } = saidTenure(tenure);
  const amount = showBaht(holds.row.amount);
  return words(
    `${name} ขั้น ${th} มีสองแถว (แถว ${row.row} และ ${holds.row.row}) ใช้แถวล่าง ${amount} บาท โปรดลบแถวที่ไม่ใช้`,
    `${name} has two rows for ${en} (rows ${row.row} and ${holds.row.row}); the lower one holds, ${amount} baht. Please delete the other.`,
  );
}

/** A step that pays less than one of a shorter tenure. */
export function fallingStep(name: string, before: Step, { row, tenure }: Step): Words {
  const [high, low] = [showBaht(before.row.amount), showBaht(row.amount)];
  return words(
    `${name} ขั้น ${saidTenure(tenure).th} (แถว ${row.row}) ได้ ${low} บาท น้อยกว่าขั้น ${saidTenure(before.tenure).th} ที่ได้ ${high} บาท โปรดตรวจจำนวนเงิน`,
    `${name} pays ${low} baht from ${saidTenure(tenure).en} (row ${row.row}), less than the ${high} from ${saidTenure(before.tenure).en}. Please check the amounts.`,
  );
}

/** Rows of a benefit that are not counted: what is shown may be another step's amount. */
export function leftOutSteps(name: string, where: string): Words {
  return words(
    `${name} มีแถวที่อ่านไม่ออก (แท็บ ${where}) จึงยังไม่นับแถวนั้น ยอดที่แสดงอาจไม่ใช่ขั้นที่ควรได้ โปรดแก้แถวนั้นก่อนจ่าย`,
    `${name} has rows that cannot be read (tab ${where}) and do not count: the amount shown may be of another step. Please mend them before paying.`,
  );
}
