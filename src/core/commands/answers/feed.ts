/** What goes up to BigQuery, as the batch command writes it and the script of that edition sends it. */

export interface FeedTakes {
  /** Where it goes: `project.dataset`. */
  readonly dataset?: string;
  readonly group?: string;
  /** One month, or the stretch between two, both with; every month when none is named. */
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
  readonly format?: string;
  readonly today?: string;
}

export interface FeedAnswer {
  readonly network: string;
  readonly from: string;
  readonly to: string;
  readonly groups: number;
  /** How many rows each table gets. */
  readonly rows: Readonly<Record<string, number>>;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}
