/** Status, rights and length of membership in cells: whole columns at once, in both languages, and the same as the commands say. */
import { describe, expect, test } from 'vitest';
import { rights as rightsCommand } from '../../../src/core/commands/welfare/rights.ts';
import type { Argument, FormulaSum } from '../../../src/core/formulas/formula.ts';
import { rights } from '../../../src/core/formulas/rights.ts';
import { status } from '../../../src/core/formulas/status.ts';
import { tenure } from '../../../src/core/formulas/tenure.ts';
import { isoDay } from '../../../src/core/values/calendar.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import { isProblem } from '../../../src/core/values/problem.ts';
import type { Language } from '../../../src/core/values/words.ts';
import { GIVING, rules, tab } from '../checks/checked.ts';
import { world } from '../commands/asking.ts';
import { ZONE } from '../tables/workbooks.ts';

function run(sum: FormulaSum, args: readonly Argument[], language: Language = 'th'): Cell | Cell[][] {
  try {
    return sum(args, { zone: ZONE, language });
  } catch (thrown) {
    if (isProblem(thrown)) return thrown.words[language];
    throw thrown;
  }
}

const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|วันสมัคร|วันลาออก|วันเสียชีวิต|นับอายุสมาชิกจาก',
  ['1', 'ก', '1/1/2566', '', '', ''],
  ['2', 'ข', '1/1/2569', '', '', ''],
  ['3', 'ค', '1/1/2560', '15/3/2569', '', ''],
  ['4', 'ง', '1/1/2560', '', '20/4/2569', ''],
  ['5', 'จ', '1/1/2560', '', '', '29/2/2551'],
  ['6', 'ฉ', '1/6/2569', '', '', ''],
  ['7', 'ช', '', '', '', ''],
);
const PAID = tab(
  'รับเงิน',
  'วันที่|เลขสมาชิก|จำนวนเงิน',
  ['5/1/2569', '1', 30],
  ['5/1/2569', '2', 365],
  ['5/1/2569', '7', 30],
  ['5/2/2569', '7', 30],
);
const RULES = rules(['books.from', 'ม.ค. 2569']);
const BENEFITS = tab(
  'สิทธิสวัสดิการ',
  'รหัส|ชนิด|สวัสดิการ|ต่อ|อายุสมาชิกตั้งแต่|จำนวนเงิน|ไม่เกินบาทต่อปี',
  ['S', 'เจ็บ', 'นอนโรงพยาบาล', 'คืน', '', 100, 750],
  ['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', '180d', 2_500, ''],
  ['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', '1y', 5_000, ''],
  ['X', 'อื่น', 'ช่วยไฟไหม้', 'ครั้ง', 'ปีครึ่ง', 900, ''],
);
const CLAIMS = tab('เบิกสวัสดิการ', 'เลขที่|เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|จำนวน (คืน)|จำนวนเงิน', [
  '1',
  '2',
  'S',
  '1/2/2569',
  7,
  700,
]);
const WHO = [['1'], ['2'], ['3'], ['4'], ['5'], ['6'], ['7'], [''], ['99']];

describe('SAJJA_STATUS', () => {
  const of = (day: Cell, language?: Language) =>
    run(status, [WHO, day, MEMBERS.cells, PAID.cells, '', RULES.cells], language);
  test('says how each stands on a day, each in his own place', () => {
    expect(of('30/4/2569')).toEqual([
      ['ค้างส่ง 2 งวด'],
      ['ปกติ'],
      ['ลาออก ตั้งแต่ 15 มี.ค. 2569'],
      ['เสียชีวิต ตั้งแต่ 20 เม.ย. 2569'],
      ['พักสิทธิ ตั้งแต่ 1 เม.ย. 2569'],
      ['ยังไม่เป็นสมาชิก'],
      ['ค้างส่ง 1 งวด'],
      [''],
      ['ไม่พบสมาชิกเลขที่ 99 ในช่วงสมาชิก'],
    ]);
  });
  test('is suspended on 2 May, the 91st day, and not on 1 May', () => {
    expect(run(status, ['1', '1/5/2569', MEMBERS.cells, PAID.cells, '', RULES.cells])).toBe('ค้างส่ง 2 งวด');
    expect(run(status, ['1', '2/5/2569', MEMBERS.cells, PAID.cells, '', RULES.cells], 'en')).toBe(
      'Suspended since 2 May 2569',
    );
  });
  test('is in order for one who paid a year ahead', () => {
    expect(run(status, ['2', '30/6/2569', MEMBERS.cells, PAID.cells, '', RULES.cells], 'en')).toBe('In order');
  });
  test('wants a day', () => {
    expect(run(status, ['1', '', MEMBERS.cells, PAID.cells])).toContain('ใส่วันที่');
  });
});

describe('SAJJA_TENURE', () => {
  const of = (who: string, day: string, language?: Language) => run(tenure, [who, day, MEMBERS.cells], language);
  test('counts years by anniversaries, one of 29 February on 1 March, then months and days', () => {
    expect(of('1', '3/4/2569')).toBe('3 ปี 3 เดือน 2 วัน');
    expect(of('5', '28/2/2569')).toBe('17 ปี 11 เดือน 30 วัน');
    expect(of('5', '1/3/2569')).toBe('18 ปี');
    expect(of('2', '1/1/2569', 'en')).toBe('0 days');
  });
  test('says why there is none', () => {
    expect(of('3', '30/4/2569')).toBe('ไม่ได้เป็นสมาชิกในวันนั้น');
    expect(of('6', '30/4/2569', 'en')).toBe('Not a member on that day');
    expect(of('7', '30/4/2569')).toBe('ไม่รู้วันสมัคร ใส่วันสมัครในทะเบียนสมาชิกก่อน');
  });
  test('gives a column for a column', () => {
    expect(run(tenure, [[['1'], [''], ['2']], '1/4/2569', MEMBERS.cells])).toEqual([['3 ปี 3 เดือน'], [''], ['3 เดือน']]);
  });
});

describe('SAJJA_RIGHTS', () => {
  const of = (who: Argument, benefit: Cell, day: string, language?: Language) =>
    run(rights, [who, benefit, day, MEMBERS.cells, PAID.cells, BENEFITS.cells, CLAIMS.cells, RULES.cells], language);
  test('gives the amount of one unit in baht, or the sentence with the day', () => {
    expect(of('1', 'S', '30/4/2569')).toBe(100);
    expect(of('1', 'เสียชีวิต', '30/4/2569')).toBe(5_000);
    expect(of('2', 'D', '30/4/2569')).toBe('ยังไม่มีสิทธิ จะมีสิทธิตั้งแต่ 30 มิ.ย. 2569');
    expect(of('5', 'S', '30/4/2569', 'en')).toContain('Suspended since 1 Apr 2569');
    expect(of('3', 'S', '30/4/2569')).toBe('ไม่ได้เป็นสมาชิกในวันที่ 30 เม.ย. 2569');
  });
  test('gives no more than is left of the year', () => {
    expect(of('2', 'S', '30/6/2569')).toBe(50);
    expect(of('2', 'S', '1/1/2570')).toBe(100);
  });
  test('never gives an amount that an unreadable row may have changed, nor 0 for what is unknown', () => {
    expect(of('1', 'X', '30/4/2569')).toContain('อ่านแถวของสวัสดิการนี้ไม่ออก');
    expect(of('1', 'ขี่ช้าง', '30/4/2569')).toContain('ไม่พบสวัสดิการ “ขี่ช้าง”');
    expect(of('7', 'D', '30/4/2569')).toContain('ไม่รู้วันสมัคร');
    const gap = tab(
      'สิทธิสวัสดิการ',
      'รหัส|สวัสดิการ|ต่อ|อายุสมาชิกตั้งแต่|จำนวนเงิน',
      ['D', 'ศพ', 'ครั้ง', '', 500],
      ['D', 'ศพ', 'ครั้ง', '1y', 'พันหนึ่ง'],
    );
    expect(run(rights, ['1', 'D', '30/4/2569', MEMBERS.cells, PAID.cells, gap.cells, '', RULES.cells])).toContain(
      'มีแถวที่อ่านไม่ออก',
    );
  });
  test('says what the command says of the same workbook, of every member and benefit, then or later', () => {
    const grids = [GIVING, MEMBERS, PAID, BENEFITS, CLAIMS, RULES];
    const later = isoDay('2027-06-30')!;
    for (const day of ['2026-04-30', '2026-05-02', '2026-07-01', '2027-01-15']) {
      for (const who of ['1', '2', '3', '4', '5', '6', '7']) {
        for (const today of [isoDay(day)!, later]) {
          const { answer } = rightsCommand.plan({ member: who, on: day }, world(grids, { today }));
          const standing = run(status, [who, day, MEMBERS.cells, PAID.cells, '', RULES.cells], 'en');
          expect(answer.suspended !== null).toBe(String(standing).startsWith('Suspended'));
          for (const line of answer.rights) {
            expect(of(who, line.code, day, 'en')).toBe(line.has ? line.payable / 100 : line.why.en);
          }
        }
      }
    }
  });
});
