/** A finding leads to the page on which it is looked at or put right, of its own group, member and month. */
import { beforeEach, expect, test } from 'vitest';
import type { FindingItem } from '../../src/core/commands/answers/findings.ts';
import type { FindingCode } from '../../src/core/values/finding.ts';
import { leadOf } from '../../src/sidebar/leads.ts';
import { chosen, here, trail } from '../../src/sidebar/state.ts';
import { findingsAnswer } from './fixtures.ts';

const item = (code: FindingCode, about: FindingItem['about'] = {}, of: Partial<FindingItem> = {}): FindingItem => ({
  ...findingsAnswer.items[0]!,
  code,
  groupId: 'G2',
  memberId: null,
  about,
  ...of,
});

beforeEach(() => {
  trail.value = [{ page: 'findings' }];
  chosen.value = { group: 'G2', month: '2026-09' };
});

test.each([
  ['CLOSED_MONTH_CHANGED', { month: '2026-09' }, {}, { page: 'closing', groupId: 'G2' }],
  ['COUNT_DIFFERS', { day: '2026-09-30' }, {}, { page: 'collection', groupId: 'G2' }],
  ['REPORT_MISSING', { month: '2026-09' }, {}, { page: 'groupReport', groupId: 'G2', month: '2026-09' }],
  ['CONTRIBUTION_MISSED', {}, { memberId: '7' }, { page: 'passbook', groupId: 'G2', memberId: '7' }],
  ['CLAIM_OVER_LIMIT', {}, { memberId: '7' }, { page: 'rights', groupId: 'G2', memberId: '7' }],
  ['LOAN_OVERDUE', { loan: 'L1' }, { memberId: '7' }, { page: 'loan', groupId: 'G2', loanId: 'L1' }],
  ['RULE_INVALID', {}, {}, { page: 'rules' }],
] as const)('%s', (code, about, of, place) => {
  leadOf(item(code, about, of))?.go();
  expect(here()).toEqual(place);
});

test.each([
  ['a cell that only has to be typed again', item('CELL_UNREADABLE')],
  ['a member nobody knows', item('MEMBER_UNKNOWN', {}, { memberId: '99' })],
  ['rows of no group', item('CLOSINGS_EDITED', { month: '2026-09' }, { groupId: null })],
])('%s leads nowhere but to its cell', (_, one) => {
  expect(leadOf(one)).toBeNull();
});
