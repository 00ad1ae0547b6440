/** Books of other programs: what carries money is read, or named with its line and what it lacks; nothing goes by in silence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beancountText } from '../../../../src/core/commands/exchange/beancount.ts';
import { beancountName } from '../../../../src/core/commands/exchange/beancount-names.ts';
import { broughtIn, type ImportTakes } from '../../../../src/core/commands/exchange/brought-in.ts';
import { decimal, satangIn } from '../../../../src/core/commands/exchange/decimal.ts';
import {
  type Holding,
  heldAfter,
  holdingKey,
  type Movement,
} from '../../../../src/core/commands/exchange/movements.ts';
import { readBeancount } from '../../../../src/core/commands/exchange/read-beancount.ts';
import { readLedger } from '../../../../src/core/commands/exchange/read-ledger.ts';
import type { TextRead } from '../../../../src/core/commands/exchange/told.ts';
import { addDays } from '../../../../src/core/values/calendar.ts';
import { isProblem } from '../../../../src/core/values/problem.ts';
import { satang } from '../../../../src/core/values/satang.ts';
import { on } from '../../ledger/opened.ts';

const sumsOf = ({ postings }: TextRead): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { name, amount } of postings) sums[name] = (sums[name] ?? 0) + amount;
  return sums;
};
const linesUnread = ({ unread }: TextRead) => unread.map(({ line }) => line);

describe('money', () => {
  it('is read as it is written', () => {
    const amounts = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
    fc.assert(fc.property(amounts, (amount) => void expect(satangIn(decimal(amount))).toBe(amount)));
  });

  it('is not read where it has a part of a satang, or is no number', () => {
    expect(['1.005', '1,2', '', '1e3', '--1', '฿', '1.2.3'].map(satangIn)).toEqual(Array(7).fill(null));
    expect(['1.500', '+2', '1,234,567.8', '007'].map(satangIn)).toEqual([150, 200, 123_456_780, 700]);
  });
});

describe('a journal of ledger or hledger', () => {
  it('is read with comments, codes, units on either side, and one sum left out', () => {
    const read = readLedger(
      [
        '; สมุดของเรา',
        'account cash:G01  ; type: A',
        '    ; note',
        '',
        '2026-01-05 * (12) เปิดบัญชี "น้ำ;ขาว" 🙂 ; ปกติ',
        '    ; บันทึก',
        '    cash:G01        1,000.50 THB  ; นับแล้ว',
        '    * savings:G01:007    ฿-500',
        '    savings:G01:กู้-3',
        '2026/1/6=2026/1/7 ! ถอน',
        '\tsavings:G01:007\tTHB 20.00',
        '\tcash:G01\t-20 บาท',
      ].join('\n'),
    );
    expect(read.unread).toEqual([]);
    expect(sumsOf(read)).toEqual({ 'cash:G01': 98_050, 'savings:G01:007': -48_000, 'savings:G01:กู้-3': -50_050 });
  });

  it('names each line with money that it cannot read', () => {
    const read = readLedger(
      [
        'include other.journal',
        '2026-01-05 หุ้น',
        '  assets:stock   3 KTB @ 20 THB',
        '  cash  -60 THB',
        '2026-01-05 ต่าง',
        '  cash  60 THB',
        '  bank  -50 THB',
        '2026-01-05 สองช่องว่าง',
        '  cash',
        '  bank',
        '2026-01-05 นอกงบ',
        '  (budget:food)  60 THB',
        '~ monthly',
        '2026-02-30 วันที่ไม่มี',
      ].join('\n'),
    );
    expect(linesUnread(read)).toEqual([1, 3, 5, 10, 12, 13, 14]);
    expect(sumsOf(read)).toEqual({});
  });
});

describe('a beancount file', () => {
  it('is read with names, texts over two lines, and assertions that hold', () => {
    const read = readBeancount(
      [
        'option "title" "น้ำขาว"',
        '* หัวข้อ',
        '2026-01-01 open Liabilities:Savings:G01:007 THB',
        '  name: "นาง \\"ก\\"; ข"',
        '2026-01-05 * "ร้าน; \\"ก\\"" "ฝาก',
        'สองบรรทัด" #tag ; note',
        '  ref: "1"',
        '  Assets:Cash:G01  1,000.00 THB',
        '  ! Liabilities:Savings:G01:007',
        '2026-01-06 balance Assets:Cash:G01  1000.00 THB',
        '2026-01-06 balance Assets  1000 THB',
      ].join('\n'),
    );
    expect(read.unread).toEqual([]);
    expect(sumsOf(read)).toEqual({ 'Assets:Cash:G01': 100_000, 'Liabilities:Savings:G01:007': -100_000 });
    expect(read.names.get('Liabilities:Savings:G01:007')).toBe('นาง "ก"; ข');
  });

  it('is not believed where an assertion fails, and names what it cannot read', () => {
    const failing = readBeancount(
      '2026-01-05 * "x"\n  Assets:Cash:G01  5 THB\n  Income:Fine:G01\n2026-01-06 balance Assets:Cash:G01  6 THB',
    );
    expect(failing.unread.map(({ line, says }) => [line, says.en])).toEqual([
      [4, 'Assets:Cash:G01 should hold 6.00, its transactions give 5.00'],
    ]);
    const others = readBeancount(
      'include "x"\n2026-01-05 * "x"\n  Assets:Cash:G01  5 USD\n  Income:Fine:G01\n2026-01-05 pad A:B C:D\nwhat',
    );
    expect(linesUnread(others)).toEqual([1, 3, 5, 6]);
  });

  it('gives back what was written, whatever ids and titles are made of', () => {
    const ids = fc.oneof(
      fc.string({ minLength: 1, maxLength: 5, unit: 'binary' }),
      fc.constantFrom('001', '"', ';', 'ก:ข', '🙂', '-'),
    );
    const holdings = fc
      .tuple(fc.constantFrom('cash', 'savings', 'loans', 'fund.welfare', 'expense.badDebt' as const), ids, ids)
      .map(
        ([account, groupId, whose]): Holding => ({
          account,
          groupId,
          memberId: account === 'savings' ? whose : null,
          loanId: account === 'loans' ? whose : null,
        }),
      );
    // As `movementsOf` gives them: one object for each holding.
    const known = new Map<string, Holding>();
    const same = (holding: Holding): Holding => {
      const key = holdingKey(holding);
      known.set(key, known.get(key) ?? holding);
      return known.get(key)!;
    };
    const movements = fc
      .array(fc.tuple(fc.nat(90), holdings, holdings, fc.integer({ min: -(10 ** 7), max: 10 ** 7 })), { maxLength: 12 })
      .map((all) =>
        all
          .sort(([a], [b]) => a - b)
          .map(([days, debit, credit, amount]): Movement => {
            const day = addDays(on('2026-01-01'), days);
            const sides = { debit: same(debit), credit: same(credit) };
            return { day, ...sides, amount: satang(amount), opening: false, tab: 0, row: 2, column: 0 };
          }),
      );
    fc.assert(
      fc.property(movements, fc.string({ unit: 'binary' }), (all, title) => {
        const text = beancountText({
          title,
          movements: all,
          asOf: on('2026-12-31'),
          tabs: [title],
          language: 'th',
          nameOf: () => title,
        });
        const read = readBeancount(text);
        expect(read.unread).toEqual([]);
        const own: Record<string, number> = {};
        for (const { holding, balance } of heldAfter(all)) {
          const name = beancountName(holding);
          own[name] = (own[name] ?? 0) + balance;
        }
        expect(sumsOf(read)).toEqual(own);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is brought in', () => {
  const takes = (text: string, more: Partial<ImportTakes> = {}): ImportTakes => ({
    format: 'hledger',
    text,
    asOf: null,
    group: null,
    system: null,
    language: 'en',
    ...more,
  });
  const problemOf = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (isProblem(error)) return error.words.en;
    }
    return '';
  };

  it('is refused whole while an account is not known for sure, with its line', () => {
    const text = '2026-01-05 x\n  Assets:Wallet  5 THB\n  Income:Cash  -5 THB\n';
    const said = problemOf(() => broughtIn(takes(text)));
    expect(said).toContain('line 2 Which account “Assets:Wallet” is cannot be told');
    expect(said).toContain('line 3 Which account “Income:Cash”');
  });

  it('takes other people’s names of accounts by the one word that is known here', () => {
    const text = '2026-01-05 x\n  Assets:Bank:KTB  5 THB\n  Assets:เงินสด  5 THB\n  รายได้:ค่าปรับ  -10 THB\n';
    const { tabs, told } = broughtIn(takes(text));
    expect(
      tabs.find(({ title }) => title === 'Opening balances')?.rows.map(([, , account, , amount]) => [account, amount]),
    ).toEqual([
      ['Cash', 5],
      ['Bank', 5],
      ['Fines', 10],
    ]);
    expect(told.map(({ line, says }) => [line, says.en])).toEqual([
      [2, '“Assets:Bank:KTB” is taken as Bank'],
      [3, '“Assets:เงินสด” is taken as Cash'],
      [4, '“รายได้:ค่าปรับ” is taken as Fines'],
    ]);
  });

  it('says what is after the day, what does not add up, and loans without a contract', () => {
    const text = 'account,group,loan,debit,credit\ncash,G01,,10.00,\nloans,G01,กู้-3,5.00,\nsurplus,G01,,,12.00\n';
    const { told } = broughtIn(takes(text, { format: 'csv', asOf: on('2026-10-31') }));
    expect(told.map(({ says }) => says.en.slice(0, 40))).toEqual([
      'Debits and credits of G01 differ by 3.00',
      'Loans of G01, 5.00 baht in 1 sums, come ',
    ]);
    expect(problemOf(() => broughtIn(takes(text, { format: 'csv' })))).toContain('--as-of');
    const journal =
      '; สัจจะชีต · Sajja Sheets\n2026-01-05 x\n  cash  5 THB\n  surplus\n2026-02-05 x\n  cash  5 THB\n  surplus\n';
    const early = broughtIn(takes(journal, { asOf: on('2026-01-31') }));
    expect(early.told[0]?.says.en).toBe('2 lines are after 2026-01-31 and were not counted');
    expect(early.read).toBe(2);
    expect(problemOf(() => broughtIn(takes('; nothing\n')))).toContain('No transaction with money');
  });
});
