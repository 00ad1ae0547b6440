/** Custom functions answer whole columns, agree with the summary to the satang, and never give 0 for what they cannot answer. */
import { describe, expect, test } from 'vitest';
import { formulas } from '../../../src/core/formulas/catalogue.ts';
import type { Argument } from '../../../src/core/formulas/formula.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import { isProblem } from '../../../src/core/values/problem.ts';
import type { Language } from '../../../src/core/values/words.ts';
import { plan } from '../commands/asking.ts';
import { dateCell, sampleGrids, ZONE } from '../tables/workbooks.ts';

function run(name: string, args: readonly Argument[], language: Language = 'th'): Cell | Cell[][] {
  const formula = formulas.find((one) => one.name === name);
  if (!formula) throw new Error(`no ${name}`);
  try {
    return formula.run(args, { zone: ZONE, language });
  } catch (thrown) {
    if (isProblem(thrown)) return thrown.words[language];
    throw thrown;
  }
}

const SAMPLE = await sampleGrids('workbook.xlsx');
const WIDE = await sampleGrids('wide.xlsx');
const tab = (grids: readonly Grid[], title: string): Grid['cells'] =>
  grids.find((one) => one.title === title)?.cells ?? [];
const of = (title: string): Grid['cells'] => tab(SAMPLE, title);
const column = (cells: Cell | Cell[][]): Cell[] => (Array.isArray(cells) ? cells.map(([cell]) => cell ?? '') : [cells]);

describe('SAJJA_DATE', () => {
  test.each([
    ['16/5/2569', '2026-05-16'],
    ['๑๖ พ.ค. ๖๙', '2026-05-16'],
    ['29/02/2551', '2008-02-29'],
    ['2569-05-16', '2026-05-16'],
  ])('reads %s', (typed, day) => {
    expect(run('SAJJA_DATE', [typed])).toBe(day);
  });
  test('reads date cells in the sheet’s zone, Buddhist years too', () => {
    expect(run('SAJJA_DATE', [dateCell('2026-05-16')])).toBe('2026-05-16');
    expect(run('SAJJA_DATE', [dateCell('2569-05-16')])).toBe('2026-05-16');
  });
  test('a column gives a column: blanks stay blank, each bad cell says what is wrong in its own place', () => {
    expect(run('SAJJA_DATE', [[['1/1/2569'], [''], ['29/2/2548'], [5]]])).toEqual([
      ['2026-01-01'],
      [''],
      ['“29/2/2548” ไม่มีวันนี้ในปฏิทิน ตรวจวันและเดือนอีกครั้ง'],
      ['“5” อ่านเป็นวันที่ไม่ได้ พิมพ์วัน/เดือน/ปี เช่น 16/5/2569'],
    ]);
  });
  test('shows it the Thai way when asked', () => {
    expect(run('SAJJA_DATE', ['2026-05-16', true])).toBe('16 พ.ค. 69');
  });
});

describe('SAJJA_BAHTTEXT', () => {
  test.each([
    [0, 'ศูนย์บาทถ้วน'],
    [21, 'ยี่สิบเอ็ดบาทถ้วน'],
    [1250.5, 'หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์'],
    [1.15, 'หนึ่งบาทสิบห้าสตางค์'],
    [0.25, 'ยี่สิบห้าสตางค์'],
    [-30, 'ลบสามสิบบาทถ้วน'],
    ['๑,๒๕๐ บาท', 'หนึ่งพันสองร้อยห้าสิบบาทถ้วน'],
    [2_500_000_000.99, 'สองพันห้าร้อยล้านบาทเก้าสิบเก้าสตางค์'],
  ])('%s', (amount, words) => {
    expect(run('SAJJA_BAHTTEXT', [amount])).toBe(words);
  });
  test('says so where there is no amount, and never guesses', () => {
    for (const cell of ['สามสิบ', '12.345', 1.005, true, '#N/A', Number.NaN]) {
      expect(run('SAJJA_BAHTTEXT', [cell])).toContain('อ่านเป็นจำนวนเงินไม่ได้');
    }
  });
});

describe('SAJJA_IDCHECK', () => {
  test('a column of ids, typed with dashes, as numbers or not at all', () => {
    expect(
      run('SAJJA_IDCHECK', [[['1-1017-00230-70-8'], [1101700230708], [''], ['-'], ['1101700230709'], ['123']]], 'en'),
    ).toEqual([
      ['Correct'],
      ['Correct'],
      [''],
      [''],
      ['The last digit does not fit: one is mistyped or two are swapped. Look at the card again'],
      ['3 digits; a national id has 13'],
    ]);
  });
});

describe('SAJJA_BALANCE and SAJJA_ARREARS', () => {
  const DAY = '30/4/2569';
  const { members } = plan('balances', { asOf: '2026-04-30' }, SAMPLE).answer;
  const who = members.map(({ groupId, memberId }): Cell[] => [groupId, memberId]);
  const balance = (asked: Argument, day: Argument = DAY): Cell | Cell[][] =>
    run('SAJJA_BALANCE', [asked, day, of('สมาชิก'), of('รับเงิน'), of('ถอนเงินออม'), of('ยอดยกมา'), undefined, of('กลุ่ม')]);
  const arrears = (asked: Argument, day: Argument = DAY): Cell | Cell[][] =>
    run('SAJJA_ARREARS', [asked, day, of('สมาชิก'), of('รับเงิน'), of('สัจจะ'), of('กติกา'), of('ยอดยกมา'), of('กลุ่ม')]);

  test('what savers have is what the balances and the summary say, to the satang', () => {
    const savers = members.filter(({ savings }) => savings !== null);
    const given = column(balance(savers.map(({ groupId, memberId }) => [groupId, memberId])));
    expect(given).toEqual(savers.map(({ savings, deposits }) => ((savings ?? 0) + (deposits ?? 0)) / 100));
    const { groups } = plan('summary', { month: '2026-04' }, SAMPLE).answer;
    const sum = given.reduce<number>((all, cell) => all + Number(cell), 0);
    expect(sum * 100).toBe(groups.find(({ groupId }) => groupId === 'R2')?.fund.members);
  });
  test('what givers gave is what their passbooks say', () => {
    for (const { groupId, memberId, savings } of members) {
      if (savings !== null) continue;
      const { lines } = plan('statement', { group: groupId, member: memberId, asOf: '2026-04-30' }, SAMPLE).answer;
      expect(balance([[groupId, memberId]])).toEqual([[(lines[lines.length - 1]?.balance ?? 0) / 100]]);
    }
  });
  test('what is owed is what the balances say', () => {
    expect(column(arrears(who))).toEqual(members.map((member) => (member.arrears ?? 0) / 100));
  });
  test('the 70 baht of member 4, counted by hand', () => {
    expect(arrears([['R1', '4']])).toEqual([[70]]);
  });
  test('one cell in, one cell out; a blank stays blank; a day before is another balance', () => {
    expect(balance('02')).toBe(300);
    expect(balance('02', dateCell('2026-04-09'))).toBe(2800);
    expect(balance('02', '')).toBe(300);
    expect(balance([[''], ['02']])).toEqual([[''], [300]]);
  });
  test('who is not there gets a sentence in his own place, not 0', () => {
    expect(balance([['99'], ['02']])).toEqual([['ไม่พบสมาชิกเลขที่ 99 ในช่วงสมาชิก'], [300]]);
    expect(balance([['R9', '02']])).toEqual([['ไม่พบกลุ่ม “R9” ตรวจรหัสกลุ่มอีกครั้ง']]);
  });
  test('a range without its header row, or none at all, is named', () => {
    const bare = of('รับเงิน').slice(2);
    expect(run('SAJJA_BALANCE', ['02', DAY, of('สมาชิก'), bare], 'en')).toMatch(/^The range receipts must hold/);
    expect(run('SAJJA_BALANCE', ['02', DAY, of('สมาชิก'), undefined])).toContain('receipts');
    expect(run('SAJJA_ARREARS', ['02', '', of('สมาชิก'), of('รับเงิน')])).toContain('ใส่วันที่');
  });
  test('a wide tab alone is enough', () => {
    const wide = WIDE.find(({ title }) => title.startsWith('รับเงิน'))!;
    const expected = plan('balances', { asOf: '2026-03-31' }, WIDE).answer.members;
    const owed = run('SAJJA_ARREARS', [
      expected.map(({ memberId }): Cell[] => [memberId]),
      '31/3/2569',
      tab(WIDE, 'สมาชิก'),
      wide.cells,
      undefined,
      tab(WIDE, 'กติกา'),
      undefined,
      tab(WIDE, 'กลุ่ม'),
    ]);
    expect(column(owed)).toEqual(expected.map((member) => (member.arrears ?? 0) / 100));
  });
});

test('every function has help, parameters and an example in the words of both languages', () => {
  for (const { name, help, parameters, examples, returns } of formulas) {
    expect(name).toMatch(/^SAJJA_[A-Z]+$/);
    for (const words of [help, returns.help, ...parameters.map((one) => one.help)]) {
      expect(words.th).toMatch(/[ก-๙]/);
      expect(words.en).toMatch(/[a-z]/);
    }
    expect(examples.length).toBeGreaterThan(0);
    const optional = parameters.map((one) => one.optional);
    expect([...optional].sort()).toEqual(optional);
  }
});
