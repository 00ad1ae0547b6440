/** What can go wrong between the script and the sheet, each with what to do about it. */
import { problem } from '../core/values/problem.ts';
import type { Words } from '../core/values/words.ts';

export const busy = problem(
  'busy',
  'มีคนอื่นกำลังบันทึกอยู่ ยังไม่ได้เขียนอะไรลงไป รอสักครู่แล้วกดอีกครั้ง',
  'Someone else is writing just now. Nothing was written. Wait a moment and try again.',
);

export const writeRefused = problem(
  'writeRefused',
  'เขียนแท็บ “{tab}” ไม่ได้ เพราะแท็บถูกป้องกันไว้หรือท่านมีสิทธิ์ดูอย่างเดียว ขอสิทธิ์แก้ไขจาก {owner}',
  'The tab “{tab}” cannot be written: it is protected, or you may only look. Ask {owner} for the right to edit.',
);

export const writeRefusedByOwner = problem(
  'writeRefused',
  'เขียนแท็บ “{tab}” ไม่ได้ เพราะแท็บถูกป้องกันไว้หรือท่านมีสิทธิ์ดูอย่างเดียว ขอสิทธิ์แก้ไขจากเจ้าของไฟล์',
  'The tab “{tab}” cannot be written: it is protected, or you may only look. Ask the owner of the file for the right to edit.',
);

export const writeFailed = problem(
  'writeFailed',
  'เขียนแท็บ “{tab}” ไม่สำเร็จ กดอีกครั้ง ถ้ายังไม่ได้ ไฟล์อาจใกล้เต็ม 10 ล้านช่อง ให้ลบแท็บหรือแถวว่างที่ไม่ใช้',
  'The tab “{tab}” could not be written. Try again; if it still fails, the file may be near its 10 million cells: delete tabs or blank rows that are not used.',
);

export const readFailed = problem(
  'readFailed',
  'อ่านแท็บ “{tab}” ไม่สำเร็จ Google ตอบช้าหรือสัญญาณขาด รอสักครู่แล้วกดอีกครั้ง',
  'The tab “{tab}” could not be read: Google was slow or the line broke. Wait a moment and try again.',
);

export const workbookUnreadable = problem(
  'readFailed',
  'อ่านรายชื่อแท็บไม่สำเร็จ Google ตอบช้าหรือสัญญาณขาด รอสักครู่แล้วกดอีกครั้ง',
  'The list of tabs could not be read: Google was slow or the line broke. Wait a moment and try again.',
);

export const placeGone = problem(
  'placeGone',
  'ไม่พบที่ที่ชี้ไว้ในแท็บ “{tab}” แท็บอาจถูกเปลี่ยนชื่อหรือลบแถวไปแล้ว กดตรวจสอบใหม่อีกครั้ง',
  'That place in the tab “{tab}” is not there: the tab was renamed or rows were deleted. Check again.',
);

export const notUnderstood = problem(
  'notUnderstood',
  'ไม่รู้จักคำสั่งนี้ ปิดแถบข้างแล้วเปิดใหม่จากเมนู',
  'This command is not known. Close the sidebar and open it again from the menu.',
);

/** For what nobody foresaw: true, and never with the program's own words. */
export const UNEXPECTED: Words = {
  th: 'โปรแกรมทำงานไม่สำเร็จ ข้อมูลที่พิมพ์ไว้ไม่หาย ลองอีกครั้ง ถ้ายังไม่ได้ ปิดแล้วเปิดชีตใหม่',
  en: 'The program could not finish. What you typed is not lost. Try again; if it still fails, close the sheet and open it anew.',
};
