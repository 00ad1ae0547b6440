/** Receipts that are read in columns count as those that are read row by row. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Argument } from '../../../src/core/formulas/formula.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import { dateCell } from '../tables/workbooks.ts';
import { called } from './evaluated.ts';
import { membersOf } from './two-groups.ts';

const IDS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(3, '0'));
const MEMBERS = membersOf(IDS, '1/1/2566');
const GROUPS: Cell[][] = [
  ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
  ['A', 'บ้านริมนา', 'สัจจะ'],
  ['B', 'บ้านปลายทุ่ง', 'วันละบาท'],
];
const RULES: Cell[][] = [
  ['กติกา', 'ค่า', 'กลุ่ม'],
  ['สัจจะขั้นต่ำ', 50, 'A'],
];
const BENEFITS: Cell[][] = [
  ['รหัส', 'สวัสดิการ', 'ต่อ', 'อายุสมาชิกตั้งแต่', 'จำนวนเงิน'],
  ['SICK', 'นอนโรงพยาบาล', 'คืน', '180d', 100],
];
const WITHDRAWALS: Cell[][] = [
  ['วันที่', 'เลขสมาชิก', 'กลุ่ม', 'จำนวนเงิน'],
  ['5/7/2569', '001', 'A', 120],
];
const OPENINGS: Cell[][] = [
  ['ณ วันที่', 'บัญชี', 'เลขสมาชิก', 'กลุ่ม', 'จำนวนเงิน'],
  ['28/2/2569', 'เงินสัจจะสมาชิก', '002', 'A', 300],
  ['28/2/2569', 'เงินสด', '', 'A', 300],
];
const HEADER = [
  'เลขที่ใบเสร็จ',
  'วันที่',
  'กลุ่ม',
  'เลขสมาชิก',
  'ประเภท',
  'จำนวนเงิน',
  'งวด',
  'ถึงงวด',
  'กลับรายการ',
  'สถานะรายการ',
  'อื่นๆ',
];

const often = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, ...others.map((one) => fc.constant(one)));
const ROW = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
  isText: often(false, true),
  who: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...IDS) },
    fc.constantFrom<Cell>('1', 2, '๐๐๔', 'สมาชิก005', 'สมาชิก006', '999', ''),
  ),
  // A group that is not known has all of them read row by row.
  group: fc.oneof(
    { weight: 150, arbitrary: often<Cell | null>(null, 'บ้านริมนา', 'B') },
    fc.constantFrom<Cell>('ไม่มีกลุ่มนี้', ''),
  ),
  kind: often<Cell>('', 'เงินสัจจะ', 'เงินฝากพิเศษ', 'ค่าปรับ', 'อะไรก็ไม่รู้'),
  amount: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<Cell>(30, 60, 50) },
    fc.constantFrom<Cell>(30.5, '๙๐', 0, -30, '', 'สิบ', 0.001),
  ),
  from: often<Cell>('', 'ม.ค. 2569', '3/2569', 'ธ.ค. 2569', dateCell('2026-05-01'), 'งวดหน้า'),
  to: often<Cell>('', 'มิ.ย. 2569'),
  status: often<Cell>('', 'ปกติ', 'ยกเลิก'),
  reverses: often<number | null>(null, 3, 44, 60),
  other: often<Cell>('', 'รวม', 'ฝากแม่มา', 7),
});

/** The group a member is of; the receipts' cell of it may say otherwise. */
const groupOf = (who: Cell): Cell => MEMBERS.find(([id]) => id === who)?.[1] ?? 'A';

/** The receipts; with every date in a year of the Buddhist era, which makes none of them plain and changes no day. */
function receiptsOf(
  rows: readonly (typeof ROW extends fc.Arbitrary<infer Row> ? Row : never)[],
  asPlain: boolean,
): Cell[][] {
  return [
    HEADER,
    ...rows.map((row, index): Cell[] => {
      const day = (year: number): string =>
        `${year}-${String(row.month).padStart(2, '0')}-${String(row.date).padStart(2, '0')}`;
      const date: Cell = row.isText ? `${row.date}/${row.month}/2569` : dateCell(asPlain ? day(2026) : day(2569));
      const reverses = row.reverses === null ? '' : String(row.reverses).padStart(3, '0');
      // A few numbers stand twice.
      const id = String(index % 80).padStart(3, '0');
      const whose = row.group ?? groupOf(row.who);
      return [id, date, whose, row.who, row.kind, row.amount, row.from, row.to, reverses, row.status, row.other];
    }),
  ];
}

test('whatever stands beside them', () => {
  const asked: Cell[][] = IDS.map((id) => [groupOf(id), id]);
  fc.assert(
    fc.property(fc.array(ROW, { minLength: 60, maxLength: 110 }), fc.boolean(), (rows, withOpenings) => {
      const openings = withOpenings ? OPENINGS : '';
      const answers = (asPlain: boolean): unknown[] => {
        const receipts = receiptsOf(rows, asPlain);
        const year = (basis: string): Argument[] => [
          asked,
          1000,
          2569,
          MEMBERS,
          receipts,
          WITHDRAWALS,
          openings,
          '',
          GROUPS,
          basis,
        ];
        return [
          called('SAJJA_BALANCE', [asked, '31/8/2569', MEMBERS, receipts, WITHDRAWALS, openings, '', GROUPS]),
          called('SAJJA_BALANCE', [asked, '', MEMBERS, receipts, '', openings, '', GROUPS]),
          called('SAJJA_ARREARS', [asked, '31/8/2569', MEMBERS, receipts, '', RULES, openings, GROUPS]),
          called('SAJJA_STATUS', [asked, '31/10/2569', MEMBERS, receipts, '', RULES, '', GROUPS]),
          called('SAJJA_RIGHTS', [asked, 'SICK', '31/10/2569', MEMBERS, receipts, BENEFITS, '', RULES, '', GROUPS]),
          ...['SHARE_MONTHS', 'YEAR_END_BALANCE', 'AVERAGE_BALANCE'].map((basis) =>
            called('SAJJA_DIVIDEND', year(basis)),
          ),
        ];
      };
      expect(answers(true)).toEqual(answers(false));
    }),
    { numRuns: 12 },
  );
});

/** Receipts of January to September; those with a year of the Buddhist era are read row by row. */
const plainRows = (count: number, year = 2026): Cell[][] =>
  Array.from({ length: count }, (_, index): Cell[] => [
    dateCell(`${year}-0${1 + (index % 9)}-05`),
    IDS[index % 12]!,
    30,
    '',
  ]);

test('below the names of groups, and with a month a column in the register', () => {
  const below: Cell[][] = [
    ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', ''],
    ['กลุ่มบ้านริมนา', '', '', ''],
    ...plainRows(50),
    ['กลุ่มบ้านปลายทุ่ง', '', '', ''],
    ...plainRows(50),
  ];
  const held = called('SAJJA_BALANCE', [
    [
      ['A', '001'],
      ['B', '003'],
    ],
    '',
    MEMBERS,
    below,
    '',
    '',
    '',
    GROUPS,
  ]);
  expect(held).toEqual([[150], [120]]);
  const wide: Cell[][] = [
    ['เลขสมาชิก', 'ชื่อ', 'ม.ค. 2569', 'ก.พ. 2569'],
    ...IDS.map((id): Cell[] => [id, `สมาชิก${id}`, 30, 30]),
  ];
  const beside = (year: number): Cell[][] => [['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', ''], ...plainRows(100, year)];
  // What receipts say again of a month of the register is not counted twice.
  const [held2026, held2569] = [2026, 2569].map((year) =>
    called('SAJJA_BALANCE', ['001', '28/2/2569', wide, beside(year)]),
  );
  expect(held2026).toBe(held2569);
});
