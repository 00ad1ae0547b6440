/** Groups made up at random from a seed, and the same as tabs that people might have typed. */
import type { Cell, Grid } from '../../src/core/values/cell.ts';
import { tab } from '../core/checks/checked.ts';
import { dateCell } from '../core/tables/workbooks.ts';
import {
  type DayNumber,
  firstOf,
  isoMonthOf,
  isoOf,
  lastOf,
  type MonthNumber,
  type PlainGroup,
  type PlainMember,
  type PlainReceipt,
  type PlainRule,
} from './plain-group.ts';

/** Numbers that look drawn by lot, the same ones for the same seed. */
function lots(seed: number) {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1));
  const oneOf = <Item>(items: readonly Item[]): Item => items[between(0, items.length - 1)]!;
  return { between, oneOf, chance: (likely: number): boolean => share() < likely };
}

export interface Asked {
  readonly month: MonthNumber;
  readonly asOf: DayNumber;
}

/** A group of up to six members over up to two years, and the days to ask about. */
export function randomGroup(seed: number): { readonly group: PlainGroup; readonly asked: readonly Asked[] } {
  const { between, oneOf, chance } = lots(seed);
  const start = 2024 * 12 + between(0, 11);
  const months = between(3, 24);
  const last = start + months - 1;
  const someDay = (): DayNumber => between(firstOf(start) - 20, lastOf(last));
  const system = oneOf(['onebaht', 'onebaht', 'sajja', 'production'] as const);
  const wide = chance(0.25);

  const members: PlainMember[] = Array.from({ length: between(1, 6) }, (_, place) => {
    const join = chance(0.2) ? null : between(firstOf(start) - 400, firstOf(start) + (chance(0.3) ? months * 20 : 0));
    const end = chance(0.25) ? Math.max(join ?? 0, firstOf(start) - 30) + between(chance(0.1) ? -3 : 1, 500) : null;
    const exit = oneOf(['left', 'died', 'ended'] as const);
    const stays = [{ join, end, exit }];
    if (!wide && end !== null && join !== null && end > join && chance(0.3))
      stays.push({ join: end + between(0, 120), end: null, exit: 'left' });
    return {
      id: String(place + 1),
      village: oneOf(['1', '2']),
      stays,
      collectionDay: chance(0.15) ? between(1, 31) : null,
      cycle: chance(0.2) ? oneOf(['monthly', 'quarterly', 'halfyear', 'yearly'] as const) : null,
      paidThrough: chance(0.1) ? start + between(-3, 5) : null,
    };
  });

  const rules: PlainRule[] = [];
  const rule = (likely: number, key: string, value: () => string | number, dated = true): void => {
    for (let more = chance(likely); more; more = dated && chance(0.3)) {
      const from = dated && chance(0.4) ? someDay() : null;
      rules.push({
        key,
        value: value(),
        ofGroup: chance(0.6),
        village: dated && chance(0.25) ? oneOf(['1', '2']) : null,
        from,
      });
    }
  };
  rule(0.5, 'books.from', () => start + between(0, 2), false);
  rule(0.3, 'contribution.ratePerDay', () => oneOf([1, 2, 0.5, 0]));
  rule(0.5, 'contribution.dayCount', () => oneOf(['FLAT_30', 'ACTUAL_DAYS', 'ANNUAL_365']));
  rule(0.6, 'contribution.collectionDay', () => (chance(0.2) ? 'last' : between(1, 31)));
  rule(0.5, 'contribution.graceDays', () => between(0, 60));
  rule(0.3, 'contribution.cycle', () => oneOf(['monthly', 'quarterly', 'halfyear', 'yearly']));
  rule(0.4, 'contribution.cyclePays', () => oneOf(['start', 'end']), chance(0.2));
  rule(0.3, 'contribution.overpay', () => oneOf(['advance', 'extra']));
  rule(0.3, 'pledge.default', () => between(1, 20) * 10);
  rule(0.6, 'arrears.suspendDays', () => oneOf([0, 10, 30, 60, 90, 180]));
  rule(0.6, 'arrears.reinstate', () => oneOf(['PAY_ALL', 'PAY_ALL_THEN_WAIT', 'REJOIN_AS_NEW']));
  rule(0.4, 'arrears.reinstateWaitDays', () => oneOf([0, 1, 30, 90]));
  rule(0.4, 'arrears.maxMisses', () => oneOf(['off', 1, 2, 3, 6]));
  rule(0.3, 'fiscalYear.startMonth', () => between(1, 12), false);

  const pledges = members.flatMap(({ id }) => {
    const rows: PlainGroup['pledges'][number][] = [];
    for (let more = chance(0.85); more; more = chance(0.3))
      rows.push({ memberId: id, from: start + between(-6, months), amount: between(1, 30) * 1_000 });
    return system === 'onebaht' ? [] : rows.filter((row, at) => rows.findIndex(({ from }) => from === row.from) === at);
  });

  const receipts: PlainReceipt[] = [];
  const cells: PlainGroup['cells'][number][] = [];
  for (const { id, stays } of members) {
    const { join } = stays[0]!;
    const keeps = oneOf([0.95, 0.9, 0.7, 0.4, 0.1]);
    for (let month = start - (chance(0.1) ? 1 : 0); month <= last; month++) {
      if (!chance(keeps)) continue;
      const amount = chance(0.7) ? 3_000 * between(1, chance(0.2) ? 6 : 1) : between(1, 40_000);
      if (wide) {
        cells.push({ memberId: id, month, amount });
        continue;
      }
      const day = Math.max(join ?? 0, between(firstOf(month), lastOf(month) + (chance(0.2) ? 60 : 0)));
      const named = chance(0.4);
      const coverFrom = named ? month + (chance(0.3) ? between(-3, 6) : 0) : null;
      const coverTo = coverFrom !== null && chance(0.3) ? coverFrom + between(chance(0.1) ? -1 : 0, 5) : null;
      const number = `R${receipts.length + 1}`;
      receipts.push({ number, day, memberId: id, amount, coverFrom, coverTo, reverses: null });
      if (chance(0.06)) {
        const reversedOn = day + between(0, 90);
        receipts.push({
          ...receipts.at(-1)!,
          number: `R${receipts.length + 1}`,
          day: reversedOn,
          coverFrom: null,
          coverTo: null,
          reverses: number,
        });
        // Most often the right one is written at once.
        if (chance(0.6)) receipts.push({ ...receipts.at(-2)!, number: `R${receipts.length + 1}`, day: reversedOn });
      }
    }
  }
  const openingDay = firstOf(start) - 1 + (chance(0.3) ? between(0, 40) : 0);
  const broughtForward = members.flatMap(({ id }) =>
    chance(0.1) ? [{ memberId: id, day: openingDay, amount: between(1, 200) * 100 }] : [],
  );
  const asked = Array.from({ length: 3 }, () => {
    const month = start + between(0, months - 1);
    const asOf = oneOf([lastOf(month), between(firstOf(month), lastOf(month)), lastOf(month) + between(1, 75)]);
    return { month, asOf };
  });
  return { group: { system, rules, members, pledges, receipts, cells, broughtForward }, asked };
}

const SYSTEM = { onebaht: 'วันละบาท', sajja: 'สัจจะ', production: 'ออมทรัพย์เพื่อการผลิต' } as const;
const CYCLE = { monthly: 'รายเดือน', quarterly: 'ราย 3 เดือน', halfyear: 'ครึ่งปี', yearly: 'รายปี' } as const;
const EXIT = { left: 'ลาออก', died: 'เสียชีวิต', ended: 'พ้นสภาพ' } as const;

const day = (number: DayNumber | null): Cell => (number === null ? '' : dateCell(isoOf(number)));
const month = (number: MonthNumber | null): Cell => (number === null ? '' : isoMonthOf(number));
const baht = (satang: number): number => satang / 100;

/** The group's tabs. */
export function gridsOf(group: PlainGroup): readonly Grid[] {
  const { system, rules, members, pledges, receipts, cells, broughtForward } = group;
  const months = [...new Set(cells.map((cell) => cell.month))].sort((a, b) => a - b);
  const tabs = [
    tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'บ้านสุ่ม', SYSTEM[system]]),
    tab(
      'สมาชิก',
      'เลขสมาชิก|ชื่อ|หมู่|วันสมัคร|วันพ้นสภาพ|สถานะ|วันส่ง|แบบส่ง|ส่งแล้วถึงงวด',
      ...members.flatMap(({ id, village, stays, collectionDay, cycle, paidThrough }) =>
        stays.map(({ join, end, exit }): readonly Cell[] => [
          id,
          `คน ${id}`,
          village,
          day(join),
          day(end),
          end === null ? '' : EXIT[exit],
          collectionDay ?? '',
          cycle === null ? '' : CYCLE[cycle],
          month(paidThrough),
        ]),
      ),
    ),
    tab(
      'กติกา',
      'รหัสกลุ่ม|หมู่|กติกา|ค่า|มีผลตั้งแต่',
      ...rules.map(({ key, value, ofGroup, village, from }): readonly Cell[] => [
        ofGroup ? 'G1' : '',
        village ?? '',
        key,
        key === 'books.from' ? month(Number(value)) : value,
        day(from),
      ]),
    ),
    tab(
      'สัจจะ',
      'เลขสมาชิก|สัจจะ|มีผลตั้งแต่',
      ...pledges.map(({ memberId, from, amount }): readonly Cell[] => [memberId, baht(amount), month(from)]),
    ),
    tab(
      'รับเงิน',
      'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|งวดเริ่ม|ถึงงวด|กลับรายการ',
      ...receipts.map((receipt): readonly Cell[] => [
        receipt.number,
        day(receipt.day),
        receipt.memberId,
        baht(receipt.amount),
        month(receipt.coverFrom),
        month(receipt.coverTo),
        receipt.reverses ?? '',
      ]),
    ),
    tab(
      'ยอดยกมา',
      'ณ วันที่|บัญชี|เลขสมาชิก|จำนวนเงิน',
      ...broughtForward.map((row): readonly Cell[] => [day(row.day), 'arrears', row.memberId, baht(row.amount)]),
    ),
  ];
  if (cells.length > 0) {
    const rows = members.map(({ id }): readonly Cell[] => [
      id,
      ...months.map((at) => {
        const cell = cells.find((one) => one.memberId === id && one.month === at);
        return cell === undefined ? '' : baht(cell.amount);
      }),
    ]);
    tabs.push(tab('ใบเก็บเงิน', ['เลขสมาชิก', ...months.map(isoMonthOf)].join('|'), ...rows));
  }
  return tabs.map((one, sheetId) => ({ ...one, sheetId }));
}
