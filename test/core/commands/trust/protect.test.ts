/** Which rows of closed months are warned of. */
import { expect, test } from 'vitest';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { plan } from '../asking.ts';
import { BOOK, closed, receiptsTab, withTab } from '../closing/closing-books.ts';

const warned = (grids: readonly Grid[]): readonly string[] =>
  plan('protect', {}, grids).answer.lines.flatMap(({ tab, what, who }) =>
    what.th.startsWith('แถวที่ปิดงวดแล้ว') ? [`${tab}: ${what.th.slice(17)} ${who.th}`] : [],
  );

test('a warning, to everybody, stands over the rows of closed months and no others', () => {
  expect(warned(BOOK)).toEqual([]);
  const cash = 'สมุดเงินสด: 2 ทุกคน โดยเตือนก่อน';
  expect(warned(closed(['2026-02']))).toEqual(['รับเงิน: 4–5 ทุกคน โดยเตือนก่อน', cash]);
  expect(warned(closed(['2026-01', '2026-02', '2026-03']))).toEqual(['รับเงิน: 2–6 ทุกคน โดยเตือนก่อน', cash]);
});

test('ten blocks in a tab are warned of one by one, more as one, from the first to the last', () => {
  const inReceipts = (blocks: number): readonly string[] => {
    const rows = Array.from({ length: blocks * 2 }, (_, at): Cell[] => [
      String(at + 1),
      at % 2 === 0 ? '5/2/2569' : '5/4/2569',
      '1',
      30,
      '',
      '',
      '',
    ]);
    return warned(closed(['2026-02'], withTab(BOOK, receiptsTab(...rows)))).filter((one) => one.startsWith('รับเงิน'));
  };
  expect(inReceipts(10)).toHaveLength(10);
  expect(inReceipts(11)).toEqual(['รับเงิน: 2–22 ทุกคน โดยเตือนก่อน']);
});
