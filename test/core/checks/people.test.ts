/** The register of members. */
import { expect, test } from 'vitest';
import { checkDigit } from '../../../src/core/values/idcheck.ts';
import { found, GIVING, only, tab } from './checked.ts';

const nationalId = (twelve: string): string => `${twelve}${checkDigit(twelve)}`;
const wrongId = (twelve: string): string => `${twelve}${(checkDigit(twelve) + 1) % 10}`;

test('someone who left or died without a day, or has an end and is active, is found', () => {
  const members = tab(
    'สมาชิก',
    'เลขสมาชิก|ชื่อ|วันสมัคร|สถานะ|วันพ้นสภาพ',
    ['1', 'ก', '1/1/2560', 'ลาออก', ''],
    ['2', 'ข', '1/1/2560', 'ปกติ', '1/3/2569'],
    ['3', 'ค', '1/1/2560', 'ลาออก', '1/3/2569'],
    ['4', 'ง', '1/1/2560', '', '1/3/2569'],
    ['5', 'จ', '1/1/2560', 'ปกติ', ''],
  );
  expect(found('STATUS_WITHOUT_DATE', [GIVING, members])).toEqual([
    'STATUS_WITHOUT_DATE G1 1 สมาชิก 2D',
    'STATUS_WITHOUT_DATE G1 2 สมาชิก 3D',
  ]);
});

test('an end that is still to come is not seen', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|สถานะ|วันพ้นสภาพ', ['2', 'ข', 'ปกติ', '1/3/2569']);
  expect(found('STATUS_WITHOUT_DATE', [GIVING, members], { asOf: '2026-02-28' })).toEqual([]);
});

test('one national id in two memberships of one time is the later row; after the other left it is not', () => {
  const id = nationalId('110170123456');
  const members = tab(
    'สมาชิก',
    'เลขสมาชิก|ชื่อ|เลขประจำตัวประชาชน|วันสมัคร|วันพ้นสภาพ',
    ['1', 'สมชาย ใจดี', id, '1/1/2560', '1/1/2565'],
    ['2', 'สมชัย ใจดี', id, '1/1/2565', ''],
    [
      '3',
      'สมศรี ใจดี',
      `${id.slice(0, 1)}-${id.slice(1, 5)}-${id.slice(5, 10)}-${id.slice(10, 12)}-${id.slice(12)}`,
      '1/1/2566',
      '',
    ],
  );
  expect(found('PERSON_DUPLICATE', [GIVING, members])).toEqual(['PERSON_DUPLICATE G1 3 สมาชิก 4C']);
  expect(only('PERSON_DUPLICATE', [GIVING, members]).facts).toMatchObject({ otherMember: '2', otherRow: 3 });
});

test('one folded name is one person only with equal birth dates', () => {
  const members = tab(
    'สมาชิก',
    'เลขสมาชิก|คำนำหน้า|ชื่อ|สกุล|วันเกิด',
    ['1', 'นาย', 'สมชาย', 'รัตน์ดี', '5/5/2510'],
    ['2', '', 'สมชาย', 'รัตนดี', '5/5/2510'],
    ['3', '', 'สมชาย', 'รัตนดี', '6/5/2510'],
    ['4', '', 'สมชาย', 'รัตนดี', ''],
    ['5', '', 'สมหมาย', 'รัตนดี', '5/5/2510'],
  );
  expect(found('PERSON_DUPLICATE', [GIVING, members])).toEqual(['PERSON_DUPLICATE G1 2 สมาชิก 3C']);
});

test('a national id is looked at for its length and check digit; blank, 0 and a dash are none', () => {
  const members = tab(
    'สมาชิก',
    'เลขสมาชิก|ชื่อ|เลขประจำตัวประชาชน',
    ['1', 'ก', wrongId('110170123456')],
    ['2', 'ข', '12345'],
    ['3', 'ค', nationalId('310170123456')],
    ['4', 'ง', '-'],
    ['5', 'จ', 0],
    ['6', 'ฉ', '0123456789012'],
    ['7', 'ช', 'G123456789012'],
    ['8', 'ซ', '01234'],
  );
  expect(found('NATIONAL_ID_INVALID', [GIVING, members])).toEqual([
    'NATIONAL_ID_INVALID G1 1 สมาชิก 2C',
    'NATIONAL_ID_INVALID G1 2 สมาชิก 3C',
    'NATIONAL_ID_INVALID G1 8 สมาชิก 9C',
  ]);
});
