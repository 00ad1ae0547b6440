/** A feed as files that Google's own command `bq` loads: rows, schemas, views, and the script that does it all. */

import type { FeedAnswer } from '../answers/feed.ts';
import type { Context } from '../command.ts';
import { choiceIn } from '../takes.ts';
import { feedOf, keyOf, linesOf, namedIn } from './feed.ts';
import { FEED_TABLE_NAMES, FEED_TABLES, type FeedTableName } from './feed-tables.ts';
import { csvRowsOf, descriptionOf, type FeedFormat, schemaOf } from './feed-text.ts';
import { loadScript } from './load-script.ts';
import { reloadText, stageOf } from './reload-sql.ts';
import { viewsText } from './view-sql.ts';

const FORMATS: readonly FeedFormat[] = ['ndjson', 'csv'];

/** The files of a feed. Throws: `Problem`. */
export function feedFiles(takes: unknown, context: Context): FeedAnswer {
  const format = choiceIn(takes, 'format', FORMATS) ?? 'ndjson';
  const feed = feedOf(takes, context);
  const { network, target, stretch, rows } = feed;
  const texts: ReadonlyMap<FeedTableName, string> =
    format === 'ndjson' ? linesOf(feed) : new Map(FEED_TABLE_NAMES.map((name) => [name, csvRowsOf(name, rows[name])]));
  const key = keyOf(feed, texts.values());
  const named = namedIn(target);
  const tables = FEED_TABLE_NAMES.map((name) => ({
    name,
    stage: stageOf(name, key),
    description: descriptionOf(name),
    isEmpty: rows[name].length === 0,
    ...FEED_TABLES[name],
  }));
  return {
    network,
    ...stretch,
    groups: rows.groups.length,
    rows: Object.fromEntries(FEED_TABLE_NAMES.map((name) => [name, rows[name].length])),
    files: [
      { name: 'load.sh', text: loadScript(target, tables, format) },
      { name: 'views.sql', text: viewsText(named) },
      { name: 'reload.sql', text: reloadText(named, stretch, rows, key) },
      ...FEED_TABLE_NAMES.map((name) => ({
        name: `${name}.schema.json`,
        text: `${JSON.stringify(schemaOf(name), null, 2)}\n`,
      })),
      ...FEED_TABLE_NAMES.map((name) => ({ name: `${name}.${format}`, text: texts.get(name) ?? '' })),
    ],
  };
}
