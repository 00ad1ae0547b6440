/** The journal of actions in people's own tabs, kept with the document: the newest ones, as far as there is room. */
import type { KeptAction } from '../core/tables/kept-action.ts';
import { bytesOf, keptTexts, readKept } from '../core/tables/kept-text.ts';
import { tooMuchToKeep } from './problems.ts';
import type { Services } from './services.ts';
import { tried } from './tried.ts';

const PREFIX = 'did/';
const MOST = 100;
const MOST_BYTES = 400 * 1024;
/** A document keeps 500 KB in all, also of what is not ours. */
const MOST_IN_ALL = 490 * 1024;

export interface Journal {
  /** The actions that are kept, the oldest first. */
  readonly actions: () => readonly KeptAction[];
  /** Keeps an action as it stands now; what is older goes where there is no room. Throws Problem where it is too much. */
  readonly keep: (kept: KeptAction) => void;
  readonly drop: (action: string) => void;
  /** Lets go of everything, and of what else is kept by these keys. */
  readonly clear: (others: readonly string[]) => void;
  /** Lets go of what is older than the newest, and of what belongs to nothing. */
  readonly tidy: () => void;
  /** Forgets what was read: someone else may have written meanwhile. */
  readonly forget: () => void;
}

const keyOf = (action: string): string => PREFIX + action;
/** Pieces of another time stay apart from these until they are thrown away. */
const pieceKey = (action: string, number: number, at: number): string => `${PREFIX}${action}/${number}/${at}`;
const actionIn = (key: string): string => key.slice(PREFIX.length).split('/')[0] ?? '';

interface Read {
  /** Everything of ours in the store, by key. */
  readonly texts: Map<string, string>;
  readonly actions: Map<string, KeptAction>;
  /** How many bytes there is room for. */
  readonly room: number;
}

function readAll(properties: Readonly<Record<string, string>>): Read {
  const all = Object.entries(properties);
  const texts = new Map(all.filter(([key]) => key.startsWith(PREFIX)));
  const found: KeptAction[] = [];
  for (const [key, text] of texts) {
    const action = actionIn(key);
    if (key !== keyOf(action)) continue;
    const number = /"number":(\d+)/.exec(text)?.[1];
    const kept = readKept(action, text, (at) => texts.get(pieceKey(action, Number(number), at)));
    if (kept) found.push(kept);
  }
  found.sort((a, b) => a.number - b.number);
  const room = Math.min(MOST_BYTES, MOST_IN_ALL - (sizeOf(all) - sizeOf(texts)));
  return { texts, actions: new Map(found.map((kept) => [kept.action, kept])), room };
}

/** The texts by which an action is kept, by key. */
function textsOf(kept: KeptAction): ReadonlyMap<string, string> {
  const { head, pieces } = keptTexts(kept);
  return new Map([
    [keyOf(kept.action), head],
    ...pieces.map((piece, at): [string, string] => [pieceKey(kept.action, kept.number, at), piece]),
  ]);
}

const sizeOf = (texts: Iterable<readonly [string, string]>): number => {
  let bytes = 0;
  for (const [key, text] of texts) bytes += bytesOf(key) + bytesOf(text);
  return bytes;
};

/** The journal of the document that is open. */
export function openJournal(services: Services): Journal {
  const store = services.properties().getDocumentProperties();
  let known: Read | null = null;
  const read = (): Read => {
    known ??= readAll(store?.getProperties() ?? {});
    return known;
  };
  const forgo = (keys: readonly string[]): void => {
    for (const key of keys) {
      store?.deleteProperty(key);
      known?.texts.delete(key);
    }
  };
  /** The head goes first: pieces without one are thrown away. */
  const drop = (action: string): void => {
    const keys = [...read().texts.keys()].filter((key) => actionIn(key) === action);
    forgo(keys.sort((a, b) => a.length - b.length));
    known?.actions.delete(action);
  };
  /** Lets go of the oldest until so many more bytes have room. */
  const makeRoom = (more: number, but: string | null): void => {
    const settled = [...read().actions.values()].filter(
      ({ action, state, logged }) => action !== but && logged && (state === 'done' || state === 'undone'),
    );
    let over = read().actions.size - MOST;
    for (const { action } of settled) {
      if (over <= 0 && sizeOf(read().texts) + more <= read().room) return;
      drop(action);
      over--;
    }
  };
  return {
    actions: () => [...read().actions.values()],
    keep(kept) {
      if (!store) throw new Error('there is no document to keep a journal with');
      const { texts, actions, room } = read();
      const wanted = textsOf(kept);
      const news = [...wanted].filter(([key, text]) => texts.get(key) !== text);
      const size = sizeOf(news);
      if (sizeOf(texts) + size > room) makeRoom(size, kept.action);
      if (size > 0 && sizeOf(texts) + size > room) throw tooMuchToKeep({});
      if (news.length > 0) store.setProperties(Object.fromEntries(news));
      for (const [key, text] of news) texts.set(key, text);
      actions.delete(kept.action);
      actions.set(kept.action, kept);
      // Pieces of what was kept of it before.
      if (kept.state === 'done' || kept.state === 'undone')
        forgo([...texts.keys()].filter((key) => actionIn(key) === kept.action && !wanted.has(key)));
    },
    drop,
    clear(others) {
      for (const action of read().actions.keys()) drop(action);
      forgo([...read().texts.keys(), ...others]);
    },
    tidy() {
      // Where it fails it is done anew after the next action.
      tried(() => {
        makeRoom(0, null);
        const { actions, texts } = read();
        forgo([...texts.keys()].filter((key) => !actions.has(actionIn(key))));
      }, null);
    },
    forget() {
      known = null;
    },
  };
}
