/** The work panel at work: a ticked box runs its command, and what came of it is told in the cell beside it. */
import { jobNamed, PANEL, panelLanguage } from '../core/commands/starting/panel-tab.ts';
import { whenWords } from '../core/reports/doing-words.ts';
import { type Words, words } from '../core/values/words.ts';
import { isDate } from '../core/values/zone.ts';
import { replyTo } from './carry-out.ts';
import { doerOf } from './person.ts';
import type { Range, Services } from './services.ts';
import { visitWith } from './visit.ts';

/** A simple trigger is ended after 30 seconds: what has not been read by then is put aside before. */
const LONGEST = 18_000;

const begun = ({ th, en }: Words): Words =>
  words(
    `กำลังทำ เริ่ม ${th} ถ้าเกิน 1 นาทีแล้วข้อความนี้ไม่เปลี่ยน งานใหญ่เกินเวลา ให้สั่งบนคอมพิวเตอร์`,
    `Working since ${en}. If this does not change within a minute the job is too large: run it on a computer`,
  );

/** Runs what was ticked, if it was on the panel. It does not throw what Google refuses: whoever ticks may not write. */
export function runTicked(services: Services, range: Range): void {
  const sheet = range.getSheet();
  const language = panelLanguage(sheet.getName());
  if (language === null || range.getColumn() !== PANEL.tick) return;
  const row = range.getRow();
  const [cells = []] = sheet.getRange(row, 1, 1, PANEL.wide).getValues();
  const job = jobNamed(cells[PANEL.job - 1]);
  if (!job) return;
  const visit = visitWith(services, LONGEST);
  const tell = (what: Words): void => void sheet.getRange(row, PANEL.result).setValues([[what[language]]]);
  try {
    const when = whenWords(doerOf(services, visit.workbook()).at);
    // Unticked first: whatever becomes of it, the box is ready to be ticked again.
    sheet.getRange(row, PANEL.tick).setValues([[false]]);
    tell(begun(when));
    services.spreadsheets().flush();
    const given = job.of.flatMap((name) => {
      const cell = cells[PANEL[name] - 1] ?? '';
      const typed = isDate(cell)
        ? services.utilities().formatDate(cell, visit.workbook().zone(), 'yyyy-MM')
        : String(cell);
      return typed.trim() === '' ? [] : [[name, typed] as const];
    });
    const takes = { ...job.takes, ...Object.fromEntries(given), write: true };
    const reply = replyTo({ ...visit, stays: true }, job.runs, takes);
    // A tab that is made is looked at, unless one goes back.
    sheet.activate();
    const said = reply.ok ? reply.says : reply.problem;
    tell(words(`${said.th} · ${when.th}`, `${said.en} · ${when.en}`));
  } catch (error) {
    console.warn(String(error));
  }
}
