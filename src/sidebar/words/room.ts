/** The words of the room in the workbook, and of keeping a year in a copy. */
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const roomWords = {
  room: { th: 'ที่ว่างและเก็บปีเก่า', en: 'Room and old years' },
  roomWhy: {
    th: 'สมุดงานยังรับได้อีกกี่ปี และเก็บปีที่ปิดแล้วไว้ในแฟ้มของปีนั้น',
    en: 'How long the workbook lasts, and keeping a closed year in a file of its own',
  },
  trim: { th: 'เอาแถวว่างท้ายแท็บออก', en: 'Take out blank rows at the end of tabs' },
  trimSure: {
    th: 'แต่ละแท็บเหลือแถวว่างไว้พิมพ์ 100 แถว ไม่มีข้อมูลหาย',
    en: 'Each tab keeps 100 blank rows to type in. Nothing is lost',
  },
  archiveYear: (year: number) => ({ th: `เก็บปี ${year} ในสำเนา`, en: `Archive ${year} in a copy` }),
  closeFirst: (year: number) => ({ th: `ปิดงวดปี ${year} ก่อน`, en: `First close the months of ${year}` }),
  archive: { th: 'เก็บปีเก่า', en: 'Archive a year' },
  year: { th: 'ปีที่จะเก็บ', en: 'The year to archive' },
  code: { th: 'รหัสที่เห็นในแฟ้มสำเนา', en: 'The code that the copy shows' },
  codeMissing: { th: 'พิมพ์รหัสของสำเนา', en: 'Type the code of the copy' },
  by: { th: 'ผู้เก็บ', en: 'Archived by' },
  byMissing: { th: 'พิมพ์ชื่อ', en: 'Type a name' },
  carry: { th: 'ยกยอดสิ้นปี', en: 'Carry the balances' },
  carrySure: (year: string, code: string) => ({
    th: `เก็บปี ${year} ไว้ในสำเนารหัส ${code} แล้วยกยอดมาที่แฟ้มนี้ ย้อนคืนไม่ได้ ลบสำเนาไม่ได้`,
    en: `${year} is kept in the copy ${code}, and its balances are carried. There is no way back: never delete the copy`,
  }),
  strip: { th: 'เอาแถวเก่าออก', en: 'Take old rows out' },
  stripSure: (rows: string) => ({
    th: `แถวเก่า ${rows} แถวจะออกจากแฟ้มนี้หรือรวมกัน ทุกแถวเดิมอยู่ในสำเนา ย้อนคืนไม่ได้`,
    en: `${rows} old rows go or are put together; all of them are in the copy. There is no way back`,
  }),
} satisfies Record<string, Entry>;
