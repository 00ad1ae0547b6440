/** Pledges, monthly contributions and standing. */
import { expect, test } from 'vitest';
import { findingsIn, found, GIVING, line, MEMBERS, only, rules, SAVING, tab } from './checked.ts';

const PLEDGES = 'เลขสมาชิก|สัจจะ|มีผลตั้งแต่';
const BOOKS = ['books.from', 'ม.ค. 2569'] as const;
const paid = (...rows: readonly (readonly [day: string, member: string, amount: number])[]) =>
  tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ...rows);

test('savers without a pledge are one finding for the group', () => {
  const pledges = tab('สัจจะ', PLEDGES, ['1', 100, 'ม.ค. 69']);
  const grids = [SAVING, MEMBERS, pledges, paid(['5/1/2569', '1', 100])];
  expect(found('PLEDGE_MISSING', grids)).toEqual(['PLEDGE_MISSING S1 - กลุ่ม 2A']);
  expect(only('PLEDGE_MISSING', grids).facts).toMatchObject({ count: 1, members: ['สมหญิง รักดี (2)'] });
  expect(found('PLEDGE_MISSING', [...grids, rules(['pledge.default', 50])])).toEqual([]);
});

test('a payment with a rest, or one that leaves its month partial, differs from the pledge', () => {
  const pledges = tab('สัจจะ', PLEDGES, ['1', 100, 'ม.ค. 69'], ['2', 100, 'ม.ค. 69']);
  const receipts = paid(['5/1/2569', '1', 150], ['5/1/2569', '2', 100], ['5/2/2569', '2', 40], ['5/2/2569', '1', 100]);
  expect(found('PLEDGE_DIFFERS', [SAVING, MEMBERS, pledges, receipts])).toEqual([
    'PLEDGE_DIFFERS S1 1 รับเงิน 2C',
    'PLEDGE_DIFFERS S1 2 รับเงิน 4C',
  ]);
});

test('limits of pledges are looked at only where a rule sets them', () => {
  const pledges = tab(
    'สัจจะ',
    PLEDGES,
    ['1', 5, 'ม.ค. 69'],
    ['2', 505, 'ม.ค. 69'],
    ['1', 105, 'ก.พ. 69'],
    ['1', 500, 'มี.ค. 69'],
  );
  const grids = [SAVING, MEMBERS, pledges];
  expect(found('PLEDGE_OUT_OF_RANGE', grids)).toEqual([]);
  expect(found('PLEDGE_OUT_OF_RANGE', [...grids, rules(['pledge.min', 10])])).toEqual([
    'PLEDGE_OUT_OF_RANGE S1 1 สัจจะ 2B',
  ]);
  expect(found('PLEDGE_OUT_OF_RANGE', [...grids, rules(['pledge.max', 500])])).toEqual([
    'PLEDGE_OUT_OF_RANGE S1 2 สัจจะ 3B',
  ]);
  expect(found('PLEDGE_OUT_OF_RANGE', [...grids, rules(['pledge.step', 10])])).toEqual([
    'PLEDGE_OUT_OF_RANGE S1 1 สัจจะ 2B',
    'PLEDGE_OUT_OF_RANGE S1 2 สัจจะ 3B',
    'PLEDGE_OUT_OF_RANGE S1 1 สัจจะ 4B',
  ]);
});

test('the first pledge is no change; the first change too many of a year is found', () => {
  const pledges = tab(
    'สัจจะ',
    PLEDGES,
    ['1', 100, 'ม.ค. 68'],
    ['1', 150, 'มิ.ย. 68'],
    ['1', 200, 'ม.ค. 69'],
    ['1', 250, 'มี.ค. 69'],
    ['1', 300, 'เม.ย. 69'],
  );
  const grids = [SAVING, MEMBERS, pledges];
  expect(found('PLEDGE_CHANGED_TOO_OFTEN', grids)).toEqual([]);
  expect(found('PLEDGE_CHANGED_TOO_OFTEN', [...grids, rules(['pledge.changesPerYear', 1])])).toEqual([
    'PLEDGE_CHANGED_TOO_OFTEN S1 1 สัจจะ 5C',
  ]);
  expect(found('PLEDGE_CHANGED_TOO_OFTEN', [...grids, rules(['pledge.changesPerYear', 3])])).toEqual([]);
});

test('missed, partial and late months are one finding each a member, at his row of the register', () => {
  const receipts = paid(
    ['20/2/2569', '1', 30],
    ['5/2/2569', '2', 30],
    ['28/2/2569', '2', 30],
    ['31/3/2569', '2', 30],
    ['30/4/2569', '2', 10],
  );
  const grids = [GIVING, MEMBERS, receipts, rules(BOOKS)];
  const codes = ['CONTRIBUTION_MISSED', 'CONTRIBUTION_PARTIAL', 'CONTRIBUTION_LATE'] as const;
  expect(found(codes, grids)).toEqual(['CONTRIBUTION_MISSED G1 1 สมาชิก 2A', 'CONTRIBUTION_LATE G1 1 สมาชิก 2A']);
  expect(only('CONTRIBUTION_MISSED', grids).facts).toMatchObject({ months: ['2026-02', '2026-03'], amount: 6000 });
  const later = found(codes, grids, { asOf: '2026-05-16', today: '2026-05-16' });
  expect(later).toContain('CONTRIBUTION_PARTIAL G1 2 สมาชิก 3A');
});

test('the last day of grace is still in time', () => {
  const receipts = paid(['15/2/2569', '1', 30]);
  const grids = [GIVING, MEMBERS, receipts, rules(BOOKS)];
  expect(found('CONTRIBUTION_LATE', grids, { asOf: '2026-02-15' })).toEqual([]);
  expect(found('CONTRIBUTION_MISSED', grids, { asOf: '2026-02-15' })).toEqual([]);
  expect(found('CONTRIBUTION_MISSED', grids, { asOf: '2026-02-16' })).toEqual(['CONTRIBUTION_MISSED G1 2 สมาชิก 3A']);
});

test('those who left are not asked', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันลาออก', ['1', 'ก', '1/4/2569'], ['2', 'ข', '']);
  const findings = findingsIn([GIVING, members, paid(['5/1/2569', '2', 30]), rules(BOOKS)]);
  expect(findings.filter(({ memberId }) => memberId === '1').map(line)).toEqual([]);
});

test('suspended on the day after the days allowed, not before', () => {
  const receipts = paid(['5/1/2569', '1', 30], ['5/1/2569', '2', 120]);
  const grids = [GIVING, MEMBERS, receipts, rules(BOOKS)];
  expect(found('RIGHTS_SUSPENDED', grids, { asOf: '2026-05-01' })).toEqual([]);
  expect(found('RIGHTS_SUSPENDED', grids, { asOf: '2026-05-02' })).toEqual(['RIGHTS_SUSPENDED G1 1 สมาชิก 2A']);
});

test('ending is proposed after three misses in a row where people save, and never where they give', () => {
  const pledges = tab('สัจจะ', PLEDGES, ['1', 100, 'ม.ค. 69'], ['2', 100, 'ม.ค. 69']);
  const receipts = paid(['5/1/2569', '1', 100], ['5/1/2569', '2', 100], ['5/2/2569', '2', 100]);
  const grids = [SAVING, MEMBERS, pledges, receipts, rules(BOOKS)];
  expect(found('ENDING_PROPOSED', grids, { asOf: '2026-05-16', today: '2026-05-16' })).toEqual([
    'ENDING_PROPOSED S1 1 สมาชิก 2A',
  ]);
  expect(found('ENDING_PROPOSED', grids, { asOf: '2026-04-30' })).toEqual([]);
  const giving = [GIVING, MEMBERS, paid(['5/1/2569', '1', 30]), rules(BOOKS)];
  expect(found('ENDING_PROPOSED', giving, { asOf: '2026-05-16', today: '2026-05-16' })).toEqual([]);
});
