/** Records in which nothing is filled yet: by a literal for the tables of most rows, as copying field by field takes eight times as long. */
import type { PointedTo } from './book.ts';
import type { Place } from './table.ts';
import type { Row, TableName } from './tables.ts';
import { tables } from './tables.ts';

/** A record whose required cells are still null. */
type Blank<Name extends TableName> = {
  readonly [field in keyof Row<Name>]: field extends keyof Place ? Row<Name>[field] : Row<Name>[field] | null;
};

/** Makes the blank record of a row. */
type BlankMaker<Name extends TableName> = (tab: number, row: number) => Blank<Name>;

const blankMember = ((tab: number, row: number) => ({
  tab,
  row,
  memberId: null,
  groupId: null,
  title: null,
  firstName: null,
  lastName: null,
  nationalId: null,
  birthDate: null,
  joinDate: null,
  memberSince: null,
  paidThrough: null,
  funeral: false,
  matchedRounds: null,
  village: null,
  household: null,
  person: null,
  payerId: null,
  collectionDay: null,
  cycle: null,
  status: null,
  endDate: null,
  leftDate: null,
  deathDate: null,
  phone: null,
  beneficiary: null,
})) satisfies BlankMaker<'members'>;

const LITERALS: { readonly [Name in TableName]?: BlankMaker<Name> } = {
  members: blankMember,
  receipts: (tab, row) => ({
    tab,
    row,
    book: null,
    receiptId: null,
    date: null,
    groupId: null,
    memberId: null,
    kind: 'contribution',
    amount: null,
    coverFrom: null,
    coverTo: null,
    payer: null,
    receivedBy: null,
    place: 'cash',
    reverses: null,
    note: null,
    rowStatus: 'normal',
    entryKey: null,
  }),
  claims: (tab, row) => ({
    tab,
    row,
    claimId: null,
    groupId: null,
    memberId: null,
    code: null,
    eventDate: null,
    requestDate: null,
    units: 1,
    amount: null,
    // Only the whole row says what a claim without a status is.
    status: null,
    paidDate: null,
    place: 'cash',
    source: null,
    reverses: null,
    approvedBy: null,
    note: null,
    rowStatus: 'normal',
    entryKey: null,
  }),
  repayments: (tab, row) => ({
    tab,
    row,
    receiptId: null,
    date: null,
    groupId: null,
    loanId: null,
    principal: null,
    interest: null,
    fine: null,
    place: 'cash',
    reverses: null,
    note: null,
    rowStatus: 'normal',
    entryKey: null,
  }),
};

/** A blank record of any table, from the blanks of its columns. */
export function blankOf(
  table: TableName,
): (tab: number, row: number) => { readonly tab: number; readonly row: number } {
  const fields = Object.entries(tables[table].columns).map(([field, { blank }]) => [field, blank]);
  const blank: object = Object.fromEntries(fields);
  return (tab, row) => ({ tab, row, ...blank });
}

/** What makes the blank records of a table. */
export function blankRecords(
  table: TableName,
): (tab: number, row: number) => { readonly tab: number; readonly row: number } {
  return LITERALS[table] ?? blankOf(table);
}

/** The row of a member whom no register names: blank but for what points to him. */
export function unwrittenMember({ tab, row, memberId, groupId, name }: PointedTo): Row<'members'> {
  return { ...blankMember(tab, row), memberId, groupId, firstName: name };
}
