/** A report: what there is to see, still without knowing whether it is shown on a tab, in the sidebar or on paper. */
import type { Day, Month } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import type { Words } from '../values/words.ts';

/** How a value is shown. */
export type Show = 'money' | 'count' | 'percent' | 'day' | 'month' | 'text';

/** One value; text may be in both languages. Null is missing and is shown as a dash. */
export type Value = Satang | number | string | Day | Month | Words | null;

/** How a value or a row should look: `good`, `look` and `bad` are the three colours of a state. */
export type Tone = 'plain' | 'soft' | 'good' | 'look' | 'bad';

export interface FigureLine {
  readonly label: Words;
  readonly show: Show;
  readonly value: Value;
  readonly note?: Words;
  readonly tone?: Tone;
  /** A line that adds up those above it. */
  readonly total?: boolean;
}

export interface Column {
  readonly label: Words;
  readonly show: Show;
}

export interface TableRow {
  readonly cells: readonly Value[];
  readonly kind: 'row' | 'subtotal' | 'total';
  readonly tone?: Tone;
}

/** One line or one group of bars. */
export interface Series {
  readonly label: Words;
  readonly values: readonly (number | null)[];
}

export type Block =
  | { readonly kind: 'figures'; readonly title: Words; readonly lines: readonly FigureLine[] }
  | {
      readonly kind: 'table';
      readonly title: Words;
      readonly columns: readonly Column[];
      readonly rows: readonly TableRow[];
      /** Passed round and written on: a sheet of its own, with room for a hand. */
      readonly byHand?: true;
      /** Of a receipt: what stands above its lines, and who signs below; several stand on a sheet of paper. */
      readonly slip?: { readonly head: readonly Words[]; readonly sign: Words };
    }
  /** Sentences to read, such as those of a letter. */
  | { readonly kind: 'text'; readonly title: Words | null; readonly paragraphs: readonly Words[] }
  /** Lines to sign on paper, each with who signs. */
  | { readonly kind: 'signatures'; readonly title: Words | null; readonly signs: readonly Words[] }
  | {
      readonly kind: 'chart';
      /** The one question it answers. */
      readonly title: Words;
      readonly form: 'bars' | 'columns' | 'line';
      readonly show: Show;
      readonly labels: readonly (string | Words)[];
      readonly series: readonly Series[];
    }
  | Heat;

/** Who did what in which month: coloured cells, each with its word. */
export interface Heat {
  readonly kind: 'heat';
  /** The one question it answers. */
  readonly title: Words;
  /** What the rows are. */
  readonly of: Words;
  /** What the amount at the end of a row is. */
  readonly last: Words;
  readonly columns: readonly Month[];
  /** `marks` has a letter for each column. */
  readonly rows: readonly { readonly label: string; readonly marks: string; readonly value: Satang | null }[];
  /** What each letter says, and its colour. */
  readonly states: Readonly<Record<string, { readonly word: Words; readonly tone: Tone }>>;
}

export interface Report {
  readonly title: Words;
  /** Group or network, month, as of when. */
  readonly subtitle: Words;
  readonly blocks: readonly Block[];
  readonly notes: readonly Words[];
}
