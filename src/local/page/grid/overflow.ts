/** Texts that run on over blank cells beside them: Univer forgets the room at their edges, and cuts off the last letter. */
import { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { PADDING } from './book-data.ts';

/** Has every grid count the room before and behind a text to its width. */
export function countPadding(): void {
  const { getOverflowPosition } = SpreadsheetSkeleton.prototype;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, ...rest) {
    return getOverflowPosition.call(this, { ...size, width: size.width + PADDING.l + PADDING.r }, ...rest);
  };
}
