/** One kind of finding: its title and count, opening to the places. */
import { useState } from 'preact/hooks';
import type { FindingLine } from '../../core/commands/answers/findings.ts';
import { type Kind, placeOf } from '../findings.ts';
import { say } from '../state.ts';
import { words } from '../words.ts';

/** As many alike as one looks at before asking for more. */
const AT_ONCE = 20;

interface KindOf {
  readonly kind: Kind;
  readonly opens: boolean;
  readonly choose: (finding: FindingLine) => void;
}

export function KindRow({ kind, opens, choose }: KindOf) {
  const [open, setOpen] = useState(opens);
  const [shown, setShown] = useState(AT_ONCE);
  const left = kind.findings.length - shown;
  return (
    <>
      <button type="button" class="row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="what">
          <span aria-hidden="true">{open ? '▾ ' : '▸ '}</span>
          {say(kind.title)}
        </span>
        <span class="amount soft">{say(words.places(kind.findings.length))}</span>
      </button>
      {open && (
        <ul class="places">
          {kind.findings.slice(0, shown).map((finding, index) => (
            <li key={`${index} ${finding.tab} ${finding.row}`}>
              <button type="button" class="row" onClick={() => choose(finding)}>
                <span class="what">{say(finding.message)}</span>
                <span class="why leads">{say(placeOf(finding))}</span>
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
