/** The cells that nearly all programs write in the same way, byte by byte without looking back: a province's receipts are three million of them. */
import { BLANK, MOST_WHOLE, WHOLE } from '../emulator/packed-cells.ts';
import { type Bytes, numberAt } from './bytes.ts';
import type { RowAtHand } from './packing.ts';

const SPACE = 32;
const QUOTE = 34;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LETTER_C = 99;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;
/** No cell of this kind is longer, so that inside of a piece none is looked for beyond its end. */
const LONGEST = 80;
const MOST_LETTERS = 3;
const MOST_DIGITS = 9;
/** Digits before and after the point that are still read exactly. */
const MOST_DECIMALS = 15;

/**
 * Reads cells such as `<c r="B2" s="4" t="s"><v>12</v></c>` into the row at hand, as far as they are written so: shared
 * texts, numbers of up to 15 digits and blanks. Gives where the first that is not begins.
 */
export function usualCells(data: Bytes, from: number, hand: RowAtHand, codeOf: (value: number) => number): number {
  const { codes, looks, digits } = hand;
  const last = data.length - LONGEST;
  const second = digits > 1 ? 1 : 0;
  let { column, used, isStyled } = hand;
  let at = from;
  while (
    at < last &&
    data[at] === LESS &&
    data[at + 1] === LETTER_C &&
    data[at + 2] === SPACE &&
    data[at + 3] === LETTER_R &&
    data[at + 4] === EQUALS &&
    data[at + 5] === QUOTE
  ) {
    // The letters of the column, then as many digits as the row's number has.
    let place = at + 6;
    const letters = place + MOST_LETTERS;
    let count = 0;
    for (let letter = data[place]! - 64; letter >= 1 && letter <= 26 && place < letters; letter = data[++place]! - 64)
      count = count * 26 + letter;
    if (count === 0 || count > codes.length || !isDigit(data[place + second]!)) break;
    place += digits;
    if (!isDigit(data[place - 1]!) || data[place] !== QUOTE) break;
    place++;
    let style = 0;
    if (
      data[place] === SPACE &&
      data[place + 1] === LETTER_S &&
      data[place + 2] === EQUALS &&
      data[place + 3] === QUOTE
    ) {
      place += 4;
      const digitsEnd = place + MOST_DIGITS;
      for (
        let digit = data[place]! - ZERO;
        digit >= 0 && digit <= 9 && place < digitsEnd;
        digit = data[++place]! - ZERO
      )
        style = style * 10 + digit;
      if (data[place] !== QUOTE) break;
      place++;
    }
    let isText = false;
    if (
      data[place] === SPACE &&
      data[place + 1] === LETTER_T &&
      data[place + 2] === EQUALS &&
      data[place + 3] === QUOTE &&
      data[place + 5] === QUOTE
    ) {
      isText = data[place + 4] === LETTER_S;
      if (!isText && data[place + 4] !== LETTER_N) break;
      place += 6;
    }
    let code = BLANK;
    if (data[place] === SLASH && data[place + 1] === GREATER) place += 2;
    else {
      if (
        data[place] !== GREATER ||
        data[place + 1] !== LESS ||
        data[place + 2] !== LETTER_V ||
        data[place + 3] !== GREATER
      )
        break;
      place += 4;
      const begin = place;
      const numberEnd = place + MOST_DIGITS;
      let number = 0;
      for (
        let digit = data[place]! - ZERO;
        digit >= 0 && digit <= 9 && place < numberEnd;
        digit = data[++place]! - ZERO
      )
        number = number * 10 + digit;
      if (place === begin) break;
      if (isText) code = number;
      else if (data[place] === LESS && number < MOST_WHOLE) code = WHOLE - number;
      else {
        while (place - begin <= MOST_DECIMALS && (isDigit(data[place]!) || data[place] === POINT)) place++;
        if (data[place] !== LESS) break;
        code = codeOf(numberAt(data, begin, place));
      }
      if (
        data[place] !== LESS ||
        data[place + 1] !== SLASH ||
        data[place + 2] !== LETTER_V ||
        data[place + 3] !== GREATER ||
        data[place + 4] !== LESS ||
        data[place + 5] !== SLASH ||
        data[place + 6] !== LETTER_C ||
        data[place + 7] !== GREATER
      )
        break;
      place += 8;
    }
    column = count - 1;
    while (used < column) {
      codes[used] = BLANK;
      looks[used++] = 0;
    }
    codes[column] = code;
    looks[column] = style;
    if (used === column) used++;
    if (style !== 0) isStyled = true;
    at = place;
  }
  hand.column = column;
  hand.used = used;
  hand.isStyled = isStyled;
  return at;
}

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;
