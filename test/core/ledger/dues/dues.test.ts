/** What is asked of members, by each way of counting days. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/values/cell.ts';
import { GIVING, MEMBERS, rules, SAVING, tab } from '../../checks/checked.ts';
import { figuresOf, ledgerOf, onlyGroup, standingOf } from '../opened.ts';

const year = (from: string, asOf: string, ...rows: readonly (readonly Cell[])[]): number | null =>
  standingOf(
    ledgerOf(GIVING, tab('สมาชิก', 'เลขสมาชิก|ชื่อ', ['1', 'บุญมี ศรีสุข']), rules(['books.from', from], ...rows)),
    '1',
    asOf,
  ).due;

describe('a year of one baht a day', () => {
  test('is 360 baht at 30 days a month', () => {
    expect(year('เม.ย. 2548', '2006-03-31')).toBe(36_000);
  });
  test('is 365 where the last month of the year has 35 days', () => {
    expect(year('ม.ค. 2549', '2006-12-31', ['contribution.dayCount', 'ANNUAL_365'])).toBe(36_500);
  });
  test('is 365 by the days themselves, and 366 over a 29 February', () => {
    expect(year('เม.ย. 2548', '2006-03-31', ['contribution.dayCount', 'ACTUAL_DAYS'])).toBe(36_500);
    expect(year('เม.ย. 2550', '2008-03-31', ['contribution.dayCount', 'ACTUAL_DAYS'])).toBe(36_600);
  });
});

test('1,368 members are asked for 41,040 baht a month', () => {
  const members = tab(
    'สมาชิก',
    'เลขสมาชิก|ชื่อ',
    ...Array.from({ length: 1_368 }, (_, place): Cell[] => [String(place + 1), `สมาชิก ${place + 1}`]),
  );
  const ledger = ledgerOf(GIVING, members, rules(['books.from', 'ม.ค. 2569']));
  expect(figuresOf(ledger, '2026-01').contributions).toMatchObject({ due: 4_104_000, notPaid: 1_368, pending: 1_368 });
});

describe('a month is due', () => {
  const joined = (day: string, end: string) =>
    ledgerOf(
      GIVING,
      tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร|วันพ้นสภาพ|สถานะ', ['1', 'บุญมี ศรีสุข', day, end, end === '' ? '' : 'ลาออก']),
      rules(['books.from', 'ม.ค. 2569'], ['contribution.collectionDay', 10]),
    );
  test('from one who joined on the collection day', () => {
    expect(figuresOf(joined('10/1/2569', ''), '2026-01').contributions?.due).toBe(3_000);
  });
  test('not from one who joined the day after, who is counted as not due', () => {
    expect(figuresOf(joined('11/1/2569', ''), '2026-01').contributions).toMatchObject({ due: 0, notDue: 1 });
  });
  test('not from one who left on the collection day', () => {
    expect(figuresOf(joined('1/1/2567', '10/3/2569'), '2026-03').contributions).toMatchObject({ due: 0, notDue: 1 });
  });
  test('from one whose end lies after the day that is looked at', () => {
    expect(figuresOf(joined('1/1/2567', '10/3/2569'), '2026-03', '2026-03-09').contributions?.due).toBe(3_000);
  });
});

test('a collection day of 0 is none: the month is asked for by its last day, with 15 days of grace', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร|วันส่ง', ['1', 'บุญมี ศรีสุข', '1/1/2567', 0]);
  const ledger = ledgerOf(GIVING, members, rules(['books.from', 'ม.ค. 2569']));
  expect(standingOf(ledger, '1', '2026-02-15').arrears).toBe(0);
  expect(standingOf(ledger, '1', '2026-02-16').arrears).toBe(3_000);
});

describe('where the books begin', () => {
  const begins = (...rows: readonly (readonly Cell[])[]) =>
    onlyGroup(ledgerOf(GIVING, MEMBERS, tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ...rows))).booksFrom;
  test('is the first month in which a tenth of the members pay', () => {
    expect(begins(['5/2/2569', '1', 30])).toBe('2026-02');
  });
  test('is nowhere without a contribution', () => {
    expect(begins()).toBeNull();
  });
  test('is after what a member has paid through', () => {
    const members = tab(
      'สมาชิก',
      'เลขสมาชิก|ชื่อ|ส่งแล้วถึงงวด',
      ['1', 'บุญมี ศรีสุข', 'มี.ค. 2569'],
      ['2', 'บุญมา ศรีสุข', 'ต.ค. 2568'],
    );
    const ledger = ledgerOf(GIVING, members, rules(['books.from', 'ม.ค. 2569']));
    expect(standingOf(ledger, '1', '2026-04-30').due).toBe(3_000);
    expect(standingOf(ledger, '2', '2026-01-31').due).toBe(9_000);
  });
});

describe('a saver', () => {
  const pledges = tab('สัจจะ', 'เลขสมาชิก|สัจจะ|มีผลตั้งแต่', ['1', 100, 'ม.ค. 69'], ['1', 150, 'มี.ค. 69']);
  const ledger = ledgerOf(SAVING, MEMBERS, pledges, rules(['books.from', 'ม.ค. 2569'], ['pledge.default', 20]));
  test('owes the pledge in force in each month', () => {
    expect(standingOf(ledger, '1', '2026-03-31').due).toBe(35_000);
  });
  test('without a pledge owes what the rule says', () => {
    expect(standingOf(ledger, '2', '2026-03-31').due).toBe(6_000);
  });
});
