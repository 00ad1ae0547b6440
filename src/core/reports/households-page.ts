/** A round of the household survey on one page: sums, medians and means over at least five households, by group. */

import { cellsTold } from '../ledger/linking/told-cells.ts';
import {
  type HouseholdFigures,
  type HouseholdRound,
  LEAST_HOUSEHOLDS,
  type Spread,
} from '../ledger/network/households.ts';
import type { Day } from '../values/calendar.ts';
import { showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, OF_GROUP, percentLine, share, tableBlock, tableRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { told } from './meetings-page.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, Report, TableRow } from './report.ts';

export interface HouseholdsPageFacts {
  readonly asOf: Day;
  /** The group, or the network. */
  readonly name: string;
  /** Null = there is no answer yet. */
  readonly survey: HouseholdRound | null;
  /** Groups asked. */
  readonly groups: number;
  /** What groups are called; null on a group's own page. */
  readonly names: ReadonlyMap<string, string> | null;
  readonly notCounted: number;
}

/** The page of a round of the household survey. */
export function householdsPage(facts: HouseholdsPageFacts): Report {
  const { asOf, name, survey, notCounted } = facts;
  const round = survey === null ? words('', '') : words(` ครั้งที่ ${survey.round}`, `, round ${survey.round}`);
  return {
    title: words(`บัญชีครัวเรือน${round.th}`, `Household survey${round.en}`),
    subtitle: subtitleOf(name, asOf),
    blocks: survey === null ? [NO_SURVEY] : blocksOf(survey, facts),
    notes: [...(survey === null ? [] : notesOf(survey)), ...(notCounted > 0 ? [rowsNotCounted(notCounted)] : [])],
  };
}

const NO_SURVEY = told(
  'ยังไม่มีข้อมูล จดในแท็บ ครัวเรือน รายการละหนึ่งแถว (ครั้งที่ กลุ่ม ครัวเรือน รายการ ด้าน จำนวนเงิน) ใช้เลขครัวเรือน ไม่ใส่ชื่อคน',
  'Nothing yet: enter each item in a row of the tab Household survey (round, group, household number and no names, item, side, amount)',
);

const TOO_FEW = words(
  `น้อยกว่า ${LEAST_HOUSEHOLDS} ครัวเรือน ไม่แสดง`,
  `Fewer than ${LEAST_HOUSEHOLDS} households: not shown`,
);

function blocksOf(survey: HouseholdRound, { groups, names }: HouseholdsPageFacts): readonly Block[] {
  const { all, answered } = survey;
  const of =
    names === null ? words('', '') : words(` (${answered} จาก ${groups} กลุ่ม)`, ` (${answered} of ${groups} groups)`);
  return [
    linesTable(words(`ทุกครัวเรือน${of.th}`, `All households${of.en}`), all),
    ...shortBlock(all),
    ...(names === null ? [] : [groupsTable(survey, names)]),
  ];
}

function linesTable(title: Words, { households, balance, saving, debt }: HouseholdFigures): Block {
  const line = (th: string, en: string, spread: Spread | null): TableRow =>
    spread === null
      ? tableRow([words(th, en), TOO_FEW, null, null, null], 'soft')
      : tableRow([words(th, en), spread.households, spread.sum, spread.median, spread.mean]);
  return tableBlock(
    households === null
      ? title
      : words(`${title.th} ${showCount(households)} ครัวเรือน`, `${title.en}: ${showCount(households)}`),
    [
      column('ด้าน', 'Side'),
      column('ครัวเรือน', 'Households', 'count'),
      column('รวม', 'Sum', 'money'),
      column('ค่ากลาง', 'Median', 'money'),
      column('เฉลี่ย', 'Mean', 'money'),
    ],
    [
      line('รายได้', 'Income', balance?.income ?? null),
      line('รายจ่าย', 'Expense', balance?.expense ?? null),
      line('รายได้หักรายจ่าย', 'Income less expense', balance?.difference ?? null),
      line('เงินออม', 'Saving', saving),
      line('หนี้', 'Debt', debt),
    ],
  );
}

function shortBlock({ balance }: HouseholdFigures): readonly Block[] {
  if (balance === null) return [];
  const { short, income } = balance;
  return [
    {
      kind: 'figures',
      title: words('รายจ่ายมากกว่ารายได้', 'Expense above income'),
      lines: [
        percentLine('ครัวเรือนที่จ่ายมากกว่าได้', 'Households that spend more', share(short, income.households), {
          note: words(
            `${showCount(short)} จาก ${showCount(income.households)} ครัวเรือน`,
            `${showCount(short)} of ${showCount(income.households)}`,
          ),
        }),
      ],
    },
  ];
}

function groupsTable({ groups }: HouseholdRound, names: ReadonlyMap<string, string>): Block {
  return tableBlock(
    words('ค่ากลางของแต่ละกลุ่ม', 'Medians by group'),
    [
      OF_GROUP,
      column('ครัวเรือน', 'Households', 'count'),
      column('รายได้', 'Income', 'money'),
      column('รายจ่าย', 'Expense', 'money'),
      column('ส่วนต่าง', 'Difference', 'money'),
      column('เงินออม', 'Saving', 'money'),
      column('หนี้', 'Debt', 'money'),
      column('จ่ายมากกว่าได้ (ครัวเรือน)', 'Spend more', 'count'),
    ],
    groups.map(({ groupId, households, balance, saving, debt }) =>
      tableRow(
        [
          names.get(groupId) ?? groupId,
          households ?? TOO_FEW,
          balance?.income.median ?? null,
          balance?.expense.median ?? null,
          balance?.difference.median ?? null,
          saving?.median ?? null,
          debt?.median ?? null,
          balance?.short ?? null,
        ],
        households === null ? 'soft' : 'plain',
      ),
    ),
  );
}

function notesOf({ leftOut, odd, rounds }: HouseholdRound): readonly Words[] {
  const notes = [
    words(
      'แต่ละบรรทัดนับเฉพาะครัวเรือนที่ให้ตัวเลขด้านนั้น รายได้และรายจ่ายนับครัวเรือนที่ให้ทั้งสองด้าน',
      'Each line counts the households that gave it; income and expense those that gave both',
    ),
  ];
  if (leftOut) {
    notes.push(
      words(
        `กลุ่มที่มีน้อยกว่า ${LEAST_HOUSEHOLDS} ครัวเรือนไม่อยู่ในยอดรวม เพื่อไม่ให้รู้ว่าเป็นของบ้านไหน`,
        `Groups with fewer than ${LEAST_HOUSEHOLDS} households are not in the total, so that nobody can be told from it`,
      ),
    );
  }
  if (rounds.length > 1) {
    notes.push(words(`มีครั้งที่ ${rounds.join(', ')}`, `Rounds: ${rounds.join(', ')}`));
  }
  if (odd.length > 0) {
    const cells = cellsTold(odd);
    notes.push(
      words(`จำนวนเงินติดลบหรือมากเกินจริง ไม่นับ: ${cells}`, `Below nothing or beyond belief, not counted: ${cells}`),
    );
  }
  return notes;
}
