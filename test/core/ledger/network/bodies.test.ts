/** Councils and committees: seats by the settings, terms, and people who serve twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bodiesOn,
  countSeats,
  holderOf,
  inSeveralBodies,
  termsEnding,
} from '../../../../src/core/ledger/network/bodies.ts';
import type { Cell } from '../../../../src/core/values/cell.ts';
import { found, tab } from '../../checks/checked.ts';
import { ledgerOf, on } from '../opened.ts';

const GROUPS = tab(
  'กลุ่ม',
  'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล|ประเด็น|สถานะเข้าร่วม',
  ['G1', 'น้ำขาว', 'วันละบาท', 'น้ำขาว', 'สวัสดิการ', ''],
  ['G2', 'นาทับ', 'วันละบาท', 'นาทับ', 'สวัสดิการ, ผู้สูงอายุ', ''],
  ['G3', 'กะแดะ', 'วันละบาท', 'กะแดะ', 'สตรี', 'ยังไม่เข้าร่วม'],
);
const SETTINGS = tab(
  'ตั้งค่า',
  'หัวข้อ|ค่า',
  ['representatives.สภา', 'tambon 2, issue 1'],
  ['representatives.กรรมการ', 'ฝ่าย ๒'],
);
const people = (...rows: readonly (readonly Cell[])[]) =>
  tab('ผู้แทน', 'คณะ|ชื่อ|ตำบล|ประเด็น|ฝ่าย|ตำแหน่ง|รหัสบุคคล|ตั้งแต่|ถึง', ...rows);
const row = (
  body: string,
  name: string,
  more: Partial<Record<'tambon' | 'issue' | 'division' | 'role' | 'person' | 'from' | 'to', Cell>> = {},
): Cell[] => [
  body,
  name,
  more.tambon ?? '',
  more.issue ?? '',
  more.division ?? '',
  more.role ?? '',
  more.person ?? '',
  more.from ?? '',
  more.to ?? '',
];
const PEOPLE = people(
  row('สภา', 'ก ใจดี', { tambon: 'น้ำขาว', role: 'ประธาน', to: '31/5/2569' }),
  row('สภา', 'ข ใจงาม', { tambon: 'น้ำขาว', from: '1/1/2569' }),
  row('สภา', 'ค รักดี', { tambon: 'น้ำขาว' }),
  row('สภา', 'ง รักงาม', { tambon: 'นาทับ', to: '29/6/2569' }),
  row('สภา', 'จ เก่าแล้ว', { tambon: 'นาทับ', to: '29/4/2569' }),
  row('สภา', 'ฉ ยังไม่เริ่ม', { issue: 'สวัสดิการ', from: '1/5/2569' }),
  row('สภา', 'ช ที่ปรึกษา', { role: 'ที่ปรึกษา' }),
  row('กรรมการ', 'นาย ก  ใจดี', { division: 'ธุรกิจ', role: 'รองประธาน' }),
  row('กรรมการ', 'ซ ขยัน', { division: 'ธุรกิจ', role: 'เลขานุการ', to: '30/6/2569' }),
  row('ชมรม', 'ฌ อาสา', {}),
);
const book = ledgerOf(GROUPS, SETTINGS, PEOPLE).book;
const DAY = on('2026-04-30');

describe('seats', () => {
  test('are those of every tambon and issue of groups that take part, filled by who serves on the day', () => {
    const [council, committee, club] = bodiesOn(book, DAY);
    expect(council!.seats!.map(({ unit, name, wanted, serving }) => [unit, name, serving.length, wanted])).toEqual([
      ['tambon', 'น้ำขาว', 3, 2],
      ['tambon', 'นาทับ', 1, 2],
      ['issue', 'สวัสดิการ', 0, 1],
      ['issue', 'ผู้สูงอายุ', 0, 1],
    ]);
    expect(countSeats(council!.seats!)).toEqual({ wanted: 6, filled: 3, open: 3, over: 1 });
    expect(council!.others.map(({ name }) => name)).toEqual(['ช ที่ปรึกษา']);
    expect(countSeats(committee!.seats!)).toEqual({ wanted: 2, filled: 2, open: 0, over: 0 });
    expect(club).toMatchObject({ body: 'ชมรม', seats: null });
  });
  test('are what the check complains of', () => {
    const findings = found('REPRESENTATIVES_WRONG_NUMBER', [GROUPS, SETTINGS, PEOPLE]);
    expect(findings).toEqual(['REPRESENTATIVES_WRONG_NUMBER - - ตั้งค่า 2B']);
  });
  test('open and close with the days of the terms: the first and the last day serve', () => {
    const serving = (day: string, name: string): number =>
      bodiesOn(book, on(day))[0]!.seats!.find((unit) => unit.name === name)!.serving.length;
    expect([serving('2026-04-29', 'นาทับ'), serving('2026-04-30', 'นาทับ')]).toEqual([2, 1]);
    expect([serving('2026-04-30', 'สวัสดิการ'), serving('2026-05-01', 'สวัสดิการ')]).toEqual([0, 1]);
  });
  test('filled and open together are the seats wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 9 }), (units) => {
        const seats = units.map(([wanted, serving], at) => ({
          unit: 'tambon' as const,
          name: String(at),
          wanted,
          serving: Array.from({ length: serving }, () => book.representatives[0]!),
        }));
        const { wanted, filled, open, over } = countSeats(seats);
        expect(filled + open).toBe(wanted);
        expect(filled + over).toBe(units.reduce((sum, [, serving]) => sum + serving, 0));
      }),
      { numRuns: 2000 },
    );
  });
  test('of a setting that cannot be read are not known, and the body is still told of', () => {
    const odd = tab('ตั้งค่า', 'หัวข้อ|ค่า', ['representatives.สภา', 'ห้าคนต่อตำบล'], ['representatives.ว่าง', '']);
    expect(bodiesOn(ledgerOf(GROUPS, odd, PEOPLE).book, DAY)[0]).toMatchObject({ body: 'สภา', seats: null });
  });
});

test('terms that end within 60 days are told of, the last day of them too', () => {
  expect(termsEnding(book, DAY).map(({ row: { name }, daysLeft }) => [name, daysLeft])).toEqual([
    ['ก ใจดี', 31],
    ['ง รักงาม', 60],
  ]);
});

describe('one person in two bodies', () => {
  test('is found by the folded name', () => {
    expect(inSeveralBodies(book, DAY)).toEqual([{ name: 'ก ใจดี', bodies: ['สภา', 'กรรมการ'] }]);
  });
  test('is found by person before the name, and a name of two persons joins nobody', () => {
    const of = (...rows: readonly (readonly Cell[])[]) =>
      inSeveralBodies(ledgerOf(GROUPS, SETTINGS, people(...rows)).book, DAY).map(({ bodies }) => bodies);
    expect(of(row('สภา', 'ก ใจดี', { person: 'P1' }), row('กรรมการ', 'ก ใจดี', { person: 'P2' }))).toEqual([]);
    expect(of(row('สภา', 'ก ใจดี', { person: 'P1' }), row('กรรมการ', 'ก (แต่งงานแล้ว)', { person: 'p 1' }))).toEqual([
      ['สภา', 'กรรมการ'],
    ]);
    expect(of(row('สภา', 'ก ใจดี', { person: 'P1' }), row('กรรมการ', 'ก ใจดี'))).toEqual([['สภา', 'กรรมการ']]);
    expect(
      of(row('สภา', 'ก ใจดี', { person: 'P1' }), row('สภา', 'ก ใจดี', { person: 'P2' }), row('กรรมการ', 'ก ใจดี')),
    ).toEqual([]);
    expect(of(row('สภา', 'ก ใจดี', { to: '1/1/2569' }), row('กรรมการ', 'ก ใจดี'))).toEqual([]);
  });
});

test('the chair is who holds that office on the day, and no deputy', () => {
  expect(holderOf(book, /^ประธาน/, DAY)).toBe('ก ใจดี');
  expect(holderOf(book, /^ประธาน/, on('2026-06-01'))).toBeNull();
});
