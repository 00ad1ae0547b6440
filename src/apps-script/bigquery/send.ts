/** Sends what changed of a workbook to BigQuery: beside the tables first, then all of it at once into their place. */
import type { Context } from '../../core/commands/command.ts';
import { type Feed, feedOf, keyOf, linesOf, namedIn } from '../../core/commands/feed/feed.ts';
import { changedMonths, type SentMonths, within } from '../../core/commands/feed/feed-changes.ts';
import {
  FEED_TABLE_NAMES,
  FEED_TABLES,
  type FeedTable,
  type FeedTableName,
} from '../../core/commands/feed/feed-tables.ts';
import { descriptionOf, schemaOf } from '../../core/commands/feed/feed-text.ts';
import { reloadText, stageOf } from '../../core/commands/feed/reload-sql.ts';
import { viewsText } from '../../core/commands/feed/view-sql.ts';
import { openWorkbook, settingOf } from '../../core/commands/workbook.ts';
import { hashOf } from '../../core/values/hash.ts';
import { type Words, words } from '../../core/values/words.ts';
import type { Services } from '../services.ts';
import { doJobs, isThere, type JobPlace, refusedBy } from './jobs.ts';

export interface Sent {
  readonly answer: { readonly months: number; readonly left: number };
  readonly says: Words;
}

/** Singapore: nearest to Thailand of the regions that have long been there. */
const LOCATION = 'asia-southeast1';
const MEMORY = 'sajja.feed';

/** What was sent before, kept with the document. */
interface Memory {
  readonly target: string;
  /** What the tables and views were made from. */
  readonly made: string;
  /** How often something was sent: the same rows sent again later are another load. */
  readonly times: number;
  readonly months: SentMonths;
}

const NOTHING: Memory = { target: '', made: '', times: 0, months: {} };

function remembered(services: Services): Memory {
  const text = services.properties().getDocumentProperties()?.getProperties()[MEMORY];
  if (text === undefined) return NOTHING;
  try {
    const kept: unknown = JSON.parse(text);
    // Written here alone; whatever else it may be, a field that is missing counts as nothing sent.
    return typeof kept === 'object' && kept !== null ? { ...NOTHING, ...kept } : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** The schema and what lies where, as BigQuery's own resource. */
function resourceOf(name: FeedTableName, { project, dataset }: Feed['target']): object {
  const { byMonth, cluster }: FeedTable = FEED_TABLES[name];
  return {
    tableReference: { projectId: project, datasetId: dataset, tableId: name },
    description: descriptionOf(name),
    schema: { fields: schemaOf(name) },
    clustering: { fields: cluster },
    ...(byMonth ? { timePartitioning: { type: 'MONTH', field: 'month' } } : {}),
  };
}

function makeTables({ service }: JobPlace, target: Feed['target']): void {
  for (const name of FEED_TABLE_NAMES) {
    try {
      service.Tables.insert(resourceOf(name, target), target.project, target.dataset);
    } catch (error) {
      if (!isThere(error)) throw refusedBy(error);
    }
  }
}

const sqlJob = (query: string): object => ({ query: { query, useLegacySql: false } });

/** The tables that get rows: an empty text is no load. */
const filledOf = (texts: ReadonlyMap<FeedTableName, string>): readonly FeedTableName[] =>
  FEED_TABLE_NAMES.filter((name) => (texts.get(name) ?? '') !== '');

/** Loads the rows beside the tables, each table's as a job of its own. */
function loadBeside(place: JobPlace, { target }: Feed, texts: ReadonlyMap<FeedTableName, string>, key: string): void {
  const jobs = filledOf(texts).map((name) => ({
    name: `sajja_${key}_${name}`,
    configuration: {
      load: {
        destinationTable: { projectId: target.project, datasetId: target.dataset, tableId: stageOf(name, key) },
        schema: { fields: schemaOf(name) },
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        writeDisposition: 'WRITE_TRUNCATE',
      },
    },
    data: place.utilities.newBlob(texts.get(name) ?? '', 'application/octet-stream'),
  }));
  doJobs(place, jobs);
}

function removeStages(
  { service }: JobPlace,
  { project, dataset }: Feed['target'],
  names: readonly FeedTableName[],
  key: string,
): void {
  for (const name of names) {
    try {
      service.Tables.remove(project, dataset, stageOf(name, key));
    } catch (error) {
      // Another execution of the same load has removed it; else it only lies there.
      console.warn(String(error));
    }
  }
}

/** Sends what changed since it was sent last. Pressing again, or dying at any point and pressing again, gives the same there. */
export function sendFeed(services: Services, service: JobPlace['service'], context: Context): Sent {
  const workbook = openWorkbook({}, context);
  const all = feedOf({}, { ...context, workbook });
  const { target } = all;
  const before = remembered(services);
  const place = {
    target: `${target.project}.${target.dataset}`,
    made: hashOf(viewsText(namedIn(target)) + schemaText()),
  };
  const isNew = before.target !== place.target;
  const changed = changedMonths(all.rows, isNew ? {} : before.months);
  if (changed === null)
    return { answer: { months: 0, left: 0 }, says: words('ไม่มีอะไรใหม่ต้องส่ง', 'Nothing new to send') };
  const feed: Feed = { ...all, stretch: changed.stretch, rows: within(all.rows, changed.stretch) };
  const texts = linesOf(feed);
  const key = keyOf(feed, [...texts.values(), String(before.times)]);
  const jobs: JobPlace = {
    service,
    utilities: services.utilities(),
    project: target.project,
    location: settingOf(workbook.book, 'bigquery.location') ?? LOCATION,
    waited: { pauses: 0 },
  };
  const isMade = !isNew && before.made === place.made;
  if (!isMade) makeTables(jobs, target);
  loadBeside(jobs, feed, texts, key);
  const named = namedIn(target);
  doJobs(jobs, [
    { name: `sajja_${key}_reload`, configuration: sqlJob(reloadText(named, feed.stretch, feed.rows, key)) },
  ]);
  if (!isMade) doJobs(jobs, [{ name: `sajja_${key}_views`, configuration: sqlJob(viewsText(named)) }]);
  const memory: Memory = { ...place, times: before.times + 1, months: changed.after };
  services.properties().getDocumentProperties()?.setProperty(MEMORY, JSON.stringify(memory));
  removeStages(jobs, target, filledOf(texts), key);
  const { months, left } = changed;
  return {
    answer: { months, left },
    says:
      left === 0
        ? words(`ส่งขึ้น BigQuery แล้ว ${months} เดือน`, `Sent to BigQuery: ${months} months`)
        : words(
            `ส่งขึ้น BigQuery แล้ว ${months} เดือน เหลืออีก ${left} เดือน กดอีกครั้งเพื่อส่งต่อ`,
            `Sent to BigQuery: ${months} months. ${left} are left: press again to go on`,
          ),
  };
}

const schemaText = (): string => JSON.stringify(FEED_TABLE_NAMES.map(schemaOf));
