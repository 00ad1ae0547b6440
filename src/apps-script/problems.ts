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

export const writeForTreasurer = problem(
  'writeRefused',
  'เขียนแท็บ “{tab}” ไม่ได้ เพราะป้องกันไว้ให้เหรัญญิก {treasurer} ให้เหรัญญิกบันทึก หรือขอสิทธิ์แก้ไขจาก {owner}',
  'The tab “{tab}” cannot be written: it is protected for its treasurer, {treasurer}. Let them record it, or ask {owner} for the right to edit.',
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

export const programOlder = problem(
  'programOlder',
  'ชีตนี้ใช้กับสัจจะชีตรุ่นใหม่กว่า (รูปแบบ {shape} แต่รุ่นนี้รู้จักถึง {known}) จึงไม่อ่านและไม่เขียน ให้ผู้ดูแลไฟล์ปรับปรุงสคริปต์ตามคู่มือติดตั้ง',
  'A newer Sajja Sheets was used here (shape {shape}; this one knows {known}), so nothing is read or written. Ask whoever keeps the file to update the script as the guide says.',
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

export const changedMeanwhile = problem(
  'changedMeanwhile',
  'แท็บ “{tab}” แถว {row} เพิ่งถูกแก้ ยังไม่ได้เขียนอะไรลงไป ดูแถวนั้นก่อนแล้วกดอีกครั้ง',
  'Row {row} of the tab “{tab}” was changed just now. Nothing was written. Look at that row, then try again.',
);

export const formulaThere = problem(
  'formulaThere',
  'ช่อง {cell} ของแท็บ “{tab}” เป็นสูตร โปรแกรมไม่เขียนทับสูตร พิมพ์เองหรือลบสูตรก่อนแล้วกดอีกครั้ง',
  'Cell {cell} of the tab “{tab}” is a formula, which is not written over. Type it yourself, or delete the formula and try again.',
);

export const tabGone = problem(
  'tabGone',
  'แท็บ “{tab}” เพิ่งถูกเพิ่ม ลบ หรือเปลี่ยนชื่อ ยังไม่ได้เขียนอะไรลงไป กดอีกครั้ง',
  'The tab “{tab}” was added, deleted or renamed just now. Nothing was written. Try again.',
);

export const madeTabChanged = problem(
  'madeTabChanged',
  'แท็บ “{tab}” มีคนพิมพ์เพิ่มหรือแก้ไปแล้ว จึงยังไม่ลบอะไร ถ้าไม่ต้องการจริง ๆ คลิกขวาที่ชื่อแท็บแล้วเลือก ลบ',
  'The tab “{tab}” was typed into since, so nothing was removed. If you do not want it, right-click its name and choose Delete.',
);

export const lastTab = problem(
  'lastTab',
  'ชีตต้องเหลือแท็บอย่างน้อยหนึ่งแท็บ เพิ่มแท็บเปล่าก่อน แล้วกดย้อนคืนอีกครั้ง',
  'A sheet needs at least one tab: add a blank one first, then undo again.',
);

export const tooMuchToKeep = problem(
  'tooMuchToKeep',
  'สิ่งที่ต้องจำไว้เพื่อย้อนคืนมีมากเกินไป ยังไม่ได้เขียนอะไรลงไป ย่อข้อความในช่องที่จะเขียนทับ หรือเรียงแถวที่จะย้อนให้อยู่ติดกัน แล้วกดอีกครั้ง',
  'There is too much to be kept for undo. Nothing was written. Shorten the text in the cells to be written over, or sort the rows to be undone next to each other, then try again.',
);

export const protectedAlready = problem(
  'protectedAlready',
  'แท็บ “{tab}” มีการป้องกันที่ท่านตั้งไว้เองอยู่แล้ว โปรแกรมไม่เปลี่ยนของท่าน เอาออกก่อนที่ ข้อมูล > ป้องกันแผ่นงานและช่วง แล้วกดอีกครั้ง',
  'The tab “{tab}” has a protection of your own, which is left alone. Remove it under Data > Protect sheets and ranges, then try again.',
);

export const archiveFormulas = problem(
  'archiveFormulas',
  'แถวเก่าในแท็บ “{tab}” มีสูตร โปรแกรมไม่เขียนทับสูตร คัดลอกแถวเก่าแล้ววางเฉพาะค่าทับ แล้วกดอีกครั้ง',
  'Old rows of the tab “{tab}” hold formulas, which are not written over. Copy them, paste them over as values only, and try again.',
);

export const timeUp = problem(
  'timeUp',
  'อ่านไปแล้ว {done} จาก {all} แท็บ หมดเวลาที่ Google ให้ในครั้งเดียว ยังไม่ได้เขียนอะไรลงไป กดอีกครั้งภายใน 10 นาที จะทำต่อจากตรงนี้',
  '{done} of {all} tabs were read in the time that Google gives at once. Nothing was written. Try again within 10 minutes: it goes on from here.',
);

/** For what nobody foresaw: true, and never with the program's own words. */
export const UNEXPECTED: Words = {
  th: 'โปรแกรมทำงานไม่สำเร็จ ข้อมูลที่พิมพ์ไว้ไม่หาย ลองอีกครั้ง ถ้ายังไม่ได้ ปิดแล้วเปิดชีตใหม่',
  en: 'The program could not finish. What you typed is not lost. Try again; if it still fails, close the sheet and open it anew.',
};
