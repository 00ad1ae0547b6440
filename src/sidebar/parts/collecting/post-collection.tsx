/** The last look at a collection day and its recording, all at once; and the count that closes it. */
import { useEffect, useState } from 'preact/hooks';
import type { CollectAnswer, CollectionAnswer, CollectLine } from '../../../core/commands/answers/collection.ts';
import type { Takes } from '../../../core/commands/answers.ts';
import { monthOf } from '../../../core/values/calendar.ts';
import { plus, type Satang } from '../../../core/values/satang.ts';
import { showBaht } from '../../../core/values/show.ts';
import { cleanText } from '../../../core/values/text.ts';
import type { Words } from '../../../core/values/words.ts';
import { amountTyped, type Draft, entriesToSend, newDraft, notStanding, sumsOf } from '../../collecting.ts';
import { didChange, whenTakenBack } from '../../doing.ts';
import { changeDraft, clearDraft, draftOf, waitAgain } from '../../drafts.ts';
import { type Question, question } from '../../questions.ts';
import { showDay } from '../../showing.ts';
import { language, say } from '../../state.ts';
import { collectionWords } from '../../words/collection.ts';
import { words } from '../../words.ts';
import { Act } from '../forms/act.tsx';
import { TextField } from '../forms/fields.tsx';
import { Result } from '../result.tsx';
import { CountFields, type Counting, countToSend, differenceOf, NOT_COUNTED, wrongCount } from './count-box.tsx';

interface Posts {
  readonly answer: CollectionAnswer;
  readonly draft: Draft;
  readonly done: (posted: CollectAnswer) => void;
  /** Back to taking money. */
  readonly back: () => void;
}

interface Numbers {
  readonly book: string;
  readonly from: string;
}

function takesOf({ groupId, date }: CollectionAnswer, draft: Draft, { book, from }: Numbers): Takes<'collect'> {
  const texts = Object.entries({ book, from, receivedBy: draft.receivedBy ?? '' }).flatMap(([name, text]) =>
    cleanText(text) === '' ? [] : [[name, cleanText(text)] as const],
  );
  return {
    group: groupId,
    date,
    key: draft.key,
    entries: entriesToSend(draft.entries),
    ...Object.fromEntries(texts),
  };
}

/** What was recorded before an answer was lost is no draft any more; what was added since stays. */
export function wasPosted(group: string, posted: CollectAnswer, says: Words): void {
  const { entries } = draftOf(group);
  const rest = posted.already ? notStanding(entries, posted.lines) : [];
  clearDraft(group, rest);
  if (posted.action !== null && entries.length > rest.length) {
    const recorded = entries.filter((entry) => !rest.includes(entry));
    whenTakenBack(posted.action, () => waitAgain(group, posted.date, recorded));
  }
  didChange({ words: says, action: posted.action, month: monthOf(posted.date) });
}

export function PostCollection({ answer, draft, done, back }: Posts) {
  const [numbers, setNumbers] = useState<Numbers>({ book: '', from: '' });
  const [looked] = useState<Question<'collect'>>(() => question('collect'));
  const [count, setCount] = useState<Counting>(NOT_COUNTED);
  const takes = takesOf(answer, draft, numbers);
  const { all, cash } = sumsOf(draft.entries);
  const wrong = wrongCount(count, false);
  const expected = answer.money && plus(answer.money.cash, cash);
  useEffect(() => void looked.ask(takes), []);
  return (
    <section class="card stack">
      <h2>{say(collectionWords.lookTitle)}</h2>
      <Result of={looked} again={() => void looked.ask(takes)}>
        {(preview) => (
          <>
            <Preview preview={preview} answer={answer} />
            {preview.wrong === 0 && (
              <Act
                command="collect"
                button={collectionWords.post}
                first={true}
                wrong={[wrong.cash, wrong.bank, wrong.witness]}
                sure={collectionWords.surePost(
                  draft.entries.length,
                  showBaht(all),
                  showDay(answer.date, language.value),
                )}
                takes={{ ...takes, ...countToSend(count), post: true }}
                did={(posted, says) => {
                  wasPosted(answer.groupId, posted, says);
                  done(posted);
                }}
              >
                {(sent) => (
                  <>
                    <TextField
                      label={collectionWords.receivedBy}
                      value={draft.receivedBy ?? answer.receivedBy ?? ''}
                      type={(receivedBy) => changeDraft(answer.groupId, { receivedBy })}
                      wrong={null}
                      help={collectionWords.receivedByHelp}
                    />
                    <details>
                      <summary>{say(collectionWords.firstNumber)}</summary>
                      <div class="stack">
                        <TextField
                          label={collectionWords.book}
                          value={numbers.book}
                          type={(book) => setNumbers({ ...numbers, book })}
                          leave={() => void looked.ask(takes)}
                          wrong={null}
                        />
                        <TextField
                          label={collectionWords.firstNumber}
                          value={numbers.from}
                          type={(from) => setNumbers({ ...numbers, from })}
                          leave={() => void looked.ask(takes)}
                          wrong={null}
                          help={collectionWords.firstNumberHelp}
                        />
                      </div>
                    </details>
                    <details>
                      <summary>{say(collectionWords.count)}</summary>
                      <div class="stack">
                        <CountFields count={count} change={setCount} wrong={wrong} sent={sent} expected={expected} />
                      </div>
                    </details>
                  </>
                )}
              </Act>
            )}
          </>
        )}
      </Result>
      <button type="button" class="button" onClick={back}>
        {say(collectionWords.goOn)}
      </button>
    </section>
  );
}

function Preview({ preview, answer }: { readonly preview: CollectAnswer; readonly answer: CollectionAnswer }) {
  const { lines, wrong, total, cash, bank } = preview;
  const numbers = lines.flatMap(({ receiptId }) => (receiptId === null ? [] : [receiptId]));
  const [first] = numbers;
  const last = numbers[numbers.length - 1];
  return (
    <>
      {wrong > 0 && (
        <p role="alert" class="tone-bad strong">
          {say(collectionWords.mend(wrong))}
        </p>
      )}
      <Said lines={lines.filter((line) => line.wrong !== null)} wordsOf={(line) => line.wrong} tone="bad" />
      <dl class="lines">
        <Sum name={collectionWords.cash} amount={cash} />
        {bank > 0 && <Sum name={collectionWords.bank} amount={bank} />}
        <div class="total">
          <dt>{say(collectionWords.taken(new Set(lines.map(({ memberId }) => memberId)).size, lines.length))}</dt>
          <dd>{say(words.baht(showBaht(total)))}</dd>
        </div>
      </dl>
      <p class="soft">
        {say(
          first === undefined || last === undefined ? collectionWords.noNumbers : collectionWords.numbers(first, last),
        )}
        {answer.tab !== null && ` · ${say(collectionWords.intoTab(answer.tab, answer.cells))}`}
      </p>
      {lines.some(({ says }) => says !== null) && <h3>{say(collectionWords.worthALook)}</h3>}
      <Said lines={lines.filter(({ says }) => says !== null)} wordsOf={({ says }) => says} tone="look" />
    </>
  );
}

function Sum({ name, amount }: { readonly name: Words; readonly amount: Satang }) {
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{say(words.baht(showBaht(amount)))}</dd>
    </div>
  );
}

interface Lines {
  readonly lines: readonly CollectLine[];
  readonly wordsOf: (line: CollectLine) => Words | null;
  readonly tone: 'bad' | 'look';
}

function Said({ lines, wordsOf, tone }: Lines) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line, at) => (
        <li key={`${at} ${line.memberId}`} class={`tone-${tone}`}>
          {line.name}: {say(wordsOf(line) ?? collectionWords.worthALook)}
        </li>
      ))}
    </ul>
  );
}

/** The count of the box by itself, as an action of its own. */
export function CountDay({ answer }: { readonly answer: CollectionAnswer }) {
  const [count, setCount] = useState<Counting>(NOT_COUNTED);
  const [{ key }, again] = useState(newDraft);
  const wrong = wrongCount(count, true);
  const amount = amountTyped(count.cash);
  return (
    <details class="card">
      <summary>{say(collectionWords.count)}</summary>
      <div class="stack">
        <p class="soft">{say(collectionWords.countWhy)}</p>
        {answer.lastCount && (
          <p class="soft">
            {say(
              collectionWords.lastCount(
                showDay(answer.lastCount.date, language.value),
                showBaht(answer.lastCount.cash),
                answer.lastCount.bank === null ? null : showBaht(answer.lastCount.bank),
              ),
            )}
          </p>
        )}
        <Act
          command="collect"
          button={collectionWords.recordCount}
          first={false}
          wrong={[wrong.cash, wrong.bank, wrong.witness]}
          sure={collectionWords.sureCount(
            amount === null ? count.cash : showBaht(amount),
            showDay(answer.date, language.value),
            differenceOf(amount, answer.money?.cash ?? null),
          )}
          takes={{ group: answer.groupId, date: answer.date, key, entries: [], ...countToSend(count), post: true }}
          did={(posted, says) => {
            setCount(NOT_COUNTED);
            again(newDraft());
            didChange({ words: says, action: posted.action, month: answer.month });
          }}
        >
          {(sent) => (
            <CountFields
              count={count}
              change={setCount}
              wrong={wrong}
              sent={sent}
              expected={answer.money?.cash ?? null}
            />
          )}
        </Act>
      </div>
    </details>
  );
}
