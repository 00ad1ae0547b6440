/** On which day a cell of a wide tab counts. */
import { expect, test } from 'vitest';
import { rules, SAVING, tab } from '../../checks/checked.ts';
import { figuresOf, ledgerOf } from '../opened.ts';

const RULES = rules(['books.from', 'ม.ค. 2568'], ['contribution.collectionDay', 15], ['pledge.default', 200]);
const MEMBERS = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'สมชาย ใจดี', '1/1/2563'], ['2', 'สมหญิง รักดี', '31/2/2563']);

test('what was paid by one whose own row cannot be read counts on the collection day', () => {
  const wide = tab('ใบเก็บเงิน', 'เลขสมาชิก|ม.ค. 68|ก.พ. 68', ['1', 200, 200], ['2', 30, 30]);
  const openings = tab('ยอดยกมา', 'ณ วันที่|บัญชี|จำนวนเงิน', ['31/12/2567', 'เงินสด', 1_000]);
  const ledger = ledgerOf(SAVING, MEMBERS, RULES, wide, openings);
  expect(ledger.groups[0]!.wideCells.map(({ date }) => date)).toEqual([
    '2025-01-15',
    '2025-02-15',
    '2025-01-15',
    '2025-02-15',
  ]);
  expect(figuresOf(ledger, '2025-02')).toMatchObject({
    contributions: { received: 23_000 },
    money: { opening: 123_000, in: 23_000, closing: 146_000 },
  });
});
