/** What is kept of a person and of the workbook: a name, and the rows of the settings tab. */
import { useState } from 'preact/hooks';
import type { RulesAnswer, SettingLine } from '../../../core/commands/answers/rules.ts';
import { didChange } from '../../doing.ts';
import { type Question, question } from '../../questions.ts';
import { say } from '../../state.ts';
import { wrongText } from '../../typed.ts';
import { entering } from '../../words/entering.ts';
import { ruleWords } from '../../words/rules.ts';
import { Written } from '../result.tsx';
import { Entering } from './entering.tsx';
import { TextField } from './fields.tsx';
import { ValueField } from './value-field.tsx';

/** What one is called on papers: remembered for this person alone, not written to the sheet. */
export function MyName({ of }: { readonly of: RulesAnswer }) {
  const [name, setName] = useState(of.me ?? '');
  const [asked] = useState<Question<'myName'>>(() => question('myName'));
  const keep = (): void => void asked.ask({ name });
  return (
    <form
      class="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField label={ruleWords.me} value={name} type={setName} wrong={null} help={ruleWords.meWhy} />
      <button type="submit" class="button">
        {say(ruleWords.keepMe)}
      </button>
      <Written of={asked} again={keep} />
    </form>
  );
}

/** The settings of the workbook, each with the way to change it. */
export function WorkbookSettings({ of }: { readonly of: RulesAnswer }) {
  return (
    <section class="stack">
      <h2>{say(ruleWords.workbook)}</h2>
      {of.settings.map((line) => (
        <details key={line.key} class="card">
          <summary>
            <span class="spread">
              <span>{say(line.asks)}</span>
              <b>{say(line.value)}</b>
            </span>
          </summary>
          <SettingForm key={line.typed} line={line} />
        </details>
      ))}
    </section>
  );
}

function SettingForm({ line }: { readonly line: SettingLine }) {
  const [value, setValue] = useState(line.typed);
  const wrong = wrongText(value, ruleWords.valueMissing);
  const takes = { key: line.key, value };
  return (
    <Entering
      command="setSetting"
      takes={takes}
      posts={{ ...takes, post: true }}
      wrong={[wrong]}
      look={entering.look}
      record={ruleWords.recordSetting}
      shows={({ says }) => <p class="strong">{say(says)}</p>}
      did={({ action }, says) => didChange({ words: says, action })}
    >
      {(sent) => (
        <ValueField
          label={ruleWords.newValue}
          input={line.input}
          value={value}
          type={setValue}
          wrong={sent ? wrong : null}
        />
      )}
    </Entering>
  );
}
