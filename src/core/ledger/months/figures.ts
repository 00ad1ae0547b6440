/** The figures of one month: of a group, an area, an issue or the network. Null is missing, never 0. */
import type { Satang } from '../../values/satang.ts';

/** What a figure counts (`count`, `money`, `share`), and whether it flowed in the month or stood at a day. */
interface FigureKind {
  readonly of: 'count' | 'money' | 'share';
  readonly is: 'flow' | 'balance';
}

const count = (is: FigureKind['is']) => ({ of: 'count', is }) as const;
const money = (is: FigureKind['is']) => ({ of: 'money', is }) as const;

/** Every figure, by block. What flowed is missing where a group has not reported; what stood is that of its last report. */
export const FIGURES = {
  members: {
    opening: count('flow'),
    joined: count('flow'),
    /** Every exit; `died` and `ended` are of these. */
    left: count('flow'),
    died: count('flow'),
    ended: count('flow'),
    closing: count('balance'),
  },
  contributions: {
    due: money('flow'),
    covered: money('flow'),
    onTime: count('flow'),
    late: count('flow'),
    partial: count('flow'),
    missed: count('flow'),
    pending: count('flow'),
    notDue: count('flow'),
    arrears: money('balance'),
    arrearsMembers: count('balance'),
    arrearsLeft: money('balance'),
    advance: money('balance'),
    received: money('flow'),
    notPaid: count('flow'),
    notPaidAmount: money('flow'),
  },
  savings: { opening: money('flow'), in: money('flow'), out: money('flow'), closing: money('balance') },
  welfare: {
    claims: count('flow'),
    paid: money('flow'),
    waiting: count('balance'),
    waitingAmount: money('balance'),
  },
  loans: {
    lent: money('flow'),
    principalRepaid: money('flow'),
    interestReceived: money('flow'),
    outstanding: money('balance'),
    overdue: money('balance'),
    overdueLoans: count('balance'),
    /** From 0 to 1, of six decimals: worked out again from the sums of a total. */
    par30: { of: 'share', is: 'balance' },
    par30Amount: money('balance'),
    /** Repaid beyond what was owed, of each contract: it is not taken off what the others owe, of which PAR30 is a share. */
    overpaid: money('balance'),
  },
  money: {
    opening: money('flow'),
    in: money('flow'),
    out: money('flow'),
    closing: money('balance'),
    cash: money('balance'),
    bank: money('balance'),
    counted: money('flow'),
    difference: money('flow'),
  },
  fund: { total: money('balance'), grants: money('balance'), own: money('balance'), members: money('balance') },
  result: { income: money('flow'), expense: money('flow'), surplus: money('flow') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FigureKind>>>>;

type Blocks = typeof FIGURES;
export type BlockName = keyof Blocks;

/** The figures of one block. */
export type BlockFigures<Block extends BlockName> = {
  readonly [name in keyof Blocks[Block]]:
    | (Blocks[Block][name] extends { readonly of: 'money' } ? Satang : number)
    | null;
};

export type MemberFigures = BlockFigures<'members'>;
export type ContributionFigures = BlockFigures<'contributions'>;
export type SavingsFigures = BlockFigures<'savings'>;
export type WelfareFigures = BlockFigures<'welfare'>;
export type LoanFigures = BlockFigures<'loans'>;
export type MoneyFigures = BlockFigures<'money'>;
export type FundFigures = BlockFigures<'fund'>;
export type ResultFigures = BlockFigures<'result'>;

export interface Figures {
  readonly members: MemberFigures;
  /** Null for a network's own books and for funds that only lend. */
  readonly contributions: ContributionFigures | null;
  /** Null where members give and do not save. */
  readonly savings: SavingsFigures | null;
  readonly welfare: WelfareFigures;
  readonly loans: LoanFigures;
  readonly money: MoneyFigures;
  readonly fund: FundFigures;
  readonly result: ResultFigures;
}

/** A block whose figures are made one by one, from their name and kind. */
export function blockOf<Block extends BlockName>(
  block: Block,
  make: (name: keyof Blocks[Block] & string, kind: FigureKind) => number | null,
): BlockFigures<Block> {
  const made: Record<string, number | null> = {};
  for (const [name, kind] of Object.entries<FigureKind>(FIGURES[block])) {
    made[name] = make(name as keyof Blocks[Block] & string, kind);
  }
  // Each name of the block was given a figure just now; what is money is made from money.
  return made as BlockFigures<Block>;
}

/** All blocks made one by one; contributions and savings may be none. */
export function figuresOf(make: <Block extends BlockName>(block: Block) => BlockFigures<Block> | null): Figures {
  const needed = <Block extends BlockName>(block: Block): BlockFigures<Block> =>
    make(block) ?? blockOf(block, () => null);
  return {
    members: needed('members'),
    contributions: make('contributions'),
    savings: make('savings'),
    welfare: needed('welfare'),
    loans: needed('loans'),
    money: needed('money'),
    fund: needed('fund'),
    result: needed('result'),
  };
}
