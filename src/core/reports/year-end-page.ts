/** How the profit of a year is shared out: its parts, and what each member gets, on one page to sign. */

import { ACCOUNTS } from '../ledger/books/accounts.ts';
import type { DividendBasis } from '../ledger/books/dividends.ts';
import type { ProfitPart, YearEnd } from '../ledger/books/year-end.ts';
import { satang, total } from '../values/satang.ts';
import { type Words, words } from '../values/words.ts';
import {
  baht,
  column,
  figures,
  moneyLine,
  OF_AMOUNT,
  OF_MEMBER_ID,
  OF_NAME,
  tableBlock,
  tableRow,
  totalRow,
} from './figure-lines.ts';
import type { Block, Column, Report, TableRow } from './report.ts';
import { SIGNED, stretchWords } from './statements-page.ts';

export interface YearEndPageFacts {
  readonly name: string;
  /** `ปีบัญชี 2569`. */
  readonly year: Words;
  readonly end: YearEnd;
  /** What stands in Transfers already; null = it is proposed. */
  readonly posted: { readonly resolution: string | null } | null;
  readonly notes: readonly Words[];
}

const BASES: { readonly [basis in DividendBasis]: Column } = {
  SHARE_MONTHS: column('บาท-เดือน', 'Baht × months', 'money'),
  YEAR_END_BALANCE: column('ยอดสิ้นปี', 'Year-end balance', 'money'),
  AVERAGE_BALANCE: column('ยอดเฉลี่ยทั้งปี', 'Average balance', 'money'),
};

/** What is said where profit cannot be shared out. */
export const NO_SPLIT = words(
  'ยังไม่มีกติกา profit.split ใส่ในแท็บ กติกา เช่น ปันผล 50, สวัสดิการ 50',
  'No rule says how profit is shared out: add profit.split to the tab Rules, such as dividend 50, welfare 50',
);

/** The page of a year end. */
export function yearEndPage({ name, year, end, posted, notes }: YearEndPageFacts): Report {
  const { th, en } = stretchWords(end);
  const state =
    posted === null
      ? words('ข้อเสนอ ยังไม่ลงบัญชี', 'Proposed, not posted')
      : words(
          ['ลงบัญชีแล้ว', posted.resolution ?? ''].join(' ').trim(),
          ['Posted', posted.resolution ?? ''].join(' ').trim(),
        );
  const loses = end.profit < 0;
  return {
    title: words(`จัดสรรกำไร ${year.th} · ${name}`, `Year end ${year.en} · ${name}`),
    subtitle: words(`${th} · ${state.th}`, `${en} · ${state.en}`),
    blocks: [
      figures('กำไรของปี', 'The year’s profit', [
        moneyLine('รายได้', 'Income', end.income),
        moneyLine('ค่าใช้จ่าย', 'Expense', end.expense),
        moneyLine(loses ? 'ขาดทุน' : 'กำไร', loses ? 'Loss' : 'Profit', end.profit, {
          total: true,
          ...(loses ? { tone: 'bad' } : {}),
        }),
      ]),
      ...(end.parts !== null && end.parts.length > 0 ? [partsTable(end.parts), membersTable(end)] : []),
      SIGNED,
    ],
    notes: [...notesOf(end), ...notes],
  };
}

function goesWords({ goes, account }: ProfitPart): Words {
  if (account !== null) return ACCOUNTS[account];
  return goes === 'dividend'
    ? words('สมาชิก ตามเงินสัจจะและหุ้น', 'Members, by savings and shares')
    : words('สมาชิก ตามดอกเบี้ยที่จ่าย', 'Members, by interest paid');
}

function partsTable(parts: readonly ProfitPart[]): Block {
  return tableBlock(
    words('แบ่งเป็น', 'Its parts'),
    [column('ส่วน', 'Part'), column('ร้อยละ', 'Per cent'), OF_AMOUNT, column('ไปที่', 'Goes to')],
    [
      ...parts.map(
        (part): TableRow => ({
          kind: 'row',
          ...(part.known ? {} : { tone: 'look' }),
          cells: [part.name, String(part.share), part.amount, goesWords(part)],
        }),
      ),
      totalRow(['100', total(parts.map(({ amount }) => amount)), '']),
    ],
  );
}

function membersTable({ members, basis }: YearEnd): Block {
  const sum = (name: 'dividend' | 'interestPaid' | 'refund' | 'total') => total(members.map((member) => member[name]));
  return tableBlock(
    words('สมาชิกได้คนละ', 'What each member gets'),
    [
      OF_MEMBER_ID,
      OF_NAME,
      BASES[basis],
      column('ปันผล', 'Dividend', 'money'),
      column('ดอกเบี้ยที่จ่าย', 'Interest paid', 'money'),
      column('เฉลี่ยคืน', 'Refund', 'money'),
      column('รวม', 'Total', 'money'),
    ],
    [
      ...members.map(
        ({ member, basis: by, dividend, interestPaid, refund, total: all }): TableRow =>
          tableRow([member.memberId, member.name, satang(by), dividend, interestPaid, refund, all]),
      ),
      totalRow([
        '',
        satang(members.reduce((all, member) => all + member.basis, 0)),
        sum('dividend'),
        sum('interestPaid'),
        sum('refund'),
        sum('total'),
      ]),
    ],
  );
}

/** Typed as a cost it would lower the profit of the next year once more. */
const PAYABLE = words(
  'ส่วนที่ลงเป็นเจ้าหนี้ เมื่อจ่ายจริงให้ลงสมุดเงินสดในหมวดที่ตั้งไว้เป็นบัญชี เจ้าหนี้ (แท็บ หมวดรายการ) ไม่ใช่หมวดค่าใช้จ่าย',
  'What is kept as payable is paid out in the Cashbook under a category of the account Payables (tab Categories), not as a cost',
);

function notesOf({ over, profit, parts, unshared }: YearEnd): readonly Words[] {
  const notes: Words[] = [];
  if (!over) {
    notes.push(
      words(
        'ยังไม่สิ้นปีบัญชี ตัวเลขนี้ยังเปลี่ยนได้ และยังลงบัญชีไม่ได้',
        'The year is not over: these figures still change and cannot be posted',
      ),
    );
  }
  if (profit <= 0) notes.push(words('ปีนี้ไม่มีกำไรให้จัดสรร', 'There is no profit to share out this year'));
  else if (parts === null) {
    notes.push(NO_SPLIT);
  } else {
    notes.push(
      words(
        'แบ่งให้คนที่เป็นสมาชิกอยู่ ณ วันสิ้นปี เงินฝากพิเศษไม่นับ',
        'Those who are members on the last day of the year share; special deposits do not count',
      ),
    );
    const unknown = parts.filter(({ known }) => !known).map(({ name }) => name);
    if (unknown.length > 0) {
      notes.push(
        words(
          `ไม่รู้จักส่วน ${unknown.join(', ')} จึงลงเป็นเจ้าหนี้ไว้ก่อน`,
          `It is not known where ${unknown.join(', ')} goes: it is kept as payable`,
        ),
      );
    }
    if (parts.some(({ account }) => account === 'due.to')) notes.push(PAYABLE);
    if (unshared > 0) {
      const { th, en } = baht(unshared);
      notes.push(
        words(`ไม่มีใครมีสิทธิในเงิน ${th} จึงยังอยู่ในกำไรสะสม`, `Nobody has a share in ${en}: it stays in the surplus`),
      );
    }
  }
  return notes;
}
