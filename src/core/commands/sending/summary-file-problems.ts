/** What can be wrong with a summary file that is taken in, and what to do. */
import { problem } from '../../values/problem.ts';

export const summaryFileWrong = problem(
  'summaryFileWrong',
  'นี่ไม่ใช่ไฟล์สรุปของสัจจะชีต ให้กลุ่มทำไฟล์สรุปจากสมุดของกลุ่ม แล้วส่งมาทั้งไฟล์ รวมบรรทัดแรก',
  'This is no summary file of Sajja Sheets. Ask the group to make one from its workbook and to send all of it, with the first line.',
);

export const summaryFileNewer = problem(
  'summaryFileNewer',
  'ไฟล์สรุปนี้เป็นแบบรุ่น {version} ใหม่กว่าที่โปรแกรมนี้อ่านได้ (รุ่น {known}) ให้อัปเดตสัจจะชีตในสมุดนี้ก่อน',
  'This summary file is of version {version}, newer than what is read here ({known}). Update Sajja Sheets in this workbook first.',
);

export const summaryFileCut = problem(
  'summaryFileCut',
  'ไฟล์สรุปขาดหาย ควรมี {wanted} บรรทัด แต่ได้มา {found} บรรทัดที่ครบ คัดลอกใหม่ให้ถึงบรรทัดสุดท้าย หรือขอไฟล์ใหม่จากกลุ่ม',
  'The summary file is cut off: it should have {wanted} lines, but {found} came whole. Copy it again to its last line, or ask the group for it anew.',
);

export const summaryFileChanged = problem(
  'summaryFileChanged',
  'ไฟล์สรุปถูกแก้หลังจากทำ (บรรทัดที่ {line}) ให้แก้ในสมุดของกลุ่ม แล้วทำไฟล์สรุปใหม่ อย่าเปิดแล้วบันทึกไฟล์นี้ด้วยโปรแกรมตาราง',
  'The summary file was changed after it was made (line {line}). Correct the group’s workbook and make the file anew; do not open and save it in a spreadsheet program.',
);

export const summaryFileMixed = problem(
  'summaryFileMixed',
  'บรรทัดในไฟล์สรุปถูกเพิ่มหรือสลับที่ ขอไฟล์ใหม่จากกลุ่ม',
  'Lines were added to the summary file, or moved. Ask the group for it anew.',
);

export const summaryFileTwice = problem(
  'summaryFileTwice',
  'ไฟล์สรุปมีกลุ่ม {group} เดือน{month} สองครั้ง ให้แก้รหัสกลุ่มที่ซ้ำในสมุดของกลุ่ม แล้วทำไฟล์สรุปใหม่',
  'The summary file has {group} twice for {monthEn}. Correct the repeated group id in its workbook, and make the file anew.',
);

export const summaryGroupOther = problem(
  'summaryGroupOther',
  'รหัสกลุ่ม {id} ในไฟล์คือ {name} แต่ในสมุดนี้คือ {other} ถ้าเป็นคนละกลุ่ม ให้กลุ่มหนึ่งเปลี่ยนรหัส ถ้าเป็นกลุ่มเดียวกัน ให้แก้ชื่อในสมุดนี้ให้ตรงกัน',
  'The group id {id} is {name} in the file but {other} in this workbook. If they are two groups, one must get another id; if one, give it the same name here.',
);
