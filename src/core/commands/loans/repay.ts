/** The command that enters a repayment: what was paid is cut into fine, interest and principal as of its day, looked at, and written. */

import type { GroupLedger, LoanEntry } from '../../ledger/ledger.ts';
import { installmentsPaid, leftOf } from '../../ledger/loans/loan-installments.ts';
import { type Settlement, settlementOn } from '../../ledger/loans/loan-interest.ts';
import { loanRegister, type RegisteredLoan } from '../../ledger/loans/loan-register.ts';
import type { LoanOpenings } from '../../ledger/loans/loans.ts';
import { repaymentReceipt } from '../../reports/loan-papers.ts';
import { changesOf } from '../../tables/change-tabs.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import type { Day } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { least, minus, plus, type Satang, total, ZERO } from '../../values/satang.ts';
import { showBaht, showDay } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { amountIn } from '../amounts-in.ts';
import type { RepayAnswer } from '../answers/loans.ts';
import { loanNamed } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { loanNotNamed, loanNotYet } from '../problems.ts';
import {
  beforeOpening,
  dayAhead,
  repayBeforeLoan,
  repayDiffers,
  repayNothing,
  repayTooMuch,
} from '../problems-entering.ts';
import { dayIn, flagIn, posts, textIn } from '../takes.ts';
import { placeIn } from '../welfare/pay-claim.ts';
import { openWorkbook } from '../workbook.ts';
import { loanLine } from './loan-lines.ts';

type Split = Omit<NonNullable<RepayAnswer['split']>, 'outstanding'>;

interface Typed {
  readonly amount: Satang | null;
  readonly principal: Satang | null;
  readonly interest: Satang | null;
  readonly fine: Satang;
}

export const repay: Command<'repay'> = {
  name: 'repay',
  caption: words('รับชำระเงินกู้', 'A repayment'),
  acts: posts,
  plan: (takes, context) => {
    const typedLoan = textIn(takes, 'loan');
    if (typedLoan === null) throw loanNotNamed({});
    const typed: Typed = {
      amount: amountIn(takes, 'amount'),
      principal: amountIn(takes, 'principal'),
      interest: amountIn(takes, 'interest'),
      fine: amountIn(takes, 'fine') ?? ZERO,
    };
    const day = dayIn(takes, 'date');
    const [receiptId, typedPlace] = [textIn(takes, 'receiptId'), textIn(takes, 'place')];
    const receivedBy = textIn(takes, 'receivedBy') ?? (context.remembered['name'] || null);
    const post = flagIn(takes, 'post');
    const { book, ledger, today } = openWorkbook(takes, context);
    const date = day ?? today;
    const { group, loan } = loanNamed(ledger.groups, textIn(takes, 'group'), typedLoan);
    const { loanId } = loan;
    const { groupId } = group;
    demandDay(group, loan, date, today);
    const place = placeIn(book, groupId, typedPlace ?? 'cash');
    const own = { book, grids: context.grids(), language: context.language };
    const { amount, principal, interest, fine } = typed;
    const asked = [groupId, loan.key, date, amount, principal, interest, fine, receiptId, place];
    const action = `repay-${hashOf(asked.join('\n'))}`;
    const isThere = rowsOfAction(book, own.grids, action).length > 0;
    const { openings, loans } = loanRegister(group, date);
    const found = loans.find((one) => one.loan === loan);
    if (found === undefined) throw loanNotYet({ loan: loanId, day: showDay(date, context.language, 'short') });
    const settlement = settlementOn(loan, openings, date);
    const due = dueOn(found, openings, settlement, date);
    const nothing = amount === null && principal === null && interest === null && fine === 0;
    const split = nothing || isThere ? null : splitOf(typed, due, settlement, found.outstanding);
    if (post && nothing) throw repayNothing({});
    const line = loanLine(groupId, found);
    const outstanding = split === null ? found.outstanding : minus(found.outstanding, split.principal);
    const sum = showBaht(split?.total ?? ZERO);
    const answer: RepayAnswer = {
      loan: line,
      date,
      due,
      settlement,
      split: split && { ...split, outstanding },
      receipt:
        split && repaymentReceipt(group.group.name, line, { ...split, outstanding, date, receiptId, receivedBy }),
      action: post ? action : null,
    };
    const plan = { answer, ...WRITES_NOTHING };
    if (isThere)
      return {
        ...plan,
        says: words(`รับชำระรายการนี้บันทึกไว้แล้ว ไม่ได้บันทึกซ้ำ`, 'It stands there already; nothing was recorded twice'),
      };
    if (!post || split === null)
      return { ...plan, says: words(`สัญญา ${loanId} ของ ${line.name}`, `Loan ${loanId} of ${line.name}`) };
    return {
      ...plan,
      says: words(`รับชำระสัญญา ${loanId} ${sum} บาท แล้ว`, `${sum} baht repaid on loan ${loanId}`),
      changes: changesOf(own, action, [
        {
          adds: 'repayments',
          groupId,
          records: [
            {
              receiptId,
              date,
              loanId,
              principal: split.principal || null,
              interest: split.interest || null,
              fine: split.fine || null,
              place,
            },
          ],
        },
      ]),
    };
  },
};

/** Throws Problem where nothing can be repaid on that day. */
function demandDay(group: GroupLedger, { entry }: LoanEntry, date: Day, today: Day): void {
  const said = { day: showDay(date, 'th', 'short'), dayEn: showDay(date, 'en', 'short') };
  if (date > today) throw dayAhead(said);
  if (date < entry.date) throw repayBeforeLoan({});
  const { notYet, openingDay } = group.books(date);
  if (notYet || (openingDay !== null && date <= openingDay)) throw beforeOpening(said);
}

/**
 * What is due of a loan by a day and not paid; where nothing is, the next installment, with no more interest than has run.
 *
 * Units     satang
 */
function dueOn(
  { loan, outstanding }: RegisteredLoan,
  openings: LoanOpenings,
  settlement: Settlement,
  date: Day,
): RepayAnswer['due'] {
  const schedule = installmentsPaid(loan, openings, outstanding, date);
  const open = (due: boolean) => schedule.filter((one) => one.due <= date === due && leftOf(one) > 0);
  const asked = open(true);
  const [next] = open(false);
  const of = asked.length > 0 ? asked : next ? [next] : [];
  const principal = total(of.map((one) => minus(one.principal, one.principalPaid)));
  const scheduled = total(of.map((one) => minus(one.interest, one.interestPaid)));
  const interest = asked.length > 0 ? scheduled : least(scheduled, settlement.interest);
  return { principal, interest, total: plus(principal, interest) };
}

/**
 * Cuts what was paid: the fine as typed, then the interest due, then principal. What closes the loan pays all interest that
 * has run. Throws Problem where it does not add up, or is more than is owed.
 *
 * Units     satang
 */
function splitOf(typed: Typed, due: RepayAnswer['due'], settlement: Settlement, outstanding: Satang): Split {
  const { amount, fine } = typed;
  const free = amount === null ? null : minus(amount, fine);
  const closes = free !== null && free >= settlement.total;
  const usual = closes ? settlement.interest : due.interest;
  const interest = typed.interest ?? (free === null ? ZERO : cut(free, typed.principal, usual));
  const principal = typed.principal ?? (free === null ? ZERO : minus(free, interest));
  const whole = plus(plus(principal, interest), fine);
  if (principal < 0 || interest < 0 || (amount !== null && whole !== amount))
    throw repayDiffers({ amount: showBaht(amount ?? whole) });
  if (principal > outstanding)
    throw repayTooMuch({ outstanding: showBaht(outstanding), total: showBaht(settlement.total) });
  return { principal, interest, fine, total: whole };
}

/** Of what is left after the fine, the interest: all but a typed principal, else as far as it is due. */
const cut = (free: Satang, principal: Satang | null, usual: Satang): Satang =>
  principal === null ? least(free, usual) : minus(free, principal);
