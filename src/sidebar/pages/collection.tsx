/** Collection day: money taken from one member after another by keys alone, added up against the box, and recorded at once. */
import { useEffect, useState } from 'preact/hooks';
import type { CollectAnswer, CollectionAnswer } from '../../core/commands/answers/collection.ts';
import { plus, type Satang, ZERO } from '../../core/values/satang.ts';
import { showBaht } from '../../core/values/show.ts';
import { useBack } from '../back.ts';
import { type Entry, givenBy, nextId, stillToPay, sumsOf } from '../collecting.ts';
import { takenBack } from '../doing.ts';
import { changeDraft, clearDraft, days, draftOf, keptIn, lookAtDay, openDraft, restored } from '../drafts.ts';
import { Arrived } from '../parts/arrived.tsx';
import { EntryList } from '../parts/collecting/entry-list.tsx';
import { CountDay, PostCollection } from '../parts/collecting/post-collection.tsx';
import { MemberRow, TakeMoney } from '../parts/collecting/take-money.tsx';
import { DayField } from '../parts/forms/fields.tsx';
import { LongList } from '../parts/long-list.tsx';
import { PrintAsked } from '../parts/reports/print-asked.tsx';
import { PrintButton } from '../parts/reports/ways-out.tsx';
import { Needed } from '../parts/result.tsx';
import { showDay, showMonth } from '../showing.ts';
import { chosen, collection, language, notice, say } from '../state.ts';
import { dayToType, typedDay, wrongDay } from '../typed.ts';
import { collectionWords } from '../words/collection.ts';
import { words } from '../words.ts';

export function CollectionPage() {
  const group = chosen.value.group ?? '';
  if (group === '') return <p class="card">{say(words.chooseGroup)}</p>;
  const date = days.value.get(group);
  return (
    <Needed of={collection} takes={{ group, ...(date === undefined ? {} : { date }) }}>
      {(answer) => answer.groupId === group && <Day answer={answer} />}
    </Needed>
  );
}

interface Of {
  readonly answer: CollectionAnswer;
}

function Day({ answer }: Of) {
  const { groupId } = answer;
  useEffect(() => openDraft(answer), [answer]);
  const draft = draftOf(groupId);
  const { entries } = draft;
  const [changing, change] = useState<Entry | null>(null);
  const [looks, look] = useState(false);
  useBack(looks ? () => look(false) : null);
  const [posted, setPosted] = useState<CollectAnswer | null>(null);
  const nameOf = (memberId: string): string =>
    answer.members.find((line) => line.memberId === memberId)?.name ?? memberId;
  const take = (taken: readonly Entry[]): void => {
    const [first] = taken;
    if (first === undefined) return;
    const next =
      changing === null
        ? [...entries, ...taken.map((entry, at) => ({ ...entry, id: nextId(draft) + at }))]
        : entries.map((entry) => (entry.id === changing.id ? first : entry));
    setPosted(null);
    changeDraft(groupId, { entries: next, date: answer.date });
    const sum = taken.reduce<Satang>((to, { amount }) => plus(to, amount), ZERO);
    const took = changing === null ? collectionWords.tookFrom : collectionWords.changedTo;
    notice.value = { words: took(nameOf(first.memberId), showBaht(sum)), tone: 'plain' };
  };
  return (
    <>
      <Restored groupId={groupId} entries={entries} />
      <Totals answer={answer} entries={entries} stale={posted !== null && collection.asked.value.state === 'asking'} />
      {posted?.receipts && posted.action !== takenBack.value && (
        <PrintButton report={posted.receipts} caption={collectionWords.printReceipts} first={true} />
      )}
      {looks ? (
        <Arrived>
          <PostCollection
            answer={answer}
            draft={draft}
            back={() => look(false)}
            done={(what) => {
              look(false);
              setPosted(what);
            }}
          />
        </Arrived>
      ) : (
        <>
          <TakeMoney answer={answer} entries={entries} changing={changing} take={take} stop={() => change(null)}>
            {entries.length > 0 && (
              <button type="button" class="button first" onClick={() => look(true)}>
                {say(collectionWords.look)}
              </button>
            )}
          </TakeMoney>
          {entries.length > 0 && (
            <EntryList
              entries={entries}
              nameOf={nameOf}
              edit={change}
              remove={(entry) => {
                changeDraft(groupId, { entries: entries.filter(({ id }) => id !== entry.id) });
                notice.value = {
                  words: collectionWords.removed(nameOf(entry.memberId)),
                  tone: 'plain',
                  back: () => {
                    const { entries: now } = draftOf(groupId);
                    if (now.some(({ id }) => id === entry.id)) return;
                    changeDraft(groupId, { entries: [...now, entry].sort((a, b) => a.id - b.id) });
                  },
                };
              }}
            />
          )}
          <WhoIsLeft answer={answer} entries={entries} />
          {entries.length === 0 && <CountDay key={answer.date} answer={answer} />}
          <OtherDay key={`day ${answer.date}`} answer={answer} />
          <Papers answer={answer} />
        </>
      )}
    </>
  );
}

function Restored({ groupId, entries }: { readonly groupId: string; readonly entries: readonly Entry[] }) {
  const [sure, ask] = useState(false);
  if (restored.value === 0 || entries.length === 0) return null;
  return (
    <section class="card stack warned" role="status">
      <p>{say(collectionWords.restored(restored.value, showBaht(sumsOf(entries).all)))}</p>
      <button type="button" class="link" onClick={() => (sure ? clearDraft(groupId) : ask(true))}>
        {say(sure ? collectionWords.reallyThrowAway : collectionWords.throwAway)}
      </button>
    </section>
  );
}

const KEPT = {
  script: collectionWords.keptScript,
  browser: collectionWords.keptBrowser,
  page: collectionWords.keptPage,
} as const;

/** The running total against the box, and who is left; figures from before the recording are not shown for what stands now. */
function Totals({ answer, entries, stale }: Of & { readonly entries: readonly Entry[]; readonly stale: boolean }) {
  const { all, cash, people } = sumsOf(entries);
  const { money, members, collected } = answer;
  const given = givenBy(entries);
  const open = members.map((line) => stillToPay(line, given)).filter((amount) => amount > 0);
  const left = open.reduce<Satang>((sum, amount) => plus(sum, amount), ZERO);
  return (
    <section class="card">
      <h2>{showDay(answer.date, language.value)}</h2>
      {!stale && collected.receipts > 0 && (
        <p class={entries.length === 0 ? 'strong' : 'soft'}>
          {say(collectionWords.today(collected.receipts, showBaht(collected.amount)))}
        </p>
      )}
      {!stale && (
        <dl class="lines">
          {(entries.length > 0 || collected.receipts === 0) && (
            <div class="total">
              <dt>{say(collectionWords.taken(people, entries.length))}</dt>
              <dd>{say(words.baht(showBaht(all)))}</dd>
            </div>
          )}
          {money && (
            <div>
              <dt>{say(collectionWords.inBox)}</dt>
              <dd>{say(words.baht(showBaht(plus(money.cash, cash))))}</dd>
            </div>
          )}
          <div>
            <dt>{say(collectionWords.leftToPay(showMonth(answer.month, language.value)))}</dt>
            <dd>{say(collectionWords.leftPeople(open.length, showBaht(left)))}</dd>
          </div>
        </dl>
      )}
      {entries.length > 0 && (
        <p class="soft">
          {say(collectionWords.notPosted)} · {say(KEPT[keptIn.value])}
        </p>
      )}
    </section>
  );
}

function WhoIsLeft({ answer, entries }: Of & { readonly entries: readonly Entry[] }) {
  const [open, show] = useState(false);
  const given = givenBy(entries);
  const left = answer.members.filter((line) => stillToPay(line, given) > 0);
  return (
    <details class="card" open={open} onToggle={(event) => show(event.currentTarget.open)}>
      <summary>{say(collectionWords.whoIsLeft)}</summary>
      {open &&
        (left.length === 0 ? (
          <p class="tone-good">{say(collectionWords.allPaid)}</p>
        ) : (
          <LongList
            label={say(collectionWords.whoIsLeft)}
            items={left}
            keyOf={({ memberId }) => memberId}
            row={(line) => <MemberRow line={line} entries={entries} />}
          />
        ))}
    </details>
  );
}

function OtherDay({ answer }: Of) {
  const [day, setDay] = useState(dayToType(answer.date));
  const [sent, setSent] = useState(false);
  const wrong = wrongDay(day);
  return (
    <details class="card">
      <summary>{say(collectionWords.changeDate)}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (wrong === null) lookAtDay(answer.groupId, typedDay(day) ?? day);
        }}
      >
        <DayField label={collectionWords.date} value={day} type={setDay} wrong={sent ? wrong : null} />
        <button type="submit" class="button">
          {say(collectionWords.changeDate)}
        </button>
      </form>
    </details>
  );
}

function Papers({ answer }: Of) {
  const takes = { group: answer.groupId, date: answer.date };
  return (
    <details class="card">
      <summary>{say(collectionWords.papers)}</summary>
      <div class="stack">
        <PrintAsked
          command="collection"
          takes={{ ...takes, sheet: true }}
          caption={collectionWords.printSheet}
          reportOf={({ sheet }) => sheet}
        />
        {answer.collected.receipts > 0 && (
          <PrintAsked
            command="collection"
            takes={{ ...takes, receipts: true }}
            caption={collectionWords.printDay}
            reportOf={({ receipts }) => receipts}
          />
        )}
      </div>
    </details>
  );
}
