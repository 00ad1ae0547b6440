/** A group's month on one page, like the paper one. */

import { isArchived } from '../ledger/closing/closings.ts';
import { paymentCalendar } from '../ledger/dues/payment-calendar.ts';
import type { GroupLedger } from '../ledger/ledger.ts';
import { fundByMonth, membersByDay, receivedByMonth } from '../ledger/months/by-month.ts';
import type { SplitPart } from '../ledger/welfare/split.ts';
import type { Day, Month } from '../values/calendar.ts';
import { addMonths, earlier, firstDay, lastDay, monthOf } from '../values/calendar.ts';
import { showDay, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { lastMonths, monthsChart } from './by-month.ts';
import { owedBars } from './calendar-page.ts';
import { closedBlocks } from './closed-blocks.ts';
import { blocksOf, bringsOf, countBlock, fundBlock, moneyBlock, placesBlock, resultBlock } from './figure-blocks.ts';
import type { GroupMonth } from './lines.ts';
import { moneyByKind, moneyTable } from './money-by-kind.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, Report } from './report.ts';
import { splitTable } from './split-table.ts';

export interface GroupPageFacts {
  readonly group: GroupLedger;
  readonly line: GroupMonth;
  readonly month: Month;
  readonly asOf: Day;
  /** The network's name; blank when it has none. */
  readonly network: string;
  /** The parts that the month's contributions are divided among; null where the group has no such rule. */
  readonly split: readonly SplitPart[] | null;
}

/** The page of one group's month: members, what they brought, welfare, loans, money, count, fund and result. */
export function groupPage({ group, line, month, asOf, network, split }: GroupPageFacts): Report {
  const end = earlier(asOf, lastDay(month));
  const { byDay: postings } = group.books(end);
  const brings = bringsOf([group.works]);
  const isKept = isArchived(group, month);
  const hasMoney = line.money.in !== null && !isKept;
  const money = hasMoney
    ? moneyTable(moneyByKind(postings, firstDay(month), end), line.money.opening, line.money.closing)
    : moneyBlock(line.money);
  return {
    title: words(
      `สรุปเดือน${showMonth(month, 'th')} · ${line.name}`,
      `Summary of ${showMonth(month, 'en')} · ${line.name}`,
    ),
    subtitle: subtitleOf(network, asOf),
    blocks: [
      ...closedBlocks(line),
      ...blocksOf(line, brings),
      money,
      placesBlock(line.money),
      countBlock(line.money),
      fundBlock(line.fund),
      resultBlock(line.result),
      ...(split === null || isKept ? [] : [splitTable(split)]),
      ...(isKept ? [] : [...chartsOf(group, month, end), ...owedBars(paymentCalendar(group, [], asOf))]),
    ],
    notes: isKept
      ? [
          words(
            'ตัวเลขตามที่รายงานตอนปิด รายการอยู่ในสำเนาของปีนั้น',
            'As reported when closed; its entries are in the copy of that year',
          ),
        ]
      : notesOf(line, month),
  };
}

/** `เครือข่าย… · ณ วันที่ 16 เมษายน 2569`. */
export function subtitleOf(network: string, asOf: Day): Words {
  const before = network === '' ? '' : `${network} · `;
  return words(`${before}ณ วันที่ ${showDay(asOf, 'th')}`, `${before}As of ${showDay(asOf, 'en')}`);
}

/** What came in, the fund and the members over the last months, each a question of its own. */
function chartsOf(group: GroupLedger, month: Month, end: Day): readonly Block[] {
  const { byDay: postings } = group.books(end);
  const first = postings.reduce<Month | null>((least, { date }) => {
    const of = monthOf(date);
    return least === null || of < least ? of : least;
  }, null);
  const charts: Block[] = [];
  const contributes = group.works === 'gives' || group.works === 'saves';
  if (contributes) {
    const { archived } = group.closings;
    const months = lastMonths(month, archived === null ? group.booksFrom : addMonths(archived, 1));
    charts.push(
      monthsChart(
        group.works === 'gives'
          ? words('รับเงินสมทบเดือนละเท่าไร (บาท)', 'Contributions received each month (baht)')
          : words('รับเงินสัจจะเดือนละเท่าไร (บาท)', 'Savings received each month (baht)'),
        words('รับจริง', 'Received'),
        'columns',
        months,
        receivedByMonth(group, months, end),
      ),
    );
  }
  const months = lastMonths(month, first);
  charts.push(
    monthsChart(
      words('เงินกองทุนสิ้นเดือน (บาท)', 'The fund at the end of each month (baht)'),
      words('เงินกองทุน', 'Fund'),
      'line',
      months,
      fundByMonth(postings, months),
    ),
  );
  if (contributes && group.members.length > 0)
    charts.push(
      monthsChart(
        words('สมาชิกเพิ่มหรือลด (คน)', 'Members at the end of each month'),
        words('สมาชิก', 'Members'),
        'line',
        months,
        membersByDay(
          group,
          months.map((of) => earlier(lastDay(of), end)),
        ),
        'count',
      ),
    );
  return charts;
}

function notesOf(line: GroupMonth, month: Month): readonly Words[] {
  const notes: Words[] = [];
  if (!line.reported) {
    notes.push(
      line.lastReported === null
        ? words('กลุ่มนี้ยังไม่เคยส่งรายการ', 'This group has never sent anything')
        : words(
            `กลุ่มนี้ยังไม่มีรายการของเดือน${showMonth(month, 'th')} ยอดคงเหลือเป็นของสิ้นเดือน${showMonth(line.lastReported, 'th')}`,
            `This group has no entries for ${showMonth(month, 'en')}; its balances are those of the end of ${showMonth(line.lastReported, 'en')}`,
          ),
    );
  }
  if (line.rowsNotCounted > 0) notes.push(rowsNotCounted(line.rowsNotCounted));
  return notes;
}
