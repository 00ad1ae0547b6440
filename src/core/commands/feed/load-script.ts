/** The shell script that loads a feed's files with Google's own command `bq`, and may be run again. */

import type { Target } from './feed.ts';
import type { FeedFormat } from './feed-text.ts';

interface Loaded {
  readonly name: string;
  readonly stage: string;
  readonly description: string;
  readonly isEmpty: boolean;
  readonly byMonth: boolean;
  readonly cluster: readonly string[];
}

const SOURCES: { readonly [format in FeedFormat]: string } = {
  ndjson: '--source_format=NEWLINE_DELIMITED_JSON',
  csv: '--source_format=CSV --skip_leading_rows=1 --allow_quoted_newlines',
};

const made = ({ name, description, byMonth, cluster }: Loaded): string =>
  [
    `has ${name} || bq mk --table --description='${description.replaceAll("'", '’')}'`,
    ...(byMonth ? ['--time_partitioning_type=MONTH --time_partitioning_field=month'] : []),
    `--clustering_fields=${cluster.join(',')} "$DATASET.${name}" ${name}.schema.json`,
  ].join(' \\\n  ');

const loadedBeside = ({ name, stage }: Loaded, format: FeedFormat): string =>
  `bq load --replace ${SOURCES[format]} "$DATASET.${stage}" ${name}.${format} ${name}.schema.json`;

/** The script: tables where there are none, files beside them, then all of it at once in their place. */
export function loadScript({ project, dataset }: Target, tables: readonly Loaded[], format: FeedFormat): string {
  const filled = tables.filter(({ isEmpty }) => !isEmpty);
  return `#!/bin/sh
# โหลดข้อมูลเข้า BigQuery ทำซ้ำได้ ผลเท่ากับทำครั้งเดียว
# Loads these files into BigQuery. Doing it again is as doing it once.
set -eu
cd "$(dirname "$0")"
DATASET='${project}:${dataset}'
LOCATION="\${LOCATION:-asia-southeast1}"
bq() { command bq --project_id='${project}' --location="$LOCATION" "$@"; }
has() { bq show "$DATASET.$1" > /dev/null 2>&1; }

bq show "$DATASET" > /dev/null 2>&1 || bq mk --dataset "$DATASET"
${tables.map(made).join('\n')}

${filled.map((table) => loadedBeside(table, format)).join('\n')}

bq query --use_legacy_sql=false < reload.sql
bq query --use_legacy_sql=false < views.sql
${filled.map(({ stage }) => `bq rm -f -t "$DATASET.${stage}"`).join('\n')}
`;
}
