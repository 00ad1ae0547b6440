/** The built script over a small workbook of two groups, as it runs in Google Sheets. */
import { readFileSync } from 'node:fs';
import { createHost } from '../../src/local/emulator/host.ts';
import type { Host, HostOptions } from '../../src/local/emulator/host-model.ts';
import { vmEngine } from '../../src/local/emulator/node/vm-engine.ts';
import { createWorkbook } from '../../src/local/emulator/workbook.ts';
import type { SheetContent, SheetModel, SheetSource, Value } from '../../src/local/emulator/workbook-model.ts';

const built = (name: string): string => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const code = built('Code.js');
const html = { Sidebar: built('Sidebar.html') };

/** 2026-05-16, noon in Thailand. */
export const MEETING = Date.UTC(2026, 4, 16, 5);

/** What the program calls its tabs. */
export const FINDINGS = 'ตรวจสอบ';
export const BALANCES = 'ยอดคงเหลือ';
export const SUMMARY = 'สรุปเดือน';
export const NETWORK = 'สรุปเครือข่าย';
export const LOG = 'บันทึกการทำงาน';

const tab = (title: string, values: Value[][], more: Partial<SheetContent> = {}): SheetContent => ({
  title,
  values,
  ...more,
});

/** The tabs of two made-up groups; dates are text as people type it, but for one column of date cells. */
export function smallBooks(): SheetContent[] {
  return [
    tab('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['A', 'บ้านริมนา', 'วันละบาท'],
      ['B', 'สัจจะบ้านปลายทุ่ง', 'สัจจะ'],
    ]),
    tab('สมาชิก', [
      ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ', 'สกุล', 'วันสมัคร'],
      ['001', 'A', '=สมหญิง', 'ใจงาม', '1/1/2568'],
      ['002', 'A', '+มานะ', 'ดีพร้อม', '1/1/2568'],
      ['001', 'B', 'ประยูร', 'อดออม', '1/1/2568'],
    ]),
    tab('สัจจะ', [
      ['เลขสมาชิก', 'กลุ่ม', 'สัจจะ', 'มีผลตั้งแต่'],
      ['001', 'B', 100, 'ม.ค. 2569'],
    ]),
    tab(
      'รับเงิน',
      [
        ['เลขที่', 'วันที่', 'กลุ่ม', 'เลขสมาชิก', 'จำนวนเงิน', 'งวด'],
        ['1', 46_118, 'A', '001', 30, 'เม.ย. 2569'],
        ['2', 46_118, 'A', '002', 'สามสิบ', 'เม.ย. 2569'],
        ['3', 46_118, 'B', '001', 100, 'เม.ย. 2569'],
      ],
      { columnFormats: [undefined, 'd/m/yyyy'] },
    ),
  ];
}

/** A host over these tabs, by the clock of a meeting day. */
export function builtHost(sheets: readonly SheetSource[] = smallBooks(), options: Partial<HostOptions> = {}): Host {
  const workbook = createWorkbook({ title: 'สมุดเครือข่าย', sheets, owner: 'owner@example.com' });
  return createHost({ code, html, workbook, engine: vmEngine, now: MEETING, ...options });
}

/** A host over the sheets of another one, in which everything else is forgotten. */
export function hostOver(host: Host, options: Partial<HostOptions> = {}): Host {
  host.workbook.properties.clear();
  return createHost({ code, html, workbook: host.workbook, engine: vmEngine, now: MEETING, ...options });
}

/** The titles of all tabs but the log. */
export const titlesOf = (host: Host): string[] =>
  host.workbook.sheets.map(({ title }) => title).filter((title) => title !== LOG);

/** The tab of that title. */
export function sheetOf(host: Host, title: string): SheetModel {
  const sheet = host.workbook.sheetByTitle(title);
  if (!sheet) throw new Error(`there is no tab ${title}`);
  return sheet;
}

/** What stands on a tab, without what is blank to the right and below. */
export function shownOn(host: Host, title: string): Value[][] {
  const sheet = sheetOf(host, title);
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: sheet.lastColumn() }, (_, column) => sheet.valueAt(row, column)),
  );
}

/** The sidebar's question. */
export function ask(host: Host, command: string, takes: object = {}): Promise<unknown> {
  return host.call('sajjaAsk', [{ command, takes }]);
}
