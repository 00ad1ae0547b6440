/** All loans of a group or a network on a day: by age, by contract, by guarantor, and who has several. */
import { AGE_BUCKETS, type AgeBucket, type AgeLine } from '../ledger/ageing.ts';
import type { LoanMonth } from '../ledger/loan-month.ts';
import type { LoanStatus } from '../ledger/loan-register.ts';
import type { Day } from '../values/calendar.ts';
import { plus, type Satang, total, ZERO } from '../values/satang.ts';
import { showCount, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { baht, column, countLine, figures, moneyLine, percentLine, showShare, toneOfOwed } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import type { Block, Column, Report, TableRow, Value } from './report.ts';

/** One contract and how it stands. */
export interface LoanLine {
  readonly groupId: string;
  readonly loanId: string;
  readonly memberId: string;
  readonly name: string;
  readonly date: Day;
  readonly principal: Satang;
  readonly outstanding: Satang;
  readonly overdue: Satang;
  readonly daysOverdue: number;
  /** How many installments are overdue. */
  readonly partsOverdue: number;
  readonly bucket: AgeBucket;
  readonly status: LoanStatus;
  readonly nextDue: { readonly day: Day; readonly amount: Satang } | null;
  readonly guarantors: readonly string[];
  /** The older loan that this one paid off on the same day: a debt carried on. */
  readonly replaces: string | null;
}

/** A member with several contracts, as guarantor or borrower. */
export interface ContractsLine {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
  readonly contracts: readonly string[];
  readonly outstanding: Satang;
  readonly overdue: Satang;
}

export interface LoansFigures {
  readonly loans: readonly LoanLine[];
  readonly outstanding: Satang;
  readonly overdue: Satang;
  readonly par30: number;
  /** Brought forward without a contract's number. */
  readonly unnamed: Satang;
  /** Contracts that carry an older debt on; PAR30 as it were if those that carry a late one counted as late. */
  readonly carriedOn: { readonly loans: number; readonly outstanding: Satang; readonly par30: number };
  readonly ageing: readonly (AgeLine & { readonly label: Words })[];
  readonly guarantors: readonly ContractsLine[];
  readonly several: readonly ContractsLine[];
}

export const AGE_LABELS: { readonly [bucket in AgeBucket]: Words } = {
  current: words('ไม่ค้างชำระ', 'Not overdue'),
  '1-30': words('ค้าง 1–30 วัน', '1–30 days overdue'),
  '31-90': words('ค้าง 31–90 วัน', '31–90 days'),
  '91-180': words('ค้าง 91–180 วัน', '91–180 days'),
  '181-365': words('ค้าง 181–365 วัน', '181–365 days'),
  over365: words('ค้างเกิน 365 วัน', 'Over 365 days'),
};

export const LOAN_STATUSES: { readonly [status in LoanStatus]: Words } = {
  current: words('ปกติ', 'Current'),
  overdue: words('ค้างชำระ', 'Overdue'),
  closed: words('ปิดบัญชี', 'Closed'),
  offset: words('ปิดบัญชี (กลบหนี้)', 'Closed by savings'),
  writtenOff: words('ตัดหนี้สูญ', 'Written off'),
};

/** `3 สัญญา`. */
export function contracts(count: number): Words {
  return words(`${showCount(count)} สัญญา`, `${showCount(count)} ${count === 1 ? 'loan' : 'loans'}`);
}

/** The page of all loans; `groups` gives the name that each group goes by. */
export function loansPage(
  of: LoansFigures,
  month: readonly LoanMonth[],
  groups: ReadonlyMap<string, string>,
  asOf: Day,
  name: string,
): Report {
  const { carriedOn, guarantors, several } = of;
  const open = of.loans.filter(({ outstanding }) => outstanding !== 0);
  const names = groups.size > 1 ? groups : null;
  return {
    title: words('รายงานเงินกู้', 'Loans report'),
    subtitle: subtitleOf(name, asOf),
    blocks: [
      overview(of, open.length),
      ageTable(of.ageing),
      contractsTable(open, names),
      ...(month.length === 0 ? [] : [monthTable(month, asOf, names)]),
      ...(guarantors.length === 0 ? [] : [peopleTable('ผู้ค้ำประกัน', 'Guarantors', guarantors, names)]),
      ...(several.length === 0 ? [] : [peopleTable('ผู้ที่กู้หลายสัญญา', 'Members with several loans', several, names)]),
    ],
    notes:
      carriedOn.loans === 0
        ? []
        : [
            words(
              `${contracts(carriedOn.loans).th}ทำขึ้นในวันที่ปิดสัญญาเดิม จึงเป็นหนี้เดิมที่ต่อสัญญา ไม่ใช่หนี้ที่ได้รับคืน`,
              `${contracts(carriedOn.loans).en} made on the day an older one was closed: a debt carried on, not one repaid`,
            ),
          ],
  };
}

function overview(of: LoansFigures, open: number): Block {
  const { carriedOn, unnamed } = of;
  const late = carriedOn.par30 > of.par30;
  return figures('เงินกู้ทั้งหมด', 'All loans', [
    moneyLine('คงค้าง', 'Outstanding', of.outstanding, { note: contracts(open), total: true }),
    ...(unnamed === 0 ? [] : [moneyLine('ในนี้ยกมาโดยไม่แยกสัญญา', 'Of it brought forward without a number', unnamed)]),
    moneyLine('ค้างชำระ', 'Overdue', of.overdue, toneOfOwed(of.overdue)),
    percentLine('ค้างเกิน 30 วัน ร้อยละของเงินกู้คงค้าง', 'Overdue for over 30 days, share of all loans', of.par30, {
      ...(of.par30 > 0 ? { tone: 'look' as const } : {}),
      ...(late
        ? {
            note: words(
              `ถ้านับหนี้ค้างที่ต่อสัญญาด้วย ${showShare(carriedOn.par30)}`,
              `${showShare(carriedOn.par30)} with late debts that were carried on`,
            ),
          }
        : {}),
    }),
    ...(carriedOn.loans === 0
      ? []
      : [moneyLine('หนี้เดิมที่ต่อสัญญา', 'Debts carried on', carriedOn.outstanding, { note: contracts(carriedOn.loans) })]),
    countLine('ปิดบัญชีแล้ว (สัญญา)', 'Closed loans', of.loans.length - open),
  ]);
}

function ageTable(ageing: LoansFigures['ageing']): Block {
  return {
    kind: 'table',
    title: words('แยกตามอายุหนี้ค้าง', 'By how long overdue'),
    columns: [
      column('อายุหนี้ค้าง', 'Overdue for'),
      column('สัญญา', 'Loans', 'count'),
      column('คงค้าง', 'Outstanding', 'money'),
      column('ค้างชำระ', 'Overdue', 'money'),
    ],
    rows: ageing.map(({ bucket, label, loans, outstanding, overdue }) => ({
      kind: 'row',
      tone: loans === 0 || bucket === AGE_BUCKETS[0] ? 'plain' : bucket === '1-30' ? 'look' : 'bad',
      cells: [label, loans, outstanding, overdue],
    })),
  };
}

const groupColumn = (names: ReadonlyMap<string, string> | null): readonly Column[] =>
  names === null ? [] : [column('กลุ่ม', 'Group')];

const groupCell = (names: ReadonlyMap<string, string> | null, groupId: string): readonly Value[] =>
  names === null ? [] : [names.get(groupId) ?? groupId];

function contractsTable(loans: readonly LoanLine[], names: ReadonlyMap<string, string> | null): Block {
  const sum = (of: (loan: LoanLine) => Satang): Satang => loans.reduce((all, loan) => plus(all, of(loan)), ZERO);
  const rows = loans.map(
    (loan): TableRow => ({
      kind: 'row',
      tone: loan.outstanding < 0 || loan.daysOverdue > 30 ? 'bad' : loan.overdue > 0 ? 'look' : 'plain',
      cells: [
        loan.loanId,
        loan.memberId,
        loan.name,
        ...groupCell(names, loan.groupId),
        loan.date,
        loan.principal,
        loan.outstanding,
        loan.overdue,
        loan.partsOverdue,
        loan.daysOverdue,
        loan.nextDue?.day ?? null,
        loan.nextDue?.amount ?? null,
        loan.guarantors.length === 0 ? null : loan.guarantors.join(', '),
        noteOf(loan),
      ],
    }),
  );
  const blanks = ['', '', ...groupCell(names, '').map(() => ''), ''];
  const total: TableRow = {
    kind: 'total',
    cells: [
      words('รวม', 'Total'),
      ...blanks,
      sum(({ principal }) => principal),
      sum(({ outstanding }) => outstanding),
      sum(({ overdue }) => overdue),
      '',
      '',
      '',
      '',
      '',
      '',
    ],
  };
  return {
    kind: 'table',
    title: words(`สัญญาที่ยังไม่ปิด ${contracts(loans.length).th}`, `Open: ${contracts(loans.length).en}`),
    columns: [
      column('เลขที่สัญญา', 'Loan'),
      column('เลขสมาชิก', 'Member'),
      column('ผู้กู้', 'Borrower'),
      ...groupColumn(names),
      column('วันที่ทำสัญญา', 'Made on', 'day'),
      column('ยอดเงินกู้', 'Principal', 'money'),
      column('คงค้าง', 'Outstanding', 'money'),
      column('ค้างชำระ', 'Overdue', 'money'),
      column('งวดค้าง', 'Parts overdue', 'count'),
      column('เกินกำหนด (วัน)', 'Days overdue', 'count'),
      column('งวดถัดไป', 'Next due', 'day'),
      column('ต้องชำระ', 'To pay then', 'money'),
      column('ผู้ค้ำประกัน', 'Guarantors'),
      column('สถานะ', 'State'),
    ],
    rows: loans.length === 0 ? [] : [...rows, total],
  };
}

function monthTable(months: readonly LoanMonth[], asOf: Day, names: ReadonlyMap<string, string> | null): Block {
  const sums = ['opening', 'lent', 'principal', 'interest', 'fine', 'closing'] as const;
  return {
    kind: 'table',
    title: words(`รายการเงินกู้เดือน${showMonth(asOf, 'th')}`, `Loans in ${showMonth(asOf, 'en')}`),
    columns: [
      column('เลขที่สัญญา', 'Loan'),
      column('เลขสมาชิก', 'Member'),
      column('ผู้กู้', 'Borrower'),
      ...groupColumn(names),
      column('หนี้ยกมา', 'Brought forward', 'money'),
      column('ให้กู้', 'Lent', 'money'),
      column('ชำระต้น', 'Principal', 'money'),
      column('ดอกเบี้ย', 'Interest', 'money'),
      column('ค่าปรับ', 'Fine', 'money'),
      column('คงเหลือ', 'Left', 'money'),
    ],
    rows: [
      ...months.map(({ loan: { loanId, entry }, ...of }) => ({
        kind: 'row' as const,
        cells: [
          loanId,
          entry.member?.memberId ?? entry.row.memberId,
          entry.member?.name ?? null,
          ...groupCell(names, entry.row.groupId),
          ...sums.map((name) => of[name]),
        ],
      })),
      {
        kind: 'total',
        cells: [
          words('รวม', 'Total'),
          '',
          '',
          ...groupCell(names, '').map(() => ''),
          ...sums.map((name) => total(months.map((of) => of[name]))),
        ],
      },
    ],
  };
}

function noteOf({ status, outstanding, replaces }: LoanLine): Words {
  const state = outstanding < 0 ? words('ชำระเกิน โปรดตรวจ', 'Repaid too much: please check') : LOAN_STATUSES[status];
  return replaces === null
    ? state
    : words(`${state.th} · ต่อจากสัญญา ${replaces}`, `${state.en} · carries on ${replaces}`);
}

function peopleTable(
  th: string,
  en: string,
  lines: readonly ContractsLine[],
  names: ReadonlyMap<string, string> | null,
): Block {
  return {
    kind: 'table',
    title: words(th, en),
    columns: [
      column('เลขสมาชิก', 'Member'),
      column('ชื่อ', 'Name'),
      ...groupColumn(names),
      column('สัญญา', 'Loans', 'count'),
      column('เลขที่สัญญา', 'Loan numbers'),
      column('คงค้าง', 'Outstanding', 'money'),
      column('ค้างชำระ', 'Overdue', 'money'),
    ],
    rows: lines.map((line) => ({
      kind: 'row',
      tone: line.overdue > 0 ? 'look' : 'plain',
      cells: [
        line.memberId,
        line.name,
        ...groupCell(names, line.groupId),
        line.contracts.length,
        line.contracts.join(', '),
        line.outstanding,
        line.overdue,
      ],
    })),
  };
}

/** The page in one sentence. */
export function loansSentence({ loans, outstanding, overdue }: LoansFigures): Words {
  const open = loans.filter((loan) => loan.outstanding !== 0).length;
  const owed = overdue > 0 ? words(` ค้างชำระ ${baht(overdue).th}`, `, ${baht(overdue).en} overdue`) : words('', '');
  return words(
    `เงินกู้ ${contracts(open).th} คงค้าง ${baht(outstanding).th}${owed.th}`,
    `${contracts(open).en}, ${baht(outstanding).en} outstanding${owed.en}`,
  );
}
