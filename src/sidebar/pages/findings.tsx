/** What the check found: all of it by severity and kind, or one after another with its cell selected. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckAnswer, FindingLine } from '../../core/commands/answers/findings.ts';
import { type Class, classed, inOrder, severities } from '../findings.ts';
import { goToCell } from '../going.ts';
import { Chip } from '../parts/chip.tsx';
import { FindingCard } from '../parts/finding-card.tsx';
import { KindRow } from '../parts/kind-row.tsx';
import { Needed } from '../parts/result.tsx';
import { WaysOut } from '../parts/ways-out.tsx';
import { check, goOn, say, scope } from '../state.ts';
import { words } from '../words.ts';

export function FindingsPage() {
  const wanted = scope();
  return (
    <Needed of={check} takes={wanted}>
      {(answer) => (
        <FindingsView answer={answer}>
          <WaysOut writes={{ command: 'check', takes: wanted, caption: words.writeFindings }} />
        </FindingsView>
      )}
    </Needed>
  );
}

interface Found {
  readonly answer: CheckAnswer;
  /** What stands below the list. */
  readonly children: ComponentChildren;
}

function FindingsView({ answer, children }: Found) {
  const [current, setCurrent] = useState<number | null>(null);
  const classes = classed(answer.findings);
  const all = inOrder(classes);
  const show = (place: number | null): void => {
    setCurrent(place);
    const finding = place === null ? undefined : all[place];
    if (finding) void goToCell(finding);
  };
  const finding = current === null ? undefined : all[current];
  if (finding && current !== null) {
    return <FindingCard finding={finding} nth={current} count={all.length} show={show} />;
  }
  return (
    <>
      {all.length > 0 ? (
        <button type="button" class="button first" onClick={() => show(0)}>
          {say(words.oneByOne)}
        </button>
      ) : (
        <section class="card stack">
          <div role="status">
            <p class="tone-good">
              <strong>{say(words.noFindings)}</strong>
            </p>
            <p class="soft">{say(words.noFindingsWhy)}</p>
          </div>
          <button type="button" class="button first" onClick={() => goOn({ page: 'summary' })}>
            {say(words.summary)}
          </button>
        </section>
      )}
      {classes.map((one) => (
        <Severity key={one.severity} of={one} choose={(chosen) => show(all.indexOf(chosen))} />
      ))}
      {answer.off.length > 0 && (
        <details class="card">
          <summary>{say(words.checksOff(answer.off.length))}</summary>
          <ul class="stack soft">
            {answer.off.map((off) => (
              <li key={off.en}>{say(off)}</li>
            ))}
          </ul>
        </details>
      )}
      {children}
    </>
  );
}

function Severity({ of, choose }: { readonly of: Class; readonly choose: (finding: FindingLine) => void }) {
  const { name, why, tone } = severities[of.severity];
  return (
    <section class="severity">
      <div class="chips">
        <h2>
          <Chip tone={tone}>{say(words.counted(name, of.count))}</Chip>
        </h2>
        <p class="soft">{say(why)}</p>
      </div>
      <ul class="rows">
        {of.kinds.map((kind, index) => (
          <li key={kind.code}>
            <KindRow kind={kind} opens={of.severity === 'reject' && index === 0} choose={choose} />
          </li>
        ))}
      </ul>
    </section>
  );
}
