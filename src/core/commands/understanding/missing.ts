/** What a tab lacks of its table, what that costs, and which of its columns may be meant. */
import type { Column } from '../../tables/column.ts';
import type { DateCells } from '../../tables/date-cell.ts';
import { isNothing, readCell } from '../../tables/read-cell.ts';
import type { TableName } from '../../tables/tables.ts';
import { type Cell, columnLetter } from '../../values/cell.ts';
import { headerKey } from '../../values/text.ts';
import { type Words, words } from '../../values/words.ts';
import { isDate } from '../../values/zone.ts';
import type { MissingColumn } from '../answers/understood.ts';
import type { Field } from './fields.ts';

const STOPS = words('ยังนับแถวในแท็บนี้ไม่ได้', 'No row of this tab can count');

/** What cannot be done without a column that need not be there. */
const COSTS: { readonly [table in TableName]?: Readonly<Record<string, Words>> } = {
  members: {
    birthDate: words('ตรวจอายุ 60 ปีไม่ได้', 'Ages such as 60 cannot be checked'),
    joinDate: words('นับอายุสมาชิกและระยะรอสิทธิไม่ได้', 'Membership time and waiting periods are unknown'),
    status: words('ไม่รู้ว่าใครลาออกหรือเสียชีวิต นอกจากมีวันพ้นสภาพ', 'Who left or died is unknown unless an end date says so'),
    nationalId: words('ตรวจคนซ้ำด้วยเลขบัตรไม่ได้', 'People entered twice cannot be found by their national id'),
    village: words('แยกตามหมู่ไม่ได้', 'Nothing can be shown by village'),
  },
  receipts: {
    date: words(
      'ยังนับไม่ได้ นอกจากบอกว่าแท็บนี้เป็นของเดือนไหน',
      'Nothing counts, unless somebody says of which month this tab is',
    ),
    receiptId: words('ตรวจเลขใบเสร็จซ้ำไม่ได้', 'Repeated receipt numbers are not found'),
    coverFrom: words('ถือว่าจ่ายงวดที่ค้างเก่าสุดก่อน', 'Payments count for the oldest open month'),
    kind: words('ถือเป็นเงินสมทบทุกแถว', 'Every row is taken as a contribution'),
    place: words('ถือเป็นเงินสดทุกแถว', 'Every row is taken as cash'),
  },
  claims: {
    requestDate: words('ตรวจการยื่นช้าไม่ได้', 'Late requests are not found'),
    paidDate: words(
      'ถือว่าจ่ายในวันเกิดเหตุ ถ้าไม่มีสถานะด้วย',
      'Taken as paid on the event date, where there is no status either',
    ),
    units: words('ถือเป็น 1 คืนหรือ 1 ครั้ง', 'Each counts as one night or time'),
  },
  loans: {
    ratePerYear: words('ใช้ดอกเบี้ยตามกติกาของกลุ่ม', 'The rate of the group’s rules is used'),
    installments: words('ใช้จำนวนงวดตามกติกาของกลุ่ม', 'The number of installments of the group’s rules is used'),
    guarantor1: words('ตรวจผู้ค้ำประกันไม่ได้', 'Guarantors cannot be checked'),
  },
  repayments: {
    principal: words('ลดเงินต้นไม่ได้', 'No principal is repaid'),
    interest: words('ไม่นับดอกเบี้ยที่รับ', 'Interest received is not counted'),
  },
  cashbook: {
    in: words('ไม่นับเงินเข้า', 'Money in is not counted'),
    out: words('ไม่นับเงินออก', 'Money out is not counted'),
    category: words('นับเป็นรายรับอื่นหรือรายจ่ายอื่น', 'Rows count as other income or other expense'),
    place: words('ถือเป็นเงินสดทุกแถว', 'Every row is taken as cash'),
  },
  cashCounts: { bank: words('เทียบยอดธนาคารไม่ได้', 'The bank cannot be compared') },
};

/** How many cells of a column are looked at. */
const LOOKED_AT = 30;

/** Headers that stand for a member's number in some sheets, and for the place in the list in others. */
const NUMBERING = /^(?:ที่|ลำดับ|ลำดับที่|no\.?|#)$/;

/** Whether a header says that its column numbers the rows. */
export const isNumbering = (header: string): boolean => NUMBERING.test(headerKey(header));

/** Which of some columns look like a field: most of their cells read as its kind, and are of the sort that people type there. */
export function looksLike(
  { field, column }: Field,
  headers: readonly Cell[],
  lines: readonly (readonly Cell[])[],
  free: readonly number[],
  dates: DateCells,
): number | null {
  if (column === null) return null;
  const some = lines.slice(0, LOOKED_AT);
  const fits = free.filter((at) => {
    const numbers = isNumbering(String(headers[at] ?? ''));
    if (field === 'memberId') return numbers;
    if (numbers || column.kind === 'id') return false;
    const cells = some.map((line) => line[at]).filter((cell) => !isNothing(cell));
    const good = cells.filter((cell) => isOfSort(column, cell!) && readCell(column, cell, null, dates).is === 'value');
    return cells.length > 0 && good.length >= cells.length * 0.7;
  });
  return fits.length === 0 || (fits.length > 1 && field !== 'memberId' && column.kind === 'text') ? null : fits[0]!;
}

/** A number is no name, and a name no number, though each reads as the other. */
function isOfSort({ kind }: Column, cell: Cell): boolean {
  if (kind === 'day' || kind === 'month') return isDate(cell) || typeof cell === 'string';
  if (kind === 'text') return typeof cell === 'string' && /[ก-๎a-z]{2}/i.test(cell);
  if (kind === 'id') return typeof cell !== 'boolean' && !isDate(cell);
  return true;
}

/** What of a table's fields is not there: those it cannot do without, and those whose lack costs something. */
export function missingFields(
  table: TableName,
  fields: readonly Field[],
  has: (field: string) => boolean,
  offerFor: (field: Field) => number | null,
): readonly MissingColumn[] {
  const offered = new Set<number>();
  return fields.flatMap((field): readonly MissingColumn[] => {
    const { required, caption } = field;
    if (has(field.field) || (field.field === 'memberId' && has('memberName'))) return [];
    const costs = COSTS[table]?.[field.field] ?? (required ? STOPS : undefined);
    if (costs === undefined || isStoodFor(table, field.field, has)) return [];
    const looked = required ? offerFor(field) : null;
    const offer = looked === null || offered.has(looked) ? null : looked;
    if (offer !== null) offered.add(offer);
    return [
      { field: field.field, caption, stops: required, costs, offer: offer === null ? null : columnLetter(offer + 1) },
    ];
  });
}

/** Whether another column says the same. */
function isStoodFor(table: TableName, field: string, has: (field: string) => boolean): boolean {
  if (table === 'members' && field === 'status') return has('endDate') || has('leftDate') || has('deathDate');
  if (table === 'members' && field === 'joinDate') return has('memberSince');
  if (table === 'loans' && field === 'ratePerYear') return has('ratePerMonth');
  if (table === 'loans' && field === 'installments') return has('dueDate');
  return table === 'claims' && field === 'paidDate' && has('status');
}
