/** The command that takes a group's report of a month: out of a pasted text or typed figures, and posts it as one row. */

import type { GroupLedger } from '../../ledger/ledger.ts';
import {
  differencesOf,
  notAddingUp,
  REPORT_FIELD_NAMES,
  REPORT_FIELDS,
  type ReportField,
} from '../../ledger/months/group-reports.ts';
import { readReportText } from '../../ledger/months/group-reports-text.ts';
import { reportLinePage } from '../../reports/group-report-page.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, earlier, lastDay, type Month } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { readNumberText } from '../../values/read-number.ts';
import { satang } from '../../values/satang.ts';
import { showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { GroupReportAnswer, ReportFieldRead, ReportThere } from '../answers/group-report.ts';
import { changesIn } from '../changes-in.ts';
import { groupNamed, oneGroup } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { dayIn, flagIn, monthIn, pastedIn, posts, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';
import {
  figureUnreadable,
  nothingReported,
  reportInFuture,
  reportMonthMissing,
  reportThere,
} from './problems-reports.ts';

/** What a report says, before it is put into words. */
interface Line {
  readonly group: GroupLedger | null;
  readonly month: Month | null;
  readonly monthByDay: boolean;
  readonly asOf: Day | null;
  readonly fields: readonly ReportFieldRead[];
  readonly unread: readonly string[];
  readonly approximate: boolean;
}

export const groupReport: Command<'groupReport'> = {
  name: 'groupReport',
  caption: words('รับรายงานกลุ่ม', 'Take a group’s report'),
  acts: posts,
  plan: (takes, context) => {
    const post = flagIn(takes, 'post');
    const again = flagIn(takes, 'again');
    const reportedBy = textIn(takes, 'reportedBy');
    const received = dayIn(takes, 'receivedDate');
    const workbook = openWorkbook(takes, context);
    const { book, today } = workbook;
    const line = lineOf(takes, workbook);
    const there = line.group && line.month ? thereOf(workbook, line.group.groupId, line.month, line.fields) : [];
    const answer = answerOf(line, there, today);
    const rest = WRITES_NOTHING;
    const name = line.group?.group.name ?? '';
    if (!post) {
      const count = line.fields.length;
      return {
        ...rest,
        answer,
        says: words(`อ่านได้ ${count} ตัวเลข ${name}`.trim(), `${count} figures read ${name}`.trim()),
      };
    }
    const group = line.group ?? oneGroup(workbook.ledger.groups, null);
    const { month } = line;
    if (month === null) throw reportMonthMissing({});
    if (line.fields.length === 0) throw nothingReported({});
    if (`${month}-01` > today) throw reportInFuture({ month: showMonth(month, 'th'), monthEn: showMonth(month, 'en') });
    const values = Object.fromEntries(
      line.fields.map(({ field, value, show }) => [field, show === 'money' ? satang(value) : value]),
    );
    const record: Partial<Row<'groupReports'>> = {
      month,
      ...(line.asOf === null ? {} : { asOf: line.asOf }),
      ...values,
      approximate: line.approximate,
      ...(reportedBy === null ? {} : { reportedBy }),
      ...(received === null ? {} : { receivedDate: received }),
    };
    const action = `report-${hashOf(JSON.stringify([group.groupId, record]))}`;
    const posted = rowsOfAction(book, context.grids(), action).length > 0;
    const [first] = there;
    if (first !== undefined && !posted && !again) {
      throw reportThere({
        group: group.group.name,
        month: showMonth(month, 'th'),
        monthEn: showMonth(month, 'en'),
        tab: first.tab,
        row: first.row,
      });
    }
    return {
      ...rest,
      answer: { ...answer, groupId: group.groupId, name: group.group.name, action },
      says: words(
        `รับรายงานเดือน${showMonth(month, 'th')} ของ ${group.group.name} แล้ว`,
        `The report of ${group.group.name} for ${showMonth(month, 'en')} is entered`,
      ),
      ...(posted
        ? {}
        : {
            changes: changesIn(book, context, action, [
              { adds: 'groupReports', groupId: group.groupId, records: [record] },
            ]),
          }),
    };
  },
};

/** The report that is meant: what was typed goes before what the text says. */
function lineOf(takes: unknown, { ledger, today }: Workbook): Line {
  const text = pastedIn(takes, 'text');
  const named = textIn(takes, 'group');
  const groups = ledger.groups.filter(({ works }) => works !== 'network');
  const read = readReportText(
    text ?? '',
    groups.map(({ group }) => group),
  );
  const group =
    named !== null
      ? groupNamed(ledger.groups, named)
      : (groups.find(({ groupId }) => groupId === read.groupId) ?? (groups.length === 1 ? groups[0]! : null));
  const typed = typedFields(takes);
  const fields = REPORT_FIELD_NAMES.flatMap((field): ReportFieldRead[] => {
    const one = typed.get(field) ?? read.fields.find((found) => found.field === field);
    return one === undefined ? [] : [{ ...one, label: REPORT_FIELDS[field].label, show: REPORT_FIELDS[field].show }];
  });
  const month = monthIn(takes, 'month');
  const asOf = dayIn(takes, 'asOf') ?? read.asOf;
  return {
    group,
    month: month ?? read.month,
    monthByDay: month === null && read.monthByDay,
    asOf: asOf === null ? null : earlier(asOf, today),
    fields,
    unread: read.unread,
    approximate: flagIn(takes, 'approximate') || fields.some(({ sure }) => sure !== 'exact'),
  };
}

type Typed = Omit<ReportFieldRead, 'label' | 'show'>;

/** The figures that were typed in a form, in baht or as counts. Throws Problem. */
function typedFields(takes: unknown): ReadonlyMap<ReportField, Typed> {
  const found = new Map<ReportField, Typed>();
  for (const field of REPORT_FIELD_NAMES) {
    const typed = textIn(takes, field);
    if (typed === null) continue;
    const read = readNumberText(typed);
    if (read.is === 'blank') continue;
    const { show, label } = REPORT_FIELDS[field];
    const wrong = read.is === 'none' || (show === 'count' && (!Number.isInteger(read.value) || read.value < 0));
    if (wrong) throw figureUnreadable({ text: typed, field: label.th, fieldEn: label.en });
    const value = show === 'money' ? Math.round(read.value * 100) : read.value;
    found.set(field, { field, value, words: typed, sure: read.sure });
  }
  return found;
}

const recordOf = (fields: readonly ReportFieldRead[]): Pick<Row<'groupReports'>, ReportField> => {
  const values = new Map(fields.map(({ field, value }) => [field, value]));
  return Object.fromEntries(REPORT_FIELD_NAMES.map((field) => [field, values.get(field) ?? null])) as Pick<
    Row<'groupReports'>,
    ReportField
  >;
};

/** The reports of the month that stand in the workbook, the last one first. */
function thereOf(
  { book }: Workbook,
  groupId: string,
  month: Month,
  fields: readonly ReportFieldRead[],
): readonly ReportThere[] {
  const now = recordOf(fields);
  return book.groupReports
    .filter((row) => row.groupId === groupId && row.month === month)
    .reverse()
    .map((row) => ({
      tab: book.tabs[row.tab]!.title,
      row: row.row,
      differs: differencesOf(now, row).map(({ field, typed, other }) => ({
        field,
        label: REPORT_FIELDS[field].label,
        show: REPORT_FIELDS[field].show,
        before: other,
        now: typed,
      })),
    }));
}

function answerOf(line: Line, there: readonly ReportThere[], today: Day): GroupReportAnswer {
  const { group, month, asOf, fields, unread, approximate } = line;
  const given = new Set(fields.map(({ field }) => field));
  const answer = {
    groupId: group?.groupId ?? null,
    name: group?.group.name ?? null,
    month,
    asOf,
    fields,
    missing: missingOf(group, given),
    unread,
    approximate,
    doubts: doubtsOf(line, there, today),
    there,
  };
  return { ...answer, report: reportLinePage(answer), action: null };
}

/** What groups of its kind send and this line does not say. */
function missingOf(group: GroupLedger | null, given: ReadonlySet<ReportField>): GroupReportAnswer['missing'] {
  const saves = group === null || group.works === 'saves';
  return REPORT_FIELD_NAMES.filter((field) => !given.has(field) && (field !== 'savings' || saves)).map((field) => ({
    field,
    label: REPORT_FIELDS[field].label,
  }));
}

function doubtsOf(
  { group, month, monthByDay, asOf, fields }: Line,
  there: readonly ReportThere[],
  today: Day,
): readonly Words[] {
  const doubts: Words[] = [];
  if (group === null)
    doubts.push(words('ยังไม่รู้ว่าเป็นของกลุ่มไหน เลือกกลุ่มก่อน', 'It is not known whose report this is: choose the group'));
  if (month === null)
    doubts.push(words('ยังไม่รู้ว่าเป็นของเดือนไหน เลือกเดือนก่อน', 'It is not known which month this is of: choose the month'));
  else if (monthByDay) {
    doubts.push(
      words(
        `ไม่ได้บอกเดือน ถือเป็นเดือน${showMonth(month, 'th')} ตามวันที่ในข้อความ`,
        `No month is given: taken as ${showMonth(month, 'en')}, by the day in the text`,
      ),
    );
  }
  if (month !== null && lastDay(month) > today) {
    doubts.push(words('เดือนนี้ยังไม่จบ', 'The month is not over yet'));
  }
  if (month !== null && asOf !== null && asOf < `${month}-01`) {
    doubts.push(words('วันที่อยู่ก่อนเดือนที่รายงาน', 'The day lies before the month that is reported'));
  }
  if (notAddingUp(recordOf(fields)).length > 0) {
    doubts.push(
      words('ยอดยกมา บวกรับ ลบจ่าย ไม่เท่ายอดคงเหลือ', 'What was brought forward, in and out do not add up to the closing'),
    );
  }
  const [first] = there;
  if (first !== undefined) {
    doubts.push(
      words(
        `มีรายงานของเดือนนี้แล้วที่แท็บ ${first.tab} แถว ${first.row} ถ้าลงอีกแถว แถวใหม่จะใช้แทน`,
        `This month is reported already, in ${first.tab} row ${first.row}: another row would hold instead`,
      ),
    );
  }
  return doubts;
}
