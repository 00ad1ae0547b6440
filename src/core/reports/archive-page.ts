/** The page on which a year is kept in a workbook of its own: what is ready, and what to do next. */

import type { Day } from '../values/calendar.ts';
import { buddhistYear, showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, OF_GROUP, OF_STATE, tableBlock, tableRow } from './figure-lines.ts';
import type { Report, TableRow, Tone } from './report.ts';

interface ArchiveFacts {
  readonly year: number;
  readonly groups: readonly { readonly name: string; readonly to: Day; readonly state: string; readonly says: Words }[];
  readonly state: 'blocked' | 'copy' | 'rows' | 'done';
  readonly code: string;
  readonly keptIn: string | null;
  readonly rows: number;
}

const TONES: Readonly<Record<string, Tone>> = { ready: 'good', carried: 'good', empty: 'soft' };

/** The year's page. */
export function archivePage({ year, groups, state, code, keptIn, rows }: ArchiveFacts): Report {
  const next = {
    blocked: [
      groups.every(({ state: stands }) => stands === 'empty')
        ? words('ปีนี้ไม่มีรายการให้เก็บ', 'There is nothing of that year to archive')
        : words(`ปิดงวดทุกเดือนของปี ${year + 543} ทุกกลุ่มก่อน`, `Close every month of ${year + 543} in every group first`),
    ],
    copy: [
      words('1. ไฟล์ > ทำสำเนา ตั้งชื่อสำเนาตามปี', '1. File > Make a copy, named after the year'),
      words('2. เปิดสำเนา เข้าหน้านี้ แล้วจดรหัสของสำเนา', '2. Open the copy, come to this page there, and note its code'),
      words('3. กลับมาที่แฟ้มนี้ พิมพ์รหัสนั้น แล้วยกยอด', '3. Come back, type that code here, and carry the balances'),
    ],
    rows: [
      words(
        `ยกยอดแล้ว แถวเก่า ${showCount(rows)} แถวเอาออกหรือรวมได้ ยอดทุกยอดเท่าเดิม`,
        `Carried: ${showCount(rows)} old rows can go or be put together; every figure stays as it is`,
      ),
    ],
    done: [words('เก็บเสร็จแล้ว', 'All is archived')],
  }[state];
  return {
    title: words(`เก็บปี ${buddhistYear(`${year}-12-31` as Day)}`, `Archiving ${year + 543}`),
    subtitle: words(`รหัสของแฟ้มนี้ ${code}`, `The code of this workbook: ${code}`),
    blocks: [
      { kind: 'text', title: words('ทำอะไรต่อ', 'What to do next'), paragraphs: next },
      tableBlock(
        words('แต่ละกลุ่ม', 'Each group'),
        [OF_GROUP, column('สิ้นปี', 'Year’s end', 'day'), OF_STATE],
        groups
          .filter(({ state: stands }) => stands !== 'empty')
          .map(({ name, to, state: stands, says }): TableRow => tableRow([name, to, says], TONES[stands] ?? 'look')),
      ),
    ],
    notes: [
      ...(keptIn === null
        ? []
        : [words(`ปีเก่าอยู่ในสำเนารหัส ${keptIn}`, `The old year is in the copy with code ${keptIn}`)]),
      words(
        'ที่ยังอยู่: สมาชิก สัจจะ สิทธิ สัญญาเงินกู้ โอนบัญชี แท็บรายเดือน และแถวที่ต้องดู เงินสมทบรวมเหลือแถวที่ให้ผลเท่าเดิม',
        'What stays: members, pledges, claims, contracts, transfers, tabs of months, and rows to look at; contributions are put together so that they cover the same',
      ),
    ],
  };
}
