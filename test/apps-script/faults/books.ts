/** Small workbooks of made-up groups, just large enough for every command that writes. */
import type { Grid } from '../../../src/core/values/cell.ts';
import type { SheetContent, Value } from '../../../src/local/emulator/workbook-model.ts';
import { GROUP, LENT, loans, MEMBERS, receipts, repayments } from '../../core/ledger/loans/lending.ts';
import { grid } from '../../core/tables/workbooks.ts';

const tab = (title: string, values: Value[][], more: Partial<SheetContent> = {}): SheetContent => ({
  title,
  values,
  ...more,
});

/** Tabs as tests of the core have them, as tabs of a workbook. */
const asSheets = (...grids: readonly Grid[]): SheetContent[] =>
  grids.map(({ title, cells }) =>
    tab(
      title,
      cells.map((row) =>
        row.map((cell) => (typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell))),
      ),
    ),
  );

export const CLAIMS = 'เบิกสวัสดิการ';
export const TRANSFERS = 'โอนบัญชี';

/** A giving group with a claim, in a layout of its own, and a saving group that earned 1,000 baht in 2568. */
export function twoGroups(): SheetContent[] {
  return [
    tab('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['A', 'บ้านริมนา', 'วันละบาท'],
      ['B', 'สัจจะบ้านปลายทุ่ง', 'สัจจะ'],
    ]),
    tab('กติกา', [
      ['รหัสกลุ่ม', 'กติกา', 'ค่า'],
      ['B', 'profit.split', 'ปันผล 60, สำรอง 40'],
    ]),
    tab('สิทธิสวัสดิการ', [
      ['รหัสกลุ่ม', 'รหัส', 'สวัสดิการ', 'ต่อ', 'จำนวนเงิน'],
      ['A', 'SICK', 'นอนโรงพยาบาล', 'คืน', 100],
    ]),
    tab('สมาชิก', [
      ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ', 'สกุล', 'วันสมัคร', 'หมายเหตุ', 'สถานะ', 'วันพ้นสภาพ'],
      ['001', 'A', '=สมหญิง', 'ใจงาม', '1/1/2560', '', '', ''],
      ['001', 'B', 'ประยูร', 'อดออม', '1/1/2560', '', '', ''],
      ['002', 'B', 'มานะ', 'ดีพร้อม', '1/1/2560', '', '', ''],
    ]),
    tab('รับเงิน', [
      ['วันที่', 'กลุ่ม', 'เลขสมาชิก', 'จำนวนเงิน'],
      ['๕/๑/๒๕๖๘', 'B', '001', 200],
      ['5/1/2568', 'B', '002', 100],
    ]),
    tab('สมุดเงินสด', [
      ['วันที่', 'กลุ่ม', 'หมวด', 'รับ', 'จ่าย', 'เลขที่'],
      ['30/12/2568', 'B', 'บริจาค', 1000, '', 'ค1'],
    ]),
    tab(
      CLAIMS,
      [
        ['คำขอของบ้านริมนา'],
        ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ-สกุล', 'สวัสดิการ', 'วันที่เกิดเหตุ', 'คืน', 'จำนวนเงิน', 'สถานะ', 'แพทย์', 'วันจ่าย'],
        ['001', 'A', 'สมหญิง', 'นอนโรงพยาบาล', 46_113, '๓', 300, 'ขอ', 'รพ.สต.', ''],
      ],
      { columnFormats: [undefined, undefined, undefined, undefined, 'd/m/yyyy'] },
    ),
  ];
}

/** A giving group of some members, of whom the first has paid January with receipt 045 of book 3. */
export function giving(members = 4): SheetContent[] {
  return [
    tab('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['A', 'บ้านริมนา', 'วันละบาท'],
    ]),
    tab('สมาชิก', [
      ['เลขสมาชิก', 'ชื่อ', 'สกุล', 'วันสมัคร'],
      ...Array.from({ length: members }, (_, at): Value[] => [
        String(at + 1).padStart(3, '0'),
        `=คนที่${at + 1}`,
        'สมมติ',
        '1/1/2568',
      ]),
    ]),
    tab('รับเงิน', [
      ['เล่มที่', 'เลขที่', 'วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'งวด', 'ถึงงวด'],
      ['3', '045', '20/1/2569', '001', 30, 'ม.ค. 69', ''],
    ]),
  ];
}

/** A giving group whose books began in December 2568, in which everybody paid twice. */
export const yearOver = (): SheetContent[] => [
  ...giving(3).slice(0, 2),
  tab('รับเงิน', [
    ['เลขที่', 'วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'งวด', 'ถึงงวด'],
    ...['5/12/2568', '20/12/2568'].flatMap((day, at) =>
      ['001', '002', '003'].map((member): Value[] => ['', day, member, 30, at === 0 ? 'ธ.ค. 68' : 'ม.ค. 69', '']),
    ),
    ['7', '10/1/2569', '001', 30, 'ก.พ. 69', ''],
  ]),
  tab('สมุดเงินสด', [
    ['วันที่', 'หมวด', 'รับ', 'จ่าย'],
    ['30/12/2568', 'ค่าประชุม', '', 20],
    ['30/1/2569', 'บริจาค', 100, ''],
  ]),
];

/** The same group with one row a member and one column a month. */
export function givingInCells(): SheetContent[] {
  return [
    ...giving().slice(0, 2),
    tab('สมุดสัจจะ 2569', [
      ['เลขที่', 'ชื่อ', 'ม.ค. 69', 'ก.พ. 69', 'มี.ค. 69', 'เม.ย. 69', 'พ.ค. 69'],
      ['001', 'คนที่1 สมมติ', 30, 30, 30, 30, ''],
      ['002', 'คนที่2 สมมติ', 30, 30, 30, '', ''],
      ['003', 'คนที่3 สมมติ', 30, 30, 30, 30, 10],
    ]),
  ];
}

/** A saving group that has lent 15,000 baht. */
export const lending = (): SheetContent[] =>
  asSheets(
    GROUP,
    MEMBERS,
    grid('กติกา', [
      ['กติกา', 'ค่า'],
      ['loan.maxTimesSavings', 3],
      ['loan.guarantors', 2],
      ['loan.method', 'reducing'],
    ]),
    receipts(['5/1/2569', '1', 'เงินสัจจะ', 12000], ['5/1/2569', '2', 'เงินสัจจะ', 5000]),
    loans(LENT),
    repayments(['1', '10/2/2569', 'L1', 1500, 150]),
  );

/** A network that keeps no rows of its one group. */
export const network = (): SheetContent[] => [
  tab('กลุ่ม', [
    ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
    ['N', 'เครือข่ายทุ่งใหญ่', 'เครือข่าย'],
    ['A', 'บ้านริมนา', 'วันละบาท'],
  ]),
];

/** Tabs whose titles alone tell of two groups. */
export const untold = (): SheetContent[] =>
  ['บ้านบน', 'บ้านล่าง'].map((name) =>
    tab(`รับเงิน · ${name}`, [
      ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
      ['5/4/2569', '001', 30],
    ]),
  );

/** A tab whose title and headers say nothing, and one that is no table. */
export const unnamed = (): SheetContent[] => [
  tab('Sheet1', [
    ['ใคร', 'เมื่อไร', 'เท่าไร'],
    ['ก้าน', '5/1/2569', 30],
  ]),
  tab('จดเล่น', [['ซื้อปูน', 3]]),
];

/** A long column that reads the same when it is mended: what is kept of it takes several properties. */
export function longColumn(rows = 400): SheetContent[] {
  return [
    tab('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['A', 'บ้านริมนา', 'วันละบาท'],
    ]),
    tab('สมาชิก', [
      ['เลขสมาชิก', 'ชื่อ'],
      ['001', 'สมหญิง'],
    ]),
    tab('รับเงิน', [
      ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'หมายเหตุ'],
      ...Array.from({ length: rows }, (_, at): Value[] => [`${(at % 28) + 1}/1/2569`, '001', '๓๐ บาทถ้วน', `ใบที่ ${at}`]),
    ]),
  ];
}
