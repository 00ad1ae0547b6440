/** The accounts, the postings and the trial balance as tables of comma-separated values, for spreadsheets and other programs. */
import { ACCOUNTS, natureOf } from '../../ledger/books/accounts.ts';
import { type Cell, columnLetter } from '../../values/cell.ts';
import { csvOf } from '../../values/csv.ts';
import type { TextFile } from './answers.ts';
import { decimal } from './decimal.ts';
import { type Holding, heldAfter, type Movement } from './movements.ts';

export interface AccountFacts {
  readonly movements: readonly Movement[];
  readonly tabs: readonly string[];
  readonly nameOf: ((groupId: string, memberId: string) => string | null) | null;
}

const HOLDING = ['account', 'group', 'member', 'loan'] as const;
/** The columns of the trial balance, which can be brought into a new workbook again. */
export const BALANCE_COLUMNS = [...HOLDING, 'debit', 'credit'] as const;
const ACCOUNT_COLUMNS = ['account', 'nature', 'thai', 'english'] as const;
const POSTING_COLUMNS = [
  'date',
  ...HOLDING.map((column) => `debit_${column}`),
  ...HOLDING.map((column) => `credit_${column}`),
  'amount',
  'opening',
  'tab',
  'cell',
] as const;

const partsOf = ({ account, groupId, memberId, loanId }: Holding): readonly string[] => [
  account,
  groupId,
  memberId ?? '',
  loanId ?? '',
];

/** The sums of the trial balance: each holding on the side on which it stands. Units: THB with two decimals. */
function balanceRows({ movements, nameOf }: AccountFacts): readonly (readonly string[])[] {
  const rows = heldAfter(movements).flatMap(({ holding, balance }) => {
    if (balance === 0) return [];
    const { groupId, memberId } = holding;
    const name = nameOf === null ? [] : [memberId === null ? '' : (nameOf(groupId, memberId) ?? '')];
    const sums = balance > 0 ? [decimal(balance), ''] : ['', decimal(-balance)];
    return [[...partsOf(holding), ...sums, ...name]];
  });
  return [[...BALANCE_COLUMNS, ...(nameOf === null ? [] : ['name'])], ...rows];
}

function accountRows({ movements }: AccountFacts): readonly (readonly string[])[] {
  const used = new Set(movements.flatMap(({ debit, credit }) => [debit.account, credit.account]));
  const rows = [...used].sort().map((id) => [id, natureOf(id), ACCOUNTS[id].th, ACCOUNTS[id].en]);
  return [ACCOUNT_COLUMNS, ...rows];
}

function postingRows({ movements, tabs }: AccountFacts): readonly (readonly Cell[])[] {
  const rows = movements.map(({ day, debit, credit, amount, opening, tab, row, column }) => [
    day,
    ...partsOf(debit),
    ...partsOf(credit),
    // As a text, what is below 0 would be kept from being taken for a formula.
    amount < 0 ? Number(decimal(amount)) : decimal(amount),
    opening ? 'yes' : '',
    tabs[tab] ?? '',
    `${column > 0 ? columnLetter(column) : ''}${row}`,
  ]);
  return [POSTING_COLUMNS, ...rows];
}

/** `accounts.csv`, `postings.csv` and `balances.csv`; no cell can be taken for a formula. */
export function accountFiles(facts: AccountFacts): readonly TextFile[] {
  return [
    { name: 'accounts.csv', text: csvOf(accountRows(facts)) },
    { name: 'postings.csv', text: csvOf(postingRows(facts)) },
    { name: 'balances.csv', text: csvOf(balanceRows(facts)) },
  ];
}
