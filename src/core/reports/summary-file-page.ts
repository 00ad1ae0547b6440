/** What a summary file holds, and what taking one in would change, as pages to look through first. */

import type { FiguresLine } from '../ledger/months/group-figures.ts';
import type { Month } from '../values/calendar.ts';
import { showCount, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import {
  column,
  countLine,
  figures,
  OF_FUND,
  OF_GROUP,
  OF_MEMBERS,
  OF_MONTH,
  OF_STATE,
  tableBlock,
  tableRow,
} from './figure-lines.ts';
import type { Block, Report, TableRow, Value } from './report.ts';

const FIGURE_COLUMNS = [
  OF_MEMBERS,
  column('เงินสมทบ รับจริง', 'Received', 'money'),
  column('จ่ายสวัสดิการ', 'Welfare', 'money'),
  column('เงินคงเหลือ', 'Money', 'money'),
  OF_FUND,
];

const figuresOf = (line: FiguresLine): readonly Value[] => [
  line.membersClosing,
  line.contributionsReceived,
  line.welfarePaid,
  line.moneyClosing,
  line.fundTotal,
];

const groupsIn = (lines: readonly FiguresLine[]): number => new Set(lines.map(({ groupId }) => groupId)).size;

const NAMELESS = words('ไม่มีชื่อหรือเลขสมาชิกในไฟล์นี้', 'There is no member’s name or number in this file');

/** What a summary file holds. */
export function summaryFilePage(lines: readonly FiguresLine[], name: string): Report {
  return {
    title: words('ไฟล์สรุปสำหรับส่งเครือข่าย', 'Summary file for the network'),
    subtitle: words(name, name),
    blocks: [
      tableBlock(
        words(
          `${showCount(groupsIn(lines))} กลุ่ม ${showCount(lines.length)} เดือน`,
          `${showCount(groupsIn(lines))} groups, ${showCount(lines.length)} months`,
        ),
        [OF_GROUP, OF_MONTH, ...FIGURE_COLUMNS],
        lines.map((line): TableRow => tableRow([line.name, line.month, ...figuresOf(line)])),
      ),
    ],
    notes: [NAMELESS],
  };
}

export type Standing = 'new' | 'same' | 'differs';

/** A line on its way in, and how it stands beside what the workbook has. */
export interface ComingLine {
  readonly line: FiguresLine;
  readonly standing: Standing;
  readonly ownRows: boolean;
  readonly differs: readonly {
    readonly label: Words;
    readonly show: 'money' | 'count' | 'text';
    readonly was: number | string | null;
    readonly now: number | string | null;
  }[];
}

const STANDING: { readonly [standing in Standing]: Words } = {
  new: words('ใหม่', 'New'),
  same: words('มีแล้ว ตรงกัน', 'There already'),
  differs: words('มีแล้ว ไม่ตรงกัน', 'There with other figures'),
};

const OWN_ROWS = words('ใช้รายการในสมุดนี้แทน', 'Rows of this workbook are used instead');

/** What taking a file in changes; once it is posted, what it has changed. */
export function takeInPage(coming: readonly ComingLine[], posted: boolean): Report {
  const count = (standing: Standing): number => coming.filter((one) => one.standing === standing).length;
  const lines = coming.map(({ line }) => line);
  const differing = coming.filter(({ standing }) => standing === 'differs');
  const own = coming.filter(({ ownRows }) => ownRows).length;
  return {
    title: posted ? words('รับไฟล์สรุปแล้ว', 'Summary file taken in') : words('ไฟล์สรุปที่จะรับเข้า', 'Summary file to take in'),
    subtitle: words(
      ...monthsSaid(
        lines.map(({ month }) => month),
        groupsIn(lines),
      ),
    ),
    blocks: [
      figures('สรุป', 'In short', [
        countLine('เดือนใหม่', 'New months', count('new')),
        countLine('มีแล้ว ตรงกัน', 'There already', count('same')),
        countLine('มีแล้ว ไม่ตรงกัน จะใช้ตามไฟล์', 'There with other figures, replaced', count('differs'), {
          ...(differing.length > 0 ? { tone: 'look' } : {}),
        }),
      ]),
      tableBlock(
        words('ตัวเลขในไฟล์', 'Figures in the file'),
        [OF_GROUP, OF_MONTH, OF_STATE, ...FIGURE_COLUMNS],
        coming.map(
          ({ line, standing, ownRows }): TableRow =>
            tableRow(
              [line.name, line.month, ownRows ? OWN_ROWS : STANDING[standing], ...figuresOf(line)],
              standing === 'differs' ? 'look' : ownRows || standing === 'same' ? 'soft' : 'plain',
            ),
        ),
      ),
      ...differing.map(differsTable),
    ],
    notes: [
      NAMELESS,
      ...(own === 0
        ? []
        : [
            words(
              `${showCount(own)} เดือนมีรายการของกลุ่มในสมุดนี้อยู่แล้ว จึงนับจากรายการ ไม่นับจากไฟล์`,
              `For ${showCount(own)} months this workbook has the group’s rows: they are counted, not the file`,
            ),
          ]),
    ],
  };
}

function monthsSaid(months: readonly Month[], groups: number): [string, string] {
  const count = new Set(months).size;
  return [
    `${showCount(groups)} กลุ่ม ${showCount(count)} เดือน`,
    `${showCount(groups)} ${groups === 1 ? 'group' : 'groups'}, ${showCount(count)} ${count === 1 ? 'month' : 'months'}`,
  ];
}

/** Both figures of a month that stands there with others; money and counts each in their own way. */
function differsTable({ line, differs }: ComingLine): Block {
  return {
    kind: 'figures',
    title: words(`${line.name} ${showMonth(line.month, 'th')}`, `${line.name} ${showMonth(line.month, 'en')}`),
    lines: differs.flatMap(({ label, show, was, now }) => [
      { label: words(`${label.th}: ในไฟล์`, `${label.en}: in the file`), show, value: now, tone: 'look' as const },
      { label: words(`${label.th}: เดิม`, `${label.en}: before`), show, value: was },
    ]),
  };
}
