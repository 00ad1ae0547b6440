/** The journal is one balanced entry a posting, with accounts that either program can read. */
import { describe, expect, test } from 'vitest';
import { accountPart } from '../../../src/core/reports/journal.ts';
import { plan } from '../commands/asking.ts';
import { grid, sampleGrids } from '../tables/workbooks.ts';

const SAMPLE = await sampleGrids('workbook.xlsx');
const text = (format: string, grids = SAMPLE): string =>
  plan('journal', { format, asOf: '2026-04-30' }, grids).answer.text;
const LINE = /^ {4}([^ ]+) {2}(-?\d+\.\d\d) THB$/;

/** What each account holds, in satang. */
function balances(journal: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of journal.split('\n')) {
    const [, account = '', amount = ''] = LINE.exec(line) ?? [];
    if (account !== '') sums.set(account, (sums.get(account) ?? 0) + Math.round(Number(amount) * 100));
  }
  return sums;
}

describe.each(['ledger', 'hledger'])('the journal for %s', (format) => {
  const journal = text(format);
  test('adds up to nothing', () => {
    expect([...balances(journal).values()].reduce((all, amount) => all + amount, 0)).toBe(0);
  });
  test('holds what the summary says', () => {
    const sums = balances(journal);
    const { groups } = plan('summary', { month: '2026-04' }, SAMPLE).answer;
    for (const { groupId, money } of groups) {
      expect(sums.get(`cash:${groupId}`)).toBe(money.cash);
      expect(sums.get(`bank:${groupId}`)).toBe(money.bank);
    }
    for (const { groupId, memberId, savings } of plan('balances', { asOf: '2026-04-30' }, SAMPLE).answer.members) {
      if (savings !== null) expect(-(sums.get(`savings:${groupId}:${memberId}`) ?? 0) + 0).toBe(savings);
    }
  });
  test('declares its commodity and each account, and goes from day to day', () => {
    const declared = new Set([...journal.matchAll(/^account ([^ \n]+)/gm)].map(([, account]) => account));
    for (const account of balances(journal).keys()) expect(declared).toContain(account);
    expect(journal).toContain('commodity THB\n    format 1000.00 THB\n');
    const days = [...journal.matchAll(/^(\d{4}-\d\d-\d\d) /gm)].map(([, day]) => day);
    expect([...days].sort()).toEqual(days);
  });
});

test('only hledger is told what kind of account each is', () => {
  expect(text('hledger')).toContain('account savings  ; type: L\n');
  expect(text('ledger')).not.toContain('type:');
});

test.each([
  ['001', '001'],
  ['น้ำขาว 1', 'น้ำขาว1'],
  ['a:b', 'a%3Ab'],
  ['x;y', 'x%3By'],
  ['(7)', '%287%29'],
  ['1\n2', '12'],
  ['', '%'],
])('the id %j is the part %j of an account', (id, part) => {
  expect(accountPart(id)).toBe(part);
});

test('no name of a tab can break a line or begin a comment', () => {
  const grids = [
    grid('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['G;1', 'น้ำขาว', 'วันละบาท'],
    ]),
    grid('สมาชิก', [
      ['เลขสมาชิก', 'ชื่อ'],
      ['1', 'สมชาย ใจดี'],
    ]),
    grid('รับเงิน | น้ำขาว', [
      ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
      ['1/4/2569', '1', 30],
    ]),
  ];
  const entries = text('ledger', grids)
    .split('\n')
    .filter((line) => /^\d{4}-/.test(line));
  expect(entries).toEqual(['2026-04-01 แถว 2 · รับเงิน น้ำขาว']);
});
