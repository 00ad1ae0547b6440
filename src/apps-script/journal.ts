/** The journal of actions in people's own tabs, kept with the document: one property an action, of the newest twenty. */
import { type KeptAction, keptText, readKept } from '../core/tables/kept-action.ts';
import { tooMuchToKeep } from './problems.ts';
import type { Services } from './services.ts';

const PREFIX = 'did/';
const MOST = 20;
/** Google keeps 9 KB in a property; a Thai letter takes three bytes. */
const MOST_BYTES = 9 * 1024 - 100;

export interface Journal {
  /** The actions that are kept, the oldest first. */
  readonly actions: () => readonly KeptAction[];
  readonly keep: (kept: KeptAction) => void;
  readonly drop: (action: string) => void;
  /** Lets go of what is older than the newest twenty. */
  readonly tidy: () => void;
  /** Forgets what was read: someone else may have written meanwhile. */
  readonly forget: () => void;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : 3;
  return bytes;
}

/** The journal of the document that is open. */
export function openJournal(services: Services): Journal {
  const store = services.properties().getDocumentProperties();
  let known: Map<string, KeptAction> | null = null;
  const read = (): Map<string, KeptAction> => {
    if (known) return known;
    const found = Object.entries(store?.getProperties() ?? {}).flatMap(([key, text]) => {
      const kept = key.startsWith(PREFIX) ? readKept(key.slice(PREFIX.length), text) : null;
      return kept ? [kept] : [];
    });
    known = new Map(found.sort((a, b) => a.number - b.number).map((kept) => [kept.action, kept]));
    return known;
  };
  const drop = (action: string): void => {
    store?.deleteProperty(PREFIX + action);
    known?.delete(action);
  };
  return {
    actions: () => [...read().values()],
    keep(kept) {
      if (!store) throw new Error('there is no document to keep a journal with');
      const text = keptText(kept);
      if (bytesOf(text) > MOST_BYTES) throw tooMuchToKeep({});
      store.setProperty(PREFIX + kept.action, text);
      const actions = read();
      actions.delete(kept.action);
      actions.set(kept.action, kept);
    },
    drop,
    tidy() {
      const actions = [...read().keys()];
      try {
        for (const action of actions.slice(0, Math.max(0, actions.length - MOST))) drop(action);
      } catch (error) {
        // It is done anew after the next action.
        console.warn(String(error));
      }
    },
    forget() {
      known = null;
    },
  };
}
