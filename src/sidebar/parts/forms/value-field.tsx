/** The field for the value of a rule or setting. */
import type { RuleTyped } from '../../../core/commands/answers/rules.ts';
import type { Words } from '../../../core/values/words.ts';
import { say } from '../../state.ts';
import { ruleWords } from '../../words/rules.ts';
import { SelectField, TextField } from './fields.tsx';

interface Values {
  readonly label: Words;
  readonly input: RuleTyped;
  readonly value: string;
  readonly type: (value: string) => void;
  readonly wrong: Words | null;
}

/** A value typed as its rule asks: one of some words, or freely with an example. */
export function ValueField({ label, input, value, type, wrong }: Values) {
  return input.choices.length > 0 ? (
    <SelectField
      label={label}
      choices={input.choices.map((one) => [one.value, say(one.label)])}
      none={ruleWords.choose}
      value={value}
      pick={type}
      wrong={wrong}
    />
  ) : (
    <TextField label={label} value={value} type={type} wrong={wrong} help={ruleWords.like(input.like)} />
  );
}
