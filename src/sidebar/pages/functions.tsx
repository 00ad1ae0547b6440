/** The custom functions: each with what it is for, and one with examples out of this workbook that can be put into the sheet. */
import type { FunctionExample, FunctionHelp } from '../../core/commands/answers/functions.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { useOnce } from '../parts/forms/once.tsx';
import { Needed } from '../parts/result.tsx';
import { functionNow, functionsNow, goOn, type Place, say, scope } from '../state.ts';
import { functionWords } from '../words/functions.ts';

const ALL = {};

export function FunctionsPage() {
  return (
    <>
      <p>{say(functionWords.first)}</p>
      <Needed of={functionsNow} takes={ALL}>
        {({ functions }) => (
          <ul class="rows">
            {functions.map(({ name, help }) => (
              <li key={name}>
                <button type="button" class="row" onClick={() => goOn({ page: 'function', name })}>
                  <span class="what leads">{name}</span>
                  <span class="why">{say(help)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Needed>
    </>
  );
}

export function FunctionPage({ place: { name = '' } }: { readonly place: Place }) {
  const takes = { name, ...scope() };
  return (
    <Needed of={functionNow} takes={takes}>
      {({ one }) => one && <Explained key={one.name} of={one} takes={takes} />}
    </Needed>
  );
}

interface Explains {
  readonly of: FunctionHelp;
  readonly takes: Omit<Takes<'insertFunction'>, 'form'>;
}

function Explained({ of, takes }: Explains) {
  return (
    <>
      <section class="card stack">
        <h2>{of.name}</h2>
        <p>{say(of.help)}</p>
      </section>
      {of.why && <p class="card tone-look">{say(of.why)}</p>}
      {of.examples.length > 0 && <p class="soft">{say(functionWords.how)}</p>}
      {of.examples.map((example, at) => (
        <Example key={example.formula} of={example} takes={takes} first={at === 0} />
      ))}
      <details class="card">
        <summary>{say(functionWords.takes)}</summary>
        <ol class="steps">
          {of.takes.map(({ name, help, optional }) => (
            <li key={name}>
              <span class="strong">{name}</span> – {say(help)}
              {optional && <span class="soft"> ({say(functionWords.optional)})</span>}
            </li>
          ))}
        </ol>
        <p>{say(of.gives)}</p>
      </details>
    </>
  );
}

interface Shows extends Omit<Explains, 'of'> {
  readonly of: FunctionExample;
  readonly first: boolean;
}

function Example({ of: { form, formula, shows, rows, columns }, takes, first }: Shows) {
  const [insert, said] = useOnce('insertFunction', { ...takes, form });
  return (
    <section class="card stack">
      <h3>{say(functionWords[form])}</h3>
      <p class="formula" translate={false}>
        {formula}
      </p>
      <p class="soft">{say(functionWords.shows)}</p>
      <div class="strong">
        {shows.map((line, at) => (
          <p key={at}>{line || '–'}</p>
        ))}
        {rows > shows.length && <p>…</p>}
      </div>
      {rows * columns > 1 && <p class="soft">{say(functionWords.fills(rows, columns))}</p>}
      <button type="button" class={first ? 'button first' : 'button'} onClick={insert}>
        {say(functionWords.insert)}
      </button>
      {said}
    </section>
  );
}
