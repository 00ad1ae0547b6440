/** What is said of lines of another program's file: each is read, or named here with what it lacks. */
import { problem } from '../../values/problem.ts';
import { type Language, words } from '../../values/words.ts';
import type { Told } from './answers.ts';

const MOST_NAMED = 12;
const LINE = words('บรรทัด', 'line');

/** What was taken out of a text, or why not. */
export interface TextRead {
  readonly postings: readonly NamedPosting[];
  /** What members are called, by the name of the account. */
  readonly names: ReadonlyMap<string, string>;
  /** What carries no money, or could not be looked at. */
  readonly told: readonly Told[];
  /** What carries money and could not be read: nothing is brought in while there is any. */
  readonly unread: readonly Told[];
}

export interface NamedPosting {
  readonly line: number;
  readonly day: string;
  /** The account as the file names it. */
  readonly name: string;
  /** In satang, debit positive. */
  readonly amount: number;
}

const LONGEST = 60;

/** As much of a line as a sentence can hold: a file of another kind has lines without end. */
function shortened(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

export const lineUnknown = (line: number, text: string): Told => ({
  line,
  says: words(`อ่าน “${shortened(text)}” ไม่ออก`, `“${shortened(text)}” cannot be read`),
});

export const amountUnknown = (line: number, text: string): Told => ({
  line,
  says: words(
    `“${shortened(text)}” ไม่ใช่จำนวนเงินบาท (ทศนิยมไม่เกิน 2 ตำแหน่ง)`,
    `“${shortened(text)}” is no sum of baht with at most two decimals`,
  ),
});

export const unbalanced = (line: number, difference: string): Told => ({
  line,
  says: words(`รายการนี้เดบิตกับเครดิตไม่เท่ากัน ต่าง ${difference} บาท`, `Debits and credits differ by ${difference} baht`),
});

export const changesOthers = (line: number, word: string): Told => ({
  line,
  says: words(
    `คำสั่ง ${word} เปลี่ยนความหมายของบรรทัดอื่น ให้โปรแกรมเดิมเขียนออกมาใหม่โดยไม่มีคำสั่งนี้ (เช่น ledger print)`,
    `${word} changes what other lines mean. Have the program write the file without it (such as ledger print).`,
  ),
});

const importUnread = problem(
  'IMPORT_UNREAD',
  'ยังไม่ได้นำเข้า มี {count} แห่งที่มีเงินแต่อ่านไม่ได้: {th} แก้ในแฟ้มนั้นแล้วสั่งใหม่',
  'Nothing was brought in: {count} places that carry money cannot be read: {en}. Mend them in that file and try again.',
);

/** Throws: `Problem` that names the lines, when there is one that carries money and cannot be read. */
export function demandAllRead(unread: readonly Told[]): void {
  if (unread.length === 0) return;
  const say = (language: Language): string =>
    unread
      .slice(0, MOST_NAMED)
      .map(({ line, says }) => (line === null ? '' : `${LINE[language]} ${line} `) + says[language])
      .join(' · ') + (unread.length > MOST_NAMED ? ' …' : '');
  throw importUnread({ count: unread.length, th: say('th'), en: say('en') });
}
