/** What of a workbook goes up to BigQuery: whose, which months, where to, and every row. */
import type { Day, Month } from '../../values/calendar.ts';
import { monthOf } from '../../values/calendar.ts';
import { HASH_START, hashDigits, hashEnd, hashOn } from '../../values/hash.ts';
import { groupNamed } from '../choose.ts';
import type { Context } from '../command.ts';
import { monthIn, textIn } from '../takes.ts';
import { openWorkbook, settingOf } from '../workbook.ts';
import { FEED_BEGINS, feedRows, type Stretch } from './feed-rows.ts';
import { FEED_TABLE_NAMES, type FeedRows, type FeedTableName } from './feed-tables.ts';
import { ndjsonOf } from './feed-text.ts';
import { datasetMissing, datasetUnreadable, monthsTurned, networkUnnamed } from './problems.ts';
import type { Named } from './view-sql.ts';

export interface Feed {
  readonly network: string;
  readonly target: Target;
  readonly stretch: Stretch;
  readonly rows: FeedRows;
}

/** Where it goes. */
export interface Target {
  readonly project: string;
  readonly dataset: string;
}

/** As Google lets projects and datasets be called: nothing in them ends a name in SQL. */
const TARGET = /^([a-z][a-z0-9-]{4,28}[a-z0-9])\.([A-Za-z0-9_]{1,1024})$/;

/** Where a text says that it goes. Throws: `Problem`. */
export function targetOf(text: string): Target {
  const [, project, dataset] = TARGET.exec(text) ?? [];
  if (project === undefined || dataset === undefined) throw datasetUnreadable({ text });
  return { project, dataset };
}

/** Names of tables as they stand in BigQuery's SQL. */
export function namedIn({ project, dataset }: Target): Named {
  return (name) => `\`${project}.${dataset}.${name}\``;
}

/** The months that are asked for, up to the month of today. Throws: `Problem`. */
function stretchIn(takes: unknown, today: Day): Stretch {
  const month = monthIn(takes, 'month');
  const from = month ?? monthIn(takes, 'from') ?? FEED_BEGINS;
  const to: Month = month ?? monthIn(takes, 'to') ?? monthOf(today);
  if (from > to) throw monthsTurned({ from, to });
  return { from, to };
}

/** What goes up. Throws: `Problem`. */
export function feedOf(takes: unknown, context: Context): Feed {
  const { book, ledger, today, network } = openWorkbook(takes, context);
  const place = textIn(takes, 'dataset') ?? settingOf(book, 'bigquery.dataset');
  if (place === null || place === '') throw datasetMissing({});
  const target = targetOf(place);
  const [only] = ledger.groups;
  const name = network === '' && ledger.groups.length === 1 ? (only?.group.name ?? '') : network;
  if (name === '') throw networkUnnamed({});
  const typed = textIn(takes, 'group');
  const groups = typed === null ? ledger.groups : [groupNamed(ledger.groups, typed)];
  const stretch = stretchIn(takes, today);
  return { network: name, target, stretch, rows: feedRows(ledger, groups, name, stretch, today) };
}

/** The rows of each table as JSON lines. */
export function linesOf({ rows }: Feed): ReadonlyMap<FeedTableName, string> {
  return new Map(FEED_TABLE_NAMES.map((name) => [name, ndjsonOf(rows[name])]));
}

/** What a feed is known by: the same rows for the same place have the same key. */
export function keyOf({ target, stretch }: Feed, texts: Iterable<string>): string {
  let hash = hashOn(HASH_START, `${target.project}.${target.dataset}|${stretch.from}|${stretch.to}`);
  for (const text of texts) hash = hashOn(hash, text);
  return hashDigits(hashEnd(hash));
}
