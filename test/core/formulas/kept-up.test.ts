/** Who is known as paid up without his cover being reckoned is so by his cover too. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/values/cell.ts';
import { dateCell } from '../tables/workbooks.ts';
import { called } from './evaluated.ts';

const IDS = Array.from({ length: 10 }, (_, index) => String(index + 1));
const MEMBERS: Cell[][] = [
  ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร', 'วันพ้นสภาพ', 'ส่งแล้วถึงงวด'],
  ['0', 'สมาชิก0', '1/1/2560', '', ''],
  ...IDS.map((id, index): Cell[] => [
    id,
    `สมาชิก${id}`,
    index === 7 ? '20/3/2569' : '1/1/2560',
    index === 8 ? '1/7/2569' : '',
    index === 9 ? 'ก.พ. 2569' : '',
  ]),
];
const BENEFITS: Cell[][] = [
  ['รหัส', 'สวัสดิการ', 'ต่อ', 'อายุสมาชิกตั้งแต่', 'จำนวนเงิน'],
  ['SICK', 'นอนโรงพยาบาล', 'คืน', '180d', 100],
];
const MONTHS = 9;
/** The rows at the top of a tab are always read one by one: they are another's. */
const TOP = 40;
const often = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, ...others.map((one) => fc.constant(one)));
/** What one member pays in one month: nearly always what is asked, and in time. */
const PAYS = fc.record({
  times: fc.oneof({ weight: 25, arbitrary: fc.constant(1) }, fc.constantFrom(0, 2, 3)),
  date: fc.integer({ min: 1, max: 28 }),
  /** Baht; in a group that gives, 30 are asked. */
  amount: fc.oneof({ weight: 30, arbitrary: fc.constant(30) }, fc.constantFrom(10, 15, 20, 45, 60, 270)),
  /** The month that is named, counted from the one of the payment; null = none. */
  from: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.integer({ min: -2, max: 3 })),
  more: often(null, 0, 1, 4, -1),
  /** By how many months later its row stands. */
  shift: fc.oneof({ weight: 40, arbitrary: fc.constant(0) }, fc.constant(3)),
});
const YEAR = fc.array(PAYS, { minLength: MONTHS, maxLength: MONTHS });
const RULES = fc.record({
  'contribution.overpay': fc.constantFrom('advance', 'extra'),
  'contribution.cycle': often('monthly', 'quarterly', 'yearly'),
  'contribution.cyclePays': often('end', 'start'),
  'contribution.collectionDay': often(31, 5),
  'contribution.graceDays': often(15, 0),
  'arrears.suspendDays': fc.constantFrom(0, 20, 90),
  'books.from': often('', 'ม.ค. 2569', 'พ.ย. 2568'),
});

const monthNamed = (month: number): string => `2026-${String(month).padStart(2, '0')}-01`;

test('in any way in which money comes in', () => {
  let keptUp = 0;
  fc.assert(
    fc.property(fc.array(YEAR, { minLength: 10, maxLength: 10 }), RULES, fc.boolean(), (years, ruled, isSaving) => {
      const rules: Cell[][] = [
        ['กติกา', 'ค่า'],
        ...Object.entries(ruled).flatMap(([key, value]): Cell[][] => (value === '' ? [] : [[key, value]])),
        ['pledge.default', 30],
      ];
      const groups: Cell[][] = [
        ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
        ['A', 'บ้านริมนา', isSaving ? 'สัจจะ' : 'วันละบาท'],
      ];
      const paid = years.flatMap((year, member) =>
        year.flatMap(({ times, date, amount, from, more, shift }, month) =>
          Array.from({ length: times }, () => {
            const named = from === null ? null : Math.min(12, Math.max(1, month + 1 + from));
            const to = named === null || more === null ? null : Math.min(12, Math.max(1, named + more));
            return { member, month: month + 1, stands: month + shift, date, amount, named, to };
          }),
        ),
      );
      paid.sort((a, b) => a.stands - b.stands);
      /** With every date in a year of the Buddhist era none of them is set apart. */
      const receipts = (year: number): Cell[][] => [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'งวด', 'ถึงงวด'],
        ...Array.from({ length: TOP }, (): Cell[] => ['5/1/2569', '0', 30, '', '']),
        ...paid.map(({ member, month, date, amount, named, to }): Cell[] => [
          dateCell(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`),
          IDS[member]!,
          amount,
          named === null ? '' : dateCell(monthNamed(named)),
          to === null ? '' : dateCell(monthNamed(to)),
        ]),
      ];
      const asked = IDS.map((id) => [id]);
      const answers = (year: number, on: string): readonly unknown[] => [
        called('SAJJA_ARREARS', [asked, on, MEMBERS, receipts(year), '', rules, '', groups]),
        called('SAJJA_STATUS', [asked, on, MEMBERS, receipts(year), '', rules, '', groups]),
        called('SAJJA_RIGHTS', [asked, 'SICK', on, MEMBERS, receipts(year), BENEFITS, '', rules, '', groups]),
      ];
      for (const on of ['18/6/2569', '30/9/2569']) {
        const plain = answers(2026, on);
        expect(plain).toEqual(answers(2569, on));
        keptUp += [plain[1]].flat(2).filter((said) => said === 'ปกติ').length;
      }
    }),
    { numRuns: 15 },
  );
  // Else nothing was compared but covers with covers.
  expect(keptUp).toBeGreaterThan(40);
});

test('also where a later month was to be paid before an earlier one', () => {
  const rules: Cell[][] = [
    ['กติกา', 'ค่า', 'มีผลตั้งแต่'],
    ['contribution.graceDays', 60, ''],
    ['contribution.graceDays', 0, '1/4/2569'],
    ['arrears.suspendDays', 1, ''],
    ['books.from', 'มี.ค. 2569', ''],
  ];
  const paid = (year: number): Cell[][] => [
    ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
    ...Array.from({ length: TOP }, (): Cell[] => ['5/3/2569', '0', 30]),
    [dateCell(`${year}-05-10`), '1', 30],
    [dateCell(`${year}-04-20`), '1', 30],
  ];
  const [plain, ordinary] = [2026, 2569].map((year) =>
    called('SAJJA_STATUS', ['1', '11/5/2569', MEMBERS, paid(year), '', rules]),
  );
  expect(plain).toBe(ordinary);
  expect(plain).not.toBe('ปกติ');
});
