/** Words for the facts that are kept as names: tables, kinds of cells and of money. */
import { showCount } from '../values/show.ts';
import type { Language } from '../values/words.ts';

/** Words in Thai and English by name. */
type Dictionary = { readonly [name: string]: readonly [th: string, en: string] };

const EXPECTED: Dictionary = {
  text: ['ข้อความ', 'text'],
  id: ['เลขหรือรหัส', 'a number or code'],
  meeting: ['ครั้งที่ เช่น 5/2569', 'a meeting such as 5/2569'],
  money: ['จำนวนเงิน เช่น 1,250.50', 'an amount such as 1,250.50'],
  roughMoney: ['จำนวนเงิน เช่น 12,500 หรือ 1 หมื่น', 'an amount such as 12,500'],
  day: ['วันที่ เช่น 16/5/2569', 'a date such as 16/5/2569'],
  month: ['เดือน เช่น ม.ค. 2569', 'a month such as 2026-01'],
  count: ['จำนวนเต็ม เช่น 3', 'a whole number such as 3'],
  quantity: ['ตัวเลข เช่น 12.5', 'a number such as 12.5'],
  percent: ['ร้อยละ เช่น 12%', 'a per cent such as 12%'],
  flag: ['ใช่ หรือ ไม่', 'yes or no'],
  choice: ['คำที่กำหนดไว้', 'one of the words that are known'],
  place: ['เงินสด ธนาคาร หรือชื่อในแท็บ ที่เก็บเงิน', 'cash, bank or a name from the Places tab'],
  group: ['รหัสหรือชื่อกลุ่ม', 'the id or name of a group'],
  groupOrAll: ['รหัสหรือชื่อกลุ่ม', 'the id or name of a group'],
  account: ['ชื่อบัญชี เช่น เงินสด เงินฝากธนาคาร', 'the name of an account such as Cash'],
  tenure: ['อายุสมาชิก เช่น 180d, 1y หรือ 15 ปี', 'a length of membership such as 180d or 15y'],
  cell: ['ค่าที่อ่านได้', 'a value that can be read'],
};

const KINDS: Dictionary = {
  contribution: ['เงินสมทบ/สัจจะ', 'contribution'],
  deposit: ['เงินฝากพิเศษ', 'special deposit'],
  entryFee: ['ค่าสมัคร', 'entry fee'],
  fine: ['ค่าปรับ', 'fine'],
  share: ['ค่าหุ้น', 'shares'],
  withdrawal: ['ถอนเงิน', 'withdrawal'],
  principal: ['เงินต้น', 'principal'],
  interest: ['ดอกเบี้ย', 'interest'],
};

const TABLES: Dictionary = {
  groups: ['กลุ่ม', 'Groups'],
  members: ['สมาชิก', 'Members'],
  receipts: ['รับเงิน', 'Receipts'],
  withdrawals: ['ถอนเงินออม', 'Withdrawals'],
  claims: ['เบิกสวัสดิการ', 'Claims'],
  loans: ['สัญญาเงินกู้', 'Loans'],
  repayments: ['ชำระเงินกู้', 'Repayments'],
  cashbook: ['สมุดเงินสด', 'Cashbook'],
  grants: ['เงินอุดหนุน', 'Grants'],
};

const STATUSES: Dictionary = {
  active: ['ปกติ', 'active'],
  left: ['ลาออก', 'left'],
  died: ['เสียชีวิต', 'died'],
  ended: ['พ้นสภาพ', 'ended'],
  moved: ['ย้าย', 'moved'],
  requested: ['ขอ', 'requested'],
  approved: ['อนุมัติ', 'approved'],
  paid: ['จ่ายแล้ว', 'paid'],
  refused: ['ไม่อนุมัติ', 'refused'],
};

const PLACES: Dictionary = {
  cash: ['เงินสด', 'Cash'],
  bank: ['เงินฝากธนาคาร', 'Money in the bank'],
};

/** Why a cell or row cannot be read, where it says more than what was expected. */
const WHYS: Dictionary = {
  noSuchDay: ['ไม่มีวันนี้ในปฏิทิน', 'there is no such day'],
  yearMissing: ['ไม่ได้บอกปี', 'the year is missing'],
  yearUnknown: ['ปีไม่ใช่ทั้ง พ.ศ. และ ค.ศ.', 'the year is of no era'],
  dayMissing: ['มีแต่เดือน ไม่มีวันที่', 'the day is missing'],
  twoDays: ['มีสองวันในช่องเดียว', 'two days in one cell'],
  inWords: ['เขียนเป็นคำหรือเป็นค่าประมาณ', 'in words, or approximate'],
  unsure: ['ไม่รู้ว่าจุดคือทศนิยมหรือหลักพัน', 'the point may be a decimal or a thousands mark'],
  notMoney: ['ไม่ใช่หน่วยเงิน', 'not a unit of money'],
  partOfSatang: ['มีทศนิยมเกินสองตำแหน่ง', 'more than two decimals'],
  notWhole: ['มีเศษ', 'not whole'],
  belowZero: ['ติดลบ', 'below 0'],
  belowOne: ['น้อยกว่า 1', 'below 1'],
  error: ['สูตรในช่องนี้ผิด', 'the formula fails'],
  bothSides: ['มีทั้งรับและจ่ายในแถวเดียว', 'both in and out are filled'],
  neitherSide: ['ไม่มีทั้งรับและจ่าย', 'neither in nor out is filled'],
  nothingRepaid: ['ไม่มีทั้งเงินต้น ดอกเบี้ย และค่าปรับ', 'no principal, interest or fine'],
  paidWithoutDate: ['สถานะเป็น จ่ายแล้ว แต่ไม่มีวันจ่าย', 'it is paid, but has no paid date'],
  coverWithoutBeginning: ['มี ถึงงวด แต่ไม่มี งวดเริ่ม', 'the cover ends but does not begin'],
};

/** What is counted, with its singular and plural. */
const COUNTED: {
  readonly [shown: string]: readonly [th: string, en: readonly [one: string, more: string]];
} = {
  days: ['วัน', ['day', 'days']],
  months: ['งวด', ['month', 'months']],
  cells: ['ช่อง', ['cell', 'cells']],
  members: ['คน', ['member', 'members']],
  guarantors: ['คน', ['guarantor', 'guarantors']],
  times: ['ครั้ง', ['time', 'times']],
  rows: ['แถว', ['row', 'rows']],
};

/** A count with the word for what is counted: `3 งวด`, `1 month`; the count alone where there is no such word. */
export function countOf(shown: string, count: number, language: Language): string {
  const words = COUNTED[shown];
  if (words === undefined) return showCount(count);
  return `${showCount(count)} ${language === 'th' ? words[0] : words[1][count === 1 ? 0 : 1]}`;
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
  return DICTIONARIES[dictionary]?.[name]?.[language === 'th' ? 0 : 1] ?? (dictionary === 'why' ? null : name);
}
