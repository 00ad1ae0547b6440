/** Does what was asked: opens the file, puts the question to the script, and gives the text to print. */

import type { Host } from '../emulator/host-model.ts';
import { createWorkbook } from '../emulator/workbook.ts';
import { contentOf } from '../example/content.ts';
import { exampleWorkbook } from '../example/example.ts';
import { EXAMPLE_TODAY } from '../example/workbook.ts';
import { archived } from './archive.ts';
import type { Asked } from './asked.ts';
import type { Done } from './asking.ts';
import { doneInEach } from './each-file.ts';
import { beancountFor, exported } from './export-question.ts';
import { feedFor } from './feed-question.ts';
import { contentOfFolder, onlyResults } from './folder.ts';
import { folderFacts, folderText } from './folder-text.ts';
import { imported } from './import-question.ts';
import { type Edition, type Machine, textOfFile } from './open.ts';
import { asksEachFile } from './options.ts';
import { oneByOne } from './outcome.ts';
import { answerTo, isPut } from './questions.ts';
import { keepFileOf, saveAs, saveText, saveTexts } from './save.ts';
import { type TemplateSystem, templateOf } from './template.ts';

async function writeTemplate(asked: Asked, system: TemplateSystem, machine: Machine, today: string): Promise<Done> {
  const name = asked.out ?? asked.file ?? 'sajja-template.xlsx';
  if (asked.out === null) await keepFileOf(name);
  await saveAs(name, await templateOf(machine, system, asked.lang, today));
  const said = asked.lang === 'th' ? `เขียนแฟ้มแม่แบบ ${name} แล้ว` : `Wrote the template ${name}.`;
  return { text: `${said}\n`, status: 0 };
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

const editionFor = ({ command }: Asked): Edition => (command === 'feed' ? 'bigquery' : 'usual');

function resultOf(asked: Asked, host: Host, today: string, tell: (words: string) => void): Done {
  const { command } = asked;
  if (command === 'feed') return feedFor(asked, host, today);
  if (!isPut(command)) throw new Error('it is made in another way');
  return answerTo(command, asked, host, today, tell);
}

/** Everything in a folder as if it were one workbook. */
async function doneInFolder(
  asked: Asked,
  folder: string,
  machine: Machine,
  today: string,
  tell: (words: string) => void,
): Promise<Done> {
  const files = await contentOfFolder(folder, machine, tell);
  const host = await machine.hostOver(files.content, editionFor(asked));
  tell(asked.command);
  const { text, status, aside: told = [], files: made } = resultOf(asked, host, today, tell);
  if (asked.out !== null) {
    tell(asked.out);
    onlyResults(host);
    await (made === undefined ? saveAs(asked.out, host.workbook) : saveTexts(asked.out, made));
  }
  const aside = [...folderText(files, asked.lang), ...told];
  if (!asked.json) return { text, status, aside };
  const answer: unknown = JSON.parse(text);
  return { text: `${JSON.stringify({ ...Object(answer), files: folderFacts(files) })}\n`, status, aside };
}

/** The text and status of what was asked. Throws: `Problem` with one sentence; then nothing has been written. */
export async function done(
  asked: Asked,
  machine: Machine,
  today: string,
  tell: (words: string) => void,
): Promise<Done> {
  if (asked.template !== null) return writeTemplate(asked, asked.template, machine, today);
  if (asked.command === 'example') return writeExample(asked, tell);
  if (asked.folder !== null) {
    if (asksEachFile(asked.command)) {
      return doneInEach(asked, asked.folder, machine.crew ?? oneByOne(machine), today, tell);
    }
    return doneInFolder(asked, asked.folder, machine, today, tell);
  }
  if (asked.command === 'archive') return archived(asked, machine, today, tell);
  const file = asked.file ?? '';
  tell(file);
  if (asked.command === 'import') return imported(asked, file, machine);
  if (asked.command === 'export') return exported(asked, await machine.contentOf(file), today);
  if (asked.command === 'journal' && asked.format === 'beancount')
    return beancountFor(asked, await machine.contentOf(file), today);
  const host = await machine.hostOver(await machine.contentOf(file), editionFor(asked));
  tell(asked.command);
  const text = asked.textFile === null ? asked.text : await textOfFile(asked.textFile);
  const result = resultOf({ ...asked, text }, host, today, tell);
  if (asked.out === null) return result;
  tell(asked.out);
  if (result.files !== undefined) await saveTexts(asked.out, result.files);
  else if (result.file === undefined) await saveAs(asked.out, host.workbook);
  else await saveText(asked.out, result.file);
  return result;
}
