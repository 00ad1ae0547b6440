/** “Back” within a page: from what stands open on it to the page itself, before it leads to the page before. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { goBack } from './state.ts';

/** What closes what stands open on the page; null = nothing does. */
export const inside = signal<(() => void) | null>(null);

/** Has “back” close what stands open on a page; null while nothing does. */
export function useBack(close: (() => void) | null): void {
  const now = useRef(close);
  now.current = close;
  const opens = close !== null;
  useEffect(() => {
    if (!opens) return;
    const own = (): void => now.current?.();
    inside.value = own;
    return () => {
      if (inside.peek() === own) inside.value = null;
    };
  }, [opens]);
}

/** Back by one step: out of what stands open, else to the page before. */
export function stepBack(): void {
  if (inside.peek() === null) goBack();
  else inside.peek()?.();
}
