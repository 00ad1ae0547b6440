/** One kind of finding: its title, how grave it is and its count, opening to the places. */
import { useState } from 'preact/hooks';
import type { FindingItem } from '../../../core/commands/answers/findings.ts';
import { type Kind, placeOf, severities } from '../../findings.ts';
import { say } from '../../state.ts';
import { findingWords } from '../../words/findings.ts';
import { words } from '../../words.ts';
import { Chip } from '../chip.tsx';

/** As many alike as one looks at before asking for more. */
const AT_ONCE = 20;

interface KindOf {
  readonly kind: Kind;
  readonly opens: boolean;
  readonly choose: (item: FindingItem) => void;
}

export function KindRow({ kind, opens, choose }: KindOf) {
  const [open, setOpen] = useState(opens);
  const [shown, setShown] = useState(AT_ONCE);
  const left = kind.items.length - shown;
  const { name, tone } = severities[kind.severity];
  return (
    <>
      <button type="button" class="row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="what">
          <span aria-hidden="true">{open ? '▾ ' : '▸ '}</span>
          {say(kind.title)}
        </span>
        <Chip tone={tone}>{say(words.counted(name, kind.count))}</Chip>
      </button>
      {open && (
        <ul class="places">
          {kind.items.slice(0, shown).map((item, index) => (
            <li key={`${index} ${item.tab} ${item.row}`}>
              <button type="button" class="row" onClick={() => choose(item)}>
                <span class="what">{say(item.message)}</span>
                <span class="why leads">{say(item.alike > 1 ? findingWords.alike(item.alike) : placeOf(item))}</span>
              </button>
            </li>
          ))}
          {left > 0 && (
            <li>
              <button type="button" class="row link" onClick={() => setShown(shown + 5 * AT_ONCE)}>
                {say(words.moreLeft(left))}
              </button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
