/** Which tabs and rows are protected and for whom: shown first, set or lifted on a second press. */
import { useState } from 'preact/hooks';
import type { GuardLine, ProtectAnswer } from '../../core/commands/answers/protect.ts';
import { didChange } from '../doing.ts';
import { Act } from '../parts/forms/act.tsx';
import { TextField } from '../parts/forms/fields.tsx';
import { Needed } from '../parts/result.tsx';
import { protections, say } from '../state.ts';
import { trust } from '../words/trust.ts';

const NOTHING = {};
const TONES = { asWanted: 'tone-good', new: 'tone-look', changes: 'tone-look', goes: 'soft' } as const;

export function ProtectPage() {
  return (
    <Needed of={protections} takes={NOTHING}>
      {(answer) => (
        <>
          <p>{say(trust.protectFirst)}</p>
          <SetForm key={answer.committee} of={answer} />
          {answer.without.length > 0 && <p class="tone-look">{say(trust.without(answer.without.join(', ')))}</p>}
          <section class="card">
            <h2>{say(trust.protect)}</h2>
            {answer.lines.length === 0 && <p class="soft">{say(trust.noneToProtect)}</p>}
            <ul class="folded">
              {answer.lines.map((line) => (
                <Guarded key={`${line.tab} ${line.what.en}`} line={line} />
              ))}
            </ul>
          </section>
          {answer.standing > 0 && (
            <Act
              command="protect"
              button={trust.lift}
              first={false}
              wrong={[]}
              sure={trust.liftSure}
              takes={{ does: 'lift' }}
              did={(_, says) => didChange({ words: says, action: null })}
            >
              {() => null}
            </Act>
          )}
        </>
      )}
    </Needed>
  );
}

function SetForm({ of }: { readonly of: ProtectAnswer }) {
  const [committee, setCommittee] = useState(of.committee);
  return (
    <Act
      command="protect"
      button={trust.set}
      first={of.changes > 0}
      wrong={[]}
      sure={trust.setSure}
      takes={{ does: 'set', ...(committee.trim() === '' ? {} : { committee }) }}
      did={(_, says) => didChange({ words: says, action: null })}
    >
      {() => (
        <TextField
          label={trust.committee}
          value={committee}
          type={setCommittee}
          wrong={null}
          help={trust.committeeHelp}
        />
      )}
    </Act>
  );
}

function Guarded({ line: { tab, what, who, state } }: { readonly line: GuardLine }) {
  return (
    <li>
      <h3>{tab}</h3>
      <p class="soft">{say(what)}</p>
      <p>{say(trust.mayWrite(say(who)))}</p>
      <p class={TONES[state]}>{say(trust[state])}</p>
    </li>
  );
}
