/** Forgetting somebody who has left: what goes, what a person decides, what stays, and then once and for all. */
import { useState } from 'preact/hooks';
import type { EraseAnswer, ErasedCell, HeldCell } from '../../core/commands/answers/personal.ts';
import type { Takes } from '../../core/commands/answers.ts';
import type { Words } from '../../core/values/words.ts';
import { didChange } from '../doing.ts';
import { Act } from '../parts/forms/act.tsx';
import { CheckField, TextField } from '../parts/forms/fields.tsx';
import { Needed } from '../parts/result.tsx';
import { erasable, groupOf, type Place, say } from '../state.ts';
import { wrongText } from '../typed.ts';
import { personal } from '../words/personal.ts';
import { words } from '../words.ts';

export function ErasePage({ place }: { readonly place: Place }) {
  const takes: Takes<'erase'> = { member: place.memberId ?? '', ...groupOf(place) };
  return (
    <Needed of={erasable} takes={takes}>
      {(answer) => <Erasing answer={answer} takes={takes} />}
    </Needed>
  );
}

function Erasing({ answer, takes }: { readonly answer: EraseAnswer; readonly takes: Takes<'erase'> }) {
  const { bars, replaces, asks, stays, warns } = answer;
  const none = replaces.length + asks.length === 0;
  return (
    <>
      <section class="card">
        <h2>{answer.name || say(words.number(answer.memberId))}</h2>
        {bars.length > 0 && <Told title={personal.notYet} told={bars} />}
        {none && <p>{say(personal.nothing)}</p>}
      </section>
      {!none && (
        <section class="card">
          <Told title={personal.before} told={warns} />
        </section>
      )}
      {replaces.length > 0 && (
        <details class="card">
          <summary>{say(personal.replaces(replaces.length))}</summary>
          <Cells cells={replaces} />
        </details>
      )}
      {stays.length > 0 && (
        <details class="card">
          <summary>{say(personal.stays)}</summary>
          <Cells cells={stays} />
        </details>
      )}
      {bars.length === 0 && !none && <EraseForm answer={answer} takes={takes} />}
    </>
  );
}

function Told({ title, told }: { readonly title: Words; readonly told: readonly Words[] }) {
  return (
    <div class="stack">
      <h3>{say(title)}</h3>
      {told.map((one) => (
        <p key={one.en}>{say(one)}</p>
      ))}
    </div>
  );
}

function Cells({ cells }: { readonly cells: readonly (HeldCell & Partial<ErasedCell>)[] }) {
  return (
    <dl class="lines">
      {cells.map(({ at, header, says, becomes }) => (
        <div key={at}>
          <dt>
            {at} · {header}
          </dt>
          <dd>
            {says}
            {becomes !== undefined && <span class="soft"> {say(personal.becomes(becomes))}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function EraseForm({ answer, takes }: { readonly answer: EraseAnswer; readonly takes: Takes<'erase'> }) {
  const [also, setAlso] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const wrong = [wrongText(reason, personal.missing), wrongText(by, personal.missing)] as const;
  const tick = (at: string): void => setAlso(also.includes(at) ? also.filter((one) => one !== at) : [...also, at]);
  return (
    <section class="card stack">
      <h2>{say(personal.erase)}</h2>
      <Act
        command="erase"
        button={personal.erase}
        first={false}
        wrong={wrong}
        sure={personal.sure(answer.name, answer.replaces.length + also.length)}
        takes={{ ...takes, post: true, reason, by, also }}
        did={(_, says) => didChange({ words: says, action: null })}
      >
        {(sent) => (
          <>
            {answer.asks.length > 0 && (
              <fieldset>
                <legend>{say(personal.asks)}</legend>
                {answer.asks.map(({ at, header, says, becomes }) => (
                  <CheckField
                    key={at}
                    label={{
                      th: `${at} · ${header}: ${says} → ${personal.becomes(becomes).th}`,
                      en: `${at} · ${header}: ${says} → ${personal.becomes(becomes).en}`,
                    }}
                    value={also.includes(at)}
                    tick={() => tick(at)}
                  />
                ))}
              </fieldset>
            )}
            <TextField
              label={personal.reason}
              value={reason}
              type={setReason}
              wrong={sent ? wrong[0] : null}
              help={personal.reasonHelp}
            />
            <TextField label={personal.by} value={by} type={setBy} wrong={sent ? wrong[1] : null} />
          </>
        )}
      </Act>
    </section>
  );
}
