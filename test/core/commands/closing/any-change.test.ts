/** Whatever is done to a workbook with closed months: the figures of many months from one walk are those of each alone, and no change goes unnoticed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingRecords } from '../../../../src/core/commands/closing/closing-records.ts';
import {
  changedMonths,
  closedMonths,
  figuresNow,
  isSettled,
} from '../../../../src/core/ledger/closing/closed-month.ts';
import { type Closing, figurePairs, figuresText } from '../../../../src/core/ledger/closing/closings.ts';
import { countedHashes, countedRows } from '../../../../src/core/ledger/closing/counted-rows.ts';
import { hashesOf } from '../../../../src/core/ledger/closing/row-line.ts';
import type { GroupLedger, Ledger } from '../../../../src/core/ledger/ledger.ts';
import { addDays, isoMonth, lastDay, type Month } from '../../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { SAVING, tab } from '../../checks/checked.ts';
import { ledgerOf, onlyGroup } from '../../ledger/opened.ts';

type Line = readonly Cell[];

const MONTHS: readonly Month[] = ['2026-01', '2026-02', '2026-03', '2026-04'].map((text) => isoMonth(text)!);

/** From November 2568, two months before the first closing, to June. */
const day = fc
  .tuple(
    fc.constantFrom('11/2568', '12/2568', '1/2569', '2/2569', '3/2569', '4/2569', '6/2569'),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([month, date]) => `${date}/${month}`);
const maybe = (of: fc.Arbitrary<string>) => fc.oneof(of, fc.constant(''));
const who = fc.constantFrom('1', '2', '3');
const baht = fc.constantFrom(20, 50, 100, 250);
const place = fc.constantFrom('เงินสด', 'ธนาคาร');

/** Every tab that moves a figure, and any row of it. */
const TABS: readonly (readonly [title: string, header: string, row: fc.Arbitrary<Line>])[] = [
  ['รับเงิน', 'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|ที่รับ', fc.tuple(fc.constant(''), day, who, baht, place)],
  ['ถอนเงินออม', 'วันที่|เลขสมาชิก|จำนวนเงิน', fc.tuple(day, who, baht)],
  [
    'สัญญาเงินกู้',
    'เลขที่สัญญา|เลขสมาชิก|วันที่ทำสัญญา|ยอดเงินกู้|จำนวนงวด|งวดแรก',
    fc.tuple(fc.constantFrom('ก1', 'ก2'), who, day, fc.constant(600), fc.constantFrom(1, 3), maybe(day)),
  ],
  [
    'ชำระเงินกู้',
    'วันที่|เลขที่สัญญา|ชำระเงินต้น|ชำระดอกเบี้ย',
    fc.tuple(day, fc.constantFrom('ก1', 'ก2'), fc.constantFrom(200, 600), fc.constant(5)),
  ],
  ['สมุดเงินสด', 'วันที่|หมวด|รับ|จ่าย', fc.tuple(day, fc.constantFrom('ค่าประชุม', 'ฝากธนาคาร'), fc.constant(''), baht)],
  ['นับเงิน', 'วันที่|เงินสดนับได้', fc.tuple(day, baht)],
  [
    'ยอดยกมา',
    'ณ วันที่|บัญชี|จำนวนเงิน',
    fc.tuple(fc.constantFrom('30/11/2568', '31/12/2568', '28/2/2569'), fc.constantFrom('เงินสด', 'ธนาคาร'), baht),
  ],
];
const ANY = fc.tuple(...TABS.map(([, , row]) => fc.array(row, { maxLength: 6 })));

/** Something that people do to one row of a tab: to a cell of it, or to the whole. */
const CHANGE = fc.integer({ min: 0, max: TABS.length - 1 }).chain((at) =>
  fc.record({
    at: fc.constant(at),
    how: fc.constantFrom('typed over', 'added', 'deleted', 'moved'),
    which: fc.nat(),
    column: fc.nat(),
    row: TABS[at]![2],
  }),
);

type Change = typeof CHANGE extends fc.Arbitrary<infer Of> ? Of : never;

function after(
  tabs: readonly (readonly Line[])[],
  { at, how, which, column, row }: Change,
): readonly (readonly Line[])[] {
  return tabs.map((lines, tab) => {
    if (tab !== at) return lines;
    if (how === 'added') return [...lines, row];
    if (lines.length === 0) return lines;
    const one = which % lines.length;
    const cell = column % row.length;
    if (how === 'deleted') return lines.filter((_, place) => place !== one);
    if (how === 'moved') return [lines[one]!, ...lines.filter((_, place) => place !== one)];
    return lines.map((line, place) => (place === one ? line.map((was, of) => (of === cell ? row[of]! : was)) : line));
  });
}

const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|วันสมัคร|วันออก',
  ['1', 'สมชาย', '', ''],
  ['2', 'สมหญิง', '1/2/2569', ''],
  ['3', 'สมปอง', '1/1/2567', '5/3/2569'],
);

const gridsOf = (tabs: readonly (readonly Line[])[]): readonly Grid[] => [
  SAVING,
  MEMBERS,
  ...TABS.map(([title, header], at) => tab(title, header, ...tabs[at]!)),
];

/** The tab of closings as closing the months one after the other leaves it. */
function closingsTab({ book, ...ledger }: Ledger): Grid {
  const group = onlyGroup({ book, ...ledger });
  const only = new Set(MONTHS);
  const [hashes, rows] = [countedHashes(group, book, only), countedRows(group, book, only)];
  let previous = '';
  const lines = MONTHS.flatMap((month) => {
    const asOf = addDays(lastDay(month), 15);
    const figures = figuresText(asOf, figuresNow(group, book, { month, asOf }));
    const copy = rows
      .get(month)!
      .map(({ line }) => line)
      .join(';');
    const held = {
      groupId: 'S1',
      month,
      action: 'close',
      closedAt: null,
      closedBy: null,
      reason: null,
      figures,
      hashes: hashesOf(hashes.get(month)!),
      copy,
    } as const;
    return closingRecords(previous, held).map((record) => {
      previous = record.fingerprint ?? previous;
      return [
        'S1',
        month,
        'ปิด',
        figures,
        record.rows ?? '',
        record.copy ?? '',
        record.fingerprint ?? '',
        record.previous ?? '',
      ];
    });
  });
  return tab('ปิดงวด', 'รหัสกลุ่ม|เดือน|รายการ|ตัวเลข|ลายมือแถว|แถวตอนปิด|ลายมือ|ลายมือก่อนหน้า', ...lines);
}

/** A closed month counted by itself and in full: its rows line by line, its figures from the beginning. */
function countedInFull(group: GroupLedger, { book }: Ledger, closing: Closing) {
  const { month } = closing;
  const rows = countedRows(group, book, new Set([month])).get(month)!;
  const figures = figurePairs(closing.figures, figuresNow(group, book, closing))
    .filter(({ block, name, a, b }) => a !== b && isSettled(block, name))
    .map(({ block, name, a, b }) => ({ block, name, reported: a, now: b }));
  const rowsSame =
    rows
      .map(({ line }) => line)
      .sort()
      .join(';') === [...closing.lines()].sort().join(';');
  return { month, rowsSame, figures, same: rowsSame && figures.length === 0 };
}

describe('a workbook with closed months in which anything is changed', () => {
  test('tells what counting each month in full tells, and tells of every change of it', () => {
    const noticed = { none: 0, rows: 0, figures: 0 };
    fc.assert(
      fc.property(ANY, fc.array(CHANGE, { maxLength: 2 }), (tabs, changes) => {
        const closings = closingsTab(ledgerOf(...gridsOf(tabs)));
        const ledger = ledgerOf(...gridsOf(changes.reduce(after, tabs)), closings);
        const group = onlyGroup(ledger);
        expect(group.closings.edited()).toBeNull();
        const full = MONTHS.map((month) => countedInFull(group, ledger, group.closings.inForce.get(month)!));
        const told = ({ closing, rowsSame, figures, same }: ReturnType<typeof closedMonths>[number]) => ({
          month: closing.month,
          rowsSame,
          figures,
          same,
        });
        expect(closedMonths(group, ledger.book).map(told)).toEqual(full);
        const first = full.find(({ same }) => !same);
        const changed = full.filter(({ rowsSame }) => !rowsSame);
        expect(changedMonths(group, ledger.book).map(told)).toEqual(first?.rowsSame ? [first, ...changed] : changed);
        noticed[first === undefined ? 'none' : first.rowsSame ? 'figures' : 'rows']++;
      }),
      { numRuns: 60 },
    );
    // Changes of all sorts were tried: such that are none, of rows, and of what lies before the first closing.
    for (const count of Object.values(noticed)) expect(count).toBeGreaterThan(2);
  });
});
