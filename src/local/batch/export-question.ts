/** What goes out to neighbours' programs: the books as they read them, written to where `--out` says. */

import { fineractOf } from '../../core/commands/exchange/fineract-sheets.ts';
import { groupDataOf } from '../../core/commands/exchange/group-data.ts';
import { accountFilesOf, beancountOf, type ExportTakes } from '../../core/commands/exchange/opened-books.ts';
import { isoDay } from '../../core/values/calendar.ts';
import { BOM } from '../../core/values/csv.ts';
import { words } from '../../core/values/words.ts';
import type { WorkbookContent } from '../emulator/workbook.ts';
import type { Asked } from './asked.ts';
import { type Done, json } from './asking.ts';
import { gridsOf } from './exchange-grids.ts';
import { workbookOf } from './exchange-tabs.ts';
import { saveAs, saveText, saveTexts } from './save.ts';
import { dayUnreadable } from './trouble.ts';

function takesOf(asked: Asked, content: WorkbookContent, today: string): ExportTakes {
  const day = isoDay(today);
  if (day === null) throw dayUnreadable({ typed: '--today', value: today });
  return {
    grids: gridsOf(content),
    zone: content.zone ?? 'Asia/Bangkok',
    today: day,
    asOf: asked.asOf,
    group: asked.group,
    names: asked.names,
    language: asked.lang,
    title: content.title,
  };
}

/** The journal as beancount reads it. Throws: `Problem`. */
export function beancountFor(asked: Asked, content: WorkbookContent, today: string): Done {
  const text = beancountOf(takesOf(asked, content, today));
  return { text: asked.json ? json({ text }) : text, status: 0 };
}

const said = (out: string, count: number) =>
  words(
    `เขียน ${out} แล้ว ${count} ${count === 1 ? 'แฟ้ม' : 'แฟ้มหรือแท็บ'}`,
    `Wrote ${out}: ${count} ${count === 1 ? 'file' : 'files or sheets'}`,
  );

const NUMBERS_ONLY = words(
  'ไม่มีชื่อสมาชิก มีแต่เลขสมาชิก (ใส่ชื่อด้วย --names)',
  'Members are not named, only numbered (--names names them)',
);

/** Writes what was asked for. Throws: `Problem`; then nothing has been written. */
export async function exported(asked: Asked, content: WorkbookContent, today: string): Promise<Done> {
  const takes = takesOf(asked, content, today);
  const { format, out, lang, names } = asked;
  const bom = asked.bom ? BOM : '';
  if (format === 'savix') {
    const text = bom + groupDataOf(takes);
    if (out === null) return { text: asked.json ? json({ text }) : text, status: 0 };
    await saveText(out, text);
    return { text: asked.json ? json({ files: [out] }) : `${said(out, 1)[lang]}\n`, status: 0 };
  }
  const to = out ?? '';
  const privacy = names ? [] : [NUMBERS_ONLY[lang]];
  if (format === 'fineract') {
    const { tabs, told } = fineractOf(takes);
    await saveAs(to, workbookOf(to, tabs));
    const rows = Object.fromEntries(tabs.map((tab) => [tab.title, tab.rows.length]));
    const lines = Object.entries(rows).map(([title, count]) => `  ${title.padEnd(20)}${count}`);
    const notes = told.map(({ says }) => says[lang]);
    const text = [said(to, tabs.length)[lang], ...lines, ...privacy].join('\n');
    return { text: asked.json ? json({ rows, told }) : `${text}\n`, status: 0, aside: notes };
  }
  const files = accountFilesOf(takes).map(({ name, text }) => ({ name, text: bom + text }));
  await saveTexts(to, files);
  const text = [said(to, files.length)[lang], ...files.map(({ name }) => `  ${name}`), ...privacy].join('\n');
  return { text: asked.json ? json({ files: files.map(({ name }) => name) }) : `${text}\n`, status: 0 };
}
