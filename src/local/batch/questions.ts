/** Each command as it is asked of the script: what it takes, and its answer as JSON or as text. */
import type { CheckAnswer } from '../../core/commands/answers/findings.ts';
import type { Day } from '../../core/values/calendar.ts';
import type { Host } from '../emulator/host-model.ts';
import { balancesText, checkText, collectionText, monthsText, statementText } from './answers-text.ts';
import type { Asked } from './asked.ts';
import { type Asking, type Done, given, json, paged, pagedAndPosted, written } from './asking.ts';
import { CLOSING_QUESTIONS } from './closing-questions.ts';
import type { Stretch } from './months.ts';
import { NETWORK_QUESTIONS } from './network-questions.ts';
import { ask } from './open.ts';
import type { BatchCommand } from './options.ts';
import { undoneText, undoText } from './posted-text.ts';
import { yearNotWhole } from './trouble.ts';
import { understoodText } from './understood-text.ts';

function statusOf({ counts }: CheckAnswer): 0 | 1 {
  return counts.reject > 0 ? 1 : 0;
}

function summary({ asked, put, today, tell }: Asking): Done {
  const { lang, group, asOf, month, months } = asked;
  if (months === null) {
    // A page that is neither printed nor written is not made.
    if (asked.json && asked.out === null)
      return { text: json(put('figures', given({ month, asOf, today, group }))), status: 0 };
    const answer = put('summary', given({ month, asOf, today, group, write: written(asked) }));
    return paged(asked, answer, answer.report);
  }
  const answers = months.map((each) => {
    tell(each);
    return put('figures', given({ month: each, asOf, today, group }));
  });
  const text = asked.json ? json({ months: answers }) : monthsText(answers, group, lang);
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

/** Those that are not put to the script, or not to the usual one. */
const OTHERS = ['example', 'feed', 'archive', 'export', 'import'] as const;
type PutCommand = Exclude<BatchCommand, (typeof OTHERS)[number]>;

/** Whether a command is one question to the script. */
export function isPut(command: BatchCommand): command is PutCommand {
  return !OTHERS.some((one) => one === command);
}

const QUESTIONS: Readonly<Record<PutCommand, (asking: Asking) => Done>> = {
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
  'member-data': ({ asked, put, today }) => {
    const answer = put('memberData', { member: asked.member ?? '', ...given({ group: asked.group, today }) });
    return paged(asked, answer, answer.report);
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
  collection: ({ asked, put, today }) => {
    const { group, on, lang } = asked;
    const answer = put('collection', given({ group, date: on, sheet: true, today, write: written(asked) }));
    return {
      text: asked.json
        ? json({ ...answer, sheet: undefined, receipts: undefined, draft: undefined })
        : collectionText(answer, lang),
      status: 0,
    };
  },
  leaving: ({ asked, put, today }) => {
    const { group, on, resolution } = asked;
    const post = asked.post || null;
    const answer = put('leaving', { member: asked.member ?? '', ...given({ group, on, post, resolution, today }) });
    const undo = answer.action === null ? [] : [undoText(answer.action, asked.lang)];
    return pagedAndPosted(asked, answer.report, answer, ...undo);
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
  network: ({ asked, put, today }) => {
    const { asOf, month } = asked;
    const page = asked.json ? null : true;
    const answer = put('network', given({ month, asOf, page, today, write: written(asked) }));
    return { ...paged(asked, answer, answer.report), aside: answer.toldTwice.map((one) => one[asked.lang]) };
  },
  'summary-file': ({ asked, put, today }) => {
    const { group, month, out } = asked;
    const asTab = out !== null && /\.xlsx$/i.test(out);
    const answer = put('summaryFile', given({ group, month, today, write: asTab || null }));
    const file = out === null || asTab ? {} : { file: answer.csv };
    if (asked.json) return { ...paged(asked, answer), ...file };
    return out === null ? { text: answer.csv, status: 0 } : { ...paged(asked, answer, answer.report), ...file };
  },
  ...NETWORK_QUESTIONS,
  understood: ({ asked, put, today }) => {
    const answer = put('understood', given({ tab: asked.tab, today }));
    return { text: asked.json ? json(answer) : understoodText(answer, asked.lang), status: 0 };
  },
  ...CLOSING_QUESTIONS,
  room: ({ asked, put, today }) => {
    const answer = put('room', { today });
    return paged(asked, answer, answer.report);
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

/** What a command gives over the workbook of a host. Throws: `Problem`. */
export function answerTo(
  command: PutCommand,
  asked: Asked,
  host: Host,
  today: string,
  tell: (words: string) => void,
): Done {
  return QUESTIONS[command]({ asked, put: (name, takes) => ask(host, name, takes), today, tell });
}
