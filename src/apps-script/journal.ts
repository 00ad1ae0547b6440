/** The journal of actions in people's own tabs, kept with the document: one property an action, and more for its blocks where they are long. */
import { type KeptAction, keptText, readKept } from '../core/tables/kept-action.ts';
import { hashOf } from '../core/values/hash.ts';
import { tooMuchToKeep } from './problems.ts';
import type { Services } from './services.ts';

const PREFIX = 'did/';
const MORE = 'more/';
const MOST = 20;
/** Google keeps 9 KB in a property; a Thai letter takes three bytes. */
const MOST_BYTES = 9 * 1024 - 200;
/** Of one action, and of all: Google keeps 500 KB with a document. */
const MOST_OF_ONE = 90 * 1024;
const MOST_OF_ALL = 300 * 1024;

export interface Journal {
  /** The actions that are kept, the oldest first. */
  readonly actions: () => readonly KeptAction[];
  readonly keep: (kept: KeptAction) => void;
  readonly drop: (action: string) => void;
  /** Lets go of what is older than the newest twenty, or too much altogether. */
  readonly tidy: () => void;
  /** Forgets what was read: someone else may have written meanwhile. */
  readonly forget: () => void;
}

const bytesOfLetter = (letter: string): number => (letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : 3);

function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += bytesOfLetter(letter);
  return bytes;
}

/** A long text cut into pieces that a property holds. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let [from, bytes] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    bytes += bytesOfLetter(text[at]!);
    // A sign made of two letters is not cut in half.
    if (bytes <= MOST_BYTES || (text[at]! >= '\udc00' && text[at]! <= '\udfff')) continue;
    pieces.push(text.slice(from, at));
    [from, bytes] = [at, bytesOfLetter(text[at]!)];
  }
  return [...pieces, text.slice(from)];
}

/** The text of an action that was cut: its pieces are named by what they hold, so that half of another is never taken. */
interface Cut {
  readonly state: KeptAction['state'];
  readonly of: string;
  readonly pieces: number;
}

function cutIn(text: string): Cut | null {
  const cut = /^cut ([a-z]+) ([0-9a-f]+) (\d+)$/.exec(text);
  const state = (['doing', 'done', 'undoing', 'undone'] as const).find((one) => one === cut?.[1]);
  return cut && state ? { state, of: cut[2]!, pieces: Number(cut[3]) } : null;
}

const pieceKey = (action: string, of: string, at: number): string => `${MORE}${action}/${of}/${at}`;

/** The journal of the document that is open. */
export function openJournal(services: Services): Journal {
  const store = services.properties().getDocumentProperties();
  let known: Map<string, KeptAction> | null = null;
  /** The keys of the pieces there are, and the bytes of each action. */
  let pieces = new Set<string>();
  const sizes = new Map<string, number>();

  const whole = (all: { readonly [key: string]: string }, action: string, text: string): KeptAction | null => {
    const cut = cutIn(text);
    if (cut === null) return readKept(action, text);
    let joined = '';
    for (let at = 0; at < cut.pieces; at++) joined += all[pieceKey(action, cut.of, at)] ?? '';
    const kept = hashOf(joined) === cut.of ? readKept(action, joined) : null;
    return kept && { ...kept, state: cut.state };
  };
  const read = (): Map<string, KeptAction> => {
    if (known) return known;
    const all = store?.getProperties() ?? {};
    pieces = new Set(Object.keys(all).filter((key) => key.startsWith(MORE)));
    const found = Object.entries(all).flatMap(([key, text]) => {
      const kept = key.startsWith(PREFIX) ? whole(all, key.slice(PREFIX.length), text) : null;
      if (kept) sizes.set(kept.action, bytesOf(keptText(kept)));
      return kept ? [kept] : [];
    });
    known = new Map(found.sort((a, b) => a.number - b.number).map((kept) => [kept.action, kept]));
    return known;
  };
  const dropPieces = (action: string, but: string | null): void => {
    for (const key of [...pieces]) {
      if (!key.startsWith(`${MORE}${action}/`) || (but !== null && key.startsWith(`${MORE}${action}/${but}/`)))
        continue;
      store?.deleteProperty(key);
      pieces.delete(key);
    }
  };
  const drop = (action: string): void => {
    read();
    store?.deleteProperty(PREFIX + action);
    known?.delete(action);
    dropPieces(action, null);
  };
  return {
    actions: () => [...read().values()],
    keep(kept) {
      if (!store) throw new Error('there is no document to keep a journal with');
      const actions = read();
      const text = keptText(kept);
      const bytes = bytesOf(text);
      let of: string | null = null;
      if (bytes > MOST_OF_ONE) throw tooMuchToKeep({});
      if (bytes <= MOST_BYTES) store.setProperty(PREFIX + kept.action, text);
      else {
        // What it did is the same whatever came of it, and need not be written anew.
        const blocks = keptText({ ...kept, state: 'doing' });
        of = hashOf(blocks);
        const cut = piecesOf(blocks).map((piece, at) => [pieceKey(kept.action, of!, at), piece] as const);
        if (!cut.every(([key]) => pieces.has(key))) store.setProperties(Object.fromEntries(cut));
        for (const [key] of cut) pieces.add(key);
        store.setProperty(PREFIX + kept.action, `cut ${kept.state} ${of} ${cut.length}`);
      }
      actions.delete(kept.action);
      actions.set(kept.action, kept);
      sizes.set(kept.action, bytes);
      dropPieces(kept.action, of);
    },
    drop,
    tidy() {
      try {
        const actions = [...read().keys()];
        let all = actions.reduce((sum, action) => sum + (sizes.get(action) ?? 0), 0);
        for (const [at, action] of actions.slice(0, -1).entries()) {
          if (at >= actions.length - MOST && all <= MOST_OF_ALL) break;
          drop(action);
          all -= sizes.get(action) ?? 0;
        }
        // Pieces of an action that died before it was kept.
        for (const key of [...pieces]) {
          if (!read().has(key.slice(MORE.length).split('/')[0]!)) store?.deleteProperty(key);
        }
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
