/** The month's contributions divided among the parts of the fund, each with what it paid for. */

import type { SplitPart } from '../ledger/welfare/split.ts';
import { plus, type Satang, ZERO } from '../values/satang.ts';
import { words } from '../values/words.ts';
import { column, tableBlock, tableRow, totalRow } from './figure-lines.ts';
import type { Block, TableRow } from './report.ts';

/** The parts as a table whose columns add up. */
export function splitTable(parts: readonly SplitPart[]): Block {
  const sum = (of: (part: SplitPart) => Satang): Satang => parts.reduce((before, part) => plus(before, of(part)), ZERO);
  return tableBlock(
    words('แบ่งเงินสมทบของเดือน', 'The month’s contributions, divided'),
    [
      column('ส่วน', 'Part'),
      column('สัดส่วน', 'Share', 'percent'),
      column('ได้รับ', 'Received', 'money'),
      column('จ่าย', 'Paid', 'money'),
      column('เหลือ', 'Left', 'money'),
    ],
    [
      ...parts.map(
        ({ name, share, in: received, out, left }): TableRow => tableRow([name, share / 100, received, out, left]),
      ),
      totalRow(['', sum((part) => part.in), sum((part) => part.out), sum((part) => part.left)]),
    ],
  );
}
