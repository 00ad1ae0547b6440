/** Text as a workbook's XML holds it. */

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its entities (`&amp;`, `&#3652;`) and Excel's own escapes (`_x000D_`) read. */
export function decoded(text: string): string {
  const plain = text.includes('&') ? text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, entity) : text;
  return plain.includes('_x')
    ? plain.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : plain;
}

function entity(whole: string, name: string): string {
  if (name[0] !== '#') return NAMED[name] ?? whole;
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** The text of a string item: its runs one after the other, without the reading aids of East Asian text. */
export function textIn(item: string): string {
  let text = '';
  const plain = item.includes('<rPh') ? item.replace(/<rPh[\s\S]*?<\/rPh>/g, '') : item;
  let at = plain.indexOf('<t');
  while (at >= 0) {
    const close = plain.indexOf('>', at);
    if (isText(plain, at, close + 1)) {
      text += plain.slice(close + 1, plain.indexOf('</t>', close));
    }
    at = plain.indexOf('<t', close);
  }
  return decoded(text);
}

/** Whether a tag that begins with `<t` and ends before a place opens a text. */
function isText(xml: string, tag: number, end: number): boolean {
  const after = xml.charCodeAt(tag + 2);
  return (after === 62 || after <= 32) && xml[end - 2] !== '/';
}

const ITEM_END = '</t></si>';

/** The strings that cells share, in order. */
export function sharedStringsOf(xml: string): string[] {
  const strings: string[] = [];
  let at = xml.indexOf('<si');
  while (at >= 0) {
    const close = xml.indexOf('>', at);
    if (xml[close - 1] === '/') {
      strings.push('');
      at = xml.indexOf('<si', close);
      continue;
    }
    // Nearly all are one plain text.
    const open = xml.startsWith('<t', close + 1) ? xml.indexOf('>', close + 3) + 1 : 0;
    const stop = open > 0 && isText(xml, close + 1, open) ? xml.indexOf('<', open) : -1;
    let end: number;
    if (stop >= 0 && xml.startsWith(ITEM_END, stop)) {
      strings.push(decoded(xml.slice(open, stop)));
      end = stop + ITEM_END.length;
    } else {
      end = xml.indexOf('</si>', close);
      if (end < 0) throw new SyntaxError('the strings are cut off');
      strings.push(textIn(xml.slice(close + 1, end)));
    }
    at = xml.startsWith('<si', end) ? end : xml.indexOf('<si', end);
  }
  return strings;
}

/** XML without a prefix on the names of the main vocabulary: some programs write `<x:c>` for `<c>`. */
export function unprefixed(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|sst|styleSheet|workbook)\b/.exec(xml.slice(0, 2000))?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

/** What XML forbids, and the carriage return, which it would change. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b-\u000d\u000e-\u001f\ufffe\uffff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNUSUAL = /[<>&"_\u0000-\u001f\ufffe\uffff]/;

const MARKS: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text as it may stand in XML; what XML cannot hold is written Excel's way. */
export function encoded(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[<>&"]/g, (mark) => MARKS[mark] ?? mark)
    .replace(FORBIDDEN, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
