/** Each command as it is asked of the script: what it takes, and its answer as JSON or as text. */
import type { Answer, CheckAnswer, CommandName, SummaryAnswer, Takes } from '../../core/commands/answers.ts';
import type { Report } from '../../core/reports/report.ts';
import type { Day } from '../../core/values/calendar.ts';
import type { Host } from '../emulator/host-model.ts';
import { balancesText, checkText, monthsText, statementText } from './answers-text.ts';
import type { Asked } from './asked.ts';
import type { Stretch } from './months.ts';
import { ask } from './open.ts';
import type { BatchCommand } from './options.ts';
import { postedText, undoneText, undoText } from './posted-text.ts';
import { reportText } from './report-text.ts';
import { yearNotWhole } from './trouble.ts';

export interface Done {
  /** For standard output. */
  readonly text: string;
  /** 1 = checked, and there is something to mend. */
  readonly status: 0 | 1;
}

/** What a question is put with: how to put it, and what every question takes. */
interface Asking {
  readonly asked: Asked;
  readonly put: <Name extends CommandName>(command: Name, takes: Takes<Name>) => Answer<Name>;
  readonly today: string;
  readonly tell: (words: string) => void;
}

/** What the question takes, without what was not typed. */
function given<Values extends Readonly<Record<string, string | boolean | null>>>(
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

const json = (answer: unknown): string => `${JSON.stringify(answer)}\n`;

const written = ({ out }: Asked): true | null => (out === null ? null : true);

/** Pages and letters are for people; the rest is data. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['report', 'text', 'letter']);

function figuresOf(answer: object): unknown {
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !FOR_PEOPLE.has(name)));
}

function statusOf({ counts }: CheckAnswer): 0 | 1 {
  return counts.reject > 0 ? 1 : 0;
}

/** An answer that has its own pages: those, or all the rest as JSON. */
function paged(asked: Asked, answer: object, ...pages: readonly (Report | null)[]): Done {
  const shown = pages.flatMap((page) => (page === null ? [] : [reportText(page, asked.lang)]));
  return { text: asked.json ? json(figuresOf(answer)) : shown.join('\n'), status: 0 };
}

/** A page, and what to know of what was posted. */
function pagedAndPosted(asked: Asked, page: Report, answer: object, ...more: readonly string[]): Done {
  const { text, status } = paged(asked, answer, page);
  if (!asked.post || asked.json || asked.out === null) return { text, status };
  return { text: [text, postedText(asked.out, asked.lang), ...more, ''].join('\n'), status };
}

function summary({ asked, put, today, tell }: Asking): Done {
  const { lang, group, asOf, month, months } = asked;
  if (months === null) {
    const answer = put('summary', given({ month, asOf, today, group, write: written(asked) }));
    return paged(asked, answer, answer.report);
  }
  const answers: SummaryAnswer[] = months.map((each) => {
    tell(each);
    return put('summary', given({ month: each, asOf, today, group }));
  });
  const text = asked.json ? json({ months: answers.map(figuresOf) }) : monthsText(answers, group, lang);
  return { text, status: 0 };
}

/** The fiscal year that is meant: the one named, or the one that ends where the days end. */
function yearOf({ year, from, to }: Stretch): string | null {
  if (year !== null) return year;
  if (to !== null) return to.slice(0, 4);
  return from === null ? null : String(Number(from.slice(0, 4)) + Number(!from.endsWith('-01-01')));
}

const isStretch = (asked: Stretch, from: Day, to: Day): boolean =>
  (asked.from ?? from) === from && (asked.to ?? to) === to;

const QUESTIONS: Readonly<Record<Exclude<BatchCommand, 'example'>, (asking: Asking) => Done>> = {
  check: ({ asked, put, today }) => {
    const { asOf, month, group, lang } = asked;
    const answer = put('check', given({ asOf, month, today, group, write: written(asked) }));
    return { text: asked.json ? json(answer) : checkText(answer, lang), status: statusOf(answer) };
  },
  balances: ({ asked, put, today }) => {
    const { asOf, group, lang } = asked;
    const answer = put('balances', given({ asOf, today, group, write: written(asked) }));
    return { text: asked.json ? json(answer) : balancesText(answer, lang), status: 0 };
  },
  summary,
  statement: ({ asked, put, today }) => {
    const { group, asOf, lang } = asked;
    const answer = put('statement', { member: asked.member ?? '', ...given({ group, asOf, today }) });
    return { text: asked.json ? json(answer) : statementText(answer, lang), status: 0 };
  },
  rights: ({ asked, put, today }) => {
    const { group, on } = asked;
    const answer = put('rights', { member: asked.member ?? '', ...given({ group, on, today }) });
    return paged(asked, answer, answer.report);
  },
  welfare: ({ asked, put, today }) => {
    const { group, asOf } = asked;
    const answer = put('welfare', given({ group, asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  loans: ({ asked, put, today }) => {
    const { group, asOf } = asked;
    const answer = put('loans', given({ group, asOf, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  loan: ({ asked, put, today }) => {
    const { group, asOf } = asked;
    const answer = put('loan', { loan: asked.loan ?? '', ...given({ group, asOf, today }) });
    return paged(asked, answer, answer.report, answer.letter);
  },
  leaving: ({ asked, put, today }) => {
    const { group, on, resolution } = asked;
    const post = asked.post || null;
    const answer = put('leaving', { member: asked.member ?? '', ...given({ group, on, post, resolution, today }) });
    return pagedAndPosted(asked, answer.report, answer);
  },
  statements: ({ asked, put, today }) => {
    const { group, stretch } = asked;
    const answer = put('statements', given({ group, ...stretch, today, write: written(asked) }));
    return paged(asked, answer, answer.report);
  },
  yearend: ({ asked, put, today }) => {
    const { group, resolution, goesTo } = asked;
    const year = yearOf(asked.stretch);
    if (asked.stretch.year === null && year !== null) {
      const { from, to } = put('yearEnd', given({ group, year, today }));
      if (!isStretch(asked.stretch, from, to)) throw yearNotWhole({ from, to });
    }
    const post = asked.post || null;
    const write = written(asked);
    const answer = put('yearEnd', given({ group, year, post, resolution, goesTo, today, write }));
    const undo = answer.action === null ? [] : [undoText(answer.action, asked.lang)];
    return pagedAndPosted(asked, answer.report, answer, ...undo);
  },
  undo: ({ asked, put, today }) => {
    const answer = put('undo', { action: asked.action ?? '', today });
    return { text: asked.json ? json(answer) : `${undoneText(answer.rows, asked.lang)}\n`, status: 0 };
  },
  journal: ({ asked, put, today }) => {
    const { format, asOf } = asked;
    const answer = put('journal', given({ format, asOf, today }));
    return { text: asked.json ? json(answer) : answer.text, status: 0 };
  },
};

/** What a command other than `example` gives over the workbook of a host. Throws: `Problem`. */
export function answerTo(
  command: Exclude<BatchCommand, 'example'>,
  asked: Asked,
  host: Host,
  today: string,
  tell: (words: string) => void,
): Done {
  return QUESTIONS[command]({ asked, put: (name, takes) => ask(host, name, takes), today, tell });
}
