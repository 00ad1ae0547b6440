/** A few figures side by side, each with its name above it. */
import type { Words } from '../../../core/values/words.ts';
import { say } from '../../state.ts';

export interface Tile {
  readonly label: Words;
  readonly value: string;
  readonly note?: Words | null;
  readonly tone?: 'plain' | 'bad' | 'look' | 'good';
}

export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <div class="tiles">
      {tiles.map(({ label, value, note, tone = 'plain' }) => (
        <dl key={label.en} class={`card tile ${tone}`}>
          <dt class="soft">{say(label)}</dt>
          <dd class="figure">{value}</dd>
          {note && <dd class="soft">{say(note)}</dd>}
        </dl>
      ))}
    </div>
  );
}
