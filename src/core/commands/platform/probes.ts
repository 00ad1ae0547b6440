/** What only Google can settle: each question with what the program expects, which is what the emulator does. */
import { type Words, words } from '../../values/words.ts';

interface Probe {
  readonly asks: Words;
  /** Null where every answer will do, and it is only to be known. */
  readonly expects: string | null;
}

const probe = (th: string, en: string, expects: string | null): Probe => ({ asks: words(th, en), expects });

/** Typed into an automatic cell, and what stands there then. */
const TYPED: readonly (readonly [typed: string, expects: string])[] = [
  ['0812345678', 'number 812345678'],
  ["'0812345678", 'text 0812345678'],
  ['๑๒๓', 'text ๑๒๓'],
  ['1,000', 'number 1000'],
  ['฿100', 'number 100'],
  ['50%', 'number 0.5'],
  ['1e3', 'number 1000'],
  ['TRUE', 'boolean true'],
  ['1/2/2026', 'date 2026-02-01'],
  ['2026-01-05', 'date 2026-01-05'],
  ['1/1/2569', 'date 2569-01-01'],
  ['29/2/2567', 'text 29/2/2567'],
  ['29/2/2568', 'date 2568-02-29'],
  ['1/1/69', 'date 1969-01-01'],
  ['5 มกราคม 2569', 'text 5 มกราคม 2569'],
  ['=1/0', 'text #DIV/0!'],
  ['=NA()', 'text #N/A'],
  ['=SAJJA_NONE()', 'text #NAME?'],
  ['+สมชาย', 'text #NAME?'],
  ['-5', 'number -5'],
  ['@สมชาย', 'text @สมชาย'],
];

/** The texts to type, in order. */
export const TYPED_TEXTS: readonly string[] = TYPED.map(([typed]) => typed);

/** By what a typed text is known among what was found. */
export const typedKey = (typed: string): string => `V6 ${typed}`;

/** Every question by its name: the letter and number are those of the table of how the platform behaves. */
export const PROBES: Readonly<Record<string, Probe>> = {
  B1: probe('ภาษาของไฟล์', 'The file’s locale', 'th_TH'),
  V4: probe('เขตเวลาของไฟล์และสคริปต์', 'Time zone of file and script', 'Asia/Bangkok Asia/Bangkok'),
  ...Object.fromEntries(
    TYPED.map(([typed, expects]) => [typedKey(typed), probe(`พิมพ์ ${typed}`, `Typed ${typed}`, expects)]),
  ),
  V7: probe('0812345678 ในช่องข้อความ', '0812345678 in a text cell', 'text 0812345678'),
  V8: probe('รูปแบบของวันที่ที่เขียน', 'Format of a date written', 'd/m/yyyy'),
  B4: probe('วันที่ในรูปแบบ พ.ศ. ของ Excel', 'A date in Excel’s Buddhist format', '5/1/2026'),
  R3: probe('วันที่ไทยในสคริปต์', 'A Thai date in the script', '5/1/2569'),
  V1: probe('ช่องว่าง', 'A blank cell', 'text '),
  V3: probe('ช่องติ๊กที่ยังว่าง และแถวสุดท้าย', 'A box not ticked yet, and the last row', 'text  0'),
  V11: probe('เขียนใต้แถวสุดท้ายของตาราง', 'Writing below the grid', 'refused'),
  V12: probe('แถวสุดท้ายของแท็บว่าง', 'Last row of an empty tab', '0'),
  C1: probe('ฟังก์ชันได้ช่องเดียว', 'A function given one cell', 'number 7'),
  C1R: probe('ฟังก์ชันได้ช่วงช่องเดียว A1:A1', 'A function given A1:A1', 'number 7'),
  C2: probe('ฟังก์ชันได้ช่องผิดพลาด', 'A function given an error', 'text #DIV/0!'),
  C3: probe('ฟังก์ชันคืนแถวเดียว และวันที่', 'A function giving one row, and a date', 'undefined · date 2026-01-05'),
  C9: probe('ฟังก์ชันชื่อไทย', 'A function with a Thai name', 'number 7'),
  S1: probe('ล็อก ที่เก็บ และแคชของเอกสาร', 'The document’s lock, store and cache', 'lock store cache'),
  S4: probe('เก็บอักษรไทย 3,000 และ 3,200 ตัว', 'Keeping 3,000 and 3,200 Thai letters', 'kept refused'),
  S7: probe('Google บอกว่าใครใช้', 'Google tells who acts', null),
  S9: probe('หมายเหตุที่ติดกับแท็บ', 'A note kept with a tab', 'found'),
  P1: probe('ทำ PDF ด้วยสิทธิ์ที่มี', 'A PDF by the rights there are', 'refused'),
  R4: probe('ภาษาใหม่ที่ Google มี', 'What is new in the language and there', null),
  T1: probe('เขียนและอ่าน 10,000 ช่อง (มิลลิวินาที)', 'Writing and reading 10,000 cells (ms)', null),
};

/** What no script can try alone, with how to. */
export const BY_HAND: readonly Words[] = [
  words(
    'มือถือ: ติ๊กช่องในแท็บแผงงาน ผลต้องขึ้นข้างช่องใน 1 นาที (เฉพาะสคริปต์ในชีต)',
    'Phone: tick a box of the work panel; its result stands beside it within a minute (script in the sheet only)',
  ),
  words(
    'สองคน: กดบันทึกวันเก็บเงินพร้อมกัน ต้องได้ครบทั้งสองชุด',
    'Two people: record a collection at the same moment; both must be there whole',
  ),
  words(
    'คนไม่มีสิทธิ์: พิมพ์และสั่งเขียนแท็บที่ป้องกัน ต้องถูกปฏิเสธพร้อมบอกว่าให้ขอใคร',
    'Somebody without the right: type into a protected tab and have it written; refused, with whom to ask',
  ),
  words(
    'หลายบัญชี: ลงชื่อสองบัญชีแล้วเปิดแถบข้าง ต้องบอกวิธีแก้',
    'Two accounts signed in: open the sidebar; it must say what to do',
  ),
  words(
    'ส่วนเสริม: เปิดไฟล์ที่ยังไม่เคยใช้ เมนูต้องครบ 6 บรรทัด',
    'Add-on: open a file in which it was never used; the menu has its six lines',
  ),
  words(
    'วางหลายช่อง: คัดลอก 5 แถววางทับ ต้องขึ้นว่าชีตเปลี่ยนแล้ว',
    'Paste five rows at once: the sidebar says that the sheet has changed',
  ),
  words(
    'รอหน้าต่างแจ้ง: สั่งเมนูจนมีหน้าต่างแจ้ง รอ 7 นาทีแล้วกดตกลง ต้องไม่มีข้อผิดพลาด',
    'An alert left open for 7 minutes, then OK: no error follows',
  ),
  words(
    'คัดลอกไฟล์: ทำสำเนา เปิดสำเนา เมนูและสิ่งที่บอกไว้ของแต่ละแท็บต้องยังอยู่',
    'Copy the file and open the copy: the menu and what was said of each tab are still there',
  ),
];
