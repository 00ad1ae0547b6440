/** The stamp of a workbook: the shape in which the program keeps things there, noted once and raised with it. */
import { SHAPE } from '../core/values/release.ts';
import { KEY } from './marks.ts';
import { programOlder } from './problems.ts';
import type { DeveloperMetadata, Spreadsheet } from './services.ts';
import { tried } from './tried.ts';

const WORD = 'shape ';

/** The shape that a stamp tells; 0 where there is none, as in a workbook into which the program never wrote. */
export function shapeOf(stamp: DeveloperMetadata | null): number {
  return Number(stamp?.getValue()?.replace(WORD, '') ?? 0) || 0;
}

/** Throws Problem where a newer program wrote: an older one would read it wrongly, and write over it. */
export function demandKnown(stamp: DeveloperMetadata | null): void {
  const shape = shapeOf(stamp);
  if (shape > SHAPE) throw programOlder({ shape, known: SHAPE });
}

/** Stamps the workbook before something of this shape is written; one that cannot be stamped refuses the rest too. */
export function stampWith(spreadsheet: Spreadsheet, stamp: DeveloperMetadata | null): void {
  if (shapeOf(stamp) === SHAPE) return;
  tried(() => (stamp ? stamp.setValue(WORD + SHAPE) : spreadsheet.addDeveloperMetadata(KEY, WORD + SHAPE)), null);
}
