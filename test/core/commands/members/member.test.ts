/** One call tells everything about a member, in agreement with the commands that tell a part of it. */
import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../../../../src/core/reports/report.ts';
import { exampleWorkbook } from '../../../../src/local/example/example.ts';
import { EXAMPLE_TODAY } from '../../../../src/local/example/workbook.ts';
import { GROUPS, grid } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';

const REGISTER = grid('สมาชิก', [
  ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ', 'สกุล', 'เลขประจำตัวประชาชน', 'บ้านเลขที่', 'หมู่', 'วันสมัคร', 'สถานะ', 'วันพ้นสภาพ'],
  ['001', 'G01', 'สมหญิง', 'ใจงาม', '1101700203451', '23/1', '4', '1/1/2569', '', ''],
  ['002', 'G01', 'มานะ', 'ดีพร้อม', '', '23/1', '4', '1/1/2569', '', ''],
  ['003', 'G01', 'ปิติ', 'ตัวอย่าง', '', '23/1', '5', '1/1/2569', '', ''],
  ['004', 'G01', 'ชูใจ', 'สมมติ', '', '7', '4', '1/1/2569', 'เสียชีวิต', '10/3/2569'],
  ['005', 'G01', 'วีระ', 'ลองดู', '', '7', '4', '1/1/2569', 'ลาออก', '1/4/2569'],
]);
const RECEIPTS = grid('รับเงิน', [
  ['เล่มที่', 'เลขที่ใบเสร็จ', 'วันที่', 'กลุ่ม', 'เลขสมาชิก', 'จำนวนเงิน', 'งวด', 'ผู้รับเงิน'],
  ['1', '1', '31/1/2569', 'G01', '001', 30, 'ม.ค. 2569', 'นางบัว เหรัญญิก'],
  ['1', '2', '31/1/2569', 'G01', '002', 30, 'ม.ค. 2569', ''],
  ['1', '3', '31/1/2569', 'G01', '003', 30, 'ม.ค. 2569', ''],
  ['1', '4', '30/4/2569', 'G01', '001', 30, 'เม.ย. 2569', ''],
]);
const BOOKS = [GROUPS, REGISTER, RECEIPTS];
const TODAY = { today: '2026-06-20' };

const member = (id: string, more: object = {}) => plan('member', { member: id, ...TODAY, ...more }, BOOKS).answer;

function table({ blocks }: Report, title: string): Extract<Block, { kind: 'table' }> {
  const found = blocks.find((block) => block.kind === 'table' && block.title.th === title);
  if (found?.kind !== 'table') throw new Error(`no table ${title}`);
  return found;
}

describe('a member’s page', () => {
  test('names the months that are owed', () => {
    const { owed, standing, text } = member('001');
    expect(owed).toEqual(['2026-02', '2026-03', '2026-05']);
    expect(standing.arrears).toBe(9000);
    expect(text.th).toContain('ค้างส่ง 90 บาท (ก.พ.–มี.ค. 2569, พ.ค. 2569)');
  });

  test.each([
    ['004', 'died', 'เสียชีวิตเมื่อ 10 มี.ค. 2569'],
    ['005', 'left', 'ลาออกเมื่อ 1 เม.ย. 2569'],
    ['002', 'suspended', 'พักสิทธิตั้งแต่ 2 พ.ค. 2569'],
  ])('says plainly how member %s stands: %s', (id, name, says) => {
    expect(member(id).state).toMatchObject({ name, says: { th: says } });
  });

  test('shows the others of the house in the same village, and finds them by the house', () => {
    expect(member('001').household).toMatchObject({ id: '23/1', others: [{ memberId: '002' }] });
    const { members } = plan('members', { group: 'G01', query: '23/1', ...TODAY }, BOOKS).answer;
    expect(members.map(({ memberId }) => memberId)).toEqual(['001', '002', '003']);
  });

  test('agrees with the passbook and the rights that are asked for by themselves', () => {
    const grids = exampleWorkbook('village').tabs.map(({ title, cells }, sheetId) => grid(title, cells, { sheetId }));
    const of = { today: EXAMPLE_TODAY };
    const { loans } = plan('loans', {}, grids, of).answer;
    const { members } = plan('balances', {}, grids, of).answer;
    const { groupId, memberId } = members.find((one) => one.loansOutstanding > 0) ?? members[0]!;
    const takes = { group: groupId, member: memberId };
    const answer = plan('member', takes, grids, of).answer;
    expect(answer).toMatchObject(plan('statement', takes, grids, of).answer);
    const { report: _, ...rights } = plan('rights', takes, grids, of).answer;
    expect(answer.rights).toEqual(rights);
    expect(answer.loans).toEqual(loans.filter((one) => one.memberId === memberId && one.groupId === groupId));
  });

  test('asks for a number where none is given', () => {
    expect(problemOf(() => plan('member', TODAY, BOOKS)).kind).toBe('memberNotNamed');
  });
});

describe('the passbook on paper', () => {
  const { report } = member('001');
  test('has the columns of the paper one, which months and receipt each entry is of, and who took the money', () => {
    const { columns, rows } = table(report, 'รายการ');
    expect(columns.map(({ label }) => label.th)).toEqual([
      'วันที่',
      'รายการ',
      'รับ (ฝาก/ส่ง)',
      'จ่าย (ถอน)',
      'รวมที่ส่ง',
      'ผู้รับเงิน',
    ]);
    expect(rows[0]?.cells[1]).toMatchObject({ th: 'เงินสมทบ ม.ค. 2569 (ใบเสร็จ 1/1)' });
    expect(rows[0]?.cells[5]).toBe('นางบัว เหรัญญิก');
    expect(rows[rows.length - 1]?.cells[4]).toBe(6000);
  });

  test('shows each month of each year with its word', () => {
    const { rows } = table(report, 'ส่งเดือนไหนแล้วบ้าง');
    expect(
      rows.map(({ cells }) =>
        cells.slice(0, 7).map((cell) => (cell !== null && typeof cell === 'object' ? cell.th : cell)),
      ),
    ).toEqual([['2569', 'ตรง', 'ขาด', 'ขาด', 'ตรง', 'ขาด', 'รอส่ง']]);
  });

  test('masks the national id, and the text to paste has none', () => {
    expect(JSON.stringify(report)).not.toContain('1101700203451');
    expect(JSON.stringify(report)).toContain('xxxxxxxxx3451');
    expect(member('001').text.th).not.toMatch(/\d{13}|x451/);
  });
});
