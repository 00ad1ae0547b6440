/** The page that tells how much more fits into the workbook, and what takes the most of it. */

import { showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, countLine, figures, percentLine, tableBlock, tableRow } from './figure-lines.ts';
import type { Report } from './report.ts';

export interface RoomFacts {
  readonly cells: number;
  readonly most: number;
  readonly blank: number;
  readonly perMonth: number | null;
  readonly months: number | null;
  readonly tabs: readonly {
    readonly tab: string;
    readonly rows: number;
    readonly columns: number;
    readonly cells: number;
    readonly blank: number;
  }[];
}

/** Less than this is to be seen to. */
const SOON = 12;
/** Longer is as good as for ever. */
const LONG = 240;
const MOST_SHOWN = 5;

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `สมุดงานนี้ยังรับได้อีก 2 ปี 4 เดือน`. */
export function roomSaid(months: number | null): Words {
  if (months === null) return words('ยังไม่รู้ว่าเดือนละเท่าไร', 'It is not known yet what a month takes');
  if (months >= LONG) return words('สมุดงานนี้ยังรับได้อีกกว่า 20 ปี', 'This workbook has room for more than 20 years');
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const th = [years > 0 ? `${years} ปี` : '', rest > 0 || years === 0 ? `${rest} เดือน` : ''];
  const en = [years > 0 ? plural(years, 'year') : '', rest > 0 || years === 0 ? plural(rest, 'month') : ''];
  return words(
    `สมุดงานนี้ยังรับได้อีก ${th.filter(Boolean).join(' ')}`,
    `This workbook has room for ${en.filter(Boolean).join(' and ')}`,
  );
}

/** The room in a workbook. */
export function roomPage({ cells, most, blank, perMonth, months, tabs }: RoomFacts): Report {
  const soon = months !== null && months < SOON;
  return {
    title: words('ที่ว่างในสมุดงาน', 'Room in the workbook'),
    subtitle: roomSaid(months),
    blocks: [
      figures('ช่องทั้งหมด', 'Cells', [
        countLine('ใช้แล้ว (ช่อง)', 'In use', cells, soon ? { tone: 'bad' } : {}),
        percentLine('ของที่ Google รับได้', 'Of what Google takes', cells / most),
        countLine('แถวว่างท้ายแท็บ (ช่อง)', 'Blank rows at the end of tabs', blank),
        countLine('เพิ่มเดือนละ (ช่อง)', 'Added a month', perMonth),
      ]),
      tableBlock(
        words('แท็บที่ใหญ่ที่สุด', 'The largest tabs'),
        [
          column('แท็บ', 'Tab'),
          column('แถว', 'Rows', 'count'),
          column('ช่อง', 'Cells', 'count'),
          column('ว่าง', 'Blank', 'count'),
        ],
        tabs.slice(0, MOST_SHOWN).map((tab) => tableRow([tab.tab, tab.rows, tab.cells, tab.blank])),
      ),
    ],
    notes: soon
      ? [
          words(
            `ใกล้เต็ม เอาแถวว่างออกได้ ${showCount(blank)} ช่อง และเก็บปีเก่าที่ปิดครบแล้วไว้ในแฟ้มของปีนั้น`,
            `It is nearly full: blank rows give ${showCount(blank)} cells back, and a year that is closed can be archived`,
          ),
        ]
      : [],
  };
}
