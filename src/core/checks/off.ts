/** What is not looked at: tabs that are no table, and checks that are off because no tab has the column they need. */
import type { Book } from '../tables/book.ts';
import type { TableName } from '../tables/tables.ts';
import { type Words, words } from '../values/words.ts';

interface Needs {
  readonly table: TableName;
  /** With any of these columns the check is on. */
  readonly fields: readonly string[];
  readonly says: Words;
}

const NEEDS: readonly Needs[] = [
  {
    table: 'members',
    fields: ['nationalId'],
    says: words(
      'ไม่ได้ตรวจเลขประจำตัวประชาชน เพราะทะเบียนสมาชิกไม่มีคอลัมน์นี้',
      'National ids are not checked: the register has no such column.',
    ),
  },
  {
    table: 'members',
    fields: ['nationalId', 'birthDate'],
    says: words(
      'ไม่ได้ตรวจว่าคนเดียวกันมีสองเลข เพราะทะเบียนไม่มีเลขประจำตัวประชาชนและวันเกิด',
      'People are not looked for twice: the register has neither national ids nor birth dates.',
    ),
  },
  {
    table: 'members',
    fields: ['joinDate'],
    says: words(
      'ไม่ได้ตรวจการส่งเงินก่อนสมัครและระยะรอสิทธิ เพราะทะเบียนไม่มีคอลัมน์ วันสมัคร',
      'Payments before joining and waiting periods are not checked: the register has no join date.',
    ),
  },
  {
    table: 'receipts',
    fields: ['receiptId'],
    says: words(
      'ไม่ได้ตรวจเลขใบเสร็จซ้ำ เพราะแท็บ รับเงิน ไม่มีคอลัมน์ เลขที่ใบเสร็จ',
      'Receipt numbers are not checked: no Receipts tab has them.',
    ),
  },
  {
    table: 'claims',
    fields: ['requestDate'],
    says: words(
      'ไม่ได้ตรวจการยื่นขอช้า เพราะแท็บ เบิกสวัสดิการ ไม่มีคอลัมน์ วันยื่น',
      'Late claims are not looked for: no Claims tab has a request date.',
    ),
  },
  {
    table: 'loans',
    fields: ['guarantor1', 'guarantor2', 'guarantor3'],
    says: words(
      'ไม่ได้ตรวจผู้ค้ำประกัน เพราะแท็บ สัญญาเงินกู้ ไม่มีคอลัมน์ ผู้ค้ำประกัน',
      'Guarantors are not checked: no Loans tab has them.',
    ),
  },
];

/** One line for tabs that were not read. */
function unread({ otherTabs }: Book): readonly Words[] {
  if (otherTabs.length === 0) return [];
  const tabs = otherTabs.join(', ');
  return [
    words(
      `ไม่ได้อ่านแท็บ ${tabs} เพราะชื่อแท็บไม่บอกว่าเป็นตารางอะไร ถ้าต้องการให้อ่าน บอกที่ ตั้งค่า › แท็บไหนคืออะไร`,
      `Not read, as their names say no table: ${tabs}. To have one read, say so in Settings › What each tab is.`,
    ),
  ];
}

/** One line for each column that somebody chose and that is gone. */
function goneColumns({ tabs }: Book): readonly Words[] {
  return tabs.flatMap(({ title, gone }) =>
    gone.map((header) =>
      words(
        `ไม่พบคอลัมน์ “${header}” ในแท็บ ${title} ที่เคยเลือกไว้ จึงไม่ได้อ่าน เลือกใหม่อีกครั้ง`,
        `Not read: the column “${header}” that was chosen in ${title} is gone. Choose it again.`,
      ),
    ),
  );
}

/** One line for each check that is off although its table is there. A wide tab has no receipts' numbers to check. */
export function offChecks(book: Book): readonly Words[] {
  const off = NEEDS.filter(({ table, fields }) => {
    const tabs = book.tabs.filter((tab) => tab.table === table && !tab.wide);
    return tabs.length > 0 && !tabs.some(({ columns }) => fields.some((field) => field in columns));
  });
  return [...unread(book), ...goneColumns(book), ...off.map(({ says }) => says)];
}
