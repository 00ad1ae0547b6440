/** Keeps a year in one command: the whole workbook to one file, read back and proven, and what goes on to another. */
import type { Asked } from './asked.ts';
import { type Done, given, paged } from './asking.ts';
import { ask, type Machine } from './open.ts';
import { saveAs } from './save.ts';
import { newNotNamed, notWritten } from './trouble.ts';

/** Tabs that are large are made smaller in several strokes. */
const MOST_STROKES = 50;

/**
 * What is ready to be kept; with two files to write, the old year's (`out`) and the running one (`next`): the first is
 * read back from where it was saved, and its code is the proof. Throws: `Problem`; the running one is written last.
 */
export async function archived(
  asked: Asked,
  machine: Machine,
  today: string,
  tell: (words: string) => void,
): Promise<Done> {
  const { file, out, next, by, lang, stretch } = asked;
  const named = file ?? '';
  tell(named);
  const host = await machine.hostOver(await machine.contentOf(named));
  const takes = given({ year: stretch.year, by, today });
  const look = ask(host, 'archive', takes);
  if (out === null) {
    const done = paged(asked, look, look.report);
    return asked.json ? done : { ...done, aside: [notWritten({ command: 'archive' }).words[lang]] };
  }
  if (next === null) throw newNotNamed({ out });
  let code: string | null = null;
  if (look.state === 'copy') {
    tell(out);
    await saveAs(out, host.workbook);
    const copy = await machine.hostOver({ ...(await machine.contentOf(out)), title: `${named} → ${out}` });
    code = ask(copy, 'archive', takes).code;
  }
  let answer = ask(host, 'archive', { ...takes, ...given({ code }), post: true });
  for (let stroke = 0; stroke < MOST_STROKES; stroke++) {
    tell(`${next} ${stroke + 1}`);
    answer = ask(host, 'archive', { ...takes, post: true });
    if (answer.rows === 0) break;
  }
  await saveAs(next, host.workbook);
  const done = paged(asked, answer, answer.report);
  if (asked.json) return done;
  const said =
    lang === 'th'
      ? `ปีเก่าทั้งเล่มอยู่ใน ${out} แฟ้มที่ใช้ต่อคือ ${next} แฟ้มเดิมยังอยู่ตามเดิม`
      : `The old year is whole in ${out}; go on with ${next}. The input file is as it was.`;
  return { ...done, text: `${done.text}\n${said}\n` };
}
