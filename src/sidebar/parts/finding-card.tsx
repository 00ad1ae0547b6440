/** One finding: what is wrong, where, what to do, and the way to the next. */
import { useEffect, useRef } from 'preact/hooks';
import type { FindingLine } from '../../core/commands/answers/findings.ts';
import { placeOf, severities } from '../findings.ts';
import { goToCell } from '../going.ts';
import { say } from '../state.ts';
import { words } from '../words.ts';
import { Chip } from './chip.tsx';

interface One {
  readonly finding: FindingLine;
  readonly nth: number;
  readonly count: number;
  /** Shows another, or all of them. */
  readonly show: (nth: number | null) => void;
}

export function FindingCard({ finding, nth, count, show }: One) {
  const title = useRef<HTMLHeadingElement>(null);
  // The words change under a reader who stays on the button: the heading says which finding it is now.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) title.current?.focus();
  }, [finding]);
  const { name, why, tone } = severities[finding.severity];
  return (
    <>
      <div class="spread">
        <p role="status">{say(words.nthOf(nth + 1, count))}</p>
        <button type="button" class="link" onClick={() => show(null)}>
          {say(words.seeAll)}
        </button>
      </div>
      <article class="card stack" aria-live="polite">
        <div class="chips">
          <Chip tone={tone}>{say(name)}</Chip>
          <span class="soft">{say(why)}</span>
        </div>
        <h2 ref={title} tabIndex={-1}>
          {say(finding.title)}
        </h2>
        <p>{say(finding.message)}</p>
        <p class="soft">{say(placeOf(finding))}</p>
        {finding.tab !== null && (
          <button type="button" class="button first" onClick={() => void goToCell(finding)}>
            {say(words.goToCell)}
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
    </>
  );
}
