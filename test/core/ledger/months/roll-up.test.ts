/** Totals of groups add up, also where a group reported in one line and left much of it blank. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockOf, figuresOf } from '../../../../src/core/ledger/months/figures.ts';
import { networkMonth } from '../../../../src/core/ledger/months/network-month.ts';
import { rollUp } from '../../../../src/core/ledger/months/roll-up.ts';
import { lastDay } from '../../../../src/core/values/calendar.ts';
import { tab } from '../../checks/checked.ts';
import { during, ledgerOf } from '../opened.ts';

interface Moved {
  readonly opening: number | null;
  readonly up: number | null;
  readonly down: number | null;
  readonly closing: number | null;
}

/** A line whose every block that opens and closes holds the same numbers. */
const lineOf = ({ reported, moved }: { readonly reported: boolean; readonly moved: Moved }) => ({
  reported,
  figures: figuresOf((block) => {
    const figures: Readonly<Record<string, number | null>> = {
      opening: moved.opening,
      [block === 'members' ? 'joined' : 'in']: moved.up,
      [block === 'members' ? 'left' : 'out']: moved.down,
      closing: moved.closing,
    };
    return blockOf(block, (name) => figures[name] ?? null);
  }),
});

const NOTHING_BETWEEN = { in: 0, out: 0, income: 0, expense: 0 };

test('opening + in − out = closing in every total, whatever lines leave blank', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  const maybe = fc.option(amount);
  // Of a group that says what it opened with, the closing follows.
  const whole = fc
    .record({ opening: amount, up: maybe, down: maybe })
    .map((known): Moved => ({ ...known, closing: known.opening + (known.up ?? 0) - (known.down ?? 0) }));
  const closingOnly = fc.record({ opening: fc.constant(null), up: maybe, down: maybe, closing: amount });
  const nothing = fc.constant<Moved>({ opening: null, up: null, down: null, closing: null });
  const stood = maybe.map((closing): Moved => ({ opening: null, up: null, down: null, closing }));
  const line = fc.oneof(
    fc.record({ reported: fc.constant(true), moved: fc.oneof(whole, closingOnly, nothing) }),
    fc.record({ reported: fc.constant(false), moved: stood }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { members, savings, money } = rollUp(lines.map(lineOf), NOTHING_BETWEEN);
      const known = lines.some(({ moved }) => moved.closing !== null);
      for (const [block, up, down] of [
        [members, members.joined, members.left],
        [savings, savings?.in, savings?.out],
        [money, money.in, money.out],
      ] as const) {
        expect((block?.opening ?? 0) + (up ?? 0) - (down ?? 0)).toBe(block?.closing ?? 0);
        expect((block?.opening ?? null) === null).toBe(!known);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a report that says only what the group has opens a total with that, less what moved', () => {
  const { network } = networkMonth(
    ledgerOf(
      tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'น้ำขาว', 'สัจจะ'], ['G2', 'บ้านสวน', 'สัจจะ']),
      tab('สมาชิก', 'รหัสกลุ่ม|เลขสมาชิก|ชื่อ', ['G1', '1', 'สมชาย ใจดี']),
      tab('รับเงิน', 'วันที่|รหัสกลุ่ม|เลขสมาชิก|จำนวนเงิน', ['5/1/2569', 'G1', '1', 100]),
      tab('รายงานกลุ่ม', 'กลุ่ม|เดือน|สมาชิก|เข้าใหม่|เงินสัจจะ|รับ|จ่าย|เงินคงเหลือ', [
        'G2',
        'ม.ค. 2569',
        52,
        2,
        8_000,
        500,
        200,
        900,
      ]),
    ),
    { month: during('2026-01'), asOf: lastDay(during('2026-01')) },
  );
  expect(network.members).toMatchObject({ opening: 51, joined: 2, left: 0, closing: 53 });
  expect(network.savings).toMatchObject({ opening: 800_000, in: 10_000, out: 0, closing: 810_000 });
  // 900 − 500 + 200 = 600
  expect(network.money).toMatchObject({ opening: 60_000, in: 60_000, out: 20_000, closing: 100_000 });
});
