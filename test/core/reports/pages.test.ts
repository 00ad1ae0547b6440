/** Pages add up: the parts of every table are its total, and what is missing stays missing. */
import { describe, expect, test } from 'vitest';
import { showShare } from '../../../src/core/reports/figure-lines.ts';
import type { Block, Report } from '../../../src/core/reports/report.ts';
import { plan } from '../commands/asking.ts';
import { grid, sampleGrids } from '../tables/workbooks.ts';

const SAMPLE = await sampleGrids('workbook.xlsx');

type Table = Extract<Block, { kind: 'table' }>;
const table = ({ blocks }: Report, title: string): Table => {
  const found = blocks.find((block): block is Table => block.kind === 'table' && block.title.th.startsWith(title));
  if (!found) throw new Error(`no table ${title}`);
  return found;
};
const numbers = (rows: Table['rows'], place: number): number[] =>
  rows.map(({ cells }) => cells[place]).filter((cell): cell is number => typeof cell === 'number');
const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

describe('a group’s page', () => {
  for (const group of ['R1', 'R2']) {
    for (const month of ['2026-01', '2026-02', '2026-03', '2026-04']) {
      test(`money of ${group} in ${month}: opening + in − out = closing, and kinds add up`, () => {
        const { report, groups } = plan('summary', { group, month }, SAMPLE).answer;
        const rows = table(report, 'รับและจ่าย').rows;
        const [first, last] = [rows[0]!, rows[rows.length - 1]!];
        const kinds = rows.slice(1, -1);
        expect(sum(numbers(kinds, 1))).toBe(last.cells[1]);
        expect(sum(numbers(kinds, 2))).toBe(last.cells[2]);
        expect(Number(first.cells[3]) + Number(last.cells[1]) - Number(last.cells[2])).toBe(last.cells[3]);
        expect([last.cells[1], last.cells[2]]).toEqual([groups[0]?.money.in, groups[0]?.money.out]);
      });
      test(`the last column of the chart of ${group} in ${month} is what was received`, () => {
        const { report, groups } = plan('summary', { group, month }, SAMPLE).answer;
        const chart = report.blocks.find((block) => block.kind === 'chart');
        const values = chart?.kind === 'chart' ? chart.series[0]!.values : [];
        expect(values[values.length - 1]).toBe(groups[0]?.contributions?.received);
      });
    }
  }
  test('says how many entries are not counted', () => {
    const { report } = plan('summary', { group: 'R1', month: '2026-04' }, SAMPLE).answer;
    expect(report.notes.map(({ th }) => th)).toEqual(['ยังไม่นับ 1 รายการที่ต้องแก้ ดูที่แท็บ ตรวจสอบ']);
  });
});

/** As many groups that give as are wanted, each with a tambon of its own and a member who paid in part or in full. */
function many(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `G${at + 1}`);
  const paid = (id: string): number => ((Number(id.slice(1)) % 3) + 1) * 10;
  return [
    grid('กลุ่ม', [['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ', 'ตำบล'], ...ids.map((id) => [id, `บ้าน${id}`, 'วันละบาท', `ท่า${id}`])]),
    grid('สมาชิก', [['กลุ่ม', 'เลขสมาชิก', 'ชื่อ', 'วันที่เข้า'], ...ids.map((id) => [id, '1', 'สมชาย', '1/1/2569'])]),
    grid('รับเงิน', [['กลุ่ม', 'วันที่', 'เลขสมาชิก', 'จำนวนเงิน'], ...ids.map((id) => [id, '5/4/2569', '1', paid(id)])]),
  ];
}

describe('the page of a network of many groups', () => {
  const { report } = plan('summary', { month: '2026-04', page: 'network' }, many(25)).answer;
  test('has every group once in its tables, with the tambon in which it is alone', () => {
    const { rows } = table(report, 'สมาชิกและเงินที่ส่ง');
    expect(rows).toHaveLength(26);
    expect(rows[0]?.cells[0]).toMatchObject({ th: 'บ้านG1 · ต.ท่าG1' });
    expect(rows.filter(({ kind }) => kind === 'subtotal')).toEqual([]);
  });
  test('draws the ten at the end, and ranks them all', () => {
    const chart = report.blocks.find((block) => block.kind === 'chart' && block.form === 'bars');
    const ranked = table(report, 'อันดับกลุ่ม').rows;
    expect(ranked).toHaveLength(25);
    expect(chart?.kind === 'chart' && chart.labels).toEqual(ranked.slice(-10).map(({ cells }) => cells[1]));
  });
});

describe('the network’s page', () => {
  const { report } = plan('summary', { month: '2026-04' }, SAMPLE).answer;
  test('begins with who has sent', () => {
    expect(report.blocks[0]?.title?.th).toBe('มีรายการเดือนนี้แล้ว 2 จาก 2 กลุ่ม');
  });
  test('the groups side by side add up to their total', () => {
    for (const title of ['สมาชิกและเงินที่ส่ง', 'สวัสดิการ เงิน และกองทุน', 'เงินกู้']) {
      const { rows, columns } = table(report, title);
      const total = rows[rows.length - 1]!;
      const groups = rows.filter(({ kind }) => kind === 'row');
      expect(columns.length).toBeLessThanOrEqual(7);
      columns.forEach(({ show }, place) => {
        if (show === 'money' || show === 'count') expect(sum(numbers(groups, place))).toBe(total.cells[place]);
      });
    }
  });
  test('lists areas from the widest down, narrow ones under their own', () => {
    expect(table(report, 'สมาชิกและเงินที่ส่ง').rows.map(({ cells }) => cells[0])).toMatchObject([
      { th: 'ภาคตะวันออกเฉียงเหนือ จ.นครราชสีมา อ.พิมาย (2/2)' },
      // Of a group alone in its tambon the sum is its own line.
      'บ้านหนองบัวลาย',
      'สัจจะบ้านโนนงาม',
      { th: 'รวม (มีรายการ 2 จาก 2 กลุ่ม)' },
    ]);
  });
  test('a group that has not sent stands first, its flows missing and not 0', () => {
    const { answer } = plan('summary', { month: '2026-04' }, [
      ...SAMPLE.filter(({ title }) => title !== 'กลุ่ม'),
      grid('กลุ่ม', [
        ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
        ['R1', 'บ้านหนองบัวลาย', 'วันละบาท'],
        ['R2', 'สัจจะบ้านโนนงาม', 'สัจจะ'],
        ['R3', 'บ้านใหม่', 'วันละบาท'],
      ]),
    ]);
    const fresh = table(answer.report, 'มีรายการ').rows[0]!;
    expect(fresh).toMatchObject({ tone: 'bad', cells: ['บ้านใหม่', { th: 'ยังไม่ส่ง' }, null, 0] });
    const compared = table(answer.report, 'สมาชิกและเงินที่ส่ง').rows.find(({ cells }) => cells[0] === 'บ้านใหม่')!;
    expect(compared.cells.slice(1).every((cell) => cell === null)).toBe(true);
    expect(answer.text.th).toContain('ยังไม่ส่ง: บ้านใหม่');
    expect(answer.report.notes[0]?.th).toContain('2 จาก 3 กลุ่ม');
  });
});

test('balances add up to a sum for each group and for all', () => {
  const { writes } = plan('balances', { asOf: '2026-04-30', write: true }, SAMPLE);
  const tab = writes[0]!;
  const sums = tab.cells.filter((_, at) => tab.looks[at] === 'total').map((row) => [row[0], row[4], row[8]]);
  expect(sums).toEqual([
    ['รวม บ้านหนองบัวลาย', '–', 70],
    ['รวม สัจจะบ้านโนนงาม', 16_750, 100],
    ['รวมทั้งหมด', 16_750, 170],
  ]);
});

test.each([
  [1, '100%'],
  [0.9999, '99%'],
  [0.0001, '1%'],
  [0, '0%'],
  [0.945, '95%'],
])('the share %s is shown as %s: never all for less, never nothing for some', (part, shown) => {
  expect(showShare(part)).toBe(shown);
});
