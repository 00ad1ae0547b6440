/** Examples as they go up, and the same months as the program itself counts them. */
import { FEED_BEGINS, feedRows } from '../../../../src/core/commands/feed/feed-rows.ts';
import { FEED_TABLE_NAMES, type FeedRows, FIGURE_COLUMNS } from '../../../../src/core/commands/feed/feed-tables.ts';
import { ndjsonOf } from '../../../../src/core/commands/feed/feed-text.ts';
import { viewsText } from '../../../../src/core/commands/feed/view-sql.ts';
import type { Ledger } from '../../../../src/core/ledger/ledger.ts';
import { openLedger } from '../../../../src/core/ledger/linking/open.ts';
import { fieldsOfFigures } from '../../../../src/core/ledger/months/group-figures.ts';
import { networkMonth } from '../../../../src/core/ledger/months/network-month.ts';
import { readBook } from '../../../../src/core/tables/read.ts';
import { earlier, firstDay, isoMonth, lastDay, monthOf } from '../../../../src/core/values/calendar.ts';
import { exampleWorkbook } from '../../../../src/local/example/example.ts';
import { EXAMPLE_TODAY } from '../../../../src/local/example/workbook.ts';
import { grid, ZONE } from '../../tables/workbooks.ts';
import { named, openWarehouse, type Value, type Warehouse } from './warehouse.ts';

export const NETWORK = 'เครือข่ายตัวอย่าง';
export const TO = monthOf(EXAMPLE_TODAY);

/** The ledger of an example. */
export function exampleLedger(size: Parameters<typeof exampleWorkbook>[0]): Ledger {
  const grids = exampleWorkbook(size).tabs.map(({ title, cells }, sheetId) => grid(title, cells, { sheetId }));
  return openLedger(readBook(grids, { zone: ZONE, today: EXAMPLE_TODAY }), ZONE);
}

/** Everything of a ledger that goes up. */
export function allRows(ledger: Ledger, network = NETWORK): FeedRows {
  return feedRows(ledger, ledger.groups, network, { from: FEED_BEGINS, to: TO }, EXAMPLE_TODAY);
}

/** A dataset that holds some rows, with every view. */
export async function warehouseOf(rows: FeedRows): Promise<Warehouse> {
  const warehouse = await openWarehouse();
  for (const name of FEED_TABLE_NAMES) await warehouse.load(name, name, ndjsonOf(rows[name]));
  await warehouse.run(viewsText(named));
  return warehouse;
}

type Line = Readonly<Record<string, Value>>;

const figuresIn = (line: Line): Line =>
  Object.fromEntries(FIGURE_COLUMNS.map(({ column }) => [column, line[column] ?? null]));

/** What the views say that the groups and the network are, month by month. */
export async function shownBy(warehouse: Warehouse): Promise<Readonly<Record<string, Line>>> {
  const groups = await warehouse.rows(`SELECT * FROM ${named('group_figures')}`);
  const networks = await warehouse.rows(`SELECT * FROM ${named('network_figures')}`);
  return Object.fromEntries([
    ...groups.map((line) => [`${line['month']} ${line['group_id']}`, figuresIn(line)]),
    ...networks.map((line) => [
      `${line['month']} network`,
      {
        ...figuresIn(line),
        groups: line['groups_in_totals'],
        reported: line['reported'],
        countedGroups: line['counted_groups'],
        organisations: line['organisations'],
      },
    ]),
  ]);
}

/** The same months as the program counts them. */
export function countedBy(ledger: Ledger, rows: FeedRows): Readonly<Record<string, Line>> {
  const months = [...new Set(rows.group_months.map(({ month }) => String(month).slice(0, 7)))];
  const figuresOf = (figures: Parameters<typeof fieldsOfFigures>[0]): Line => {
    const fields = fieldsOfFigures(figures);
    return Object.fromEntries(FIGURE_COLUMNS.map(({ column, field }) => [column, fields[field] ?? null]));
  };
  return Object.fromEntries(
    months.flatMap((text) => {
      const month = isoMonth(text)!;
      const counted = networkMonth(ledger, { month, asOf: earlier(lastDay(month), EXAMPLE_TODAY) });
      const { groups, reported, countedGroups, organisations } = counted.network;
      return [
        ...counted.groups.map(({ group, figures }): [string, Line] => [
          `${firstDay(month)} ${group.groupId}`,
          figuresOf(figures),
        ]),
        [
          `${firstDay(month)} network`,
          { ...figuresOf(counted.network), groups, reported, countedGroups, organisations },
        ] as [string, Line],
      ];
    }),
  );
}
