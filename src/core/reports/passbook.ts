/** A member's passbook as the paper one has it: whose it is, each entry with its running balance, the months, and what he owes. */

import { OPENING, type PassbookLine } from '../ledger/books/statement.ts';
import type { GroupLedger, Member } from '../ledger/ledger.ts';
import type { MemberState } from '../ledger/members/member-state.ts';
import { membershipOn } from '../ledger/members/members.ts';
import { bahtInWords } from '../values/baht-words.ts';
import { type Day, type Month, monthNumber, yearOf } from '../values/calendar.ts';
import { maskedId, nationalIdDigits } from '../values/idcheck.ts';
import { MONTH_NAMES } from '../values/month-names.ts';
import { showMonths } from '../values/month-runs.ts';
import { type Satang, satang, ZERO } from '../values/satang.ts';
import { showDay } from '../values/show.ts';
import { type Language, type Words, words } from '../values/words.ts';
import type { MemberBalance } from './balances-page.ts';
import {
  baht,
  column,
  figures,
  moneyLine,
  OF_BALANCE,
  OF_DATE,
  tableBlock,
  tableRow,
  toneOfOwed,
} from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Block, FigureLine, Report, TableRow, Value } from './report.ts';

/** How one month stands, as far as the paper shows it. */
export interface MonthPaid {
  readonly month: Month;
  readonly due: Satang;
  readonly verdict: 'notDue' | 'onTime' | 'late' | 'partial' | 'missed' | 'pending';
}

export interface PassbookFacts {
  readonly group: GroupLedger;
  readonly member: Member;
  readonly state: MemberState;
  readonly asOf: Day;
  readonly standing: MemberBalance;
  readonly shares: Satang;
  readonly months: readonly MonthPaid[];
  readonly lines: readonly PassbookLine[];
}

/** The passbook of one member on paper. The national id is masked. */
export function passbookPage(facts: PassbookFacts): Report {
  const { group, member, asOf, months, lines } = facts;
  return {
    title: words(`สมุดประจำตัว · ${member.name}`, `Passbook · ${member.name}`),
    subtitle: subtitleOf(group.group.name, asOf),
    blocks: [
      figures('สมาชิก', 'Member', ownLines(facts)),
      figures('ยอดของสมาชิก', 'Where it stands', standingLines(facts)),
      entriesTable(group, lines, asOf),
      ...(months.length === 0 ? [] : [monthsTable(months)]),
      { kind: 'signatures', title: null, signs: [words('เหรัญญิก', 'Treasurer'), words('สมาชิก', 'Member')] },
    ],
    notes: [],
  };
}

const text = (th: string, en: string, value: Value): FigureLine => ({ label: words(th, en), show: 'text', value });

function ownLines({ member, state, asOf }: PassbookFacts): readonly FigureLine[] {
  const { row, join } = membershipOn(member, asOf);
  const digits = nationalIdDigits(row.nationalId ?? '');
  return [
    text('เลขสมาชิก', 'Member no.', member.memberId),
    ...(digits === null ? [] : [text('เลขประจำตัวประชาชน', 'National id', maskedId(digits))]),
    ...(row.household === null ? [] : [text('ครัวเรือน', 'Household', row.household)]),
    { label: words('เป็นสมาชิกตั้งแต่', 'Member since'), show: 'day', value: row.memberSince ?? join },
    text('สถานะ', 'State', state.says),
  ];
}

/** Where whoever took the money signs. */
const TO_SIGN = '.'.repeat(24);

/** The columns of the paper passbook; whoever took the money signs where the sheet does not say who it was. */
function entriesTable(group: GroupLedger, lines: readonly PassbookLine[], asOf: Day): Block {
  const gives = group.works !== 'saves';
  const receipts = new Map(group.receipts.map(({ row }) => [`${row.tab}|${row.row}`, row]));
  const balance = lines[lines.length - 1]?.balance ?? ZERO;
  const day = (language: 'th' | 'en'): string => showDay(asOf, language, 'said');
  return {
    kind: 'table',
    title: words('รายการ', 'Entries'),
    columns: [
      OF_DATE,
      column('รายการ', 'Entry'),
      column('รับ (ฝาก/ส่ง)', 'In', 'money'),
      column('จ่าย (ถอน)', 'Out', 'money'),
      gives ? column('รวมที่ส่ง', 'Given in all', 'money') : OF_BALANCE,
      column('ผู้รับเงิน', 'Received by'),
    ],
    rows: [
      ...lines.map((line): TableRow => {
        const receipt = receipts.get(`${line.tab}|${line.row}`);
        return {
          kind: 'row',
          cells: [
            line.date,
            entryWords(line, receipt),
            // What is brought forward was not paid in: it stands under the balance alone.
            line.text === OPENING ? '' : (line.in ?? ''),
            line.out ?? '',
            line.balance,
            line.text === OPENING ? '' : (receipt?.receivedBy ?? (line.in === null ? '' : TO_SIGN)),
          ],
        };
      }),
      {
        kind: 'total',
        cells: ['', words(`ยอด ณ วันที่ ${day('th')}`, `As of ${day('en')}`), '', '', balance, ''],
      },
    ],
  };
}

interface Receipt {
  readonly book: string | null;
  readonly receiptId: string | null;
  readonly coverFrom: Month | null;
  readonly coverTo: Month | null;
}

/** `เงินสมทบ ก.ย. 2569 (ใบเสร็จ 12/45)`. */
function entryWords({ text: entry }: PassbookLine, receipt: Receipt | undefined): Words {
  if (receipt === undefined || entry === OPENING) return entry;
  const { book, receiptId, coverFrom, coverTo } = receipt;
  const number = receiptId === null ? null : book === null ? receiptId : `${book}/${receiptId}`;
  const months = coverFrom === null ? [] : [...new Set([coverFrom, coverTo ?? coverFrom])];
  const said = (language: 'th' | 'en', name: string): string =>
    [
      entry[language],
      ...(months.length === 0 ? [] : [months.map((month) => showMonths([month], language)).join(' – ')]),
      ...(number === null ? [] : [`(${name} ${number})`]),
    ].join(' ');
  return words(said('th', 'ใบเสร็จ'), said('en', 'receipt'));
}

function standingLines({ group, standing, shares, months, lines }: PassbookFacts): readonly FigureLine[] {
  const { savings, deposits, arrears, advance, loansOutstanding, loansOverdue } = standing;
  const owed = owedMonths(months);
  const given = lines[lines.length - 1]?.balance ?? ZERO;
  const unlessZero = (th: string, en: string, amount: Satang | null): readonly FigureLine[] =>
    amount === null || amount === 0 ? [] : [moneyLine(th, en, amount)];
  const inWords = (amount: Satang): { readonly note: Words } => ({
    note: words(`(${bahtInWords(amount)})`, `(${bahtInWords(amount)})`),
  });
  return [
    ...(savings === null
      ? group.works === 'gives'
        ? [moneyLine('ส่งมาแล้วทั้งหมด', 'Given in all', given, inWords(given))]
        : []
      : [moneyLine('เงินสัจจะคงเหลือ', 'Savings', savings, inWords(savings))]),
    ...unlessZero('เงินฝากพิเศษ', 'Special deposits', deposits),
    ...unlessZero('ค่าหุ้น', 'Shares', shares),
    ...(arrears === null
      ? []
      : arrears === 0
        ? [text('ค้างส่ง', 'Owed', words('ไม่ค้าง', 'Nothing'))]
        : [
            moneyLine('ค้างส่ง', 'Owed', arrears, {
              ...(owed.length === 0 ? {} : { note: words(showMonths(owed, 'th'), showMonths(owed, 'en')) }),
              ...toneOfOwed(arrears),
            }),
          ]),
    ...unlessZero('ส่งล่วงหน้า', 'Paid ahead', advance),
    ...unlessZero('เงินกู้คงค้าง', 'Loans outstanding', loansOutstanding),
    ...unlessZero('ค้างชำระเงินกู้', 'Loans overdue', loansOverdue),
  ];
}

/** The months that are owed by now, in their order. */
export function owedMonths(months: readonly MonthPaid[]): readonly Month[] {
  return months.filter(({ verdict }) => verdict === 'missed' || verdict === 'partial').map(({ month }) => month);
}

/** Short enough for twelve beside each other on paper. */
const MARKS: { readonly [verdict in MonthPaid['verdict']]: Words } = {
  onTime: words('ตรง', 'on time'),
  late: words('ช้า', 'late'),
  partial: words('ไม่ครบ', 'part'),
  missed: words('ขาด', 'missed'),
  pending: words('รอส่ง', 'open'),
  notDue: words('–', '–'),
};

/** One row a year, one column a month. */
function monthsTable(months: readonly MonthPaid[]): Block {
  const years = [...new Set(months.map(({ month }) => yearOf(month)))];
  const names = MONTH_NAMES.th.short.map((name, place) => column(name, MONTH_NAMES.en.short[place]!));
  return tableBlock(
    words('ส่งเดือนไหนแล้วบ้าง', 'Which months are paid'),
    [column('พ.ศ.', 'Year'), ...names],
    years.map((year): TableRow => {
      const of = new Map(
        months.filter(({ month }) => yearOf(month) === year).map((one) => [monthNumber(one.month), one.verdict]),
      );
      return tableRow([
        String(year + 543),
        ...names.map((_, place) => {
          const verdict = of.get(place + 1);
          return verdict === undefined ? '' : MARKS[verdict];
        }),
      ]);
    }),
  );
}

/** One line of figures in a text: amounts in words are for paper. */
function textOf({ label, value, note }: FigureLine, language: Language): string {
  const amount =
    typeof value === 'number'
      ? baht(satang(value))[language]
      : typeof value === 'object' && value
        ? value[language]
        : '–';
  const said = note && !note.th.startsWith('(') ? ` (${note[language]})` : '';
  return `${label[language]} ${amount}${said}`;
}

interface TextFacts extends PassbookFacts {
  /** Contracts of others that he stands for. */
  readonly guarantees: number;
  /** Benefits that he may claim now, each with its amount. */
  readonly rights: readonly Words[];
}

/** A member's figures to paste into LINE: no national id, and nobody else's name. */
export function memberText(facts: TextFacts): Words {
  const { group, member, state, asOf, guarantees, rights } = facts;
  const said = (language: Language): string => {
    const say = (th: string, en: string): string => (language === 'th' ? th : en);
    return [
      `${member.name} (${member.memberId})`,
      `${group.group.name} · ${say('ณ วันที่', 'as of')} ${showDay(asOf, language, 'said')}`,
      state.says[language],
      ...standingLines(facts).map((line) => textOf(line, language)),
      ...(guarantees === 0 ? [] : [say(`ค้ำประกันให้ผู้อื่น ${guarantees} สัญญา`, `Guarantor of ${guarantees} loans`)]),
      ...(rights.length === 0
        ? []
        : [`${say('สวัสดิการที่มีสิทธิ', 'Has the right to')}: ${rights.map((one) => one[language]).join(', ')}`]),
    ].join('\n');
  };
  return { th: said('th'), en: said('en') };
}
