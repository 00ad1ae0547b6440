/** Whether the sheet was changed since it was read: asked once when one comes back to the sidebar, never in between. */
import { signal } from '@preact/signals';
import { askMark } from './server.ts';

/** What is shown may be old; it is read anew only when the person asks for that. */
export const changed = signal(false);

/** By what the sheet was known before it was last read; null = that is not known. */
let known: string | null = null;
let looking = false;

/** The sheet was read. */
export function wasRead(mark: string | null): void {
  known = mark;
  changed.value = false;
}

/** Looks whether the sheet is still as it was read. */
export async function lookBack(): Promise<void> {
  if (known === null || looking || changed.peek()) return;
  const before = known;
  looking = true;
  const mark = await askMark();
  looking = false;
  // A blank one says nothing: Google lets go of marks. And what was read meanwhile is newer than what was asked.
  if (mark && mark !== before && known === before) changed.value = true;
}
