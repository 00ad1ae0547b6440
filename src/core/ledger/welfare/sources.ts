/** Where a fund's money came from since it began. */
import type { Day } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import { type Words, words } from '../../values/words.ts';
import { type Account, natureOf } from '../books/accounts.ts';
import { balanceOf, movedUpTo } from '../books/balances.ts';
import type { GroupLedger } from '../ledger.ts';

export interface Source {
  readonly source: Words;
  readonly amount: Satang;
  /** Of all money that came in, 0 to 1; null where none did. */
  readonly share: number | null;
}

const source = (th: string, en: string, ...accounts: readonly Account[]) => ({ said: words(th, en), accounts });

/** The ten sources that the funds' yearly form asks for; grants tied to a purpose stand with other agencies. */
const SOURCES = [
  source('สมาชิก', 'Members', 'income.contribution'),
  source('ผลกำไรกลุ่มในชุมชน', 'Profit of local groups', 'income.fromGroups'),
  source('อปท.', 'Local government', 'income.lao'),
  source('พอช.', 'CODI', 'income.codi'),
  source('รัฐสมทบ', 'State matching', 'income.state'),
  source('หน่วยงานอื่น (เงินอุดหนุน)', 'Other agencies (grants)', 'income.grantUsed', 'fund.grant'),
  source('ดอกเบี้ยธนาคาร', 'Bank interest', 'income.bankInterest'),
  source('ค่าสมัครแรกเข้า', 'Entry fees', 'income.entryFee'),
  source('บริจาค', 'Donations', 'income.donation'),
] as const;

const OTHER = words('อื่น ๆ', 'Other');

/**
 * Money by where it came from since the fund began, as of a day: what opening balances say of it, and every posting since.
 *
 * Units     satang; the parts add up to all income and the grants not used yet
 * Source    domain A38 (the funds' yearly form §4.3); of a grant, what was used and what is left
 */
export function moneyBySource(group: GroupLedger, asOf: Day): readonly Source[] {
  const moved = movedUpTo(group.books(asOf), asOf);
  const amounts = new Map<Account, number>();
  for (const { debit, credit } of moved) {
    for (const account of [debit, credit]) {
      if (account === 'fund.grant' || natureOf(account) === 'income') amounts.set(account, balanceOf(moved, account));
    }
  }
  const lines = SOURCES.map(({ said, accounts }) => {
    let amount = 0;
    for (const account of accounts) {
      amount += amounts.get(account) ?? 0;
      amounts.delete(account);
    }
    return { source: said, amount: satang(amount) };
  });
  let rest = 0;
  for (const amount of amounts.values()) rest += amount;
  const all = [...lines, { source: OTHER, amount: satang(rest) }];
  const whole = all.reduce((sum, { amount }) => sum + amount, 0);
  return all.map((line) => ({ ...line, share: whole === 0 ? null : line.amount / whole }));
}

/** What opening balances bring forward as a surplus, without saying where it came from. Units: satang. */
export function unsourcedOf(group: GroupLedger, asOf: Day): Satang {
  let sum = 0;
  for (const { date, debit, credit, amount, opening } of group.books(asOf).byDay) {
    if (!opening || date > asOf) continue;
    if (credit === 'surplus') sum += amount;
    if (debit === 'surplus') sum -= amount;
  }
  return satang(sum);
}
