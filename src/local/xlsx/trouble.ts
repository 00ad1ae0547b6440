/** What can be wrong with a file that somebody opens, said so that they know what to do. */
import { problem } from '../../core/values/problem.ts';

/** There is no file of that name. */
export const fileMissing = problem(
  'FILE_MISSING',
  'ไม่พบแฟ้ม {name} ตรวจชื่อและที่เก็บแฟ้ม แล้วลองใหม่',
  'There is no file {name}. Check its name and folder and try again.',
);

/** The file has no byte in it. */
export const fileEmpty = problem(
  'FILE_EMPTY',
  'แฟ้ม {name} ว่างเปล่า ไม่มีข้อมูลอยู่เลย ให้บันทึกจากโปรแกรมเดิมอีกครั้ง',
  '{name} is empty: there is nothing in it. Save it again from the program it came from.',
);

/** The file is something else than an `.xlsx` workbook. */
export const fileNotWorkbook = problem(
  'FILE_NOT_WORKBOOK',
  'แฟ้ม {name} ไม่ใช่แฟ้มตาราง .xlsx ให้เปิดด้วยโปรแกรมเดิม แล้วบันทึกเป็น .xlsx (ใน Google ชีต: ไฟล์ → ดาวน์โหลด → Microsoft Excel)',
  '{name} is not an .xlsx workbook. Open it where it was made and save it as .xlsx (in Google Sheets: File → Download → Microsoft Excel).',
);

/** The file is encrypted. */
export const fileLocked = problem(
  'FILE_LOCKED',
  'แฟ้ม {name} ตั้งรหัสผ่านไว้ จึงอ่านไม่ได้ ให้เปิดด้วย Excel เอารหัสผ่านออก บันทึก แล้วลองใหม่',
  '{name} is protected by a password, so it cannot be read. Open it in Excel, take the password off, save it and try again.',
);

/** The file is a workbook from before 2007. */
export const fileOld = problem(
  'FILE_OLD',
  'แฟ้ม {name} เป็นแฟ้ม Excel รุ่นเก่า (.xls) ให้เปิดด้วย Excel หรือ LibreOffice แล้วบันทึกเป็น .xlsx',
  '{name} is an old Excel file (.xls). Open it in Excel or LibreOffice and save it as .xlsx.',
);

/** Parts of the file are missing or cut off. */
export const fileDamaged = problem(
  'FILE_DAMAGED',
  'แฟ้ม {name} เสียหาย อ่านได้ไม่ครบ ให้คัดลอกหรือดาวน์โหลดมาใหม่',
  '{name} is damaged and cannot be read whole. Copy or download it again.',
);

/** The workbook has more cells than Google Sheets takes. */
export const fileTooBig = problem(
  'FILE_TOO_BIG',
  'แฟ้ม {name} มีเกิน 10 ล้านช่อง มากกว่าที่ Google ชีตรับได้ ให้ย้ายปีเก่าไปไว้อีกแฟ้ม หรือลบแถวและคอลัมน์ว่างที่เกินมา',
  '{name} has more than 10 million cells, more than Google Sheets takes. Move old years into a file of their own, or delete blank rows and columns.',
);
