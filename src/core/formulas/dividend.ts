/** `SAJJA_DIVIDEND`: a pool of money cut among all members by what they saved in a year. */
import { cutByWeight, DIVIDEND_BASES, type DividendBasis, stakesOf } from '../ledger/books/dividends.ts';
import { type Stretch, yearEndingIn } from '../ledger/books/fiscal-year.ts';
import type { Member } from '../ledger/ledger.ts';
import { dayOf, firstDay } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { readDateText } from '../values/read-date-text.ts';
import { eraOfYear } from '../values/read-year.ts';
import { type Satang, ZERO } from '../values/satang.ts';
import { dayInZone } from '../values/zone.ts';
import { amountsOf } from './asked-members.ts';
import { amountIn } from './baht-text.ts';
import { dayIn, FIRST_SERIAL } from './date.ts';
import type { Argument, FormulaHelp, FormulaSum } from './formula.ts';
import { isLeftOut, oneCell } from './over-cells.ts';
import { asked, group, groups, members, openings, receipts, transfers, withdrawals } from './parameters.ts';
import { basisUnknown, nobodyShares, notAnAmount, yearMissingInFormula, yearUnknown } from './problems.ts';
import { ledgerOf } from './ranges.ts';

export const dividendHelp: FormulaHelp = {
  name: 'SAJJA_DIVIDEND',
  help: {
    th: 'ปันผลของสมาชิกจากเงินก้อนหนึ่ง แบ่งให้สมาชิกทุกคนในช่วง รวมกันเท่าเงินก้อนนั้นพอดี',
    en: 'What members get of a pool that is cut among all members of the range, to the satang',
  },
  parameters: [
    asked,
    {
      name: 'pool',
      type: 'number',
      help: { th: 'เงินปันผลทั้งก้อน (บาท)', en: 'The whole pool, in baht' },
      optional: false,
    },
    {
      name: 'year',
      type: 'number|string|Date',
      help: {
        th: 'ปีบัญชี เช่น 2569 ถ้าไม่ใช่ปีปฏิทินให้ใส่วันสิ้นปี เช่น 30/9/2569',
        en: 'The fiscal year, such as 2569; where it is not the calendar year its last day, such as 30/9/2569',
      },
      optional: false,
    },
    members,
    receipts,
    withdrawals,
    openings,
    transfers,
    groups,
    {
      name: 'basis',
      type: 'string',
      help: {
        th: 'ฐานปันผล: SHARE_MONTHS, YEAR_END_BALANCE หรือ AVERAGE_BALANCE ไม่ใส่ = SHARE_MONTHS',
        en: 'What shares are measured by: SHARE_MONTHS, YEAR_END_BALANCE or AVERAGE_BALANCE; blank = SHARE_MONTHS',
      },
      optional: true,
    },
    group,
  ],
  returns: { type: 'number|number[][]', help: { th: 'จำนวนเงิน (บาท)', en: 'Amounts in baht' } },
};

/** The twelve months that a cell means: a year, a month in which it ends, or its last day. */
function yearIn(cell: Cell, zone: string): Stretch {
  const read = typeof cell === 'string' ? readDateText(cell) : null;
  if (read?.is === 'month') return yearEndingIn(firstDay(read.month));
  const year = typeof cell === 'number' ? (eraOfYear(cell)?.year ?? null) : read?.is === 'year' ? read.year : null;
  if (year === null && typeof cell === 'number' && cell < FIRST_SERIAL) throw yearUnknown({ cell: String(cell) });
  return yearEndingIn((year === null ? null : dayOf(year, 12, 31)) ?? dayIn(cell, dayInZone(zone)));
}

function basisIn(argument: Argument): DividendBasis {
  if (isLeftOut(argument)) return 'SHARE_MONTHS';
  const typed = String(oneCell(argument, 'basis')).trim();
  const found = DIVIDEND_BASES.find((one) => one === typed.toUpperCase());
  if (found === undefined) throw basisUnknown({ cell: typed });
  return found;
}

/** The sum of the function. */
export const dividend: FormulaSum = (args, { zone, language }) => {
  const [who, whole, of, ofMembers, ofReceipts, ofWithdrawals, ofOpenings, ofTransfers, ofGroups, by, only] = args;
  const pool = amountIn(oneCell(whole, 'pool'));
  if (pool < 0) throw notAnAmount({ cell: String(oneCell(whole, 'pool')) });
  if (isLeftOut(of)) throw yearMissingInFormula({});
  const year = yearIn(oneCell(of, 'year'), zone);
  const basis = basisIn(by);
  const { groups: counted } = ledgerOf(
    {
      groups: ofGroups,
      members: ofMembers,
      receipts: ofReceipts,
      withdrawals: ofWithdrawals,
      openings: ofOpenings,
      transfers: ofTransfers,
    },
    { zone, language, day: year.to, saves: true, group: only },
  );
  const stakes = counted.flatMap((group) => stakesOf(group, year, basis));
  if (!stakes.some(({ weight }) => weight > 0)) throw nobodyShares({});
  const shares = cutByWeight(
    pool,
    stakes.map(({ weight }) => weight),
  );
  const shareOf = new Map<Member, Satang>(stakes.map(({ member }, place) => [member, shares[place] ?? ZERO]));
  return amountsOf(who, counted, year.to, language, ({ member }) => shareOf.get(member) ?? ZERO);
};
