/** Reads what people type for a number: also in words, as an estimate, or with its unit. */
import { wordKey } from './text.ts';

export interface NumberText {
  readonly is: 'number';
  readonly value: number;
  /** `exact`, `atLeast` for กว่า and เศษ, `about` for ประมาณ. */
  readonly sure: 'exact' | 'atLeast' | 'about';
  /** Whether หมื่น, แสน or the like stood in it. */
  readonly inWords: boolean;
  /** บาท, คน …; null when none was typed. */
  readonly unit: string | null;
}

export type NumberRead =
  | NumberText
  | { readonly is: 'blank' }
  /** `unsure` is 12.345, which may be twelve thousand or twelve. */
  | { readonly is: 'none'; readonly why: 'notANumber' | 'unsure' };

const POWERS: { readonly [word: string]: number } = {
  สิบ: 10,
  ร้อย: 100,
  พัน: 1_000,
  หมื่น: 10_000,
  แสน: 100_000,
  ล้าน: 1_000_000,
};
const FIGURE = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;
const BAHT = /^(?:บาทถ้วน|บาท|บ\.|฿|thb|baht|\.-)$/;
const UNIT = /^(?:คน|ราย|ปี|วัน|เดือน|งวด|ครั้ง|คืน|หน่วย|กลุ่ม|หลัง|ครัวเรือน|%|people|days?|months?|years?)$/;

/** Whether a cell's text stands for nothing: blank, or a dash. */
export function isBlankText(text: string): boolean {
  return text === '' || text === '-' || /^[-–—\s\u00a0\u200b\ufeff]*$/.test(text);
}

function figure(text: string): number | null {
  const parts = FIGURE.exec(text.replace(/ /g, ''));
  return parts && !/\d \d/.test(text) ? Number(`${parts[1]}${parts[2]!.replace(/,/g, '')}${parts[3] ?? ''}`) : null;
}

/** `1 หมื่น 5 พัน`: each number times its word, and the sum of them; null when a word has no number before it. */
function inWords(text: string): number | null {
  let sum = 0;
  let rest = text;
  while (rest !== '') {
    const part = /^([\d,.]+) ?(สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน) ?/.exec(rest);
    const count = part && figure(part[1]!);
    if (!part || count === null) return null;
    sum += count * POWERS[part[2]!]!;
    rest = rest.slice(part[0].length);
  }
  return text === '' ? null : Math.round(sum * 100) / 100;
}

/** The number a text says, with how sure it is and its unit. */
export function readNumberText(typed: string): NumberRead {
  if (isBlankText(typed)) return { is: 'blank' };
  let text = wordKey(typed).replace(/\u2212/g, '-');
  let sure: NumberText['sure'] = 'exact';
  const about = /^(?:ประมาณ|ราว ?ๆ?|โดยประมาณ|about|approx\.?|~) ?/.exec(text);
  if (about) {
    sure = 'about';
    text = text.slice(about[0].length);
  }
  const bound = / ?(?:กว่า|เศษ)(?: ?(?:บาท|คน))?$/.exec(text);
  let unit: string | null = null;
  if (bound) {
    sure = sure === 'about' ? 'about' : 'atLeast';
    unit = /บาท|คน/.exec(bound[0])?.[0] ?? null;
    text = text.slice(0, -bound[0].length);
  }
  if (text.startsWith('฿')) {
    unit = 'บาท';
    text = text.slice(1).trimStart();
  }
  const behind = /^(.*?[\d\u0e00-\u0e7f]) ?(\.-|[^\d\s.,]+|บ\.)$/.exec(text);
  if (behind && (BAHT.test(behind[2]!) || UNIT.test(behind[2]!))) {
    unit = BAHT.test(behind[2]!) ? 'บาท' : behind[2]!;
    text = behind[1]!;
  } else {
    const glued = /^(.*(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)) ?(บาท|คน|ราย)$/.exec(text);
    if (glued) {
      unit = glued[2]!;
      text = glued[1]!;
    }
  }
  const plain = figure(text);
  if (plain !== null) {
    // Three digits behind a dot may be a thousand written the other way: ask, never guess.
    if (/^[+-]?\d{1,3}\.\d{3}$/.test(text) && sure === 'exact') return { is: 'none', why: 'unsure' };
    return { is: 'number', value: plain, sure, inWords: false, unit };
  }
  const said = inWords(text);
  return said === null ? { is: 'none', why: 'notANumber' } : { is: 'number', value: said, sure, inWords: true, unit };
}
