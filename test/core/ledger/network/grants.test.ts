/** Grants: what came in, was spent and is left; overspent, reports overdue, and what the books hold beyond the register. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, movedUpTo } from '../../../../src/core/ledger/books/balances.ts';
import { grantsUnnamed, grantTotal, grantTotals } from '../../../../src/core/ledger/network/grant-totals.ts';
import { grantLines } from '../../../../src/core/ledger/network/grants.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { GIVING, MEMBERS, only, TWO_GROUPS, tab } from '../../checks/checked.ts';
import { ledgerOf, on, onlyGroup } from '../opened.ts';

const grants = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('เงินอุดหนุน', 'รหัส|แหล่งทุน|จำนวนเงิน|กลุ่ม|ตำบล|วันรับเงิน|กำหนดส่งรายงาน|วัตถุประสงค์|มติ', ...rows);
const cashbook = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('สมุดเงินสด', 'เลขที่|วันที่|กลุ่ม|หมวด|รับ|จ่าย|แหล่งทุน|กลับรายการ', ...rows);
const came = (day: string, amount: number, source: string, group = 'G1'): Cell[] => [
  '',
  day,
  group,
  'เงินอุดหนุน',
  amount,
  '',
  source,
  '',
];
const spent = (day: string, amount: number, source: string, category = 'ค่าประชุม'): Cell[] => [
  '',
  day,
  'G1',
  category,
  '',
  amount,
  source,
  '',
];
const transfers = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('โอนบัญชี', 'วันที่|กลุ่ม|เดบิต|เครดิต|จำนวนเงิน|รหัสเงินอุดหนุน|มติ', ...rows);

const lines = (asOf: string, ...grids: readonly Grid[]) => grantLines(ledgerOf(...grids), on(asOf));
const bookedGrants = (ledger: ReturnType<typeof ledgerOf>, asOf: string) =>
  balanceOf(movedUpTo(onlyGroup(ledger).books(on(asOf)), on(asOf)), 'fund.grant');

/** 10,000 of the sub-district, of which 3,000 went to a meeting and 1,000 to a member's welfare. */
const WORKED = [
  GIVING,
  MEMBERS,
  grants(['อบต1', 'อบต.น้ำขาว', 10_000, '', 'น้ำขาว', '5/1/2569', '31/3/2569', 'ตั้งกองทุน', '']),
  cashbook(came('5/1/2569', 10_000, 'อบต1'), spent('10/2/2569', 3_000, 'อบต 1')),
  tab(
    'เบิกสวัสดิการ',
    'เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|จำนวนเงิน|วันจ่าย|แหล่งทุน',
    ['1', 'S', '1/3/2569', 1_000, '5/3/2569', 'อบต1'],
    ['1', 'S', '8/3/2569', 400, '', 'อบต1'],
  ),
  tab('สิทธิสวัสดิการ', 'รหัส|สวัสดิการ|ต่อ|จำนวนเงิน', ['S', 'นอนโรงพยาบาล', 'ครั้ง', 1_000]),
];

describe('a grant', () => {
  test('of 10,000 with 3,000 and a claim of 1,000 spent has 6,000 left, as in fund.grant', () => {
    const [line] = lines('2026-03-31', ...WORKED);
    expect(line).toMatchObject({
      promised: 1_000_000,
      received: 1_000_000,
      spent: 400_000,
      left: 600_000,
      over: 0,
      state: 'open',
      tambon: 'น้ำขาว',
      daysLeft: 0,
    });
    expect(bookedGrants(ledgerOf(...WORKED), '2026-03-31')).toBe(600_000);
    expect(lines('2026-01-31', ...WORKED)[0]).toMatchObject({ spent: 0, left: 1_000_000, daysLeft: 59 });
    expect(lines('2026-04-12', ...WORKED)[0]?.daysLeft).toBe(-12);
  });

  test('is awaited until money comes, and asked about where it was received or spent without a row', () => {
    const register = grants(['ก', 'พอช.', 500, 'G1', '', '1/3/2569', '', '', '']);
    expect(lines('2026-02-28', GIVING, register)[0]?.state).toBe('awaited');
    expect(lines('2026-03-01', GIVING, register)[0]?.state).toBe('notEntered');
    expect(lines('2026-02-28', GIVING, register, cashbook(spent('1/2/2569', 500, 'ก')))[0]).toMatchObject({
      state: 'notEntered',
      over: 0,
      left: -50_000,
    });
    expect(lines('2026-02-28', GIVING, register, cashbook(spent('1/2/2569', 501, 'ก')))[0]).toMatchObject({
      state: 'over',
      over: 100,
    });
  });

  test('is overspent by what goes out beyond what came in, even if more was promised', () => {
    const register = grants(['ก', 'พอช.', 1_000, 'G1', '', '', '', '', '']);
    const rows = cashbook(came('1/2/2569', 500, 'ก'), spent('2/2/2569', 700, 'ก'));
    expect(lines('2026-02-28', GIVING, register, rows)[0]).toMatchObject({
      state: 'over',
      over: 20_000,
      left: -20_000,
    });
    // The check finds it with the same sums.
    expect(only('GRANT_OVERSPENT', [GIVING, register, rows]).facts).toMatchObject({
      spent: 70_000,
      received: 50_000,
      over: 20_000,
    });
  });

  test('that is given back is lowered once, and one all spent says so', () => {
    const register = grants(['ก', 'พอช.', 500, 'G1', '', '', '', '', '']);
    const rows = cashbook(came('1/2/2569', 500, 'ก'), spent('2/2/2569', 500, 'ก', 'เงินอุดหนุน'));
    expect(lines('2026-02-28', GIVING, register, rows)[0]).toMatchObject({ state: 'used', left: 0 });
    expect(bookedGrants(ledgerOf(GIVING, register, rows), '2026-02-28')).toBe(0);
  });

  test('is not spent by putting it in the bank, and a reversal takes a spending back', () => {
    const register = grants(['ก', 'พอช.', 500, 'G1', '', '', '', '', '']);
    const rows = cashbook(
      came('1/2/2569', 500, 'ก'),
      spent('2/2/2569', 500, 'ก', 'ฝากธนาคาร'),
      ['7', '3/2/2569', 'G1', 'ค่าประชุม', '', 80, 'ก', ''],
      ['8', '5/2/2569', 'G1', 'ค่าประชุม', '', 80, 'ก', '7'],
    );
    expect(lines('2026-02-04', GIVING, register, rows)[0]).toMatchObject({ spent: 8_000, left: 42_000 });
    expect(lines('2026-02-05', GIVING, register, rows)[0]).toMatchObject({ spent: 0, left: 50_000 });
  });

  test('turned to another purpose tells of it with its resolution, and what was taken out is no longer left', () => {
    const register = grants(
      ['ก', 'พอช.', 500, 'G1', '', '', '', 'แก้หนี้', ''],
      ['ก', 'พอช.', 500, 'G1', '', '', '', 'ตั้งกองทุนสวัสดิการ', '3/2569'],
    );
    const moved = transfers(
      ['6/2/2569', 'G1', 'fund.grant', 'กองทุนสวัสดิการ', 200, 'ก', '2/2569'],
      ['9/2/2569', 'G1', 'fund.grant', 'fund.welfare', 100, 'ก', '4/2569'],
    );
    const grids = [GIVING, register, cashbook(came('1/2/2569', 500, 'ก')), moved];
    const [line, ...more] = lines('2026-02-08', ...grids);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ purpose: 'แก้หนี้', promised: 50_000, moved: -20_000, left: 30_000 });
    expect(line?.changes.map(({ date, to, amount, resolution }) => [date, to?.en, amount, resolution])).toEqual([
      [null, 'ตั้งกองทุนสวัสดิการ', null, '3/2569'],
      ['2026-02-06', 'Welfare fund', 20_000, '2/2569'],
    ]);
    expect(bookedGrants(ledgerOf(...grids), '2026-02-28')).toBe(20_000);
  });
});

describe('totals', () => {
  const register = grants(
    ['1', 'อบต.', 100, 'G1', '', '', '', '', ''],
    ['2', 'พอช.', 200, '', 'นาทับ', '', '', '', ''],
    ['3', 'อบต .', 300, 'G2', '', '', '', '', ''],
  );
  test('are by funder, however written, and by tambon, of the grant or of its group', () => {
    const groups = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล', ['G1', 'ก', 'วันละบาท', 'น้ำขาว'], ['G2', 'ข', 'วันละบาท', '']);
    const all = lines(
      '2026-02-28',
      groups,
      register,
      cashbook(came('1/2/2569', 100, '1'), came('1/2/2569', 200, '2', 'G2')),
    );
    expect(
      grantTotals(all, 'funder').map(({ name, grants: of, promised, received }) => [name, of, promised, received]),
    ).toEqual([
      ['อบต.', 2, 40_000, 10_000],
      ['พอช.', 1, 20_000, 20_000],
    ]);
    expect(grantTotals(all, 'tambon').map(({ name, left }) => [name, left])).toEqual([
      ['น้ำขาว', 10_000],
      ['นาทับ', 20_000],
      [null, 0],
    ]);
  });

  test('leave over what the books hold and no grant explains: an opening balance, a source that is no grant', () => {
    const opening = tab(
      'ยอดยกมา',
      'กลุ่ม|ณ วันที่|บัญชี|จำนวนเงิน',
      ['G1', '31/12/2568', 'เงินอุดหนุน', 70],
      ['G1', '31/12/2568', 'เงินสด', 70],
    );
    const ledger = ledgerOf(
      TWO_GROUPS,
      register,
      opening,
      cashbook(came('1/2/2569', 100, '1'), came('1/2/2569', 5, 'ไม่รู้')),
    );
    expect(grantsUnnamed(grantLines(ledger, on('2026-02-28')), ledger.groups, on('2026-02-28'))).toBe(7_500);
  });

  test('received − spent + moved = left, and all that is left is the balance of fund.grant, whatever is typed', () => {
    const ids = ['A', 'B'] as const;
    const move = fc.record({
      kind: fc.constantFrom('in', 'out', 'back', 'change', 'cancel'),
      id: fc.constantFrom(...ids),
      day: fc.integer({ min: 1, max: 28 }),
      amount: fc.integer({ min: 1, max: 100_000 }).map((satang) => satang / 100),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 14 }), (moves) => {
        const cash: Cell[][] = [];
        const turned: Cell[][] = [];
        for (const { kind, id, day, amount } of moves) {
          const date = `${day}/2/2569`;
          if (kind === 'in') cash.push(came(date, amount, id));
          if (kind === 'out') cash.push(spent(date, amount, id));
          if (kind === 'back') cash.push(spent(date, amount, id, 'เงินอุดหนุน'));
          if (kind === 'change') turned.push([date, 'G1', 'fund.grant', 'fund.welfare', amount, id, 'มติ']);
          if (kind === 'cancel') {
            const number = String(cash.length);
            cash.push([number, date, 'G1', 'ค่าประชุม', '', amount, id, '']);
            cash.push(['', `28/2/2569`, 'G1', 'ค่าประชุม', '', amount, id, number]);
          }
        }
        const ledger = ledgerOf(
          GIVING,
          grants(...ids.map((id): Cell[] => [id, id, 900, 'G1', '', '', '', '', ''])),
          cashbook(...cash),
          transfers(...turned),
        );
        for (let seen = 1; seen <= 28; seen++) {
          const asOf = `2026-02-${String(seen).padStart(2, '0')}`;
          const all = grantLines(ledger, on(asOf));
          for (const { received, spent: out, moved, left } of all) expect(received - out + moved).toBe(left);
          const sum = grantTotal(all);
          expect(sum.left).toBe(bookedGrants(ledger, asOf));
          for (const by of ['funder', 'tambon'] as const)
            expect(grantTotals(all, by).reduce((of, { left }) => of + left, 0)).toBe(sum.left);
        }
      }),
      { numRuns: 100 },
    );
  });
});
