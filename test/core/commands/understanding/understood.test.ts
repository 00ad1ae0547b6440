/** Sheets that groups keep in their own way: what is recognised without help, what after a few bindings, and that nothing is lost. */
import { describe, expect, test } from 'vitest';
import type { FiguresAnswer } from '../../../../src/core/commands/answers/figures.ts';
import type { TabUnderstood } from '../../../../src/core/commands/answers/understood.ts';
import type { Grid } from '../../../../src/core/values/cell.ts';
import { grid } from '../../tables/workbooks.ts';
import { plan } from '../asking.ts';
import { boundGrids } from './foreign/bound.ts';
import { type ByHand, FOREIGN_BOOKS, stateOf } from './foreign/sheets.ts';

const TODAY = '2026-05-02';

const understood = (grids: readonly Grid[]): readonly TabUnderstood[] => plan('understood', {}, grids).answer.tabs;

function inBaht(figures: FiguresAnswer, { group }: ByHand): Omit<ByHand, 'month' | 'group'> {
  const line = figures.groups.find(({ name }) => group === undefined || name === group)!;
  const baht = (satang: number | null | undefined): number => (satang ?? Number.NaN) / 100;
  return {
    received: baht(line.contributions?.received),
    closing: line.members.closing ?? Number.NaN,
    savingsIn: baht(line.savings?.in),
    moneyIn: baht(line.money.in),
    moneyOut: baht(line.money.out),
    lent: baht(line.loans.lent),
    outstanding: baht(line.loans.outstanding),
    claimsPaid: baht(line.welfare.paid),
  };
}

test('a tab of money that was renamed is what the month begins with, until it is read again or left alone', () => {
  const header = ['เลขที่ใบเสร็จ', 'วันที่', 'เลขสมาชิก', 'จำนวนเงิน'];
  const books = (title: string, binding: string | null = null): readonly Grid[] => [
    grid('สมาชิก', [
      ['เลขสมาชิก', 'ชื่อ', 'วันที่เข้า'],
      ['1', 'สมชาย', '1/1/2569'],
    ]),
    grid('จดไว้', [
      ['วันที่', 'ซื้ออะไร', 'จำนวนเงิน'],
      ['2/4/2569', 'กระดาษ', 40],
    ]),
    grid(title, [header, ['1', '5/4/2569', '1', 30]], { binding }),
  ];
  const next = (grids: readonly Grid[]) => plan('month', { month: '2026-04', group: '' }, grids).answer.next;
  expect(next(books('สมุดเล่มหนึ่ง'))).toMatchObject({
    leads: 'wizard',
    says: { th: expect.stringContaining('ไม่ได้อ่านแท็บ สมุดเล่มหนึ่ง') },
  });
  const leftAlone = JSON.stringify({ table: 'none' });
  for (const grids of [books('รับเงิน'), books('สมุดเล่มหนึ่ง', leftAlone)]) {
    expect(next(grids).says.th).not.toContain('ไม่ได้อ่านแท็บ');
  }
});

test('a column of numbers that is not read is told, for it may be money', () => {
  const cells = [
    ['วันที่', 'รายการ', 'รับ', 'ฝากธนาคารเพิ่ม', 'ที่'],
    ['5/1/2569', 'ขายของ', 50, 70, 1],
    ['6/1/2569', 'ขายของ', 50, 80, 2],
  ];
  const [tab] = understood([grid('สมุดเงินสด', cells)]);
  expect(tab?.tables[0]?.unread).toEqual([{ letter: 'D', header: 'ฝากธนาคารเพิ่ม', cells: 2 }]);
});

test('what a table lacks is said with what that costs, and a column that may be meant is offered', () => {
  const [tab] = understood([
    grid('สมาชิก', [
      ['ลำดับ', 'ชื่อ', 'สกุล'],
      [1, 'ก้าน', 'ใจดี'],
    ]),
  ]);
  expect(tab?.state).toBe('stopped');
  const { missing } = tab!.tables[0]!;
  expect(missing.find(({ field }) => field === 'memberId')).toMatchObject({ stops: true, offer: 'A' });
  expect(missing.find(({ field }) => field === 'birthDate')?.costs.th).toBe('ตรวจอายุ 60 ปีไม่ได้');
});

test('pages that will not work over a workbook are said for each system in it', () => {
  const { systems } = plan('understood', {}, FOREIGN_BOOKS[0]!.tabs).answer;
  expect(systems.map(({ system }) => system)).toEqual(['onebaht']);
  const works = Object.fromEntries(systems[0]!.pages.map((page) => [page.page, page.works]));
  expect(works).toMatchObject({ month: 'yes', members: 'partly', welfare: 'no', count: 'no' });
});

describe.each(FOREIGN_BOOKS.map((book) => [book.name, book] as const))('%s', (_name, book) => {
  test('is recognised as far as it can be without help', () => {
    const states = Object.fromEntries(understood(book.tabs).map((tab) => [tab.tab, stateOf(tab)]));
    expect(states).toEqual(book.alone);
  });

  test('is read after its bindings', () => {
    const states = Object.fromEntries(understood(boundGrids(book)).map((tab) => [tab.tab, stateOf(tab)]));
    expect(states).toEqual({ ...book.alone, ...book.bound });
  });

  test('gives the months that were summed by hand', () => {
    const grids = boundGrids(book);
    for (const byHand of book.months) {
      const { month, group, ...wanted } = byHand;
      const figures = plan('figures', { month, today: TODAY }, grids).answer;
      expect({ month, group, ...inBaht(figures, byHand) }).toMatchObject({ month, group, ...wanted });
    }
  });

  test('loses no row: each is counted, not counted with a reason, a total, a heading, or says nothing', () => {
    for (const tab of understood(boundGrids(book))) {
      for (const { rows, notCounted } of tab.tables) {
        expect(rows.counted).toBeGreaterThanOrEqual(0);
        expect(rows.notCounted === 0 || notCounted.length > 0).toBe(true);
      }
    }
  });

  test('tells which typed totals differ', () => {
    const differing = understood(boundGrids(book)).flatMap((tab) =>
      tab.tables.flatMap(({ typedTotals }) =>
        typedTotals.filter(({ agrees }) => !agrees).map(({ row }) => `${tab.tab} ${row}`),
      ),
    );
    expect(differing).toEqual(book.differs ?? []);
  });
});
