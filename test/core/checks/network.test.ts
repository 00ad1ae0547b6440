/** Between groups: reports, transfers, grants, levies and representatives. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/values/cell.ts';
import { found, only, TWO_GROUPS, tab } from './checked.ts';

const cashbook = (...rows: readonly (readonly Cell[])[]) =>
  tab('สมุดเงินสด', 'วันที่|กลุ่ม|หมวด|รับ|จ่าย|แหล่งทุน|กลุ่มคู่รายการ', ...rows);
const sends = (day: string, group: string, amount: number, to: string): Cell[] => [
  day,
  group,
  'ค่าบำรุงเครือข่าย',
  '',
  amount,
  '',
  to,
];
const receives = (day: string, group: string, amount: number, from: string): Cell[] => [
  day,
  group,
  'ค่าบำรุงเครือข่าย',
  amount,
  '',
  '',
  from,
];

test('a group that only the tabs’ titles name stands in no row', () => {
  const paid = tab('รับเงิน (บ้านเหนือ)', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['16/1/2569', '1', 30]);
  expect(found('REPORT_MISSING', [paid], { month: '2026-04' })).toEqual(['REPORT_MISSING บ้านเหนือ - - -']);
});

test('a group without a row or a report in the month has not reported', () => {
  const rows = cashbook(sends('5/3/2569', 'G1', 10, ''), sends('5/4/2569', 'G2', 10, ''));
  expect(found('REPORT_MISSING', [TWO_GROUPS, rows])).toEqual(['REPORT_MISSING G1 - กลุ่ม 2A']);
  expect(only('REPORT_MISSING', [TWO_GROUPS, rows]).facts).toMatchObject({ month: '2026-04', lastReported: '2026-03' });
  expect(found('REPORT_MISSING', [TWO_GROUPS, rows], { month: '2026-03' })).toEqual(['REPORT_MISSING G2 - กลุ่ม 3A']);
  const report = tab('รายงานกลุ่ม', 'กลุ่ม|เดือน', ['G1', 'เม.ย. 69']);
  expect(found('REPORT_MISSING', [TWO_GROUPS, rows, report])).toEqual([]);
});

test('a group that takes no part is not asked for a report', () => {
  const groups = tab(
    'กลุ่ม',
    'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|สถานะเข้าร่วม',
    ['G1', 'ก', 'วันละบาท', 'ยังไม่เข้าร่วม'],
    ['G2', 'ข', 'วันละบาท', 'ออก'],
  );
  expect(found('REPORT_MISSING', [groups])).toEqual([]);
});

test('money that only one of two groups has entered is without its pair', () => {
  const rows = cashbook(
    sends('5/4/2569', 'G1', 100, 'G2'),
    receives('6/4/2569', 'G2', 100, 'น้ำขาว'),
    sends('7/4/2569', 'G1', 50, 'G2'),
  );
  expect(found('TRANSFER_UNMATCHED', [TWO_GROUPS, rows])).toEqual(['TRANSFER_UNMATCHED G1 - สมุดเงินสด 4G']);
});

test('more spent from a grant than came in is found at the grant', () => {
  const grants = tab('เงินอุดหนุน', 'รหัสเงินอุดหนุน|แหล่งทุน|จำนวนเงิน|กลุ่ม', ['ทุน1', 'อบต.', 1000, 'G1']);
  const spent: Cell[] = ['6/4/2569', 'G1', 'ค่าประชุม', '', 600, 'ทุน1', ''];
  const came: Cell[] = ['5/4/2569', 'G1', 'เงินอุดหนุน', 500, '', 'ทุน1', ''];
  expect(found('GRANT_OVERSPENT', [TWO_GROUPS, grants, cashbook(spent)])).toEqual([]);
  expect(found('GRANT_OVERSPENT', [TWO_GROUPS, grants, cashbook(came, spent)])).toEqual([
    'GRANT_OVERSPENT G1 - เงินอุดหนุน 2C',
  ]);
  expect(found('GRANT_OVERSPENT', [TWO_GROUPS, grants, cashbook(spent, spent)])).toEqual([
    'GRANT_OVERSPENT G1 - เงินอุดหนุน 2C',
  ]);
});

test('a levy may differ by one payer; the dead do not pay, and only the registered where any is', () => {
  const members = tab(
    'สมาชิก',
    'กลุ่ม|เลขสมาชิก|ชื่อ|ร่วมฌาปนกิจ|วันเสียชีวิต',
    ['G1', '1', 'ก', 'ใช่', '5/3/2569'],
    ['G1', '2', 'ข', 'ใช่', ''],
    ['G1', '3', 'ค', 'ใช่', ''],
    ['G1', '4', 'ง', 'ใช่', ''],
    ['G1', '5', 'จ', '', ''],
  );
  const funerals = tab('งานศพ', 'เลขที่ศพ|กลุ่ม|เลขสมาชิก|วันเสียชีวิต|เรียกเก็บต่อคน', ['1', 'G1', '1', '5/3/2569', 20]);
  const levies = (amount: number, payers: Cell) =>
    tab('เก็บเงินศพ', 'เลขที่ศพ|กลุ่ม|วันที่|จำนวนเงิน|จำนวนผู้ส่ง', ['1', 'G1', '10/3/2569', amount, payers]);
  const at = (amount: number, payers: Cell) =>
    found('LEVY_DIFFERS', [TWO_GROUPS, members, funerals, levies(amount, payers)]);
  expect(at(60, '')).toEqual([]);
  expect(at(80, '')).toEqual([]);
  expect(at(100, '')).toEqual(['LEVY_DIFFERS G1 - เก็บเงินศพ 2D']);
  expect(at(100, 5)).toEqual([]);
  expect(at(60, 5)).toEqual(['LEVY_DIFFERS G1 - เก็บเงินศพ 2D']);
});

test('too few or too many representatives of a tambon or issue are found at the setting', () => {
  const groups = tab(
    'กลุ่ม',
    'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล|ประเด็น',
    ['G1', 'ก', 'วันละบาท', 'น้ำขาว', 'สวัสดิการ'],
    ['G2', 'ข', 'วันละบาท', 'นาทับ', ''],
  );
  const settings = tab('ตั้งค่า', 'หัวข้อ|ค่า', ['representatives.สภา', 'tambon 1, issue 2']);
  const people = (...rows: readonly (readonly Cell[])[]) => tab('ผู้แทน', 'คณะ|ชื่อ|ตำบล|ประเด็น|ถึง', ...rows);
  const full: readonly (readonly Cell[])[] = [
    ['สภา', 'ก', 'น้ำขาว', '', ''],
    ['สภา', 'ข', 'นาทับ', '', ''],
    ['สภา', 'ค', '', 'สวัสดิการ', ''],
    ['สภา', 'ง', '', 'สวัสดิการ', ''],
    ['สภา', 'เก่า', 'น้ำขาว', '', '31/12/2568'],
  ];
  expect(found('REPRESENTATIVES_WRONG_NUMBER', [groups, settings, people(...full)])).toEqual([]);
  const grids = [groups, settings, people(...full.slice(0, 1), ...full.slice(2))];
  expect(found('REPRESENTATIVES_WRONG_NUMBER', grids)).toEqual(['REPRESENTATIVES_WRONG_NUMBER - - ตั้งค่า 2B']);
  expect(only('REPRESENTATIVES_WRONG_NUMBER', grids).facts).toMatchObject({ wrong: ['นาทับ 0/1'] });
});
