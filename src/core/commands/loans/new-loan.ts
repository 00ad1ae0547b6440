/** The command that enters a new contract: its schedule and every limit are shown first, then it is written and paid out. */

import { sentenceOf } from '../../checks/catalogue.ts';
import { loanFindings } from '../../checks/loans.ts';
import { memberSavingsOn } from '../../ledger/books/balances.ts';
import { nextNumber } from '../../ledger/dues/receipt-numbers.ts';
import type { GroupLedger, Member } from '../../ledger/ledger.ts';
import { isActiveOn } from '../../ledger/members/members.ts';
import { loanVoucher } from '../../reports/loan-papers.ts';
import { RULE_WORDS } from '../../rules/rule-words.ts';
import { type RuleBook, ruleGiven, ruleNumber, type Scope } from '../../rules/rulebook.ts';
import { saidValue } from '../../rules/said-rule.ts';
import { changesOf } from '../../tables/change-tabs.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { idKey } from '../../values/id-key.ts';
import { satang, times } from '../../values/satang.ts';
import { showBaht, showDay } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { amountIn, percentIn, wholeIn } from '../amounts-in.ts';
import type { LoanLimit, NewLoanAnswer } from '../answers/loans.ts';
import { asIf } from '../as-if.ts';
import { memberNamed, oneGroup } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import {
  beforeOpening,
  dayAhead,
  loanIdTaken,
  loanMethodMissing,
  loanNeedsResolution,
  memberNotThen,
} from '../problems-entering.ts';
import { choiceIn, dayIn, flagIn, posts, textIn } from '../takes.ts';
import { placeIn } from '../welfare/pay-claim.ts';
import { openWorkbook } from '../workbook.ts';
import { loan as loanOf } from './loan.ts';

const METHODS = ['reducing', 'flat'] as const;
const PLACES: Readonly<Record<string, ReturnType<typeof words>>> = {
  cash: words('เงินสด', 'Cash'),
  bank: words('ธนาคาร', 'Bank'),
};

export const newLoan: Command<'newLoan'> = {
  name: 'newLoan',
  caption: words('ทำสัญญาเงินกู้', 'A new loan'),
  acts: posts,
  plan: (takes, context) => {
    const named = { group: textIn(takes, 'group'), member: textIn(takes, 'member') };
    const principal = amountIn(takes, 'amount');
    const day = dayIn(takes, 'date');
    const typedRate = percentIn(takes, 'rate');
    const chosen = choiceIn(takes, 'method', METHODS);
    const installments = wholeIn(takes, 'installments');
    const [firstDue, resolution] = [dayIn(takes, 'firstDue'), textIn(takes, 'resolution')];
    const guarantors = (['guarantor1', 'guarantor2', 'guarantor3'] as const).map((name) => textIn(takes, name));
    const [purpose, typedPlace, typedId] = [textIn(takes, 'purpose'), textIn(takes, 'place'), textIn(takes, 'loanId')];
    const post = flagIn(takes, 'post');
    const { book, ledger, today } = openWorkbook(takes, context);
    const date = day ?? today;
    const rest = WRITES_NOTHING;
    if (named.member === null || principal === null || principal === 0) {
      const group = oneGroup(ledger.groups, named.group);
      const usual = usualOf(ledger.rules, group, { groupId: group.groupId, village: null }, date);
      return {
        ...rest,
        answer: {
          groupId: group.groupId,
          date,
          usual,
          contract: null,
          limits: [],
          against: [],
          voucher: null,
          action: null,
        },
        says: words('เลือกผู้กู้และจำนวนเงิน', 'Choose a borrower and an amount'),
      };
    }
    const { group, member } = memberNamed(ledger.groups, named.group, named.member);
    const { groupId } = group;
    const scope = { groupId, village: member.village };
    const usual = usualOf(ledger.rules, group, scope, date);
    demandDay(group, member, date, today);
    const method = chosen ?? usual.method;
    if (method === null) throw loanMethodMissing({});
    const ratePerYear = typedRate ?? ruleNumber(ledger.rules, 'loan.ratePerYear', scope, date) ?? 0;
    const parts = installments ?? ruleNumber(ledger.rules, 'loan.installments', scope, date) ?? 12;
    const place = placeIn(book, groupId, typedPlace ?? 'cash');
    const [guarantor1, guarantor2, guarantor3] = guarantors.map((one) => guarantorIn(group, one));
    const asked = {
      loanId: typedId,
      memberId: member.memberId,
      date,
      principal,
      ratePerYear,
      method,
      installments: parts,
      firstDue,
      guarantor1: guarantor1 ?? null,
      guarantor2: guarantor2 ?? null,
      guarantor3: guarantor3 ?? null,
      purpose,
      place,
      note: resolution === null ? null : `มติ ${resolution}`,
    };
    const action = `loan-${hashOf(JSON.stringify([groupId, asked]))}`;
    // Asked again without a number it is the same contract, not the next one.
    const there = group.loans.find(({ entry }) => entry.row.entryKey?.startsWith(`${action}.`));
    const loanId = typedId ?? there?.loanId ?? usual.loanId;
    const record: Partial<Row<'loans'>> = { ...asked, loanId };
    const own = { book, grids: context.grids(), language: context.language };
    const isThere = rowsOfAction(book, own.grids, action).length > 0;
    if (!isThere && group.loans.some(({ key }) => key === idKey(loanId)))
      throw loanIdTaken({ loan: loanId, next: usual.loanId });
    const changes = changesOf(own, action, [{ adds: 'loans', groupId, records: [record] }]);
    const after = asIf(changes, takes, context);
    const [row] = rowsOfAction(after.book, after.grids, action);
    const of = after.ledger.groups.find((one) => one.groupId === groupId)!;
    const against = loanFindings(after.ledger, of, { asOf: date, today })
      .filter((one) => one.code !== 'LOAN_OVERDUE' && one.tab === row?.tab.title && one.row === row.row)
      .map(sentenceOf);
    if (post && !isThere && against.length > 0 && resolution === null) throw loanNeedsResolution({});
    const { answer: contract } = loanOf.plan(
      { loan: loanId, group: groupId, asOf: date },
      { ...context, workbook: after },
    );
    const amount = showBaht(principal);
    const answer: NewLoanAnswer = {
      groupId,
      date,
      usual,
      contract,
      limits: limitsOf(ledger.rules, group, member, record, scope, date),
      against,
      voucher: loanVoucher(group.group.name, contract.loan, PLACES[place] ?? words(place, place)),
      action: post ? action : null,
    };
    return {
      ...rest,
      answer,
      says: post
        ? words(
            `บันทึกสัญญา ${loanId} ของ ${member.name} ${amount} บาท แล้ว`,
            `Loan ${loanId} of ${member.name}, ${amount} baht, is written`,
          )
        : words(`สัญญา ${loanId} ของ ${member.name} ${amount} บาท`, `Loan ${loanId} of ${member.name}, ${amount} baht`),
      ...(post && changes.cells.length > 0 ? { changes } : {}),
    };
  },
};

/** What the group's rules give where a contract does not say, and the number that comes next. */
function usualOf(rules: RuleBook, group: GroupLedger, scope: Scope, date: Day): NewLoanAnswer['usual'] {
  const method = ruleGiven(rules, 'loan.method', scope, date);
  const numbers = group.loans.map(({ loanId }) => ({ book: null, receiptId: loanId }));
  const guarantors = ruleGiven(rules, 'loan.guarantors', scope, date);
  return {
    loanId: nextNumber(numbers)?.next ?? '1',
    rate: `${(ruleNumber(rules, 'loan.ratePerYear', scope, date) ?? 0) / 100}%`,
    method: METHODS.find((one) => one === method) ?? null,
    installments: String(ruleNumber(rules, 'loan.installments', scope, date) ?? 12),
    guarantors: typeof guarantors === 'number' ? guarantors : null,
  };
}

/** Throws Problem where nothing can be lent on that day. */
function demandDay(group: GroupLedger, member: Member, date: Day, today: Day): void {
  const said = { day: showDay(date, 'th', 'short'), dayEn: showDay(date, 'en', 'short') };
  if (date > today) throw dayAhead(said);
  if (!isActiveOn(member, date, date)) throw memberNotThen({ name: member.name, ...said });
  const { notYet, openingDay } = group.books(date);
  if (notYet || (openingDay !== null && date <= openingDay)) throw beforeOpening(said);
}

/** A guarantor by number where he is one of the group, else as typed: the checks then say so. */
function guarantorIn(group: GroupLedger, typed: string | null): string | null {
  if (typed === null) return null;
  const found = group.memberByKey.get(idKey(typed));
  if (found) return found.memberId;
  const named = group.members.filter(({ name }) => name.replace(/\s+/g, '').includes(typed.replace(/\s+/g, '')));
  return named.length === 1 ? named[0]!.memberId : typed;
}

/** Every limit that a rule sets, with how the contract stands to it. */
function limitsOf(
  rules: RuleBook,
  group: GroupLedger,
  member: Member,
  { principal = satang(0), ratePerYear, ...record }: Partial<Row<'loans'>>,
  scope: Scope,
  date: Day,
): readonly LoanLimit[] {
  const limits: LoanLimit[] = [];
  const of = (name: 'loan.maxAmount' | 'loan.maxTimesSavings' | 'loan.guarantors' | 'loan.rateWarnAbove') => {
    const given = ruleGiven(rules, name, scope, date);
    return typeof given === 'number' ? given : null;
  };
  const most = of('loan.maxAmount');
  if (most !== null)
    limits.push({
      asks: RULE_WORDS['loan.maxAmount'].asks,
      limit: saidValue('loan.maxAmount', most),
      keeps: principal <= most,
    });
  const fold = of('loan.maxTimesSavings');
  if (fold !== null) {
    const savings = memberSavingsOn(group.books(date), date).get(member)?.savings ?? satang(0);
    const limit = times(savings, fold);
    limits.push({
      asks: RULE_WORDS['loan.maxTimesSavings'].asks,
      limit: words(
        `${fold} × ${showBaht(savings)} = ${showBaht(limit)} บาท`,
        `${fold} × ${showBaht(savings)} = ${showBaht(limit)} baht`,
      ),
      keeps: principal <= limit,
    });
  }
  const needed = of('loan.guarantors');
  if (needed !== null) {
    const given = [record.guarantor1, record.guarantor2, record.guarantor3].filter((one) => one).length;
    limits.push({
      asks: RULE_WORDS['loan.guarantors'].asks,
      limit: words(`${given} จาก ${needed} คน`, `${given} of ${needed}`),
      keeps: given >= needed,
    });
  }
  const high = of('loan.rateWarnAbove');
  if (high !== null)
    limits.push({
      asks: RULE_WORDS['loan.rateWarnAbove'].asks,
      limit: saidValue('loan.rateWarnAbove', high),
      keeps: (ratePerYear ?? 0) <= high,
    });
  return limits;
}
