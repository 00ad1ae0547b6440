/** Ids and titles that are hard on a syntax, tried on the program itself and on the tables. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountFiles } from '../../../src/core/commands/exchange/account-files.ts';
import { beancountText } from '../../../src/core/commands/exchange/beancount.ts';
import { satangIn } from '../../../src/core/commands/exchange/decimal.ts';
import type { Movement } from '../../../src/core/commands/exchange/movements.ts';
import { isoDay } from '../../../src/core/values/calendar.ts';
import { csvRows } from '../../../src/core/values/csv.ts';
import { folderForTests, ran } from './command.ts';
import { isThere, saysWhatIsMissing } from './programs.ts';

const at = folderForTests();
saysWhatIsMissing();

describe('names that are hard on a syntax', () => {
  const HARD = ['น"ก', ';', 'ก:ข', '🙂', '007', '-', '\\', "'=1+1", 'x y', '%', 'X'];

  it('are taken by beancount, and no two of them for one', async () => {
    const movements = HARD.map((id, place): Movement => {
      const of = { groupId: id, loanId: null };
      return {
        day: isoDay('2026-01-05')!,
        debit: { account: 'cash', memberId: null, ...of },
        credit: { account: 'savings', memberId: id, ...of },
        amount: satangIn(`${place + 1}.0${place % 10}`)!,
        opening: false,
        tab: 0,
        row: place + 2,
        column: 0,
      };
    });
    const nameOf = (_: string, memberId: string) => `นาง "${memberId}"; \\`;
    const [title, asOf] = ['รับเงิน "น้ำขาว"; \\ 🙂\n2026-01-01 open Assets:X', isoDay('2026-10-31')!];
    const text = beancountText({ title, movements, asOf, tabs: [title], language: 'th', nameOf });
    expect(new Set(text.match(/^\S+ open \S+/gm)).size).toBe(2 * HARD.length);
    if (!(await isThere('bean-check', 'beancount'))) return;
    writeFileSync(at('hard.beancount'), text);
    expect(await ran('bean-check', [at('hard.beancount')])).toEqual({ status: 0, out: '', err: '' });
  });

  it('that would be formulas are texts in the tables', () => {
    const day = isoDay('2026-01-05')!;
    const holding = { account: 'savings', groupId: '=cmd()', memberId: '@x', loanId: null } as const;
    const cash = { account: 'cash', groupId: '=cmd()', memberId: null, loanId: null } as const;
    const move: Movement = {
      day,
      debit: cash,
      credit: holding,
      amount: satangIn('-1.50')!,
      opening: false,
      tab: 0,
      row: 2,
      column: 0,
    };
    const files = accountFiles({ movements: [move], tabs: ['+1'], nameOf: null });
    const text = files.map((file) => file.text).join('');
    expect(text).not.toMatch(/(?:^|,)"?[=@+]/m);
    expect(csvRows(files[1]!.text)[1]).toEqual([
      '2026-01-05',
      'cash',
      '=cmd()',
      '',
      '',
      'savings',
      '=cmd()',
      '@x',
      '',
      '-1.5',
      '',
      '+1',
      '2',
    ]);
  });
});
