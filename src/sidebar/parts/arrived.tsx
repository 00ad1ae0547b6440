/** What was asked for and stands below the question: the eye and the reader are taken to it once. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function Arrived({ children }: { readonly children: ComponentChildren }) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={top} tabIndex={-1} class="arrived">
      {children}
    </div>
  );
}
