/** Sheets that were filled in for Fineract as a new workbook: members, contracts, and money paid in and out. */

import type { Day } from '../../values/calendar.ts';
import type { Grid } from '../../values/cell.ts';
import { problem } from '../../values/problem.ts';
import type { Satang } from '../../values/satang.ts';
import { type Language, words } from '../../values/words.ts';
import type { ExchangeTab, Told } from './answers.ts';
import type { BroughtIn } from './brought-in.ts';
import { decimal } from './decimal.ts';
import { CLIENTS, type FieldOf, LOANS, REPAYMENTS, SAVINGS_MOVES } from './fineract-layout.ts';
import { type FilledLine, linesOf } from './fineract-lines.ts';
import { PRODUCTS } from './fineract-sheets.ts';
import { choiceWord, newTab } from './new-workbook.ts';
import { demandAllRead } from './told.ts';

export interface FineractTakes {
  readonly grids: readonly Grid[];
  readonly zone: string;
  readonly system: string | null;
  readonly language: Language;
}

interface Client {
  readonly memberId: string;
  readonly groupId: string;
  readonly office: string;
  readonly shown: string;
  readonly externalId: string;
  readonly line: FilledLine<FieldOf<typeof CLIENTS>>;
}

const SHEETS: readonly string[] = [CLIENTS, LOANS, REPAYMENTS, SAVINGS_MOVES].map(({ sheet }) => sheet);

const noFineractSheet = problem(
  'IMPORT_NO_SHEET',
  'ไม่พบแท็บของ Fineract ในแฟ้มนี้ แท็บที่รับได้ชื่อ {sheets}',
  'No sheet of Fineract was found in this file. Those that are taken are called {sheets}.',
);

/** The tabs of a new workbook. Throws: `Problem` while a line with money cannot be read. */
export function fromFineract({ grids, zone, system, language }: FineractTakes): BroughtIn {
  const told: Told[] = [];
  const unread: Told[] = [];
  if (!grids.some(({ title }) => SHEETS.includes(title))) throw noFineractSheet({ sheets: SHEETS.join(', ') });
  const clients = clientsIn(linesOf(grids, CLIENTS, zone), told);
  const find = finderOf(clients);
  const loans = linesOf(grids, LOANS, zone).flatMap((line) => loanRow(line, find, language, told, unread));
  const moves = linesOf(grids, SAVINGS_MOVES, zone).flatMap((line) => moveRow(line, find, language, told, unread));
  told.push(...notSplit(linesOf(grids, REPAYMENTS, zone)));
  demandAllRead(unread);
  const saves = new Set(moves.map(({ groupId }) => groupId));
  const groups = new Map(clients.map(({ groupId, office }) => [groupId, office]));
  const kind = (groupId: string): string => system ?? (saves.has(groupId) ? 'sajja' : 'villagefund');
  const rowsOf = (of: Move['of']): ExchangeTab['rows'] => moves.filter((one) => one.of === of).map(({ row }) => row);
  const tabs = [
    newTab(
      'groups',
      language,
      ['groupId', 'name', 'system'],
      [...groups].map(([groupId, office]) => [
        groupId,
        office,
        choiceWord('groups', 'system', kind(groupId), language),
      ]),
    ),
    newTab(
      'members',
      language,
      MEMBER_FIELDS,
      clients.map((one) => memberRow(one, language)),
    ),
    newTab('loans', language, LOAN_FIELDS, loans),
    newTab('receipts', language, RECEIPT_FIELDS, rowsOf('receipts')),
    newTab('withdrawals', language, WITHDRAWAL_FIELDS, rowsOf('withdrawals')),
    newTab('openings', language, OPENING_FIELDS, rowsOf('openings')),
  ];
  return { tabs, asOf: null, told, read: loans.length + moves.length, held: 0 };
}

function clientsIn(lines: readonly Client['line'][], told: Told[]): readonly Client[] {
  const offices = new Map<string, string>();
  return lines.map((line, at) => {
    const office = line.text('office');
    const externalId = line.text('externalId');
    const slash = externalId.indexOf('/');
    const known = offices.get(office) ?? `G${String(offices.size + 1).padStart(2, '0')}`;
    const groupId = slash > 0 ? externalId.slice(0, slash) : known;
    offices.set(office, groupId);
    if (externalId === '')
      told.push(
        line.says(`ไม่มี External ID จึงให้เลขสมาชิก F${at + 1}`, `no External ID, so the member number is F${at + 1}`),
      );
    return {
      memberId: externalId === '' ? `F${at + 1}` : externalId.slice(slash + 1),
      groupId,
      office,
      shown: [line.text('firstName'), line.text('lastName')].filter((part) => part !== '').join(' '),
      externalId,
      line,
    };
  });
}

type Finder = (office: string, client: string, externalId: string) => Client | null;

/** The client of a line: by the External ID where it has one, else the only one of that name in the office. */
function finderOf(clients: readonly Client[]): Finder {
  const byId = new Map(clients.map((one) => [one.externalId, one]));
  const byName = new Map<string, Client | null>();
  for (const one of clients) {
    const key = JSON.stringify([one.office, one.shown]);
    byName.set(key, byName.has(key) ? null : one);
  }
  // Fineract writes its own number behind a name: `Somsri Jaidee(12)`.
  return (office, client, externalId) =>
    (externalId !== '' ? byId.get(externalId) : undefined) ??
    byName.get(JSON.stringify([office, client.replace(/\s*\(\d+\)$/, '')])) ??
    null;
}

const MEMBER_FIELDS = [
  'memberId',
  'groupId',
  'firstName',
  'lastName',
  'joinDate',
  'birthDate',
  'phone',
  'status',
] as const;

function memberRow({ memberId, groupId, line }: Client, language: Language) {
  const isActive = /^true$/i.test(line.text('active'));
  return [
    memberId,
    groupId,
    line.text('firstName'),
    line.text('lastName'),
    line.day('activated') ?? line.day('joined') ?? '',
    line.day('born') ?? '',
    line.text('phone'),
    isActive ? '' : choiceWord('members', 'status', 'ended', language),
  ];
}

const LOAN_FIELDS = [
  'loanId',
  'groupId',
  'memberId',
  'date',
  'principal',
  'ratePerYear',
  'method',
  'installments',
  'everyMonths',
  'firstDue',
  'place',
] as const;

const baht = (amount: Satang): number => amount / 100;

/** Cash, or what `placeOf` takes for the bank. */
const KNOWN_PAYMENT = /^$|cash|เงินสด|bank|ธนาคาร|transfer|โอน/i;

const placeOf = (payment: string, language: Language): string =>
  /bank|ธนาคาร|transfer|โอน/i.test(payment) ? (language === 'th' ? 'ธนาคาร' : 'Bank') : '';

function loanRow(
  line: FilledLine<FieldOf<typeof LOANS>>,
  find: Finder,
  language: Language,
  told: Told[],
  unread: Told[],
): ExchangeTab['rows'] {
  const client = find(line.text('office'), line.text('client'), line.text('clientId'));
  const date = line.day('disbursed') ?? line.day('approved') ?? line.day('submitted');
  const principal = line.money('principal');
  const rate = Number(line.text('rate'));
  const isMonthly = /month/i.test(line.text('ratePeriod'));
  const inMonths = /month/i.test(line.text('everyUnit'));
  if (client === null) unread.push(line.says('ไม่รู้ว่าเป็นของสมาชิกคนใด', 'whose it is cannot be told'));
  else if (date === null || principal === null || Number.isNaN(rate))
    unread.push(line.says('วันที่ เงินต้น หรือดอกเบี้ย อ่านไม่ออก', 'the day, principal or interest cannot be read'));
  else if (!inMonths)
    unread.push(line.says('ผ่อนเป็นวันหรือสัปดาห์ ที่นี่คิดเป็นเดือน', 'it is repaid by days or weeks; here by months'));
  if (client === null || date === null || principal === null || Number.isNaN(rate) || !inMonths) return [];
  if ((line.money('repaid') ?? 0) > 0)
    told.push(
      line.says(
        'ยอดที่ชำระแล้ว (Amount Repaid) ไม่ได้แยกเงินต้นกับดอกเบี้ย จึงไม่ได้นำเข้า ให้ลงในแท็บ ชำระเงินกู้ เอง',
        'Amount Repaid is not parted into principal and interest and was not brought in; enter it in the tab Repayments',
      ),
    );
  const loanId = line.text('externalId').replace(`${client.groupId}/`, '') || `F-${client.memberId}-${date}`;
  return [
    [
      loanId,
      client.groupId,
      client.memberId,
      date,
      baht(principal),
      isMonthly ? Math.round(rate * 1200) / 100 : rate,
      choiceWord('loans', 'method', /flat/i.test(line.text('method')) ? 'flat' : 'reducing', language),
      line.count('installments') ?? '',
      line.count('every') ?? '',
      line.day('firstDue') ?? '',
      placeOf(line.text('payment'), language),
    ],
  ];
}

/** Fineract itself parts a repayment into principal and interest; its sheet does not say how. */
function notSplit(lines: readonly FilledLine<FieldOf<typeof REPAYMENTS>>[]): readonly Told[] {
  if (lines.length === 0) return [];
  const sum = decimal(lines.reduce((all, line) => all + (line.money('amount') ?? 0), 0));
  const says = words(
    `LoanRepayment ${lines.length} แถว รวม ${sum} บาท ไม่ได้แยกเงินต้นกับดอกเบี้ย จึงไม่ได้นำเข้า ให้ลงในแท็บ ชำระเงินกู้ เอง ก่อนหน้านั้นหนี้จะดูเหมือนยังไม่ชำระ`,
    `LoanRepayment: ${lines.length} rows, ${sum} baht, are not parted into principal and interest and were not brought in. Enter them in the tab Repayments; until then loans look unpaid`,
  );
  return [{ line: null, says }];
}

interface Move {
  readonly of: 'receipts' | 'withdrawals' | 'openings';
  readonly groupId: string;
  readonly row: readonly (string | number | Day)[];
}

const RECEIPT_FIELDS = ['receiptId', 'date', 'groupId', 'memberId', 'kind', 'amount', 'place', 'note'] as const;
const WITHDRAWAL_FIELDS = ['voucherId', 'date', 'groupId', 'memberId', 'amount', 'place', 'note'] as const;
const OPENING_FIELDS = ['asOf', 'groupId', 'account', 'memberId', 'amount', 'note'] as const;

const isSavings = (product: string): boolean => product === PRODUCTS.savings.th || product === PRODUCTS.savings.en;

function moveRow(
  line: FilledLine<FieldOf<typeof SAVINGS_MOVES>>,
  find: Finder,
  language: Language,
  told: Told[],
  unread: Told[],
): readonly Move[] {
  const client = find(line.text('office'), line.text('client'), '');
  const date = line.day('date');
  const amount = line.money('amount');
  const type = line.text('type');
  if (client === null || date === null || amount === null || !/^(?:Deposit|Withdrawal)$/.test(type)) {
    unread.push(line.says('สมาชิก วันที่ จำนวนเงิน หรือชนิดรายการ อ่านไม่ออก', 'the member, day, sum or type cannot be read'));
    return [];
  }
  const { groupId, memberId } = client;
  const account = isSavings(line.text('product')) ? 'savings' : 'deposits';
  const note = line.text('note');
  const place = placeOf(line.text('payment'), language);
  const receipt = line.text('receipt');
  if (line.text('payment') === 'opening') {
    const signed = type === 'Deposit' ? baht(amount) : -baht(amount);
    return [{ of: 'openings', groupId, row: [date, groupId, PRODUCTS[account][language], memberId, signed, note] }];
  }
  if (!KNOWN_PAYMENT.test(line.text('payment')))
    told.push(
      line.says(
        `ชนิดการจ่าย “${line.text('payment')}” ไม่ใช่เงินสดหรือธนาคาร ถือเป็นเงินสด โปรดตรวจ`,
        `the payment type “${line.text('payment')}” is neither cash nor bank and is taken as cash. Please check`,
      ),
    );
  if (type === 'Withdrawal')
    return [{ of: 'withdrawals', groupId, row: [receipt, date, groupId, memberId, baht(amount), place, note] }];
  const kind = choiceWord('receipts', 'kind', account === 'savings' ? 'contribution' : 'deposit', language);
  return [{ of: 'receipts', groupId, row: [receipt, date, groupId, memberId, kind, baht(amount), place, note] }];
}
