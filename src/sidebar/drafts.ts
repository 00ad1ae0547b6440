/** Keeps entries that are not posted yet: at once in the browser, where it allows that, and soon after with the script. */
import { signal } from '@preact/signals';
import type { CollectionAnswer } from '../core/commands/answers/collection.ts';
import { hashOf } from '../core/values/hash.ts';
import { satang } from '../core/values/satang.ts';
import { type Draft, type Entry, newDraft } from './collecting.ts';
import { ask } from './server.ts';

/** Drafts by group, as they are worked on. */
export const drafts = signal<ReadonlyMap<string, Draft>>(new Map());
/** Where the last change is kept: with the script, only in this browser, or nowhere but on this page. */
export const keptIn = signal<'script' | 'browser' | 'page'>('script');
/** The day that is looked at, of groups for which it is not the script’s today. */
export const days = signal<ReadonlyMap<string, string>>(new Map());
/** How many entries were found again when the page opened. */
export const restored = signal(0);

/** So long nothing is typed before the script is asked: of many quick entries only the last asks. */
const QUIET = 1500;

interface Kept {
  readonly draft: Draft;
  readonly at: number;
  /** Whether the script has it too. */
  readonly synced: boolean;
}

const placeOf = (group: string, name: string): string => `sajja-draft-${hashOf(`${group}|${name}`)}`;
const names = new Map<string, string>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** The draft of a group. */
export function draftOf(group: string): Draft {
  return drafts.value.get(group) ?? EMPTY;
}

const EMPTY: Draft = newDraft();

/** Takes over what was kept of a group, the later of both, unless it is worked on already. */
export function openDraft({ groupId, name, date, draft: text }: CollectionAnswer): void {
  names.set(groupId, name);
  if (drafts.peek().has(groupId)) return;
  const [script, browser] = [readKept(text), readKept(read(placeOf(groupId, name)))];
  // What the script had and has no more was posted or thrown away elsewhere.
  const own = browser !== null && (!browser.synced || script !== null) ? browser : null;
  const kept = script === null || (own !== null && own.at > script.at) ? own : script;
  const draft = kept?.draft ?? newDraft();
  drafts.value = new Map(drafts.peek()).set(groupId, draft);
  restored.value = draft.entries.length;
  if (draft.entries.length > 0 && draft.date !== null && draft.date !== date) lookAtDay(groupId, draft.date);
}

/** Turns to another day of a group; entries that wait are of that day then. */
export function lookAtDay(group: string, date: string): void {
  days.value = new Map(days.peek()).set(group, date);
  if (draftOf(group).entries.length > 0) changeDraft(group, { date });
}

/** Changes the draft of a group, and keeps it. */
export function changeDraft(group: string, change: Partial<Draft>): void {
  const draft = { ...(drafts.peek().get(group) ?? newDraft()), ...change };
  drafts.value = new Map(drafts.peek()).set(group, draft);
  const at = Date.now();
  const isKept = write(placeOf(group, names.get(group) ?? ''), { draft, at, synced: false });
  keptIn.value = isKept ? 'browser' : 'page';
  clearTimeout(timers.get(group));
  timers.set(
    group,
    setTimeout(() => void sync(group, draft, at), QUIET),
  );
}

/** Lets go of a group’s draft; what was recorded is no draft, and the next begins under a new key. */
export function clearDraft(group: string, rest: readonly Entry[] = []): void {
  const { date, receivedBy } = draftOf(group);
  restored.value = 0;
  changeDraft(group, { ...newDraft(), date, receivedBy, entries: rest });
}

/** Has entries wait again that were recorded and taken back, before those that wait since; their slips stay apart. */
export function waitAgain(group: string, date: string, entries: readonly Entry[]): void {
  const since = draftOf(group).entries;
  const past = Math.max(0, ...since.map(({ id, slip }) => Math.max(id, slip ?? 0)));
  const again = entries.map(({ slip, ...entry }) => ({
    ...entry,
    id: entry.id + past,
    ...(slip === undefined ? {} : { slip: slip + past }),
  }));
  restored.value = again.length + since.length;
  lookAtDay(group, date);
  changeDraft(group, { date, entries: [...again, ...since] });
}

async function sync(group: string, draft: Draft, at: number): Promise<void> {
  const isEmpty = draft.entries.length === 0;
  const outcome = await ask('draft', { group, put: isEmpty ? '' : JSON.stringify({ draft, at, synced: true }) });
  if (drafts.peek().get(group) !== draft || !outcome.ok) return;
  write(placeOf(group, names.get(group) ?? ''), isEmpty ? null : { draft, at, synced: true });
  keptIn.value = 'script';
}

function read(place: string): string | null {
  try {
    return window.localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Whether the browser keeps it. */
function write(place: string, kept: Kept | null): boolean {
  try {
    if (kept === null) window.localStorage.removeItem(place);
    else window.localStorage.setItem(place, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was kept, out of its text; null where it is none, or of another making. */
function readKept(text: string | null): Kept | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || !isObject(value['draft']) || typeof value['at'] !== 'number') return null;
  const { key, date, entries, receivedBy } = value['draft'];
  if (typeof key !== 'string' || !Array.isArray(entries)) return null;
  return {
    draft: {
      key,
      date: typeof date === 'string' ? date : null,
      receivedBy: typeof receivedBy === 'string' ? receivedBy : null,
      entries: entries.flatMap((entry) => readEntry(entry) ?? []),
    },
    at: value['at'],
    synced: value['synced'] === true,
  };
}

const KINDS = ['contribution', 'deposit', 'entryFee', 'fine', 'share'] as const;

function readEntry(value: unknown): Entry | null {
  if (!isObject(value)) return null;
  const { id, memberId, amount, kind, place, slip } = value;
  if (typeof id !== 'number' || typeof memberId !== 'string' || !Number.isInteger(amount)) return null;
  const known = KINDS.find((one) => one === kind);
  const texts = (['coverFrom', 'coverTo', 'payer', 'receiptId', 'note'] as const).flatMap((name) => {
    const text = value[name];
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
  return {
    ...Object.fromEntries(texts),
    id,
    memberId,
    amount: satang(Number(amount)),
    ...(known === undefined ? {} : { kind: known }),
    ...(place === 'bank' ? { place } : {}),
    ...(typeof slip === 'number' ? { slip } : {}),
  };
}
