/** Leaving a sheet: what goes, what stays, whether result tabs go too, and what is left to do in Google's own menus. */
import { useState } from 'preact/hooks';
import type { RemoveAnswer } from '../../core/commands/answers/platform.ts';
import { didChange } from '../doing.ts';
import { Act } from '../parts/forms/act.tsx';
import { CheckField } from '../parts/forms/fields.tsx';
import { Needed } from '../parts/result.tsx';
import { removable, say } from '../state.ts';
import { installed } from '../words/installed.ts';

const NOTHING = {};

export function RemovePage() {
  return (
    <Needed of={removable} takes={NOTHING}>
      {(answer) => <Removing of={answer} />}
    </Needed>
  );
}

function Removing({ of: { made, protections, bound, actions } }: { readonly of: RemoveAnswer }) {
  const [tabs, setTabs] = useState(true);
  const goes = [
    ...(protections > 0 ? [installed.protections(protections)] : []),
    ...(bound > 0 ? [installed.bound(bound)] : []),
    ...(actions > 0 ? [installed.actions(actions)] : []),
    installed.remembered,
  ];
  return (
    <>
      <section class="card stack">
        <h2>{say(installed.goes)}</h2>
        <ul class="stack">
          {goes.map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
        <p>{say(installed.stays)}</p>
        <Act
          command="remove"
          button={installed.remove}
          first={false}
          wrong={[]}
          sure={installed.removeSure}
          takes={{ post: true, tabs }}
          did={(_, says) => didChange({ words: says, action: null })}
        >
          {() => made.length > 0 && <CheckField label={installed.tabs(made.join(', '))} value={tabs} tick={setTabs} />}
        </Act>
      </section>
      <section class="card">
        <p>{say(installed.afterwards)}</p>
      </section>
    </>
  );
}
