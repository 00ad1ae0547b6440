/** What is said where a year cannot be kept in a workbook of its own, and what to do then. */
import { problem } from '../../values/problem.ts';

export const archiveBlocked = problem(
  'archiveBlocked',
  'เก็บปีนี้ยังไม่ได้: {group} {why}',
  'This year cannot be archived yet: {groupEn} {whyEn}',
);

export const archiveCodeMissing = problem(
  'archiveCodeMissing',
  'พิมพ์รหัสที่เห็นในแฟ้มสำเนา ทำสำเนาที่ ไฟล์ > ทำสำเนา',
  'Type the code that the copy shows. Make the copy with File > Make a copy',
);

export const archiveCodeOwn = problem(
  'archiveCodeOwn',
  'รหัส {code} เป็นของแฟ้มนี้เอง เปิดแฟ้มสำเนาแล้วใช้รหัสที่เห็นในนั้น',
  '{code} is the code of this very workbook: open the copy and use the code that it shows',
);

export const archiveCodeDiffers = problem(
  'archiveCodeDiffers',
  'รหัส {code} ไม่ตรงกับแฟ้มนี้ สำเนาเป็นคนละแฟ้ม หรือมีคนแก้หลังทำสำเนา ทำสำเนาใหม่แล้วใช้รหัสใหม่',
  '{code} does not fit this workbook: the copy is of another one, or something was changed since. Make a new copy and use its code',
);

export const archiveDiffers = problem(
  'archiveDiffers',
  'ถ้าเก็บปีนี้ {what} ของ {group} จะไม่เท่าเดิม จึงยังไม่ได้เขียนอะไร แฟ้มนี้ยังใช้ต่อได้ตามปกติ ส่งชื่อกลุ่มและยอดนี้ให้ผู้ดูแลโปรแกรม',
  'Archiving this year would change {whatEn} of {group}, so nothing was written. Go on with this workbook, and tell whoever looks after the program',
);

export const yearKept = problem(
  'yearKept',
  'รายการถึงสิ้นเดือน{month} อยู่ในแฟ้มของปีนั้นแล้ว (สำเนารหัส {code}) เปิดแฟ้มนั้นเพื่อดู',
  'Entries up to the end of {monthEn} are in the workbook of that year (the copy with code {code}): open it to see them',
);

export const undoIsArchive = problem(
  'undoIsArchive',
  'การเก็บปีเก่าย้อนคืนไม่ได้ รายการเดิมทุกแถวอยู่ในแฟ้มสำเนาที่ทำไว้',
  'Archiving a year is not taken back: every entry is in the copy that was made',
);
