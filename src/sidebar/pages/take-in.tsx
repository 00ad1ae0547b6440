/** A summary file that a group sent: chosen or pasted, looked through, and only then taken in. */
import { useState } from 'preact/hooks';
import type { TakeInAnswer } from '../../core/commands/answers/summary-file.ts';
import type { Words } from '../../core/values/words.ts';
import { didChange } from '../doing.ts';
import { textOfFile } from '../files.ts';
import { Arrived } from '../parts/arrived.tsx';
import { Act } from '../parts/forms/act.tsx';
import { FileField, PastedField } from '../parts/forms/fields.tsx';
import { ReportView } from '../parts/reports/report.tsx';
import { Needed } from '../parts/result.tsx';
import { say, takeIn } from '../state.ts';
import { sendingWords } from '../words/sending.ts';

export function TakeInPage() {
  const [text, setText] = useState<string | null>(null);
  return (
    <>
      <Given give={setText} />
      {text !== null && (
        <Needed of={takeIn} takes={{ text }}>
          {(answer) => (
            <Arrived key={text}>
              <Looked answer={answer} text={text} />
            </Arrived>
          )}
        </Needed>
      )}
    </>
  );
}

/** Looks at a file as soon as it is chosen, and at a pasted text when that is asked for. */
function Given({ give }: { readonly give: (text: string | null) => void }) {
  const [pasted, setPasted] = useState('');
  const [chosen, setChosen] = useState<Words | null>(null);
  const [wrong, setWrong] = useState<Words | null>(null);
  const read = async (file: File): Promise<void> => {
    const found = await textOfFile(file);
    const isText = 'text' in found;
    setChosen(isText ? sendingWords.fileChosen(file.name, Math.ceil(file.size / 1024)) : null);
    setWrong(isText ? null : found.wrong);
    give(isText ? found.text : null);
  };
  const look = (event: Event): void => {
    event.preventDefault();
    const none = pasted.trim() === '';
    setChosen(null);
    setWrong(none ? sendingWords.pasteMissing : null);
    give(none ? null : pasted);
  };
  return (
    <form class="card stack" noValidate onSubmit={look}>
      <p class="soft">{say(sendingWords.takeInHow)}</p>
      <FileField
        label={sendingWords.chooseFile}
        accept=".csv,text/csv"
        chosen={chosen}
        choose={(file) => void read(file)}
      />
      <PastedField label={sendingWords.orPaste} value={pasted} type={setPasted} wrong={wrong} />
      <button type="submit" class="button">
        {say(sendingWords.look)}
      </button>
    </form>
  );
}

function Looked({ answer, text }: { readonly answer: TakeInAnswer; readonly text: string }) {
  const { counts, groups } = answer;
  const fresh = groups.filter(({ isNew }) => isNew).map(({ name }) => name);
  const waiting = counts.new + counts.differs;
  return (
    <>
      <section class={counts.differs > 0 ? 'card warned stack' : 'card stack'}>
        <h2>{say(answer.report.subtitle)}</h2>
        {fresh.length > 0 && <p>{say(sendingWords.newGroups(fresh.join(', ')))}</p>}
        {waiting === 0 ? (
          <p class="tone-good">{say(sendingWords.nothingNew)}</p>
        ) : (
          <Act
            command="takeIn"
            button={sendingWords.takeThemIn}
            first={true}
            wrong={[]}
            sure={sendingWords.sureTakeIn(counts.new, counts.differs)}
            takes={{ text, post: true }}
            did={({ action }, says) => didChange({ words: says, action })}
          >
            {() => null}
          </Act>
        )}
      </section>
      <ReportView report={answer.report} />
    </>
  );
}
