/** Two made-up groups of some months around the turn of a year, as chance has them. */
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { applied } from '../../tables/applied.ts';
import { grid } from '../../tables/workbooks.ts';
import { plan } from '../asking.ts';

export const MONTHS = ['10/2568', '11/2568', '12/2568', '1/2569', '2/2569', '3/2569'] as const;
const CLOSED = ['2568-10', '2568-11', '2568-12'];
const MEMBERS = ['001', '002', '003', '004'] as const;

/** How a member paid a month: not, in time, late, half of it, three months at once, or in two parts. */
export type Paid = 0 | 1 | 2 | 3 | 4 | 5;

export interface Chance {
  /** By member, then month: of the giving group and of the saving one. */
  readonly gives: readonly (readonly Paid[])[];
  readonly saves: readonly (readonly Paid[])[];
  /** What else the giving group spent in each month, and what savers deposited, took out and paid back. */
  readonly spent: readonly number[];
  readonly deposited: readonly number[];
  readonly taken: readonly number[];
  readonly repaid: readonly number[];
  /** Arrears from before the books of the first giving member; 0 = none. */
  readonly arrears: number;
  /** Whether receipts say which month they are for. */
  readonly covers: boolean;
}

function receiptsOf(group: string, how: Chance['gives'], amount: number, covers: boolean): Cell[][] {
  const rows: Cell[][] = [];
  for (const [at, month] of MONTHS.entries()) {
    for (const [who, member] of MEMBERS.entries()) {
      const paid = how[who]![at]!;
      const add = (day: number, sum: number, cover = covers): void => {
        rows.push([String(rows.length + 1), `${day}/${month}`, group, member, 'เงินสมทบ', sum, cover ? month : '', '']);
      };
      if (paid === 1) add(20, amount);
      if (paid === 2) add(28, amount);
      if (paid === 3) add(20, amount / 2);
      if (paid === 4) add(20, amount * 3, false);
      if (paid === 5) for (const day of [20, 25]) add(day, amount / 2);
    }
  }
  return rows;
}

const typed = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => rows.map((row) => [...row]);

/** The books as they were typed. */
export function booksOf({ gives, saves, spent, deposited, taken, repaid, arrears, covers }: Chance): readonly Grid[] {
  const each = (sums: readonly number[], row: (sum: number, month: string) => readonly Cell[]): readonly Cell[][] =>
    MONTHS.flatMap((month, at) => (sums[at]! > 0 ? [[...row(sums[at]!, month)]] : []));
  const tabs: readonly (readonly [string, readonly Cell[], readonly (readonly Cell[])[]])[] = [
    [
      'กลุ่ม',
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      [
        ['G', 'บ้านริมนา', 'วันละบาท'],
        ['S', 'สัจจะบ้านปลายทุ่ง', 'สัจจะ'],
      ],
    ],
    [
      'กติกา',
      ['รหัสกลุ่ม', 'กติกา', 'ค่า'],
      [
        ['', 'contribution.collectionDay', 20],
        ['', 'contribution.graceDays', 5],
        ['', 'books.from', '10/2568'],
        ['', 'arrears.suspendDays', 40],
      ],
    ],
    [
      'สมาชิก',
      ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ', 'สกุล', 'วันสมัคร'],
      ['G', 'S'].flatMap((group) =>
        MEMBERS.map((member): Cell[] => [member, group, `คนที่${member}`, group, '1/1/2560']),
      ),
    ],
    ['สัจจะ', ['เลขสมาชิก', 'กลุ่ม', 'สัจจะ', 'มีผลตั้งแต่'], MEMBERS.map((member): Cell[] => [member, 'S', 100, '1/2560'])],
    [
      'รับเงิน',
      ['เลขที่', 'วันที่', 'กลุ่ม', 'เลขสมาชิก', 'ประเภท', 'จำนวนเงิน', 'งวด', 'ถึงงวด'],
      [
        ...receiptsOf('G', gives, 30, covers),
        ...receiptsOf('S', saves, 100, covers),
        ...each(deposited, (sum, month) => ['', `21/${month}`, 'S', '001', 'เงินฝากพิเศษ', sum, '', '']),
      ],
    ],
    [
      'ถอนเงินออม',
      ['วันที่', 'กลุ่ม', 'เลขสมาชิก', 'จำนวนเงิน'],
      each(taken, (sum, month) => [`26/${month}`, 'S', '001', sum]),
    ],
    [
      'สมุดเงินสด',
      ['วันที่', 'กลุ่ม', 'หมวด', 'รับ', 'จ่าย', 'ที่จ่าย'],
      [
        ['1/10/2568', 'G', 'บริจาค', 5000, '', ''],
        ['1/10/2568', 'S', 'บริจาค', 20_000, '', 'ธนาคาร'],
        ['2/10/2568', 'S', 'ถอนธนาคาร', '', 15_000, ''],
        ...each(spent, (sum, month) => [`27/${month}`, 'G', 'ค่าประชุม', '', sum, '']),
      ],
    ],
    [
      'สัญญาเงินกู้',
      ['เลขที่สัญญา', 'กลุ่ม', 'เลขสมาชิก', 'วันที่', 'ยอดเงินกู้', 'ดอกเบี้ยต่อปี', 'วิธีคิดดอกเบี้ย', 'จำนวนงวด'],
      [['ก1', 'S', '002', '5/10/2568', 900, 12, 'คงที่', 3]],
    ],
    [
      'ชำระเงินกู้',
      ['วันที่', 'กลุ่ม', 'เลขที่สัญญา', 'ชำระเงินต้น', 'ชำระดอกเบี้ย'],
      each(repaid, (sum, month) => [`22/${month}`, 'S', 'ก1', sum, 9]),
    ],
    ['นับเงิน', ['วันที่', 'กลุ่ม', 'เงินสด'], [['30/11/2568', 'G', 4000]]],
    [
      'ยอดยกมา',
      ['กลุ่ม', 'ณ วันที่', 'บัญชี', 'เลขสมาชิก', 'จำนวนเงิน'],
      arrears === 0
        ? []
        : [
            ['G', '30/9/2568', 'เงินสด', '', 1000],
            ['G', '30/9/2568', 'ค้างส่ง', '001', arrears],
          ],
    ],
  ];
  return tabs.map(([title, header, rows], sheetId) => grid(title, [header, ...typed(rows)], { sheetId }));
}

/** The books with the year closed in both groups. */
export function closedBooks(chance: Chance): readonly Grid[] {
  let grids = booksOf(chance);
  for (const group of ['G', 'S'])
    for (const month of CLOSED) {
      const { changes } = plan('close', { group, month, by: 'สมศรี', reason: 'ตามที่ประชุม', post: true }, grids);
      grids = applied(grids, changes!);
    }
  return grids;
}
