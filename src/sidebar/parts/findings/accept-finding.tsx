/** Accepting a finding: who has looked at it, and why it may stand. */
import { useState } from 'preact/hooks';
import type { FindingItem } from '../../../core/commands/answers/findings.ts';
import type { Takes } from '../../../core/commands/answers.ts';
import { cleanText } from '../../../core/values/text.ts';
import { didChange } from '../../doing.ts';
import { say, scope } from '../../state.ts';
import { wrongText } from '../../typed.ts';
import { findingWords } from '../../words/findings.ts';
import { Act } from '../forms/act.tsx';
import { PickField, TextField } from '../forms/fields.tsx';

interface Accepts {
  readonly item: FindingItem;
  /** How many stand alike in its column. */
  readonly alike: number;
  /** On to the next one, or to the list after the last. */
  readonly leave: () => void;
}

export function AcceptFinding({ item, alike, leave }: Accepts) {
  const [which, setWhich] = useState<'one' | 'all'>('one');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const wrongReason = wrongText(reason, findingWords.reasonMissing);
  const wrongBy = wrongText(by, findingWords.byMissing);
  const { code, matter, tab, column } = item;
  const place = { ...(tab === null ? {} : { tab }), ...(column === null ? {} : { column }) };
  const takes: Takes<'accept'> = {
    ...scope(),
    code,
    reason,
    by,
    ...(which === 'one' ? { matter } : place),
  };
  return (
    <details class="card">
      <summary>{say(findingWords.accept)}</summary>
      <p class="soft">{say(findingWords.acceptWhy)}</p>
      <Act
        command="accept"
        button={findingWords.accept}
        first={false}
        wrong={[wrongReason, wrongBy]}
        sure={findingWords.sureAccept(cleanText(by), cleanText(reason))}
        takes={takes}
        did={(answer, says) => {
          leave();
          didChange({ words: says, action: answer.action });
        }}
      >
        {(sent) => (
          <>
            {alike > 1 && tab !== null && (
              <PickField
                label={findingWords.which}
                choices={[
                  ['one', findingWords.onlyThis],
                  ['all', findingWords.allAlike(alike)],
                ]}
                value={which}
                pick={setWhich}
              />
            )}
            <TextField
              label={findingWords.reason}
              value={reason}
              type={setReason}
              wrong={sent ? wrongReason : null}
              help={findingWords.reasonHelp}
            />
            <TextField label={findingWords.by} value={by} type={setBy} wrong={sent ? wrongBy : null} />
          </>
        )}
      </Act>
    </details>
  );
}
