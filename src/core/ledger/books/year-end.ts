/** The end of a fiscal year: its profit, the parts it is split into, and what each member gets. */
import { type RuleBook, ruleParts, ruleWord } from '../../rules/rulebook.ts';
import { type Day, earlier } from '../../values/calendar.ts';
import { plus, type Satang, satang, shareOut, total, ZERO } from '../../values/satang.ts';
import type { GroupLedger, Member } from '../ledger.ts';
import { type Account, accountNamed, natureOf } from './accounts.ts';
import { basisShown, cutByWeight, DIVIDEND_BASES, type DividendBasis, stakesOf } from './dividends.ts';
import type { Stretch } from './fiscal-year.ts';
import { accountSums, statementsOf } from './statements.ts';

/** One part of the profit. */
export interface ProfitPart {
  /** As the rule names it. */
  readonly name: string;
  /** Of 100. */
  readonly share: number;
  readonly amount: Satang;
  readonly goes: 'dividend' | 'refund' | 'account';
  /** Null for what goes to members. */
  readonly account: Account | null;
  /** Whether the name says where it goes; else it is owed until the meeting says. */
  readonly known: boolean;
}

export interface MemberShare {
  readonly member: Member;
  /** Satang × months, or satang. */
  readonly basis: number;
  readonly dividend: Satang;
  readonly interestPaid: Satang;
  readonly refund: Satang;
  readonly total: Satang;
}

export interface YearEnd extends Stretch {
  /** Whether the year had ended on the day of asking; else the figures are those of its days so far. */
  readonly over: boolean;
  readonly income: Satang;
  readonly expense: Satang;
  readonly profit: Satang;
  readonly basis: DividendBasis;
  /** Null where no rule says how. */
  readonly parts: readonly ProfitPart[] | null;
  /** Those who have a share or paid interest. */
  readonly members: readonly MemberShare[];
  /** For members, but nobody has anything to share it by: it stays in the surplus. */
  readonly unshared: Satang;
}

/** Where the parts that rules name go, by the words in use. */
const PLACES: readonly (readonly [goes: 'dividend' | 'refund' | Account, names: readonly string[]])[] = [
  ['dividend', ['ปันผล', 'ปันผลสมาชิก', 'เงินปันผล', 'ปันผลหุ้น', 'dividend', 'dividends', 'members']],
  ['refund', ['เฉลี่ยคืน', 'เงินเฉลี่ยคืน', 'เฉลี่ยคืนผู้กู้', 'refund']],
  ['fund.reserve', ['สำรอง', 'เงินสำรอง', 'ทุนสำรอง', 'สมทบทุน/สำรอง', 'reserve']],
  ['fund.welfare', ['สวัสดิการ', 'สวัสดิการสมาชิก', 'welfare']],
  ['fund.business', ['ธุรกิจ', 'ธุรกิจชุมชน', 'การศึกษา', 'business', 'education']],
  ['fund.capital', ['สมทบทุน', 'เงินสมทบกองทุน', 'สมทบกองทุน', 'ทุน', 'capital']],
  [
    'due.to',
    ['ตอบแทนกรรมการ', 'ค่าตอบแทนกรรมการ', 'กรรมการ', 'committee', 'สาธารณประโยชน์', 'สาธารณประโยชน์ชุมชน', 'public'],
  ],
];

const key = (name: string): string => name.replace(/\s+/g, '').toLowerCase();

const PLACE_OF: ReadonlyMap<string, 'dividend' | 'refund' | Account> = new Map(
  PLACES.flatMap(([goes, names]) => names.map((name) => [key(name), goes] as const)),
);

/** Where a part goes: to members, to a fund or to somebody else; what only a member, a place or a year can have is owed. */
function placeOf(name: string): Pick<ProfitPart, 'goes' | 'account' | 'known'> {
  const named = PLACE_OF.get(key(name)) ?? accountNamed(name);
  if (named === 'dividend' || named === 'refund') return { goes: named, account: null, known: true };
  const takes = named !== null && (natureOf(named) === 'fund' || named === 'due.to');
  return { goes: 'account', account: takes ? named : 'due.to', known: takes };
}

/** A share of 100 as a whole number, however many decimals it was typed with. */
const weightOf = (share: number): number => Math.round(share * 1e6);

/**
 * The profit of a fiscal year, split as the rules of its last day say, and what is each member's.
 *
 * Units     satang
 * Rounding  largest remainder, for the parts and again for the members of each part
 * Source    members active on the last day share; of a year that still runs, its days up to `today` count
 */
export function yearEndOf(group: GroupLedger, rules: RuleBook, year: Stretch, today: Day): YearEnd {
  const so = { from: year.from, to: earlier(year.to, today) };
  const { profitAndLoss } = statementsOf(accountSums(group, so));
  const profit = profitAndLoss.surplus;
  const scope = { groupId: group.groupId, village: null };
  const word = ruleWord(rules, 'dividend.basis', scope, year.to);
  const basis = DIVIDEND_BASES.find((one) => one === word) ?? 'SHARE_MONTHS';
  const split = ruleParts(rules, 'profit.split', scope, year.to);
  const shares = split?.map(({ share }) => weightOf(share)) ?? [];
  const amounts = profit > 0 && split !== null ? shareOut(profit, shares) : [];
  const parts =
    split?.flatMap(({ name, share }, place): ProfitPart[] => {
      const amount = amounts[place];
      return amount === undefined ? [] : [{ name, share, amount, ...placeOf(name) }];
    }) ?? null;
  const pool = (goes: 'dividend' | 'refund'): Satang =>
    total((parts ?? []).filter((part) => part.goes === goes).map(({ amount }) => amount));
  const stakes = stakesOf(group, so, basis);
  const dividends = cutByWeight(
    pool('dividend'),
    stakes.map(({ weight }) => weight),
  );
  const refunds = cutByWeight(
    pool('refund'),
    stakes.map(({ interestPaid }) => interestPaid),
  );
  const members = stakes.flatMap(({ member, weight, interestPaid }, place): MemberShare[] => {
    const dividend = dividends[place] ?? ZERO;
    const refund = refunds[place] ?? ZERO;
    if (weight === 0 && interestPaid === 0) return [];
    return [
      { member, basis: basisShown(weight, basis, so), dividend, interestPaid, refund, total: plus(dividend, refund) },
    ];
  });
  return {
    ...year,
    over: today > year.to,
    income: profitAndLoss.totalIncome,
    expense: profitAndLoss.totalExpense,
    profit,
    basis,
    parts,
    members,
    unshared: satang(pool('dividend') + pool('refund') - total(members.map((member) => member.total))),
  };
}
