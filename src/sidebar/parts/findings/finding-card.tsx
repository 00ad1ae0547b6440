/** One finding: what is wrong, where, why it matters, what to do, and the way to the next. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingItem } from '../../../core/commands/answers/findings.ts';
import type { Takes } from '../../../core/commands/answers.ts';
import { TODO, todoOf } from '../../../core/reports/findings-todo.ts';
import { placeOf, severities } from '../../findings.ts';
import { goToCell } from '../../going.ts';
import { leadOf } from '../../leads.ts';
import { say, scope, stands } from '../../state.ts';
import { findingWords } from '../../words/findings.ts';
import { words } from '../../words.ts';
import { Chip } from '../chip.tsx';
import { AcceptFinding } from './accept-finding.tsx';
import { MendCells } from './mend-cells.tsx';

interface One {
  readonly item: FindingItem;
  readonly nth: number;
  readonly count: number;
  /** How many stand alike in its column, itself among them. */
  readonly alike: number;
  /** Shows another, or all of them. */
  readonly show: (nth: number | null) => void;
  /** Shows those alike one by one; null where they are shown so already. */
  readonly apart: (() => void) | null;
}

export function FindingCard({ item, nth, count, alike, show, apart }: One) {
  const title = useRef<HTMLHeadingElement>(null);
  // The words change under a reader who stays on the button: the heading says which finding it is now.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) title.current?.focus();
  }, [item]);
  const { name, why, tone } = severities[item.severity];
  const leave = (): void => show(null);
  const lead = leadOf(item);
  return (
    <>
      <div class="spread">
        <p role="status">{say(words.nthOf(nth + 1, count))}</p>
        <button type="button" class="link" onClick={leave}>
          {say(words.seeAll)}
        </button>
      </div>
      <article class="card stack" aria-live="polite">
        <div class="chips">
          <Chip tone={tone}>{say(name)}</Chip>
          <span class="soft">{say(why)}</span>
        </div>
        <h2 ref={title} tabIndex={-1}>
          {say(item.title)}
        </h2>
        <p>{say(item.message)}</p>
        <p class="soft">{say(TODO[todoOf(item.code)].why)}</p>
        <p class="soft">{say(placeOf(item))}</p>
        {item.tab !== null && (
          <button type="button" class={item.mend ? 'button' : 'button first'} onClick={() => void goToCell(item)}>
            {say(words.goToCell)}
          </button>
        )}
        {lead && (
          <button
            type="button"
            class="button"
            onClick={() => {
              stands(nth);
              lead.go();
            }}
          >
            {say(findingWords.lead(lead.title.th, lead.title.en))}
          </button>
        )}
        {apart && (
          <button type="button" class="button" onClick={apart}>
            {say(findingWords.alike(item.alike))}
          </button>
        )}
      </article>
      <div class="pair">
        <button type="button" class="button" aria-disabled={nth === 0} onClick={() => nth > 0 && show(nth - 1)}>
          {say(words.previous)}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={nth === count - 1}
          onClick={() => nth < count - 1 && show(nth + 1)}
        >
          {say(words.next)}
        </button>
      </div>
      {item.mend && <MendForms key={`${item.matter} ${item.row}`} item={item} alike={alike} leave={leave} />}
      {item.severity !== 'reject' && (
        <AcceptFinding
          key={`${item.matter} ${item.row}`}
          item={item}
          alike={alike}
          leave={() => show(nth < count - 1 ? nth + 1 : null)}
        />
      )}
    </>
  );
}

interface Mends extends Pick<One, 'item' | 'alike'> {
  readonly leave: () => void;
}

/** The cell alone, or all alike with it; what is only likely is mended cell by cell. */
function MendForms({ item, alike, leave }: Mends) {
  const [takes, setTakes] = useState<Takes<'mend'> | null>(null);
  const { code, tab, row, column, mend } = item;
  if (mend === null || tab === null || row === null || column === null) return null;
  if (takes !== null) return <MendCells takes={takes} leave={leave} />;
  const of = { ...scope(), code, tab, column };
  return (
    <section class="card stack">
      <p>{say(findingWords.becomes(mend.becomes))}</p>
      {!mend.sure && <p class="tone-look">{say(findingWords.guess)}</p>}
      <button type="button" class="button first" onClick={() => setTakes({ ...of, row })}>
        {say(findingWords.mendOne)}
      </button>
      {mend.sure && alike > 1 && (
        <button type="button" class="button" onClick={() => setTakes(of)}>
          {say(findingWords.mendAlike)}
        </button>
      )}
    </section>
  );
}
