/** Account names of beancount: valid whatever an id is made of, never two ids under one name, and read back as they were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beancountName,
  beancountPart,
  holdingNamed,
  idOfPart,
} from '../../../../src/core/commands/exchange/beancount-names.ts';
import type { Holding } from '../../../../src/core/commands/exchange/movements.ts';
import { ACCOUNTS, type Account } from '../../../../src/core/ledger/books/accounts.ts';

const ids = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.string({ minLength: 1, maxLength: 6 }),
  fc.constantFrom('001', 'กู้-3', 'X', 'XX1', '-', '--', '-E01-', 'a:b', 'น"ก', '; 1', '🙂', 'ม.4/12', ' 7', 'X-1'),
);
const accounts = fc.constantFrom(...(Object.keys(ACCOUNTS) as Account[]));

describe('a part of a name', () => {
  it('holds nothing but letters, digits and hyphens, and begins with a capital or a digit', () => {
    fc.assert(fc.property(ids, (id) => void expect(beancountPart(id)).toMatch(/^[A-Z0-9][A-Za-z0-9-]*$/)));
  });

  it('is read back as the id it was made of', () => {
    fc.assert(fc.property(ids, (id) => void expect(idOfPart(beancountPart(id))).toBe(id)));
  });

  it('that no id gives is none of ours', () => {
    expect(['-E01-', 'Xabc-', 'A-e01-', 'X001', 'a', 'A-FFFFFF-'].map(idOfPart)).toEqual(Array(6).fill(null));
  });

  it('keeps leading zeros and small letters apart', () => {
    expect(['001', '01', '1', 'a1', 'A1', 'กู้-3'].map(beancountPart)).toEqual([
      '001',
      '01',
      '1',
      'Xa1',
      'A1',
      'X-E01--E39--E49---3',
    ]);
  });
});

describe('a name', () => {
  it('stands for its account, group, and member or contract, and for nothing else', () => {
    const holdings = fc
      .record({ account: accounts, groupId: ids, whose: fc.option(ids) })
      .map(({ account, groupId, whose }): Holding => {
        const isLoan = account === 'loans';
        return { account, groupId, memberId: isLoan ? null : whose, loanId: isLoan ? whose : null };
      });
    fc.assert(fc.property(holdings, (holding) => void expect(holdingNamed(beancountName(holding))).toEqual(holding)));
  });

  it('of somebody else is not taken for one of ours', () => {
    expect(['Assets:Bank', 'Assets:Bank:KTB:Savings:1', 'Assets:Wallet:G01', 'cash:G01'].map(holdingNamed)).toEqual(
      Array(4).fill(null),
    );
  });
});
