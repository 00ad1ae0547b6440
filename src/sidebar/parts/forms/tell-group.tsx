/** Two questions where the sheet says nothing of its groups: what one is called, and what kind it is. */
import { useState } from 'preact/hooks';
import type { GroupChoice } from '../../../core/commands/answers/month.ts';
import { cleanText } from '../../../core/values/text.ts';
import { beginAnew, didChange } from '../../doing.ts';
import { say } from '../../state.ts';
import { wrongText } from '../../typed.ts';
import { startWords } from '../../words/start.ts';
import { wizardWords } from '../../words/wizard.ts';
import { Act } from './act.tsx';
import { PickField, SelectField, TextField } from './fields.tsx';
import { isKind, KINDS, type Kind } from './kinds.ts';

interface Tells {
  readonly groups: readonly GroupChoice[];
  /** What the sheet’s own lines call the group that nothing else names. */
  readonly titled: string | null;
}

export function TellGroup({ groups, titled }: Tells) {
  const [groupId, setGroup] = useState(groups[0]?.groupId ?? '');
  const group = groups.find((one) => one.groupId === groupId);
  const [typed, setName] = useState<string | null>(null);
  const [picked, setKind] = useState<Kind | null>(null);
  const name = typed ?? titled ?? group?.name ?? '';
  const guessed = titled?.includes('สัจจะ') ? 'sajja' : (group?.system ?? '');
  const kind: Kind = picked ?? (isKind(guessed) ? guessed : 'onebaht');
  const wrong = wrongText(name, startWords.groupNameMissing);
  return (
    <section class="card stack">
      <h2>{say(wizardWords.whose)}</h2>
      <p class="soft">{say(wizardWords.whoseWhy)}</p>
      <Act
        command="tellGroup"
        button={wizardWords.tellGroup}
        first={false}
        wrong={[wrong]}
        sure={wizardWords.sureTell(cleanText(name))}
        takes={{ group: groupId, name: cleanText(name), system: kind }}
        did={({ action }, says) => {
          beginAnew();
          didChange({ words: says, action });
        }}
      >
        {(sent) => (
          <>
            {groups.length > 1 && (
              <SelectField
                label={wizardWords.whichGroup}
                choices={groups.map((one) => [one.groupId, one.name])}
                none={wizardWords.whichGroup}
                value={groupId}
                pick={(id) => {
                  setGroup(id);
                  setName(null);
                  setKind(null);
                }}
                wrong={null}
              />
            )}
            <TextField label={wizardWords.groupName} value={name} type={setName} wrong={sent ? wrong : null} />
            <PickField label={wizardWords.kind} choices={KINDS} value={kind} pick={setKind} />
          </>
        )}
      </Act>
    </section>
  );
}
