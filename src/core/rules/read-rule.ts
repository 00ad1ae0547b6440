/** Reads the cell of a rule's value as its kind asks. */
import { dayOf, lengthOfMonth, monthIndex, monthNumber, monthOf, yearOf } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { readDateText } from '../values/read-date-text.ts';
import { readNumberText } from '../values/read-number.ts';
import { eraOfYear } from '../values/read-year.ts';
import { satangFromBaht } from '../values/satang.ts';
import { choiceKey, cleanText } from '../values/text.ts';
import { dayInZone, isDate } from '../values/zone.ts';
import { OFF, type RuleKind, type RulePart, type RuleValue } from './keys.ts';

const YES: ReadonlySet<string> = new Set(['ใช่', 'yes', 'y', '1', '✓', 'true', 'on']);
const NO: ReadonlySet<string> = new Set(['ไม่', 'ไม่ใช่', 'no', 'n', '0', 'false', 'off']);

/** Words people type for the choices of rules. */
const CHOICE_WORDS: Readonly<Record<string, string>> = {
  รายเดือน: 'monthly',
  ราย3เดือน: 'quarterly',
  รายไตรมาส: 'quarterly',
  ครึ่งปี: 'halfyear',
  รายปี: 'yearly',
  ต้นงวด: 'start',
  ปลายงวด: 'end',
  ลดต้นลดดอก: 'reducing',
  คงที่: 'flat',
};

/** The value a rule's cell says, or null when it cannot be that rule's. Months are counted as `monthIndex` counts. */
export function readRuleValue(kind: RuleKind, cell: Cell, zone: string): RuleValue | null {
  switch (kind.kind) {
    case 'month':
      return monthValue(cell, zone);
    case 'money': {
      const baht = numberValue(cell);
      const amount = baht === null ? null : satangFromBaht(baht);
      return amount !== null && amount >= kind.least ? amount : null;
    }
    case 'count': {
      if (kind.off && choiceKey(String(cell)) === 'off') return OFF;
      return wholeBetween(cell, kind.from, kind.to);
    }
    case 'percent':
      return percentValue(cell);
    case 'choice': {
      const key = choiceKey(String(cell));
      const word = CHOICE_WORDS[key] ?? key;
      return kind.of.find((one) => one.toLowerCase() === word) ?? null;
    }
    case 'collectionDay': {
      const key = choiceKey(String(cell));
      return key === 'last' || key === 'สิ้นเดือน' || key === 'วันสิ้นเดือน' ? 31 : wholeBetween(cell, 1, 31);
    }
    case 'flag': {
      if (typeof cell === 'boolean') return cell;
      const key = choiceKey(String(cell));
      return YES.has(key) ? true : NO.has(key) ? false : null;
    }
    case 'parts':
      return partsValue(String(cell));
    case 'dayOfYear':
      return dayOfYearValue(cell, zone);
    case 'text':
      return cleanText(String(cell));
  }
}

function numberValue(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const read = readNumberText(cell);
  return read.is === 'number' && read.sure === 'exact' && !read.inWords ? read.value : null;
}

function wholeBetween(cell: Cell, from: number, to: number): number | null {
  const number = numberValue(cell);
  return number !== null && Number.isInteger(number) && number >= from && number <= to ? number : null;
}

/** Basis points. A number below 1 stands in a percent cell: nobody lends at a fraction of one per cent. */
function percentValue(cell: Cell): number | null {
  const number = numberValue(cell);
  if (number === null || number < 0) return null;
  const points = Math.round((typeof cell === 'number' && number < 1 ? number * 100 : number) * 100);
  return points <= 10_000 ? points : null;
}

function monthValue(cell: Cell, zone: string): number | null {
  if (isDate(cell)) {
    const day = dayInZone(zone)(cell);
    const year = day === null ? null : eraOfYear(yearOf(day));
    return day === null || year === null ? null : year.year * 12 + monthNumber(day) - 1;
  }
  const read = readDateText(String(cell));
  return read.is === 'month' ? monthIndex(read.month) : read.is === 'day' ? monthIndex(monthOf(read.day)) : null;
}

function dayOfYearValue(cell: Cell, zone: string): string | null {
  if (isDate(cell)) return dayInZone(zone)(cell)?.slice(5) ?? null;
  const parts = /^(\d{1,2})[-/. ](\d{1,2})$/.exec(cleanText(String(cell)));
  if (!parts) return null;
  const day = dayOf(2000, Number(parts[2]), Math.min(Number(parts[1]), lengthOfMonth(2000, Number(parts[2]))));
  return day === null ? null : day.slice(5);
}

/** Parts such as `welfare 50, business 30, reserve 20`; null unless they come to 100. */
function partsValue(text: string): readonly RulePart[] | null {
  const parts: RulePart[] = [];
  let whole = 0;
  for (const piece of text.split(/[,;\n]+/)) {
    const read = /^(.+?)[ =:]+(\d+(?:\.\d+)?) ?%?$/.exec(cleanText(piece));
    if (!read) return null;
    const share = Number(read[2]);
    parts.push({ name: read[1]!.trim(), share });
    whole += share;
  }
  return Math.abs(whole - 100) < 1e-9 ? parts : null;
}
