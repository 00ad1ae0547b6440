/** A function takes a cell, a range or a whole column, and days and numbers however they stand in cells. */
import { describe, expect, test } from 'vitest';
import type { Argument } from '../../../src/core/formulas/formula.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import { dateCell } from '../tables/workbooks.ts';
import { called } from './evaluated.ts';

const MEMBERS: Cell[][] = [
  ['ทะเบียนสมาชิก', '', ''],
  ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'],
  ['001', 'สมหญิง', '1/1/2560'],
  ['002', 'มานะ', dateCell('2017-01-01')],
  [3, 'ประยูร', '๑/๑/๒๕๖๐'],
];
const RECEIPTS: Cell[][] = [
  ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
  [dateCell('2026-04-05'), '001', 30],
  ['๕/๔/๒๕๖๙', '002', '๖๐'],
  [dateCell('2569-04-05'), 3, 90],
];
/** A range that goes down to the end of its tab. */
const open = (rows: readonly (readonly Cell[])[]): Cell[][] => [
  ...rows.map((row) => [...row]),
  ...Array.from({ length: 1_000 - rows.length }, () => rows[0]!.map(() => '')),
];
const balance = (who: Argument, day: Argument = '30/4/2569'): Cell | Cell[][] =>
  called('SAJJA_BALANCE', [who, day, open(MEMBERS), open(RECEIPTS)]);

describe('who is asked about', () => {
  test('a cell gives a cell, and a range of one cell a range', () => {
    expect(balance('001')).toBe(30);
    expect(balance([['001']])).toEqual([[30]]);
  });
  test('a number and Thai digits mean the number of the member', () => {
    expect([balance(1), balance(3), balance('๐๐๒'), balance('๓')]).toEqual([30, 90, 60, 90]);
  });
  test('a range keeps its shape, with blanks and unknown members in their places', () => {
    expect(balance([['001'], [''], ['9'], ['003'], ['']])).toEqual([
      [30],
      [''],
      ['ไม่พบสมาชิกเลขที่ 9 ในช่วงสมาชิก'],
      [90],
      [''],
    ]);
  });
  test('a whole column passes over its title and header, and ends with the last member', () => {
    expect(balance(open(MEMBERS.map(([id]) => [id!])))).toEqual([[''], [''], [30], [60], [90]]);
  });
  test('an open range without anything is blank, in one cell', () => {
    expect(balance(open([['']]))).toEqual([['']]);
  });
});

describe('the day', () => {
  test.each([
    ['text in the Buddhist era', '30/4/2569'],
    ['Thai digits', '๓๐ เม.ย. ๒๕๖๙'],
    ['ISO', '2026-04-30'],
    ['a date cell', dateCell('2026-04-30')],
    ['a date cell that shows a Buddhist year as if it were common-era', dateCell('2569-04-30')],
    ['the number of a day, as =A1+30 gives', 46_142],
    ['the same with a time of day', 46_142.75],
    ['a range of one cell', [['30/4/2569']]],
  ] as const)('%s', (_, day) => {
    expect(balance('001', day)).toBe(30);
    expect(called('SAJJA_DATE', [day])).toEqual(Array.isArray(day) ? [['2026-04-30']] : '2026-04-30');
  });
  test('numbers that are no day are not taken for one', () => {
    for (const number of [5, 69, 2569, 7_305, 16_052_569, -1, Number.NaN]) {
      expect(called('SAJJA_DATE', [number])).toMatch(/อ่านเป็นวันที่ไม่ได้/);
    }
  });
  test('the number of a day in the Buddhist era is read as that era', () => {
    expect(called('SAJJA_DATE', [244_469])).toBe('2026-04-30');
  });
});

describe('columns of days, amounts and ids', () => {
  test('pass over the header, and end with the last filled row', () => {
    expect(called('SAJJA_DATE', [open(RECEIPTS.map(([day]) => [day!]))])).toEqual([
      [''],
      ['2026-04-05'],
      ['2026-04-05'],
      ['2026-04-05'],
    ]);
    expect(called('SAJJA_BAHTTEXT', [open([['จำนวนเงิน'], [30], [''], ['สามสิบ']])])).toEqual([
      [''],
      ['สามสิบบาทถ้วน'],
      [''],
      ['“สามสิบ” อ่านเป็นจำนวนเงินไม่ได้ พิมพ์เป็นตัวเลข เช่น 1250.50'],
    ]);
    expect(called('SAJJA_IDCHECK', [open([['เลขประจำตัวประชาชน'], ['๑๑๐๑๗๐๐๒๓๐๗๐๘']])])).toEqual([[''], ['ถูกต้อง']]);
  });
  test('a range of several columns keeps them', () => {
    expect(
      called('SAJJA_BAHTTEXT', [
        [
          [1, 2],
          ['', 3],
        ],
      ]),
    ).toEqual([
      ['หนึ่งบาทถ้วน', 'สองบาทถ้วน'],
      ['', 'สามบาทถ้วน'],
    ]);
  });
});

describe('one group of several', () => {
  const groups: Cell[][] = [
    ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
    ['A', 'บ้านริมนา', 'วันละบาท'],
    ['B', 'บ้านปลายทุ่ง', 'สัจจะ'],
  ];
  const held = (group: Argument): Cell | Cell[][] =>
    called('SAJJA_BALANCE', ['001', '30/4/2569', MEMBERS, RECEIPTS, undefined, undefined, undefined, groups, group]);
  test('tabs without a column of groups are its own', () => {
    expect([held('A'), held('บ้านปลายทุ่ง')]).toEqual([30, 30]);
  });
  test('a group that is not there is named', () => {
    expect(held('C')).toBe('ไม่พบกลุ่ม “C” ตรวจรหัสกลุ่มอีกครั้ง');
  });
  test('members of other groups in the same range are none of it', () => {
    const both: Cell[][] = [
      ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ'],
      ['001', 'A', 'สมหญิง'],
      ['002', 'B', 'มานะ'],
    ];
    const answer = called('SAJJA_TENURE', [[['001'], ['002']], '30/4/2569', both, groups, 'A']);
    expect(answer).toEqual([['ไม่รู้วันสมัคร ใส่วันสมัครในทะเบียนสมาชิกก่อน'], ['ไม่พบสมาชิกเลขที่ 002 ในช่วงสมาชิก']]);
  });
  test('savings that went to pay a loan are gone, though no range tells of loans', () => {
    const transfers: Cell[][] = [
      ['วันที่', 'เดบิต', 'เครดิต', 'จำนวนเงิน', 'เลขสมาชิก', 'เลขที่สัญญา', 'มติ'],
      ['20/4/2569', 'เงินสัจจะสมาชิก', 'ลูกหนี้เงินกู้', 20, '001', 'ก1', '1/2569'],
    ];
    expect(
      called('SAJJA_BALANCE', ['001', '30/4/2569', MEMBERS, RECEIPTS, undefined, undefined, transfers, groups, 'B']),
    ).toBe(10);
  });
});
