/** Which column of a tab is which field: chosen from a list, or by pointing at it in the sheet. */
import type { FieldUnderstood, TabUnderstood } from '../../../core/commands/answers/understood.ts';
import { failureSentence } from '../../help.ts';
import { ask } from '../../server.ts';
import { notice, say } from '../../state.ts';
import { wizardWords } from '../../words/wizard.ts';
import { SelectField } from './fields.tsx';

interface Chooses {
  readonly tab: TabUnderstood;
  readonly fields: readonly FieldUnderstood[];
  /** A blank letter = no column. */
  readonly choose: (field: string, letter: string) => void;
}

export function FieldColumns({ tab, fields, choose }: Chooses) {
  const first = fields.filter(({ required, letter }) => required || letter !== null);
  const more = fields.filter((field) => !first.includes(field));
  const shown = (some: readonly FieldUnderstood[]) =>
    some.map((field) => <OneField key={field.field} tab={tab} field={field} choose={choose} />);
  return (
    <section class="card stack">
      <h2>{say(wizardWords.columns)}</h2>
      <p class="soft">{say(wizardWords.columnsHow)}</p>
      {shown(first)}
      {more.length > 0 && (
        <details>
          <summary>{say(wizardWords.more(more.length))}</summary>
          <div class="stack">{shown(more)}</div>
        </details>
      )}
    </section>
  );
}

interface Field {
  readonly tab: TabUnderstood;
  readonly field: FieldUnderstood;
  readonly choose: Chooses['choose'];
}

function OneField({ tab, field: { field, caption, required, letter }, choose }: Field) {
  const column = tab.columns.find((one) => one.letter === letter);
  const point = async (): Promise<void> => {
    const outcome = await ask('selection', {});
    if (!outcome.ok) notice.value = { words: failureSentence(outcome.failure), tone: 'bad' };
    else if (outcome.answer.tab !== tab.tab)
      notice.value = { words: wizardWords.pointedElsewhere(tab.tab, outcome.answer.tab), tone: 'bad' };
    else {
      choose(field, outcome.answer.letter);
      notice.value = { words: wizardWords.pointed(outcome.answer.letter, say(caption)), tone: 'plain' };
    }
  };
  return (
    <div class="stack">
      <SelectField
        label={required ? { th: wizardWords.needed(caption.th).th, en: wizardWords.needed(caption.en).en } : caption}
        choices={tab.columns
          .filter(({ isMonth }) => !isMonth)
          .map((one) => [one.letter, `${one.letter} · ${one.header || one.samples[0] || '–'}`])}
        none={wizardWords.noColumn}
        value={letter ?? ''}
        pick={(chosen) => choose(field, chosen)}
        wrong={null}
      />
      {column && column.samples.length > 0 && (
        <p class="soft said">{say(wizardWords.samples(column.samples.join(' · ')))}</p>
      )}
      <button
        type="button"
        class="link"
        aria-label={say({ th: wizardWords.usePointedFor(caption.th).th, en: wizardWords.usePointedFor(caption.en).en })}
        onClick={() => void point()}
      >
        {say(wizardWords.usePointed)}
      </button>
    </div>
  );
}
