/** Makes records out of columns: by a literal for the tables of most rows, as filling field by field takes eight times as long. */
import type { PointedTo } from './book.ts';
import type { Column } from './column.ts';
import type { Draft } from './fill-column.ts';
import { columnsOf } from './tab-source.ts';
import type { Row, TableName, tables } from './tables.ts';

/** The values of a stretch of rows, one list a field. */
export type ValuesByField = { readonly [field: string]: unknown[] };

/** The same of one table, each of its fields named. */
type ValuesOf<Name extends TableName> = {
  readonly [field in keyof (typeof tables)[Name]['columns']]: readonly unknown[];
};

/** Makes the record of a row of the sheet from what stands at a place of the lists. */
type RecordMaker = (tab: number, row: number, at: number) => Draft;

const LITERALS: { readonly [Name in TableName]?: (values: ValuesOf<Name>) => RecordMaker } = {
  members: (values) => (tab, row, at) => ({
    tab,
    row,
    memberId: values.memberId[at],
    groupId: values.groupId[at],
    title: values.title[at],
    firstName: values.firstName[at],
    lastName: values.lastName[at],
    nationalId: values.nationalId[at],
    birthDate: values.birthDate[at],
    joinDate: values.joinDate[at],
    memberSince: values.memberSince[at],
    paidThrough: values.paidThrough[at],
    funeral: values.funeral[at],
    matchedRounds: values.matchedRounds[at],
    village: values.village[at],
    household: values.household[at],
    person: values.person[at],
    payerId: values.payerId[at],
    collectionDay: values.collectionDay[at],
    cycle: values.cycle[at],
    status: values.status[at],
    endDate: values.endDate[at],
    leftDate: values.leftDate[at],
    deathDate: values.deathDate[at],
    phone: values.phone[at],
    beneficiary: values.beneficiary[at],
  }),
  receipts: (values) => (tab, row, at) => ({
    tab,
    row,
    book: values.book[at],
    receiptId: values.receiptId[at],
    date: values.date[at],
    groupId: values.groupId[at],
    memberId: values.memberId[at],
    kind: values.kind[at],
    amount: values.amount[at],
    coverFrom: values.coverFrom[at],
    coverTo: values.coverTo[at],
    payer: values.payer[at],
    receivedBy: values.receivedBy[at],
    place: values.place[at],
    reverses: values.reverses[at],
    note: values.note[at],
    rowStatus: values.rowStatus[at],
    entryKey: values.entryKey[at],
  }),
  claims: (values) => (tab, row, at) => ({
    tab,
    row,
    claimId: values.claimId[at],
    groupId: values.groupId[at],
    memberId: values.memberId[at],
    code: values.code[at],
    eventDate: values.eventDate[at],
    requestDate: values.requestDate[at],
    units: values.units[at],
    amount: values.amount[at],
    status: values.status[at],
    paidDate: values.paidDate[at],
    place: values.place[at],
    source: values.source[at],
    reverses: values.reverses[at],
    approvedBy: values.approvedBy[at],
    note: values.note[at],
    rowStatus: values.rowStatus[at],
    entryKey: values.entryKey[at],
  }),
  repayments: (values) => (tab, row, at) => ({
    tab,
    row,
    receiptId: values.receiptId[at],
    date: values.date[at],
    groupId: values.groupId[at],
    loanId: values.loanId[at],
    principal: values.principal[at],
    interest: values.interest[at],
    fine: values.fine[at],
    place: values.place[at],
    reverses: values.reverses[at],
    note: values.note[at],
    rowStatus: values.rowStatus[at],
    entryKey: values.entryKey[at],
  }),
  loans: (values) => (tab, row, at) => ({
    tab,
    row,
    loanId: values.loanId[at],
    groupId: values.groupId[at],
    memberId: values.memberId[at],
    date: values.date[at],
    principal: values.principal[at],
    ratePerYear: values.ratePerYear[at],
    method: values.method[at],
    ratePerMonth: values.ratePerMonth[at],
    installments: values.installments[at],
    everyMonths: values.everyMonths[at],
    firstDue: values.firstDue[at],
    dueDate: values.dueDate[at],
    guarantor1: values.guarantor1[at],
    guarantor2: values.guarantor2[at],
    guarantor3: values.guarantor3[at],
    purpose: values.purpose[at],
    place: values.place[at],
    reverses: values.reverses[at],
    note: values.note[at],
    rowStatus: values.rowStatus[at],
    entryKey: values.entryKey[at],
  }),
  openings: (values) => (tab, row, at) => ({
    tab,
    row,
    groupId: values.groupId[at],
    asOf: values.asOf[at],
    account: values.account[at],
    memberId: values.memberId[at],
    loanId: values.loanId[at],
    amount: values.amount[at],
    note: values.note[at],
    rowStatus: values.rowStatus[at],
    entryKey: values.entryKey[at],
  }),
};

/** What a blank cell of a field is read as. Only the whole row says what a claim without a status is. */
export const blankOf = (table: TableName, field: string, { blank }: Column): unknown =>
  table === 'claims' && field === 'status' ? null : blank;

/** The same of each field of a table. */
export function blanksOf(table: TableName): readonly (readonly [field: string, blank: unknown])[] {
  return columnsOf(table).map(([field, column]) => [field, blankOf(table, field, column)]);
}

/** The lists of a table's fields, each blank for a stretch of rows. */
export function blankValues(table: TableName, length: number): ValuesByField {
  return Object.fromEntries(blanksOf(table).map(([field, blank]) => [field, new Array<unknown>(length).fill(blank)]));
}

/** What makes records of any table, field by field. */
export function recordsByField(values: ValuesByField): RecordMaker {
  const fields = Object.entries(values);
  // A copy has all its fields from the beginning: one that grows field by field takes three times the memory.
  const blank = Object.fromEntries([['tab', 0], ['row', 0], ...fields.map(([field]) => [field, null])]);
  return (tab, row, at) => {
    const record: Draft = { ...blank, tab, row };
    for (const [field, list] of fields) record[field] = list[at];
    return record;
  };
}

/** What makes the records of a table. */
export function recordsOf(table: TableName, values: ValuesByField): RecordMaker {
  // The lists were made of the table's own columns.
  const literal = LITERALS[table] as ((values: ValuesByField) => RecordMaker) | undefined;
  return literal === undefined ? recordsByField(values) : literal(values);
}

const blankMember = recordsOf('members', blankValues('members', 1));

/** The row of a member whom no register names: blank but for what points to him. */
export function unwrittenMember({ tab, row, memberId, groupId, name }: PointedTo): Row<'members'> {
  // Every field of the table stands in it: those that must be filled here, and the others blank.
  const blank = blankMember(tab, row, 0) as unknown as Row<'members'>;
  return { ...blank, memberId, groupId, firstName: name };
}
