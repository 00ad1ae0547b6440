/** One rule: what it asks, what holds now, and a new value from a day on by a resolution, looked at before it is recorded. */
import { useState } from 'preact/hooks';
import type { RuleLine, RulesAnswer } from '../../core/commands/answers/rules.ts';
import type { Takes } from '../../core/commands/answers.ts';
import { didChange } from '../doing.ts';
import { Entering, Warned } from '../parts/forms/entering.tsx';
import { DayField, PickField, ResolutionField, TextField, wrongResolution } from '../parts/forms/fields.tsx';
import { ValueField } from '../parts/forms/value-field.tsx';
import { Needed } from '../parts/result.tsx';
import { choices, goBack, groupOf, type Place, rulesNow, say } from '../state.ts';
import { given, typedDay, wrongDay, wrongText } from '../typed.ts';
import { entering } from '../words/entering.ts';
import { ruleWords } from '../words/rules.ts';
import { setWhen } from './rules.tsx';

export function RulePage({ place }: { readonly place: Place }) {
  return (
    <Needed of={rulesNow} takes={groupOf(place)}>
      {(answer) => {
        const rule = answer.families.flatMap(({ rules }) => rules).find(({ key }) => key === place.rule);
        return (
          rule && (
            <>
              <Now rule={rule} />
              <ChangeForm of={answer} rule={rule} />
            </>
          )
        );
      }}
    </Needed>
  );
}

function Now({ rule }: { readonly rule: RuleLine }) {
  return (
    <section class="card">
      <h2>{say(rule.asks)}</h2>
      <dl class="lines">
        <div>
          <dt>{say(ruleWords.now)}</dt>
          <dd class="strong">{say(rule.value ?? ruleWords.notSet)}</dd>
          <dd class="note">{say(rule.isSet ? setWhen(rule) : ruleWords.usual)}</dd>
        </div>
      </dl>
      <p class="soft">{say(rule.since ?? ruleWords.neverOver)}</p>
    </section>
  );
}

const SCOPES = [
  ['group', ruleWords.thisGroup],
  ['all', ruleWords.allGroups],
] as const;

function ChangeForm({ of, rule }: { readonly of: RulesAnswer; readonly rule: RuleLine }) {
  const [value, setValue] = useState('');
  const [from, setFrom] = useState('');
  const [resolution, setResolution] = useState('');
  const [village, setVillage] = useState('');
  const [scope, setScope] = useState<'group' | 'all'>(of.groupId === '' ? 'all' : 'group');
  const several = of.groupId !== '' && (choices.value?.groups.length ?? 1) > 1;
  const wrong = {
    value: wrongText(value, ruleWords.valueMissing),
    from: wrongDay(from),
    resolution: wrongResolution(resolution),
  };
  const takes: Takes<'setRule'> = {
    key: rule.key,
    value,
    effectiveFrom: typedDay(from) ?? from,
    resolution,
    ...given({ group: scope === 'all' ? '' : of.groupId, village }),
  };
  return (
    <Entering
      command="setRule"
      takes={takes}
      posts={{ ...takes, post: true }}
      wrong={Object.values(wrong)}
      look={entering.look}
      record={ruleWords.record}
      shows={({ says, warnings }) => (
        <>
          <p class="strong">{say(says)}</p>
          <Warned title={ruleWords.know} says={warnings} />
        </>
      )}
      did={({ action }, says) => {
        goBack();
        didChange({ words: says, action });
      }}
    >
      {(sent) => (
        <>
          <ValueField
            label={ruleWords.newValue}
            input={rule.input}
            value={value}
            type={setValue}
            wrong={sent ? wrong.value : null}
          />
          <DayField label={ruleWords.from} value={from} type={setFrom} wrong={sent ? wrong.from : null} />
          <ResolutionField value={resolution} type={setResolution} sent={sent} />
          {several && <PickField label={ruleWords.scope} choices={SCOPES} value={scope} pick={setScope} />}
          <TextField label={ruleWords.village} value={village} type={setVillage} wrong={null} />
        </>
      )}
    </Entering>
  );
}
