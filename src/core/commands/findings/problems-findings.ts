/** What is said when a finding cannot be mended or accepted as asked, and what to do then. */
import { problem } from '../../values/problem.ts';

export const findingGone = problem(
  'findingGone',
  'เรื่องนี้ไม่มีในชีตแล้ว อาจถูกแก้ไปแล้ว กดตรวจใหม่',
  'This is no longer found in the sheet: it may have been mended. Check again.',
);

export const mendUnknown = problem(
  'mendUnknown',
  'โปรแกรมไม่รู้ว่าช่องนี้ตั้งใจพิมพ์อะไร จึงแก้ให้ไม่ได้ ไปที่ช่องแล้วพิมพ์ใหม่เอง',
  'The program does not know what was meant here. Go to the cell and type it again yourself.',
);

export const mendChanged = problem(
  'mendChanged',
  'ช่องที่จะแก้ถูกเปลี่ยนหลังจากที่ดูไว้ ยังไม่ได้แก้อะไร ดูตัวอย่างใหม่แล้วกดอีกครั้ง',
  'The cells to be mended changed since they were shown. Nothing was mended. Look at them again, then confirm.',
);

export const acceptRejected = problem(
  'acceptRejected',
  'เรื่องที่ต้องแก้ รับทราบเฉย ๆ ไม่ได้ เพราะแถวนั้นยังไม่ถูกนับ แก้ช่องนั้นก่อน',
  'What has to be mended cannot be accepted: its row is not counted. Mend the cell first.',
);

export const acceptReason = problem(
  'acceptReason',
  'พิมพ์เหตุผลที่รับทราบก่อน เช่น ตรวจกับสมุดแล้วถูกต้อง',
  'Say first why it may stand, such as: checked with the book, it is right.',
);

export const acceptBy = problem('acceptBy', 'พิมพ์ชื่อผู้รับทราบก่อน', 'Say first who accepts it: type the name.');
