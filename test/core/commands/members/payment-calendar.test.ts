/** The calendar of a whole group: who paid which month, on the page, in the tab and in text. */
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/core/commands/lay-out.ts';
import type { Grid } from '../../../../src/core/values/cell.ts';
import { reportText } from '../../../../src/local/batch/report-text.ts';
import { grid, ONE_GROUP } from '../../tables/workbooks.ts';
import { plan } from '../asking.ts';

const BOOK: readonly Grid[] = [
  ONE_GROUP,
  grid('สมาชิก', [
    ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'],
    ['1', 'สมหญิง', '1/1/2560'],
    ['2', 'มานะ', '1/1/2560'],
    ['3', 'ชูใจ', '1/3/2569'],
  ]),
  grid('กติกา', [
    ['กติกา', 'ค่า'],
    ['books.from', 'ม.ค. 2569'],
  ]),
  grid('รับเงิน', [
    ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'งวดเริ่ม'],
    ['5/1/2569', '1', 30, 'ม.ค. 69'],
    ['5/4/2569', '1', 30, 'ก.พ. 69'],
    ['5/3/2569', '1', 10, 'มี.ค. 69'],
    ['5/3/2569', '3', 30, 'มี.ค. 69'],
  ]),
];
const ASK = { month: '3/2569', asOf: '30/4/2569' };
const { answer } = plan('paymentCalendar', ASK, BOOK);
const heat = answer.report.blocks.find((block) => block.kind === 'heat')!;

describe('who paid which month', () => {
  it('has a mark for every month of every member, and what each owes', () => {
    expect(heat.kind === 'heat' && heat.columns).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(heat.kind === 'heat' && heat.rows).toEqual([
      { label: '1 สมหญิง', marks: 'olp', value: 2_000 },
      { label: '2 มานะ', marks: 'mmm', value: 9_000 },
      { label: '3 ชูใจ', marks: 'nno', value: null },
    ]);
    expect(answer).toMatchObject({ members: 3, owing: 2 });
  });
  it('names those who owe for over three months, and only then', () => {
    const titles = (takes: object) =>
      plan('paymentCalendar', takes, BOOK).answer.report.blocks.map(({ title }) => title?.th);
    expect(titles(ASK)).toHaveLength(1);
    expect(titles({ month: '5/2569', asOf: '30/6/2569' })[0]).toBe('ใครค้างนานเกิน 3 เดือน (1 คน นับเป็นงวด)');
  });
  it('stands in its tab as coloured cells with words', () => {
    const tab = layOut('ปฏิทินการส่ง', answer.report, 'th');
    const at = tab.cells.findIndex(([first]) => first === '1 สมหญิง');
    expect(tab.cells[at]).toEqual(['1 สมหญิง', 'ตรง', 'ช้า', 'ไม่ครบ', 20]);
    expect(tab.sides[at]).toBe('LGKBR');
    expect(tab.cells[at - 1]).toEqual(['สมาชิก', 'ม.ค. 69', 'ก.พ. 69', 'มี.ค. 69', 'ค้าง']);
    expect(tab.cells[at + 2]).toEqual(['3 ชูใจ', '–', '–', 'ตรง', '']);
  });
  it('is a table in text', () => {
    expect(reportText(answer.report, 'th')).toMatch(/2 มานะ +ขาด +ขาด +ขาด +90/);
  });
  it('is told on the month’s page without a name: how many owe for how long', () => {
    const { report } = plan('summary', { ...ASK, page: 'group' }, BOOK).answer;
    const owed = report.blocks.find(({ title }) => title?.th.startsWith('ค้างส่งกันนานเท่าไร'));
    expect(owed?.kind === 'chart' && owed.series[0]!.values).toEqual([1, 0, 1, 0, 0, 0]);
    expect(JSON.stringify(report)).not.toContain('มานะ');
    const questions = report.blocks.flatMap((block) => (block.kind === 'chart' ? [block.title.th] : []));
    expect(questions).toHaveLength(4);
  });
});
