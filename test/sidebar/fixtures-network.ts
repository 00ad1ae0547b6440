/** Made-up answers about the work of a network, as the script would give them: no member is named. */

import type { GroupReportAnswer } from '../../src/core/commands/answers/group-report.ts';
import type { SummaryFileAnswer, TakeInAnswer } from '../../src/core/commands/answers/summary-file.ts';
import type { Answer } from '../../src/core/commands/answers.ts';
import type { Block } from '../../src/core/reports/report.ts';
import { isoMonth } from '../../src/core/values/calendar.ts';
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
export const reportAnswers: {
  readonly [Name in ReportName]: Pick<Answer<Name>, 'report'> & Partial<Answer<Name>>;
} = {
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
    year: 2026,
    years: [2026, 2025],
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
  paymentCalendar: {
    report: report('ใครส่งเดือนไหน', 'Who paid which month', [
      {
        kind: 'heat',
        title: words('ใครส่งเดือนไหน', 'Who paid which month'),
        of: words('สมาชิก', 'Member'),
        last: words('ค้าง', 'Owed'),
        columns: ['2026-07', '2026-08', '2026-09', '2026-10'].map((month) => isoMonth(month)!),
        rows: [
          { label: '001 นางสมใจ สมมติ', marks: 'oolo', value: null },
          { label: '002 นายบุญมา สมมติ', marks: 'npmw', value: baht(45) },
        ],
        states: {
          o: { word: words('ตรง', 'Paid'), tone: 'good' },
          l: { word: words('ช้า', 'Late'), tone: 'look' },
          p: { word: words('ไม่ครบ', 'Part'), tone: 'bad' },
          m: { word: words('ขาด', 'None'), tone: 'bad' },
          w: { word: words('รอ', 'Due'), tone: 'soft' },
          n: { word: words('–', '–'), tone: 'plain' },
        },
      },
    ]),
  },
  board: {
    report: report('กระดานสาธารณะ', 'Public board', [
      figures('ทั้งเครือข่าย', 'The network', [
        { label: words('สมาชิก', 'Members'), show: 'count', value: 1580, total: true },
      ]),
    ]),
  },
  survey: { report: report('แบบสำรวจความเห็น', 'Opinion survey', []), survey: null, rounds: ['1/2568', '1/2569'] },
  households: { report: report('ครัวเรือน', 'Households', []), survey: null, rounds: ['1'] },
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

const OCTOBER = isoMonth('2026-10')!;

export const reportRead: GroupReportAnswer = {
  groupId: 'G04',
  name: 'บ้านทุ่งยาว',
  month: OCTOBER,
  asOf: day('2026-10-31'),
  fields: [
    {
      field: 'closing',
      label: words('สมาชิกคงเหลือ', 'Members at the end'),
      show: 'count',
      value: 120,
      words: 'สมาชิก 120 คน',
      sure: 'exact',
    },
    {
      field: 'received',
      label: words('รับจริง', 'Received'),
      show: 'money',
      value: baht(3_600),
      words: 'รับ 3,600 บาท',
      sure: 'exact',
    },
    {
      field: 'fund',
      label: words('เงินกองทุน', 'Fund'),
      show: 'money',
      value: baht(500_000),
      words: 'กองทุนประมาณ 5 แสน',
      sure: 'about',
    },
  ],
  missing: [
    { field: 'welfarePaid', label: words('จ่ายสวัสดิการ', 'Welfare paid') },
    { field: 'arrears', label: words('ค้างส่ง', 'Owed') },
  ],
  unread: ['เจอกันวันที่ 16'],
  approximate: true,
  doubts: [
    words(
      'มีรายงานของเดือนนี้แล้วที่แท็บ รายงานกลุ่ม แถว 7 ถ้าลงอีกแถว แถวใหม่จะใช้แทน',
      'This month is reported already, in รายงานกลุ่ม row 7: another row would hold instead',
    ),
  ],
  there: [
    {
      tab: 'รายงานกลุ่ม',
      row: 7,
      differs: [
        {
          field: 'received',
          label: words('รับจริง', 'Received'),
          show: 'money',
          before: baht(3_300),
          now: baht(3_600),
        },
      ],
    },
  ],
  report: report('รายงานกลุ่ม เดือนตุลาคม 2569', 'Group report, October 2569', []),
  action: null,
};

export const takeInRead: TakeInAnswer = {
  groups: [
    { groupId: 'G04', name: 'บ้านทุ่งยาว', isNew: false },
    { groupId: 'G09', name: 'สัจจะบ้านไร่ล่าง', isNew: true },
  ],
  months: [],
  counts: { new: 13, same: 0, differs: 1 },
  posted: false,
  action: null,
  report: {
    ...report('ไฟล์สรุปที่จะรับเข้า', 'Summary file to take in', [
      {
        kind: 'table',
        title: words('ตัวเลขในไฟล์', 'Figures in the file'),
        columns: [
          column('กลุ่ม', 'Group'),
          column('เดือน', 'Month'),
          column('สถานะ', 'State'),
          column('สมาชิก', 'Members', 'count'),
          column('เงินกองทุน', 'Fund', 'money'),
        ],
        rows: [
          {
            kind: 'row',
            cells: ['บ้านทุ่งยาว', 'ต.ค. 2569', words('มีแล้ว ไม่ตรงกัน', 'There with other figures'), 120, baht(500_000)],
          },
          { kind: 'row', cells: ['สัจจะบ้านไร่ล่าง', 'ต.ค. 2569', words('ใหม่', 'New'), 88, baht(74_120.5)] },
        ],
      },
      figures('บ้านทุ่งยาว ต.ค. 2569', 'Ban Thung Yao, Oct 2569', [
        { label: words('ค้างส่ง: ในไฟล์', 'Owed: in the file'), show: 'money', value: baht(90), tone: 'look' },
        { label: words('ค้างส่ง: เดิม', 'Owed: before'), show: 'money', value: baht(120) },
      ]),
    ]),
    subtitle: words('2 กลุ่ม 13 เดือน', '2 groups, 13 months'),
  },
};

export const summaryFileMade: SummaryFileAnswer = {
  months: [OCTOBER],
  groups: 1,
  lines: 1,
  fingerprint: 'f0123456',
  name: 'สรุป น้ำขาว 2026-10.csv',
  csv: '\ufeffไฟล์สรุป สัจจะชีต,1,1,f0123456\r\nรหัสกลุ่ม,เดือน\r\nG01,2026-10\r\n',
  report: report('ไฟล์สรุปสำหรับส่งเครือข่าย', 'Summary file for the network', []),
};

/** What groups send, as it is read and made. */
export const sendingAnswers: {
  readonly [Name in 'groupReport' | 'takeIn' | 'summaryFile']: Answer<Name>;
} = { groupReport: reportRead, takeIn: takeInRead, summaryFile: summaryFileMade };
