/** What the check found as the sidebar goes through it: by what is to be done, cut to what is sought. */
import { signal } from '@preact/signals';
import type { FindingItem } from '../core/commands/answers/findings.ts';
import type { Takes } from '../core/commands/answers.ts';
import { isSought, type Severity } from '../core/reports/findings-sought.ts';
import { TODO, type TodoName, todoOf } from '../core/reports/findings-todo.ts';
import type { Words } from '../core/values/words.ts';
import type { ChipTone } from './parts/chip.tsx';
import { words } from './words.ts';

/** Findings of one code. */
export interface Kind {
  readonly code: string;
  readonly title: Words;
  readonly severity: Severity;
  /** Those alike counted each. */
  readonly count: number;
  readonly items: readonly FindingItem[];
}

/** Findings with which the same is to be done. */
export interface Work {
  readonly todo: TodoName;
  readonly title: Words;
  readonly why: Words;
  readonly count: number;
  readonly kinds: readonly Kind[];
}

interface Seeking {
  readonly severity: Severity | '';
  readonly tab: string;
  readonly words: string;
}

export const NOTHING_SOUGHT: Seeking = { severity: '', tab: '', words: '' };
/** What is looked for; it stays while one goes to a member and back. */
export const seeking = signal(NOTHING_SOUGHT);
/** What the script was asked to look up beyond what the list holds, of the group and month for which it was asked. */
export const deeper = signal<{ readonly of: string; readonly takes: Takes<'findings'> } | null>(null);

/** How each severity is called and coloured. */
export const severities: {
  readonly [severity in Severity]: { readonly name: Words; readonly why: Words; readonly tone: ChipTone };
} = {
  reject: { name: words.reject, why: words.rejectWhy, tone: 'bad' },
  confirm: { name: words.confirm, why: words.confirmWhy, tone: 'look' },
  note: { name: words.note, why: words.noteWhy, tone: 'soft' },
};

const countOf = (items: readonly FindingItem[]): number => items.reduce((sum, { alike }) => sum + alike, 0);

/** Those of the findings that are sought. */
export function soughtOf(
  items: readonly FindingItem[],
  { severity, tab, words: typed }: Seeking,
): readonly FindingItem[] {
  const sought = { severity: severity || null, todo: null, tab: tab || null, words: typed.trim() || null };
  return items.filter((item) => isSought(item, sought));
}

const RANK: { readonly [severity in Severity]: number } = { reject: 0, confirm: 1, note: 2 };
const rankOf = (kinds: ReadonlyMap<string, readonly FindingItem[]>): number =>
  Math.min(...[...kinds.values()].map((of) => RANK[of[0]!.severity]));

/** The findings by what is to be done and by kind: what must be mended first, else in the order in which the script sent them. */
export function worksOf(items: readonly FindingItem[]): readonly Work[] {
  const works = new Map<TodoName, Map<string, FindingItem[]>>();
  for (const item of items) {
    const todo = todoOf(item.code);
    const kinds = works.get(todo) ?? new Map<string, FindingItem[]>();
    works.set(todo, kinds.set(item.code, [...(kinds.get(item.code) ?? []), item]));
  }
  const first = [...works].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  return first.map(([todo, kinds]) => ({
    todo,
    ...TODO[todo],
    count: [...kinds.values()].reduce((sum, of) => sum + countOf(of), 0),
    kinds: [...kinds].map(([code, of]) => {
      const { title, severity } = of[0]!;
      return { code, title, severity, count: countOf(of), items: of };
    }),
  }));
}

/** All findings one after another, as “next” walks through them. */
export function inOrder(works: readonly Work[]): readonly FindingItem[] {
  return works.flatMap(({ kinds }) => kinds.flatMap(({ items }) => items));
}

/** Where a finding is, in words. */
export function placeOf({ tab, row, column }: Pick<FindingItem, 'tab' | 'row' | 'column'>): Words {
  return tab === null ? words.noPlace : words.place(tab, row, column);
}
