/** Profit and loss, balance sheet and trial balance on one page, in the form of the village funds. */

import type { Stretch } from '../ledger/books/fiscal-year.ts';
import type { AccountLine, Statements } from '../ledger/books/statements.ts';
import { plus, type Satang } from '../values/satang.ts';
import { showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, figures, moneyLine, OF_GROUP, tableBlock, tableRow, totalRow } from './figure-lines.ts';
import type { Block, FigureLine, Report, TableRow } from './report.ts';

/** The statements of one group, or of all together. */
export interface NamedStatements extends Statements, Stretch {
  readonly groupId: string | null;
  readonly name: string;
}

export interface StatementsPageFacts {
  /** Whose statements are shown in full. */
  readonly whole: NamedStatements;
  /** The groups of a whole network; empty for one group. */
  readonly groups: readonly NamedStatements[];
  readonly notes: readonly Words[];
}

/** The page of the statements of one group, or of a network with a line for each of its groups. */
export function statementsPage({ whole, groups, notes }: StatementsPageFacts): Report {
  return {
    title: words(`งบการเงิน · ${whole.name}`, `Statements · ${whole.name}`),
    subtitle: stretchWords(whole),
    blocks: [
      profitAndLossBlock(whole),
      ...balanceSheetBlocks(whole),
      ...(groups.length > 0 ? [groupsTable(groups)] : []),
      trialBalanceTable(whole),
      SIGNED,
    ],
    notes: [
      ...notes,
      words(
        'งบทดลองเป็นยอดสะสมตั้งแต่เริ่มบัญชี รายได้และค่าใช้จ่ายไม่ปิดเป็นศูนย์ตอนสิ้นปี',
        'The trial balance is of all time: income and expense are not set back to nothing at the year’s end',
      ),
    ],
  };
}

/** `1 มกราคม 2569 ถึง 31 ธันวาคม 2569`. */
export function stretchWords({ from, to }: Stretch): Words {
  return words(`${showDay(from, 'th')} ถึง ${showDay(to, 'th')}`, `${showDay(from, 'en')} to ${showDay(to, 'en')}`);
}

/** Those who sign the books of a year. */
export const SIGNED: Block = {
  kind: 'signatures',
  title: null,
  signs: [words('เหรัญญิก', 'Treasurer'), words('ผู้ตรวจสอบ', 'Auditor'), words('ประธาน', 'Chair')],
};

const linesOf = (lines: readonly AccountLine[]): readonly FigureLine[] =>
  lines.map(({ name, amount }) => moneyLine(name.th, name.en, amount));

const TOTAL = { total: true };

/** What moved in earlier years alone is no line of this one. */
const moved = (lines: readonly AccountLine[]): readonly AccountLine[] => lines.filter(({ amount }) => amount !== 0);

function profitAndLossBlock({ profitAndLoss: of }: Statements): Block {
  return figures('งบกำไรขาดทุน', 'Profit and loss', [
    ...linesOf(moved(of.income)),
    moneyLine('รวมรายได้', 'Income', of.totalIncome, TOTAL),
    ...linesOf(moved(of.expense)),
    moneyLine('รวมค่าใช้จ่าย', 'Expense', of.totalExpense, TOTAL),
    moneyLine(of.surplus < 0 ? 'ขาดทุน' : 'กำไร', of.surplus < 0 ? 'Loss' : 'Profit', of.surplus, {
      total: true,
      ...(of.surplus < 0 ? { tone: 'bad' } : {}),
    }),
  ]);
}

function balanceSheetBlocks({ balanceSheet: of }: Statements): readonly Block[] {
  const own = plus(of.totalFunds, plus(of.surplusBefore, of.surplusOfPeriod));
  return [
    figures('งบดุล: สินทรัพย์', 'Balance sheet: assets', [
      ...linesOf(of.assets),
      moneyLine('รวมสินทรัพย์', 'Assets', of.totalAssets, TOTAL),
    ]),
    figures('งบดุล: หนี้สินและทุน', 'Balance sheet: liabilities and funds', [
      ...linesOf(of.liabilities),
      moneyLine('รวมหนี้สิน', 'Liabilities', of.totalLiabilities, TOTAL),
      ...linesOf(of.funds),
      moneyLine('กำไรสะสมยกมา', 'Surplus kept from before', of.surplusBefore),
      moneyLine('กำไรงวดนี้', 'Surplus of the period', of.surplusOfPeriod),
      moneyLine('รวมทุน', 'Funds and surplus', own, TOTAL),
      moneyLine('รวมหนี้สินและทุน', 'Liabilities, funds and surplus', plus(of.totalLiabilities, own), TOTAL),
    ]),
  ];
}

function trialBalanceTable({ trialBalance: of }: Statements): Block {
  return tableBlock(
    words('งบทดลอง', 'Trial balance'),
    [column('บัญชี', 'Account'), column('เดบิต', 'Debit', 'money'), column('เครดิต', 'Credit', 'money')],
    [
      ...of.lines.map(
        ({ name, debit, credit }): TableRow =>
          tableRow([name, debit === 0 && credit !== 0 ? '' : debit, credit === 0 ? '' : credit]),
      ),
      totalRow([of.debit, of.credit]),
    ],
  );
}

function groupsTable(groups: readonly NamedStatements[]): Block {
  return {
    kind: 'table',
    title: words('แต่ละกลุ่ม', 'Each group'),
    columns: [
      OF_GROUP,
      column('รายได้', 'Income', 'money'),
      column('ค่าใช้จ่าย', 'Expense', 'money'),
      column('กำไร', 'Profit', 'money'),
      column('สินทรัพย์', 'Assets', 'money'),
      column('หนี้สิน', 'Liabilities', 'money'),
      column('ทุน', 'Funds', 'money'),
    ],
    rows: groups.map((group): TableRow => {
      // Books without any posting have no figures, not figures of 0.
      const none = group.trialBalance.lines.length === 0;
      return tableRow(
        [group.name, ...figuresOf(group).map((amount) => (none ? null : amount))],
        none ? 'soft' : 'plain',
      );
    }),
  };
}

/** Income, expense, profit, assets, liabilities and funds. */
const figuresOf = ({ profitAndLoss: earned, balanceSheet: has }: Statements): readonly Satang[] => [
  earned.totalIncome,
  earned.totalExpense,
  earned.surplus,
  has.totalAssets,
  has.totalLiabilities,
  plus(has.totalFunds, plus(has.surplusBefore, has.surplusOfPeriod)),
];
