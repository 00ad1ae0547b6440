/** Fields to type into: each with its name, what is wrong with it in words, and how it is understood. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../../../core/values/words.ts';
import { showDay } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { typedDay, wrongText } from '../../typed.ts';
import { forms } from '../../words/forms.ts';

interface Typed {
  readonly label: Words;
  readonly value: string;
  readonly type: (value: string) => void;
  /** Shown once the form was sent; null = nothing is wrong. */
  readonly wrong: Words | null;
  readonly help?: Words;
  /** Told when one has finished with the field. */
  readonly leave?: () => void;
  /** Hears the keys before the form does. */
  readonly keys?: (event: KeyboardEvent) => void;
}

interface Labelled {
  readonly label: Words;
  readonly wrong: Words | null;
  readonly help?: Words | undefined;
  /** What is typed into, told how it is known to its name and to what is said of it. */
  readonly children: (known: Known) => ComponentChildren;
}

interface Known {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** A field under its name, with what is wrong or what helps below it. */
function Labelled({ label, wrong, help, children }: Labelled) {
  const id = useId();
  const said = wrong ?? help;
  return (
    <div class="typed">
      <label for={id}>{say(label)}</label>
      {children({ id, 'aria-invalid': wrong !== null, 'aria-describedby': said ? `${id}-said` : undefined })}
      {said && (
        <p id={`${id}-said`} class={wrong ? 'tone-bad' : 'soft'}>
          {say(said)}
        </p>
      )}
    </div>
  );
}

export function TextField({ value, type, leave, keys, ...labelled }: Typed) {
  return (
    <Labelled {...labelled}>
      {(known) => (
        <input
          {...known}
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={leave}
          onKeyDown={keys}
        />
      )}
    </Labelled>
  );
}

interface Resolves extends Pick<Typed, 'value' | 'type'> {
  /** Whether its mistake is to be shown. */
  readonly sent: boolean;
}

/** The resolution by which a meeting has decided. */
export function ResolutionField({ sent, ...typed }: Resolves) {
  return (
    <TextField
      label={forms.resolution}
      wrong={sent ? wrongResolution(typed.value) : null}
      help={forms.resolutionHelp}
      {...typed}
    />
  );
}

/** What is wrong with a resolution as typed; null = nothing. */
export function wrongResolution(typed: string): Words | null {
  return wrongText(typed, forms.resolutionMissing);
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
  /** What stands there while nothing is chosen; absent where something always is. */
  readonly none?: Words;
  readonly value: string;
  readonly pick: (value: string) => void;
  readonly wrong: Words | null;
  readonly help?: Words;
}

/** One of many; blank while nothing is chosen. */
export function SelectField({ choices, none, value, pick, ...labelled }: Selects) {
  return (
    <Labelled {...labelled}>
      {(known) => (
        <select {...known} class="field" value={value} onChange={(event) => pick(event.currentTarget.value)}>
          {none && <option value="">{say(none)}</option>}
          {choices.map(([choice, caption]) => (
            <option key={choice} value={choice}>
              {caption}
            </option>
          ))}
        </select>
      )}
    </Labelled>
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

interface Ticks {
  readonly label: Words;
  readonly value: boolean;
  readonly tick: (value: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, value, tick }: Ticks) {
  return (
    <label class="pick">
      <input type="checkbox" checked={value} onChange={() => tick(!value)} />
      <span>{say(label)}</span>
    </label>
  );
}

/** A long text, pasted with its lines. */
export function PastedField({ value, type, leave, ...labelled }: Typed) {
  return (
    <Labelled {...labelled}>
      {(known) => (
        <textarea
          {...known}
          class="field pasted"
          rows={5}
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={leave}
        />
      )}
    </Labelled>
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
