/** Does what was asked: opens the file, puts the question to the script, and gives the text to print. */
import { createWorkbook } from '../emulator/workbook.ts';
import { contentOf } from '../example/content.ts';
import { exampleWorkbook } from '../example/example.ts';
import { EXAMPLE_TODAY } from '../example/workbook.ts';
import type { Asked } from './asked.ts';
import { contentOfFile, hostOver } from './open.ts';
import { answerTo, type Done } from './questions.ts';
import { keepFileOf, saveAs } from './save.ts';

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
  const result = answerTo(asked.command, asked, host, today, tell);
  if (asked.out === null) return result;
  tell(asked.out);
  await saveAs(asked.out, host.workbook);
  return result;
}
