/** Checks workbooks typed by hand, and tells each finding in one line. */
import { sentenceOf } from '../../../src/core/checks/catalogue.ts';
import { checkLedger } from '../../../src/core/checks/check.ts';
import { openLedger } from '../../../src/core/ledger/linking/open.ts';
import { readBook } from '../../../src/core/tables/read.ts';
import { isoDay, isoMonth } from '../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import type { Finding, FindingCode } from '../../../src/core/values/finding.ts';
import { grid, ZONE } from '../tables/workbooks.ts';

export interface When {
  readonly asOf?: string;
  readonly today?: string;
  readonly month?: string;
}

/** Everything found in some tabs, as of 30 April 2569 and looked at on 2 May unless said otherwise. */
export function findingsIn(
  grids: readonly Grid[],
  { asOf = '2026-04-30', today = '2026-05-02', month }: When = {},
): readonly Finding[] {
  const book = readBook(grids, { zone: ZONE, today: isoDay(today)! });
  const findings = checkLedger(openLedger(book, ZONE), {
    asOf: isoDay(asOf)!,
    today: isoDay(today)!,
    ...(month === undefined ? {} : { month: isoMonth(month)! }),
  });
  // Whatever is found can be said in full: a missing fact would be a dash.
  for (const finding of findings) {
    const { th, en } = sentenceOf(finding);
    for (const said of [th, en])
      if (/(^|[\s“])–($|[\s”])|undefined|[a-z]Date/.test(said)) throw new Error(`${finding.code}: ${said}`);
  }
  return findings;
}

/** A finding in one line: code, group, member, tab, row and column. */
export function line({ code, groupId, memberId, tab, row, column }: Finding): string {
  return [code, groupId ?? '-', memberId ?? '-', tab ?? '-', `${row ?? '-'}${column ?? ''}`].join(' ');
}

/** The findings of some codes in a workbook, in one line each. */
export function found(
  codes: FindingCode | readonly FindingCode[],
  grids: readonly Grid[],
  when: When = {},
): readonly string[] {
  return findingsIn(grids, when)
    .filter(({ code }) => codes.includes(code))
    .map(line);
}

/** The one finding of a code in a workbook. */
export function only(code: FindingCode, grids: readonly Grid[], when: When = {}): Finding {
  const all = findingsIn(grids, when).filter((finding) => finding.code === code);
  if (all.length !== 1) throw new Error(`${all.length} findings of ${code}`);
  return all[0]!;
}

/** A tab by its title, its headers as one line, and its rows. */
export function tab(title: string, headers: string, ...rows: readonly (readonly Cell[])[]): Grid {
  return grid(title, [headers.split('|').map((header) => header.trim()), ...rows]);
}

/** One group that gives a baht a day. */
export const GIVING = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'น้ำขาว', 'วันละบาท']);

/** One group that saves. */
export const SAVING = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['S1', 'โนนงาม', 'สัจจะ']);

/** Two groups that give. */
export const TWO_GROUPS = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'น้ำขาว', 'วันละบาท'], ['G2', 'บ้านสวน', 'วันละบาท']);

/** Members 1 and 2 since 2567, with nothing to complain of. */
export const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|วันสมัคร',
  ['1', 'สมชาย ใจดี', '1/1/2567'],
  ['2', 'สมหญิง รักดี', '1/1/2567'],
);

/** A Rules tab. */
export function rules(...rows: readonly (readonly Cell[])[]): Grid {
  return tab('กติกา', 'กติกา|ค่า', ...rows);
}
