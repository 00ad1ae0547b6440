/**
 * Writes the Thai text of a script with one byte a sign: UTF-8 takes three, and the whole script is loaded for every cell
 * that asks a custom function. All texts stand once, in one table at the start, which is spelt out when the script loads.
 */
import { parse } from 'acorn';

const THAI = /[\u0e01-\u0e5b]/;
/** Between texts, and around what is not Thai; a text that holds one of these stays where it is. */
const END = '|';
const SHIFT = '~';
const PLAIN = /^[^|~"\\\n\r]*$/;
const TABLE = 'THAI_TEXTS';

/** The signs that stand for others: printable, and needing no escape between double quotes. */
const STANDS_FOR = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at)).filter(
  (sign) => ![END, SHIFT, '"', '\\'].includes(sign),
);

/**
 * Every node of a tree with the one above it.
 * @param {any} node
 * @param {any} above
 * @param {(node: any, above: any) => void} visit
 */
function walk(node, above, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, above, visit);
  else if (node && typeof node.type === 'string') {
    visit(node, above);
    for (const part of Object.values(node)) if (part && typeof part === 'object') walk(part, node, visit);
  }
}

/**
 * What stands for the signs beyond ASCII that a script's texts use: the most frequent ones, as far as signs go round.
 * @param {readonly string[]} texts
 */
function signsOf(texts) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const sign of texts.join('')) if (sign > '~') counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, STANDS_FOR.length)
    .map(([sign]) => sign);
}

/**
 * A text spelt with the signs that stand for others; what is ASCII itself stands between shifts, but for blanks.
 * @param {string} text
 * @param {readonly string[]} signs
 */
function spelt(text, signs) {
  const spelling = new Map(signs.map((sign, at) => [sign, STANDS_FOR[at]]));
  let shifted = false;
  let out = '';
  for (const sign of text) {
    const isOther = sign !== ' ' && sign <= '~';
    if (sign <= '~' && isOther !== shifted && sign !== ' ') out += SHIFT;
    else if (sign > '~' && shifted) out += SHIFT;
    if (sign !== ' ') shifted = isOther;
    out += spelling.get(sign) ?? sign;
  }
  return shifted ? out + SHIFT : out;
}

/** Spells the texts out again; written into the script as it stands here. Sign by sign over the whole: letter by letter is slower. */
const SPELL_OUT = `(spelt, signs, stands) => {
  const parts = spelt.split("~");
  let thai = parts.filter((part, at) => at % 2 === 0).join("~");
  for (let at = 0; at < stands.length; at++) thai = thai.split(stands[at]).join(signs[at]);
  return thai.split("~").map((part, at) => part + (parts[at * 2 + 1] || "")).join("").split("|");
}`;

/**
 * The same script with its Thai texts in a table. Lines stay lines, so that a map by lines holds.
 * @param {string} code a script that is one function called at once
 */
export function withThaiInShort(code) {
  /** @type {Map<string, number>} */
  const places = new Map();
  /** @type {{ start: number, end: number, by: string }[]} */
  const changes = [];
  const named = (/** @type {string} */ text) => {
    const at = places.get(text) ?? places.size;
    places.set(text, at);
    return `${TABLE}[${at}]`;
  };
  const mayStand = (/** @type {string} */ text) => THAI.test(text) && PLAIN.test(text);
  const tree = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  walk(tree, null, (node, above) => {
    if (node.type === 'Literal' && typeof node.value === 'string' && mayStand(node.value)) {
      const isKey = above.type === 'Property' && above.key === node && !above.computed;
      changes.push({ start: node.start, end: node.end, by: isKey ? `[${named(node.value)}]` : named(node.value) });
    } else if (node.type === 'Identifier' && THAI.test(node.name)) {
      if (above.type !== 'Property' || above.key !== node || above.shorthand)
        throw new Error(`a Thai name: ${node.name}`);
      changes.push({ start: node.start, end: node.end, by: `[${named(node.name)}]` });
    } else if (node.type === 'TemplateElement' && mayStand(node.value.cooked)) {
      changes.push({ start: node.start, end: node.end, by: `\${${named(node.value.cooked)}}` });
    }
  });
  const texts = [...places.keys()];
  const signs = signsOf(texts);
  const stands = STANDS_FOR.slice(0, signs.length).join('');
  const spelling = texts.map((text) => spelt(text, signs)).join(END);
  const table = `const ${TABLE} = (${SPELL_OUT.replaceAll('\n', ' ')})("${spelling}", "${signs.join('')}", "${stands}");`;
  let short = code;
  for (const { start, end, by } of changes.sort((a, b) => b.start - a.start)) {
    // A quote ends the word before it, a name does not.
    const apart = /[\w$]/.test(short[start - 1] ?? '') && !by.startsWith('$') ? ' ' : '';
    short = short.slice(0, start) + apart + by + short.slice(end);
  }
  const begins = '(() => {';
  if (short.split(begins).length < 2) throw new Error('the script is not one function');
  return short.replace(begins, () => begins + table);
}
