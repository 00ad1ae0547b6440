/** A form that asks for a reason and a name before it closes or opens months. */
import { useState } from 'preact/hooks';
import type { Answer, CommandName, Takes } from '../../../core/commands/answers.ts';
import type { Words } from '../../../core/values/words.ts';
import { wrongText } from '../../typed.ts';
import { Act } from './act.tsx';
import { TextField } from './fields.tsx';

interface Reasoned<Name extends CommandName> {
  readonly command: Name;
  readonly button: Words;
  readonly first: boolean;
  readonly sure: Words;
  /** What the reason is called, and what is said where it is missing; null = none is asked for. */
  readonly reason: readonly [label: Words, missing: Words] | null;
  /** What the name is called, what is said where it is missing (null = it may be), and more about it. */
  readonly name: readonly [label: Words, missing: Words | null, help?: Words];
  /** What is wrong with a name that was given; null = nothing. */
  readonly wrongName?: (name: string) => Words | null;
  readonly takes: Takes<Name>;
  readonly did: (answer: Answer<Name>, says: Words) => void;
}

export function ReasonAct<Name extends CommandName>(acts: Reasoned<Name>) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const { name, wrongName } = acts;
  const wrongReason = acts.reason && wrongText(reason, acts.reason[1]);
  const wrongBy = wrongName?.(by) ?? (name[1] && wrongText(by, name[1]));
  return (
    <Act
      command={acts.command}
      button={acts.button}
      first={acts.first}
      wrong={[wrongReason, wrongBy]}
      sure={acts.sure}
      takes={{ ...acts.takes, reason, by }}
      did={acts.did}
    >
      {(sent) => (
        <>
          {acts.reason && (
            <TextField label={acts.reason[0]} value={reason} type={setReason} wrong={sent ? wrongReason : null} />
          )}
          <TextField
            label={name[0]}
            value={by}
            type={setBy}
            wrong={sent ? wrongBy : null}
            {...(name[2] ? { help: name[2] } : {})}
          />
        </>
      )}
    </Act>
  );
}
