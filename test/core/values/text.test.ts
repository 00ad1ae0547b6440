/** Text, names and ids are compared by what they mean, and kept as they were typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idKey } from '../../../src/core/values/id-key.ts';
import {
  arabicDigits,
  choiceKey,
  cleanText,
  headerKey,
  nameKey,
  villageNumber,
  withoutTitle,
  wordKey,
} from '../../../src/core/values/text.ts';

test('text is kept as typed, but for what cannot be seen', () => {
  expect(cleanText('\ufeff\u00a0 บุญ\u00a0มี\u200b \n')).toBe('บุญ มี');
  expect(cleanText('ต.มะม่วง 2 ต้น ๒๕')).toBe('ต.มะม่วง 2 ต้น ๒๕');
  expect(cleanText('e\u0301')).toBe('é');
});

test('a text that is its own key is found to be so without changing one: a blank behind it makes no difference', () => {
  const letters = [...'กฮะัาำิฺุูเไๆ็่้๊๋์ํ๎๙ aZ1.-/~฿é', '\u00a0', '\u200b', 'e\u0301'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 8 }), (chosen) => {
      const text = chosen.join('');
      expect(wordKey(text)).toBe(wordKey(`${text} `));
    }),
    { numRuns: 5_000 },
  );
});

describe('the table of texts', () => {
  test('two ways of typing ำ are one', () => {
    expect(wordKey('ทํา')).toBe(wordKey('ทำ'));
    expect(wordKey('น\u0e4d\u0e49\u0e32')).toBe(wordKey('น้ำ'));
  });
  test('letters out of order are not mended', () => {
    expect(wordKey('เมือ่')).not.toBe(wordKey('เมื่อ'));
  });
  test('ฏ is ฎ in names, ์ and ็ do not count', () => {
    expect(nameKey('สุราษฏร์')).toBe(nameKey('สุราษฎร์'));
    expect(nameKey('จันทร์ เพ็ญ')).toBe(nameKey('จันทร เพญ'));
  });
  test.each(['  บุญ   มี ', 'บุญ\u00a0มี', '\u200bบุญ มี', '\ufeffบุญ มี'])('blanks of every kind: %j', (typed) => {
    expect(wordKey(typed)).toBe('บุญ มี');
  });
  test.each(['น.ส.สมใจ ดี', 'นางสาวสมใจ ดี', 'นส.สมใจ  ดี', 'นางสาว สมใจ ดี', 'สมใจ ดี', 'ด.ญ. สมใจ ดี', 'พ.ต.ท.สมใจ ดี'])(
    '%s without its title',
    (typed) => {
      expect(nameKey(typed)).toBe('สมใจดี');
    },
  );
  test('a name that begins like a title is kept', () => {
    expect(withoutTitle('นายิกา')).toBe('นายิกา');
    expect(withoutTitle('พระพร')).toBe('พระพร');
    expect(withoutTitle('พระพร ใจดี')).toBe('พร ใจดี');
    expect(withoutTitle('นาง')).toBe('นาง');
  });
  test('๐–๙', () => expect(arabicDigits('๐๑๒๓๔๕๖๗๘๙ ก')).toBe('0123456789 ก'));
});

test('headers are compared without what stands in brackets', () => {
  expect(headerKey(' จำนวนเงิน\u00a0 (บาท) ')).toBe('จำนวนเงิน');
  expect(headerKey('ผู้ค้ำประกัน ๑')).toBe('ผู้ค้ำประกัน 1');
  expect(headerKey('Amount [THB]')).toBe('amount');
});

test('choices are compared without blanks', () => expect(choiceKey('ราย ๓ เดือน')).toBe('ราย3เดือน'));

test.each([
  ['หมู่ 4', '4'],
  ['หมู่ที่ 4', '4'],
  ['ม.๔', '4'],
  ['4.0', '4'],
  ['04', '4'],
  ['บ้านหมู่ 4', '4'],
  ['บ้านโนนงาม', 'บ้านโนนงาม'],
  ['', null],
  [null, null],
])('the village of %j is %j', (typed, village) => {
  expect(villageNumber(typed)).toBe(village);
});

test('ids are compared without blanks and case; 7 and 007 are two', () => {
  expect(idKey('G 01')).toBe(idKey('g01'));
  expect(idKey('ก\u00a0๑')).toBe(idKey('ก1'));
  expect(idKey('7')).not.toBe(idKey('007'));
});
