/** Text as people type and paste it, brought to the forms in which it is kept and compared. */

/** What is not seen, or turns the order of letters round: such as U+202E, by which 001 would be shown as 100. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BLANKS = /[\s\u00a0]+/g;
const SPACE_LIKE = /[\u00a0\u2000-\u200a\u202f\u3000\t\r\n\f\v]/g;
const THAI_DIGIT = /[๐-๙]/g;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g;
const SPLIT_SARA_AM = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;

/** Text as it is kept: one Unicode form, plain blanks, nothing invisible, trimmed; otherwise as typed. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(SPACE_LIKE, ' ').trim();
}

/** The text with Arabic digits for Thai ones. */
export function arabicDigits(text: string): string {
  return text.replace(THAI_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** Whether a letter stands above or below the one before it; of two such the order may have to be changed. */
const isThaiMark = (code: number): boolean => (code >= 0x0e38 && code <= 0x0e39) || (code >= 0x0e48 && code <= 0x0e4b);

/** What words are compared by: one blank, small letters, Arabic digits, and one spelling of ำ. */
export function wordKey(text: string): string {
  // Nearly all that come again and again are their own key, but for capitals.
  let hasCapitals = false;
  let before = 0x20;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const isPlain =
      (code >= 0x0e01 &&
        code <= 0x0e4c &&
        code !== 0x0e3a &&
        !(isThaiMark(code) && isThaiMark(before) && code < before)) ||
      (code >= 0x21 && code <= 0x7e) ||
      (code === 0x20 && before !== 0x20);
    if (!isPlain) return unusualKey(text);
    if (code >= 0x41 && code <= 0x5a) hasCapitals = true;
    before = code;
  }
  if (before === 0x20) return unusualKey(text);
  return hasCapitals ? text.toLowerCase() : text;
}

function unusualKey(text: string): string {
  const plain = text.normalize('NFC').replace(INVISIBLE, '').replace(SPLIT_SARA_AM, '$1\u0e33');
  return arabicDigits(plain).replace(BLANKS, ' ').trim().toLowerCase();
}

/** What headers are compared by: as words, without what stands in brackets. */
export function headerKey(text: string): string {
  return wordKey(text.replace(BRACKETS, ' '));
}

/** What choices and names of groups are compared by: as words, without any blanks. */
export function choiceKey(text: string): string {
  const key = wordKey(text);
  return key.includes(' ') ? key.replace(/ /g, '') : key;
}

/** A village number out of `หมู่ 4`, `ม.๔`, `4.0` or `บ้านหมู่ที่ 4`; any other name as a word; null when blank. */
export function villageNumber(text: string | null): string | null {
  if (text === null) return null;
  const key = wordKey(text).replace(/\.0+$/, '');
  const number = /^(?:บ้าน)?(?:หมู่บ้าน|หมู่ที่|หมู่|ม\.|moo|village|no\.)? ?(?:ที่ )?0*(\d+)$/.exec(key);
  return number ? number[1]! : key.replace(/ /g, '') || null;
}

/** Longest first, so that นางสาว is not read as นาง. */
const TITLES = [
  'ว่าที่ร้อยตรีหญิง',
  'ว่าที่ร้อยตรี',
  'ว่าที่ ร.ต.หญิง',
  'ว่าที่ ร.ต.',
  'ว่าที่ร.ต.',
  'เด็กหญิง',
  'เด็กชาย',
  'นางสาว',
  'พระครู',
  'พระอธิการ',
  'พระมหา',
  'สามเณร',
  'แม่ชี',
  'ด.ญ.',
  'ด.ช.',
  'น.ส.',
  'นส.',
  'นาย',
  'นาง',
  'พระ',
  'จ.ส.อ.',
  'จ.ส.ต.',
  'จ.ส.ท.',
  'ส.อ.',
  'ส.ต.อ.',
  'ส.ต.ท.',
  'ส.ต.ต.',
  'ส.ต.',
  'ส.ท.',
  'ด.ต.',
  'ร.ต.อ.',
  'ร.ต.ท.',
  'ร.ต.ต.',
  'ร.ต.',
  'ร.ท.',
  'ร.อ.',
  'พ.ต.อ.',
  'พ.ต.ท.',
  'พ.ต.ต.',
  'พ.ต.',
  'พ.ท.',
  'พ.อ.',
  'ดร.',
  'mrs.',
  'mrs ',
  'miss ',
  'mr.',
  'mr ',
  'ms.',
  'ms ',
];

/** Titles that may run into the name without a blank; the others end in a dot or a blank. */
const AMBIGUOUS = new Set(['พระ', 'นาง', 'นาย']);

/** A full name without its title. */
export function withoutTitle(name: string): string {
  const plain = name.replace(/^ +/, '');
  const small = plain.toLowerCase();
  for (const title of TITLES) {
    if (!small.startsWith(title)) continue;
    const rest = plain.slice(title.length).replace(/^ +/, '');
    // นายิกา or พระพร alone is a name, not a title with nothing behind it.
    if (rest.length < 2 || (AMBIGUOUS.has(title) && !rest.includes(' ') && !plain.includes(' '))) continue;
    return rest;
  }
  return plain;
}

/**
 * A full name, folded: without title and blanks, without ์ and ็, ฏ as ฎ, one spelling of ำ.
 * Two people may share it: it proposes pairs and never merges them.
 */
export function nameKey(name: string): string {
  return withoutTitle(wordKey(name)).replace(/[์็]/g, '').replace(/ฏ/g, 'ฎ').replace(/[ .]/g, '');
}
