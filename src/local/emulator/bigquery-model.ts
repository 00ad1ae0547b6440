/** What an emulated BigQuery holds: datasets with their tables and views, and the jobs it was asked for. It knows no SQL. */

export interface FieldModel {
  readonly name: string;
  readonly type: string;
  readonly mode: string;
}

export interface TableModel {
  readonly fields: readonly FieldModel[];
}

/** What a job did, for a test to do after it. */
export type DoneJob =
  | { readonly did: 'load'; readonly table: string; readonly lines: string }
  | { readonly did: 'query'; readonly sql: string };

export interface JobModel {
  /** How often it is looked at before it is done. */
  looks: number;
  readonly error: string | null;
  readonly work: () => void;
}

export interface BigQueryModel {
  readonly project: string;
  readonly dataset: string;
  readonly location: string;
  /** Whether the person who acts may write there. */
  readonly mayWrite: boolean;
  /** How often a job is looked at before it is done. */
  readonly looks: number;
  readonly tables: Map<string, TableModel>;
  readonly jobs: Map<string, JobModel>;
  /** What was done, in its order. */
  readonly done: DoneJob[];
}

/** An empty dataset in Singapore. */
export function createBigQuery(
  given: Partial<Pick<BigQueryModel, 'project' | 'dataset' | 'location' | 'mayWrite' | 'looks'>> = {},
): BigQueryModel {
  return {
    project: 'sajja-network',
    dataset: 'sajja',
    location: 'asia-southeast1',
    mayWrite: true,
    looks: 2,
    ...given,
    tables: new Map(),
    jobs: new Map(),
    done: [],
  };
}
