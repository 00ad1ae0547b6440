/** How the network went over its last months, and what its figures come to for each member. */

import type { Figures } from '../ledger/months/figures.ts';
import type { TrendMonth } from '../ledger/months/trend.ts';
import { type Satang, satang } from '../values/satang.ts';
import { words } from '../values/words.ts';
import { monthsChart } from './by-month.ts';
import {
  column,
  figures,
  moneyLine,
  OF_FUND,
  OF_MEMBERS,
  OF_MONTH,
  percentLine,
  tableBlock,
  tableRow,
} from './figure-lines.ts';
import type { GroupMonth } from './lines.ts';
import type { Block, TableRow } from './report.ts';

/** The months from the first of which at least half of the groups sent anything. */
function since(trend: readonly TrendMonth[]): readonly TrendMonth[] {
  const first = trend.findIndex(({ groups, reported }) => reported > 0 && reported * 2 >= groups);
  return first < 0 ? [] : trend.slice(first);
}

const lendsIn = (trend: readonly TrendMonth[]): boolean =>
  trend.some(({ outstanding }) => outstanding !== null && outstanding !== 0);
const contributesIn = (trend: readonly TrendMonth[]): boolean =>
  trend.some(({ received, arrears }) => (received ?? arrears) !== null);

/** The months in a table. */
export function trendTable(whole: readonly TrendMonth[]): readonly Block[] {
  const trend = since(whole);
  if (trend.length < 2) return [];
  const [lends, contributes] = [lendsIn(trend), contributesIn(trend)];
  return [
    tableBlock(
      words(`${trend.length} เดือนที่ผ่านมา ณ สิ้นเดือน`, `The last ${trend.length} months, each at its end`),
      [
        OF_MONTH,
        column('กลุ่มที่มีรายการ', 'Groups with entries'),
        OF_MEMBERS,
        OF_FUND,
        ...(contributes ? [column('รับ', 'Received', 'money'), column('ค้างส่ง', 'Owed', 'money')] : []),
        ...(lends ? [column('กู้ค้างเกิน 30 วัน', 'Late loans', 'percent')] : []),
      ],
      trend.map(
        ({ month, groups, reported, members, fund, received, arrears, par30 }): TableRow =>
          tableRow([
            month,
            words(`${reported} จาก ${groups}`, `${reported} of ${groups}`),
            members,
            fund,
            ...(contributes ? [received, arrears] : []),
            ...(lends ? [par30] : []),
          ]),
      ),
    ),
  ];
}

/** A chart of each figure of the months. */
export function trendCharts(whole: readonly TrendMonth[]): readonly Block[] {
  const trend = since(whole);
  if (trend.length < 2) return [];
  const months = trend.map(({ month }) => month);
  const [lends, contributes] = [lendsIn(trend), contributesIn(trend)];
  return [
    monthsChart(
      words('สมาชิกเพิ่มหรือลด (คน)', 'Members at the end of each month'),
      words('สมาชิก', 'Members'),
      'line',
      months,
      trend.map(({ members }) => members),
      'count',
    ),
    monthsChart(
      words('เงินกองทุนสิ้นเดือน (บาท)', 'The fund at the end of each month (baht)'),
      words('เงินกองทุน', 'Fund'),
      'line',
      months,
      trend.map(({ fund }) => fund),
    ),
    ...(contributes
      ? [
          monthsChart(
            words('รับจากสมาชิกเดือนละเท่าไร (บาท)', 'Received from members each month (baht)'),
            words('รับจริง', 'Received'),
            'columns',
            months,
            trend.map(({ received }) => received),
          ),
          monthsChart(
            words('ค้างส่งสิ้นเดือน (บาท)', 'Owed at the end of each month (baht)'),
            words('ค้างส่ง', 'Owed'),
            'columns',
            months,
            trend.map(({ arrears }) => arrears),
          ),
        ]
      : []),
    ...(lends
      ? [
          monthsChart(
            words('เงินกู้ค้างเกิน 30 วัน ร้อยละของเงินกู้คงค้าง', 'Loans overdue for over 30 days, share of all'),
            words('ค้างเกิน 30 วัน', 'Over 30 days'),
            'line',
            months,
            trend.map(({ par30 }) => par30),
            'percent',
          ),
        ]
      : []),
  ];
}

/** One figure for each of another, of the groups of which both are known; null where there is none. */
function each(groups: readonly GroupMonth[], of: Figure, by: Figure): number | null {
  let [sum, whole] = [0, 0];
  for (const group of groups) {
    const [part, base] = [of(group), by(group)];
    if (part === null || base === null) continue;
    sum += part;
    whole += base;
  }
  return whole === 0 ? null : sum / whole;
}

type Figure = (figures: Figures) => number | null;

/** What the summed figures come to for each member, and how many paid in time. */
export function ratiosBlock(groups: readonly GroupMonth[]): Block {
  const forMember = (of: Figure): Satang | null => {
    const amount = each(groups, of, ({ members }) => members.closing);
    return amount === null ? null : satang(Math.round(amount));
  };
  const inTime = each(
    groups,
    ({ contributions }) => contributions?.onTime ?? null,
    ({ contributions: of }) =>
      of === null || of.onTime === null ? null : of.onTime + (of.late ?? 0) + (of.partial ?? 0) + (of.missed ?? 0),
  );
  return figures('เฉลี่ย (คิดจากยอดรวมของกลุ่มที่รู้ตัวเลข)', 'Ratios (of the sums of groups that are known)', [
    ...(groups.every(({ contributions }) => contributions === null)
      ? []
      : [
          percentLine('ส่งตรงเวลา ร้อยละของคนที่ถึงกำหนด', 'Paid in time, of those asked by now', inTime),
          moneyLine(
            'ค้างส่งต่อสมาชิก',
            'Owed for each member',
            forMember(({ contributions }) => contributions?.arrears ?? null),
          ),
        ]),
    moneyLine(
      'จ่ายสวัสดิการต่อสมาชิก',
      'Welfare for each member',
      forMember(({ welfare }) => welfare.paid),
    ),
    moneyLine(
      'เงินกองทุนต่อสมาชิก',
      'Fund for each member',
      forMember(({ fund }) => fund.total),
    ),
    moneyLine(
      'ไม่รวมเงินอุดหนุน ต่อสมาชิก',
      'Without grants, for each member',
      forMember(({ fund }) => fund.own),
    ),
  ]);
}
