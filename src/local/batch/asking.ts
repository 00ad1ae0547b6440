/** What all commands have in common when they are asked: how to put a question, and the answer as JSON or as pages. */
import type { Answer, CommandName, Takes } from '../../core/commands/answers.ts';
import type { Report } from '../../core/reports/report.ts';
import type { Asked } from './asked.ts';
import { postedText } from './posted-text.ts';
import { reportText } from './report-text.ts';

export interface Done {
  /** For standard output. */
  readonly text: string;
  /** 1 = checked, and there is something to mend; 2 = some of many files could not be read. */
  readonly status: 0 | 1 | 2;
  /** What else to say, on standard error. */
  readonly aside?: readonly string[];
  /** A text to write where `--out` says, in place of the workbook. */
  readonly file?: string;
  /** Files to write into the folder that `--out` names. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}

/** What a question is put with: how to put it, and what every question takes. */
export interface Asking {
  readonly asked: Asked;
  readonly put: <Name extends CommandName>(command: Name, takes: Takes<Name>) => Answer<Name>;
  readonly today: string;
  readonly tell: (words: string) => void;
}

/** What the question takes, without what was not typed. */
export function given<Values extends Readonly<Record<string, string | boolean | null>>>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], null> } {
  const kept: { [Name in keyof Values]?: Exclude<Values[Name], null> } = {};
  for (const name in values) {
    const value = values[name];
    if (isGiven(value)) kept[name] = value;
  }
  return kept;
}

function isGiven<Value>(value: Value): value is Exclude<Value, null> {
  return value !== null;
}

/** An answer as it goes to another program. */
export const json = (answer: unknown): string => `${JSON.stringify(answer)}\n`;

/** Whether a result tab is to be written. */
export const written = ({ out }: Asked): true | null => (out === null ? null : true);

/** Pages and letters are for people; the rest is data. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['report', 'text', 'letter']);

/** The data of an answer. */
function figuresOf(answer: object): unknown {
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !FOR_PEOPLE.has(name)));
}

/** An answer that has its own pages: those, or all the rest as JSON. */
export function paged(asked: Asked, answer: object, ...pages: readonly (Report | null)[]): Done {
  const shown = pages.flatMap((page) => (page === null ? [] : [reportText(page, asked.lang)]));
  return { text: asked.json ? json(figuresOf(answer)) : shown.join('\n'), status: 0 };
}

/** A page, and what to know of what was posted. */
export function pagedAndPosted(asked: Asked, page: Report, answer: object, ...more: readonly string[]): Done {
  const { text, status } = paged(asked, answer, page);
  if (!asked.post || asked.json || asked.out === null) return { text, status };
  return { text: [text, postedText(asked.out, asked.lang), ...more, ''].join('\n'), status };
}
