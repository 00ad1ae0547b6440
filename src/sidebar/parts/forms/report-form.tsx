/** The fields of a group's report: each with the words it came from, what is doubtful about the whole, and the way to enter it. */

import type { GroupReportAnswer } from '../../../core/commands/answers/group-report.ts';
import type { Takes } from '../../../core/commands/answers.ts';
import type { Words } from '../../../core/values/words.ts';
import { showMonth } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { wrongFigure } from '../../typed.ts';
import { areReadable, type Figures, figuresGiven, type ReportField, shownFigure } from '../../typed-report.ts';
import { sendingWords } from '../../words/sending.ts';
import { Act } from './act.tsx';
import { TextField } from './fields.tsx';

interface OfReport {
  readonly first: GroupReportAnswer;
  readonly now: GroupReportAnswer;
  readonly figures: Figures;
  readonly type: (field: ReportField, figure: string) => void;
  readonly leave: () => void;
  readonly takes: Takes<'groupReport'>;
  readonly did: (answer: GroupReportAnswer, says: Words) => void;
}

export function ReportForm({ first, now, figures, type, leave, takes, did }: OfReport) {
  const count = Object.keys(figuresGiven(figures)).length;
  const replaces = now.there.length > 0;
  const field = (name: ReportField, label: Words, help?: Words) => (
    <TextField
      key={name}
      label={label}
      value={figures[name] ?? ''}
      type={(text) => type(name, text)}
      wrong={wrongFigure(figures[name] ?? '')}
      leave={() => areReadable(figures) && leave()}
      {...(help ? { help } : {})}
    />
  );
  return (
    <>
      <Doubts of={now} unread={first.unread} />
      <section class="card stack">
        <h2>{say(first.fields.length > 0 ? sendingWords.understood : sendingWords.theFields)}</h2>
        <p class="soft">{say(sendingWords.leaveBlank)}</p>
        <Act
          command="groupReport"
          button={sendingWords.postReport}
          first={true}
          wrong={[
            now.groupId === null ? sendingWords.groupMissing : null,
            now.month === null ? sendingWords.monthMissing : null,
            count === 0 ? sendingWords.figuresMissing : null,
            ...Object.values(figures).map(wrongFigure),
          ]}
          sure={sendingWords.sureReport(
            now.name ?? '',
            now.month === null ? '' : showMonth(now.month, language.value),
            count,
            replaces,
          )}
          takes={{ ...takes, post: true, ...(replaces ? { again: true } : {}) }}
          did={did}
        >
          {(sent) => (
            <>
              {first.fields.map(({ field: name, label, words, sure }) =>
                field(name, label, sure === 'exact' ? sendingWords.from(words) : sendingWords.fromUnsure(words)),
              )}
              {first.missing.length > 0 && (
                <details open={first.fields.length === 0}>
                  <summary>{say(sendingWords.otherFields(first.missing.length))}</summary>
                  <div class="stack">{first.missing.map(({ field: name, label }) => field(name, label))}</div>
                </details>
              )}
              {sent && count === 0 && (
                <p role="alert" class="tone-bad">
                  {say(sendingWords.figuresMissing)}
                </p>
              )}
            </>
          )}
        </Act>
      </section>
    </>
  );
}

/** What to look at before it is entered: in words, with both figures where one stands there already. */
function Doubts({ of, unread }: { readonly of: GroupReportAnswer; readonly unread: readonly string[] }) {
  const differs = of.there.flatMap((one) => one.differs);
  if (of.doubts.length === 0 && unread.length === 0) return null;
  return (
    <section class="card warned stack">
      <h2>{say(sendingWords.doubts)}</h2>
      <ul class="stack">
        {of.doubts.map((one) => (
          <li key={one.en}>{say(one)}</li>
        ))}
        {unread.map((one) => (
          <li key={one}>
            {say(sendingWords.notUnderstood)}: “{one}”
          </li>
        ))}
      </ul>
      {differs.length > 0 && (
        <dl class="lines">
          {differs.map(({ field, label, show, before, now }) => (
            <div key={field}>
              <dt>{say(label)}</dt>
              <dd>{say(sendingWords.before(shownFigure(before, show), shownFigure(now, show)))}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
