/** A month's contributions divided among the parts of a fund, each charged with what it pays for. */
import { type RuleBook, ruleParts } from '../../rules/rulebook.ts';
import { type Day, firstDay, type Month } from '../../values/calendar.ts';
import { type Satang, satang, shareOut } from '../../values/satang.ts';
import { choiceKey } from '../../values/text.ts';
import { type Account, natureOf } from '../books/accounts.ts';
import type { GroupLedger } from '../ledger.ts';

export interface SplitPart {
  readonly name: string;
  /** Per cent of the whole. */
  readonly share: number;
  readonly in: Satang;
  readonly out: Satang;
  readonly left: Satang;
}

/** Words by which a part is known: what it pays for. */
const CHARGED: readonly { readonly words: readonly string[]; readonly pays: (account: Account) => boolean }[] = [
  { words: ['welfare', 'สวัสดิการ'], pays: (account) => account === 'expense.welfare' },
  { words: ['business', 'education', 'ธุรกิจ', 'การศึกษา'], pays: (account) => account === 'expense.business' },
  { words: ['reserve', 'สำรอง'], pays: () => true },
];

/** A whole number of weight for each ten-thousandth of a per cent. */
const FINE = 10_000;

/**
 * The parts of a month's contributions by `split.parts`, up to a day of it; null where the rule is not set, or the group
 * does not give.
 *
 * Units     satang; the parts of what came in add up to the month's income.contribution, of what went out to its expenses
 * Rounding  largest remainder, ties to the first part
 * Source    rules.md §7: claims charge welfare, business expense business, the rest reserve; what has no part of its own
 *           is charged to the reserve, else to the last part
 */
export function splitOf(rules: RuleBook, group: GroupLedger, month: Month, end: Day): readonly SplitPart[] | null {
  const first = firstDay(month);
  const parts =
    group.works === 'gives' ? ruleParts(rules, 'split.parts', { groupId: group.groupId, village: null }, first) : null;
  if (parts === null || parts.length === 0) return null;
  const charged = parts.map(({ name }) =>
    CHARGED.findIndex((one) => one.words.some((word) => choiceKey(name).includes(word))),
  );
  const partFor = (account: Account): number => {
    const paying = CHARGED.findIndex(({ pays }) => pays(account));
    const own = charged.indexOf(paying);
    const reserve = charged.indexOf(CHARGED.length - 1);
    return own >= 0 ? own : reserve >= 0 ? reserve : parts.length - 1;
  };
  let given = 0;
  const out = parts.map(() => 0);
  for (const { date, debit, credit, amount, opening } of group.books(end).byDay) {
    if (opening || date < first || date > end) continue;
    if (credit === 'income.contribution') given += amount;
    if (debit === 'income.contribution') given -= amount;
    if (natureOf(debit) === 'expense') out[partFor(debit)]! += amount;
    if (natureOf(credit) === 'expense') out[partFor(credit)]! -= amount;
  }
  const shares = shareOut(
    satang(given),
    parts.map(({ share }) => Math.round(share * FINE)),
  );
  return parts.map(({ name, share }, place) => ({
    name,
    share,
    in: shares[place]!,
    out: satang(out[place]!),
    left: satang(shares[place]! - out[place]!),
  }));
}
