/** The emulated advanced service for BigQuery: what Google refuses it refuses, and a job is done some looks later. */
import type { BigQueryJob, BigQueryService } from '../../../apps-script/services.ts';
import type { BigQueryModel, FieldModel, JobModel } from '../bigquery-model.ts';
import type { Execution } from '../execution.ts';
import { strict } from '../strict.ts';
import { textOfBlob } from './blob.ts';

const MOST_BYTES = 50_000_000;
const JOB_ID = /^[A-Za-z0-9_-]{1,1024}$/;
const TYPES = new Set(['STRING', 'INT64', 'FLOAT64', 'BOOL', 'DATE']);
const MOST_CLUSTERS = 4;

type Given = Readonly<Record<string, unknown>>;

const isObject = (given: unknown): given is Given => typeof given === 'object' && given !== null;
const within = (given: unknown, ...path: readonly string[]): unknown =>
  path.reduce((at: unknown, name) => (isObject(at) ? at[name] : undefined), given);
const textIn = (given: unknown, ...path: readonly string[]): string => {
  const found = within(given, ...path);
  return typeof found === 'string' ? found : '';
};

/** The fields of a schema. Throws what is wrong with it. */
function fieldsIn(schema: unknown): readonly FieldModel[] {
  const fields = within(schema, 'fields');
  if (!Array.isArray(fields) || fields.length === 0) throw new Error('Schema is missing');
  return fields.map((field) => {
    const [name, type, mode] = [textIn(field, 'name'), textIn(field, 'type'), textIn(field, 'mode') || 'NULLABLE'];
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,299}$/.test(name)) throw new Error(`Invalid field name "${name}"`);
    if (!TYPES.has(type)) throw new Error(`Field ${name} has the type ${type}, which the emulator does not know`);
    return { name, type, mode };
  });
}

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  STRING: (value) => typeof value === 'string',
  INT64: (value) => typeof value === 'number' && Number.isSafeInteger(value),
  FLOAT64: (value) => typeof value === 'number',
  BOOL: (value) => typeof value === 'boolean',
  DATE: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
};

/** How long a text is in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a pair is two bytes.
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

/** What is wrong with lines of JSON, as the job says; null = nothing. */
function wrongWith(lines: string, fields: readonly FieldModel[]): string | null {
  const byName = new Map(fields.map((field) => [field.name, field]));
  for (const [at, line] of lines.split('\n').entries()) {
    if (line === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      return `Error while reading data: JSON parsing error in row ${at + 1}`;
    }
    if (!isObject(row)) return `Error while reading data: row ${at + 1} is no object`;
    for (const name of Object.keys(row)) if (!byName.has(name)) return `No such field: ${name}.`;
    for (const { name, type, mode } of fields) {
      const value = row[name] ?? null;
      if (value === null ? mode === 'REQUIRED' : !FITS[type]?.(value))
        return value === null
          ? `Missing required field: ${name}.`
          : `Could not convert value to ${type}. Field: ${name}`;
    }
  }
  return null;
}

/** `BigQuery` for one execution. */
export function createBigQueryService(execution: Execution, model: BigQueryModel): BigQueryService {
  const refuse = (method: string, code: number, message: string): never => {
    const error = execution.intrinsics.error(
      'GoogleJsonResponseException',
      `API call to bigquery.${method} failed with error: ${message}`,
    );
    throw Object.assign(error, { details: execution.intrinsics.parse(JSON.stringify({ code, message })) });
  };
  const enter = (method: string, project: string, dataset?: string): void => {
    execution.needs(`bigquery.${method}`, 'FULL');
    execution.call(`BigQuery.${method}`);
    if (project !== model.project || !model.mayWrite)
      refuse(method, 403, `Access Denied: Project ${project}: User does not have permission in project ${project}.`);
    if (dataset !== undefined && dataset !== model.dataset)
      refuse(method, 404, `Not found: Dataset ${project}:${dataset}`);
  };

  function loadJob(load: unknown, data: unknown): JobModel {
    const text = textOfBlob(data);
    if (text === null) return refuse('jobs.insert', 400, 'Load configuration must specify at least one source URI');
    if (text === '') return refuse('jobs.insert', 400, 'Media upload is empty');
    if (bytesOf(text) > MOST_BYTES) return refuse('jobs.insert', 413, 'Request Too Large');
    if (textIn(load, 'destinationTable', 'datasetId') !== model.dataset) {
      return refuse('jobs.insert', 404, `Not found: Dataset ${textIn(load, 'destinationTable', 'datasetId')}`);
    }
    if (textIn(load, 'sourceFormat') !== 'NEWLINE_DELIMITED_JSON')
      return {
        looks: model.looks,
        error: 'Error while reading data: CSV table encountered too many errors',
        work: () => undefined,
      };
    if (textIn(load, 'writeDisposition') !== 'WRITE_TRUNCATE')
      throw new TypeError('BigQuery: only WRITE_TRUNCATE is known to the emulator');
    const table = textIn(load, 'destinationTable', 'tableId');
    const fields = fieldsIn(within(load, 'schema'));
    return {
      looks: model.looks,
      error: wrongWith(text, fields),
      work() {
        model.tables.set(table, { fields });
        model.done.push({ did: 'load', table, lines: text });
      },
    };
  }

  function queryJob(configuration: unknown): JobModel {
    const sql = textIn(configuration, 'query');
    // Without it the dialect is the old one, which knows no such names.
    if (within(configuration, 'useLegacySql') !== false)
      return refuse('jobs.insert', 400, 'Encountered "`" (legacy SQL)');
    const made = new Set([...sql.matchAll(/CREATE OR REPLACE VIEW `[^`]*\.([^`.]+)`/g)].map(([, name = '']) => name));
    const [prefix, known] = [`${model.project}.${model.dataset}.`, new Set([...model.tables.keys(), ...made])];
    const missing = [...sql.matchAll(/`([^`]*)`/g)]
      .map(([, name = '']) => name)
      .find((name) => !name.startsWith(prefix) || !known.has(name.slice(prefix.length)));
    return {
      looks: model.looks,
      error: missing === undefined ? null : `Not found: Table ${missing} was not found in location ${model.location}`,
      work() {
        for (const name of made) model.tables.set(name, { fields: [] });
        model.done.push({ did: 'query', sql });
      },
    };
  }

  const statusOf = (job: JobModel): BigQueryJob => {
    if (job.looks > 0) return { status: { state: job.looks === model.looks ? 'PENDING' : 'RUNNING' } };
    return { status: { state: 'DONE', ...(job.error === null ? {} : { errorResult: { message: job.error } }) } };
  };

  return strict<BigQueryService>('BigQuery', {
    Jobs: strict<BigQueryService['Jobs']>('BigQuery.Jobs', {
      insert(given, project, data) {
        enter('jobs.insert', project);
        const id = textIn(given, 'jobReference', 'jobId');
        if (!JOB_ID.test(id)) refuse('jobs.insert', 400, `Invalid job ID "${id}"`);
        if (textIn(given, 'jobReference', 'location') !== model.location)
          refuse('jobs.insert', 404, `Not found: Dataset ${model.project}:${model.dataset} was not found in location`);
        if (model.jobs.has(id)) refuse('jobs.insert', 409, `Already Exists: Job ${project}:${model.location}.${id}`);
        const load = within(given, 'configuration', 'load');
        const job = load === undefined ? queryJob(within(given, 'configuration', 'query')) : loadJob(load, data);
        model.jobs.set(id, job);
        return statusOf(job);
      },
      get(project, id, { location }) {
        enter('jobs.get', project);
        const job = model.jobs.get(id);
        if (job === undefined || location !== model.location)
          return refuse('jobs.get', 404, `Not found: Job ${project}:${id}`);
        if (job.looks > 0) {
          job.looks--;
          if (job.looks === 0 && job.error === null) job.work();
        }
        return statusOf(job);
      },
    }),
    Tables: strict<BigQueryService['Tables']>('BigQuery.Tables', {
      insert(given, project, dataset) {
        enter('tables.insert', project, dataset);
        const name = textIn(given, 'tableReference', 'tableId');
        if (model.tables.has(name)) refuse('tables.insert', 409, `Already Exists: Table ${project}:${dataset}.${name}`);
        const fields = fieldsIn(within(given, 'schema'));
        const parted = textIn(given, 'timePartitioning', 'field');
        const type = fields.find((field) => field.name === parted)?.type;
        if (parted !== '' && type !== 'DATE')
          refuse('tables.insert', 400, `The field specified for partitioning must be a DATE: ${parted}`);
        const clusters = within(given, 'clustering', 'fields');
        const names: readonly unknown[] = Array.isArray(clusters) ? clusters : [];
        if (names.length > MOST_CLUSTERS || names.some((one) => !fields.some((field) => field.name === one)))
          refuse('tables.insert', 400, 'Clustering fields must be at most four columns of the schema');
        model.tables.set(name, { fields });
        return {};
      },
      remove(project, dataset, name) {
        enter('tables.delete', project, dataset);
        if (!model.tables.delete(name)) refuse('tables.delete', 404, `Not found: Table ${project}:${dataset}.${name}`);
      },
    }),
  });
}
