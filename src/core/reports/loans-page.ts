/** All loans of a group or a network on a day: by age, by contract, by guarantor, and who has several. */

import { AGE_BUCKETS, type AgeBucket, type AgeLine } from '../ledger/loans/ageing.ts';
import type { LoanMonth } from '../ledger/loans/loan-month.ts';
import type { Day } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import { type Words, words } from '../values/words.ts';
import {
  baht,
  column,
  countLine,
  figures,
  moneyLine,
  OF_OUTSTANDING,
  OF_OVERDUE,
  percentLine,
  showShare,
  tableBlock,
  tableRow,
  toneOfOwed,
} from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { type ContractsLine, contracts, type LoanLine } from './loan-line.ts';
import { contractsTable, monthTable, peopleTable, setOffTable } from './loan-tables.ts';
import type { Block, Report } from './report.ts';

export interface LoansFigures {
  readonly loans: readonly LoanLine[];
  readonly outstanding: Satang;
  readonly overdue: Satang;
  readonly par30: number;
  /** Of what is outstanding under no contract: `loans` add up to the rest. */
  readonly unnamed: Satang;
  /** Repaid beyond what was owed, of each contract: what the others owe is `outstanding` and this. */
  readonly overpaid: Satang;
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
      contractsTable(open, of.unnamed, names),
      ...(month.length === 0 ? [] : [monthTable(month, asOf, names)]),
      ...setOffTable(of.loans, names),
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
  const { carriedOn, unnamed, overpaid } = of;
  const late = carriedOn.par30 > of.par30;
  return figures('เงินกู้ทั้งหมด', 'All loans', [
    moneyLine('คงค้าง', 'Outstanding', of.outstanding, { note: contracts(open), total: true }),
    ...(unnamed === 0 ? [] : [moneyLine('ในนี้ไม่ระบุสัญญา', 'Of it under no contract', unnamed)]),
    ...(overpaid === 0
      ? []
      : [
          moneyLine('หักที่ชำระเกินไว้แล้ว โปรดตรวจ', 'Less what was repaid too much: please check', overpaid, {
            tone: 'look',
          }),
        ]),
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
  return tableBlock(
    words('แยกตามอายุหนี้ค้าง', 'By how long overdue'),
    [column('อายุหนี้ค้าง', 'Overdue for'), column('สัญญา', 'Loans', 'count'), OF_OUTSTANDING, OF_OVERDUE],
    ageing.map(({ bucket, label, loans, outstanding, overdue }) =>
      tableRow(
        [label, loans, outstanding, overdue],
        loans === 0 || bucket === AGE_BUCKETS[0] ? 'plain' : bucket === '1-30' ? 'look' : 'bad',
      ),
    ),
  );
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
