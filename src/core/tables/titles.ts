/** What a tab's title says: which table it is, and which group, year or village stands behind it. */
import type { Month } from '../values/calendar.ts';
import { monthOfYear } from '../values/calendar.ts';
import { monthNumberOfName } from '../values/month-names.ts';
import { readDateText } from '../values/read-date-text.ts';
import { arabicDigits, cleanText } from '../values/text.ts';
import type { TableName } from './tables.ts';
import { RESULT_TABS, tables } from './tables.ts';

export interface TitleRead {
  readonly table: TableName;
  /** All that stands behind the table's name, as typed. */
  readonly suffix: string;
  /** The suffix without year, month and village: what can only be a group; null when nothing is left. */
  readonly group: string | null;
}

const small = (title: string): string => arabicDigits(cleanText(title).replace(/ +/g, ' ')).toLowerCase();
const SEPARATOR = /^ ?[·•|:/([\-–—]/;
const EDGE = /^[ ·•|:/()[\]\-–—,_]+|[ ·•|:/()[\]\-–—,_]+$/g;
const YEAR =
  /(?:ปีงบประมาณ|ปีบัญชี|ปีงบ|ประจำปี|ปี|พ\. ?ศ\.?|ค\. ?ศ\.?)? ?(?<!\d)(?:2[4-6]\d\d|20\d\d)(?!\d)|(?:ปีงบประมาณ|ปีบัญชี|ปีงบ|ปี) ?\d\d(?!\d)/g;
const VILLAGE = /(?<![ก-๎])(?:หมู่บ้าน|หมู่ที่|หมู่|ม\.) ?(?:ที่ )?\d+(?!\d)/g;

const NAMES: readonly { readonly name: string; readonly table: TableName }[] = (Object.keys(tables) as TableName[])
  .flatMap((table) => {
    const { th, en, also } = tables[table];
    return [th, en, ...also].map((name) => ({ name: small(name), table }));
  })
  .sort((a, b) => b.name.length - a.name.length);

const RESULTS = Object.values(RESULT_TABS).flatMap(({ th, en }) => [small(th), small(en)]);

/** Whether a tab is one that the program makes; those are never read. */
export function isResultTitle(title: string): boolean {
  const plain = small(title);
  return RESULTS.some(
    (name) => plain === name || (plain.startsWith(name) && /^(?: ?[·|:([\-–—]| \d)/.test(plain.slice(name.length))),
  );
}

/** Words of a suffix that number a tab and name no group. */
const COUNTERS = /^(?:\d{1,2}|งวด|งวดที่|ไตรมาส|ไตรมาสที่|เล่ม|เล่มที่|หน้า|หน้าที่|ชุดที่|ครั้งที่)$/;

/** Whether a part of a suffix only says when, or numbers the tab. */
function isNumbering(part: string): boolean {
  const words = part.split(/[ ,\-–—/]+/).filter((word) => word !== '');
  if (words.every((word) => COUNTERS.test(word) || monthNumberOfName(word) !== null)) return true;
  const { is } = readDateText(part);
  return is === 'month' || is === 'day' || is === 'days' || is === 'year';
}

/** A suffix without its years, months, villages and numbers; null when nothing is left that could be a group. */
function groupIn(suffix: string): string | null {
  const parts = arabicDigits(suffix)
    .split(/ [-–—/] |[()[\]·•|:]/)
    .filter((part) => !isNumbering(part.replace(EDGE, '')))
    .map((part) => part.replace(YEAR, ' ').replace(VILLAGE, ' ').replace(/ +/g, ' ').replace(EDGE, ''))
    .filter((part) => !isNumbering(part));
  return parts.length === 0 ? null : parts.join(' ');
}

/** What stands behind a year or a village that follows the table's name with only a blank between. */
function withoutYear(behind: string): string {
  const rest = arabicDigits(behind).replace(YEAR, '').replace(VILLAGE, '').replace(/ +/g, ' ');
  return behind.startsWith(' ') ? rest : behind;
}

/** What a title says, or null when it names no table. */
export function readTitle(title: string): TitleRead | null {
  const typed = cleanText(title).replace(/ +/g, ' ');
  const plain = small(title);
  for (const { name, table } of NAMES) {
    if (!plain.startsWith(name)) continue;
    const behind = typed.slice(name.length);
    const suffix = behind.replace(EDGE, '');
    const group = groupIn(suffix);
    // Without a separator only a year, a month or a village may follow: สัจจะบ้านโนนงาม is no tab of pledges.
    if (behind === '' || SEPARATOR.test(withoutYear(behind)) || (group === null && behind.startsWith(' '))) {
      return { table, suffix, group };
    }
  }
  return null;
}

export interface MonthTitle {
  readonly month: Month | null;
  /** Of a month without a year; null beside a month. */
  readonly number: number | null;
  /** What stands behind it and can only be a group. */
  readonly group: string | null;
}

/** The month that is all a title says, but for a group behind it (`ม.ค. 69`, `เดือนมกราคม 2569 · น้ำขาว`), or null. */
export function monthOfTitle(title: string): MonthTitle | null {
  const [said = '', ...behind] = small(title).split(/ [-–—] |[()[\]·•|:]/);
  const plain = said.replace(/^(?:เดือน|ประจำเดือน|งวดเดือน|งวด) ?/, '').trim();
  const typed = behind.join(' ').replace(EDGE, '');
  const group = typed === '' ? null : groupIn(typed);
  const number = monthNumberOfName(plain);
  if (number !== null) {
    const year = yearIn(typed);
    return year ? { month: monthOfYear(year.year, number), number: null, group } : { month: null, number, group };
  }
  const read = readDateText(plain);
  return read.is === 'month' ? { month: read.month, number: null, group } : null;
}

/** The first year that a line of text names, in the common era; a budget year before its October is the one before. */
export function yearIn(text: string): { readonly year: number; readonly budget: boolean } | null {
  const plain = arabicDigits(text);
  const four = /(?<!\d)(2[4-6]\d\d|20\d\d|19\d\d)(?!\d)/.exec(plain);
  const two = four ? null : /(?:ปีงบประมาณ|ปีบัญชี|ปีงบ|ปี|พ\. ?ศ\.?) ?(\d\d)(?!\d)/.exec(plain);
  const budget = /ปีงบ/.test(plain);
  if (four) {
    const year = Number(four[1]);
    return { year: year >= 2400 ? year - 543 : year, budget };
  }
  return two ? { year: 2500 + Number(two[1]) - 543, budget } : null;
}
