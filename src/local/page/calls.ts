/** Asks the worker, and hears what it tells. */
import type { Failure, Question, Questions, Told } from './messages.ts';

export interface Worked {
  readonly ask: <Name extends Question>(
    name: Name,
    takes: Questions[Name]['takes'],
  ) => Promise<Questions[Name]['answers']>;
}

/** What went wrong, in both languages, whatever was thrown. */
export function failureIn(thrown: unknown): Failure {
  if (typeof thrown === 'object' && thrown !== null && 'th' in thrown && 'en' in thrown) {
    return { th: String(thrown.th), en: String(thrown.en) };
  }
  return { th: String(thrown), en: String(thrown) };
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (failure: Failure) => void;
}

/** A line to the worker; `hear` is told everything that is not an answer. */
export function createCalls(
  worker: Worker,
  hear: (told: Exclude<Told, { kind: 'answer' | 'failure' }>) => void,
): Worked {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind !== 'answer' && data.kind !== 'failure') return hear(data);
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'answer') asker?.resolve(data.answer as never);
    else asker?.reject(data.failure);
  });
  return {
    ask: (name, takes) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.postMessage({ id: count, name, takes });
      }),
  };
}
