/** Does what was asked: opens the file, puts the question to the script, and gives the text to print. */
import type { CheckAnswer, SummaryAnswer } from '../../core/commands/answers.ts';
import type { Host } from '../emulator/host-model.ts';
import { createWorkbook } from '../emulator/workbook.ts';
import { contentOf } from '../example/content.ts';
import { exampleWorkbook } from '../example/example.ts';
import { EXAMPLE_TODAY } from '../example/workbook.ts';
import { balancesText, checkText, monthsText, statementText } from './answers-text.ts';
import { ask, contentOfFile, hostOver } from './open.ts';
import type { Asked } from './options.ts';
import { reportText } from './report-text.ts';
import { keepFileOf, saveAs } from './save.ts';

export interface Done {
  /** For standard output. */
  readonly text: string;
  /** 1 = checked, and there is something to mend. */
  readonly status: 0 | 1;
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

/** A summary without its page, which is for people. */
function figuresOf({ report: _report, text: _text, ...figures }: SummaryAnswer): unknown {
  return figures;
}

function statusOf({ counts }: CheckAnswer): 0 | 1 {
  return counts.reject > 0 ? 1 : 0;
}

function answerTo(asked: Asked, host: Host, today: string, tell: (words: string) => void): Done {
  const { lang, group, asOf, month } = asked;
  const write = asked.out === null ? null : true;
  switch (asked.command) {
    case 'check': {
      const answer = ask(host, 'check', given({ asOf, month, today, group, write }));
      return { text: asked.json ? json(answer) : checkText(answer, lang), status: statusOf(answer) };
    }
    case 'balances': {
      const answer = ask(host, 'balances', given({ asOf, today, group, write }));
      return { text: asked.json ? json(answer) : balancesText(answer, lang), status: 0 };
    }
    case 'summary': {
      if (asked.months === null) {
        const answer = ask(host, 'summary', given({ month, asOf, today, group, write }));
        return { text: asked.json ? json(figuresOf(answer)) : reportText(answer.report, lang), status: 0 };
      }
      const answers = asked.months.map((each) => {
        tell(each);
        return ask(host, 'summary', given({ month: each, asOf, today, group }));
      });
      const text = asked.json ? json({ months: answers.map(figuresOf) }) : monthsText(answers, group, lang);
      return { text, status: 0 };
    }
    case 'statement': {
      const answer = ask(host, 'statement', { member: asked.member ?? '', ...given({ group, asOf, today }) });
      return { text: asked.json ? json(answer) : statementText(answer, lang), status: 0 };
    }
    default: {
      const answer = ask(host, 'journal', given({ format: asked.format, asOf, today }));
      return { text: asked.json ? json(answer) : answer.text, status: 0 };
    }
  }
}

async function writeExample(asked: Asked, tell: (words: string) => void): Promise<Done> {
  const example = exampleWorkbook(asked.size, asked.today ?? EXAMPLE_TODAY);
  const name = asked.out ?? asked.file ?? `example-${asked.size}.xlsx`;
  if (asked.out === null) await keepFileOf(name);
  tell(name);
  const { name: title, zone, locale } = example;
  await saveAs(name, createWorkbook({ title, zone, locale, sheets: example.tabs.map(contentOf) }));
  const said =
    asked.lang === 'th'
      ? `เขียนแฟ้มตัวอย่าง ${name} แล้ว (ชื่อคนทั้งหมดเป็นชื่อสมมุติ)`
      : `Wrote the example ${name} (all people are made up).`;
  return { text: `${said}\n`, status: 0 };
}

/** The text and status of what was asked. Throws: `Problem` with one sentence; then nothing has been written. */
export async function done(asked: Asked, today: string, tell: (words: string) => void): Promise<Done> {
  if (asked.command === 'example') return writeExample(asked, tell);
  const file = asked.file ?? '';
  tell(file);
  const host = await hostOver(await contentOfFile(file));
  tell(asked.command);
  const result = answerTo(asked, host, today, tell);
  if (asked.out === null) return result;
  tell(asked.out);
  await saveAs(asked.out, host.workbook);
  return result;
}
