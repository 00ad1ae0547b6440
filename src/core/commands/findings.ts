/** Findings as they are answered: with their severity and their words. */
import { sentenceOf, severityOf, titleOf } from '../checks/catalogue.ts';
import { checkLedger } from '../checks/check.ts';
import { offChecks } from '../checks/off.ts';
import type { Day, Month } from '../values/calendar.ts';
import { earlier } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import type { CheckAnswer, FindingLine } from './answers/findings.ts';
import { pageDay } from './months.ts';
import type { Workbook } from './workbook.ts';

/** The day up to which a month is checked when none is named: today, or the meeting at which the month is shown. */
export function checkDay(month: Month | null, { today, meetingDay }: Workbook): Day {
  return month === null ? today : earlier(today, pageDay(month, today, meetingDay));
}

function lineOf(finding: Finding): FindingLine {
  const { code, groupId, tab, row, column, memberId, facts } = finding;
  return {
    code,
    severity: severityOf(code),
    groupId,
    tab,
    row,
    column,
    memberId,
    message: sentenceOf(finding),
    title: titleOf(code),
    facts,
  };
}

/** Everything that is found on a day: of one group, or of all. */
export function checkAnswer(
  { ledger, today }: Workbook,
  asOf: Day,
  month: Month | null,
  groupId: string | null,
): CheckAnswer {
  const found = checkLedger(ledger, { asOf, today, ...(month === null ? {} : { month }) });
  const findings = (groupId === null ? found : found.filter((finding) => finding.groupId === groupId)).map(lineOf);
  const count = (severity: FindingLine['severity']): number =>
    findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);
  return {
    asOf,
    findings,
    counts: { reject: count('reject'), confirm: count('confirm'), note: count('note') },
    off: offChecks(ledger.book),
  };
}
