/** The views over the tables in BigQuery's SQL: each group's month, each network's, all networks', and where they differ from the program. */
import { FIGURES } from '../../ledger/months/figures.ts';
import { columnOf, FIGURE_COLUMNS, type FigureColumn } from './feed-tables.ts';
import { BETWEEN, CHANGED, FIGURE_SQL, LATE_LOANS, MOVED } from './figure-sql.ts';

export interface View {
  readonly name: string;
  readonly th: string;
  readonly en: string;
  readonly sql: string;
}

/** The name of a table or view as it stands in SQL. */
export type Named = (name: string) => string;

const KEYS = ['network', 'group_id', 'month'];
const same = (one: string, other: string): string => KEYS.map((key) => `${one}.${key} = ${other}.${key}`).join(' AND ');
const each = (columns: readonly string[], indent: string): string => columns.join(`,\n${indent}`);

const OF_MONTH = 'PARTITION BY months.network, months.group_id';
const SO_FAR = 'ORDER BY months.month ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW';

const ownFigures = (): readonly string[] =>
  (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).flatMap((block) =>
    Object.entries(FIGURE_SQL[block]).map(([name, sum]) => `${sum} AS ${columnOf(block, name)}`),
  );

/** Balances are sums from the books' start; a month that was not reported shows those of the last one that was. */
function groupFigures(named: Named): string {
  const shown = FIGURE_COLUMNS.map(({ column, is }) => {
    const from = is === 'flow' ? 'months.source' : 'months.balances_from';
    return `IF(${from} = 'rows', own.${column}, told.${column}) AS ${column}`;
  });
  return `WITH moved AS (
  SELECT network, group_id, month,
    ${each(
      [...Object.entries(MOVED), ...Object.entries(CHANGED)].map(([name, sum]) => `${sum} AS ${name}`),
      '    ',
    )}
  FROM ${named('postings')}
  GROUP BY network, group_id, month
), came AS (
  SELECT network, group_id, month,
    SUM(IF(kind IN ('opening', 'joined'), members, -members)) AS more,
    SUM(IF(kind = 'joined', members, 0)) AS joined,
    SUM(IF(kind IN ('left', 'died', 'ended'), members, 0)) AS gone,
    SUM(IF(kind = 'died', members, 0)) AS died,
    SUM(IF(kind = 'ended', members, 0)) AS ended
  FROM ${named('movements')}
  GROUP BY network, group_id, month
), dues AS (
  SELECT network, group_id, month,
    ${each(
      [
        'due',
        'covered',
        'on_time',
        'late',
        'partial',
        'missed',
        'pending',
        'not_due',
        'not_paid',
        'not_paid_amount',
      ].map((name) => `SUM(${name}) AS ${name}`),
      '    ',
    )},
    SUM(IF(standing = 'member', owed, 0)) AS arrears,
    SUM(IF(standing = 'member', owing, 0)) AS arrears_members,
    SUM(IF(standing = 'former', owed, 0)) AS arrears_left,
    SUM(ahead) AS advance
  FROM ${named('dues')}
  GROUP BY network, group_id, month
), aged AS (
  SELECT network, group_id, month,
    SUM(overdue) AS overdue,
    SUM(overdue_loans) AS overdue_loans,
    SUM(overpaid) AS overpaid,
    ${LATE_LOANS} AS late
  FROM ${named('loans')}
  GROUP BY network, group_id, month
), stood AS (
  SELECT months.network, months.group_id, months.month, months.works,
    months.counted, months.difference, months.waiting, months.waiting_amount,
    SUM(IFNULL(came.more, 0)) OVER (${OF_MONTH} ${SO_FAR}) AS members,
    ${each(
      Object.keys(MOVED).map((name) => `IFNULL(moved.${name}, 0) AS ${name}`),
      '    ',
    )},
    ${each(
      Object.keys(CHANGED).map(
        (name) => `SUM(IFNULL(moved.${name}, 0)) OVER (${OF_MONTH}, months.books_start ${SO_FAR}) AS ${name}`,
      ),
      '    ',
    )}
  FROM ${named('group_months')} AS months
  LEFT JOIN moved ON ${same('moved', 'months')}
  LEFT JOIN came ON ${same('came', 'months')}
), own AS (
  SELECT stood.network, stood.group_id, stood.month,
    ${each(ownFigures(), '    ')}
  FROM stood
  LEFT JOIN came ON ${same('came', 'stood')}
  LEFT JOIN dues ON ${same('dues', 'stood')}
  LEFT JOIN aged ON ${same('aged', 'stood')}
)
SELECT months.network, months.group_id, months.month, fund.name, fund.organisation, fund.system,
  fund.village, fund.tambon, fund.amphoe, fund.province, fund.region, fund.issues,
  months.in_totals, months.state, months.source, months.last_reported, months.balances_as_of, months.rows_not_counted,
  ${each(shown, '  ')}
FROM ${named('group_months')} AS months
JOIN ${named('groups')} AS fund ON fund.network = months.network AND fund.group_id = months.group_id
LEFT JOIN ${named('figures')} AS told ON ${same('told', 'months')}
LEFT JOIN own ON own.network = months.network AND own.group_id = months.group_id
  AND own.month = IF(months.source = 'rows', months.month, months.last_reported)`;
}

/** The figures that lead from what a block opened with to what it closed with. */
const MOVES: Readonly<Record<string, readonly [up: string, down: string]>> = {
  members: ['joined', 'left'],
  savings: ['in', 'out'],
  money: ['in', 'out'],
};

/** A figure summed over groups: what a group that did not report opened with is what it closed with before. */
function totalOf({ column, block }: FigureColumn): string {
  const moves = MOVES[block];
  if (moves === undefined || column !== `${block}_opening`) return `SUM(${column}) AS ${column}`;
  const [up, down] = moves;
  const closing = `${block}_closing`;
  const worked = `${closing} - IFNULL(${block}_${up}, 0) + IFNULL(${block}_${down}, 0)`;
  return `SUM(IF(state = 'none', ${closing}, IFNULL(${column}, ${worked}))) AS ${column}`;
}

const LESS_BETWEEN: Readonly<Record<string, string>> = {
  money_in: 'money_in',
  money_out: 'money_out',
  result_income: 'income',
  result_expense: 'expense',
};

const PAR30 =
  'IFNULL(ROUND(loans_par30_amount / NULLIF(IFNULL(loans_outstanding, 0) + IFNULL(loans_overpaid, 0), 0) * 1000000) / 1000000, 0)';

/** The figures of totals made of sums that are there, with shares worked out again. */
const shares = (prefix: string): readonly string[] =>
  FIGURE_COLUMNS.map(({ column }) => {
    const less = LESS_BETWEEN[column];
    if (column === 'loans_par30') return `IF(loans_par30_amount IS NULL, NULL, ${PAR30}) AS loans_par30`;
    if (column === 'result_surplus')
      return `${prefix}result_surplus - IFNULL(between_groups.income, 0) + IFNULL(between_groups.expense, 0) AS result_surplus`;
    return less === undefined
      ? `${prefix}${column}`
      : `${prefix}${column} - IFNULL(between_groups.${less}, 0) AS ${column}`;
  });

/** Each network's month: groups that did not report add what stood when they last did. */
function networkFigures(named: Named): string {
  return `WITH between_groups AS (
  SELECT moved.network, moved.month,
    ${each(
      Object.entries(BETWEEN).map(([name, sum]) => `${sum} AS ${name}`),
      '    ',
    )}
  FROM ${named('postings')} AS moved
  JOIN ${named('group_months')} AS mine ON ${same('mine', 'moved')}
  JOIN ${named('group_months')} AS other
    ON other.network = moved.network AND other.month = moved.month AND other.group_id = moved.counter_group
  WHERE moved.posted AND mine.in_totals AND mine.source = 'rows' AND other.in_totals AND other.source = 'rows'
  GROUP BY moved.network, moved.month
), sums AS (
  SELECT network, month, COUNT(*) AS groups_in_totals, COUNTIF(state <> 'none') AS reported,
    COUNT(money_counted) AS counted_groups,
    COUNT(DISTINCT IFNULL(organisation, CONCAT('group ', group_id))) AS organisations,
    ${each(FIGURE_COLUMNS.map(totalOf), '    ')}
  FROM ${named('group_figures')}
  WHERE in_totals
  GROUP BY network, month
)
SELECT sums.network, sums.month, groups_in_totals, reported, counted_groups, organisations,
  ${each(shares('sums.'), '  ')}
FROM sums
LEFT JOIN between_groups ON between_groups.network = sums.network AND between_groups.month = sums.month`;
}

/** All networks' months added up. */
function federationFigures(named: Named): string {
  const totals = FIGURE_COLUMNS.map(({ column }) => `SUM(${column}) AS ${column}`);
  return `WITH sums AS (
  SELECT month, COUNT(*) AS networks, SUM(groups_in_totals) AS groups_in_totals, SUM(reported) AS reported,
    SUM(counted_groups) AS counted_groups,
    ${each(totals, '    ')}
  FROM ${named('network_figures')}
  GROUP BY month
)
SELECT month, networks, groups_in_totals, reported, counted_groups,
  ${each(
    FIGURE_COLUMNS.map(({ column }) =>
      column === 'loans_par30' ? `IF(loans_par30_amount IS NULL, NULL, ${PAR30}) AS loans_par30` : column,
    ),
    '  ',
  )}
FROM sums`;
}

/** Nothing, as long as what went up is whole: each row is a group's month with the figures that differ. */
function differences(named: Named): string {
  const texts = FIGURE_COLUMNS.map(({ column, of }) => {
    const differs =
      of === 'share'
        ? `IFNULL(ABS(made.${column} - told.${column}) > 0.0000011, made.${column} IS NOT NULL OR told.${column} IS NOT NULL)`
        : `IFNULL(made.${column} <> told.${column}, made.${column} IS NOT NULL OR told.${column} IS NOT NULL)`;
    return `IF(${differs}, '${column} ', '')`;
  });
  return `WITH compared AS (
  SELECT made.network, made.group_id, made.month, CONCAT(
    ${each(texts, '    ')}
  ) AS differs
  FROM ${named('group_figures')} AS made
  JOIN ${named('figures')} AS told ON ${same('told', 'made')}
)
SELECT network, group_id, month, differs
FROM compared
WHERE differs <> ''`;
}

/** Every view, in an order in which each finds what it stands on. */
export function viewsOf(named: Named): readonly View[] {
  return [
    {
      name: 'group_figures',
      th: 'ตัวเลขของแต่ละกลุ่มแต่ละเดือน คิดจากรายการบัญชีและเงินสมทบ',
      en: 'Each group’s month, made from its postings and dues',
      sql: groupFigures(named),
    },
    {
      name: 'network_figures',
      th: 'ตัวเลขของแต่ละเครือข่ายแต่ละเดือน',
      en: 'Each network’s month',
      sql: networkFigures(named),
    },
    {
      name: 'federation_figures',
      th: 'ตัวเลขรวมทุกเครือข่ายแต่ละเดือน',
      en: 'All networks’ month',
      sql: federationFigures(named),
    },
    {
      name: 'differences',
      th: 'เดือนของกลุ่มที่วิวคิดได้ไม่ตรงกับโปรแกรม ปกติต้องว่าง',
      en: 'Group months that the views make otherwise than the program; none when all is well',
      sql: differences(named),
    },
  ];
}

/** The statements that make the views, or make them anew. */
export function viewsText(named: Named): string {
  return viewsOf(named)
    .map(({ name, th, en, sql }) => `-- ${th}\n-- ${en}\nCREATE OR REPLACE VIEW ${named(name)} AS\n${sql};\n`)
    .join('\n');
}
