/** Claims that are read in columns use up rights as those that are read row by row. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/values/cell.ts';
import { dateCell } from '../tables/workbooks.ts';
import { called } from './evaluated.ts';
import { membersOf } from './two-groups.ts';

const IDS = Array.from({ length: 9 }, (_, index) => String(index + 1).padStart(2, '0'));
const MEMBERS = membersOf(IDS, '1/1/2560');
const GROUPS: Cell[][] = [
  ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
  ['A', 'บ้านริมนา', 'วันละบาท'],
  ['B', 'บ้านปลายทุ่ง', 'วันละบาท'],
];
const BENEFITS: Cell[][] = [
  ['รหัส', 'สวัสดิการ', 'ต่อ', 'อายุสมาชิกตั้งแต่', 'จำนวนเงิน', 'ไม่เกินหน่วยต่อปี', 'ไม่เกินบาทต่อปี', 'ไม่เกินครั้งตลอดชีวิต'],
  ['SICK', 'นอนโรงพยาบาล', 'คืน', '180d', 100, 10, 1_000, ''],
  ['BIRTH', 'คลอดบุตร', 'ครั้ง', '180d', 500, '', '', 3],
];
const RECEIPTS: Cell[][] = [
  ['วันที่', 'เลขสมาชิก', 'กลุ่ม', 'จำนวนเงิน'],
  ['5/1/2569', '01', 'A', 30],
  ['5/1/2569', '03', 'B', 30],
];
const RULES: Cell[][] = [
  ['กติกา', 'ค่า'],
  ['claim.blockIfArrears', 'ไม่'],
];
/** The rows at the top of a tab are always read one by one. */
const TOP = 40;

const often = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, ...others.map((one) => fc.constant(one)));
const CLAIM = fc.record({
  year: often(0, -1),
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
  who: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...IDS) },
    fc.constantFrom<Cell>('1', 2, 'สมาชิก05', 'สมาชิก06', '99', ''),
  ),
  // A group that is not known has all of them read row by row.
  group: fc.oneof(
    { weight: 150, arbitrary: often<Cell | null>(null, 'บ้านริมนา', 'B') },
    fc.constantFrom<Cell>('ไม่มีกลุ่มนี้', ''),
  ),
  code: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<Cell>('SICK', 'sick', 'คลอดบุตร', 'BIRTH', 'นอนโรงพยาบาล') },
    fc.constantFrom<Cell>('ไม่มีแบบนี้', ''),
  ),
  units: often<Cell>(1, 2, '', 3, 'สอง', '๒'),
  amount: fc.oneof({ weight: 12, arbitrary: fc.constantFrom<Cell>(100, 200) }, fc.constantFrom<Cell>(0, -5, '', 'ร้อย')),
  id: often<number | null>(null, 0, 7, 50),
  /** Days after the event. */
  request: often<number | null>(null, 1, 200),
  paid: often<number | null>(5, null, 90),
  status: often<Cell>('', 'จ่ายแล้ว', 'ไม่อนุมัติ', 'ขอ', 'อะไรก็ไม่รู้'),
  reverses: often<number | null>(null, 45, 3),
  rowStatus: often<Cell>('', 'ปกติ', 'ยกเลิก'),
  other: often<Cell>('', 'รวม', 'ฝากมา'),
});
type Drawn = typeof CLAIM extends fc.Arbitrary<infer Row> ? Row : never;

const groupOf = (who: Cell): Cell => MEMBERS.find(([id]) => id === who)?.[1] ?? 'A';
const COLUMNS = [
  'เลขที่',
  'กลุ่ม',
  'เลขสมาชิก',
  'สวัสดิการ',
  'วันเกิดเหตุ',
  'วันยื่น',
  'จำนวน (คืน)',
  'จำนวนเงิน',
  'สถานะ',
  'วันจ่าย',
  'กลับรายการ',
  'สถานะรายการ',
  'อื่นๆ',
];

/** The claims without some columns; with every event in a year of the Buddhist era, which makes none of them plain. */
function claimsOf(rows: readonly Drawn[], left: readonly string[], asPlain: boolean): Cell[][] {
  const kept = COLUMNS.map((column) => !left.includes(column));
  const lines = rows.map((row, index): Cell[] => {
    const day = (later: number, more = 0): Cell => {
      const date = new Date(Date.UTC(2026 + row.year, row.month - 1, row.date + later));
      return dateCell(`${date.getUTCFullYear() + more}${date.toISOString().slice(4, 10)}`);
    };
    const number = (at: number): string => `ส${at}`;
    return [
      number(row.id ?? index),
      row.group ?? groupOf(row.who),
      row.who,
      row.code,
      day(0, asPlain ? 0 : 543),
      row.request === null ? '' : day(row.request),
      row.units,
      row.amount,
      row.status,
      row.paid === null ? '' : day(row.paid),
      row.reverses === null ? '' : number(row.reverses),
      row.rowStatus,
      row.other,
    ];
  });
  return [COLUMNS, ...lines].map((line) => line.filter((_, at) => kept[at]));
}

test('whatever stands beside them', () => {
  const asked: Cell[][] = IDS.map((id) => [groupOf(id), id]);
  const columns = fc.subarray(['เลขที่', 'วันยื่น', 'จำนวน (คืน)', 'สถานะ', 'วันจ่าย', 'กลับรายการ', 'สถานะรายการ']);
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(CLAIM, { minLength: TOP + 10, maxLength: TOP + 50 }),
      often<readonly string[]>([], ['สถานะ', 'วันจ่าย']),
      columns,
      (rows, both, some) => {
        const answers = (asPlain: boolean): readonly unknown[] =>
          ['SICK', 'คลอดบุตร', 'ไม่มีแบบนี้'].flatMap((benefit) =>
            ['31/12/2569', '30/6/2569'].map((on) =>
              called('SAJJA_RIGHTS', [
                asked,
                benefit,
                on,
                MEMBERS,
                RECEIPTS,
                BENEFITS,
                claimsOf(rows, [...both, ...some], asPlain),
                RULES,
                '',
                GROUPS,
              ]),
            ),
          );
        const plain = answers(true);
        expect(plain).toEqual(answers(false));
        refused += plain.flat(2).filter((said) => typeof said !== 'number' || said < 100).length;
      },
    ),
    { numRuns: 10 },
  );
  // Else no claim had made a difference.
  expect(refused).toBeGreaterThan(10);
});
