/** What is said when a person's data cannot be erased, or not yet. */
import { problem } from '../../values/problem.ts';

export const eraseBarred = problem('eraseBarred', 'ยังลบข้อมูลไม่ได้: {why}', 'This cannot be erased yet: {whyInEnglish}');

export const eraseReason = problem('eraseReason', 'พิมพ์เหตุผลและชื่อผู้ลบก่อน', 'Say first why, and who erases it.');

export const eraseNames = problem(
  'eraseNames',
  'เหตุผลจะอยู่ในบันทึกการทำงานตลอดไป จึงต้องไม่มีชื่อ เลขบัตร หรือโทรศัพท์ของสมาชิก พิมพ์ใหม่',
  'The reason stays in the activity log for good: type it without the name, id or telephone of the member.',
);

export const erasedAlready = problem('erasedAlready', 'ไม่มีข้อมูลส่วนตัวเหลือให้ลบแล้ว', 'No personal data is left to erase.');

export const undoIsErasing = problem(
  'undoIsErasing',
  'ลบข้อมูลส่วนตัวแล้วย้อนคืนไม่ได้ เพราะไม่ได้เก็บไว้ที่ใดเลย',
  'Erased personal data cannot be brought back: it is kept nowhere.',
);
