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
  /** Told when one has finished with the field. */
  readonly leave?: () => void;
}

export function TextField({ label, value, type, wrong, help, leave }: Typed) {
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
        onChange={leave}
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

interface Selects {
  readonly label: Words;
  /** Values with what each is called. */
  readonly choices: readonly (readonly [string, string])[];
  /** What stands there while nothing is chosen. */
  readonly none: Words;
  readonly value: string;
  readonly pick: (value: string) => void;
  readonly wrong: Words | null;
}

/** One of many; blank while nothing is chosen. */
export function SelectField({ label, choices, none, value, pick, wrong }: Selects) {
  const id = useId();
  return (
    <div class="typed">
      <label for={id}>{say(label)}</label>
      <select
        id={id}
        class="field"
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? `${id}-said` : undefined}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{say(none)}</option>
        {choices.map(([choice, caption]) => (
          <option key={choice} value={choice}>
            {caption}
          </option>
        ))}
      </select>
      {wrong && (
        <p id={`${id}-said`} class="tone-bad">
          {say(wrong)}
        </p>
      )}
    </div>
  );
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

/** A long text, pasted with its lines. */
export function PastedField({ label, value, type, wrong, help }: Typed) {
  const id = useId();
  const said = wrong ?? help;
  return (
    <div class="typed">
      <label for={id}>{say(label)}</label>
      <textarea
        id={id}
        class="field pasted"
        rows={5}
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

interface ChoosesFile {
  readonly label: Words;
  readonly accept: string;
  /** What was chosen last. */
  readonly chosen: Words | null;
  readonly choose: (file: File) => void;
}

/** A file of this computer; the browser's own button speaks the browser's language, so only ours is seen. */
export function FileField({ label, accept, chosen, choose }: ChoosesFile) {
  return (
    <div class="typed">
      <label class="button file">
        <input
          type="file"
          accept={accept}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Choosing the same file again is a choice too.
            event.currentTarget.value = '';
            if (file) choose(file);
          }}
        />
        <span>{say(label)}</span>
      </label>
      <p role="status" class="soft">
        {chosen && say(chosen)}
      </p>
    </div>
  );
}
