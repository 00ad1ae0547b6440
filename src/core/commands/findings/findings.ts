/** Findings as they are answered: with their severity, their words, and who has accepted them. */
import { sentenceOf, severityOf, titleOf } from '../../checks/catalogue.ts';
import { checkLedger } from '../../checks/check.ts';
import { mattersOf } from '../../checks/matter.ts';
import { offChecks } from '../../checks/off.ts';
import type { Acceptance, FindingSaid, Severity } from '../../reports/findings-sought.ts';
import type { Book } from '../../tables/book.ts';
import { readEntryKey } from '../../tables/entry-key.ts';
import type { Day, Month } from '../../values/calendar.ts';
import { earlier } from '../../values/calendar.ts';
import type { Finding } from '../../values/finding.ts';
import type { CheckAnswer, Counts, FindingLine } from '../answers/findings.ts';
import { groupNamed } from '../choose.ts';
import { monthsWithRows, pageDay, usualMonth } from '../months/months.ts';
import { dayIn, monthIn, textIn } from '../takes.ts';
import type { Workbook } from '../workbook.ts';

/** A finding, and who has accepted it. */
export interface Checked {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly accepted: Acceptance | null;
  /** The action that accepted it; null where nobody did, or a person typed it. */
  readonly action: string | null;
}

/** What is checked: up to which day, the month whose reports are looked for, and of which group. */
export interface Scope {
  readonly asOf: Day;
  readonly month: Month | null;
  readonly groupId: string | null;
}

/** The day up to which a month is checked when none is named: today, or the meeting at which the month is shown. */
export function checkDay(month: Month | null, { today, meetingDay }: Workbook): Day {
  return month === null ? today : earlier(today, pageDay(month, today, meetingDay));
}

/** What a command is asked to check. Of a day that is named its month’s reports are looked for, else those of the month that people work on. */
export function scopeIn(takes: unknown, workbook: Workbook): Scope {
  const { book, ledger, today, meetingDay } = workbook;
  const typed = textIn(takes, 'group');
  const month = monthIn(takes, 'month');
  const day = dayIn(takes, 'asOf');
  return {
    asOf: day ?? checkDay(month, workbook),
    month: month ?? (day === null ? usualMonth(monthsWithRows(book, today), today, meetingDay) : null),
    groupId: typed === null ? null : groupNamed(ledger.groups, typed).groupId,
  };
}

const OPEN = { accepted: null, action: null } as const;

/** Who has accepted what: each row lets one finding stand, so that a second one of the same facts is still told. */
function acceptances(book: Book): (finding: Finding) => Pick<Checked, 'accepted' | 'action'> {
  const rows = new Map<string, Pick<Checked, 'accepted' | 'action'>[]>();
  for (const { matter, reason, by, date, rowStatus, entryKey } of book.accepted) {
    if (rowStatus === 'cancelled') continue;
    const known = rows.get(matter) ?? [];
    known.push({ accepted: { reason, by, date }, action: readEntryKey(entryKey ?? '')?.action ?? null });
    rows.set(matter, known);
  }
  if (rows.size === 0) return () => OPEN;
  const matterOf = mattersOf(book);
  return (finding) => rows.get(matterOf(finding))?.shift() ?? OPEN;
}

/** Everything that is found, with what people have accepted; rows that are not counted cannot be accepted away. */
export function checked({ book, ledger, today }: Workbook, { asOf, month, groupId }: Scope): readonly Checked[] {
  const found = checkLedger(ledger, { asOf, today, ...(month === null ? {} : { month }) });
  const acceptedBy = acceptances(book);
  const all = found.map((finding): Checked => {
    const severity = severityOf(finding.code);
    return { finding, severity, ...(severity === 'reject' ? OPEN : acceptedBy(finding)) };
  });
  if (groupId === null) return all;
  // What is of no group, such as a tab that cannot be read, is the only group's own.
  const alone = ledger.groups.length === 1;
  return all.filter(({ finding }) => finding.groupId === groupId || (alone && finding.groupId === null));
}

/** Facts that are names of people. */
const NAMES: ReadonlySet<string> = new Set(['name', 'otherName', 'guarantor', 'guarantors', 'members', 'typed']);
const hasNumber = (value: unknown): boolean => typeof value === 'number' || /[\d๐-๙]/.test(String(value));

/** A finding without anybody's name, as a whole network is told of it: the row says where to look. */
function nameless(finding: Finding): Finding {
  const facts = Object.entries(finding.facts).filter(([name, value]) => !NAMES.has(name) || typeof value === 'number');
  const memberId = finding.memberId !== null && hasNumber(finding.memberId) ? finding.memberId : null;
  return { ...finding, memberId, facts: Object.fromEntries(facts) };
}

/** Whether all groups of a network are told of at once: no member is named then. */
export const isOfNetwork = ({ ledger }: Workbook, { groupId }: Scope): boolean =>
  groupId === null && ledger.groups.length > 1;

/** A finding as it is told to who looks at one group, or at a whole network. */
export const toldOf = (one: Checked, ofNetwork: boolean): ReturnType<typeof saidOf> =>
  saidOf(ofNetwork ? { ...one, finding: nameless(one.finding) } : one);

/** A finding in words. */
export function saidOf({ finding, severity, accepted }: Checked): FindingSaid & Pick<FindingLine, 'code'> {
  const { code, groupId, tab, row, column, memberId } = finding;
  return {
    code,
    severity,
    groupId,
    tab,
    row,
    column,
    memberId,
    message: sentenceOf(finding),
    title: titleOf(code),
    ...(accepted === null ? {} : { accepted }),
  };
}

/** How many there are of each severity. */
export function countsOf(found: readonly Pick<Checked, 'severity'>[]): Counts {
  const count = (severity: Severity): number =>
    found.reduce((sum, one) => sum + (one.severity === severity ? 1 : 0), 0);
  return { reject: count('reject'), confirm: count('confirm'), note: count('note') };
}

/** Those that nobody has accepted. */
export const openOf = (found: readonly Checked[]): readonly Checked[] =>
  found.filter(({ accepted }) => accepted === null);

/** Everything that is found on a day: of one group, or of all. */
export function checkAnswer(workbook: Workbook, scope: Scope): CheckAnswer {
  const found = checked(workbook, scope);
  return {
    asOf: scope.asOf,
    findings: found.map((one): FindingLine => ({ ...saidOf(one), facts: one.finding.facts })),
    counts: countsOf(found),
    open: countsOf(openOf(found)),
    off: offChecks(workbook.ledger.book),
  };
}
