/** How to use it: the part that was asked for, then every manual by whose work it is, to search and to print. */
import { useState } from 'preact/hooks';
import type { Report } from '../../core/reports/report.ts';
import { failureHelp } from '../help.ts';
import type { Manual, Part } from '../manuals/manual.ts';
import { MANUALS, partNamed } from '../manuals/manuals.ts';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { type Way, Ways } from '../parts/ways.tsx';
import { type Place, say } from '../state.ts';
import { functionWords } from '../words/functions.ts';
import { helping } from '../words/helping.ts';
import { installed } from '../words/installed.ts';
import { words } from '../words.ts';

const MORE: readonly Way[] = [
  { name: functionWords.functions, why: functionWords.functionsWhy, place: { page: 'functions' } },
  { name: installed.platform, why: installed.platformWhy, place: { page: 'platform' } },
];

export function HelpPage({ place: { name } }: { readonly place: Place }) {
  const [typed, type] = useState('');
  const asked = partNamed(name);
  const sought = typed.trim().toLowerCase();
  const found = MANUALS.map((manual) => ({ manual, parts: manual.parts.filter((part) => tells(part, sought)) })).filter(
    ({ parts }) => parts.length > 0,
  );
  return (
    <>
      {asked && (
        <section class="card stack">
          <h2>{say(asked.title)}</h2>
          <Steps of={asked} />
        </section>
      )}
      <search>
        <label>
          <span>{say(helping.seek)}</span>
          <input
            class="field"
            type="search"
            autocomplete="off"
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
      </search>
      {found.length === 0 && <p role="status">{say(helping.none)}</p>}
      {found.map(({ manual, parts }) => (
        <section key={manual.name} class="stack">
          <h2>{say(manual.title)}</h2>
          {parts.map((part) => (
            <details key={part.name} class="card" open={sought !== ''}>
              <summary>{say(part.title)}</summary>
              <Steps of={part} />
            </details>
          ))}
          {sought === '' && manual.name !== 'everybody' && (
            <PrintButton report={printed(manual)} caption={helping.prints(manual.title)} />
          )}
        </section>
      ))}
      <details class="card">
        <summary>{say(words.accounts)}</summary>
        <ol class="steps">
          {failureHelp.accounts.todo.map((line) => (
            <li key={line.en}>{say(line)}</li>
          ))}
        </ol>
      </details>
      <Ways title={words.more} ways={MORE} />
    </>
  );
}

function Steps({ of }: { readonly of: Part }) {
  return (
    <ol class="steps">
      {of.steps.map((step) => (
        <li key={step.en}>{say(step)}</li>
      ))}
    </ol>
  );
}

function tells({ title, steps }: Part, sought: string): boolean {
  return [title, ...steps].some((line) => say(line).toLowerCase().includes(sought));
}

function printed({ title, parts }: Manual): Report {
  return {
    title: helping.manual(title),
    subtitle: words.product,
    blocks: parts.map((part) => ({
      kind: 'text',
      title: part.title,
      paragraphs: part.steps.map((step, nth) => ({ th: `${nth + 1}. ${step.th}`, en: `${nth + 1}. ${step.en}` })),
    })),
    notes: [],
  };
}
