/** The size of the letters, kept by the browser where it lets a page keep anything. */
import type { TextSize } from './state.ts';

const KEY = 'sajja-text-size';

/** The size kept last time, or null; a browser may refuse, as Google serves the page from a new address each time. */
export function keptTextSize(): TextSize | null {
  try {
    const kept = window.localStorage.getItem(KEY);
    return kept === '16' || kept === '18' || kept === '20' ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the size if the browser allows it. */
export function keepTextSize(size: TextSize): void {
  try {
    window.localStorage.setItem(KEY, size);
  } catch {
    return;
  }
}
