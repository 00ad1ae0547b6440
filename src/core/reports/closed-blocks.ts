/** What month pages say of closed months: when it was closed, what was reported, and what was changed since. */

import type { Figures } from '../ledger/months/figures.ts';
import { minus, type Satang } from '../values/satang.ts';
import { type Words, words } from '../values/words.ts';
import { closedSaid } from './closing-page.ts';
import { column, countLine, figures, moneyLine, OF_GROUP, OF_STATE, tableBlock, tableRow } from './figure-lines.ts';
import type { GroupMonth } from './lines.ts';
import type { Block, FigureLine } from './report.ts';

/** The figures that people know a month by. */
const KNOWN: readonly (readonly [th: string, en: string, of: (figures: Figures) => Satang | null])[] = [
  ['รับในเดือน', 'Received in the month', ({ money }) => money.in],
  ['จ่ายในเดือน', 'Paid in the month', ({ money }) => money.out],
  ['เงินคงเหลือ', 'Money at the end', ({ money }) => money.closing],
  ['เงินสัจจะคงเหลือ', 'Savings at the end', ({ savings }) => savings?.closing ?? null],
  ['ลูกหนี้เงินกู้', 'Loans outstanding', ({ loans }) => loans.outstanding],
  ['เงินกองทุน', 'Fund', ({ fund }) => fund.total],
];

/** A closed month in one block, with both figures where they differ; then how the month before was changed. */
export function closedBlocks(line: GroupMonth): readonly Block[] {
  const { closed, closedBefore } = line;
  const blocks: Block[] = [];
  if (closed !== null) {
    const { th, en } = closedSaid(closed);
    const before = closed.asReported;
    const differing = KNOWN.flatMap(([labelTh, labelEn, of]): readonly FigureLine[] =>
      of(before) === of(line)
        ? []
        : [
            moneyLine(`${labelTh} ตามรายงาน`, `${labelEn}, as reported`, of(before)),
            moneyLine(`${labelTh} ตอนนี้`, `${labelEn}, now`, of(line), { tone: 'look' }),
          ],
    );
    const members = before.members.closing === line.members.closing;
    blocks.push(
      figures(th, en, [
        {
          label: words('ตัวเลขเดือนนี้', 'Figures of this month'),
          show: 'text',
          value: closed.same ? words('ตรงตามที่ปิด', 'As closed') : words('มีการแก้หลังปิด', 'Changed since'),
          tone: closed.same ? 'good' : 'look',
        },
        ...differing,
        ...(members
          ? []
          : [
              countLine('สมาชิกตามรายงาน', 'Members, as reported', before.members.closing),
              countLine('สมาชิกตอนนี้', 'Members, now', line.members.closing, { tone: 'look' }),
            ]),
      ]),
    );
  }
  return [
    ...blocks,
    ...brought(words('เงินยกมา', 'Money brought forward'), closedBefore?.money.closing, line.money.opening),
    ...brought(words('เงินสัจจะยกมา', 'Savings brought forward'), closedBefore?.savings?.closing, line.savings?.opening),
  ];
}

/** As reported, what was changed since, and what the month begins with; nothing where the two agree. */
function brought(
  title: Words,
  reported: Satang | null | undefined,
  opening: Satang | null | undefined,
): readonly Block[] {
  if (reported == null || opening == null || reported === opening) return [];
  return [
    figures(title.th, title.en, [
      moneyLine('ยอดยกมาตามรายงาน', 'As reported', reported),
      moneyLine('แก้ย้อนหลัง', 'Changed since', minus(opening, reported), { tone: 'look' }),
      moneyLine('ยอดยกมา', 'Brought forward', opening, { total: true }),
    ]),
  ];
}

/** Which groups of a network have closed the month, with both figures where they differ. */
export function closedTable(groups: readonly GroupMonth[]): readonly Block[] {
  const inside = groups.filter(({ inTotals }) => inTotals);
  const rows = inside.flatMap(({ name, closed, money }) => (closed === null ? [] : [{ name, closed, money }]));
  if (rows.length === 0) return [];
  return [
    tableBlock(
      words(`ปิดงวดแล้ว ${rows.length} จาก ${inside.length} กลุ่ม`, `Closed by ${rows.length} of ${inside.length} groups`),
      [
        OF_GROUP,
        OF_STATE,
        column('ปิดเมื่อ', 'Closed on', 'day'),
        column('เงินคงเหลือตามรายงาน', 'Money as reported', 'money'),
        column('ตอนนี้', 'Now', 'money'),
      ],
      rows.map(({ name, closed, money }) =>
        tableRow(
          [
            name,
            closed.same ? words('ตรงตามที่ปิด', 'As closed') : words('มีการแก้หลังปิด', 'Changed since'),
            closed.closedAt,
            closed.asReported.money.closing,
            money.closing,
          ],
          closed.same ? 'good' : 'look',
        ),
      ),
    ),
  ];
}
