/** The command that corrects an entry of a closed month: a row that reverses it and the right one, both in an open month. */

import { countedRows } from '../../ledger/closing/counted-rows.ts';
import type { Entry, GroupLedger } from '../../ledger/ledger.ts';
import { correctionPage } from '../../reports/correction-page.ts';
import type { Part } from '../../tables/change-tabs.ts';
import type { Column } from '../../tables/column.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import { type TableName, tables } from '../../tables/tables.ts';
import { addMonths, firstDay, later, monthOf } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { readNumberText } from '../../values/read-number.ts';
import { type Satang, satang } from '../../values/satang.ts';
import { showBaht, showDay, showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { CorrectAnswer, CorrectField } from '../answers/closing.ts';
import { changesIn } from '../changes-in.ts';
import { memberNamed } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { takesWrong } from '../problems.ts';
import { figureUnreadable } from '../sending/problems-reports.ts';
import { asGivenIn, countIn, flagIn, posts, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { valueWords } from './closed-lines.ts';
import { correctByHand, correctedAlready, correctGone, correctNothing, correctTypeOver } from './problems-closing.ts';

type Corrected = 'receipts' | 'withdrawals' | 'repayments' | 'cashbook' | 'transfers';

/** The tables whose entries can be reversed and entered anew, with the number by which they are, and what can be put right. */
const KINDS: {
  readonly [table in Corrected]: {
    readonly number: string;
    readonly fields: readonly CorrectField[];
    /** What the right row has of the wrong one. */
    readonly keeps: readonly string[];
  };
} = {
  receipts: {
    number: 'receiptId',
    fields: ['amount', 'member', 'place'],
    keeps: ['memberId', 'kind', 'amount', 'coverFrom', 'coverTo', 'place', 'payer'],
  },
  withdrawals: { number: 'voucherId', fields: ['amount', 'member', 'place'], keeps: ['memberId', 'amount', 'place'] },
  repayments: {
    number: 'receiptId',
    fields: ['principal', 'interest', 'fine', 'place'],
    keeps: ['loanId', 'principal', 'interest', 'fine', 'place'],
  },
  cashbook: {
    number: 'entryId',
    fields: ['in', 'out', 'category', 'place'],
    keeps: ['category', 'text', 'in', 'out', 'place', 'toPlace', 'source', 'counterGroup'],
  },
  transfers: {
    number: 'transferId',
    fields: ['amount'],
    keeps: ['debit', 'credit', 'amount', 'memberId', 'loanId', 'grantId', 'resolution'],
  },
};

/** Whether entries of a table can be reversed and entered anew. */
export const isCorrected = (table: TableName): table is Corrected => Object.keys(KINDS).includes(table);

type Values = Readonly<Record<string, unknown>>;
type Found = Entry<Values & { readonly tab: number; readonly row: number }>;

const entriesOf = (group: GroupLedger, table: Corrected): readonly Found[] =>
  // Every entry's row is a record of its table's own fields.
  group[table] as unknown as readonly Found[];

const fieldName = (field: CorrectField): string => (field === 'member' ? 'memberId' : field);

export const correct: Command<'correct'> = {
  name: 'correct',
  caption: words('ลงรายการแก้', 'Enter a correction'),
  acts: posts,
  plan: (takes, context) => {
    const tab = asGivenIn(takes, 'tab');
    const row = countIn(takes, 'row');
    if (tab === null || row === null) throw takesWrong({ name: tab === null ? 'tab' : 'row' });
    const knownBy = textIn(takes, 'knownBy');
    const removes = flagIn(takes, 'removes');
    const reason = textIn(takes, 'reason');
    const post = flagIn(takes, 'post');
    const { book, ledger, today } = openWorkbook(takes, context);
    const at = book.tabs.findIndex(({ title }) => title === tab);
    const table = book.tabs[at]?.table;
    if (table === undefined) throw correctGone({ tab, row });
    if (!isCorrected(table) || book.tabs[at]!.wide) throw correctByHand({});
    const found = ledger.groups.flatMap((group) =>
      entriesOf(group, table)
        .filter((entry) => entry.row.tab === at && entry.row.row === row)
        .map((entry) => ({ group, entry })),
    )[0];
    if (found === undefined) throw correctGone({ tab, row });
    const { group, entry } = found;
    const { groupId } = group;
    const month = monthOf(entry.date);
    const counted = countedRows(group, book, new Set([month])).get(month)!;
    const known = hashOf(counted.find((one) => one.tab === at && one.row === row)?.line ?? '');
    if (knownBy !== null && knownBy !== known) throw correctGone({ tab, row });
    const { last } = group.closings;
    if (last === null || month > last) {
      throw correctTypeOver({ month: showMonth(month, 'th'), monthEn: showMonth(month, 'en') });
    }
    const { number: numberField, keeps } = KINDS[table];
    // Of the two sides of the cash book only the one on which the entry stands.
    const fields = KINDS[table].fields.filter(
      (field) => (field !== 'in' && field !== 'out') || entry.row[field] !== null,
    );
    const number = entry.row[numberField];
    if (typeof number !== 'string' || entry.reverses !== null) throw correctByHand({});
    const columns: Readonly<Record<string, Column>> = tables[table].columns;
    const typed = fields.flatMap((field) => {
      const text = textIn(takes, field);
      return text === null ? [] : [{ field, value: typedValue(ledger.groups, groupId, field, text, columns) }];
    });
    const on = later(today, firstDay(addMonths(last, 1)));
    const kept = Object.fromEntries(keeps.map((field) => [field, entry.row[field] ?? null]));
    const right: Values = {
      ...kept,
      ...Object.fromEntries(typed.map(({ field, value }) => [fieldName(field), value])),
    };
    const changes = typed.some(({ field, value }) => value !== entry.row[fieldName(field)]);
    const action = `correct-${hashOf([groupId, known, removes, ...typed.map(({ field, value }) => `${field}=${value}`)].join('|'))}`;
    const there = rowsOfAction(book, context.grids(), action).length > 0;
    const shown = (field: string, value: unknown): string =>
      value === null || value === undefined
        ? ''
        : columns[field]?.kind === 'money'
          ? showBaht(satang(Number(value)))
          : placeText(String(value));
    const said = (field: string, value: unknown): Words | null =>
      typeof value === 'string' || typeof value === 'number' ? valueWords(columns[field]!, value) : null;
    const label = (field: string): Words => words(columns[field]?.th ?? field, columns[field]?.en ?? field);
    const answer: CorrectAnswer = {
      groupId,
      tab,
      row,
      knownBy: known,
      month,
      on,
      fields: fields.map((field) => ({
        field,
        label: label(fieldName(field)),
        value: shown(fieldName(field), entry.row[fieldName(field)]),
      })),
      report: correctionPage({
        tab,
        row,
        number,
        month,
        on,
        lines: keeps.map((field) => ({
          label: label(field),
          was: said(field, kept[field]),
          now: removes ? null : said(field, right[field]),
        })),
      }),
      action: there ? action : null,
    };
    const plan = {
      answer,
      says: words(`แก้รายการเลขที่ ${number}`, `Correction of no. ${number}`),
      ...WRITES_NOTHING,
    };
    if (!post || there) return plan;
    if (entry.reversedOn !== null) {
      throw correctedAlready({ day: showDay(entry.reversedOn, 'th'), dayEn: showDay(entry.reversedOn, 'en') });
    }
    if (!removes && !changes) throw correctNothing({});
    const says = context.language === 'th' ? `แก้เลขที่ ${number}` : `Corrects no. ${number}`;
    const note = reason === null ? says : `${says}: ${reason}`;
    const own = 'note' in columns ? { note } : {};
    const records = [
      { ...kept, date: on, reverses: number, ...own },
      ...(removes ? [] : [{ ...right, date: on, [numberField]: `${number}-1`, ...own }]),
    ];
    // Each record has only fields of the table whose entry it corrects.
    const part = { adds: table, groupId, records } as Part;
    return {
      ...plan,
      answer: { ...answer, action },
      says: words(`ลงรายการแก้เลขที่ ${number} แล้ว`, `The correction of no. ${number} is entered`),
      changes: changesIn(book, context, action, [part]),
    };
  },
};

const placeText = (text: string): string => (text === 'cash' ? 'เงินสด' : text === 'bank' ? 'ธนาคาร' : text);

/** What was typed for a field. Throws Problem. */
function typedValue(
  groups: readonly GroupLedger[],
  groupId: string,
  field: CorrectField,
  text: string,
  columns: Readonly<Record<string, Column>>,
): Satang | string {
  if (field === 'member') return memberNamed(groups, groupId, text).member.memberId;
  if (field === 'place') return text === 'ธนาคาร' ? 'bank' : text === 'เงินสด' ? 'cash' : text;
  if (field === 'category') return text;
  const read = readNumberText(text);
  const { th, en } = columns[field]!;
  if (read.is === 'blank' || read.is === 'none' || read.value <= 0)
    throw figureUnreadable({ text, field: th, fieldEn: en });
  return satang(Math.round(read.value * 100));
}
