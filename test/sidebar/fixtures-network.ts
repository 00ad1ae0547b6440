/** Made-up answers about the work of a network, as the script would give them: no member is named. */
import type { Answer } from '../../src/core/commands/answers.ts';
import type { Block } from '../../src/core/reports/report.ts';
import { words } from '../../src/core/values/words.ts';
import type { ReportName } from '../../src/sidebar/state.ts';
import { baht, column, day, figures, report } from './fixtures-parts.ts';

const groups = (th: string, en: string, rows: readonly (readonly [string, number, number | null])[]): Block => ({
  kind: 'table',
  title: words(th, en),
  columns: [column('กลุ่ม', 'Group'), column('ต้องส่ง', 'To send', 'money'), column('ส่งแล้ว', 'Sent', 'money')],
  rows: rows.map(([name, due, sent]) => ({
    kind: 'row',
    cells: [name, baht(due), sent === null ? null : baht(sent)],
  })),
});

const agenda: Block = {
  kind: 'table',
  title: words('ระเบียบวาระ', 'Agenda'),
  columns: [column('วาระ', 'Item'), column('เรื่อง', 'Matter')],
  rows: [
    { kind: 'row', cells: ['1', words('ประธานแจ้งให้ทราบ', 'From the chair')] },
    { kind: 'row', cells: ['2', words('รับรองรายงานการประชุม ครั้งที่ 10/2569', 'Minutes of 10/2569')] },
    { kind: 'row', cells: ['3', words('รายงานของกลุ่ม', 'Reports of the groups')] },
  ],
};

const tasks: Block = {
  kind: 'table',
  title: words('มติที่ยังไม่เสร็จ', 'Open resolutions'),
  columns: [
    column('ครั้งที่', 'Meeting'),
    column('มติ', 'Resolution'),
    column('กำหนด', 'Due', 'day'),
    column('ผู้รับผิดชอบ', 'Owner'),
  ],
  rows: [
    {
      kind: 'row',
      tone: 'bad',
      cells: [
        '9/2569',
        words('จัดอบรมเหรัญญิกของกลุ่มที่ยังทำงบไม่ได้', 'Train the treasurers who cannot do the books yet'),
        day('2026-10-31'),
        words('ฝ่ายวิชาการ', 'Training'),
      ],
    },
  ],
};

/** What the pages of reports are given: of each answer they show the report alone. */
export const reportAnswers: { readonly [Name in ReportName]: Pick<Answer<Name>, 'report'> } = {
  pack: {
    report: report(
      'ชุดประชุม ครั้งที่ 11/2569',
      'Meeting pack, no. 11/2569',
      [
        agenda,
        tasks,
        { kind: 'signatures', title: null, signs: [words('ประธาน', 'Chair'), words('เลขานุการ', 'Secretary')] },
      ],
      [words('ไม่นับ 3 รายการที่ต้องแก้', '3 entries to be mended are not counted')],
    ),
  },
  grants: {
    report: report('เงินอุดหนุน', 'Grants', [
      figures('รวม', 'In all', [
        { label: words('ได้รับ', 'Received'), show: 'money', value: baht(110_000) },
        { label: words('ใช้ไป', 'Spent'), show: 'money', value: baht(42_500) },
        { label: words('คงเหลือ', 'Left'), show: 'money', value: baht(67_500), total: true },
      ]),
    ]),
  },
  funerals: {
    report: report('ฌาปนกิจ ปี 2569', 'Funeral aid, 2569', [
      groups('แต่ละกลุ่มส่งแล้วเท่าไร', 'What each group has sent', [
        ['น้ำขาว', 27_360, 27_360],
        ['ออมทรัพย์เพื่อการผลิตบ้านควนโต๊ะเหลง', 4_240, null],
      ]),
    ]),
  },
  businesses: {
    report: report('ธุรกิจชุมชน', 'Community businesses', [
      figures('เดือนนี้', 'This month', [
        { label: words('กำไร', 'Profit'), show: 'money', value: baht(1_240), total: true },
      ]),
    ]),
  },
  plan: { report: report('แผนงาน', 'Plan', [tasks]) },
  survey: { report: report('แบบสำรวจความเห็น', 'Opinion survey', []) },
  households: { report: report('ครัวเรือน', 'Households', []) },
  meetings: { report: report('การประชุมและมติ', 'Meetings and resolutions', [tasks]) },
  bodies: {
    report: report('ผู้แทน', 'Representatives', [
      figures('ที่นั่ง', 'Seats', [
        {
          label: words('สภาเครือข่าย', 'Council'),
          show: 'text',
          value: words('ว่าง 2 จาก 25', '2 of 25 open'),
          tone: 'look',
        },
      ]),
    ]),
  },
};
