/** Typed reports held against the rows and against themselves, and money between groups: both figures, and what lies between. */

import { REPORT_FIELDS, type ReportNotes, type SaidTwice } from '../ledger/months/group-reports.ts';
import type { Day } from '../values/calendar.ts';
import { satang } from '../values/satang.ts';
import { type Words, words } from '../values/words.ts';
import { column, figures, moneyLine, OF_AMOUNT, OF_DATE, OF_GROUP, tableBlock, tableRow } from './figure-lines.ts';
import { shownText } from './group-report-page.ts';
import type { Block, TableRow } from './report.ts';

type Names = ReadonlyMap<string, string>;

/** Money that groups moved between each other in the month. Units: satang. */
export interface BetweenFacts {
  readonly matched: number;
  readonly amount: number;
  readonly unmatched: readonly {
    readonly groupId: string;
    readonly counterGroup: string;
    readonly date: Day;
    readonly side: 'in' | 'out';
    readonly amount: number;
  }[];
}

function saidRow(one: SaidTwice, names: Names): TableRow {
  const { label, show } = REPORT_FIELDS[one.field];
  const typed = shownText(one.typed, show);
  const difference = one.typed - one.other;
  return tableRow(
    [
      names.get(one.groupId) ?? one.groupId,
      label,
      one.approximate ? words(`ประมาณ ${typed}`, `about ${typed}`) : typed,
      shownText(one.other, show),
      `${difference > 0 ? '+' : ''}${shownText(difference, show)}`,
    ],
    'look',
  );
}

function saidTable(title: Words, typed: Words, other: Words, rows: readonly TableRow[]): readonly Block[] {
  if (rows.length === 0) return [];
  const columns = [
    OF_GROUP,
    column('เรื่อง', 'Figure'),
    { label: typed, show: 'text' as const },
    { label: other, show: 'text' as const },
    column('ต่างกัน', 'Difference'),
  ];
  return [tableBlock(title, columns, rows)];
}

/** What the reports of the month leave to be asked about; nothing where they agree. */
export function reportBlocks({ besideRows, again, notAdding }: ReportNotes, names: Names): readonly Block[] {
  const typed = words('รายงาน', 'Reported');
  return [
    ...saidTable(
      words('รายงานไม่ตรงกับรายการ (ใช้ตัวเลขจากรายการ)', 'Reports that differ from the rows (the rows are used)'),
      typed,
      words('จากรายการ', 'By the rows'),
      besideRows.map((one) => saidRow(one, names)),
    ),
    ...saidTable(
      words('รายงานสองครั้งไม่เท่ากัน (ใช้แถวล่าง)', 'Reported twice with different figures (the lower row holds)'),
      words('แถวล่าง', 'Lower row'),
      words('แถวก่อน', 'Earlier row'),
      again.flatMap(({ differs }) => differs.map((one) => saidRow(one, names))),
    ),
    ...saidTable(
      words('ยอดในรายงานบวกลบไม่ลงตัว', 'Reports whose figures do not add up'),
      words('คงเหลือที่รายงาน', 'Closing reported'),
      words('ยกมา + รับ − จ่าย', 'Opening + in − out'),
      notAdding.map((one) => saidRow(one, names)),
    ),
  ];
}

/** What moved between groups, and what only one of the two wrote down. */
export function betweenBlocks({ matched, amount, unmatched }: BetweenFacts, names: Names): readonly Block[] {
  if (matched === 0 && unmatched.length === 0) return [];
  const name = (id: string): string => names.get(id) ?? id;
  return [
    figures('เงินระหว่างกลุ่ม', 'Money between groups', [
      moneyLine('ตรงกันสองฝ่าย (ไม่นับในยอดรวม)', 'Written by both (left out of totals)', satang(amount)),
    ]),
    ...(unmatched.length === 0
      ? []
      : [
          tableBlock(
            words('ลงไว้ฝ่ายเดียว', 'Written by one side only'),
            [OF_DATE, column('จาก', 'From'), column('ถึง', 'To'), OF_AMOUNT, column('ผู้ลงรายการ', 'Written by')],
            unmatched.map(({ groupId, counterGroup, date, side, amount: sum }): TableRow => {
              const [from, to] = side === 'out' ? [groupId, counterGroup] : [counterGroup, groupId];
              return tableRow([date, name(from), name(to), satang(sum), name(groupId)], 'look');
            }),
          ),
        ]),
  ];
}
