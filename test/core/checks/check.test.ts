/** The order of findings, what is shown of many, and checks that are off. */
import { expect, test } from 'vitest';
import { offChecks } from '../../../src/core/checks/off.ts';
import { gathered } from '../../../src/core/reports/findings-page.ts';
import type { Finding } from '../../../src/core/values/finding.ts';
import { book, dateCell } from '../tables/workbooks.ts';
import { findingsIn, found, GIVING, line, MEMBERS, rules, TWO_GROUPS, tab } from './checked.ts';

/** Findings as they are listed. */
const shown = (findings: readonly Finding[]) =>
  gathered(findings.map((one) => ({ ...one, severity: 'note' as const })));

test('findings come in order of severity, group, tab and row', () => {
  const members = tab('สมาชิก', 'กลุ่ม|เลขสมาชิก|ชื่อ', ['G1', '1', 'ก'], ['G2', '1', 'ข']);
  const receipts = tab(
    'รับเงิน',
    'กลุ่ม|เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน',
    ['G2', '1', '5/1/2569', '9', 30],
    ['G1', '1', '9/5/2569', '1', 30],
    ['G1', '2', '5/1/2569', '8', 30],
    ['G2', '2', '5/4/2569', '1', 30],
    ['G1', '3', '5/4/2569', '1', 30],
  );
  expect(findingsIn([TWO_GROUPS, members, receipts, rules(['books.from', 'เม.ย. 69'])]).map(line)).toEqual([
    'MEMBER_UNKNOWN G1 8 รับเงิน 4D',
    'MEMBER_UNKNOWN G2 9 รับเงิน 2D',
    'DATE_IN_FUTURE G1 1 รับเงิน 3C',
  ]);
});

test('a member typed by name or with zeros is told by his own id, whatever is wrong in the row', () => {
  const receipts = tab(
    'รับเงิน',
    'วันที่|เลขสมาชิก|จำนวนเงิน',
    [dateCell('1969-01-20'), 'สมชาย ใจดี', 30],
    ['9/5/2569', 'สมหญิง รักดี', 30],
    ['5/4/2569', '002', 'x'],
    ['5/4/2569', 'บุญมี', 30],
  );
  const codes = ['MEMBER_BY_NAME', 'YEAR_TWO_DIGITS', 'DATE_IN_FUTURE', 'CELL_UNREADABLE', 'MEMBER_UNKNOWN'] as const;
  expect(found(codes, [GIVING, MEMBERS, receipts])).toEqual([
    'CELL_UNREADABLE G1 2 รับเงิน 4C',
    'MEMBER_UNKNOWN G1 บุญมี รับเงิน 5B',
    'YEAR_TWO_DIGITS G1 1 รับเงิน 2A',
    'DATE_IN_FUTURE G1 2 รับเงิน 3A',
    'MEMBER_BY_NAME G1 1 รับเงิน 2B',
  ]);
});

test('a finding dated after the day of the check is not seen', () => {
  const receipts = tab('รับเงิน', 'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน', ['1', '5/3/2569', '9', 30]);
  expect(found('MEMBER_UNKNOWN', [GIVING, MEMBERS, receipts], { asOf: '2026-03-04' })).toEqual([]);
  expect(found('MEMBER_UNKNOWN', [GIVING, MEMBERS, receipts], { asOf: '2026-03-05' })).toHaveLength(1);
});

test('twenty alike in a column are shown each, twenty-one as one', () => {
  const receipts = (count: number) =>
    tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ...Array.from({ length: count }, () => ['5/3/2569', '9', 30]));
  const alike = (count: number) =>
    shown(findingsIn([GIVING, MEMBERS, receipts(count)]).filter(({ code }) => code === 'MEMBER_UNKNOWN'));
  expect(alike(20)).toHaveLength(20);
  expect(alike(21).map(({ count }) => count)).toEqual([21]);
});

test('numbers without their zeros are one line a column', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ', ['007', 'ก'], ['008', 'ข']);
  const receipts = tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/4/2569', 7, 30], ['5/4/2569', 8, 30]);
  const findings = findingsIn([GIVING, members, receipts]);
  expect(findings.map(line)).toEqual(['ID_ZEROS G1 007 รับเงิน 2B', 'ID_ZEROS G1 008 รับเงิน 3B']);
  expect(shown(findings).map(({ count }) => count)).toEqual([2]);
});

test('tabs whose names say no table are named, but not those with nothing in them', () => {
  const months = tab('จดไว้ ม.ค. 2569', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/1/2569', '1', 30]);
  const [only, ...more] = offChecks(book(GIVING, months, tab('Sheet2', '')));
  expect(more).toEqual([]);
  expect(only?.th).toContain('จดไว้ ม.ค. 2569 เพราะ');
});

test('a check without its column is off where the table is there, and says so in a line', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร|เลขประจำตัวประชาชน', ['1', 'ก', '1/1/2560', '']);
  const receipts = tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/4/2569', '1', 30]);
  const [only, ...more] = offChecks(book(GIVING, members, receipts));
  expect(more).toEqual([]);
  expect(only?.th).toContain('เลขใบเสร็จซ้ำ');
  expect(offChecks(book(GIVING))).toEqual([]);
});
