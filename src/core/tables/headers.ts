/** Which column of a table a header names. */
import { headerKey } from '../values/text.ts';
import { cashbook, claims, loans, receipts, repayments } from './money.ts';
import type { Table } from './table.ts';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';

/** Headers of columns that name a member, where only his number is asked for. */
const NAME = [
  'ชื่อ-สกุล',
  'ชื่อ-นามสกุล',
  'ชื่อ สกุล',
  'ชื่อ',
  'ชื่อสมาชิก',
  'ชื่อผู้กู้',
  'ชื่อ-สกุลผู้กู้',
  'Name',
  'Full name',
  'First name',
  'firstName',
  'Member name',
];
/** Headers of what each member gave, in a tab of one month. */
const PAID = [
  'จำนวนเงิน',
  'ยอดเงิน',
  'เป็นเงิน',
  'จำนวน',
  'เงินสมทบ',
  'เงินสัจจะ',
  'ยอดส่ง',
  'ส่งเงิน',
  'เงินที่ส่ง',
  'รับเงิน',
  'Amount',
  'amount',
];
const SURNAME = ['สกุล', 'นามสกุล', 'Last name', 'Surname'];

/** A header without what people vary: brackets, blanks, dots, dashes. */
export function headerWord(header: string): string {
  return headerKey(header).replace(/[ ._\-–/:]/g, '');
}

type FieldOfHeader = ReadonlyMap<string, string>;

function put(map: Map<string, string>, headers: readonly string[], field: string): void {
  for (const header of headers) {
    const word = headerWord(header);
    if (word !== '' && !map.has(word)) map.set(word, field);
  }
}

function headersOf(table: Table): Map<string, string> {
  const map = new Map<string, string>();
  const columns = Object.entries(table.columns);
  // A header of one column's own goes before what is a synonym of another.
  for (const [field, column] of columns) put(map, [column.th], field);
  for (const [field, column] of columns) put(map, [column.en, field], field);
  for (const [field, column] of columns) put(map, column.also, field);
  return map;
}

/** In these, a member may be named where his number is not given. */
function namesMembers(name: TableName): boolean {
  return name !== 'members' && 'memberId' in tables[name].columns && tables[name].columns.memberId.need === 'required';
}

const longMaps = new Map<TableName, FieldOfHeader>();

/** The fields of a table by the words of their headers. */
export function fieldsOf(name: TableName): FieldOfHeader {
  const known = longMaps.get(name);
  if (known) return known;
  const map = headersOf(tables[name]);
  if (namesMembers(name)) {
    put(map, NAME, 'memberName');
    put(map, SURNAME, 'memberSurname');
  }
  longMaps.set(name, map);
  return map;
}

let allHeaders: Set<string> | null = null;

/** Whether a text is a header of any column that is known here. */
export function isHeader(text: string): boolean {
  allHeaders ??= new Set((Object.keys(tables) as TableName[]).flatMap((name) => [...fieldsOf(name).keys()]));
  return allHeaders.has(headerWord(text));
}

/** The fields of a wide tab of contributions, beside its months. */
export const wideFields: FieldOfHeader = (() => {
  const { memberId, groupId, note } = tables.receipts.columns;
  const map = new Map<string, string>();
  put(map, [memberId.th, memberId.en, 'memberId', ...memberId.also, 'เลขที่', 'รหัส', 'ทะเบียน', 'เลขทะเบียน'], 'memberId');
  put(map, [groupId.th, groupId.en, 'groupId', ...groupId.also], 'groupId');
  put(map, NAME, 'memberName');
  put(map, SURNAME, 'memberSurname');
  put(map, ['สัจจะ', 'สัจจะต่องวด', 'Pledge', 'สัจจะเดือนละ', 'ตั้งสัจจะ'], 'pledge');
  put(map, ['ยกมา', 'ยอดยกมา', 'Opening', 'Brought forward'], 'opening');
  put(map, ['รวม', 'รวมทั้งสิ้น', 'รวมเงิน', 'รวมทั้งปี', 'Total', 'Grand total'], 'total');
  put(map, ['ขาด', 'ค้าง', 'ค้างส่ง', 'Short', 'Arrears'], 'short');
  put(map, [note.th, note.en, ...note.also], 'note');
  return map;
})();

/** Headers that make a list of members and amounts something else than contributions: loans, welfare, money of several kinds. */
const OTHER_THAN_CONTRIBUTIONS = [
  ...[loans.columns.loanId, loans.columns.principal, repayments.columns.loanId, repayments.columns.principal],
  ...[
    repayments.columns.interest,
    claims.columns.code,
    receipts.columns.kind,
    cashbook.columns.in,
    cashbook.columns.out,
  ],
]
  .flatMap(({ th, en, also }) => [th, en, ...also])
  .filter((header) => !PAID.includes(header));

/** The fields of a tab that holds what each member gave in one month. */
export const monthTabFields: FieldOfHeader = (() => {
  const map = new Map([...wideFields].filter(([, field]) => !['pledge', 'opening', 'total', 'short'].includes(field)));
  put(map, PAID, 'amount');
  put(map, OTHER_THAN_CONTRIBUTIONS, 'other');
  return map;
})();
