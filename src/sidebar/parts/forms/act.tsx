/** A form that changes the sheet: typed, checked at the field, made sure of in one sentence, and done once. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, CommandName, Takes } from '../../../core/commands/answers.ts';
import type { Words } from '../../../core/values/words.ts';
import { type Question, question } from '../../questions.ts';
import { say } from '../../state.ts';
import { forms } from '../../words/forms.ts';
import { Written } from '../result.tsx';

interface Acts<Name extends CommandName> {
  readonly command: Name;
  readonly button: Words;
  /** Whether it is the one next step. */
  readonly first: boolean;
  /** What is wrong with each field; all null = it may be sent. */
  readonly wrong: readonly (Words | null)[];
  /** What will be done, in one sentence. */
  readonly sure: Words;
  readonly takes: Takes<Name>;
  readonly did: (answer: Answer<Name>, says: Words) => void;
  /** The fields, told whether their mistakes are to be shown. */
  readonly children: (sent: boolean) => ComponentChildren;
}

function afterDrawn(then: () => void): void {
  requestAnimationFrame(() => then());
}

type Step = 'typing' | 'sure' | 'doing';

export function Act<Name extends CommandName>(acts: Acts<Name>) {
  // A question of its own: what another form was told is not said here.
  const [asked] = useState<Question<Name>>(() => question(acts.command));
  const [step, setStep] = useState<Step>('typing');
  const [sent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const ready = acts.wrong.every((wrong) => wrong === null);

  const send = (event: Event): void => {
    event.preventDefault();
    setSent(true);
    if (ready) setStep('sure');
    else afterDrawn(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const act = async (): Promise<void> => {
    if (asked.asked.peek().state === 'asking') return;
    setStep('doing');
    const outcome = await asked.ask(acts.takes);
    if (outcome.state === 'answered') {
      setStep('typing');
      setSent(false);
      acts.did(outcome.answer, outcome.says);
      // The form may be gone: the page begins anew at its title.
      afterDrawn(() => document.querySelector('h1')?.focus());
    } else typeAgain();
  };
  const typeAgain = (): void => {
    setStep('typing');
    afterDrawn(() => form.current?.querySelector('input')?.focus());
  };
  return (
    <form class="stack" ref={form} noValidate onSubmit={send}>
      <fieldset class="stack" hidden={step !== 'typing'}>
        {acts.children(sent)}
        <button type="submit" class={acts.first ? 'button first' : 'button'}>
          {say(acts.button)}
        </button>
      </fieldset>
      {step === 'sure' && <Sure sentence={acts.sure} yes={() => void act()} no={typeAgain} />}
      {/* What was said of the last try would stand below the question about the next one. */}
      {step !== 'sure' && asked.asked.value.state !== 'answered' && <Written of={asked} again={() => void act()} />}
    </form>
  );
}

interface Asks {
  readonly sentence: Words;
  readonly yes: () => void;
  readonly no: () => void;
}

/** The last look before it is recorded; the reader begins at the sentence, so that no stray Enter confirms it. */
function Sure({ sentence, yes, no }: Asks) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="sure stack">
      <h3 ref={heading} tabIndex={-1}>
        {say(forms.sureTitle)}
      </h3>
      <p>{say(sentence)}</p>
      <div class="pair">
        {/* This stands where the button before it stood: the second click of two quick ones is none. */}
        <button type="button" class="button first" onClick={(event) => event.detail < 2 && yes()}>
          {say(forms.sure)}
        </button>
        <button type="button" class="button" onClick={no}>
          {say(forms.notYet)}
        </button>
      </div>
    </div>
  );
}
