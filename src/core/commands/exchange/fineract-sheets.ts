/** Members, savings, loans and repayments as rows of the sheets that Fineract takes in bulk. */
import type { GroupLedger, LoanEntry, Member } from '../../ledger/ledger.ts';
import { isActiveOn } from '../../ledger/members/members.ts';
import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { ZERO } from '../../values/satang.ts';
import { type Words, words } from '../../values/words.ts';
import type { ExchangeTab, Told } from './answers.ts';
import { CLIENTS, LOANS, REPAYMENTS, SAVINGS, SAVINGS_MOVES, type SheetLayout } from './fineract-layout.ts';
import { holdingKey } from './movements.ts';
import { type ExportTakes, type OpenedBooks, openedBooks } from './opened-books.ts';

type Filled = string | number | Day;
type Line<Field extends string> = { readonly [field in Field]?: Filled };

/** What Fineract's products have to be called there, so that rows are understood when they come back. */
export const PRODUCTS = {
  savings: words('เงินสัจจะสมาชิก', 'Members’ savings'),
  deposits: words('เงินฝากพิเศษ', 'Special deposits'),
  loans: words('เงินกู้สมาชิก', 'Loans to members'),
} as const satisfies Readonly<Record<string, Words>>;

/** Fineract counts baht; a satang is a hundredth. */
const baht = (amount: number): number => amount / 100;

/** The number by which another system knows what is a group's own. */
export const externalId = (groupId: string, id: string): string => `${groupId}/${id}`;

function tabOf<Field extends string>(layout: SheetLayout<Field>, lines: readonly Line<Field>[]): ExchangeTab {
  return {
    title: layout.sheet,
    columns: layout.columns.map(([header, , shown = 'text']) => ({ header, shown })),
    rows: lines.map((line) => layout.columns.map(([, field]) => (field === null ? '' : (line[field] ?? '')))),
  };
}

const payment = (place: string): string => (place === 'cash' ? 'Cash' : place === 'bank' ? 'Bank' : place);

interface Client {
  readonly first: string;
  readonly last: string;
  /** As Fineract shows a client. */
  readonly shown: string;
}

function clientOf(member: Member, names: boolean): Client {
  const row = member.memberships[member.memberships.length - 1]?.row;
  if (!names || row === undefined) {
    const last = externalId(member.groupId, member.memberId);
    return { first: 'Member', last, shown: `Member ${last}` };
  }
  const [, first = row.firstName, rest = ''] = /^(\S+)\s+(.+)$/.exec(row.firstName) ?? [];
  const last = row.lastName ?? rest;
  return { first, last, shown: last === '' ? first : `${first} ${last}` };
}

export interface FineractExport {
  readonly tabs: readonly ExchangeTab[];
  readonly told: readonly Told[];
}

/** The five sheets, and what could not go into them. Units: baht with two decimals. */
export function fineractOf(takes: ExportTakes): FineractExport {
  const books = openedBooks(takes);
  const told: Told[] = [];
  const clients = books.groups.flatMap((group) => clientLines(group, books.asOf, takes.names));
  const loans = books.groups.flatMap((group) => loanLines(group, books.asOf, takes.names, told));
  const repaid = books.groups.flatMap((group) => repaymentLines(group, books.asOf, takes.names, told));
  const { accounts, moves } = savingsLines(books, takes);
  const tabs = [
    tabOf(CLIENTS, clients),
    tabOf(SAVINGS, accounts),
    tabOf(SAVINGS_MOVES, moves),
    tabOf(LOANS, loans),
    tabOf(REPAYMENTS, repaid),
  ];
  return { tabs, told };
}

function clientLines(group: GroupLedger, asOf: Day, names: boolean) {
  return group.members
    .filter(({ registered, memberships }) => registered && (memberships[0]?.join ?? asOf) <= asOf)
    .map((member) => {
      const stay = member.memberships[member.memberships.length - 1];
      const joined = stay?.join ?? '';
      const { first, last } = clientOf(member, names);
      return {
        firstName: first,
        lastName: last,
        office: group.group.name,
        externalId: externalId(member.groupId, member.memberId),
        active: isActiveOn(member, asOf, asOf) ? 'True' : 'False',
        joined,
        activated: joined,
        phone: names ? (stay?.row.phone ?? '') : '',
        born: names ? (stay?.row.birthDate ?? '') : '',
        isStaff: 'False',
        hasAddress: 'False',
      };
    });
}

function savingsLines({ movements, groups, tabs }: OpenedBooks, { names }: ExportTakes) {
  const byId = new Map(groups.map((group) => [group.groupId, group]));
  const accounts = new Map<string, Line<'office' | 'client' | 'product' | 'externalId'> & { readonly since: Day }>();
  const moves = movements.flatMap(({ day, debit, credit, amount, opening, tab, row }) =>
    [debit, credit].flatMap((holding, side) => {
      const { account, groupId, memberId } = holding;
      if ((account !== 'savings' && account !== 'deposits') || memberId === null || amount === 0) return [];
      const group = byId.get(groupId);
      const member = group?.memberByKey.get(idKey(memberId));
      if (group === undefined || member === undefined) return [];
      const key = holdingKey(holding);
      const known = accounts.get(key);
      const is = known ?? {
        office: group.group.name,
        client: clientOf(member, names).shown,
        product: PRODUCTS[account].en,
        externalId: `${externalId(groupId, memberId)}/${account}`,
        since: day,
      };
      if (!known) accounts.set(key, is);
      const isIn = (side === 1) === amount > 0;
      const other = side === 1 ? debit.account : credit.account;
      return [
        {
          ...is,
          accountNo: is.externalId ?? '',
          type: isIn ? 'Deposit' : 'Withdrawal',
          amount: baht(Math.abs(amount)),
          date: day,
          payment: payment(opening ? 'opening' : other),
          receipt: '',
          note: `${tabs[tab] ?? ''} ${row}`,
        },
      ];
    }),
  );
  return {
    moves,
    accounts: [...accounts.values()].map(({ since, ...is }) => ({
      ...is,
      kind: 'Individual',
      opened: since,
      approved: since,
      activated: since,
      currency: 'THB',
      decimals: 2,
      rate: 0,
      compounding: 'Daily',
      posting: 'Monthly',
      calculation: 'Daily Balance',
      daysInYear: '365 Days',
    })),
  };
}

/** Contracts that run on a day and are not taken back. */
const contractsOf = (group: GroupLedger, asOf: Day): readonly LoanEntry[] =>
  group.loans.filter(({ entry }) => entry.date <= asOf && (entry.reversedOn === null || entry.reversedOn > asOf));

function loanLines(group: GroupLedger, asOf: Day, names: boolean, told: Told[]) {
  return contractsOf(group, asOf).flatMap((loan) => {
    const { entry, loanId } = loan;
    if (entry.member === null) {
      told.push({ line: null, says: noBorrower(loanId, group.group.name) });
      return [];
    }
    const terms = loan.terms();
    const day = entry.date;
    return [
      {
        office: group.group.name,
        kind: 'Individual',
        client: clientOf(entry.member, names).shown,
        clientId: externalId(group.groupId, entry.member.memberId),
        product: PRODUCTS.loans.en,
        submitted: day,
        approved: day,
        disbursed: day,
        payment: payment(entry.row.place),
        principal: baht(terms.principal),
        installments: terms.installments,
        every: terms.everyMonths,
        everyUnit: 'Months',
        term: terms.installments * terms.everyMonths,
        termUnit: 'Months',
        rate: terms.rate / 100,
        ratePeriod: 'Per year',
        amortization: 'Equal principal payments',
        method: terms.method === 'flat' ? 'Flat' : 'Declining Balance',
        interestPeriod: 'Same as repayment period',
        strategy: 'Penalties, Fees, Interest, Principal order',
        firstDue: loan.schedule()[0]?.due ?? '',
        externalId: externalId(group.groupId, loanId),
      },
    ];
  });
}

const noBorrower = (loanId: string, group: string): Words =>
  words(
    `สัญญา ${loanId} ของ ${group} ไม่มีทะเบียนผู้กู้ จึงไม่ได้อยู่ในแท็บ Loans`,
    `Contract ${loanId} of ${group} has no registered borrower and is not in the sheet Loans.`,
  );

function repaymentLines(group: GroupLedger, asOf: Day, names: boolean, told: Told[]) {
  return contractsOf(group, asOf).flatMap((loan) => {
    const { member } = loan.entry;
    if (member === null) return [];
    const moved = loan.transfers.length + loan.interestMoved.length;
    if (moved > 0) told.push({ line: null, says: movedByTransfer(loan.loanId, group.group.name, moved) });
    return loan.repayments.flatMap(({ row, date, reverses, reversedOn }) => {
      // A repayment that was taken back, and the row that takes it back, are none.
      if (date > asOf || reverses !== null || (reversedOn !== null && reversedOn <= asOf)) return [];
      const paid = [row.principal, row.interest, row.fine].reduce<number>((sum, part) => sum + (part ?? ZERO), 0);
      return [
        {
          office: group.group.name,
          client: clientOf(member, names).shown,
          clientId: externalId(group.groupId, member.memberId),
          accountNo: externalId(group.groupId, loan.loanId),
          product: PRODUCTS.loans.en,
          principal: baht(loan.entry.row.principal),
          disbursed: loan.entry.date,
          amount: baht(paid),
          date,
          payment: payment(row.place),
          receipt: row.receiptId ?? '',
        },
      ];
    });
  });
}

const movedByTransfer = (loanId: string, group: string, count: number): Words =>
  words(
    `สัญญา ${loanId} ของ ${group} มีรายการโอนบัญชี ${count} รายการ (ตัดหนี้หรือหักกลบ) ที่แท็บ LoanRepayment รับไม่ได้ ให้ลงใน Fineract เอง`,
    `Contract ${loanId} of ${group} has ${count} transfers (written off or set off) that LoanRepayment cannot hold; enter them in Fineract.`,
  );
