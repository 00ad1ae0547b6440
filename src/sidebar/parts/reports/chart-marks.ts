/** What the charts share: the colours of their series and the names on their axes. */
import type { Words } from '../../../core/values/words.ts';
import { say } from '../../state.ts';

const COLOURS = ['var(--brand)', 'var(--look)', 'var(--soft)', 'var(--bad)'];

/** The colour of a series; a fifth one begins again. */
export function colourOf(series: number): string {
  return COLOURS[series % COLOURS.length] ?? 'var(--brand)';
}

/** A label in the language that is spoken. */
export function labelOf(label: string | Words): string {
  return typeof label === 'string' ? label : say(label);
}
