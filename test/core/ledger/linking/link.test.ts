/** What points to nothing is refused and offered a neighbour; what was meant is understood. */
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../../src/core/checks/catalogue.ts';
import type { Cell } from '../../../../src/core/values/cell.ts';
import { GIVING, line, MEMBERS, SAVING, tab } from '../../checks/checked.ts';
import { codesOf, figuresOf, ledgerOf, standingOf } from '../opened.ts';

const receipts = (...rows: readonly (readonly Cell[])[]) =>
  tab('รับเงิน', 'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|กลับรายการ', ...rows);
const linked = (...rows: readonly (readonly Cell[])[]) => ledgerOf(GIVING, MEMBERS, receipts(...rows));

describe('a member', () => {
  test('who is not in the register is refused, with the nearest ids', () => {
    const ledger = linked(['R1', '5/1/2569', '21', 30, '']);
    expect(ledger.findings).toMatchObject([
      { code: 'MEMBER_UNKNOWN', row: 2, column: 'C', facts: { nearest: ['1', '2'] } },
    ]);
    expect(ledger.dropped).toHaveLength(1);
  });
  test('typed with zeros before is found, with a note', () => {
    const ledger = linked(['R1', '5/1/2569', '001', 30, '']);
    expect(codesOf(ledger)).toEqual(['ID_ZEROS']);
    expect(standingOf(ledger, '1', '2026-01-31').covered).toBe(3_000);
  });
  test('typed by his full name is found, with a note', () => {
    expect(codesOf(linked(['R1', '5/1/2569', 'นาย สมชาย  ใจดี', 30, '']))).toEqual(['MEMBER_BY_NAME']);
  });
  test('whose own row cannot be read still has his money counted', () => {
    const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'สมชาย ใจดี', '32/1/2567'], ['2', 'สมหญิง รักดี', '1/1/2567']);
    const ledger = ledgerOf(GIVING, members, receipts(['R1', '5/1/2569', '1', 30, '']));
    expect(codesOf(ledger)).toEqual([]);
    expect(figuresOf(ledger, '2026-01')).toMatchObject({ money: { in: 3_000 }, members: { closing: 1 } });
  });
  test('who came back is one member with two stays', () => {
    const members = tab(
      'สมาชิก',
      'เลขสมาชิก|ชื่อ|วันสมัคร|วันลาออก',
      ['1', 'สมชาย ใจดี', '1/1/2560', '1/1/2565'],
      ['1', 'สมชาย ใจดี', '1/2/2569', ''],
    );
    const ledger = ledgerOf(GIVING, members, receipts(['R1', '5/2/2569', '1', 30, '']));
    expect(codesOf(ledger)).toEqual([]);
    expect(figuresOf(ledger, '2026-02').members).toMatchObject({ opening: 0, joined: 1, closing: 1 });
  });
  test('twice at one time is refused the second time', () => {
    const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'สมชาย ใจดี', '1/1/2560'], ['1', 'บุญมี ศรีสุข', '1/2/2565']);
    const ledger = ledgerOf(GIVING, members);
    expect(ledger.findings).toMatchObject([{ code: 'ID_DUPLICATE', row: 3, column: 'A' }]);
    expect(figuresOf(ledger, '2026-02').members.closing).toBe(1);
  });
});

describe('a workbook without a register of members', () => {
  test('takes those who pay as members since before its books', () => {
    const wide = tab('รับเงิน', 'เลขสมาชิก|ชื่อ|ม.ค. 69|ก.พ. 69', ['1', 'สมชาย ใจดี', 30, 30], ['2', 'สมหญิง รักดี', 30, '']);
    const ledger = ledgerOf(GIVING, wide);
    expect(codesOf(ledger)).toEqual([]);
    expect(figuresOf(ledger, '2026-02')).toMatchObject({
      members: { closing: 2 },
      contributions: { due: 6_000, covered: 3_000 },
    });
  });
});

describe('a reversal', () => {
  const R1: readonly Cell[] = ['R1', '5/1/2569', '1', 30, ''];
  test.each([
    ['of an unknown number', [R1, ['R2', '6/1/2569', '1', 30, 'R9']], 'REVERSAL_UNKNOWN'],
    ['dated before its row', [R1, ['R2', '4/1/2569', '1', 30, 'R1']], 'REVERSAL_UNKNOWN'],
    ['of another amount', [R1, ['R2', '6/1/2569', '1', 20, 'R1']], 'REVERSAL_AMOUNT_DIFFERS'],
    [
      'of a row already reversed',
      [R1, ['R2', '6/1/2569', '1', 30, 'R1'], ['R3', '7/1/2569', '1', 30, 'R1']],
      'REVERSAL_REPEATED',
    ],
    ['of one number on two rows alike', [R1, R1, ['R2', '6/1/2569', '1', 30, 'R1']], 'REVERSAL_UNKNOWN'],
  ] as const)('%s is refused', (_name, rows, code) => {
    expect(codesOf(linked(...rows))).toEqual([code]);
  });
  test('of one number on several rows is of the row with its member and amount', () => {
    const ledger = linked(R1, ['R1', '5/1/2569', '2', 30, ''], ['R2', '6/1/2569', '2', 30, 'R1']);
    expect(codesOf(ledger)).toEqual([]);
    expect(standingOf(ledger, '1', '2026-01-31').covered).toBe(3_000);
    expect(standingOf(ledger, '2', '2026-01-31').covered).toBe(0);
  });
});

test('a wide cell beside a long row for the same month is compared, not counted', () => {
  const ledger = ledgerOf(
    GIVING,
    MEMBERS,
    receipts(['R1', '5/1/2569', '1', 30, '']),
    tab('รับเงิน 2569', 'เลขสมาชิก|ม.ค. 69|ก.พ. 69', ['1', 30, 30], ['2', 30, '']),
  );
  expect(figuresOf(ledger, '2026-01').money.in).toBe(6_000);
  expect(figuresOf(ledger, '2026-02').money.in).toBe(3_000);
  expect(ledger.groups[0]!.comparedCells).toHaveLength(1);
});

test('where there is no register, members are those whom any row names, with the name beside their number', () => {
  const wide = tab('เงินสมทบ 2569', 'เลขที่|ชื่อ|สกุล|ม.ค. 69', ['001', 'บุญมี', 'ใจดี', 30]);
  const loans = tab('เงินกู้', 'เลขที่สัญญา|เลขสมาชิก|ชื่อ-สกุลผู้กู้|วันที่|จำนวนเงิน', ['L1', '2', 'นายสุข ใจเย็น', '1/1/2569', 500]);
  const ledger = ledgerOf(GIVING, wide, loans);
  expect(codesOf(ledger)).toEqual([]);
  expect(ledger.groups[0]?.members).toMatchObject([
    { memberId: '001', name: 'บุญมี ใจดี' },
    { memberId: '2', name: 'นายสุข ใจเย็น' },
  ]);
  expect(standingOf(ledger, '2', '2026-01-31').loansOutstanding).toBe(50_000);
});

test('what a wide tab of a giving group brings forward is asked about once a column, and each cell is told as left out', () => {
  const wide = tab('รับเงิน', 'เลขสมาชิก|ยกมา|ม.ค. 69|ก.พ. 69|รวม', ['1', 90, 30, 30, 150], ['2', -30, 30, '', 0]);
  const giving = ledgerOf(GIVING, MEMBERS, wide);
  expect(giving.findings.map(line)).toEqual(['MARK_UNCLEAR G1 1 รับเงิน 2B']);
  expect(sentenceOf(giving.findings[0]!).th).toBe(
    'คอลัมน์ ยกมา มียอด 2 ช่อง ไม่รู้ว่าเป็นเงินค้างส่งหรือส่งล่วงหน้า โปรดใส่ในแท็บ ยอดยกมา บัญชี ค้างส่ง (ถ้าส่งล่วงหน้า ใส่ยอดติดลบ) ตอนนี้ยังไม่นับให้',
  );
  expect(giving.dropped).toMatchObject([
    { row: 2, column: 2, when: null },
    { row: 3, column: 2, when: null },
  ]);
  expect(ledgerOf(SAVING, MEMBERS, wide).dropped).toEqual([]);
});
