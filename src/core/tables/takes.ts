/** What a command takes from outside: nothing is trusted, and days and months are read as in a cell. */
import * as z from 'zod/mini';
import type { Day, Month } from '../values/calendar.ts';
import { problem } from '../values/problem.ts';
import { readDateText } from '../values/read-date-text.ts';
import { choiceKey, cleanText } from '../values/text.ts';

const notAsked = problem('TAKES_UNREADABLE', {
  th: 'คำขอไม่ถูกต้อง กรุณาปิดแล้วเปิดแถบด้านข้างใหม่อีกครั้ง',
  en: 'The request cannot be understood. Close the sidebar and open it again.',
});
const noText = problem('TEXT_MISSING', {
  th: 'กรุณาใส่ {name}',
  en: 'Please give {name}.',
});
const noDay = problem('DAY_UNREADABLE', {
  th: 'อ่านวันที่ “{typed}” ไม่ได้ ให้พิมพ์แบบ 16/5/2569',
  en: 'The day “{typed}” cannot be read. Type it as 16/5/2569 or 2026-05-16.',
});
const noMonth = problem('MONTH_UNREADABLE', {
  th: 'อ่านเดือน “{typed}” ไม่ได้ ให้พิมพ์แบบ พ.ค. 2569 หรือ 2569-05',
  en: 'The month “{typed}” cannot be read. Type it as May 2569 or 2569-05.',
});
const noChoice = problem('CHOICE_UNREADABLE', {
  th: '“{typed}” ไม่มีให้เลือก เลือกได้: {choices}',
  en: 'There is no “{typed}” to choose. Choose one of: {choices}',
});

const shape = z.record(z.string(), z.unknown());
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The arguments of one request, each read when it is asked for. */
export interface Takes {
  readonly text: (name: string) => string | null;
  /** Throws Problem when it is missing. */
  readonly textNeeded: (name: string) => string;
  readonly day: (name: string) => Day | null;
  readonly month: (name: string) => Month | null;
  readonly flag: (name: string) => boolean;
  readonly choice: <Option extends string>(name: string, options: readonly Option[]) => Option | null;
  /** A row number, from 1. */
  readonly row: (name: string) => number | null;
}

/** The arguments out of whatever came; a missing, null or blank one is null. Throws Problem for what cannot be read. */
export function readTakes(given: unknown): Takes {
  const read = z.safeParse(shape, given ?? {});
  if (!read.success) throw notAsked({});
  const values = read.data;
  const text = (name: string): string | null => {
    const value = Object.prototype.propertyIsEnumerable.call(values, name) ? values[name] : null;
    if (value === null || value === undefined) return null;
    const plain = z.safeParse(scalar, value);
    if (!plain.success) throw notAsked({});
    return cleanText(String(plain.data)).slice(0, 1000) || null;
  };
  return {
    text,
    textNeeded: (name) => {
      const typed = text(name);
      if (typed === null) throw noText({ name });
      return typed;
    },
    day: (name) => {
      const typed = text(name);
      if (typed === null) return null;
      const when = readDateText(typed);
      if (when.is !== 'day') throw noDay({ typed });
      return when.day;
    },
    month: (name) => {
      const typed = text(name);
      if (typed === null) return null;
      const when = readDateText(typed);
      if (when.is !== 'month') throw noMonth({ typed });
      return when.month;
    },
    flag: (name) => {
      const typed = text(name);
      return typed !== null && /^(?:true|yes|1|ใช่)$/i.test(typed);
    },
    choice: (name, options) => {
      const typed = text(name);
      if (typed === null) return null;
      const option = options.find((one) => choiceKey(one) === choiceKey(typed));
      if (option === undefined) throw noChoice({ typed, choices: options.join(', ') });
      return option;
    },
    row: (name) => {
      const typed = text(name);
      if (typed === null) return null;
      const row = Number(typed);
      if (!Number.isSafeInteger(row) || row < 1) throw notAsked({});
      return row;
    },
  };
}
