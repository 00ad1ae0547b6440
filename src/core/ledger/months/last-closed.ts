/** Up to which month a group's books are closed. */
import type { Book } from '../../tables/book.ts';
import type { Month } from '../../values/calendar.ts';

/** The last month of a group that is closed and was not opened again; null = none is. */
export function lastClosed({ closings }: Pick<Book, 'closings'>, groupId: string): Month | null {
  const closed = new Set<Month>();
  for (const row of closings) {
    if (row.groupId !== null && row.groupId !== groupId) continue;
    if (row.action === 'close') closed.add(row.month);
    else closed.delete(row.month);
  }
  let last: Month | null = null;
  for (const month of closed) if (last === null || month > last) last = month;
  return last;
}
