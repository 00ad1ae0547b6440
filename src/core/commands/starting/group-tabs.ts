/** The tabs that a new group of each system begins with, which columns they show, and the rules that usually hold. */
import type { System } from '../../tables/book.ts';
import type { TableName } from '../../tables/tables.ts';
import type { Month } from '../../values/calendar.ts';
import { showMonth } from '../../values/show.ts';

/** Columns that a group needs from its first day; others are added where something is first written to them. */
export const FIRST_COLUMNS = {
  groups: ['groupId', 'name', 'system', 'village', 'tambon', 'amphoe', 'province', 'founded', 'participation'],
  rules: ['key', 'value', 'effectiveFrom', 'resolution'],
  benefits: [
    'code',
    'kind',
    'name',
    'per',
    'tenureFrom',
    'amount',
    'ageFrom',
    'timesPerLife',
    'unitsPerYear',
    'moneyPerYear',
    'windowDays',
  ],
  members: [
    'memberId',
    'title',
    'firstName',
    'lastName',
    'birthDate',
    'joinDate',
    'village',
    'payerId',
    'status',
    'endDate',
    'phone',
    'beneficiary',
  ],
  pledges: ['memberId', 'amount', 'effectiveFrom'],
  receipts: ['receiptId', 'date', 'memberId', 'kind', 'amount', 'coverFrom', 'coverTo', 'receivedBy', 'place', 'note'],
  withdrawals: ['voucherId', 'date', 'memberId', 'amount', 'place', 'note'],
  claims: [
    'claimId',
    'memberId',
    'code',
    'eventDate',
    'requestDate',
    'units',
    'amount',
    'status',
    'paidDate',
    'place',
    'approvedBy',
    'note',
  ],
  loans: [
    'loanId',
    'memberId',
    'date',
    'principal',
    'ratePerYear',
    'method',
    'installments',
    'firstDue',
    'guarantor1',
    'guarantor2',
    'purpose',
    'place',
    'note',
  ],
  repayments: ['receiptId', 'date', 'loanId', 'principal', 'interest', 'fine', 'place', 'note'],
  cashbook: ['entryId', 'date', 'category', 'text', 'in', 'out', 'place', 'source', 'note'],
  cashCounts: ['date', 'cash', 'bank', 'countedBy', 'witness'],
  openings: ['asOf', 'account', 'memberId', 'amount', 'note'],
} as const satisfies { readonly [name in TableName]?: readonly string[] };

const WITH_SAVINGS: readonly TableName[] = [
  'members',
  'pledges',
  'receipts',
  'withdrawals',
  'loans',
  'repayments',
  'cashbook',
  'cashCounts',
  'rules',
];

/** The tabs of each system, in the order of the work. */
export const FIRST_TABS: { readonly [system in System]: readonly TableName[] } = {
  onebaht: ['members', 'receipts', 'claims', 'cashbook', 'cashCounts', 'rules'],
  sajja: WITH_SAVINGS,
  production: WITH_SAVINGS,
  villagefund: ['members', 'loans', 'repayments', 'cashbook', 'cashCounts', 'rules'],
  network: ['groupReports', 'meetings', 'attendance', 'resolutions', 'cashbook', 'cashCounts', 'rules'],
};

type Usual = readonly (readonly [key: string, value: string])[];

const COLLECTS: Usual = [
  ['contribution.collectionDay', 'last'],
  ['contribution.graceDays', '15'],
];
const LENDS: Usual = [
  ['loan.ratePerYear', '12'],
  ['loan.installments', '12'],
  ['loan.rounding', 'SATANG'],
];
const HELPS: Usual = [
  ['welfare.waitingDays', '180'],
  ['claim.blockIfArrears', 'yes'],
];
const SAVES: Usual = [...COLLECTS, ['arrears.maxMisses', '3'], ...LENDS];

const USUAL: { readonly [system in System]: Usual } = {
  onebaht: [
    ['contribution.ratePerDay', '1'],
    ['contribution.dayCount', 'FLAT_30'],
    ...COLLECTS,
    ['arrears.suspendDays', '90'],
    ...HELPS,
  ],
  sajja: SAVES,
  production: SAVES,
  villagefund: LENDS,
  network: [
    ['funeral.levyPerDeath', '20'],
    ['funeral.feePct', '10'],
  ],
};

/** Whether members pay in by the month, so that it matters from which month on. */
export const collects = (system: System): boolean => system !== 'villagefund' && system !== 'network';

/** The rules of a new group as they are typed: those that usually hold, and from which month its dues begin. */
export function usualRules(system: System, from: Month, helps: boolean): Usual {
  const begins: Usual = collects(system) ? [['books.from', showMonth(from, 'th', 'short')]] : [];
  return [...begins, ...USUAL[system], ...(helps && system !== 'onebaht' ? HELPS : [])];
}
