/** One loan on a page: its terms, its schedule, what was repaid with the running balance, and what closes it. */

import type { LoanMove, LoanMoveKind } from '../ledger/loans/loan-history.ts';
import type { InstallmentPaid, InstallmentState } from '../ledger/loans/loan-installments.ts';
import type { InterestPaid, Settlement } from '../ledger/loans/loan-interest.ts';
import type { Day } from '../values/calendar.ts';
import { plus, type Satang, ZERO } from '../values/satang.ts';
import { showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import {
  column,
  figures,
  moneyLine,
  OF_BALANCE,
  OF_DATE,
  OF_STATE,
  tableBlock,
  tableRow,
  toneOfOwed,
  totalRow,
} from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { LOAN_STATUSES, type LoanLine } from './loan-line.ts';
import type { Block, FigureLine, Report, Tone } from './report.ts';

export interface LoanFacts {
  readonly line: LoanLine;
  /** Basis points a year. */
  readonly rate: number;
  readonly method: 'reducing' | 'flat';
  readonly schedule: readonly InstallmentPaid[];
  readonly moves: readonly LoanMove[];
  readonly interest: InterestPaid;
  readonly settlement: Settlement;
  /** Of the group. */
  readonly name: string;
  readonly asOf: Day;
}

export const MOVES: { readonly [kind in LoanMoveKind]: Words } = {
  lent: words('ทำสัญญา', 'Lent'),
  broughtForward: words('ยอดยกมา', 'Brought forward'),
  repaid: words('ชำระ', 'Repaid'),
  reversed: words('กลับรายการ', 'Reversed'),
  offset: words('กลบหนี้ด้วยเงินสัจจะ', 'Set off by savings'),
  writtenOff: words('ตัดหนี้สูญ', 'Written off'),
  moved: words('โอนบัญชี', 'Transfer'),
};

const STATES: { readonly [state in InstallmentState]: Words & { readonly tone: Tone } } = {
  paid: { ...words('ชำระครบ', 'Paid'), tone: 'soft' },
  part: { ...words('ชำระบางส่วน', 'Part paid'), tone: 'look' },
  overdue: { ...words('เกินกำหนด', 'Overdue'), tone: 'bad' },
  coming: { ...words('ยังไม่ถึงกำหนด', 'To come'), tone: 'plain' },
};

const METHODS = {
  reducing: words('ลดต้นลดดอก', 'on what is still owed'),
  flat: words('คงที่', 'flat'),
} as const;

/** What a move is called, with its note. */
export function moveWords({ kind, note }: Pick<LoanMove, 'kind' | 'note'>): Words {
  const { th, en } = MOVES[kind];
  return note === null ? { th, en } : words(`${th} · ${note}`, `${en} · ${note}`);
}

/** The page of one loan. */
export function loanPage(facts: LoanFacts): Report {
  const { line, schedule, moves, name, asOf } = facts;
  return {
    title: words(`สัญญาเงินกู้ ${line.loanId} · ${line.name}`, `Loan ${line.loanId} · ${line.name}`),
    subtitle: subtitleOf(name, asOf),
    blocks: [contractBlock(facts), scheduleTable(schedule), movesTable(moves), settlementBlock(facts)],
    notes: [
      words(
        'ยอดปิดสัญญา: ดอกเบี้ยที่ถึงกำหนดและยังไม่ชำระ กับดอกเบี้ยนับจากงวดล่าสุดที่ชำระต้นครบ เดือนที่เริ่มแล้วนับเต็มเดือน ยังไม่รวมค่าปรับ',
        'To close it: interest due and not paid, and what runs from the last installment repaid, a month begun counts whole; fines are not in it',
      ),
      ...(moves[0]?.kind === 'broughtForward'
        ? [
            words(
              'ดอกเบี้ยที่ถึงกำหนดก่อนยอดยกมาไม่มีในสมุดนี้ จึงนับว่าชำระแล้ว',
              'Interest due before the opening balances is not in these books and counts as paid',
            ),
          ]
        : []),
    ],
  };
}

const textLine = (label: Words, value: Words | string): FigureLine => ({ label, show: 'text', value });

function contractBlock({ line, rate, method, interest, schedule, settlement }: LoanFacts): Block {
  const { guarantors, daysOverdue } = line;
  const unpaid = Math.max(0, interest.due - interest.paid);
  return figures('สัญญา', 'The contract', [
    textLine(words('ผู้กู้', 'Borrower'), `${line.name} (${line.memberId})`),
    textLine(words('วันที่ทำสัญญา', 'Made on'), words(showDay(line.date, 'th'), showDay(line.date, 'en'))),
    moneyLine('ยอดเงินกู้', 'Principal', line.principal),
    textLine(
      words('ดอกเบี้ยต่อปี', 'Interest a year'),
      words(`${rate / 100}% ${METHODS[method].th}`, `${rate / 100}% ${METHODS[method].en}`),
    ),
    textLine(words('จำนวนงวด', 'Installments'), String(schedule.length)),
    textLine(words('ผู้ค้ำประกัน', 'Guarantors'), guarantors.length === 0 ? '–' : guarantors.join(', ')),
    ...(line.replaces === null ? [] : [textLine(words('ต่อจากสัญญา', 'Carries on'), line.replaces)]),
    textLine(words('สถานะ', 'State'), LOAN_STATUSES[line.status]),
    moneyLine('คงค้าง', 'Outstanding', line.outstanding, { total: true }),
    moneyLine('ค้างชำระ', 'Overdue', line.overdue, {
      ...(daysOverdue > 0 ? { note: words(`${daysOverdue} วัน`, `${daysOverdue} days`) } : {}),
      ...toneOfOwed(line.overdue),
    }),
    moneyLine('ดอกเบี้ยถึงกำหนดตามตาราง', 'Interest due by the schedule', interest.due),
    moneyLine('ดอกเบี้ยที่ชำระแล้ว', 'Interest paid', interest.paid, {
      ...(unpaid > 0 && settlement.interest > 0 ? { tone: 'look' as const } : {}),
    }),
  ]);
}

function scheduleTable(schedule: readonly InstallmentPaid[]): Block {
  let principal: Satang = ZERO;
  let interest: Satang = ZERO;
  for (const one of schedule) {
    principal = plus(principal, one.principal);
    interest = plus(interest, one.interest);
  }
  return tableBlock(
    words('ตารางผ่อนชำระ', 'Schedule'),
    [
      column('งวดที่', 'No.', 'count'),
      column('วันครบกำหนด', 'Due', 'day'),
      column('เงินต้น', 'Principal', 'money'),
      column('ดอกเบี้ย', 'Interest', 'money'),
      column('รวม', 'Total', 'money'),
      OF_BALANCE,
      column('ต้นที่ชำระแล้ว', 'Principal paid', 'money'),
      column('ดอกที่ชำระแล้ว', 'Interest paid', 'money'),
      OF_STATE,
    ],
    [
      ...schedule.map((one) =>
        tableRow(
          [
            one.number,
            one.due,
            one.principal,
            one.interest,
            plus(one.principal, one.interest),
            one.balance,
            one.principalPaid,
            one.interestPaid,
            STATES[one.state],
          ],
          STATES[one.state].tone,
        ),
      ),
      totalRow(['', principal, interest, plus(principal, interest), '', '', '', '']),
    ],
  );
}

function movesTable(moves: readonly LoanMove[]): Block {
  return tableBlock(
    words('รายการเคลื่อนไหว', 'Entries'),
    [
      column('ลำดับ', 'No.', 'count'),
      OF_DATE,
      column('รายการ', 'Entry'),
      column('ชำระเงินต้น', 'Principal', 'money'),
      column('ชำระดอกเบี้ย', 'Interest', 'money'),
      column('ค่าปรับ', 'Fine', 'money'),
      OF_BALANCE,
    ],
    moves.map((move, place) =>
      tableRow(
        [
          place + 1,
          move.date,
          moveWords(move),
          ...(place === 0 ? [null, null, null] : [move.principal, move.interest, move.fine]),
          move.balance,
        ],
        move.balance < 0 ? 'bad' : 'plain',
      ),
    ),
  );
}

function settlementBlock({ settlement, asOf }: LoanFacts): Block {
  return figures(`ถ้าปิดสัญญาวันที่ ${showDay(asOf, 'th')}`, `To close it on ${showDay(asOf, 'en')}`, [
    moneyLine('เงินต้น', 'Principal', settlement.principal),
    moneyLine('ดอกเบี้ย', 'Interest', settlement.interest),
    moneyLine('รวม', 'Together', settlement.total, { total: true }),
  ]);
}
