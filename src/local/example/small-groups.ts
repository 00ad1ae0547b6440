/** The smaller books of the example network: a one-baht group that has not sent its last month, and the network's own. */
import type { Day } from '../../core/values/calendar.ts';
import { dayInMonth, lastDay } from '../../core/values/calendar.ts';
import { businessCash, MOLASSES } from './business.ts';
import type { Chance } from './chance.ts';
import { type deathsAmong, keepFunerals } from './funerals.ts';
import { cashRow, givingGroup } from './giving-group.ts';
import { AGAINST_DEBT, AGAINST_POVERTY, keepGrant, turnToWelfare } from './grants.ts';
import { byDay, cycleBy } from './onebaht.ts';
import { carryToBank, countMonths, openPurse } from './purse.ts';
import { type Books, type CashRow, emptyBooks } from './rows.ts';
import type { Span } from './span.ts';
import { dateCell } from './typed.ts';

export const SINPHRAE = 'G06';
export const NETWORK = 'NET';

const COUNTERS = ['ณรงค์ ทองนุ่น', 'พเยาว์ ดำแก้ว'] as const;

/** สินธุ์แพรทอง: everything up to the month before the last; nothing of the last has come in. */
export function sinphrae(span: Span, chance: Chance): Books {
  const told: Span = {
    months: span.months.slice(0, -1),
    opening: span.opening,
    end: lastDay(span.months[span.months.length - 2] ?? span.months[0]!),
  };
  const { books } = givingGroup(
    {
      register: {
        group: SINPHRAE,
        founded: '2006-11-01' as Day,
        olds: 88,
        joiners: 5,
        leavers: 2,
        idWidth: 3,
        villages: ['1', '4', '8'],
        cycle: cycleBy,
        firstPerson: 2_100,
      },
      receiptPrefix: 'พ',
      claims: { sick: 1, births: 0.1, study: 2, pensioners: 3, approvers: COUNTERS },
      meeting: 260,
      networkFee: 500,
    },
    told,
    chance,
  );
  const first = { cash: 3_300, bank: 62_480 };
  carryToBank(books, SINPHRAE, first, told.opening, told.months, 3_000);
  openPurse(books, SINPHRAE, told.opening, first);
  countMonths(books, SINPHRAE, first, told.opening, told.months.slice(-2), COUNTERS);
  return books;
}

/**
 * The network's own books: fees from its groups, the meeting on the 16th, grants, funeral money and a business, and one
 * row with a year that has not come.
 */
export function networkBooks(fees: readonly CashRow[], deaths: ReturnType<typeof deathsAmong>, span: Span): Books {
  const books = emptyBooks();
  const rows: CashRow[] = fees.map((fee) =>
    cashRow({
      group: NETWORK,
      number: '',
      day: fee.day,
      category: 'ค่าบำรุงเครือข่าย',
      text: 'รับค่าบำรุงประจำปี',
      in: fee.out,
      counterGroup: fee.group,
    }),
  );
  for (const month of span.months) {
    const day = dayInMonth(month, 16);
    rows.push(cashRow({ group: NETWORK, number: '', day, category: 'ค่าประชุม', text: 'ประชุมเครือข่ายวันที่ 16', out: 830 }));
  }
  const day = dayInMonth(span.months[Math.min(7, span.months.length - 1)]!, 19);
  rows.push({
    ...cashRow({ group: NETWORK, number: '', day, category: 'ค่าใช้จ่ายดำเนินงาน', text: 'ค่าเดินทางเยี่ยมกลุ่ม', out: 460 }),
    leftOut: true,
    typed: { วันที่: dateCell(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}` as Day) },
    planted: { code: 'DATE_IN_FUTURE', at: 'วันที่' },
  });
  rows.sort(byDay);
  books.cash.push(...rows.map((row, index) => ({ ...row, number: `ค.${index + 1}` })));
  keepGrant(books, NETWORK, AGAINST_POVERTY, span);
  keepGrant(books, NETWORK, AGAINST_DEBT, span);
  turnToWelfare(books, NETWORK, span);
  keepFunerals(books, NETWORK, deaths);
  books.cash.push(...businessCash(MOLASSES, NETWORK, span));
  const first = { cash: 9_400, bank: 87_500 };
  openPurse(books, NETWORK, span.opening, first);
  countMonths(books, NETWORK, first, span.opening, span.months.slice(-1), ['ทวี เรืองศรี', 'สุดา พรหมแก้ว']);
  return books;
}
