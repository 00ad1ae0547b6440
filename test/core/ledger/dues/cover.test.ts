/** Which months contributions pay: worked examples, and what always holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CoverTerms, coverOf } from '../../../../src/core/ledger/dues/cover.ts';
import { dueCalendars } from '../../../../src/core/ledger/dues/due-calendar.ts';
import type { Payment } from '../../../../src/core/ledger/ledger.ts';
import { unregisteredMember } from '../../../../src/core/ledger/members/unregistered.ts';
import { unwrittenMember } from '../../../../src/core/tables/make-records.ts';
import { addDays, monthAt, monthIndex } from '../../../../src/core/values/calendar.ts';
import type { Cell } from '../../../../src/core/values/cell.ts';
import { satang } from '../../../../src/core/values/satang.ts';
import { GIVING, MEMBERS, rules, SAVING, tab } from '../../checks/checked.ts';
import { during, figuresOf, ledgerOf, on, standingOf } from '../opened.ts';

const receipts = (...rows: readonly (readonly Cell[])[]) => tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน|งวดเริ่ม|ถึงงวด', ...rows);
const FROM_2026 = ['books.from', 'ม.ค. 2569'] as const;

describe('one who pays ahead', () => {
  const ledger = ledgerOf(
    GIVING,
    MEMBERS,
    rules(FROM_2026, ['contribution.dayCount', 'ANNUAL_365']),
    receipts(['1/1/2569', '1', 365, '', '']),
  );
  test('a year in January owes nothing in June', () => {
    expect(standingOf(ledger, '1', '2026-06-30')).toMatchObject({
      arrears: 0,
      due: 18_000,
      covered: 18_000,
      advance: 18_500,
      suspended: false,
    });
  });
  test('a year in January has paid December to the baht', () => {
    expect(standingOf(ledger, '1', '2026-12-31')).toMatchObject({ due: 36_500, covered: 36_500, advance: 0 });
  });
});

describe('a rest', () => {
  const pledges = tab('สัจจะ', 'เลขสมาชิก|สัจจะ|มีผลตั้งแต่', ['1', 100, 'ม.ค. 69']);
  test('of a saver stays in his savings and pays no coming month', () => {
    const ledger = ledgerOf(SAVING, MEMBERS, pledges, rules(FROM_2026), receipts(['5/1/2569', '1', 150, '', '']));
    expect(standingOf(ledger, '1', '2026-02-28')).toMatchObject({ savings: 15_000, covered: 10_000, advance: 0 });
  });
  test('goes ahead where the rule says so', () => {
    const ledger = ledgerOf(
      SAVING,
      MEMBERS,
      pledges,
      rules(FROM_2026, ['contribution.overpay', 'advance']),
      receipts(['5/1/2569', '1', 150, '', '']),
    );
    expect(standingOf(ledger, '1', '2026-02-28')).toMatchObject({ savings: 15_000, covered: 15_000 });
  });
  test('goes ahead in the village for which the rule says so', () => {
    const members = tab(
      'สมาชิก',
      'เลขสมาชิก|ชื่อ|หมู่|วันสมัคร',
      ['1', 'สมชาย ใจดี', 1, '1/1/2567'],
      ['2', 'สมหญิง รักดี', 2, '1/1/2567'],
    );
    const ledger = ledgerOf(
      SAVING,
      members,
      tab('สัจจะ', 'เลขสมาชิก|สัจจะ|มีผลตั้งแต่', ['1', 100, 'ม.ค. 69'], ['2', 100, 'ม.ค. 69']),
      tab('กติกา', 'กติกา|ค่า|หมู่', ['books.from', 'ม.ค. 2569', ''], ['contribution.overpay', 'advance', 2]),
      receipts(['5/1/2569', '1', 150, '', ''], ['5/1/2569', '2', 150, '', '']),
    );
    expect(standingOf(ledger, '1', '2026-02-28').covered).toBe(10_000);
    expect(standingOf(ledger, '2', '2026-02-28').covered).toBe(15_000);
  });
  test('for months that are named is kept for them, also ahead', () => {
    const ledger = ledgerOf(
      SAVING,
      MEMBERS,
      pledges,
      rules(FROM_2026),
      receipts(['5/1/2569', '1', 300, 'ก.พ. 69', 'เม.ย. 69']),
    );
    expect(standingOf(ledger, '1', '2026-02-28')).toMatchObject({
      covered: 10_000,
      arrears: 10_000,
      arrearsMonths: 1,
      advance: 20_000,
    });
  });
});

describe('a reversed receipt', () => {
  const ledger = ledgerOf(
    GIVING,
    MEMBERS,
    rules(FROM_2026),
    tab(
      'รับเงิน',
      'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|กลับรายการ',
      ['R1', '5/1/2569', '1', 30, ''],
      ['R2', '3/3/2569', '1', 30, 'R1'],
    ),
  );
  test('counts until it is reversed', () => {
    expect(standingOf(ledger, '1', '2026-02-28').covered).toBe(3_000);
  });
  test('covers nothing from that day on, and lowers what came in', () => {
    expect(standingOf(ledger, '1', '2026-03-03').covered).toBe(0);
    expect(figuresOf(ledger, '2026-03')).toMatchObject({ money: { in: -3_000 }, contributions: { received: -3_000 } });
  });
});

describe('arrears brought forward', () => {
  const opening = tab('ยอดยกมา', 'ณ วันที่|บัญชี|เลขสมาชิก|จำนวนเงิน', ['31/12/2568', 'arrears', '1', 60]);
  test('are paid first by what names no month', () => {
    const ledger = ledgerOf(GIVING, MEMBERS, opening, rules(FROM_2026), receipts(['5/1/2569', '1', 30, '', '']));
    expect(standingOf(ledger, '1', '2026-01-31')).toMatchObject({ arrears: 3_000, arrearsMonths: 0, covered: 0 });
  });
  test('are left alone by what names its month', () => {
    const ledger = ledgerOf(GIVING, MEMBERS, opening, rules(FROM_2026), receipts(['5/1/2569', '1', 30, 'ม.ค. 69', '']));
    expect(standingOf(ledger, '1', '2026-01-31')).toMatchObject({ arrears: 6_000, arrearsMonths: 0, covered: 3_000 });
  });
});

describe('what was paid ahead before the books', () => {
  const ahead = (baht: number) => tab('ยอดยกมา', 'ณ วันที่|บัญชี|เลขสมาชิก|จำนวนเงิน', ['31/12/2568', 'arrears', '1', -baht]);
  test('covers the first months: 60 baht are January and February, and nothing is owed', () => {
    const ledger = ledgerOf(GIVING, MEMBERS, ahead(60), rules(FROM_2026));
    expect(standingOf(ledger, '1', '2026-02-28')).toMatchObject({ covered: 6_000, arrears: 0, advance: 0 });
    expect(standingOf(ledger, '1', '2026-04-16')).toMatchObject({ covered: 6_000, arrears: 3_000, arrearsMonths: 1 });
  });
  test('stays his where he leaves before it is used up: of 100 baht 40 are left after two months', () => {
    const left = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร|วันพ้นสภาพ|สถานะ', ['1', 'สมชาย ใจดี', '1/1/2567', '1/3/2569', 'ลาออก']);
    const ledger = ledgerOf(GIVING, left, ahead(100), rules(FROM_2026));
    expect(standingOf(ledger, '1', '2026-03-31')).toMatchObject({ covered: 6_000, advance: 4_000 });
  });
});

describe('to the satang', () => {
  const owing = (satangs: number) =>
    tab('ยอดยกมา', 'ณ วันที่|บัญชี|เลขสมาชิก|จำนวนเงิน', ['31/12/2568', 'arrears', '1', satangs / 100]);
  test('one brought forward is paid first, so that the month lacks it', () => {
    const ledger = ledgerOf(GIVING, MEMBERS, owing(1), rules(FROM_2026), receipts(['5/1/2569', '1', 30, '', '']));
    expect(standingOf(ledger, '1', '2026-01-31')).toMatchObject({ covered: 2_999, arrears: 0 });
    expect(standingOf(ledger, '1', '2026-02-16')).toMatchObject({ arrears: 1, arrearsMonths: 1 });
  });
  test('one paid too much goes on to the next month, also after months that were named', () => {
    for (const months of [
      ['', ''],
      ['ม.ค. 69', ''],
      ['ม.ค. 69', 'ก.พ. 69'],
    ]) {
      const ledger = ledgerOf(GIVING, MEMBERS, rules(FROM_2026), receipts(['5/1/2569', '1', 30.01, ...months]));
      expect(standingOf(ledger, '1', '2026-01-31'), months.join()).toMatchObject({ covered: 3_000, advance: 1 });
    }
  });
  test('one paid is a month paid in part, not one missed', () => {
    const ledger = ledgerOf(GIVING, MEMBERS, rules(FROM_2026), receipts(['5/1/2569', '1', 0.01, '', '']));
    expect(figuresOf(ledger, '2026-01', '2026-02-16').contributions).toMatchObject({ partial: 1, covered: 1 });
  });
});

test('paid on the last day of grace is in time, a day later it is late', () => {
  const paid = (day: string) =>
    figuresOf(
      ledgerOf(GIVING, MEMBERS, rules(FROM_2026), receipts([day, '1', 30, 'ม.ค. 69', ''])),
      '2026-01',
      '2026-02-20',
    ).contributions;
  expect(paid('15/2/2569')).toMatchObject({ onTime: 1, late: 0 });
  expect(paid('16/2/2569')).toMatchObject({ onTime: 0, late: 1 });
});

test('a saver whose group has no books yet owes nothing, whatever he has pledged', () => {
  const ledger = ledgerOf(
    SAVING,
    tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร|แบบส่ง', ['1', 'สมชาย ใจดี', '1/1/2567', 'รายปี']),
    tab('สัจจะ', 'เลขสมาชิก|สัจจะ|มีผลตั้งแต่', ['1', 100, 'ม.ค. 68']),
    rules(['contribution.cyclePays', 'start']),
  );
  expect(standingOf(ledger, '1', '2026-03-31')).toMatchObject({ due: 0, arrears: 0, arrearsMonths: 0 });
});

describe('one who pays by the quarter', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร|แบบส่ง', ['1', 'สมชาย ใจดี', '1/1/2567', 'ราย 3 เดือน']);
  test('is asked for the whole quarter by its last month', () => {
    const ledger = ledgerOf(GIVING, members, rules(FROM_2026));
    expect(standingOf(ledger, '1', '2026-04-15').arrears).toBe(0);
  });
  test('owes the quarter whole once its day has passed', () => {
    const ledger = ledgerOf(GIVING, members, rules(FROM_2026));
    expect(standingOf(ledger, '1', '2026-04-16')).toMatchObject({ arrears: 9_000, arrearsMonths: 3 });
  });
  test('who left and came back is asked for the quarter by its last month as everybody is', () => {
    const back = tab(
      'สมาชิก',
      'เลขสมาชิก|ชื่อ|วันสมัคร|แบบส่ง|วันพ้นสภาพ',
      ['1', 'สมชาย ใจดี', '1/1/2560', 'ราย 3 เดือน', '1/6/2565'],
      ['1', 'สมชาย ใจดี', '1/1/2567', 'ราย 3 เดือน', ''],
    );
    const ledger = ledgerOf(GIVING, back, rules(FROM_2026));
    expect(standingOf(ledger, '1', '2026-04-15').arrears).toBe(0);
    expect(standingOf(ledger, '1', '2026-04-16')).toMatchObject({ arrears: 9_000, arrearsMonths: 3 });
  });
  test('owes it from its first month where quarters are paid at their start', () => {
    const ledger = ledgerOf(GIVING, members, rules(FROM_2026, ['contribution.cyclePays', 'start']));
    expect(standingOf(ledger, '1', '2026-02-16')).toMatchObject({ arrears: 9_000, arrearsMonths: 3 });
    expect(figuresOf(ledger, '2026-01', '2026-02-16').contributions?.arrears).toBe(9_000);
  });
});

describe('what always holds', () => {
  const member = unregisteredMember(
    unwrittenMember,
    '1',
    { groupId: 'G1', memberId: '1', tab: 0, row: 2, name: 'สมชาย' },
    'always',
  );
  const book = ledgerOf(GIVING);
  const calendar = dueCalendars(book.rules, 'G1', true);
  const start = monthIndex(during('2026-01'));
  const terms = (ahead: boolean, broughtForward: number): CoverTerms => ({
    member,
    calendarOf: ({ row }) => calendar(row, null),
    start,
    pledges: null,
    broughtForward: broughtForward === 0 ? null : { amount: broughtForward, day: on('2025-12-31') },
    spreadsAhead: () => ahead,
    listsDiffering: false,
  });
  const payment = fc.record({
    day: fc.integer({ min: 0, max: 600 }),
    amount: fc.integer({ min: 1, max: 50_000 }),
    named: fc.option(fc.integer({ min: 0, max: 30 })),
  });
  const paidBy = (made: readonly { day: number; amount: number; named: number | null }[]): readonly Payment[] =>
    [...made]
      .sort((a, b) => a.day - b.day)
      .map(({ day, amount, named }, row) => {
        const month = named === null ? null : monthAt(monthIndex(during('2026-01')) + named);
        return {
          row: { tab: 0, row, amount: satang(amount), coverFrom: month, coverTo: month },
          date: addDays(on('2026-01-01'), day),
          member,
          reverses: null,
          reversedOn: null,
          column: 0,
        };
      });

  test('every satang paid is covered, brought-forward, credit or extra', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 25 }), fc.boolean(), fc.nat(20_000), (made, ahead, forward) => {
        const cover = coverOf(terms(ahead, forward), paidBy(made), on('2027-12-31'));
        const covered = cover.covered.reduce((sum, part) => sum + part, 0);
        const gone = forward - cover.broughtForward;
        expect(covered + cover.credit + cover.extra + gone).toBe(made.reduce((sum, { amount }) => sum + amount, 0));
      }),
    );
  });
  test('no month is covered beyond what is due, and one covered in full knows its day', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 25 }), fc.boolean(), (made, ahead) => {
        const cover = coverOf(terms(ahead, 0), paidBy(made), on('2027-12-31'));
        cover.due.forEach((due, place) => {
          expect(cover.covered[place]!).toBeLessThanOrEqual(due);
          expect(cover.fullOn[place] !== null).toBe(due > 0 && cover.covered[place] === due);
        });
      }),
    );
  });
  test('later payments never change what was covered earlier', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 25 }), (made) => {
        const paid = paidBy(made);
        const early = coverOf(terms(true, 0), paid, on('2026-12-31'));
        const late = coverOf(terms(true, 0), paid, on('2027-12-31'));
        early.covered.forEach((covered, place) => {
          expect(late.covered[place] ?? 0).toBeGreaterThanOrEqual(covered);
        });
      }),
    );
  });
});
