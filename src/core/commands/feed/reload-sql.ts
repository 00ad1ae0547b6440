/** The statements that put what was loaded beside the tables into them, in place of what they held of the same groups and months. */
import { firstDay } from '../../values/calendar.ts';
import type { Stretch } from './feed-rows.ts';
import { FEED_TABLE_NAMES, FEED_TABLES, type FeedRows, type FeedTable } from './feed-tables.ts';
import type { Named } from './view-sql.ts';

/** The table beside a table, in which a load waits until all of them are there. */
export const stageOf = (table: string, key: string): string => `stage_${key}_${table}`;

/**
 * One transaction: whoever asks meanwhile sees all of the old rows or all of the new ones, and doing it twice is as once.
 *
 * A table that gets no rows is not loaded, and only emptied of theirs. The days are written out, so that only the parts of those months are read.
 */
export function reloadText(named: Named, { from, to }: Stretch, rows: FeedRows, key: string): string {
  const groups = named(stageOf('groups', key));
  const ofGroups = `network IN (SELECT network FROM ${groups}) AND group_id IN (SELECT group_id FROM ${groups})`;
  const ofMonths = `month BETWEEN DATE '${firstDay(from)}' AND DATE '${firstDay(to)}'`;
  const statements = FEED_TABLE_NAMES.flatMap((name) => {
    const { columns, byMonth }: FeedTable = FEED_TABLES[name];
    const listed = Object.keys(columns).join(', ');
    const remove = `DELETE FROM ${named(name)}\nWHERE ${byMonth ? `${ofMonths}\n  AND ` : ''}${ofGroups}`;
    if (rows[name].length === 0) return [remove];
    return [remove, `INSERT INTO ${named(name)} (${listed})\nSELECT ${listed}\nFROM ${named(stageOf(name, key))}`];
  });
  return ['BEGIN TRANSACTION', ...statements, 'COMMIT TRANSACTION'].map((statement) => `${statement};\n`).join('\n');
}
