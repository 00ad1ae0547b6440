/** What was done in people's own tabs, newest first, and taking each back as a whole. */
import { useState } from 'preact/hooks';
import type { Difference, HistoryLine } from '../../core/commands/answers/history.ts';
import { goToCell } from '../going.ts';
import { Needed } from '../parts/result.tsx';
import { UndoButton } from '../parts/said.tsx';
import { history, say } from '../state.ts';
import { forms } from '../words/forms.ts';
import { trust } from '../words/trust.ts';
import { words } from '../words.ts';

const NOTHING = {};

export function HistoryPage() {
  return (
    <Needed of={history} takes={NOTHING}>
      {({ lines }) =>
        lines.length === 0 ? (
          <section class="card stack">
            <h2>{say(trust.nothing)}</h2>
            <p class="soft">{say(trust.nothingWhy)}</p>
          </section>
        ) : (
          <>
            {lines.map((line, at) => (
              <Done key={line.action} line={line} isLast={!lines.slice(0, at).some(({ state }) => state === 'done')} />
            ))}
            <p class="soft">{say(trust.older)}</p>
          </>
        )
      }
    </Needed>
  );
}

interface Line {
  readonly line: HistoryLine;
  /** Whether nothing that was done after it stands. */
  readonly isLast: boolean;
}

function Done({ line, isLast }: Line) {
  const [sure, ask] = useState(false);
  const { what, who, when, rows, cells, at, state, back, canUndo, why, differs, differences, action } = line;
  return (
    <section class="card stack">
      <h2>{say(what)}</h2>
      <p class="soft">
        {say(trust.by(say(who), say(when)))}
        <br />
        {say(trust.size(rows, cells))}
        {at && ` · ${say(trust.cell(at.tab, say(trust.row(at.row))))}`}
      </p>
      {state === 'undone' && (
        <p class="tone-good">{say(back ? trust.undone(say(back.who), say(back.when)) : trust.undoneOnly)}</p>
      )}
      {state === 'half' && <p class="tone-look">{say(trust.half)}</p>}
      {why && state === 'done' && <p class="soft">{say(why)}</p>}
      {canUndo &&
        (isLast || sure ? (
          <>
            {sure && <p class="tone-look">{say(trust.onlyThis)}</p>}
            <UndoButton action={action} caption={isLast ? forms.undo : trust.undoThis} />
          </>
        ) : (
          <button type="button" class="button" onClick={() => ask(true)}>
            {say(forms.undo)}
          </button>
        ))}
      {differences > 0 && (
        <details>
          <summary>{say(trust.differs(differences))}</summary>
          <p class="soft">{say(trust.laterFirst)}</p>
          <ul class="folded">
            {differs.map((one) => (
              <li key={`${one.tab} ${one.row} ${one.column}`}>
                <Differs of={one} />
              </li>
            ))}
          </ul>
          {differences > differs.length && <p class="soft">{say(words.moreLeft(differences - differs.length))}</p>}
        </details>
      )}
    </section>
  );
}

function Differs({ of: { tab, row, column, is, left, now } }: { readonly of: Difference }) {
  const held = (text: string): string => (text === '' ? say(trust.blank) : `“${text}”`);
  const how = left !== null && now !== null ? trust.wasNow(held(left), held(now)) : trust[is];
  const place = column === null ? say(trust.row(row)) : `${column}${row}`;
  return (
    <>
      <button type="button" class="link" onClick={() => void goToCell({ tab, row, column })}>
        {say(trust.cell(tab, place))}
      </button>
      <p>{say(how)}</p>
    </>
  );
}
