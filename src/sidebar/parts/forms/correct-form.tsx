/** An entry of a closed month put right in an open one: which row, what is right, and both rows before they are written. */
import { useState } from 'preact/hooks';
import type { CorrectAnswer, CorrectField } from '../../../core/commands/answers/closing.ts';
import type { Words } from '../../../core/values/words.ts';
import { didChange } from '../../doing.ts';
import { question } from '../../questions.ts';
import { say } from '../../state.ts';
import { closingWords } from '../../words/closing.ts';
import { Arrived } from '../arrived.tsx';
import { ReportView } from '../reports/report.tsx';
import { Result } from '../result.tsx';
import { Act } from './act.tsx';
import { CheckField, SelectField, TextField } from './fields.tsx';

export interface Spot {
  readonly tab: string;
  readonly row: string;
}

interface Corrects {
  readonly tabs: readonly string[];
  /** The row that was come from; blank where none was. */
  readonly from: Spot;
}

/** Which row is to be put right: it is looked at first. */
export function CorrectForm({ tabs, from }: Corrects) {
  const [asked] = useState(() => question('correct'));
  const [spot, setSpot] = useState(from);
  const [sent, setSent] = useState(false);
  const row = Number(spot.row);
  const wrongTab = spot.tab === '' ? closingWords.tabMissing : null;
  const wrongRow = Number.isInteger(row) && row > 1 ? null : closingWords.rowMissing;
  const look = (): void => {
    setSent(true);
    if (!wrongTab && !wrongRow) void asked.ask({ tab: spot.tab, row });
  };
  return (
    <section class="card stack">
      <h2>{say(closingWords.correct)}</h2>
      <p class="soft">{say(closingWords.correctWhy)}</p>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <SelectField
          label={closingWords.tab}
          choices={tabs.map((tab) => [tab, tab])}
          none={closingWords.tabMissing}
          value={spot.tab}
          pick={(tab) => setSpot({ ...spot, tab })}
          wrong={sent ? wrongTab : null}
        />
        <TextField
          label={closingWords.row}
          value={spot.row}
          type={(typed) => setSpot({ ...spot, row: typed })}
          wrong={sent ? wrongRow : null}
        />
        <button type="submit" class="button">
          {say(closingWords.lookAtRow)}
        </button>
      </form>
      <Result of={asked} again={look}>
        {(answer) => (
          <Arrived key={answer.knownBy}>
            <Right answer={answer} />
          </Arrived>
        )}
      </Result>
    </section>
  );
}

type Typed = { readonly [field in CorrectField]?: string };

/** What is right of the row that was found. */
function Right({ answer }: { readonly answer: CorrectAnswer }) {
  const [typed, setTyped] = useState<Typed>({});
  const [removes, setRemoves] = useState(false);
  const [reason, setReason] = useState('');
  const { tab, row, knownBy, fields, report } = answer;
  const given = fields.filter(({ field, value }) => (typed[field] ?? value) !== value);
  const nothing: Words | null = !removes && given.length === 0 ? closingWords.rightMissing : null;
  const right = Object.fromEntries(given.map(({ field }) => [field, typed[field] ?? '']));
  return (
    <>
      <ReportView report={report} />
      <Act
        command="correct"
        button={closingWords.correct}
        first={true}
        wrong={[nothing]}
        sure={removes ? closingWords.sureCancel : closingWords.sureCorrect}
        takes={{ tab, row, knownBy, reason, removes, post: true, ...(removes ? {} : right) }}
        did={({ action }, says) => didChange({ words: says, action })}
      >
        {(sent) => (
          <>
            {!removes &&
              fields.map(({ field, label, value }, place) => (
                <TextField
                  key={field}
                  label={label}
                  value={typed[field] ?? value}
                  type={(text) => setTyped({ ...typed, [field]: text })}
                  wrong={sent && place === 0 ? nothing : null}
                />
              ))}
            <CheckField label={closingWords.cancelEntry} value={removes} tick={setRemoves} />
            <TextField label={closingWords.correctReason} value={reason} type={setReason} wrong={null} />
          </>
        )}
      </Act>
    </>
  );
}
