/** Words for the facts that are kept as names: tables, kinds of cells and of money. */
import { showCount } from '../values/show.ts';
import type { Language, Words } from '../values/words.ts';

type Dictionary = { readonly [name: string]: Words };

const EXPECTED: Dictionary = {
  text: { th: 'ข้อความ', en: 'text' },
  id: { th: 'เลขหรือรหัส', en: 'a number or code' },
  money: { th: 'จำนวนเงิน เช่น 1,250.50', en: 'an amount such as 1,250.50' },
  roughMoney: { th: 'จำนวนเงิน เช่น 12,500 หรือ 1 หมื่น', en: 'an amount such as 12,500' },
  day: { th: 'วันที่ เช่น 16/5/2569', en: 'a date such as 16/5/2569' },
  month: { th: 'เดือน เช่น ม.ค. 2569', en: 'a month such as 2026-01' },
  count: { th: 'จำนวนเต็ม เช่น 3', en: 'a whole number such as 3' },
  quantity: { th: 'ตัวเลข เช่น 12.5', en: 'a number such as 12.5' },
  percent: { th: 'ร้อยละ เช่น 12%', en: 'a per cent such as 12%' },
  flag: { th: 'ใช่ หรือ ไม่', en: 'yes or no' },
  choice: { th: 'คำที่กำหนดไว้', en: 'one of the words that are known' },
  place: { th: 'เงินสด ธนาคาร หรือชื่อในแท็บ ที่เก็บเงิน', en: 'cash, bank or a name from the Places tab' },
  group: { th: 'รหัสหรือชื่อกลุ่ม', en: 'the id or name of a group' },
  groupOrAll: { th: 'รหัสหรือชื่อกลุ่ม', en: 'the id or name of a group' },
  account: { th: 'ชื่อบัญชี เช่น เงินสด เงินฝากธนาคาร', en: 'the name of an account such as Cash' },
  cell: { th: 'ค่าที่อ่านได้', en: 'a value that can be read' },
};

const KINDS: Dictionary = {
  contribution: { th: 'เงินสมทบ/สัจจะ', en: 'contribution' },
  deposit: { th: 'เงินฝากพิเศษ', en: 'special deposit' },
  entryFee: { th: 'ค่าสมัคร', en: 'entry fee' },
  fine: { th: 'ค่าปรับ', en: 'fine' },
  share: { th: 'ค่าหุ้น', en: 'shares' },
  withdrawal: { th: 'ถอนเงิน', en: 'withdrawal' },
  principal: { th: 'เงินต้น', en: 'principal' },
  interest: { th: 'ดอกเบี้ย', en: 'interest' },
};

const TABLES: Dictionary = {
  groups: { th: 'กลุ่ม', en: 'Groups' },
  members: { th: 'สมาชิก', en: 'Members' },
  receipts: { th: 'รับเงิน', en: 'Receipts' },
  withdrawals: { th: 'ถอนเงินออม', en: 'Withdrawals' },
  claims: { th: 'เบิกสวัสดิการ', en: 'Claims' },
  loans: { th: 'สัญญาเงินกู้', en: 'Loans' },
  repayments: { th: 'ชำระเงินกู้', en: 'Repayments' },
  cashbook: { th: 'สมุดเงินสด', en: 'Cashbook' },
  grants: { th: 'เงินอุดหนุน', en: 'Grants' },
};

const STATUSES: Dictionary = {
  active: { th: 'ปกติ', en: 'active' },
  left: { th: 'ลาออก', en: 'left' },
  died: { th: 'เสียชีวิต', en: 'died' },
  ended: { th: 'พ้นสภาพ', en: 'ended' },
  moved: { th: 'ย้าย', en: 'moved' },
  requested: { th: 'ขอ', en: 'requested' },
  approved: { th: 'อนุมัติ', en: 'approved' },
  paid: { th: 'จ่ายแล้ว', en: 'paid' },
  refused: { th: 'ไม่อนุมัติ', en: 'refused' },
};

const PLACES: Dictionary = {
  cash: { th: 'เงินสด', en: 'Cash' },
  bank: { th: 'เงินฝากธนาคาร', en: 'Money in the bank' },
};

/** Why a cell or row cannot be read, where it says more than what was expected. */
const WHYS: Dictionary = {
  noSuchDay: { th: 'ไม่มีวันนี้ในปฏิทิน', en: 'there is no such day' },
  yearMissing: { th: 'ไม่ได้บอกปี', en: 'the year is missing' },
  yearUnknown: { th: 'ปีไม่ใช่ทั้ง พ.ศ. และ ค.ศ.', en: 'the year is of no era' },
  dayMissing: { th: 'มีแต่เดือน ไม่มีวันที่', en: 'the day is missing' },
  twoDays: { th: 'มีสองวันในช่องเดียว', en: 'two days in one cell' },
  inWords: { th: 'เขียนเป็นคำหรือเป็นค่าประมาณ', en: 'in words, or approximate' },
  unsure: { th: 'ไม่รู้ว่าจุดคือทศนิยมหรือหลักพัน', en: 'the point may be a decimal or a thousands mark' },
  notMoney: { th: 'ไม่ใช่หน่วยเงิน', en: 'not a unit of money' },
  partOfSatang: { th: 'มีทศนิยมเกินสองตำแหน่ง', en: 'more than two decimals' },
  notWhole: { th: 'มีเศษ', en: 'not whole' },
  error: { th: 'สูตรในช่องนี้ผิด', en: 'the formula fails' },
  bothSides: { th: 'มีทั้งรับและจ่ายในแถวเดียว', en: 'both in and out are filled' },
  neitherSide: { th: 'ไม่มีทั้งรับและจ่าย', en: 'neither in nor out is filled' },
  nothingRepaid: { th: 'ไม่มีทั้งเงินต้น ดอกเบี้ย และค่าปรับ', en: 'no principal, interest or fine' },
  paidWithoutDate: { th: 'สถานะเป็น จ่ายแล้ว แต่ไม่มีวันจ่าย', en: 'it is paid, but has no paid date' },
  coverWithoutBeginning: { th: 'มี ถึงงวด แต่ไม่มี งวดเริ่ม', en: 'the cover ends but does not begin' },
};

/** What is counted, with its singular and plural. */
const COUNTED: {
  readonly [shown: string]: { readonly th: string; readonly en: readonly [one: string, more: string] };
} = {
  days: { th: 'วัน', en: ['day', 'days'] },
  months: { th: 'งวด', en: ['month', 'months'] },
  cells: { th: 'ช่อง', en: ['cell', 'cells'] },
  members: { th: 'คน', en: ['member', 'members'] },
  guarantors: { th: 'คน', en: ['guarantor', 'guarantors'] },
  times: { th: 'ครั้ง', en: ['time', 'times'] },
};

/** A count with the word for what is counted: `3 งวด`, `1 month`; the count alone where there is no such word. */
export function countOf(shown: string, count: number, language: Language): string {
  const words = COUNTED[shown];
  if (words === undefined) return showCount(count);
  return `${showCount(count)} ${language === 'th' ? words.th : words.en[count === 1 ? 0 : 1]}`;
}

/** How a fact may be shown beside text, money, days, months and counts. */
const DICTIONARIES: { readonly [shown: string]: Dictionary } = {
  expected: EXPECTED,
  kind: KINDS,
  table: TABLES,
  status: STATUSES,
  place: PLACES,
  why: WHYS,
};

/** The word for a name of a dictionary; a name that it does not know stands as it is, but an unknown reason is none. */
export function wordFor(dictionary: string, name: string, language: Language): string | null {
  return DICTIONARIES[dictionary]?.[name]?.[language] ?? (dictionary === 'why' ? null : name);
}
