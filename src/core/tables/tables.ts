/** The catalogue of tables: every tab that is known, by the name of its records. */
import { accepted } from './accepted.ts';
import { closings } from './closings.ts';
import { groupFigures } from './group-figures.ts';
import { members, pledges } from './members.ts';
import {
  cashbook,
  cashCounts,
  claims,
  loans,
  openings,
  receipts,
  repayments,
  transfers,
  withdrawals,
} from './money.ts';
import { attendance, grants, groupReports, meetings, plan, representatives, resolutions } from './network.ts';
import { benefits, categories, groups, places, rules, settings } from './set-up.ts';
import type { RecordOf } from './table.ts';
import { business, funeralLevies, funerals, households, surveyAnswers } from './undertakings.ts';

export const tables = {
  groups,
  rules,
  benefits,
  settings,
  members,
  pledges,
  receipts,
  withdrawals,
  claims,
  loans,
  repayments,
  cashbook,
  transfers,
  places,
  categories,
  cashCounts,
  openings,
  groupReports,
  groupFigures,
  representatives,
  meetings,
  attendance,
  resolutions,
  grants,
  funerals,
  funeralLevies,
  surveyAnswers,
  plan,
  business,
  households,
  closings,
  accepted,
};

export type Tables = typeof tables;
export type TableName = keyof Tables;

/** The record that a row of the table of that name is read as. */
export type Row<Name extends TableName> = RecordOf<Tables[Name]>;

/** Titles of the tabs that the program makes and never reads back. */
export const RESULT_TABS = {
  findings: { th: 'ตรวจสอบ', en: 'Findings' },
  calendar: { th: 'ปฏิทินการส่ง', en: 'Payment calendar' },
  balances: { th: 'ยอดคงเหลือ', en: 'Balances' },
  summary: { th: 'สรุปเดือน', en: 'Monthly summary' },
  network: { th: 'สรุปเครือข่าย', en: 'Network summary' },
  welfare: { th: 'รายงานสวัสดิการ', en: 'Welfare report' },
  loans: { th: 'รายงานเงินกู้', en: 'Loans report' },
  statements: { th: 'งบการเงิน', en: 'Statements' },
  yearEnd: { th: 'จัดสรรกำไร', en: 'Year end' },
  grants: { th: 'รายงานเงินอุดหนุน', en: 'Grants report' },
  funerals: { th: 'รายงานฌาปนกิจ', en: 'Funerals report' },
  meetings: { th: 'รายงานการประชุม', en: 'Meetings report' },
  bodies: { th: 'รายงานผู้แทน', en: 'Representatives report' },
  pack: { th: 'ชุดประชุม', en: 'Meeting pack' },
  summaryFile: { th: 'ไฟล์สรุป', en: 'Summary file' },
  plan: { th: 'รายงานแผน', en: 'Plan report' },
  survey: { th: 'รายงานแบบสำรวจ', en: 'Survey report' },
  businesses: { th: 'รายงานธุรกิจ', en: 'Business report' },
  households: { th: 'รายงานครัวเรือน', en: 'Household report' },
  collection: { th: 'รายงานเก็บเงิน', en: 'Collection report' },
  board: { th: 'กระดานสาธารณะ', en: 'Public board' },
  panel: { th: 'แผงงาน', en: 'Work panel' },
  log: { th: 'บันทึกการทำงาน', en: 'Activity log' },
} as const;
