/** Balances of other books as a new workbook: its groups, its members, and what each account holds as opening balances. */
import { ACCOUNTS, type Account, growsByDebit } from '../../ledger/books/accounts.ts';
import { addDays, type Day, isoDay, monthOf } from '../../values/calendar.ts';
import { problem } from '../../values/problem.ts';
import { satang } from '../../values/satang.ts';
import { type Language, words } from '../../values/words.ts';
import type { ExchangeTab, Told } from './answers.ts';
import { decimal } from './decimal.ts';
import type { ImportFormat } from './formats.ts';
import { type Held, type Holding, holdingKey, inOrder } from './movements.ts';
import { holdingIn, isOurs } from './names.ts';
import { choiceWord, newTab } from './new-workbook.ts';
import { readBalances } from './read-balances.ts';
import { readBeancount } from './read-beancount.ts';
import { readLedger } from './read-ledger.ts';
import { demandAllRead, type TextRead } from './told.ts';

export interface ImportTakes {
  readonly format: Exclude<ImportFormat, 'fineract'>;
  readonly text: string;
  /** Up to which day; null = the last one of the file. */
  readonly asOf: Day | null;
  /** The group of accounts that name none. */
  readonly group: string | null;
  /** What kind of groups they are; null = as their accounts show. */
  readonly system: string | null;
  readonly language: Language;
}

export interface BroughtIn {
  readonly tabs: readonly ExchangeTab[];
  readonly asOf: Day | null;
  readonly told: readonly Told[];
  /** How many lines with money were read, and how many accounts hold something. */
  readonly read: number;
  readonly held: number;
}

const dayMissing = problem(
  'IMPORT_NO_DAY',
  'ตารางยอดคงเหลือไม่มีวันที่ ให้บอกว่าเป็นยอดของวันไหนด้วย --as-of เช่น --as-of 2569-12-31',
  'A table of balances has no day. Say of which day they are with --as-of, such as --as-of 2026-12-31.',
);

const nothingIn = problem(
  'IMPORT_EMPTY',
  'ไม่พบรายการที่มีเงินในแฟ้มนี้ ดูว่าเลือกแฟ้มและ --format ถูกหรือไม่',
  'No transaction with money was found in this file. See whether the file and --format are the right ones.',
);

function textRead({ format, text, asOf, group }: ImportTakes): TextRead {
  if (format === 'beancount') return readBeancount(text);
  if (format !== 'csv') return readLedger(text);
  if (asOf === null) throw dayMissing({});
  return readBalances(text, asOf, (name) => holdingIn(name, group ?? FIRST_GROUP, false));
}

const FIRST_GROUP = 'G01';

const accountUnknown = (line: number, name: string): Told => ({
  line,
  says: words(
    `บัญชี “${name}” ไม่รู้ว่าเป็นบัญชีใดของกลุ่ม ให้เปลี่ยนชื่อให้มีคำเช่น เงินสด ธนาคาร เงินสัจจะ หรือรหัสเช่น cash, savings`,
    `Which account “${name}” is cannot be told. Rename it so that it has a word such as Cash, Bank, Members’ savings, or an id such as savings`,
  ),
});

const takenAs = (line: number, name: string, account: Account): Told => ({
  line,
  says: words(`“${name}” ถือเป็นบัญชี ${ACCOUNTS[account].th}`, `“${name}” is taken as ${ACCOUNTS[account].en}`),
});

/** The tabs of a new workbook. Throws: `Problem` while anything that carries money cannot be read. */
export function broughtIn(takes: ImportTakes): BroughtIn {
  const { postings, names, told, unread } = textRead(takes);
  const holdings = new Map<string, Holding | null>();
  const without: Told[] = [];
  const taken: Told[] = [];
  const ours = takes.format === 'csv' || isOurs(takes.text);
  for (const { name, line } of postings) {
    if (holdings.has(name)) continue;
    const found = holdingIn(name, takes.group ?? FIRST_GROUP, ours);
    holdings.set(name, found);
    if (found === null) without.push(accountUnknown(line, name));
    else if (!ours) taken.push(takenAs(line, name, found.account));
  }
  demandAllRead([...unread, ...without]);
  const days = postings.map(({ day }) => day).sort();
  const asOf = takes.asOf ?? isoDay(days[days.length - 1] ?? '');
  if (asOf === null) throw nothingIn({});
  const counted = postings.filter(({ day }) => day <= asOf);
  const sums = new Map<string, { readonly holding: Holding; sum: number }>();
  const called = new Map<string, string>();
  for (const { name, amount } of counted) {
    const holding = holdings.get(name);
    if (!holding) continue;
    const key = holdingKey(holding);
    const known = sums.get(key) ?? { holding, sum: 0 };
    known.sum += amount;
    sums.set(key, known);
    const who = names.get(name);
    if (who !== undefined && holding.memberId !== null) called.set(memberKey(holding), who);
  }
  const held = inOrder([...sums.values()].map(({ holding, sum }) => ({ holding, balance: satang(sum) })));
  const notes = [
    ...told,
    ...taken,
    ...later(postings.length - counted.length, asOf),
    ...differences(held),
    ...contracts(held),
  ];
  return {
    tabs: tabsOf(held, called, asOf, takes),
    asOf,
    told: notes,
    read: counted.length,
    held: held.filter(({ balance }) => balance !== 0).length,
  };
}

const memberKey = ({ groupId, memberId }: Holding): string => JSON.stringify([groupId, memberId]);

function later(count: number, asOf: Day): readonly Told[] {
  if (count === 0) return [];
  const says = words(`มี ${count} บรรทัดหลังวันที่ ${asOf} ไม่ได้นับ`, `${count} lines are after ${asOf} and were not counted`);
  return [{ line: null, says }];
}

const groupsOf = (held: readonly Held[]): readonly string[] =>
  [...new Set(held.map(({ holding }) => holding.groupId))].sort();

/** Where the balances of a group do not add up to nothing, the rest is taken as surplus kept. */
function differences(held: readonly Held[]): readonly Told[] {
  return groupsOf(held).flatMap((groupId) => {
    const rest = held.reduce((sum, { holding, balance }) => sum + (holding.groupId === groupId ? balance : 0), 0);
    if (rest === 0) return [];
    const says = words(
      `ยอดของ ${groupId} เดบิตกับเครดิตต่างกัน ${decimal(rest)} บาท ส่วนต่างไปอยู่ที่กำไรสะสม โปรดตรวจ`,
      `Debits and credits of ${groupId} differ by ${decimal(rest)} baht, which goes to the accumulated surplus. Please check`,
    );
    return [{ line: null, says }];
  });
}

/** A contract's balance needs its contract: it comes in without, and its number stands in the note. */
function contracts(held: readonly Held[]): readonly Told[] {
  return groupsOf(held).flatMap((groupId) => {
    const loans = held.filter(
      ({ holding, balance }) => holding.account === 'loans' && holding.groupId === groupId && balance !== 0,
    );
    if (loans.length === 0) return [];
    const sum = decimal(loans.reduce((all, { balance }) => all + balance, 0));
    const says = words(
      `ลูกหนี้ของ ${groupId} รวม ${sum} บาท (${loans.length} ยอด) เข้ามาโดยไม่มีสัญญา ให้เพิ่มสัญญาในแท็บ สัญญาเงินกู้ แล้วใส่เลขที่สัญญาในยอดยกมา (ถ้ารู้เลขจะอยู่ในช่องหมายเหตุ)`,
      `Loans of ${groupId}, ${sum} baht in ${loans.length} sums, come in without contracts. Add these to the tab Loans, then their numbers to the opening balances (known ones stand in the note)`,
    );
    return [{ line: null, says }];
  });
}

function systemOf(held: readonly Held[], groupId: string): string {
  const has = (test: (holding: Holding) => boolean): boolean =>
    held.some(({ holding }) => holding.groupId === groupId && test(holding));
  if (has(({ memberId }) => memberId !== null)) return 'sajja';
  if (has(({ account }) => account === 'fund.capital')) return 'villagefund';
  return 'onebaht';
}

const FIELDS = ['asOf', 'groupId', 'account', 'memberId', 'amount', 'note'] as const;

function tabsOf(
  held: readonly Held[],
  called: ReadonlyMap<string, string>,
  asOf: Day,
  { system, language }: ImportTakes,
): readonly ExchangeTab[] {
  const groups = groupsOf(held).map((id) => [
    id,
    id,
    choiceWord('groups', 'system', system ?? systemOf(held, id), language),
  ]);
  const people = new Map(
    held.flatMap(({ holding }) => (holding.memberId === null ? [] : [[memberKey(holding), holding] as const])),
  );
  const members = [...people].map(([key, { groupId, memberId }]) => [
    memberId ?? '',
    groupId,
    called.get(key) ?? `${language === 'th' ? 'สมาชิก' : 'Member'} ${memberId}`,
  ]);
  // What opening balances leave over is the surplus: a row of its own would say it twice.
  const openings = held.flatMap(({ holding, balance }) =>
    holding.account === 'surplus' || balance === 0
      ? []
      : [
          [
            asOf,
            holding.groupId,
            ACCOUNTS[holding.account][language],
            holding.memberId ?? '',
            (growsByDebit(holding.account) ? balance : -balance) / 100,
            holding.loanId ?? '',
          ],
        ],
  );
  return [
    newTab('groups', language, ['groupId', 'name', 'system'], groups),
    newTab('rules', language, ['groupId', 'key', 'value'], [['', 'books.from', monthOf(addDays(asOf, 1))]]),
    newTab('members', language, ['memberId', 'groupId', 'firstName'], members),
    newTab('openings', language, FIELDS, openings),
  ];
}
