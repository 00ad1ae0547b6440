/** Ladders as people type them: lengths of membership, steps that overlap or fall, and rows that cannot be read. */
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../../src/core/checks/catalogue.ts';
import { benefitBook } from '../../../../src/core/ledger/welfare/benefits.ts';
import { memberRights } from '../../../../src/core/ledger/welfare/member-rights.ts';
import { rightTerms } from '../../../../src/core/ledger/welfare/right-terms.ts';
import { livedFrom, readTenure, saidLength } from '../../../../src/core/ledger/welfare/tenure.ts';
import { BENEFIT_LISTS, type BenefitTemplate } from '../../../../src/core/rules/benefit-lists.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { findingsIn, found, GIVING, only, tab } from '../../checks/checked.ts';
import { figuresOf, ledgerOf, on, onlyGroup } from '../opened.ts';

const MEMBER = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'บุญมี', '1/1/2540']);
const list = (...rows: readonly (readonly Cell[])[]) =>
  tab('สิทธิสวัสดิการ', 'รหัส|ชนิด|สวัสดิการ|ต่อ|อายุสมาชิกตั้งแต่|จำนวนเงิน|มีผลตั้งแต่', ...rows);
const step = (tenure: Cell, amount: Cell, from: Cell = '') =>
  ['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', tenure, amount, from] as const;

describe('a length of membership', () => {
  test.each([
    ['', 0, 'day'],
    ['0', 0, 'day'],
    ['180d', 180, 'day'],
    ['๑๘๐ วัน', 180, 'day'],
    ['6m', 6, 'month'],
    ['6 เดือน', 6, 'month'],
    ['1y', 1, 'year'],
    ['15 ปี', 15, 'year'],
    ['15 ปีขึ้นไป', 15, 'year'],
    ['ตั้งแต่ 2 years', 2, 'year'],
    ['1y-2y', 1, 'year'],
    ['1-2 ปี', 1, 'year'],
    ['180 วัน – 1 ปี', 180, 'day'],
    ['2 ปี ถึงไม่ถึง 4 ปี', 2, 'year'],
    ['1 ปี 6 เดือน', 18, 'month'],
    ['180.0', 180, 'day'],
    ['90', 90, 'day'],
  ])('“%s” is %i %s', (typed, count, unit) => {
    expect(readTenure(typed)).toEqual({ count, unit });
  });
  test('takes a number alone in the unit that the header names', () => {
    expect(readTenure('15', 'อายุสมาชิกตั้งแต่ (ปี)')).toEqual({ count: 15, unit: 'year' });
    expect(readTenure('6', 'Tenure from (months)')).toEqual({ count: 6, unit: 'month' });
    expect(readTenure('180d', 'อายุสมาชิกตั้งแต่ (ปี)')).toEqual({ count: 180, unit: 'day' });
  });
  test.each(['abc', '15', '15yy', '-5', '1.5y', 'ไม่ถึง 1 ปี', '< 180 วัน', '999y', '1/2/2569', '2569-01-01', 'ปี 15'])(
    'is not read from “%s”',
    (typed) => {
      expect(readTenure(typed)).toBeNull();
    },
  );
});

describe('how long somebody has been a member', () => {
  test.each([
    ['2021-01-28', '2026-04-30', '5 ปี 3 เดือน 2 วัน'],
    ['2008-02-29', '2009-02-28', '11 เดือน 30 วัน'],
    ['2008-02-29', '2009-03-01', '1 ปี'],
    ['2008-02-29', '2009-03-29', '1 ปี 1 เดือน'],
    ['2026-01-31', '2026-02-28', '1 เดือน'],
    ['2026-01-31', '2026-03-01', '1 เดือน 1 วัน'],
    ['2026-01-01', '2026-01-01', '0 วัน'],
  ])('from %s to %s is %s', (since, day, said) => {
    expect(saidLength(livedFrom(on(since), on(day))).th).toBe(said);
  });
  test('is said in English with its plurals', () => {
    expect(saidLength(livedFrom(on('2021-01-29'), on('2026-04-30'))).en).toBe('5 years 3 months 1 day');
  });
});

describe('a ladder with faults', () => {
  const lineOn = (grids: readonly Grid[], day = '2010-01-01') => {
    const ledger = ledgerOf(GIVING, MEMBER, ...grids);
    const group = onlyGroup(ledger);
    return memberRights(rightTerms(ledger, group, on(day)), group.members[0]!, on(day))[0]!;
  };
  test('says so where two rows have one tenure; the lower row holds', () => {
    const line = lineOn([list(step('1y', 5_000), step('12 เดือน', 4_000))]);
    expect(line.amount).toBe(400_000);
    expect(line.faults.map(({ th }) => th)).toEqual([
      'เสียชีวิต ขั้น 1 ปี มีสองแถว (แถว 2 และ 3) ใช้แถวล่าง 4,000 บาท โปรดลบแถวที่ไม่ใช้',
    ]);
  });
  test('says so where a step pays less than one of a shorter tenure', () => {
    expect(lineOn([list(step('1y', 5_000), step('5y', 500))]).faults.map(({ en }) => en)).toEqual([
      'เสียชีวิต pays 500 baht from 5 years (row 3), less than the 5,000 from 1 year. Please check the amounts.',
    ]);
    expect(lineOn([list(step('1y', 5_000), step('5y', 5_000))]).faults).toEqual([]);
  });
  test('leaves out a step whose tenure cannot be read: a finding at its cell, and a warning beside the amount', () => {
    const grids = [list(step('1y', 5_000), step('15yy', 30_000))];
    const finding = only('CELL_UNREADABLE', [GIVING, MEMBER, ...grids]);
    expect(finding).toMatchObject({ tab: 'สิทธิสวัสดิการ', row: 3, column: 'E' });
    const line = lineOn(grids, '2020-01-01');
    expect(line.amount).toBe(500_000);
    expect(line.faults.map(({ th }) => th)).toEqual([
      'เสียชีวิต มีแถวที่อ่านไม่ออก (แท็บ สิทธิสวัสดิการ 3) จึงยังไม่นับแถวนั้น ยอดที่แสดงอาจไม่ใช่ขั้นที่ควรได้ โปรดแก้แถวนั้นก่อนจ่าย',
    ]);
  });
  test('warns of a step whose amount cannot be read, too', () => {
    const grids = [list(step('1y', 5_000), step('5y', 'หมื่นห้า'))];
    expect(found('CELL_UNREADABLE', [GIVING, MEMBER, ...grids])).toEqual(['CELL_UNREADABLE - - สิทธิสวัสดิการ 3F']);
    expect(lineOn(grids).faults).toHaveLength(1);
  });
  test('leaves out a step below 0, which nobody can be paid: a finding that says so, and a warning beside the amount', () => {
    const grids = [list(step('1y', 5_000), step('5y', -5))];
    const finding = only('CELL_UNREADABLE', [GIVING, MEMBER, ...grids]);
    expect(finding).toMatchObject({ tab: 'สิทธิสวัสดิการ', row: 3, column: 'F' });
    expect(sentenceOf(finding).th).toContain('อ่าน “-5” ไม่ออก ในช่อง จำนวนเงิน (ติดลบ)');
    const line = lineOn(grids);
    expect(line.amount).toBe(500_000);
    expect(line.faults.map(({ th }) => th)).toEqual([expect.stringContaining('(แท็บ สิทธิสวัสดิการ 3)')]);
    expect(lineOn([list(step('1y', -5))])).toMatchObject({ has: false, ask: true, amount: null });
    expect(found('CELL_UNREADABLE', [GIVING, MEMBER, list(step('1y', 0), step('5y', 500))])).toEqual([]);
  });
  test('takes “< 180 วัน” as the first step where it pays nothing, and nowhere else', () => {
    expect(lineOn([list(step('< 180 วัน', 0), step('180d', 2_500))])).toMatchObject({ amount: 250_000, faults: [] });
    expect(found('CELL_UNREADABLE', [GIVING, MEMBER, list(step('ไม่ถึง 1 ปี', 0), step('1y', 500))])).toEqual([]);
    expect(lineOn([list(step('< 1 ปี', 500), step('1y', 2_500))]).faults).toHaveLength(1);
  });
  test('never falls back to older amounts when the new ones cannot be read', () => {
    const line = lineOn([list(step('1y', 5_000), step('abc', 9_000, '1/1/2551'))]);
    expect(line).toMatchObject({ has: false, ask: true, amount: null });
    expect(line.faults).toHaveLength(1);
  });
  test('whose only row cannot be read is still known: what was paid for it counts, by its code or its name', () => {
    const grids = [
      GIVING,
      MEMBER,
      list(step('1y', 'abc')),
      tab(
        'เบิกสวัสดิการ',
        'เลขที่|เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|จำนวนเงิน|วันจ่าย',
        ['1', '1', 'D', '1/3/2569', 3_000, '5/3/2569'],
        ['2', '1', 'เสียชีวิต', '1/3/2569', 2_000, '5/3/2569'],
      ),
    ];
    expect(found('BENEFIT_UNKNOWN', grids)).toEqual([]);
    expect(figuresOf(ledgerOf(...grids), '2026-03').welfare).toMatchObject({ claims: 2, paid: 500_000 });
    expect(lineOn(grids.slice(2)).ask).toBe(true);
  });
});

test('of a code a group’s own rows replace those for all, and the latest that hold replace the earlier, as a whole', () => {
  const rows = tab(
    'สิทธิสวัสดิการ',
    'กลุ่ม|รหัส|สวัสดิการ|ต่อ|อายุสมาชิกตั้งแต่|จำนวนเงิน|มีผลตั้งแต่',
    ['', 'N', 'นอน', 'คืน', '', 100, ''],
    ['', 'N', 'นอน', 'คืน', '1y', 150, ''],
    ['G1', 'N', 'นอน', 'คืน', '', 200, '1/1/2560'],
    ['G1', 'N', 'นอน', 'คืน', '', 300, '1/1/2565'],
  );
  const { book } = ledgerOf(GIVING, MEMBER, rows);
  const { codeOf, ladderOn } = benefitBook(book, 'G1');
  expect([codeOf(' n'), codeOf('นอน'), codeOf('นั่ง')]).toEqual(['n', 'n', null]);
  const amounts = (day: string) => ladderOn('n', on(day)).map(({ row }) => row.amount / 100);
  expect(amounts('2016-12-31')).toEqual([100, 150]);
  expect(amounts('2017-01-01')).toEqual([200]);
  expect(amounts('2021-12-31')).toEqual([200]);
  expect(amounts('2022-01-01')).toEqual([300]);
});

describe.each(Object.entries(BENEFIT_LISTS))('the list %s', (_, rows: readonly BenefitTemplate[]) => {
  const grid = tab(
    'สิทธิสวัสดิการ',
    'รหัส|ชนิด|สวัสดิการ|ต่อ|อายุสมาชิกตั้งแต่|อายุตั้งแต่ (ปี)|จำนวนเงิน|ไม่เกินหน่วยต่อปี|ไม่เกินบาทต่อปี|ไม่เกินครั้งตลอดชีวิต|ยื่นภายใน (วัน)',
    ...rows.map((row) => [
      row.code,
      row.kind,
      row.name.th,
      row.per,
      row.tenureFrom,
      row.ageFrom ?? '',
      row.amount,
      row.unitsPerYear ?? '',
      row.moneyPerYear ?? '',
      row.timesPerLife ?? '',
      row.windowDays ?? '',
    ]),
  );
  test('is read without a complaint, and its ladders grow', () => {
    expect(findingsIn([GIVING, MEMBER, grid]).filter(({ tab: of }) => of === grid.title)).toEqual([]);
    const book = benefitBook(ledgerOf(GIVING, MEMBER, grid).book, 'G1');
    expect(book.codes.flatMap((code) => book.faultsOn(code, on('2026-01-01')))).toEqual([]);
  });
});

test('Sadao pays 500 baht for every full year above 15', () => {
  const death = BENEFIT_LISTS.SADAO.filter(({ kind }) => kind === 'death');
  const at = (tenure: string) => death.find(({ tenureFrom }) => tenureFrom === tenure)?.amount;
  expect([at('180d'), at('12y'), at('16y'), at('20y'), at('40y')]).toEqual([1_500, 20_000, 20_500, 22_500, 32_500]);
});

test('a baht a day of each step’s years pays 18.25 months of its pension: 15 × 365 = 5,475 = 18.25 × 300', () => {
  const pension = BENEFIT_LISTS['TH-9'].filter(({ kind }) => kind === 'old');
  expect(pension.slice(0, 7).map(({ tenureFrom, amount }) => (Number.parseInt(tenureFrom, 10) * 365) / amount)).toEqual(
    Array.from({ length: 7 }, () => 18.25),
  );
});
