/** Taking money from one member after another: a number or part of a name, Enter, the amount, Enter. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CollectionAnswer, CollectionLine } from '../../../core/commands/answers/collection.ts';
import { fitOf } from '../../../core/values/fits.ts';
import { showBaht } from '../../../core/values/show.ts';
import { useBack } from '../../back.ts';
import { type Entry, givenBy, membersFitting, stillToPay } from '../../collecting.ts';
import { say } from '../../state.ts';
import { collectionWords } from '../../words/collection.ts';
import { Chip } from '../chip.tsx';
import { AmountForm } from './amount-form.tsx';

export interface Takes {
  readonly answer: CollectionAnswer;
  readonly entries: readonly Entry[];
  /** The entry that is being changed; null = a new one. */
  readonly changing: Entry | null;
  /** Adds entries, or puts the first in the place of the one that is changed. */
  readonly take: (entries: readonly Entry[]) => void;
  readonly stop: () => void;
  /** What comes next while nobody is asked for an amount: an amount that was typed is not left behind. */
  readonly children: ComponentChildren;
}

export function TakeMoney({ answer, entries, changing, take, stop, children }: Takes) {
  const [query, setQuery] = useState('');
  const [walked, walk] = useState<number | null>(null);
  const [picked, pick] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const memberId = changing?.memberId ?? picked;
  const chosen = answer.members.find((line) => line.memberId === memberId) ?? null;
  const fitting = chosen === null ? membersFitting(answer, query, entries) : [];
  // A number that is nobody’s may be a slip of the finger: Enter takes nobody else for it.
  const isStray = /^\d+$/.test(query.trim()) && fitting[0] !== undefined && fitOf(fitting[0], query) > 0;
  const at = walked ?? (isStray ? -1 : 0);
  const first = fitting[Math.min(at, fitting.length - 1)];
  const hadMember = useRef(false);
  // Before the next key is heard: quick fingers lose none.
  useLayoutEffect(() => {
    if (chosen === null && hadMember.current) field.current?.focus();
    hadMember.current = chosen !== null;
  }, [chosen]);
  const done = (): void => {
    pick(null);
    setQuery('');
    walk(null);
    stop();
  };
  useBack(chosen === null ? null : done);
  if (chosen !== null) {
    return (
      <AmountForm
        key={`${chosen.memberId} ${changing?.id ?? ''}`}
        answer={answer}
        line={chosen}
        entries={changing === null ? entries : entries.filter(({ id }) => id !== changing.id)}
        changing={changing}
        take={(taken) => {
          take(taken);
          done();
        }}
        cancel={done}
      />
    );
  }
  return (
    <>
      <form
        class="card stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (first) pick(first.memberId);
        }}
      >
        <div class="typed">
          <label for="find-member">{say(collectionWords.find)}</label>
          <input
            id="find-member"
            ref={field}
            class="field"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={query}
            aria-describedby="find-said"
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              walk(null);
            }}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
              if (step === 0 || fitting.length === 0) return;
              event.preventDefault();
              walk(Math.max(0, Math.min(fitting.length - 1, at + step)));
            }}
          />
          <p id="find-said" class="soft" role="status">
            {query.trim() === ''
              ? say(collectionWords.findHelp)
              : fitting.length === 0
                ? say(collectionWords.nobody(query.trim()))
                : first === undefined
                  ? say(collectionWords.nobodysNumber(query.trim()))
                  : firstSaid(first, entries)}
          </p>
        </div>
        {fitting.length > 0 && (
          <ul class="rows" aria-label={say(collectionWords.fits)}>
            {fitting.map((line, place) => (
              <li key={line.memberId}>
                <MemberRow line={line} entries={entries} current={place === at} pick={() => pick(line.memberId)} />
              </li>
            ))}
          </ul>
        )}
      </form>
      {children}
    </>
  );
}

const firstSaid = (line: CollectionLine, entries: readonly Entry[]): string => {
  const open = stillToPay(line, givenBy(entries));
  return `${line.name} · ${say(open > 0 ? collectionWords.owes(showBaht(open)) : collectionWords.paidUp)}`;
};

interface Row {
  readonly line: CollectionLine;
  readonly entries: readonly Entry[];
  readonly current?: boolean;
  /** Absent where he is only listed. */
  readonly pick?: () => void;
}

/** A member with what he still has to pay. */
export function MemberRow({ line, entries, current = false, pick }: Row) {
  const given = givenBy(entries);
  const open = stillToPay(line, given);
  const taken = given.get(line.memberId);
  const inside = (
    <>
      <span class="what">{line.name}</span>
      <Chip tone={open > 0 ? (line.arrears > 0 ? 'bad' : 'look') : 'good'}>
        {say(open > 0 ? collectionWords.owes(showBaht(open)) : collectionWords.paidUp)}
      </Chip>
      <span class="why">
        {say(collectionWords.number(line.memberId))}
        {taken !== undefined && ` · ${say(collectionWords.inDraft(showBaht(taken)))}`}
      </span>
    </>
  );
  return pick === undefined ? (
    <div class="row">{inside}</div>
  ) : (
    <button type="button" class={current ? 'row current' : 'row'} onClick={pick}>
      {inside}
    </button>
  );
}
