/** Keeping a year: every later figure, balance and finding is as before, whatever stands in the books. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/core/values/cell.ts';
import { applied } from '../../tables/applied.ts';
import { plan, problemOf } from '../asking.ts';
import { booksOf, type Chance, closedBooks, MONTHS, type Paid } from './archive-books.ts';

const LATER = ['2569-01', '2569-02', '2569-03', '2569-04'];
/** Of the old year alone: they are told in its own workbook. */
const OF_OLD_ROWS = ['COUNT_DIFFERS', 'MONEY_NEGATIVE', 'WITHDRAWAL_ABOVE_BALANCE', 'REPAYMENT_ABOVE_BALANCE'];

const copyOf = (code: string): string => code.replace(/-.*/, '-0000');

/** Figures of later months, balances and what is found, without where it stands. */
function later(grids: readonly Grid[]): unknown {
  const found = plan('check', {}, grids).answer.findings;
  return {
    months: LATER.map((month) => {
      const { network, groups } = plan('figures', { month }, grids).answer;
      return [network, groups.map(({ closed: _, closedBefore: __, ...figures }) => figures)];
    }),
    balances: ['2569-02-10', '2569-04-30'].map((asOf) => plan('balances', { asOf }, grids).answer.members),
    found: found
      .filter(({ code }) => !OF_OLD_ROWS.includes(code))
      .map(({ code, groupId, memberId, facts }) => JSON.stringify([code, groupId, memberId, facts]))
      .sort(),
  };
}

const carry = (grids: readonly Grid[]): readonly Grid[] => {
  const { code } = plan('archive', { year: '2568' }, grids).answer;
  return applied(grids, plan('archive', { year: '2568', code: copyOf(code), by: 'สมศรี', post: true }, grids).changes!);
};

/** As `condenses` is carried out: each block over what stands there. */
const strip = (grids: readonly Grid[]): readonly Grid[] => {
  const cells = plan('archive', { year: '2568', post: true }, grids).condenses ?? [];
  return applied(grids, { action: '', makes: [], cells });
};

const months = <Thing>(one: fc.Arbitrary<Thing>): fc.Arbitrary<Thing[]> =>
  fc.array(one, { minLength: MONTHS.length, maxLength: MONTHS.length });
const paid = fc.array(months(fc.constantFrom<Paid>(0, 1, 1, 1, 2, 3, 4, 5)), { minLength: 4, maxLength: 4 });
const some = (most: number): fc.Arbitrary<number[]> =>
  months(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: most })));
const chance: fc.Arbitrary<Chance> = fc.record({
  gives: paid,
  saves: paid,
  spent: some(300),
  deposited: some(500),
  taken: some(50),
  repaid: some(300),
  arrears: fc.constantFrom(0, 0, 60, 90),
  covers: fc.boolean(),
});

describe('a year that is kept in a copy', () => {
  it('leaves every later figure, balance and finding as it was, in each step', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(chance, (one) => {
        const before = closedBooks(one);
        const wanted = later(before);
        const carried = carry(before);
        expect(later(carried)).toEqual(wanted);
        const stripped = strip(carried);
        expect(later(stripped)).toEqual(wanted);
        const answer = plan('archive', { year: '2568' }, stripped).answer;
        expect([answer.state, answer.rows]).toEqual(['done', 0]);
        expect(plan('verify', {}, stripped).answer.holds).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  const all = (how: Paid): Paid[][] => [1, 2, 3, 4].map(() => MONTHS.map(() => how));
  const sums = [10, 20, 30, 40, 50, 60];
  const usual: Chance = {
    gives: all(1),
    saves: all(1),
    spent: sums,
    deposited: sums,
    taken: sums,
    repaid: [300, 300, 300, 0, 0, 0],
    arrears: 0,
    covers: true,
  };
  const rowsIn = (grids: readonly Grid[], title: string): number =>
    grids
      .find((one) => one.title === title)!
      .cells.slice(1)
      .filter((row) => row.some((cell) => cell !== '')).length;

  it('takes out what the opening balances say, and puts contributions paid in time together', () => {
    const before = closedBooks(usual);
    const after = strip(carry(before));
    const tabs = ['รับเงิน', 'ถอนเงินออม', 'สมุดเงินสด', 'ชำระเงินกู้', 'นับเงิน'];
    expect(tabs.map((title) => [rowsIn(before, title), rowsIn(after, title)])).toEqual([
      // 8 people: 3 old rows of each became one.
      [54, 35],
      [6, 3],
      [9, 3],
      [3, 0],
      [1, 0],
    ]);
    expect(rowsIn(after, 'ยอดยกมา')).toBeGreaterThan(5);
  });

  it('answers the old year as it was reported, and says where its entries are', () => {
    const before = closedBooks(usual);
    const after = strip(carry(before));
    const month = (grids: readonly Grid[]) => plan('figures', { month: '2568-11' }, grids).answer.groups[0]!;
    const { money, fund, members } = month(before);
    expect(month(after)).toMatchObject({ money, fund, members });
    for (const [name, takes] of [
      ['balances', { asOf: '2568-11-30' }],
      ['statements', { group: 'G', year: '2568' }],
      ['reopen', { group: 'G', month: '2568-12', reason: 'ก', by: 'ข', post: true }],
    ] as const)
      expect(problemOf(() => plan(name, takes, after)).kind).toBe('yearKept');
    const { code } = plan('archive', { year: '2568' }, before).answer;
    expect(plan('archive', { year: '2568' }, after).answer.keptIn).toBe(copyOf(code));
    expect(plan('close', { group: 'G', month: '2569-01' }, after).answer.blocked).toBeNull();
    expect(problemOf(() => plan('undo', { action: 'archive-2025-x' }, after)).kind).toBe('undoIsArchive');
  });

  it('tells the old year as it was reported and nothing else, and a giver’s passbook brings forward what he gave', () => {
    const before = closedBooks(usual);
    const after = strip(carry(before));
    const page = (grids: readonly Grid[]) =>
      plan('summary', { group: 'G', month: '2568-11', page: 'group' }, grids).answer.report;
    const titles = page(after).blocks.map(({ title }) => title?.th);
    expect(titles).toContain('เงินสมทบ');
    expect(titles).not.toContain('รับเงินสมทบเดือนละเท่าไร (บาท)');
    expect(page(after).notes[0]!.th).toContain('รายการอยู่ในสำเนา');
    const linesOf = (grids: readonly Grid[]) =>
      plan('statement', { group: 'G', member: '001' }, grids).answer.lines.map(({ date, balance }) => [date, balance]);
    const [had, has] = [linesOf(before), linesOf(after)];
    expect(has).toEqual([['2025-12-31', 9000], ...had.filter(([date]) => String(date) > '2025-12-31')]);
    expect(plan('verify', {}, after).answer.report.notes[0]!.th).toContain('อยู่ในสำเนาของปีนั้น');
    expect(plan('month', { group: 'G', month: '2568-12' }, after).answer.steps.at(-2)).toMatchObject({ tone: 'good' });
    expect(plan('close', { group: 'G', month: '2568-12' }, after).answer.blocked!.th).toContain('อยู่ในแฟ้มของปีนั้น');
    // What a month adds is reckoned from months that are here: condensed ones would add next to nothing.
    const perMonth = (grids: readonly Grid[]) => plan('room', { today: '2026-02-10' }, grids).answer.perMonth!;
    expect(perMonth(after) / perMonth(before)).toBeGreaterThan(0.8);
    const accounts = after.find(({ title }) => title === 'ยอดยกมา')!.cells.map((row) => row[2]);
    expect(accounts).toContain('เงินสด');
    expect(accounts).not.toContain('cash');
  });

  it('is kept also where nothing stands in the months after it', () => {
    const never = all(1).map((member) => member.map((how, at) => (at < 3 ? how : 0)));
    const owes = never.map((member, at) => (at === 0 ? member.map(() => 0 as const) : member));
    const none = [10, 20, 30, 0, 0, 0];
    // December's dues are asked for between the year's end and the meeting at which it is closed.
    const books = booksOf({ ...usual, gives: owes, saves: owes, spent: none, deposited: none, taken: none }).map(
      (one) =>
        one.title === 'กติกา'
          ? { ...one, cells: one.cells.map((row) => row.map((cell) => (cell === 5 ? 15 : cell))) }
          : one,
    );
    const closing = { year: '2568', by: 'สมศรี', reason: 'ตามที่ประชุม', post: true };
    const before = applied(books, plan('closeYear', closing, books).changes!);
    expect(later(strip(carry(before)))).toEqual(later(before));
  });

  it('asks for nothing of a year that ends before the books began', () => {
    const books = closedBooks({ ...usual, arrears: 60 });
    const { groups, report } = plan('archive', { year: '2567' }, books).answer;
    expect(groups.map(({ state }) => state)).toEqual(['empty', 'empty']);
    expect(JSON.stringify(report.blocks[0])).toContain('ปีนี้ไม่มีรายการให้เก็บ');
  });

  it('is not carried before every month is closed, nor without the code of a copy of just this', () => {
    const grids = closedBooks(usual);
    const ask = (code: string | undefined, of = grids) =>
      problemOf(() => plan('archive', { year: '2568', ...(code ? { code } : {}), post: true }, of)).kind;
    const { code } = plan('archive', { year: '2568' }, grids).answer;
    expect(ask(undefined)).toBe('archiveCodeMissing');
    expect(ask(code)).toBe('archiveCodeOwn');
    expect(ask('00000000-0000')).toBe('archiveCodeDiffers');
    const typed = grids.map((one) =>
      one.title === 'สมุดเงินสด' ? { ...one, cells: [...one.cells, ['1/3/2569', 'G', 'บริจาค', 5, '', '']] } : one,
    );
    expect(ask(copyOf(code), typed)).toBe('archiveCodeDiffers');
    expect(
      ask(
        copyOf(code),
        grids.filter(({ title }) => title !== 'ปิดงวด'),
      ),
    ).toBe('archiveBlocked');
  });

  it('keeps rows that were typed into the old year after it was carried', () => {
    const carried = carry(closedBooks(usual)).map((one) =>
      one.title === 'สมุดเงินสด' ? { ...one, cells: [...one.cells, ['28/12/2568', 'G', 'ค่าประชุม', '', 7, '']] } : one,
    );
    const left = strip(carried).find(({ title }) => title === 'สมุดเงินสด')!;
    expect(left.cells.some((row) => row[0] === '28/12/2568')).toBe(true);
  });
});
