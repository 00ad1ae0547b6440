/** The covers of a group, made row by row, are those of its members one by one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cover } from '../../../../src/core/ledger/ledger.ts';
import { addDays } from '../../../../src/core/values/calendar.ts';
import type { Cell } from '../../../../src/core/values/cell.ts';
import { GIVING, rules, SAVING, tab } from '../../checks/checked.ts';
import { dateCell } from '../../tables/workbooks.ts';
import { ledgerOf, on, onlyGroup } from '../opened.ts';

const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|วันสมัคร|วันพ้นสภาพ',
  ['1', 'สมชาย ใจดี', '1/1/2567', ''],
  ['2', 'สมหญิง รักดี', '1/3/2569', ''],
  ['3', 'สมศรี มีสุข', '1/1/2567', '15/6/2569'],
);
const PLEDGES = tab('สัจจะ', 'เลขสมาชิก|สัจจะ|มีผลตั้งแต่', ['1', 100, 'ม.ค. 69'], ['2', 50, 'มี.ค. 69']);

const receipt = fc.record({
  day: fc.integer({ min: 0, max: 300 }),
  member: fc.constantFrom('1', '2', '3'),
  kind: fc.constantFrom('สมทบ', 'สมทบ', 'สมทบ', 'ค่าสมัคร'),
  amount: fc.integer({ min: 1, max: 400 }),
  from: fc.constantFrom<Cell>('', '', 'ก.พ. 69', 'พ.ค. 69'),
  isReversed: fc.boolean(),
});

/** A cover with that before its last reversal, all as values. */
const whole = (cover: Cover): unknown => ({
  ...cover,
  before: cover.before === null ? null : { day: cover.before.day, cover: whole(cover.before.cover()) },
});

test('the covers of a group, whatever the order of its rows, are those of each member by himself', () => {
  fc.assert(
    fc.property(
      fc.array(receipt, { maxLength: 20 }),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 0, max: 330 }),
      (made, inOrder, saves, seen) => {
        const typed = inOrder ? [...made].sort((a, b) => a.day - b.day) : made;
        const rows = typed.map(({ day, member, kind, amount, from }, at): readonly Cell[] => [
          `R-${at + 1}`,
          dateCell(addDays(on('2026-01-01'), day)),
          member,
          kind,
          amount,
          from,
          '',
        ]);
        const reversals = typed.flatMap(({ day, member, kind, amount, isReversed }, at): (readonly Cell[])[] =>
          isReversed
            ? [['', dateCell(addDays(on('2026-01-01'), day + 9)), member, kind, amount, '', `R-${at + 1}`]]
            : [],
        );
        const header = 'เลขที่ใบเสร็จ|วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน|งวดเริ่ม|กลับรายการ';
        const receipts = tab('รับเงิน', header, ...rows, ...reversals);
        const begun = rules(['books.from', 'ม.ค. 2569']);
        const group = onlyGroup(ledgerOf(saves ? SAVING : GIVING, MEMBERS, PLEDGES, begun, receipts));
        const asOf = addDays(on('2026-01-01'), seen);
        const alone = group.members.map((member) => group.coverOn(member, asOf));
        expect(group.covers(asOf).map(whole)).toEqual(alone.map(whole));
      },
    ),
    { numRuns: 150 },
  );
});
