/** Ways on to other pages, each with its name and why one would go there. */
import type { Words } from '../../core/values/words.ts';
import { goOn, type Place, say } from '../state.ts';

export interface Way {
  readonly name: Words;
  readonly why: Words;
  readonly place: Place;
}

export function Ways({ title, ways }: { readonly title: Words; readonly ways: readonly Way[] }) {
  return (
    <section>
      <h2>{say(title)}</h2>
      <ul class="rows ways">
        {ways.map(({ name, why, place }) => (
          <li key={place.page}>
            <button type="button" class="row" onClick={() => goOn(place)}>
              <span class="what leads">{say(name)}</span>
              <span class="why">{say(why)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
