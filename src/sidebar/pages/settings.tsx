/** The rules, the size of the letters, the language, who one is, the settings of the workbook, and what it is. */
import { useEffect } from 'preact/hooks';
import { RELEASE, SHAPE } from '../../core/values/release.ts';
import type { Language, Words } from '../../core/values/words.ts';
import { about } from '../help.ts';
import { keepTextSize } from '../kept.ts';
import { useOnce } from '../parts/forms/once.tsx';
import { MyName, WorkbookSettings } from '../parts/forms/settings-forms.tsx';
import { Needed } from '../parts/result.tsx';
import { type Way, Ways } from '../parts/ways.tsx';
import { chosen, groupOf, language, rulesNow, say, speak, type TextSize, textSize } from '../state.ts';
import { functionWords } from '../words/functions.ts';
import { helping } from '../words/helping.ts';
import { installed } from '../words/installed.ts';
import { roomWords } from '../words/room.ts';
import { ruleWords } from '../words/rules.ts';
import { startWords } from '../words/start.ts';
import { trust } from '../words/trust.ts';
import { wizardWords } from '../words/wizard.ts';
import { words } from '../words.ts';

const LANGUAGES: readonly (readonly [Language, Words])[] = [
  ['th', words.thai],
  ['en', words.english],
];
const SIZES: readonly (readonly [TextSize, Words])[] = [
  ['16', words.size16],
  ['18', words.size18],
  ['20', words.size20],
];

const TRUST: readonly Way[] = [
  { name: trust.history, why: trust.historyWhy, place: { page: 'history' } },
  { name: trust.protect, why: trust.protectWhy, place: { page: 'protect' } },
  { name: roomWords.room, why: roomWords.roomWhy, place: { page: 'room' } },
];

const SET_UP: readonly Way[] = [
  { name: wizardWords.wizard, why: wizardWords.wizardWhy, place: { page: 'wizard' } },
  { name: startWords.newGroup, why: startWords.newGroupWhy, place: { page: 'newGroup' } },
  { name: installed.remove, why: installed.removeWhy, place: { page: 'remove' } },
];

const HELP: readonly Way[] = [
  { name: words.help, why: helping.why, place: { page: 'help' } },
  { name: functionWords.functions, why: functionWords.functionsWhy, place: { page: 'functions' } },
];

const KEEPERS: readonly Way[] = [{ name: installed.platform, why: installed.platformWhy, place: { page: 'platform' } }];

export function SettingsPage() {
  useEffect(() => keepTextSize(textSize.value), [textSize.value]);
  return (
    <>
      <Ways
        title={ruleWords.rules}
        ways={[{ name: ruleWords.rules, why: ruleWords.rulesWhy, place: { page: 'rules' } }]}
      />
      <Ways title={trust.trust} ways={TRUST} />
      <Choice name="language" title={words.language} choices={LANGUAGES} value={language.value} choose={speak} />
      <Choice
        name="size"
        title={words.textSize}
        choices={SIZES}
        value={textSize.value}
        choose={(size) => {
          textSize.value = size;
        }}
      />
      {chosen.value.month !== undefined && (
        <Needed of={rulesNow} takes={groupOf({})}>
          {(answer) => (
            <>
              <MyName key={answer.me} of={answer} />
              <WorkbookSettings of={answer} />
            </>
          )}
        </Needed>
      )}
      <Ways title={startWords.setUp} ways={SET_UP} />
      {chosen.value.month !== undefined && <Panel />}
      <Ways title={words.help} ways={HELP} />
      <Ways title={installed.keepers} ways={KEEPERS} />
      <section class="card stack">
        <h2>{say(words.about)}</h2>
        <p>
          {RELEASE} · {SHAPE}
        </p>
        {about.map((line) => (
          <p key={line.en}>{say(line)}</p>
        ))}
      </section>
    </>
  );
}

function Panel() {
  const [make, said] = useOnce('panel', {});
  return (
    <section class="card stack">
      <h2>{say(startWords.phones)}</h2>
      <p class="soft">{say(startWords.panelWhy)}</p>
      <button type="button" class="button" onClick={make}>
        {say(startWords.panel)}
      </button>
      {said}
    </section>
  );
}

interface Chosen<Value extends string> {
  readonly name: string;
  readonly title: Words;
  readonly choices: readonly (readonly [Value, Words])[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string>({ name, title, choices, value, choose }: Chosen<Value>) {
  return (
    <fieldset class="card">
      <legend>
        <h2>{say(title)}</h2>
      </legend>
      {choices.map(([choice, caption]) => (
        <label key={choice} class="pick">
          <input type="radio" name={name} checked={choice === value} onChange={() => choose(choice)} />
          <span>{say(caption)}</span>
        </label>
      ))}
    </fieldset>
  );
}
