/** A question put to every workbook of a folder, each on its own: the answers one after the other by the names of the files. */
import { join } from 'node:path';
import type { Asked } from './asked.ts';
import type { Done } from './asking.ts';
import { folderUnread, workbooksIn } from './folder.ts';
import { folderFacts, folderText } from './folder-text.ts';
import type { Crew, Task } from './outcome.ts';

/**
 * What each workbook of a folder answers. A workbook that gives none is named, and makes the exit status 2.
 * Throws: `Problem` when there is no folder, or no workbook in it gives an answer.
 */
export async function doneInEach(
  asked: Asked,
  folder: string,
  crew: Crew,
  today: string,
  tell: (words: string) => void,
): Promise<Done> {
  const files = await workbooksIn(folder);
  const tasks = files.map(({ name, size }): Task => ({ file: join(folder, name), size, asked, today }));
  const names = new Map(tasks.map((task, place) => [task, files[place]!.name]));
  let begun = 0;
  const outcomes = await crew(tasks, (task) => tell(`${++begun}/${tasks.length} ${names.get(task)}`));
  const answers = outcomes.flatMap(({ done }, place) => (done === null ? [] : [{ name: files[place]!.name, ...done }]));
  const unread = outcomes.flatMap(({ words }, place) => (words === null ? [] : [{ name: files[place]!.name, words }]));
  if (answers.length === 0) throw folderUnread(folder, unread);
  const read = { read: answers.length, unread };
  return {
    text: asked.json ? asJson(answers, folderFacts(read)) : answers.map(asPage).join('\n'),
    status: unread.length > 0 ? 2 : answers.some(({ status }) => status === 1) ? 1 : 0,
    aside: [
      ...folderText(read, asked.lang),
      ...answers.flatMap(({ name, aside = [] }) => aside.map((line) => `${name}: ${line}`)),
    ],
  };
}

type Answered = Done & { readonly name: string };

const asPage = ({ name, text }: Answered): string => `═══ ${name}\n${text}`;

/** The answers are JSON already, and may be long: they are not read again. */
function asJson(answers: readonly Answered[], files: object): string {
  const books = answers.map(({ name, text }) => `{"name":${JSON.stringify(name)},"answer":${text.trim()}}`);
  return `{"workbooks":[${books.join(',')}],"files":${JSON.stringify(files)}}\n`;
}
