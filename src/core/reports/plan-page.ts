/** The plan of a network on one page: how far it is, what is late, what is coming, then every activity under its strategy. */

import { cellsTold } from '../ledger/linking/told-cells.ts';
import type { Activity, ActivityStatus, PlanProgress, PlanSum } from '../ledger/network/plan-progress.ts';
import type { Day } from '../values/calendar.ts';
import { showBaht, showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import {
  column,
  countLine,
  figures,
  moneyLine,
  percentLine,
  tableBlock,
  tableRow,
  toneOfOwed,
} from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { told } from './meetings-page.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, Report, TableRow, Tone } from './report.ts';

/** The page of the plan. */
export function planPage(progress: PlanProgress, asOf: Day, network: string, notCounted: number): Report {
  return {
    title: words('แผนงาน', 'Plan'),
    subtitle: subtitleOf(network, asOf),
    blocks:
      progress.sum.activities === 0 ? [NO_PLAN] : [sumBlock(progress), ...planToDo(progress), planTable(progress)],
    notes: notesOf(progress, notCounted),
  };
}

const NO_PLAN = told(
  'ยังไม่มีแผนงาน จดในแท็บ แผนงาน กิจกรรมละหนึ่งแถว (ภารกิจ ยุทธศาสตร์ กิจกรรม ผู้รับผิดชอบ วันเริ่ม วันสิ้นสุด สถานะ)',
  'No plan yet: enter each activity in a row of the tab Plan (mission, strategy, activity, owner, start, end, status)',
);

function sumBlock({ sum, missions, goals }: PlanProgress): Block {
  const strategies = missions.reduce((before, mission) => before + mission.strategies.length, 0);
  const { over } = overOf(sum);
  return figures('แผนถึงไหนแล้ว', 'How far the plan is', [
    countLine('ภารกิจ', 'Missions', missions.length),
    countLine('ยุทธศาสตร์', 'Strategies', strategies),
    ...(goals === 0 ? [] : [countLine('เป้าหมาย', 'Goals', goals)]),
    countLine('กิจกรรม', 'Activities', sum.activities),
    ...STATUSES.map((status) => countLine(STATUS[status].th, STATUS[status].en, sum[status])),
    ...(sum.unknown === 0 ? [] : [countLine('ยังไม่ใส่สถานะ', 'Without a status', sum.unknown)]),
    countLine('เลยกำหนดแล้วยังไม่เสร็จ', 'Late', sum.late, toneOfOwed(sum.late)),
    percentLine('เสร็จแล้ว จากทั้งหมด', 'Done, of all', sum.share, { total: true }),
    moneyLine('งบประมาณ', 'Budget', sum.budget),
    moneyLine('ใช้ไป', 'Spent', sum.spent, over ? { tone: 'bad' } : {}),
  ]);
}

const overOf = ({ budget, spent }: PlanSum) => ({ over: budget !== null && spent !== null && spent > budget });

const STATUSES = ['done', 'doing', 'notStarted', 'stuck'] as const;
const STATUS: { readonly [status in ActivityStatus]: Words } = {
  done: words('เสร็จแล้ว', 'Done'),
  doing: words('กำลังทำ', 'Under way'),
  notStarted: words('ยังไม่เริ่ม', 'Not started'),
  stuck: words('ติดขัด', 'Stuck'),
};

/** What is to be done by the plan: activities that are late, and those that begin or end soon. */
export function planToDo({ late, coming }: PlanProgress): readonly Block[] {
  return [
    ...(late.length === 0
      ? []
      : [
          toDoTable(
            `กิจกรรมที่เลยกำหนด ${showCount(late.length)} เรื่อง`,
            `Late activities: ${showCount(late.length)}`,
            late,
            [column('เลยมา (วัน)', 'Days late', 'count')],
          ),
        ]),
    ...(coming.length === 0
      ? []
      : [toDoTable('กิจกรรมที่จะเริ่มหรือครบกำหนดใน 31 วัน', 'Activities that begin or end within 31 days', coming, [])]),
  ];
}

function toDoTable(
  th: string,
  en: string,
  activities: readonly Activity[],
  more: Extract<Block, { kind: 'table' }>['columns'],
): Block {
  return tableBlock(
    words(th, en),
    [
      column('กิจกรรม', 'Activity'),
      column('ผู้รับผิดชอบ', 'Owner'),
      column('เริ่ม', 'Start', 'day'),
      column('สิ้นสุด', 'End', 'day'),
      column('สถานะ', 'Status'),
      ...more,
    ],
    activities.map((of) =>
      tableRow(
        [
          of.activity,
          ownerOf(of),
          of.start,
          of.end,
          of.status === null ? null : STATUS[of.status],
          ...(more.length === 0 ? [] : [of.daysLate]),
        ],
        toneOf(of),
      ),
    ),
  );
}

const ownerOf = ({ owner, division }: Activity): string | null => owner ?? division;

function toneOf({ daysLate, status }: Activity): Tone {
  if (daysLate !== null || status === 'stuck') return 'bad';
  return status === 'done' ? 'good' : status === null ? 'look' : 'plain';
}

function planTable({ missions, sum }: PlanProgress): Block {
  return tableBlock(
    words('ภารกิจ ยุทธศาสตร์ และกิจกรรม', 'Missions, strategies and activities'),
    [
      column('กิจกรรม', 'Activity'),
      column('ฝ่าย', 'Division'),
      column('ผู้รับผิดชอบ', 'Owner'),
      column('เริ่ม', 'Start', 'day'),
      column('สิ้นสุด', 'End', 'day'),
      column('งบประมาณ', 'Budget', 'money'),
      column('ใช้ไป', 'Spent', 'money'),
      column('สถานะ', 'Status'),
      column('ผล', 'Result'),
    ],
    [
      ...missions.flatMap(({ mission, sum: ofMission, strategies }, place) => [
        sumRow(words(`ภารกิจ ${place + 1}: ${mission}`, `Mission ${place + 1}: ${mission}`), ofMission),
        ...strategies.flatMap(({ strategy, sum: ofStrategy, activities }) => [
          sumRow(words(`ยุทธศาสตร์: ${strategy}`, `Strategy: ${strategy}`), ofStrategy),
          ...activities.map(
            (of): TableRow =>
              tableRow(
                [
                  of.activity,
                  of.division,
                  of.owner,
                  of.start,
                  of.end,
                  of.budget,
                  of.spent,
                  of.status === null ? null : STATUS[of.status],
                  of.result,
                ],
                toneOf(of),
              ),
          ),
        ]),
      ]),
      { ...sumRow(words('รวมทั้งแผน', 'The whole plan'), sum), kind: 'total' },
    ],
  );
}

function sumRow(name: Words, { activities, done, budget, spent }: PlanSum): TableRow {
  const state = words(`เสร็จ ${done} จาก ${activities}`, `${done} of ${activities} done`);
  return { kind: 'subtotal', cells: [name, '', '', '', '', budget, spent, state, ''] };
}

function notesOf({ missions, over, sum }: PlanProgress, notCounted: number): readonly Words[] {
  const notes = over.map(({ activity, over: amount, at }) =>
    words(
      `${activity} ใช้เกินงบ ${showBaht(amount!)} บาท (${cellsTold([at])})`,
      `${activity}: ${showBaht(amount!)} baht over budget (${cellsTold([at])})`,
    ),
  );
  const all = missions.flatMap(({ strategies }) => strategies.flatMap(({ activities }) => activities));
  const backwards = all.filter(({ start, end }) => start !== null && end !== null && end < start);
  if (backwards.length > 0) {
    const cells = cellsTold(backwards.map(({ at }) => at));
    notes.push(words(`วันสิ้นสุดมาก่อนวันเริ่ม โปรดตรวจ ${cells}`, `The end is before the start, please check ${cells}`));
  }
  if (sum.unknown > 0) {
    const count = showCount(sum.unknown);
    notes.push(
      words(`${count} กิจกรรมยังไม่ใส่สถานะ นับว่ายังไม่เสร็จ`, `Activities without a status: ${count}. They count as not done`),
    );
  }
  if (notCounted > 0) notes.push(rowsNotCounted(notCounted));
  return notes;
}
