/** The tables of the page of all loans. */

import type { LoanMonth } from '../ledger/loans/loan-month.ts';
import type { Day } from '../values/calendar.ts';
import { plus, type Satang, total } from '../values/satang.ts';
import { showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import {
  column,
  OF_GROUP,
  OF_MEMBER_ID,
  OF_NAME,
  OF_OUTSTANDING,
  OF_OVERDUE,
  OF_STATE,
  tableBlock,
  tableRow,
  totalRow,
} from './figure-lines.ts';
import { type ContractsLine, contracts, LOAN_STATUSES, type LoanLine } from './loan-line.ts';
import type { Block, Column, TableRow, Value } from './report.ts';

/** What groups are called; null where there is only one. */
type Names = ReadonlyMap<string, string> | null;

const groupColumn = (names: Names): readonly Column[] => (names === null ? [] : [OF_GROUP]);

const groupCell = (names: Names, groupId: string): readonly Value[] =>
  names === null ? [] : [names.get(groupId) ?? groupId];

/** Every contract with what is owed on it, and what is owed under none. */
export function contractsTable(loans: readonly LoanLine[], unnamed: Satang, names: Names): Block {
  const sum = (of: (loan: LoanLine) => Satang): Satang => total(loans.map(of));
  const rows = loans.map(
    (loan): TableRow =>
      tableRow(
        [
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
        loan.outstanding < 0 || loan.daysOverdue > 30 ? 'bad' : loan.overdue > 0 ? 'look' : 'plain',
      ),
  );
  const blanks = ['', '', ...groupCell(names, '').map(() => ''), ''];
  const after = ['', '', '', '', '', ''];
  const none: TableRow = tableRow([words('ไม่ระบุสัญญา', 'Under no contract'), ...blanks, null, unnamed, null, ...after]);
  const all: TableRow = totalRow([
    ...blanks,
    sum(({ principal }) => principal),
    plus(
      sum(({ outstanding }) => outstanding),
      unnamed,
    ),
    sum(({ overdue }) => overdue),
    ...after,
  ]);
  return tableBlock(
    words(`สัญญาที่ยังไม่ปิด ${contracts(loans.length).th}`, `Open: ${contracts(loans.length).en}`),
    [
      column('เลขที่สัญญา', 'Loan'),
      OF_MEMBER_ID,
      column('ผู้กู้', 'Borrower'),
      ...groupColumn(names),
      column('วันที่ทำสัญญา', 'Made on', 'day'),
      column('ยอดเงินกู้', 'Principal', 'money'),
      OF_OUTSTANDING,
      OF_OVERDUE,
      column('งวดค้าง', 'Parts overdue', 'count'),
      column('เกินกำหนด (วัน)', 'Days overdue', 'count'),
      column('งวดถัดไป', 'Next due', 'day'),
      column('ต้องชำระ', 'To pay then', 'money'),
      column('ผู้ค้ำประกัน', 'Guarantors'),
      OF_STATE,
    ],
    loans.length === 0 && unnamed === 0 ? [] : [...rows, ...(unnamed === 0 ? [] : [none]), all],
  );
}

function noteOf({ status, outstanding, replaces }: LoanLine): Words {
  const state = outstanding < 0 ? words('ชำระเกิน โปรดตรวจ', 'Repaid too much: please check') : LOAN_STATUSES[status];
  return replaces === null
    ? state
    : words(`${state.th} · ต่อจากสัญญา ${replaces}`, `${state.en} · carries on ${replaces}`);
}

/** What moved on the contracts in a month, as it is handed in to whoever keeps the books. */
export function monthTable(months: readonly LoanMonth[], asOf: Day, names: Names): Block {
  const sums = ['opening', 'lent', 'principal', 'interest', 'fine', 'closing'] as const;
  return tableBlock(
    words(`รายการเงินกู้เดือน${showMonth(asOf, 'th')}`, `Loans in ${showMonth(asOf, 'en')}`),
    [
      column('เลขที่สัญญา', 'Loan'),
      OF_MEMBER_ID,
      column('ผู้กู้', 'Borrower'),
      ...groupColumn(names),
      column('หนี้ยกมา', 'Brought forward', 'money'),
      column('ให้กู้', 'Lent', 'money'),
      column('ชำระต้น', 'Principal', 'money'),
      column('ดอกเบี้ย', 'Interest', 'money'),
      column('ค่าปรับ', 'Fine', 'money'),
      column('คงเหลือ', 'Left', 'money'),
    ],
    [
      ...months.map(({ loan: { loanId, entry }, ...of }) =>
        tableRow([
          loanId,
          entry.member?.memberId ?? entry.row.memberId,
          entry.member?.name ?? null,
          ...groupCell(names, entry.row.groupId),
          ...sums.map((name) => of[name]),
        ]),
      ),
      totalRow([
        '',
        '',
        ...groupCell(names, '').map(() => ''),
        ...sums.map((name) => total(months.map((of) => of[name]))),
      ]),
    ],
  );
}

/** Contracts that were not closed by repayments. */
export function setOffTable(loans: readonly LoanLine[], names: Names): readonly Block[] {
  const closed = loans.filter(({ status }) => status === 'offset' || status === 'writtenOff');
  if (closed.length === 0) return [];
  return [
    tableBlock(
      words('ปิดโดยกลบหนี้หรือตัดหนี้สูญ', 'Closed by savings or written off'),
      [
        column('เลขที่สัญญา', 'Loan'),
        OF_MEMBER_ID,
        column('ผู้กู้', 'Borrower'),
        ...groupColumn(names),
        column('ยอดเงินกู้', 'Principal', 'money'),
        OF_STATE,
      ],
      closed.map((loan) =>
        tableRow([
          loan.loanId,
          loan.memberId,
          loan.name,
          ...groupCell(names, loan.groupId),
          loan.principal,
          LOAN_STATUSES[loan.status],
        ]),
      ),
    ),
  ];
}

/** Members with the contracts they stand for or have borrowed by. */
export function peopleTable(th: string, en: string, lines: readonly ContractsLine[], names: Names): Block {
  return tableBlock(
    words(th, en),
    [
      OF_MEMBER_ID,
      OF_NAME,
      ...groupColumn(names),
      column('สัญญา', 'Loans', 'count'),
      column('เลขที่สัญญา', 'Loan numbers'),
      OF_OUTSTANDING,
      OF_OVERDUE,
    ],
    lines.map((line) =>
      tableRow(
        [
          line.memberId,
          line.name,
          ...groupCell(names, line.groupId),
          line.contracts.length,
          line.contracts.join(', '),
          line.outstanding,
          line.overdue,
        ],
        line.overdue > 0 ? 'look' : 'plain',
      ),
    ),
  );
}
