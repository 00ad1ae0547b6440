/** Jobs of BigQuery: asked for once whatever happens in between, and waited for. */
import { isProblem } from '../../core/values/problem.ts';
import type { BigQueryJob, BigQueryService, Blob, Utilities } from '../services.ts';
import { bigQueryRefused, bigQuerySlow } from './problems.ts';

/** Where jobs run, and how one waits for them. */
export interface JobPlace {
  readonly service: BigQueryService;
  readonly utilities: Utilities;
  readonly project: string;
  /** The region of the dataset: outside the US and the EU a job is found by it alone. */
  readonly location: string;
  /** How often it was waited in this execution. */
  readonly waited: { pauses: number };
}

/** Jobs in which something failed are tried under further names, since a name serves once. */
const TRIES = 5;
const PAUSE = 2000;
/** Four minutes in all, of Google's six. */
const PAUSES = 120;

const saysOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** What Google answers when something of that name is there. */
const CONFLICT = 409;

/** Whether something could not be made because it is there: an earlier execution made it. */
export function isThere(error: unknown): boolean {
  const details: unknown = typeof error === 'object' && error !== null && 'details' in error ? error.details : null;
  const code: unknown = typeof details === 'object' && details !== null && 'code' in details ? details.code : null;
  return code === CONFLICT || /already exists/i.test(saysOf(error));
}

/** What BigQuery said, as a problem of a person's. */
export function refusedBy(error: unknown): Error {
  return isProblem(error) ? error : bigQueryRefused({ why: saysOf(error).slice(0, 300) });
}

/**
 * Asks for a job and gives the name under which it is found. An execution that died after asking left the job at work:
 * the same name finds it, and it is not done twice.
 */
function askedFor(place: JobPlace, name: string, configuration: object, data?: Blob): string {
  const { service, project, location } = place;
  for (let tried = 0; tried < TRIES; tried++) {
    const jobId = `${name}_${tried}`;
    const job = { jobReference: { projectId: project, jobId, location }, configuration };
    try {
      if (data === undefined) service.Jobs.insert(job, project);
      else service.Jobs.insert(job, project, data);
      return jobId;
    } catch (error) {
      if (!isThere(error)) throw refusedBy(error);
    }
    const before = service.Jobs.get(project, jobId, { location });
    if (before.status?.errorResult === undefined) return jobId;
  }
  throw bigQueryRefused({ why: name });
}

/** Waits until a job is done. Throws: `Problem` when it failed, or takes longer than there is time. */
function waitFor({ service, utilities, project, location, waited }: JobPlace, jobId: string): void {
  for (;;) {
    let job: BigQueryJob;
    try {
      job = service.Jobs.get(project, jobId, { location });
    } catch (error) {
      throw refusedBy(error);
    }
    if (job.status?.state === 'DONE') {
      const { errorResult } = job.status;
      if (errorResult !== undefined) throw bigQueryRefused({ why: (errorResult.message ?? '').slice(0, 300) });
      return;
    }
    if (waited.pauses >= PAUSES) throw bigQuerySlow({});
    waited.pauses++;
    utilities.sleep(PAUSE);
  }
}

/** Does jobs that do not wait for each other. Throws: `Problem`. */
export function doJobs(
  place: JobPlace,
  jobs: readonly { readonly name: string; readonly configuration: object; readonly data?: Blob }[],
): void {
  const asked = jobs.map(({ name, configuration, data }) => askedFor(place, name, configuration, data));
  for (const jobId of asked) waitFor(place, jobId);
}
