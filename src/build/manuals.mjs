/** The printed manuals: the text of those in the sidebar set on two sheets of A4 each, in large letters, beside pictures of the product. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loaded } from './loaded.mjs';

/** @typedef {import('../core/values/words.ts').Words} Words */
/** @typedef {{ readonly name: string, readonly title: Words, readonly steps: readonly Words[] }} Part */
/** @typedef {{ readonly name: string, readonly title: Words, readonly parts: readonly Part[] }} Manual */

/**
 * @typedef {object} Picture
 * @property {string} of its name among the pictures
 * @property {string} alt what it shows
 * @property {readonly [from: number, to: number]} part what is shown of it, in its own dots from its top
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the manuals lie; their pictures are in the folder beside it. */
export const MANUALS_FOLDER = `${ROOT}src/local/manuals/`;

/**
 * What stands on which sheet, and the picture beside each part.
 * @type {Readonly<Record<string, readonly (readonly (readonly [string, Picture | null])[])[]>>}
 */
const SHEETS = {
  treasurer: [
    [
      ['begin', { of: 'month', alt: 'หน้างานเดือนนี้ กล่องสีเขียวบอกงานต่อไป', part: [0, 680] }],
      ['collect', { of: 'collection', alt: 'หน้าเก็บเงิน คนนี้ต้องส่งเท่าไร ของเดือนไหน', part: [210, 1240] }],
    ],
    [
      ['claims', { of: 'claim', alt: 'คำขอเบิก และยอดที่เบิกได้ตามสิทธิ', part: [1310, 1890] }],
      ['mistakes', { of: 'history', alt: 'ทำไปแล้ว และปุ่มย้อนคืน', part: [650, 1130] }],
      ['day15', { of: 'paper-month', alt: 'หน้าสรุปเดือนที่พิมพ์ออกมา', part: [40, 1130] }],
    ],
  ],
  committee: [
    [
      ['findings', { of: 'mend', alt: 'ที่พิมพ์ไว้ กับที่จะเป็น ก่อนแก้', part: [1212, 1652] }],
      ['month', { of: 'paper-month', alt: 'หน้าสรุปเดือนที่พิมพ์ออกมา', part: [40, 1130] }],
      ['approve', { of: 'claim', alt: 'คำขอเบิก และยอดที่เบิกได้ตามสิทธิ', part: [1310, 1890] }],
    ],
    [
      ['loans', { of: 'loans', alt: 'หน้าเงินกู้ ค้างนานแค่ไหน', part: [720, 1370] }],
      ['close', { of: 'changed', alt: 'ปิดแล้วมีการแก้ ตามรายงาน และตอนนี้', part: [1060, 1675] }],
      ['year', null],
    ],
  ],
  coordinator: [
    [
      ['setup', { of: 'wizard', alt: 'บอกว่าแท็บนี้คืออะไร', part: [140, 880] }],
      ['sent', { of: 'network', alt: 'ใครส่งแล้ว ใครยังไม่ส่ง', part: [210, 815] }],
      ['line', { of: 'report', alt: 'ข้อความจาก LINE ที่อ่านแล้ว', part: [1360, 1772] }],
    ],
    [
      ['network', { of: 'summary', alt: 'หน้าสรุป มีกราฟ', part: [650, 1190] }],
      ['pack', { of: 'paper-pack', alt: 'ชุดประชุมที่พิมพ์ออกมา', part: [40, 1130] }],
      ['work', null],
    ],
  ],
};

/** How wide the pictures are in dots: of the sidebar, and of paper. */
const WIDE = { side: 600, paper: 993 };

/** The manuals that are printed, by name. */
export const PRINTED = Object.keys(SHEETS);

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A name that is longer than this may be broken between lines. */
const WHOLE = 22;

/** @param {string} text What stands on a button is told from the rest. */
const lettered = (text) =>
  escaped(text)
    .replace(/“([^”]+)”/g, (_, name) => `<b${name.length > WHOLE ? '' : ' class="whole"'}>${name}</b>`)
    .replace(/(?<!เปิด)สัจจะชีต/g, '<span class="whole">$&</span>');

/** @param {Picture | null} picture */
function shown(picture) {
  if (picture === null) return '';
  const { of, alt, part } = picture;
  const wide = of.startsWith('paper') ? WIDE.paper : WIDE.side;
  const style = `aspect-ratio: ${wide} / ${part[1] - part[0]}; --from: ${part[0] / wide}`;
  return `<img src="../pictures/${of}.webp" alt="${alt}" style="${style}">`;
}

/**
 * @param {Part} part
 * @param {number} nth
 * @param {Picture | null} picture
 */
const partText = ({ title, steps }, nth, picture) => `<section${picture ? '' : ' class="wide"'}>
<div>
<h2><i>${nth}</i>${escaped(title.th)}</h2>
<ol>
${steps.map((step) => `<li>${lettered(step.th)}</li>`).join('\n')}
</ol>
</div>
${shown(picture)}
</section>`;

/**
 * A manual as a page: without its letters, which a reader has or lacks.
 * @param {string} name
 */
export async function manualPage(name) {
  const { MANUALS } = await loaded(ROOT, `export { MANUALS } from './src/sidebar/manuals/manuals.ts';`);
  const manual = /** @type {readonly Manual[]} */ (MANUALS).find((one) => one.name === name);
  const sheets = SHEETS[name];
  if (!manual || !sheets) throw new Error(`no manual is called ${name}`);
  const pictures = new Map(sheets.flat());
  const left = manual.parts.filter((part) => !pictures.has(part.name)).map((part) => part.name);
  if (left.length > 0) throw new Error(`no sheet has ${left.join(', ')}`);
  let nth = 0;
  const pages = sheets.map((parts, at) => {
    const texts = parts.map(([partName, picture]) => {
      const part = manual.parts.find((one) => one.name === partName);
      if (!part) throw new Error(`the manual has no part ${partName}`);
      nth += 1;
      return partText(part, nth, picture);
    });
    const head =
      at === 0
        ? `<h1>คู่มือ${escaped(manual.title.th)}</h1><p>สัจจะชีต</p>`
        : `<p>คู่มือ${escaped(manual.title.th)} · สัจจะชีต</p>`;
    return `<article>
<header>${head}</header>
${texts.join('\n')}
<footer><span>ติดขัด ถาม ................................ โทร ........................</span><span>หน้า ${at + 1} จาก ${sheets.length}</span></footer>
</article>`;
  });
  const style = await readFile(`${ROOT}src/build/manual.css`, 'utf8');
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<title>คู่มือ${escaped(manual.title.th)} · สัจจะชีต</title>
<style>
${style}</style>
</head>
<body>
${pages.join('\n')}
</body>
</html>
`;
}
