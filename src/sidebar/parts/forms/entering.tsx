/** A form for something new: typed, looked at as the sheet would tell it, and only then recorded. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Answer, CommandName, Takes } from '../../../core/commands/answers.ts';
import type { Words } from '../../../core/values/words.ts';
import { answerIn, type Question, question } from '../../questions.ts';
import { say } from '../../state.ts';
import { forms } from '../../words/forms.ts';
import { Arrived } from '../arrived.tsx';
import { Result, Written } from '../result.tsx';

interface Enters<Name extends CommandName> {
  readonly command: Name;
  readonly takes: Takes<Name>;
  /** The same, to be recorded. */
  readonly posts: Takes<Name>;
  /** What is wrong with each field; all null = it may be looked at. */
  readonly wrong: readonly (Words | null)[];
  readonly look: Words;
  readonly record: Words;
  /** What the sheet would tell. */
  readonly shows: (answer: Answer<Name>) => ComponentChildren;
  /** Fields that are asked for only after a look, and what is wrong with them. */
  readonly last?: (answer: Answer<Name>, sent: boolean) => ComponentChildren;
  readonly lastWrong?: (answer: Answer<Name>) => Words | null;
  readonly did: (answer: Answer<Name>, says: Words) => void;
  /** The fields, told whether their mistakes are to be shown. */
  readonly children: (sent: boolean) => ComponentChildren;
}

export function Entering<Name extends CommandName>(enters: Enters<Name>) {
  const { command, takes, wrong, look, record, shows, children } = enters;
  const [looking] = useState<Question<Name>>(() => question(command));
  const [posting] = useState<Question<Name>>(() => question(command));
  const [sent, setSent] = useState(false);
  const [posted, setPosted] = useState(false);
  const [seen, setSeen] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const key = JSON.stringify(takes);
  const answer = seen === key ? answerIn(looking.asked.value) : null;
  const focusWrong = (): void => {
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const send = (event: Event): void => {
    event.preventDefault();
    setSent(true);
    setPosted(false);
    if (wrong.some((one) => one !== null)) focusWrong();
    else {
      setSeen(key);
      void looking.ask(takes);
    }
  };
  const post = async (of: Answer<Name>): Promise<void> => {
    setPosted(true);
    if ((enters.lastWrong?.(of) ?? null) !== null) return focusWrong();
    if (posting.asked.peek().state === 'asking') return;
    const outcome = await posting.ask(enters.posts);
    if (outcome.state !== 'answered') return;
    setSeen('');
    setSent(false);
    enters.did(outcome.answer, outcome.says);
    requestAnimationFrame(() => document.querySelector('h1')?.focus());
  };
  return (
    <form class="stack" ref={form} noValidate onSubmit={send}>
      <div class="card stack">
        {children(sent)}
        <button type="submit" class={answer ? 'button' : 'button first'}>
          {say(look)}
        </button>
      </div>
      {seen === key && (
        <Result of={looking} again={() => void looking.ask(takes)}>
          {() => null}
        </Result>
      )}
      {answer && (
        <Arrived key={seen}>
          <section class="card stack sure">
            <h2>{say(forms.sureTitle)}</h2>
            {shows(answer)}
            {enters.last?.(answer, posted)}
            {/* The second click of two quick ones is none. */}
            <button type="button" class="button first" onClick={(event) => event.detail < 2 && void post(answer)}>
              {say(record)}
            </button>
          </section>
        </Arrived>
      )}
      {posting.asked.value.state !== 'answered' && answer && <Written of={posting} again={() => void post(answer)} />}
    </form>
  );
}

interface Shown {
  readonly lines: readonly (readonly [Words, string])[];
}

/** What is seen before it is recorded, line by line. */
export function SeenLines({ lines }: Shown) {
  return (
    <dl class="lines">
      {lines.map(([label, text]) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What speaks against it, a sentence each; nothing where nothing does. */
export function Warned({ title, says }: { readonly title: Words; readonly says: readonly Words[] }) {
  if (says.length === 0) return null;
  return (
    <div class="card warned">
      <h3>{say(title)}</h3>
      <ul class="stack">
        {says.map((one) => (
          <li key={one.en}>{say(one)}</li>
        ))}
      </ul>
    </div>
  );
}
