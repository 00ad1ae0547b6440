/** One visit of a person to the script: the workbook, what is remembered of them, and the language they read, each found once. */
import type { Language } from '../core/values/words.ts';
import { type Journal, openJournal } from './journal.ts';
import { LONGEST } from './read-so-far.ts';
import type { Services } from './services.ts';
import { languageOf, type Memory, memoryOf } from './settings.ts';
import { tried } from './tried.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

export interface Visit {
  readonly services: Services;
  readonly workbook: () => Workbook;
  readonly memory: () => Memory;
  /** What was done in people's own tabs. */
  readonly journal: () => Journal;
  /** Thai where nothing can be read. */
  readonly language: () => Language;
  /** Whether the person goes on looking at the tab where they are. */
  readonly stays: boolean;
}

function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

/** A visit that has touched nothing yet, and what is read must be read within so many milliseconds. */
export function visitWith(services: Services, longest = LONGEST): Visit {
  const workbook = once(() => openWorkbook(services, longest));
  const memory = once(() => memoryOf(services, workbook()));
  const language = once((): Language => tried(() => languageOf(memory(), workbook()), 'th'));
  const journal = once(() => openJournal(services));
  return { services, workbook, memory, journal, language, stays: false };
}
