/** Reads the line that a group reports out of a text as people send it in LINE: each figure with the words it came from. */
import { type Day, type Month, monthOf } from '../../values/calendar.ts';
import { MONTH_NAMES } from '../../values/month-names.ts';
import { readDateText } from '../../values/read-date-text.ts';
import { type NumberText, readNumberText } from '../../values/read-number.ts';
import { choiceKey, wordKey } from '../../values/text.ts';
import { REPORT_FIELDS, type ReportField } from './group-reports.ts';

/** One figure that was understood. Units: satang, or a count. */
export interface FieldRead {
  readonly field: ReportField;
  readonly value: number;
  /** The words it came from, with small letters and Arabic digits. */
  readonly words: string;
  readonly sure: NumberText['sure'];
}

export interface ReportText {
  /** The id of the group whose name stands in the text. */
  readonly groupId: string | null;
  readonly month: Month | null;
  /** Whether the month is only that of the day given. */
  readonly monthByDay: boolean;
  readonly asOf: Day | null;
  readonly fields: readonly FieldRead[];
  /** Words with a number that nothing was made of. */
  readonly unread: readonly string[];
}

interface Label {
  readonly says: string;
  /** What a number of people or cases behind it is, and one of baht; a number without a unit is `bare`, else either. */
  readonly count?: ReportField;
  readonly money?: ReportField;
}

/** Longer words go before shorter ones that begin alike. Those with neither figure are known, and are no part of a report. */
const LABELS: readonly Label[] = [
  { says: 'สมาชิก ?(?:ยกมา|เดิม|ต้นเดือน)|members brought forward', count: 'opening' },
  { says: '(?:สมาชิก ?)?(?:เข้าใหม่|สมัครใหม่|ใหม่|เข้า(?!ร่วม))|joined', count: 'joined' },
  { says: '(?:สมาชิก ?)?(?:เสียชีวิต|ตาย)|died', count: 'died' },
  { says: '(?:สมาชิก ?)?(?:ลาออก|ออก)|left', count: 'left' },
  { says: '(?:จำนวน)?สมาชิก(?: ?(?:ทั้งหมด|ทั้งสิ้น|คงเหลือ|ปัจจุบัน|รวม|มี))?|members', count: 'closing' },
  { says: 'ควรได้รับ|ต้องส่ง(?:งวดนี้)?|ต้องเก็บ|จาก(?= ?[\\d-])|of(?= -?\\d)|due', money: 'due' },
  { says: '(?:เงินสมทบและ)?(?:เงินสมทบ|เงินสัจจะ)งวดนี้|[a-z ]*of the month|ส่งแล้ว|ขาดส่ง|paid' },
  {
    says: 'รับ ?(?:เงินสมทบและเงินสัจจะ|เงินสมทบ|เงินสัจจะ)(?:ในเดือนนี้|เดือนนี้)?|รับจริง|เก็บ(?:เงิน)?ได้|เงินสมทบ(?:รับ)?|received(?: in the month)?',
    money: 'received',
  },
  { says: 'ค้างส่ง(?:สะสม)?|owing', count: 'arrearsMembers', money: 'arrears' },
  { says: 'รอจ่าย|ให้กู้|รับคืน|ดอกเบี้ย|อุดหนุน|ยังไม่นับ|เงินสด|(?:ใน)?ธนาคาร|cash|bank' },
  { says: '(?:จ่าย|เบิก)?(?:เงิน)?สวัสดิการ(?:จ่าย)?|welfare', count: 'welfareClaims', money: 'welfarePaid' },
  { says: 'เงินกู้เกินกำหนด|ค้างชำระ|เกินกำหนด|overdue', money: 'loansOverdue' },
  { says: 'เงินกู้(?: ?(?:คงค้าง|คงเหลือ))?|ลูกหนี้(?:เงินกู้)?(?:คงเหลือ)?|loans', money: 'loansOutstanding' },
  { says: 'เงินสัจจะ(?:สะสม)?(?: ?คงเหลือ)?|savings', money: 'savings' },
  { says: 'เงินยกมา|ยอดยกมา|money brought forward', money: 'moneyOpening' },
  { says: 'เงินคงเหลือ|ยอดคงเหลือ|คงเหลือ|รวม(?:เงิน)?|together', money: 'moneyClosing' },
  { says: '(?:เงิน)?กองทุน(?:ทั้งหมด)?|fund', money: 'fund' },
  { says: 'รายรับ|รับ|\\bin\\b', money: 'in' },
  { says: 'รายจ่าย|จ่าย|\\bout\\b', money: 'out' },
];

const LABEL = new RegExp(LABELS.map(({ says }) => `(${says})`).join('|'), 'g');
const WORD = 'สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน';
const NUMBER = new RegExp(
  `((?:ประมาณ|โดยประมาณ|ราว ?ๆ?|about|approx\\.?|~) ?)?(-?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?: ?(?:${WORD})(?: ?\\d+ ?(?:${WORD}))*)?)(?: ?(บาท|คน|ราย(?![กจร])|%|รายการ|กลุ่ม|สัญญา|baht|people|claims?|entry|entries))?( ?(?:กว่า|เศษ))?(?: ?(บาท|คน|ราย(?![กจร])|baht|people|claims?))?`,
  'g',
);
const COUNTED = /^(?:คน|ราย|people|claims?)$/;
const MONEY = /^(?:บาท|baht)$/;
const NO_FIGURE = /^(?:%|รายการ|กลุ่ม|สัญญา|entry|entries)$/;

const NAMES = (['th', 'en'] as const)
  .flatMap((language) => [...MONTH_NAMES[language].long, ...MONTH_NAMES[language].short])
  .map((name) => name.toLowerCase().replace(/\./g, '\\.?'))
  .join('|');
const DATE = new RegExp(
  `(?:\\d{1,2} ?)?(?:${NAMES}) ?\\d{2,4}|\\d{4}-\\d{1,2}(?:-\\d{1,2})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}/25\\d\\d`,
  'g',
);

interface Group {
  readonly groupId: string;
  readonly name: string;
}

/** What a text reports. */
export function readReportText(text: string, groups: readonly Group[]): ReportText {
  const lines = text.split('\n').map((line) => wordKey(line).replace(/[()[\]]/g, ' '));
  const group = groupIn(lines, groups);
  let month: Month | null = null;
  let asOf: Day | null = null;
  const fields = new Map<ReportField, FieldRead>();
  const unread: string[] = [];
  for (const line of lines) {
    const named = group === null ? line : without(line, wordKey(group.name));
    const rest = named.replace(DATE, (typed) => {
      const read = readDateText(typed);
      if (read.is === 'day') asOf ??= read.day;
      else if (read.is === 'month') month ??= read.month;
      else return typed;
      return ' '.repeat(typed.length);
    });
    readLine(rest, fields, unread);
  }
  // The compiler cannot see that the days were found while dates were taken out.
  const [saidMonth, saidDay] = [month as Month | null, asOf as Day | null];
  return {
    groupId: group?.groupId ?? null,
    month: saidMonth ?? (saidDay === null ? null : monthOf(saidDay)),
    monthByDay: saidMonth === null && saidDay !== null,
    asOf: saidDay,
    fields: [...fields.values()],
    unread,
  };
}

function without(line: string, name: string): string {
  const at = line.indexOf(name);
  return at < 0 ? line : `${line.slice(0, at)}${' '.repeat(name.length)}${line.slice(at + name.length)}`;
}

/** The group that a line is, else the one with the longest name in the text; none where two are as likely. */
function groupIn(lines: readonly string[], groups: readonly Group[]): Group | null {
  const keys = lines.map((line) => choiceKey(line));
  const whole = groups.filter(({ name, groupId }) =>
    keys.some((key) => key === choiceKey(name) || key === choiceKey(groupId) || key === choiceKey(`กลุ่ม${name}`)),
  );
  if (whole.length > 0) return whole.length === 1 ? whole[0]! : null;
  const inside = groups
    .filter(({ name }) => choiceKey(name).length > 2 && keys.some((key) => key.includes(choiceKey(name))))
    .sort((a, b) => b.name.length - a.name.length);
  const [first, second] = inside;
  if (first === undefined) return null;
  return second === undefined || choiceKey(first.name).includes(choiceKey(second.name)) ? first : null;
}

interface Found {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

function labelsIn(line: string): readonly Found[] {
  return [...line.matchAll(LABEL)].map((match) => {
    const which = match.slice(1).findIndex((part) => part !== undefined);
    return { label: LABELS[which]!, from: match.index, to: match.index + match[0].length };
  });
}

function readLine(line: string, fields: Map<ReportField, FieldRead>, unread: string[]): void {
  const labels = labelsIn(line);
  for (const match of line.matchAll(NUMBER)) {
    const [whole, about = '', number, unitBefore = '', bound = '', unitAfter = ''] = match;
    const unit = unitBefore || unitAfter;
    if (NO_FIGURE.test(unit)) continue;
    const before = labels.filter(({ to }) => to <= match.index);
    const last = before[before.length - 1];
    if (last !== undefined && last.label.count === undefined && last.label.money === undefined) continue;
    const field = last === undefined ? null : fieldOf(last.label, unit);
    const value = field === null ? null : figureIn(field, `${about}${number}${bound}`);
    const words = line.slice(last?.from ?? match.index, match.index + whole.length).trim();
    if (field === null || value === null || fields.has(field)) unread.push(words.replace(/ +/g, ' '));
    else fields.set(field, { field, words: words.replace(/ +/g, ' '), ...value });
  }
}

/** What a number behind a label is, by its unit; without one, money where the label may be either. */
function fieldOf({ count, money }: Label, unit: string): ReportField | null {
  if (COUNTED.test(unit)) return count ?? null;
  if (MONEY.test(unit)) return money ?? null;
  return money ?? count ?? null;
}

function figureIn(
  field: ReportField,
  typed: string,
): { readonly value: number; readonly sure: NumberText['sure'] } | null {
  const read = readNumberText(typed);
  if (read.is !== 'number') return null;
  if (REPORT_FIELDS[field].show === 'money') return { value: Math.round(read.value * 100), sure: read.sure };
  return Number.isInteger(read.value) && read.value >= 0 ? { value: read.value, sure: read.sure } : null;
}
