/**
 * Fills the sentences of the catalogue with the facts of a finding.
 *
 * `{amount money}` is a gap: the fact and how it is shown (`{name}` alone is text); of `{raw|value}` the first that is
 * there. A part in `[…]` is said only when all its facts are there. `{who}` is the member's name and number.
 */
import type { Day, Month } from '../values/calendar.ts';
import { dateNumber, monthNumber } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import { MONTH_NAMES } from '../values/month-names.ts';
import { satang } from '../values/satang.ts';
import { buddhistYear, showBaht } from '../values/show.ts';
import { type Facts, type Language, words } from '../values/words.ts';
import { countOf, wordFor } from './fact-words.ts';

type Fact = Facts[string] | undefined;

interface Gap {
  /** The facts that may fill it, the first first. */
  readonly names: readonly string[];
  readonly shown: string;
}

/** A piece of a sentence: text, a gap, or a part that is said only when its facts are there. */
type Piece = string | Gap | { readonly part: readonly (string | Gap)[] };

/** A long list of months or names says no more than its beginning. */
const LONGEST_LIST = 12;

const NOBODY = words('สมาชิกรายนี้', 'This member');

const piecesOf = new Map<string, readonly Piece[]>();

function plainPieces(text: string): (string | Gap)[] {
  return text.split(/(\{[^{}]+\})/).flatMap((piece): (string | Gap)[] => {
    if (piece === '') return [];
    if (piece[0] !== '{') return [piece];
    const [names = '', shown = 'text'] = piece.slice(1, -1).split(' ');
    return [{ names: names.split('|'), shown }];
  });
}

/** The pieces of a sentence, taken apart once. */
function pieces(sentence: string): readonly Piece[] {
  const known = piecesOf.get(sentence);
  if (known !== undefined) return known;
  const made = sentence
    .split(/(\[[^[\]]+\])/)
    .flatMap((piece): readonly Piece[] =>
      piece[0] === '[' ? [{ part: plainPieces(piece.slice(1, -1)) }] : plainPieces(piece),
    );
  piecesOf.set(sentence, made);
  return made;
}

const saidMonths = { th: new Map<Month | Day, string>(), en: new Map<Month | Day, string>() };

/** A month as it is said in a sentence: `ม.ค. 2569`, `Jan 2569`; the year is the one that stands in the sheet. */
function saidMonth(month: Month | Day, language: Language): string {
  const known = saidMonths[language].get(month);
  if (known !== undefined) return known;
  const made = `${MONTH_NAMES[language].short[monthNumber(month) - 1]!} ${buddhistYear(month)}`;
  saidMonths[language].set(month, made);
  return made;
}

/** A day as it is said in a sentence: `16 พ.ค. 2569`, `16 May 2569`. */
function saidDay(day: Day, language: Language): string {
  return `${dateNumber(day)} ${saidMonth(day, language)}`;
}

function saidOne(value: string | number | boolean, shown: string, language: Language): string | null {
  // A sign says nothing itself: it is what makes its part said.
  if (shown === 'sign') return '';
  if (typeof value === 'number') {
    if (shown === 'money') return showBaht(satang(Math.round(value)));
    if (shown === 'year') return String(value + 543);
    if (shown === 'percent') return `${value / 100}%`;
    return countOf(shown, value, language);
  }
  if (typeof value === 'boolean') return value ? words('ใช่', 'yes')[language] : words('ไม่', 'no')[language];
  if (shown === 'text') return value;
  if ((shown === 'day' || shown === 'month') && /^\d{4}-\d{2}/.test(value)) {
    return value.length === 7 || shown === 'month'
      ? saidMonth(value as Month, language)
      : saidDay(value as Day, language);
  }
  return wordFor(shown, value, language);
}

/** A fact as it is said, or null when there is none. */
function said(value: Fact, shown: string, language: Language): string | null {
  if (value === undefined || value === null || value === '' || value === false) return null;
  if (typeof value !== 'object') return saidOne(value, shown, language);
  if (value.length === 0) return null;
  const shownFirst = value.slice(0, LONGEST_LIST).map((one) => saidOne(one, shown, language));
  const rest = value.length - shownFirst.length;
  const list = shownFirst.join(', ');
  return rest === 0 ? list : language === 'th' ? `${list} และอีก ${rest}` : `${list} and ${rest} more`;
}

function who(finding: Finding, language: Language): string | null {
  const { name } = finding.facts;
  const id = finding.memberId;
  if (typeof name === 'string' && name !== '' && name !== id) {
    return id === null ? name : `${name} (${language === 'th' ? 'เลขที่' : 'no.'} ${id})`;
  }
  if (id === null) return null;
  // Where the sheet has no numbers the name stands for one.
  return language === 'th' ? `สมาชิก${/[\d๐-๙]/.test(id) ? 'เลขที่' : ''} ${id}` : `Member ${id}`;
}

function gapText({ names, shown }: Gap, finding: Finding, language: Language): string | null {
  for (const name of names) {
    if (name === 'who') return who(finding, language);
    const text = said(finding.facts[name], shown, language);
    if (text !== null) return text;
    if (name === 'tab') return finding.tab;
  }
  return null;
}

/** A sentence of the catalogue filled with the facts of a finding; a fact that is missing is a dash. */
export function saidOf(sentence: string, finding: Finding, language: Language): string {
  let text = '';
  for (const piece of pieces(sentence)) {
    if (typeof piece === 'string') {
      text += piece;
    } else if ('part' in piece) {
      const parts = piece.part.map((one) => (typeof one === 'string' ? one : gapText(one, finding, language)));
      if (!parts.includes(null)) text += parts.join('');
    } else {
      text += gapText(piece, finding, language) ?? (piece.names.includes('who') ? NOBODY[language] : '–');
    }
  }
  // Most names of groups begin with the word.
  return text.replace('กลุ่มกลุ่ม', 'กลุ่ม');
}
