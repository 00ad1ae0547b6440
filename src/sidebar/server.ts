/** The one way to the script: a typed question, and exactly one outcome, whatever happens between. */
import type { Answer, CommandName, Reply, Takes } from '../core/commands/answers.ts';
import type { Words } from '../core/values/words.ts';
import { type Failure, failureOf } from './failures.ts';

interface Runner {
  withSuccessHandler(then: (reply: unknown) => void): Runner;
  withFailureHandler(then: (error: unknown) => void): Runner;
  sajjaAsk(request: { readonly command: string; readonly takes: object }): void;
}

declare global {
  interface Window {
    readonly google?: { readonly script: { readonly run: Runner } };
  }
}

export type Outcome<Name extends CommandName> =
  | { readonly ok: true; readonly answer: Answer<Name>; readonly says: Words; readonly mark?: string }
  | { readonly ok: false; readonly failure: Failure };

/** Google ends every run after six minutes: what has not come half a minute later will not come. */
const LONGEST_WAIT = 390_000;

/** How much of a large workbook was read, in tabs. */
export type Slice = NonNullable<Extract<Reply<'month'>, { ok: false }>['problem']['slice']>;

/** A large workbook is read in slices: after so many something else is the matter. */
const MOST_SLICES = 6;

/** Asks the script and gives what came of it; it never rejects, and asks again by itself only where a slice was done. */
export async function ask<Name extends CommandName>(
  command: Name,
  takes: Takes<Name>,
  reached: (slice: Slice) => void = () => undefined,
): Promise<Outcome<Name>> {
  let done = 0;
  for (let turn = 1; ; turn++) {
    const outcome = await askOnce(command, takes);
    const slice = outcome.ok || outcome.failure.kind !== 'problem' ? undefined : outcome.failure.slice;
    // What began anew instead of going on would end no other way the next time.
    if (!slice || slice.done <= done || turn === MOST_SLICES) return outcome;
    done = slice.done;
    reached(slice);
  }
}

/** What the sheet is known by now; null where that cannot be learned. */
export function askMark(): Promise<string | null> {
  return new Promise((resolve) => {
    const none = (): void => resolve(null);
    try {
      window.google?.script.run
        .withSuccessHandler((reply) => resolve(isMark(reply) ? reply.mark : null))
        .withFailureHandler(none)
        .sajjaAsk({ command: 'mark', takes: {} });
      if (!window.google) none();
    } catch {
      none();
    }
  });
}

function isMark(reply: unknown): reply is { readonly mark: string } {
  return typeof reply === 'object' && reply !== null && 'mark' in reply && typeof reply.mark === 'string';
}

function askOnce<Name extends CommandName>(command: Name, takes: Takes<Name>): Promise<Outcome<Name>> {
  const run = window.google?.script.run;
  if (!run) return Promise.resolve({ ok: false, failure: { kind: 'unreachable' } });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, failure: { kind: 'timeout' } }), LONGEST_WAIT);
    const settle = (outcome: Outcome<Name>): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    try {
      run
        .withSuccessHandler((reply) => settle(isReply<Name>(reply) ? outcomeOf(reply) : failed({ kind: 'nothing' })))
        .withFailureHandler((error) => settle(failed(failureOf(error, navigator.onLine))))
        .sajjaAsk({ command, takes });
    } catch (error) {
      settle(failed(failureOf(error, navigator.onLine)));
    }
  });
}

function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

function outcomeOf<Name extends CommandName>(reply: Reply<Name>): Outcome<Name> {
  return reply.ok
    ? reply
    : failed({ kind: 'problem', problem: reply.problem.kind, words: reply.problem, slice: reply.problem.slice });
}

/** The type is the script's own, built in the same build; only Google's `null` for an answer it could not carry is caught. */
function isReply<Name extends CommandName>(reply: unknown): reply is Reply<Name> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
