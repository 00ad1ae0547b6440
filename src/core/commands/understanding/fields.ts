/** The fields that columns of a tab may be read as, with what each is called. */
import type { Column } from '../../tables/column.ts';
import { type TableName, tables } from '../../tables/tables.ts';
import { type Words, words } from '../../values/words.ts';

export interface Field {
  readonly field: string;
  readonly caption: Words;
  readonly required: boolean;
  /** Null where no cells of its own are read: a name that stands for a number. */
  readonly column: Column | null;
}

export type Form = 'long' | 'wide' | 'month';

const NAMES: readonly Field[] = [
  ['memberName', words('ชื่อสมาชิก', 'Member’s name')] as const,
  ['memberSurname', words('สกุลสมาชิก', 'Member’s surname')] as const,
].map(([field, caption]) => ({ field, caption, required: false, column: null }));

const ofColumn = ([field, column]: readonly [string, Column]): Field => ({
  field,
  caption: words(column.th, column.en),
  required: column.need === 'required',
  column,
});

/** What stands beside the months of a tab by months. */
const BESIDE_MONTHS: readonly Field[] = [
  ['pledge', words('สัจจะต่องวด', 'Pledge')] as const,
  ['opening', words('ยอดยกมา', 'Brought forward')] as const,
  ['total', words('รวม', 'Total')] as const,
  ['short', words('ขาด', 'Short')] as const,
].map(([field, caption]) => ({ field, caption, required: false, column: null }));

/** What a table is called. */
export const captionOf = (table: TableName): Words => words(tables[table].th, tables[table].en);

/** The fields of a table in a tab of some form, in order. */
export function fieldsFor(table: TableName, form: Form): readonly Field[] {
  const all = Object.entries(tables[table].columns as Readonly<Record<string, Column>>)
    .filter(([field]) => field !== 'entryKey')
    .map(ofColumn);
  const named = (...names: readonly string[]): Field[] => all.filter(({ field }) => names.includes(field));
  if (form === 'wide') return [...named('memberId'), ...NAMES, ...named('groupId'), ...BESIDE_MONTHS, ...named('note')];
  if (form === 'month') return [...named('memberId'), ...NAMES, ...named('amount', 'groupId', 'note')];
  const member = all.findIndex(({ field, required }) => field === 'memberId' && required);
  if (member < 0 || table === 'members') return all;
  return [...all.slice(0, member + 1), ...NAMES, ...all.slice(member + 1)];
}

/** The tables that groups keep most, first. */
export const USUAL_TABLES: readonly TableName[] = [
  ...([
    'members',
    'receipts',
    'cashbook',
    'claims',
    'cashCounts',
    'loans',
    'repayments',
    'withdrawals',
    'pledges',
  ] as const),
  ...(['openings', 'groups', 'benefits', 'rules', 'groupReports', 'transfers'] as const),
];
