/** Google's advanced service for BigQuery, handed out when asked for: the only file that names it. */
import type { BigQueryService } from '../services.ts';
import { bigQueryOff } from './problems.ts';

/** Throws: `Problem` where the script's manifest does not enable it. */
export function googleBigQuery(): BigQueryService {
  if (typeof BigQuery === 'undefined') throw bigQueryOff({});
  return BigQuery;
}
