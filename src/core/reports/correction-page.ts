/** A correction before it is entered: what was, and what will be right. */

import type { Day, Month } from '../values/calendar.ts';
import { showDay, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, tableBlock, tableRow } from './figure-lines.ts';
import type { Report } from './report.ts';

interface Correction {
  readonly tab: string;
  readonly row: number;
  readonly number: string;
  readonly month: Month;
  readonly on: Day;
  readonly lines: readonly { readonly label: Words; readonly was: Words | null; readonly now: Words | null }[];
}

/** The entry as it was in the closed month beside what is entered in the open one. */
export function correctionPage({ tab, row, number, month, on, lines }: Correction): Report {
  return {
    title: words(`แก้รายการเลขที่ ${number}`, `Correction of no. ${number}`),
    subtitle: words(`${tab} แถว ${row} เดือน${showMonth(month, 'th')}`, `${tab} row ${row}, ${showMonth(month, 'en')}`),
    blocks: [
      tableBlock(
        words('ตามที่ลงไว้ และที่ถูก', 'As entered, and what is right'),
        [column('ช่อง', 'Field'), column('ลงไว้', 'As entered'), column('ที่ถูก', 'Right')],
        lines
          .filter(({ was, now }) => was !== null || now !== null)
          .map(({ label, was, now }) => tableRow([label, was, now], was?.th === now?.th ? 'plain' : 'look')),
      ),
    ],
    notes: [
      words(
        `เดือนที่ปิดไม่เปลี่ยน ลงรายการกลับและรายการที่ถูกในวันที่ ${showDay(on, 'th')}`,
        `The closed month stays: it is reversed and entered right on ${showDay(on, 'en')}`,
      ),
    ],
  };
}
