/** A new group: three questions, and its tabs are made. */
import { useState } from 'preact/hooks';
import type { Takes } from '../../core/commands/answers.ts';
import { isoMonth } from '../../core/values/calendar.ts';
import { readDateText } from '../../core/values/read-date-text.ts';
import { cleanText } from '../../core/values/text.ts';
import type { Words } from '../../core/values/words.ts';
import { beginAnew, didChange } from '../doing.ts';
import { Act } from '../parts/forms/act.tsx';
import { PickField, TextField } from '../parts/forms/fields.tsx';
import { KINDS, type Kind } from '../parts/forms/kinds.ts';
import { answerIn } from '../questions.ts';
import { showMonth } from '../showing.ts';
import { goTop, language, month, say } from '../state.ts';
import { wrongText } from '../typed.ts';
import { forms } from '../words/forms.ts';
import { startWords } from '../words/start.ts';

const LISTS: readonly (readonly ['' | 'TH-9' | 'SADAO', Words])[] = [
  ['', startWords.noList],
  ['TH-9', startWords.th9],
  ['SADAO', startWords.sadao],
];
const LONGEST_NAME = 60;

function wrongMonth(text: string): Words | null {
  return readDateText(text).is === 'month' ? null : startWords.fromUnread;
}

export function NewGroupPage() {
  const thisMonth = isoMonth(answerIn(month.asked.value)?.months[0] ?? '');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Kind>('onebaht');
  const [from, setFrom] = useState(thisMonth ? showMonth(thisMonth, language.value) : '');
  const [list, setList] = useState<'' | 'TH-9' | 'SADAO'>('');
  const collects = kind !== 'villagefund' && kind !== 'network';
  const clean = cleanText(name);
  const wrongName =
    clean.length > LONGEST_NAME ? startWords.groupNameLong : wrongText(name, startWords.groupNameMissing);
  const wrongFrom = collects ? wrongMonth(from) : null;
  const read = readDateText(from);
  const takes: Takes<'newGroup'> = {
    name: clean,
    system: kind,
    ...(collects && { from, ...(list !== '' && { benefits: list }) }),
  };
  return (
    <section class="card">
      <Act
        command="newGroup"
        button={startWords.makeTabs}
        first={true}
        wrong={[wrongName, wrongFrom]}
        sure={startWords.sureGroup(clean)}
        takes={takes}
        did={({ action }, says) => {
          beginAnew();
          goTop('month');
          didChange({ words: says, action });
        }}
      >
        {(sent) => (
          <>
            <TextField
              label={startWords.groupName}
              value={name}
              type={setName}
              wrong={sent ? wrongName : null}
              help={startWords.groupNameHelp}
            />
            <PickField label={startWords.kindOfGroup} choices={KINDS} value={kind} pick={setKind} />
            {collects && (
              <TextField
                label={startWords.fromMonth}
                value={from}
                type={setFrom}
                wrong={sent ? wrongFrom : null}
                help={read.is === 'month' ? forms.readAs(showMonth(read.month, language.value)) : startWords.fromHelp}
              />
            )}
            {collects && (
              <details>
                <summary>{say(startWords.readyList)}</summary>
                <PickField label={startWords.readyWhich} choices={LISTS} value={list} pick={setList} />
              </details>
            )}
          </>
        )}
      </Act>
    </section>
  );
}
