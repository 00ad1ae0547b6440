/** Fields to type into: each with its name, what is wrong with it in words, and how it is understood. */
import { useId } from 'preact/hooks';
import type { Words } from '../../core/values/words.ts';
import { showDay } from '../showing.ts';
import { language, say } from '../state.ts';
import { typedDay } from '../typed.ts';
import { forms } from '../words-forms.ts';

interface Typed {
  readonly label: Words;
  readonly value: string;
  readonly type: (value: string) => void;
  /** Shown once the form was sent; null = nothing is wrong. */
  readonly wrong: Words | null;
  readonly help?: Words;
}

export function TextField({ label, value, type, wrong, help }: Typed) {
  const id = useId();
  const said = wrong ?? help;
  return (
    <div class="typed">
      <label for={id}>{say(label)}</label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={said ? `${id}-said` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {said && (
        <p id={`${id}-said`} class={wrong ? 'tone-bad' : 'soft'}>
          {say(said)}
        </p>
      )}
    </div>
  );
}

/** A day as people type it, with the day that is understood below it. */
export function DayField(typed: Typed) {
  const day = typedDay(typed.value);
  const help = day === null ? forms.dayHelp : forms.readAs(showDay(day, language.value));
  return <TextField help={help} {...typed} />;
}

interface Picks<Value extends string> {
  readonly label: Words;
  readonly choices: readonly (readonly [Value, Words])[];
  readonly value: Value;
  readonly pick: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function PickField<Value extends string>({ label, choices, value, pick }: Picks<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{say(label)}</legend>
      {choices.map(([choice, caption]) => (
        <label key={choice} class="pick">
          <input type="radio" name={name} checked={choice === value} onChange={() => pick(choice)} />
          <span>{say(caption)}</span>
        </label>
      ))}
    </fieldset>
  );
}
