/** What a group sent in LINE, or told by telephone: read, put right field by field, and entered as its line of the month. */
import { useState } from 'preact/hooks';
import type { GroupReportAnswer } from '../../core/commands/answers/group-report.ts';
import { didChange } from '../doing.ts';
import { Arrived } from '../parts/arrived.tsx';
import { PastedField, SelectField, TextField } from '../parts/forms/fields.tsx';
import { ReportForm } from '../parts/forms/report-form.tsx';
import { Result } from '../parts/result.tsx';
import { question } from '../questions.ts';
import { showMonth } from '../showing.ts';
import { choices, language, type Place, say } from '../state.ts';
import { type Figures, figuresRead, type Picked, reportMonths, reportTakes } from '../typed-report.ts';
import { sendingWords } from '../words/sending.ts';

interface Read {
  /** Another reading is another form. */
  readonly nth: number;
  /** As the text was read first: it says where each figure came from. */
  readonly first: GroupReportAnswer;
  /** As it stands with what was put right since. */
  readonly now: GroupReportAnswer;
  readonly figures: Figures;
}

export function GroupReportPage({ place }: { readonly place: Place }) {
  const [asked] = useState(() => question('groupReport'));
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Picked>(() => ({
    ...(place.groupId ? { group: place.groupId } : {}),
    ...(place.month ? { month: place.month } : {}),
  }));
  const [read, setRead] = useState<Read | null>(null);
  const [sent, setSent] = useState(false);
  const [again, setAgain] = useState<() => void>(() => () => undefined);

  const readText = async (from: string): Promise<void> => {
    const ask = (): void => void readText(from);
    setAgain(() => ask);
    const outcome = await asked.ask({ ...(from === '' ? {} : { text: from }), ...picked });
    if (outcome.state !== 'answered') return;
    const { answer } = outcome;
    setRead((is) => ({ nth: (is?.nth ?? 0) + 1, first: answer, now: answer, figures: figuresRead(answer) }));
  };
  const lookAt = async (was: Read, with_: Picked): Promise<void> => {
    const ask = (): void => void lookAt(was, with_);
    setAgain(() => ask);
    const outcome = await asked.ask(reportTakes(was.first, with_, was.figures));
    if (outcome.state === 'answered') setRead((is) => is && { ...is, now: outcome.answer });
  };
  const pick = (change: Picked): void => {
    const next = { ...picked, ...change };
    setPicked(next);
    if (read) void lookAt(read, next);
  };
  const send = (event: Event): void => {
    event.preventDefault();
    setSent(true);
    if (text.trim() !== '') void readText(text);
  };
  const group = picked.group ?? read?.first.groupId ?? '';
  const month = picked.month ?? read?.first.month ?? '';
  const unpicked = read ? { group: group === '', month: month === '' } : { group: false, month: false };
  return (
    <>
      <form class="card stack" noValidate onSubmit={send}>
        <SelectField
          label={sendingWords.whose}
          choices={(choices.value?.groups ?? []).map(({ groupId, name }) => [groupId, name])}
          none={read ? sendingWords.groupMissing : sendingWords.fromText}
          value={group}
          pick={(value) => pick({ group: value })}
          wrong={unpicked.group ? sendingWords.groupMissing : null}
        />
        <SelectField
          label={sendingWords.ofMonth}
          choices={reportMonths(read?.first ?? null).map((one) => [one, showMonth(one, language.value)])}
          none={read ? sendingWords.monthMissing : sendingWords.fromText}
          value={month}
          pick={(value) => pick({ month: value })}
          wrong={unpicked.month ? sendingWords.monthMissing : null}
        />
        <TextField
          label={sendingWords.reportedBy}
          value={picked.reportedBy ?? ''}
          type={(reportedBy) => setPicked({ ...picked, reportedBy })}
          wrong={null}
          help={sendingWords.reportedByHelp}
        />
        <PastedField
          label={sendingWords.lineText}
          value={text}
          type={setText}
          wrong={sent && text.trim() === '' ? sendingWords.lineMissing : null}
          help={sendingWords.lineHelp}
        />
        <button type="submit" class={read ? 'button' : 'button first'}>
          {say(sendingWords.readText)}
        </button>
        {!read && (
          <button type="button" class="button" onClick={() => void readText('')}>
            {say(sendingWords.typeInstead)}
          </button>
        )}
      </form>
      {read && (
        <Arrived key={read.nth}>
          <ReportForm
            first={read.first}
            now={read.now}
            figures={read.figures}
            type={(field, figure) => setRead((is) => is && { ...is, figures: { ...is.figures, [field]: figure } })}
            leave={() => void lookAt(read, picked)}
            takes={reportTakes(read.first, picked, read.figures)}
            did={({ action }, says) => {
              setRead(null);
              setText('');
              setPicked({});
              setSent(false);
              didChange({ words: says, action });
            }}
          />
        </Arrived>
      )}
      <Result of={asked} again={again}>
        {() => null}
      </Result>
    </>
  );
}
