/** How long the workbook lasts, and keeping a closed year in a copy of it: one step after the other. */
import { useState } from 'preact/hooks';
import type { ArchiveAnswer } from '../../core/commands/answers/archive.ts';
import { showCount } from '../../core/values/show.ts';
import { cleanText } from '../../core/values/text.ts';
import type { Words } from '../../core/values/words.ts';
import { didChange } from '../doing.ts';
import { Act } from '../parts/forms/act.tsx';
import { TextField } from '../parts/forms/fields.tsx';
import { YearField } from '../parts/forms/year-field.tsx';
import { ReportView } from '../parts/reports/report.tsx';
import { Needed } from '../parts/result.tsx';
import { archivable, choices, choose, goOn, roomNow, say } from '../state.ts';
import { wrongText } from '../typed.ts';
import { roomWords } from '../words/room.ts';

/** Fewer months than these are little. */
const SHORT = 24;

const did = (_: unknown, words: Words): void => didChange({ words, action: null });

/** Every group's months, whichever is chosen. */
function closeFirst(year: number): void {
  if ((choices.value?.groups.length ?? 0) > 1) choose({ group: '' });
  goOn({ page: 'closeYear', year: String(year) });
}

export function RoomPage({ year: from = '' }: { readonly year?: string | undefined }) {
  const [year, setYear] = useState(from);
  return (
    <>
      <Needed of={roomNow} takes={{}}>
        {(answer) => (
          <>
            {/* How it is made up is for who is short of room. */}
            <details class="card" open={answer.months !== null && answer.months < SHORT}>
              <summary>{say(answer.says)}</summary>
              <ReportView report={answer.report} />
            </details>
            {answer.blank > 0 && (
              <section class="card">
                <Act
                  command="room"
                  button={roomWords.trim}
                  first={false}
                  wrong={[]}
                  sure={roomWords.trimSure}
                  takes={{ post: true }}
                  did={did}
                >
                  {() => null}
                </Act>
              </section>
            )}
          </>
        )}
      </Needed>
      <h2>{say(roomWords.archive)}</h2>
      <Needed of={archivable} takes={year === '' ? {} : { year }}>
        {(answer) => (
          <>
            <YearField label={roomWords.year} of={answer} choose={setYear} />
            {answer.groups.some(({ state }) => state === 'open') && (
              <button type="button" class="button first" onClick={() => closeFirst(answer.year)}>
                {say(roomWords.closeFirst(answer.year + 543))}
              </button>
            )}
            <ReportView report={answer.report} />
            {answer.state === 'copy' && <Carry year={answer.year} />}
            {answer.state === 'rows' && <Strip answer={answer} />}
          </>
        )}
      </Needed>
    </>
  );
}

function Carry({ year }: { readonly year: number }) {
  const [code, setCode] = useState('');
  const [by, setBy] = useState('');
  const wrong = [wrongText(code, roomWords.codeMissing), wrongText(by, roomWords.byMissing)] as const;
  return (
    <section class="card">
      <Act
        command="archive"
        button={roomWords.carry}
        first={true}
        wrong={wrong}
        sure={roomWords.carrySure(String(year + 543), cleanText(code))}
        takes={{ year: String(year), code, by, post: true }}
        did={did}
      >
        {(sent) => (
          <>
            <TextField label={roomWords.code} value={code} type={setCode} wrong={sent ? wrong[0] : null} />
            <TextField label={roomWords.by} value={by} type={setBy} wrong={sent ? wrong[1] : null} />
          </>
        )}
      </Act>
    </section>
  );
}

function Strip({ answer }: { readonly answer: ArchiveAnswer }) {
  return (
    <section class="card">
      <Act
        command="archive"
        button={roomWords.strip}
        first={true}
        wrong={[]}
        sure={roomWords.stripSure(showCount(answer.rows))}
        takes={{ year: String(answer.year), post: true }}
        did={did}
      >
        {() => null}
      </Act>
    </section>
  );
}
