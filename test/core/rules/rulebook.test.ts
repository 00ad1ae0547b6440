/** Which value of a rule holds for whom, and what is said of one that cannot be read. */
import { describe, expect, test } from 'vitest';
import { ruleFlag, ruleGiven, ruleNumber, ruleParts, ruleWord } from '../../../src/core/rules/rulebook.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import { GIVING, tab } from '../checks/checked.ts';
import { ledgerOf, on } from '../ledger/opened.ts';

const book = (...rows: readonly (readonly Cell[])[]) =>
  ledgerOf(GIVING, tab('กติกา', 'รหัสกลุ่ม|หมู่|กติกา|ค่า|มีผลตั้งแต่', ...rows));
const graceOf = (rows: readonly (readonly Cell[])[], village: string | null, day: string): number | null =>
  ruleNumber(book(...rows).rules, 'contribution.graceDays', { groupId: 'G1', village }, on(day));

describe('of several rows for one rule', () => {
  const KEY = 'contribution.graceDays';
  test('none gives the standard', () => {
    expect(graceOf([], null, '2026-01-01')).toBe(15);
  });
  test('the latest that has taken effect holds', () => {
    const rows = [
      ['', '', KEY, 5, ''],
      ['', '', KEY, 7, '1/3/2569'],
      ['', '', KEY, 9, '1/6/2569'],
    ];
    expect(graceOf(rows, null, '2026-02-28')).toBe(5);
    expect(graceOf(rows, null, '2026-03-01')).toBe(7);
    expect(graceOf(rows, null, '2026-12-31')).toBe(9);
  });
  test('group and village beat group, which beats village, which beats all', () => {
    const rows = [
      ['', '', KEY, 1, '1/1/2569'],
      ['', '4', KEY, 2, ''],
      ['G1', '', KEY, 3, ''],
      ['G1', 'หมู่ ๔', KEY, 4, ''],
    ];
    expect(graceOf(rows, '4', '2026-02-01')).toBe(4);
    expect(graceOf(rows, '5', '2026-02-01')).toBe(3);
    expect(graceOf(rows.slice(0, 2), '4', '2026-02-01')).toBe(2);
    expect(graceOf(rows.slice(0, 2), null, '2026-02-01')).toBe(1);
  });
});

describe('values are read', () => {
  const given = (key: Parameters<typeof ruleGiven>[1], value: Cell) =>
    ruleGiven(book(['', '', key, value, '']).rules, key, { groupId: 'G1', village: null }, on('2026-01-01'));
  test.each([
    ['contribution.ratePerDay', '๑.๕๐ บาท', 150],
    ['loan.ratePerYear', '12%', 1_200],
    ['loan.ratePerYear', 0.12, 1_200],
    ['loan.ratePerYear', 6.5, 650],
    ['contribution.collectionDay', 'last', 31],
    ['contribution.cycle', 'ราย 3 เดือน', 'quarterly'],
    ['arrears.maxMisses', 'off', 0],
    ['claim.blockIfArrears', 'ไม่', false],
    ['books.from', 'ม.ค. 69', 2026 * 12],
    ['match.state.cutoff', '30-09', '09-30'],
  ] as const)('%s %s', (key, value, read) => {
    expect(given(key, value)).toBe(read);
  });
  test('parts of a hundred', () => {
    const { rules } = book(['', '', 'split.parts', 'welfare 50, business 30, reserve 20', '']);
    expect(ruleParts(rules, 'split.parts', { groupId: 'G1', village: null }, on('2026-01-01'))).toEqual([
      { name: 'welfare', share: 50 },
      { name: 'business', share: 30 },
      { name: 'reserve', share: 20 },
    ]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['contribution.graceDays', 61],
    ['contribution.dayCount', 'FLAT_31'],
    ['split.parts', 'welfare 50, business 30'],
    ['contribution.ratePerDay', 'หนึ่งบาท'],
    ['books.from', 'ปีใหม่'],
  ])('%s %s is a finding at its own cell, and the standard holds', (key, value) => {
    const { findings, dropped } = book(['', '', key, value, '']);
    expect(findings).toMatchObject([{ code: 'RULE_INVALID', tab: 'กติกา', row: 2, column: 'D' }]);
    expect(dropped).toHaveLength(1);
  });
  test.each(['contribution.grace', '__proto__', 'constructor'])('a rule called %s is not known', (key) => {
    expect(book(['', '', key, 1, '']).findings).toMatchObject([{ code: 'RULE_UNKNOWN', row: 2, column: 'C' }]);
  });
  test('leaves the standard words and flags', () => {
    const { rules } = book();
    const scope = { groupId: 'G1', village: null };
    expect(ruleWord(rules, 'contribution.dayCount', scope, on('2026-01-01'))).toBe('FLAT_30');
    expect(ruleFlag(rules, 'claim.blockIfArrears', scope, on('2026-01-01'))).toBe(true);
  });
});
