/** Where one goes on from a finding: the page on which it is looked at or put right. */
import type { FindingItem } from '../core/commands/answers/findings.ts';
import type { FindingCode } from '../core/values/finding.ts';
import type { Words } from '../core/values/words.ts';
import { draftOf, lookAtDay } from './drafts.ts';
import { REPORTS } from './reports.ts';
import { choose, chosen, goOn, type Place } from './state.ts';
import { closingWords } from './words/closing.ts';
import { collectionWords } from './words/collection.ts';
import { loanWords } from './words/loans.ts';
import { ruleWords } from './words/rules.ts';
import { sendingWords } from './words/sending.ts';
import { welfareWords } from './words/welfare.ts';
import { words } from './words.ts';

interface Way {
  readonly title: Words;
  readonly codes: readonly FindingCode[];
  /** Null where the finding does not say of whom or of what the page would speak. */
  readonly place: (item: FindingItem, of: Pick<Place, 'groupId'>) => Place | null;
}

const ofMember =
  (page: 'passbook' | 'rights'): Way['place'] =>
  ({ memberId }, of) =>
    memberId === null ? null : { page, ...of, memberId };
const ofAll =
  (page: 'grants' | 'funerals' | 'bodies' | 'rules'): Way['place'] =>
  () => ({ page });

/** Pages by the findings that lead to them; what is in none is put right in its cell alone. */
const WAYS: readonly Way[] = [
  {
    title: closingWords.closing,
    codes: ['CLOSED_MONTH_CHANGED', 'CLOSINGS_EDITED'],
    place: ({ about: { month } }, { groupId }) => (month && groupId ? { page: 'closing', groupId } : null),
  },
  {
    title: collectionWords.title,
    codes: ['COUNT_DIFFERS'],
    place: (_, { groupId }) => (groupId ? { page: 'collection', groupId } : null),
  },
  {
    title: sendingWords.groupReport,
    codes: ['REPORT_MISSING'],
    place: ({ about: { month } }, of) => ({ page: 'groupReport', ...of, ...(month ? { month } : {}) }),
  },
  {
    title: words.passbook,
    codes: [
      'CONTRIBUTION_MISSED',
      'CONTRIBUTION_PARTIAL',
      'CONTRIBUTION_LATE',
      'RIGHTS_SUSPENDED',
      'ENDING_PROPOSED',
      'PLEDGE_DIFFERS',
      'PLEDGE_OUT_OF_RANGE',
      'PLEDGE_CHANGED_TOO_OFTEN',
      'WITHDRAWAL_ABOVE_BALANCE',
      'WIDE_CELL_DIFFERS',
      'PROBABLE_DOUBLE_ENTRY',
      'PAID_BEFORE_JOINING',
      'PAID_AFTER_LEAVING',
      'STATUS_WITHOUT_DATE',
    ],
    place: ofMember('passbook'),
  },
  {
    title: welfareWords.rights,
    codes: ['CLAIM_BEFORE_RIGHT', 'CLAIM_WHILE_SUSPENDED', 'CLAIM_OVER_LIMIT', 'CLAIM_TOO_LATE', 'CLAIM_DOUBLE'],
    place: ofMember('rights'),
  },
  {
    title: loanWords.loan,
    codes: [
      'LOAN_OVERDUE',
      'LOAN_OVER_LIMIT',
      'LOAN_GUARANTORS_MISSING',
      'LOAN_GUARANTOR_INVALID',
      'LOAN_RATE_HIGH',
      'LOAN_TERMS_MISSING',
      'REPAYMENT_ABOVE_BALANCE',
    ],
    place: ({ about: { loan } }, of) => (loan ? { page: 'loan', ...of, loanId: loan } : null),
  },
  { title: REPORTS.grants.title, codes: ['GRANT_OVERSPENT'], place: ofAll('grants') },
  { title: REPORTS.funerals.title, codes: ['LEVY_DIFFERS'], place: ofAll('funerals') },
  { title: REPORTS.bodies.title, codes: ['REPRESENTATIVES_WRONG_NUMBER'], place: ofAll('bodies') },
  { title: ruleWords.rules, codes: ['RULE_UNKNOWN', 'RULE_INVALID', 'PLEDGE_MISSING'], place: ofAll('rules') },
];

/** The page to which a finding leads, and the way there; null where there is only its cell. */
export function leadOf(item: FindingItem): { readonly title: Words; readonly go: () => void } | null {
  const way = WAYS.find(({ codes }) => codes.includes(item.code));
  const place = way?.place(item, item.groupId === null ? {} : { groupId: item.groupId });
  return way && place ? { title: way.title, go: () => lead(place, item) } : null;
}

/** Pages that speak of the chosen group and month are shown those of the finding. */
function lead(place: Place, { about: { month, day } }: FindingItem): void {
  const { page, groupId = '' } = place;
  const { value: now } = chosen;
  if (page === 'closing' && month && (now.group !== groupId || now.month !== month)) choose({ group: groupId, month });
  if (page === 'collection' && now.group !== groupId) choose({ group: groupId });
  // Entries that wait stay on the day for which they were taken.
  if (page === 'collection' && day && draftOf(groupId).entries.length === 0) lookAtDay(groupId, day);
  goOn(place);
}
