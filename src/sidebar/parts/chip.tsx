/** A state as a word in a coloured chip. */
import type { ComponentChildren } from 'preact';

export type ChipTone = 'good' | 'look' | 'bad' | 'soft';

export function Chip({ tone, children }: { readonly tone: ChipTone; readonly children: ComponentChildren }) {
  return <span class={`chip ${tone}`}>{children}</span>;
}
