/** Findings in words: what each holds, and whether it is one that is looked for. */
import type { Day } from '../values/calendar.ts';
import { wordKey } from '../values/text.ts';
import type { Words } from '../values/words.ts';
import { type TodoName, todoOf } from './findings-todo.ts';

export type Severity = 'reject' | 'confirm' | 'note';

/** That somebody has seen a finding and lets it stand. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly date: Day;
}

/** A finding in words. */
export interface FindingSaid {
  readonly code: string;
  readonly severity: Severity;
  readonly groupId: string | null;
  readonly tab: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly memberId: string | null;
  readonly title: Words;
  readonly message: Words;
  /** Absent while nobody has accepted it. */
  readonly accepted?: Acceptance;
}

/** What a finding is gathered and sought by. */
export type Findable = Pick<FindingSaid, 'code' | 'severity' | 'tab' | 'row' | 'column' | 'groupId' | 'memberId'> &
  Partial<Pick<FindingSaid, 'title' | 'message'>>;

/** What is looked for among findings; null = whatever it is. */
export interface Sought {
  readonly severity: Severity | null;
  readonly todo: TodoName | null;
  readonly tab: string | null;
  /** Parts of words, of the tab’s title, of a group’s or member’s id, or a cell such as D12. */
  readonly words: string | null;
  readonly code?: string | null;
  readonly column?: string | null;
}

/** Whether a finding is one that is looked for: every word that was typed must be in it. */
export function isSought(
  finding: Findable,
  { severity, todo, tab, words: typed, code = null, column = null }: Sought,
): boolean {
  if (severity !== null && finding.severity !== severity) return false;
  if (todo !== null && todoOf(finding.code) !== todo) return false;
  if (tab !== null && finding.tab !== tab) return false;
  if (code !== null && finding.code !== code) return false;
  if (column !== null && finding.column !== column) return false;
  if (typed === null) return true;
  const { title, message, groupId, memberId } = finding;
  const place = `${finding.tab ?? ''} ${finding.column ?? ''}${finding.row ?? ''}`;
  const said = [title?.th, title?.en, message?.th, message?.en, groupId, memberId, finding.code, place];
  const text = wordKey(said.filter((one) => typeof one === 'string').join(' · '));
  return wordKey(typed)
    .split(' ')
    .every((word) => text.includes(word));
}
