/** The network's page: estimates keep their word, reports are held against rows, and areas are counted once. */
import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../../../../src/core/reports/report.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { found, only, tab } from '../../checks/checked.ts';
import { plan, problemOf } from '../asking.ts';

type Table = Block & { readonly kind: 'table' };
const tableIn = ({ blocks }: Report, title: string): Table | undefined =>
  blocks.find((block): block is Table => block.kind === 'table' && block.title.th.includes(title));
const rowsIn = (report: Report, title: string) => tableIn(report, title)?.rows.map(({ cells }) => cells) ?? [];
const notes = ({ notes: said }: Report) => said.map(({ th }) => th).join('\n');

const GROUPS = tab(
  'กลุ่ม',
  'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล|อำเภอ|จังหวัด|ประเด็น|สถานะเข้าร่วม',
  ['G1', 'น้ำขาว', 'วันละบาท', 'น้ำขาว', 'จะนะ', 'สงขลา', 'สวัสดิการ, การเงิน', ''],
  ['G2', 'บ้านสวน', 'วันละบาท', 'น้ำขาว', 'จะนะ', 'สงขลา', 'สวัสดิการ', ''],
  ['G3', 'บ้านใหม่', 'วันละบาท', '', '', '', '', 'ยังไม่เข้าร่วม'],
);
const MEMBERS = tab(
  'สมาชิก',
  'รหัสกลุ่ม|เลขสมาชิก|ชื่อ|วันสมัคร',
  ['G1', '1', 'สมชาย ใจดี', '1/1/2567'],
  ['G2', '1', 'บุญมี ศรีสุข', '1/1/2567'],
);
const PAID = tab('รับเงิน', 'วันที่|รหัสกลุ่ม|เลขสมาชิก|จำนวนเงิน', ['5/3/2569', 'G1', '1', 30], ['5/4/2569', 'G1', '1', 30]);
const HEADERS = 'รหัสกลุ่ม|เดือน|สมาชิกยกมา|เข้าใหม่|ออก|สมาชิกคงเหลือ|รับจริง|เงินกองทุน';
const reports = (...rows: readonly (readonly Cell[])[]): Grid => tab('รายงานกลุ่ม', HEADERS, ...rows);
const page = (...grids: readonly Grid[]) =>
  plan('summary', { month: '2026-04', page: 'network' }, [GROUPS, MEMBERS, PAID, ...grids]).answer;

describe('a typed report', () => {
  const ESTIMATE = reports(['G2', 'เม.ย. 69', '', '', '', 45, 1_350, 'ประมาณ 8 หมื่น']);
  test('says what is an estimate where it stands, and that totals hold it', () => {
    const { report, groups } = page(ESTIMATE);
    expect(groups.find(({ groupId }) => groupId === 'G2')).toMatchObject({ state: 'sent', estimates: ['fund'] });
    const row = rowsIn(report, 'สวัสดิการ เงิน และกองทุน').find(([name]) => name === 'บ้านสวน')!;
    expect(row[4]).toEqual({ th: 'ประมาณ 80,000', en: 'about 80,000' });
    expect(notes(report)).toContain('ยอดรวมมีตัวเลขประมาณของ บ้านสวน');
    expect(rowsIn(report, 'มีรายการเดือนนี้แล้ว').find(([name]) => name === 'บ้านสวน')?.[1]).toMatchObject({
      th: 'ส่งแล้ว (ประมาณ)',
    });
  });
  test('does not lower the share that is paid: what of its due is covered is not known', () => {
    const due = tab('รายงานกลุ่ม', 'รหัสกลุ่ม|เดือน|ควรได้รับ', ['G2', 'เม.ย. 69', 970]);
    const { report, network } = page(due);
    expect(network).toMatchObject({ contributions: { due: 100_000, covered: 3_000 }, dueOfCovered: 3_000 });
    expect(rowsIn(report, 'สมาชิกและเงินที่ส่ง').at(-1)?.[4]).toBe(1);
  });
  test('of the fund alone stands as a line of its own, so that the parts add up to the whole', () => {
    const { report, network } = page(ESTIMATE);
    const block = report.blocks.find(({ kind, title }) => kind === 'figures' && title?.th === 'เงินกองทุน');
    const lines = block?.kind === 'figures' ? block.lines : [];
    const amount = (label: string) => Number(lines.find((line) => line.label.th === label)?.value);
    expect(amount('กลุ่มที่แจ้งแต่ยอดรวม')).toBe(8_000_000);
    expect(amount('เงินอุดหนุนที่มีเงื่อนไข') + amount('ไม่รวมเงินอุดหนุน') + 8_000_000).toBe(network.fund.total);
  });
  test('beside rows is compared, and the rows are used', () => {
    const { report, groups } = page(reports(['G1', 'เม.ย. 69', 1, 0, 0, 1, 45, '']));
    expect(rowsIn(report, 'ไม่ตรงกับรายการ')).toEqual([['น้ำขาว', { th: 'รับจริง', en: 'Received' }, '45', '30', '+15']]);
    expect(groups[0]).toMatchObject({ source: 'rows', contributions: { received: 3_000 } });
    expect(tableIn(page(reports(['G1', 'เม.ย. 69', 1, 0, 0, 1, 30, ''])).report, 'ไม่ตรงกับรายการ')).toBeUndefined();
  });
  test('of a month that was reported twice shows both, and the lower row holds', () => {
    const { report, groups } = page(
      reports(['G2', 'เม.ย. 69', '', '', '', 45, 1_350, ''], ['G2', 'เม.ย. 69', '', '', '', 44, 1_350, '']),
    );
    expect(groups.find(({ groupId }) => groupId === 'G2')?.members.closing).toBe(44);
    expect(rowsIn(report, 'รายงานสองครั้ง').map((cells) => cells.slice(2))).toEqual([['44', '45', '-1']]);
  });
  test('whose own figures do not add up shows both sums', () => {
    const { report } = page(reports(['G2', 'เม.ย. 69', 40, 5, 1, 45, '', '']));
    expect(rowsIn(report, 'บวกลบไม่ลงตัว').map((cells) => cells.slice(2))).toEqual([['45', '44', '+1']]);
  });
  test('that differs is shown on the page and is no finding of check', () => {
    const differs = reports(['G1', 'เม.ย. 69', 1, 5, 0, 1, 45, '']);
    expect(found('TYPED_TOTAL_DIFFERS', [GROUPS, MEMBERS, PAID, differs])).toEqual([]);
  });
});

describe('groups and areas', () => {
  test('groups that do not take part stand apart, and in no total', () => {
    const { report, network } = page();
    expect(network.groups).toBe(2);
    expect(rowsIn(report, 'กลุ่มที่ไม่รวมในยอด')).toMatchObject([['บ้านใหม่', { th: 'ยังไม่เข้าร่วม' }]]);
    expect(rowsIn(report, 'มีรายการเดือนนี้แล้ว').map(([name]) => name)).toEqual(['บ้านสวน', 'น้ำขาว']);
  });
  test('a group in two issues is counted once in the last line', () => {
    const table = rowsIn(page().report, 'รวมตามประเด็น');
    expect(table.map((cells) => cells[2])).toEqual([1, 1, 1]);
    expect(table.at(-1)?.[0]).toMatchObject({ th: 'ทั้งเครือข่าย นับกลุ่มละครั้ง' });
  });
  test('a tambon in two amphoes is two lines, told, and no group is counted twice', () => {
    const two = tab(
      'กลุ่ม',
      'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล|อำเภอ|จังหวัด',
      ['G1', 'น้ำขาว', 'วันละบาท', 'น้ำขาว', 'จะนะ', 'สงขลา'],
      ['G2', 'บ้านสวน', 'วันละบาท', 'น้ำขาว', 'เทพา', 'สงขลา'],
    );
    const { report, areas, network } = plan('summary', { month: '2026-04', page: 'network' }, [
      two,
      MEMBERS,
      PAID,
    ]).answer;
    for (const level of ['tambon', 'amphoe', 'province']) {
      const of = areas.filter((area) => area.level === level);
      expect(of.reduce((sum, { groups }) => sum + groups, 0)).toBe(network.groups);
    }
    expect(notes(report)).toContain('น้ำขาว อยู่ทั้งใน จะนะ และ เทพา');
  });
  test('two areas each in the other are told, and the page is made', () => {
    const cycle = tab(
      'กลุ่ม',
      'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล|อำเภอ|จังหวัด',
      ['G1', 'น้ำขาว', 'วันละบาท', 'จะนะ', 'นาทวี', 'สงขลา'],
      ['G2', 'บ้านสวน', 'วันละบาท', 'นาทวี', 'สงขลา', 'นาทวี'],
    );
    const { report, network } = plan('summary', { month: '2026-04', page: 'network' }, [cycle, MEMBERS, PAID]).answer;
    expect(network.groups).toBe(2);
    expect(notes(report)).toContain('สงขลา อยู่ใน นาทวี และ นาทวี อยู่ใน สงขลา');
  });
  test('a group in two tambons is its first row, and the second is told', () => {
    const twice = tab(
      'กลุ่ม',
      'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล',
      ['G1', 'น้ำขาว', 'วันละบาท', 'น้ำขาว'],
      ['G1', 'น้ำขาว', 'วันละบาท', 'คลองเปียะ'],
      ['G2', 'บ้านสวน', 'วันละบาท', 'น้ำขาว'],
    );
    expect(found('ID_DUPLICATE', [twice, MEMBERS, PAID])).toEqual(['ID_DUPLICATE G1 - กลุ่ม 3A']);
    const { areas } = plan('summary', { month: '2026-04' }, [twice, MEMBERS, PAID]).answer;
    expect(areas.map(({ name, groups }) => [name, groups])).toEqual([['น้ำขาว', 2]]);
  });
  test('groups are ranked with the place they had the month before', () => {
    const more = tab(
      'รับเงิน',
      'วันที่|รหัสกลุ่ม|เลขสมาชิก|จำนวนเงิน',
      ['5/3/2569', 'G1', '1', 30],
      ['5/3/2569', 'G2', '1', 20],
      ['5/4/2569', 'G1', '1', 10],
      ['5/4/2569', 'G2', '1', 40],
    );
    const { report } = plan('summary', { month: '2026-04', page: 'network' }, [GROUPS, MEMBERS, more]).answer;
    // March: 30 of 30 and 20 of 30. April: 10 of 30, and 30 of 30 after 10 went to March.
    expect(
      rowsIn(report, 'อันดับกลุ่ม').map(([place, name, , , then, change]) => [place, name, then, change]),
    ).toMatchObject([
      [1, 'บ้านสวน', expect.any(Number), expect.anything()],
      [2, 'น้ำขาว', 1, { th: 'ลง 1' }],
    ]);
  });
});

describe('a group whose own row cannot be read', () => {
  const BROKEN = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'น้ำขาว', 'วันละบาท'], ['G2', 'บ้านสวน', 'วันละสิบบาท']);
  const rows = tab(
    'รับเงิน',
    'วันที่|รหัสกลุ่ม|เลขสมาชิก|จำนวนเงิน',
    ['5/4/2569', 'G1', '1', 30],
    ['5/4/2569', 'บ้านสวน', '1', 30],
    ['6/4/2569', 'G2', '1', 30],
  );
  const own = tab('สมาชิก · G2', 'เลขสมาชิก|ชื่อ', ['1', 'บุญมี ศรีสุข']);
  const first = tab('สมาชิก · G1', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'สมชาย ใจดี', '1/1/2567']);
  test('leaves out its rows, each told with the row to mend first', () => {
    expect(found('GROUP_UNKNOWN', [BROKEN, rows, own, first])).toEqual([
      'GROUP_UNKNOWN - 1 รับเงิน 3B',
      'GROUP_UNKNOWN - 1 รับเงิน 4B',
      'GROUP_UNKNOWN - - สมาชิก · G2 -',
    ]);
    expect(only('GROUP_UNKNOWN', [BROKEN, own, first]).facts).toMatchObject({ raw: 'G2', groupsRow: 3 });
  });
  test('and they are counted among those not counted', () => {
    // Its own row, two receipts and one member.
    const { network, report } = plan('summary', { month: '2026-04', page: 'network' }, [
      BROKEN,
      rows,
      own,
      first,
    ]).answer;
    expect(network.rowsNotCounted).toBe(4);
    expect(notes(report)).toContain('ยังไม่นับ 4 รายการ');
  });
});

describe('the public board', () => {
  const { answer, writes } = plan('board', { month: '2026-04', write: true }, [GROUPS, MEMBERS, PAID]);
  test('has totals with their day and groups, and each group', () => {
    expect(answer).toMatchObject({
      asOf: '2026-05-02',
      network: { groups: 2, reported: 1, amphoe: 1, members: 1, fund: 6_000, received: 3_000, welfarePaid: 0 },
    });
    expect(answer.groups.map(({ name }) => name)).toEqual(['น้ำขาว', 'บ้านสวน']);
    expect(answer.report.blocks[0]?.title?.th).toBe('ณ วันที่ 2 พฤษภาคม 2569 (1 จาก 2 กลุ่ม)');
    expect(writes[0]?.title).toBe('กระดานสาธารณะ');
  });
  test('names and numbers nobody', () => {
    expect(JSON.stringify({ answer, writes })).not.toMatch(/สมชาย|ใจดี|บุญมี|memberId/);
  });
  test('is of no day before its month', () => {
    const ask = () => plan('board', { month: '2026-04', asOf: '2026-03-01' }, [GROUPS, MEMBERS, PAID]);
    expect(problemOf(ask).kind).toBe('asOfBeforeMonth');
  });
});
