/** What stands where an answer should: the answer, the waiting, or why it did not come and what to do. */
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Answer, CommandName, Takes } from '../../core/commands/answers.ts';
import type { Words } from '../../core/values/words.ts';
import type { Failure } from '../failures.ts';
import { failureHelp, failureSentence } from '../help.ts';
import { answerIn, type Question } from '../questions.ts';
import type { Slice } from '../server.ts';
import { say } from '../state.ts';
import { forms } from '../words/forms.ts';
import { words } from '../words.ts';

interface Shown<Name extends CommandName> {
  readonly of: Question<Name>;
  readonly again: () => void;
  readonly children: (answer: Answer<Name>) => ComponentChildren;
}

/** The answer to a question, with what is to be said about it above. */
export function Result<Name extends CommandName>({ of, again, children }: Shown<Name>) {
  const asked = of.asked.value;
  const answer = answerIn(asked);
  return (
    <>
      {asked.state === 'asking' && (
        <Waiting key={asked.turn} does={READING[of.name] ?? words.waiting} slice={asked.slice} drop={of.drop} />
      )}
      {asked.state === 'failed' && <FailureCard failure={asked.failure} again={again} older={answer !== null} />}
      {asked.state === 'dropped' && <DroppedCard writes={false} again={again} />}
      {answer && (
        <Guarded again={again}>
          <Drawn answer={answer} draw={children} />
        </Guarded>
      )}
    </>
  );
}

interface Drawing<Name extends CommandName> {
  readonly answer: Answer<Name>;
  readonly draw: (answer: Answer<Name>) => ComponentChildren;
}

/** Draws inside the guard, so that the guard sees what goes wrong. */
function Drawn<Name extends CommandName>({ answer, draw }: Drawing<Name>) {
  return <>{draw(answer)}</>;
}

/** A page that cannot draw its answer says so: an empty one would look like nothing to do. */
function Guarded({ again, children }: { readonly again: () => void; readonly children: ComponentChildren }) {
  const [error, forget] = useErrorBoundary();
  if (!error) return <>{children}</>;
  const retry = (): void => {
    forget();
    again();
  };
  return <FailureCard failure={{ kind: 'unknown', said: String(error) }} again={retry} />;
}

interface Needs<Name extends CommandName> {
  readonly of: Question<Name>;
  readonly takes: Takes<Name>;
  readonly children: (answer: Answer<Name>) => ComponentChildren;
}

/** The same, asking by itself when it is first seen, when what it takes changes, and when the sheet is read again. */
export function Needed<Name extends CommandName>({ of, takes, children }: Needs<Name>) {
  const asked = of.asked.value;
  useEffect(() => of.need(takes), [of, takes, asked]);
  return (
    <Result of={of} again={() => void of.ask(takes)}>
      {children}
    </Result>
  );
}

/** The same for a question that writes: its answer is said in one sentence. */
export function Written<Name extends CommandName>({
  of,
  again,
}: {
  readonly of: Question<Name>;
  readonly again: () => void;
}) {
  const asked = of.asked.value;
  if (asked.state === 'asking')
    return <Waiting key={asked.turn} does={words.writing} slice={asked.slice} drop={of.drop} />;
  if (asked.state === 'failed') return <FailureCard failure={asked.failure} again={again} writes={true} />;
  if (asked.state === 'dropped') return <DroppedCard writes={true} again={again} />;
  return asked.state === 'answered' ? (
    <p role="status" class="tone-good">
      {say(asked.says)}
    </p>
  ) : null;
}

/** What takes longest is named. */
const READING: { readonly [name in CommandName]?: Words } = {
  findings: words.checking,
  network: words.adding,
  pack: words.adding,
};

interface Waits {
  readonly does: Words;
  readonly slice: Slice | undefined;
  readonly drop: () => void;
}

function Waiting({ does, slice, drop }: Waits) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(clock);
  }, []);
  const slow = seconds >= 2;
  return (
    <section class="card stack screen-only">
      <p role="status" class="still">
        {say(does)}
      </p>
      {slice && <p>{say(words.slice(slice.done, slice.all))}</p>}
      {slow && <p class="soft">{say(navigator.onLine ? words.waitingLong(seconds) : words.waitingOffline)}</p>}
      {slow && (
        <button type="button" class="button" onClick={drop}>
          {say(words.cancel)}
        </button>
      )}
    </section>
  );
}

function DroppedCard({ writes, again }: { readonly writes: boolean; readonly again: () => void }) {
  return (
    <section class="card stack screen-only">
      <p role="status">{say(writes ? words.droppedWrite : words.dropped)}</p>
      <button type="button" class="button" onClick={again}>
        {say(words.again)}
      </button>
    </section>
  );
}

interface Failed {
  readonly failure: Failure;
  readonly again: () => void;
  /** Whether figures from before stand below. */
  readonly older?: boolean;
  /** Whether it was to write. */
  readonly writes?: boolean;
}

/** Failures after which nobody knows whether the script has written. */
const UNSURE: readonly Failure['kind'][] = ['offline', 'timeout', 'nothing', 'unknown'];

function FailureCard({ failure, again, older = false, writes = false }: Failed) {
  const unsure = writes && UNSURE.includes(failure.kind);
  const said = 'said' in failure ? failure.said : '';
  return (
    <section class="card stack screen-only">
      <div role="alert" class="stack">
        <p class="tone-bad">
          <strong>{say(unsure ? forms.writeUnsure : failureSentence(failure))}</strong>
        </p>
        {failure.kind !== 'problem' && !unsure && (
          <ol class="steps">
            {failureHelp[failure.kind].todo.map((todo) => (
              <li key={todo.en}>{say(todo)}</li>
            ))}
          </ol>
        )}
        {older && <p class="soft">{say(words.oldFigures)}</p>}
      </div>
      <button type="button" class="button first" onClick={again}>
        {say(words.again)}
      </button>
      {said && (
        <details>
          <summary>{say(words.googleSaid)}</summary>
          <p class="soft" lang="en">
            {said}
          </p>
        </details>
      )}
    </section>
  );
}
