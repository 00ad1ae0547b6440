/** The trend of a network: every month of it is that month's own page, worked out in one pass. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../../src/core/ledger/ledger.ts';
import { networkMonth } from '../../../../src/core/ledger/months/network-month.ts';
import { networkTrend } from '../../../../src/core/ledger/months/trend.ts';
import { addMonths, lastDay, type Month } from '../../../../src/core/values/calendar.ts';
import type { Cell } from '../../../../src/core/values/cell.ts';
import { tab } from '../../checks/checked.ts';
import { during, ledgerOf, on } from '../opened.ts';

const GROUPS = tab(
  'กลุ่ม',
  'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|สถานะเข้าร่วม',
  ['G1', 'น้ำขาว', 'วันละบาท', ''],
  ['G2', 'โนนงาม', 'สัจจะ', ''],
  ['G3', 'ท่าไร่', 'กองทุนหมู่บ้าน', ''],
  ['G4', 'บ้านใหม่', 'วันละบาท', 'ยังไม่เข้าร่วม'],
  ['G5', 'บ้านเก่า', 'วันละบาท', 'ออก'],
);
const months = (to: string, count: number): readonly Month[] =>
  Array.from({ length: count }, (_, place) => addMonths(during(to), place - count + 1));

/** The months one by one, as their own pages have them. */
function pagesOf(ledger: Ledger, of: readonly Month[]) {
  return of.map((month) => {
    const { network } = networkMonth(ledger, { month, asOf: lastDay(month) });
    return {
      month,
      groups: network.groups,
      reported: network.reported,
      members: network.members.closing,
      fund: network.fund.total,
      received: network.contributions?.received ?? null,
      arrears: network.contributions?.arrears ?? null,
      outstanding: network.loans.outstanding,
      par30Amount: network.loans.par30Amount,
      overpaid: network.loans.overpaid,
      par30: network.loans.par30,
    };
  });
}

describe('three months of one group', () => {
  const ledger = ledgerOf(
    tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'น้ำขาว', 'วันละบาท']),
    tab('กติกา', 'กติกา|ค่า', ['contribution.graceDays', 0], ['contribution.collectionDay', 5]),
    tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'สมชาย ใจดี', '1/1/2567'], ['2', 'สมหญิง รักดี', '10/2/2569']),
    tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/1/2569', '1', 30], ['20/3/2569', '1', 45]),
  );
  test('shows what each was', () => {
    // Nothing was sent in February: what stood in January stands. In March 1 has paid 45 of 60, and 2 nothing of 30.
    expect(
      networkTrend(ledger, months('2026-03', 3), on('2026-03-31')).map(({ members, fund, received, arrears }) => [
        members,
        fund,
        received,
        arrears,
      ]),
    ).toEqual([
      [1, 3_000, 3_000, 0],
      [1, 3_000, null, 0],
      [2, 7_500, 4_500, 4_500],
    ]);
  });
});

test('each month is what its own page says, whatever was paid, reversed, left, lent or reported', () => {
  const month = fc.integer({ min: 1, max: 6 });
  const day = fc.tuple(fc.integer({ min: 1, max: 28 }), month).map(([date, of]) => `${date}/${of}/2569`);
  const group = fc.constantFrom('G1', 'G2', 'G3', 'G4', 'G5');
  const member = fc.constantFrom('1', '2', '3');
  const receipt = fc.record({
    day,
    group,
    member,
    amount: fc.integer({ min: 1, max: 200 }),
    cover: fc.option(month),
    to: fc.option(day),
  });
  const workbook = fc.record({
    receipts: fc.array(receipt, { maxLength: 25 }),
    ends: fc.array(fc.option(day), { minLength: 15, maxLength: 15 }),
    loans: fc.array(fc.record({ day, back: day, amount: fc.integer({ min: 100, max: 900 }) }), { maxLength: 3 }),
    reports: fc.array(fc.record({ group, month, members: fc.integer({ min: 1, max: 50 }) }), { maxLength: 3 }),
    owing: fc.option(fc.integer({ min: 1, max: 90 })),
  });
  fc.assert(
    fc.property(workbook, ({ receipts, ends, loans, reports, owing }) => {
      const rows = receipts.flatMap(
        ({ day: of, group: whose, member: who, amount, cover, to }, at): (readonly Cell[])[] => {
          const paid: readonly Cell[] = [`R${at}`, of, whose, who, amount, cover === null ? '' : `${cover}/2569`, ''];
          return to === null ? [paid] : [paid, [`V${at}`, to, whose, who, amount, '', `R${at}`]];
        },
      );
      const ledger = ledgerOf(
        GROUPS,
        tab('กติกา', 'กติกา|ค่า', ['contribution.graceDays', 3], ['contribution.collectionDay', 10]),
        tab(
          'สมาชิก',
          'รหัสกลุ่ม|เลขสมาชิก|ชื่อ|วันสมัคร|วันพ้นสภาพ',
          ...['G1', 'G2', 'G3', 'G4', 'G5'].flatMap((whose, at) =>
            ['1', '2', '3'].map((who, place): readonly Cell[] => [
              whose,
              who,
              'สมชาย ใจดี',
              '1/1/2568',
              ends[at * 3 + place] ?? '',
            ]),
          ),
        ),
        tab('สัจจะ', 'รหัสกลุ่ม|เลขสมาชิก|จำนวนเงิน|มีผลตั้งแต่', ['G2', '1', 50, '1/2568'], ['G2', '2', 30, '3/2569']),
        tab('รับเงิน', 'เลขที่ใบเสร็จ|วันที่|รหัสกลุ่ม|เลขสมาชิก|จำนวนเงิน|งวด|กลับรายการ', ...rows),
        tab(
          'สัญญาเงินกู้',
          'เลขที่สัญญา|รหัสกลุ่ม|เลขสมาชิก|วันที่|ยอดเงินกู้|จำนวนงวด',
          ...loans.map((loan, at): readonly Cell[] => [`L${at}`, 'G3', '1', loan.day, loan.amount, 2]),
        ),
        tab(
          'ชำระเงินกู้',
          'วันที่|รหัสกลุ่ม|เลขที่สัญญา|ชำระเงินต้น',
          ...loans.map((loan, at): readonly Cell[] => [loan.back, 'G3', `L${at}`, 50]),
        ),
        tab(
          'รายงานกลุ่ม',
          'รหัสกลุ่ม|เดือน|สมาชิกคงเหลือ',
          ...reports.map((one): readonly Cell[] => [one.group, `${one.month}/2569`, one.members]),
        ),
        tab(
          'ยอดยกมา',
          'รหัสกลุ่ม|ณ วันที่|บัญชี|เลขสมาชิก|จำนวนเงิน',
          ...(owing === null ? [] : [['G1', '15/2/2569', 'arrears', '1', owing]]),
        ),
      );
      const of = months('2026-06', 6);
      expect(networkTrend(ledger, of, on('2026-06-30'))).toEqual(pagesOf(ledger, of));
    }),
    { numRuns: 100 },
  );
}, 60_000);
