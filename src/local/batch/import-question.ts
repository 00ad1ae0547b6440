/** What another program wrote, as a new workbook: each line read, or named with what it lacks. */
import { type BroughtIn, broughtIn } from '../../core/commands/exchange/brought-in.ts';
import { IMPORT_FORMATS } from '../../core/commands/exchange/formats.ts';
import { fromFineract } from '../../core/commands/exchange/from-fineract.ts';
import { words } from '../../core/values/words.ts';
import type { Asked } from './asked.ts';
import { type Done, json } from './asking.ts';
import { gridsOf } from './exchange-grids.ts';
import { workbookOf } from './exchange-tabs.ts';
import { type Machine, textOfFile } from './open.ts';
import { saveAs } from './save.ts';

const LINE = words('บรรทัด', 'line');

async function readAs(asked: Asked, file: string, machine: Machine): Promise<BroughtIn> {
  const { asOf, group, system, lang: language } = asked;
  const format = IMPORT_FORMATS.find((one) => one === asked.format) ?? 'csv';
  if (format === 'fineract') {
    const content = await machine.contentOf(file);
    return fromFineract({ grids: gridsOf(content), zone: content.zone ?? 'Asia/Bangkok', system, language });
  }
  return broughtIn({ format, text: await textOfFile(file), asOf, group, system, language });
}

/** Writes a new workbook where `--out` says, or only says what there would be. Throws: `Problem`. */
export async function imported(asked: Asked, file: string, machine: Machine): Promise<Done> {
  const { tabs, asOf, told, read } = await readAs(asked, file, machine);
  const { out, lang } = asked;
  if (out !== null) await saveAs(out, workbookOf(out, tabs));
  const rows = Object.fromEntries(tabs.map(({ title, rows: of }) => [title, of.length]));
  const aside = told.map(({ line, says }) => (line === null ? says[lang] : `${LINE[lang]} ${line}: ${says[lang]}`));
  if (asked.json) return { text: json({ asOf, read, rows, told }), status: 0 };
  const head = words(
    `อ่าน ${read} บรรทัดที่มีเงิน${asOf === null ? '' : ` ยอด ณ วันที่ ${asOf}`} ${out === null ? 'ยังไม่ได้เขียน (ใส่ --out ใหม่.xlsx)' : `เขียน ${out} แล้ว`}`,
    `Read ${read} lines with money${asOf === null ? '' : `, balances of ${asOf}`}; ${out === null ? 'nothing is written (add --out new.xlsx)' : `wrote ${out}`}`,
  );
  const lines = Object.entries(rows).map(([title, count]) => `  ${title.padEnd(16)}${count}`);
  return { text: `${[head[lang], ...lines].join('\n')}\n`, status: 0, aside };
}
