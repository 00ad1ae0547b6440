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
 * @property {string} part height ÷ width of what is shown of it
 * @property {string} [from] where that begins, in per cent of what is left over
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
      ['begin', { of: 'month', alt: 'หน้างานเดือนนี้ กล่องสีเขียวบอกงานต่อไป', part: '600 / 690' }],
      ['collect', { of: 'collection', alt: 'หน้าเก็บเงิน คนนี้ต้องส่งเท่าไร ของเดือนไหน', part: '600 / 1180' }],
    ],
    [
      ['claims', { of: 'claim', alt: 'คำขอเบิก และยอดที่เบิกได้ตามสิทธิ', part: '600 / 420', from: '72%' }],
      ['mistakes', { of: 'history', alt: 'ทำไปแล้ว และปุ่มย้อนคืน', part: '600 / 560', from: '14%' }],
      ['day15', { of: 'paper-month', alt: 'หน้าสรุปเดือนที่พิมพ์ออกมา', part: '993 / 1250' }],
    ],
  ],
  committee: [
    [
      ['findings', { of: 'mend', alt: 'ที่พิมพ์ไว้ กับที่จะเป็น ก่อนแก้', part: '600 / 720', from: '45%' }],
      ['month', { of: 'paper-month', alt: 'หน้าสรุปเดือนที่พิมพ์ออกมา', part: '993 / 900' }],
      ['approve', { of: 'claim', alt: 'คำขอเบิก และยอดที่เบิกได้ตามสิทธิ', part: '600 / 420', from: '72%' }],
    ],
    [
      ['loans', { of: 'loans', alt: 'หน้าเงินกู้ ค้างนานแค่ไหน', part: '600 / 520', from: '18%' }],
      ['close', { of: 'changed', alt: 'ปิดแล้วมีการแก้ ตามรายงาน และตอนนี้', part: '600 / 860', from: '22%' }],
      ['year', null],
    ],
  ],
  coordinator: [
    [
      ['setup', { of: 'wizard', alt: 'บอกว่าแท็บนี้คืออะไร', part: '600 / 620', from: '12%' }],
      ['sent', { of: 'network', alt: 'ใครส่งแล้ว ใครยังไม่ส่ง', part: '600 / 640', from: '8%' }],
      ['line', { of: 'report', alt: 'ข้อความจาก LINE ที่อ่านแล้ว', part: '600 / 560', from: '30%' }],
    ],
    [
      ['network', { of: 'summary', alt: 'หน้าสรุป มีกราฟ', part: '600 / 460', from: '30%' }],
      ['pack', { of: 'paper-pack', alt: 'ชุดประชุมที่พิมพ์ออกมา', part: '993 / 1100' }],
      ['work', null],
    ],
  ],
};

/** The manuals that are printed, by name. */
export const PRINTED = Object.keys(SHEETS);

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {string} text What stands on a button is told from the rest. */
const lettered = (text) => escaped(text).replace(/“([^”]+)”/g, '<b>$1</b>');

/** @param {Picture | null} picture */
const shown = (picture) =>
  picture === null
    ? ''
    : `<img src="../pictures/${picture.of}.webp" alt="${picture.alt}" style="aspect-ratio: ${picture.part}; object-position: 0 ${picture.from ?? '0%'}">`;

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
