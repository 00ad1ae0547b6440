/** Savings, money, fund and result of a month: sums over what moved between accounts. */
import { satang } from '../../values/satang.ts';
import type { FundFigures, MoneyFigures, ResultFigures, SavingsFigures } from '../months/figures.ts';
import { type Account, natureOf } from './accounts.ts';
import { balanceOf, type Moved } from './balances.ts';
import type { Counted } from './cash-count.ts';

/** Members' savings: what came in and went out, and opening + in − out = closing. Units: satang. */
export function savingsFigures(moved: readonly Moved[]): SavingsFigures {
  let cameIn = 0;
  let wentOut = 0;
  for (const { debit, credit, since } of moved) {
    if (credit === 'savings') cameIn += since;
    if (debit === 'savings') wentOut += since;
  }
  const closing = balanceOf(moved, 'savings');
  return { opening: satang(closing - cameIn + wentOut), in: satang(cameIn), out: satang(wentOut), closing };
}

const isMoney = (account: Account): boolean => account === 'cash' || account === 'bank';

/** Cash and bank together: moves between the two are neither in nor out. Units: satang. */
export function moneyFigures(moved: readonly Moved[], counted: Counted | null): MoneyFigures {
  let cameIn = 0;
  let wentOut = 0;
  for (const { debit, credit, since } of moved) {
    if (isMoney(debit) && !isMoney(credit)) cameIn += since;
    if (isMoney(credit) && !isMoney(debit)) wentOut += since;
  }
  const cash = balanceOf(moved, 'cash');
  const bank = balanceOf(moved, 'bank');
  return {
    opening: satang(cash + bank - cameIn + wentOut),
    in: satang(cameIn),
    out: satang(wentOut),
    closing: satang(cash + bank),
    cash,
    bank,
    counted: counted?.counted ?? null,
    difference: counted?.difference ?? null,
  };
}

/** The headline fund: assets less what is owed to others; of it grants, the group's own, and members' money. Units: satang. */
export function fundFigures(moved: readonly Moved[]): FundFigures {
  let assets = 0;
  for (const { debit, credit, ever } of moved) {
    if (natureOf(debit) === 'asset') assets += ever;
    if (natureOf(credit) === 'asset') assets -= ever;
  }
  // A current account with the network that is overdrawn is among the assets with its sign: it is owed.
  const total = assets - balanceOf(moved, 'due.to');
  const grants = balanceOf(moved, 'fund.grant');
  const members = balanceOf(moved, 'savings') + balanceOf(moved, 'deposits') + balanceOf(moved, 'shares');
  return { total: satang(total), grants, own: satang(total - grants), members: satang(members) };
}

/** Income less expense. Units: satang. */
export function resultFigures(moved: readonly Moved[]): ResultFigures {
  let income = 0;
  let expense = 0;
  for (const { debit, credit, since } of moved) {
    if (natureOf(credit) === 'income') income += since;
    if (natureOf(debit) === 'income') income -= since;
    if (natureOf(debit) === 'expense') expense += since;
    if (natureOf(credit) === 'expense') expense -= since;
  }
  return { income: satang(income), expense: satang(expense), surplus: satang(income - expense) };
}
