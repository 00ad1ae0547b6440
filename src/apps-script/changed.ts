/** What the sheet is known by: a mark that every edit by hand and every action of ours replaces, so that a sidebar can tell that it is old. */
import type { Services } from './services.ts';
import { tried } from './tried.ts';

const KEY = 'changed';
/** As long as a cache keeps anything. */
const SECONDS = 21_600;

/** Replaces the mark; where that fails a sidebar is only not told. */
export function markChanged(services: Services): void {
  tried(() => services.caches().getDocumentCache()?.put(KEY, String(Date.now()), SECONDS), null);
}

/** The mark as it is now; blank where nothing was changed for hours, or it is not known. */
export function changeMark(services: Services): string {
  return tried(() => services.caches().getDocumentCache()?.get(KEY), null) ?? '';
}
