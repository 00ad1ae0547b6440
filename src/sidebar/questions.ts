/** A question to the script as a signal: waiting, answered, failed or dropped; only the latest asking is heard. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answer, CommandName, Takes } from '../core/commands/answers.ts';
import type { Words } from '../core/values/words.ts';
import type { Failure } from './failures.ts';
import { ask, type Slice } from './server.ts';

export type Asked<Name extends CommandName> =
  | { readonly state: 'idle' }
  /** `before` is the last answer to the very same question, still good to look at meanwhile. */
  | {
      readonly state: 'asking';
      readonly turn: number;
      readonly before: Answer<Name> | null;
      /** How far it has come, of a large workbook. */
      readonly slice?: Slice;
    }
  | { readonly state: 'answered'; readonly answer: Answer<Name>; readonly says: Words; readonly mark: string | null }
  | { readonly state: 'failed'; readonly failure: Failure; readonly before: Answer<Name> | null }
  | { readonly state: 'dropped'; readonly before: Answer<Name> | null };

export interface Question<Name extends CommandName> {
  readonly name: Name;
  readonly asked: ReadonlySignal<Asked<Name>>;
  /** Asks anew; while the same thing is already being asked it only waits for that answer. */
  readonly ask: (takes: Takes<Name>) => Promise<Asked<Name>>;
  /** Asks unless this very thing was asked last, whatever came of it. */
  readonly need: (takes: Takes<Name>) => void;
  /** Stops waiting: the answer is not heard when it comes. */
  readonly drop: () => void;
  /** Says that the last asking was for these, as when the script itself chose the group and month. */
  readonly was: (takes: Takes<Name>) => void;
  /** The sheet may have changed: the next `need` asks again, with the answer from before to look at. */
  readonly tire: () => void;
}

/** A question of one command that has not been asked yet. */
export function question<Name extends CommandName>(name: Name): Question<Name> {
  const asked = signal<Asked<Name>>({ state: 'idle' });
  let turn = 0;
  let last = '';
  let tired = false;
  let flight: Promise<Asked<Name>> | null = null;

  const askAnew = (takes: Takes<Name>): Promise<Asked<Name>> => {
    const key = JSON.stringify(takes);
    if (flight && key === last) return flight;
    const before = key === last ? answerIn(asked.peek()) : null;
    last = key;
    tired = false;
    turn += 1;
    const mine = turn;
    asked.value = { state: 'asking', turn: mine, before };
    const reached = (slice: Slice): void => {
      if (mine === turn) asked.value = { state: 'asking', turn: mine, before, slice };
    };
    const mineInTheAir = ask(name, takes, reached).then((outcome): Asked<Name> => {
      if (mine !== turn) return asked.peek();
      flight = null;
      asked.value = outcome.ok
        ? { state: 'answered', answer: outcome.answer, says: outcome.says, mark: outcome.mark ?? null }
        : { state: 'failed', failure: outcome.failure, before };
      return asked.peek();
    });
    flight = mineInTheAir;
    return mineInTheAir;
  };

  return {
    name,
    asked,
    ask: askAnew,
    need: (takes) => {
      if (tired || JSON.stringify(takes) !== last) void askAnew(takes);
    },
    drop: () => {
      turn += 1;
      flight = null;
      asked.value = { state: 'dropped', before: answerIn(asked.peek()) };
    },
    was: (takes) => {
      last = JSON.stringify(takes);
    },
    tire: () => {
      if (asked.peek().state === 'idle' || flight) return;
      tired = true;
      // A new object, so that a page that shows it is drawn again and needs it again.
      asked.value = { ...asked.peek() };
    },
  };
}

/** The answer there is to look at, or null. */
export function answerIn<Name extends CommandName>(asked: Asked<Name>): Answer<Name> | null {
  if (asked.state === 'answered') return asked.answer;
  return asked.state === 'idle' ? null : asked.before;
}
