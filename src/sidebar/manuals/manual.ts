/** What a manual is: for one kind of work in a group, parts with steps to follow; shown in the sidebar and printed with pictures. */
import type { Words } from '../../core/values/words.ts';

export interface Part {
  /** What a page and a picture name it by. */
  readonly name: string;
  readonly title: Words;
  readonly steps: readonly Words[];
}

export interface Manual {
  readonly name: 'treasurer' | 'committee' | 'coordinator' | 'everybody';
  readonly title: Words;
  readonly parts: readonly Part[];
}
