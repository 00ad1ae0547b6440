/** Entries that wait to be recorded, the last first, each to be changed or removed. */
import { showBaht } from '../../../core/values/show.ts';
import type { Entry } from '../../collecting.ts';
import { say } from '../../state.ts';
import { collectionWords } from '../../words/collection.ts';
import { words } from '../../words.ts';
import { LongList } from '../long-list.tsx';

interface Listed {
  readonly entries: readonly Entry[];
  readonly nameOf: (memberId: string) => string;
  readonly edit: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
}

export function EntryList({ entries, nameOf, edit, remove }: Listed) {
  return (
    <section>
      <h2>{say(collectionWords.entries)}</h2>
      <LongList
        label={say(collectionWords.entries)}
        items={[...entries].reverse()}
        keyOf={({ id }) => String(id)}
        row={(entry) => {
          const [name, baht] = [nameOf(entry.memberId), showBaht(entry.amount)];
          const about = [
            say(collectionWords.number(entry.memberId)),
            ...(entry.kind === undefined ? [] : [say(collectionWords[entry.kind])]),
            ...(entry.place === 'bank' ? [say(collectionWords.bank)] : []),
            ...(entry.coverFrom === undefined
              ? []
              : [[entry.coverFrom, entry.coverTo].filter((month) => month !== undefined).join(' – ')]),
            ...(entry.payer === undefined ? [] : [say(collectionWords.paysFor(entry.payer))]),
          ];
          return (
            <div class="row">
              <span class="what">{name}</span>
              <span class="amount strong">{say(words.baht(baht))}</span>
              <span class="why spread">
                <span>{about.join(' · ')}</span>
                <span class="chips">
                  <button
                    type="button"
                    class="link"
                    aria-label={say(collectionWords.editOf(name, baht))}
                    onClick={() => edit(entry)}
                  >
                    {say(collectionWords.edit)}
                  </button>
                  <button
                    type="button"
                    class="link"
                    aria-label={say(collectionWords.removeOf(name, baht))}
                    onClick={() => remove(entry)}
                  >
                    {say(collectionWords.remove)}
                  </button>
                </span>
              </span>
            </div>
          );
        }}
      />
    </section>
  );
}
