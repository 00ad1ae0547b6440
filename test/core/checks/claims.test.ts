/** Welfare claims against the member's rights. */
import { expect, test } from 'vitest';
import { sentenceOf } from '../../../src/core/checks/catalogue.ts';
import type { Cell } from '../../../src/core/values/cell.ts';
import { found, GIVING, only, rules, TWO_GROUPS, tab } from './checked.ts';

const HEADERS = 'เลขที่|เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|วันยื่น|จำนวน (คืน)|จำนวนเงิน|สถานะ|วันจ่าย';
const claims = (...rows: readonly (readonly Cell[])[]) => tab('เบิกสวัสดิการ', HEADERS, ...rows);
const BENEFITS_HEADERS =
  'รหัส|ชนิด|สวัสดิการ|ต่อ|อายุสมาชิกตั้งแต่|จำนวนเงิน|ไม่เกินหน่วยต่อปี|ไม่เกินบาทต่อปี|อายุตั้งแต่ (ปี)|ไม่เกินครั้งตลอดชีวิต|ยื่นภายใน (วัน)';
const NIGHTS = tab('สิทธิสวัสดิการ', BENEFITS_HEADERS, ['N', 'เจ็บ', 'นอนโรงพยาบาล', 'คืน', '', 100, 10, '', '', '', '']);
const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|วันสมัคร|วันลาออก|วันเกิด',
  ['1', 'ก', '1/1/2567', '', '1/1/2510'],
  ['2', 'ข', '1/1/2567', '1/3/2569', ''],
);
const ALL = [
  'CLAIM_BEFORE_RIGHT',
  'CLAIM_WHILE_SUSPENDED',
  'CLAIM_OVER_LIMIT',
  'CLAIM_TOO_LATE',
  'CLAIM_NOT_MEMBER',
  'CLAIM_DOUBLE',
] as const;

test('a claim that keeps to the right is no finding, and a refused one never is', () => {
  const rows = claims(
    ['1', '1', 'N', '5/3/2569', '6/3/2569', 3, 300, 'จ่ายแล้ว', '10/3/2569'],
    ['2', '2', 'N', '5/3/2569', '', 3, 99000, 'ไม่อนุมัติ', ''],
  );
  expect(found(ALL, [GIVING, MEMBERS, NIGHTS, rows])).toEqual([]);
});

test('the first day of right is the joining and the waiting days', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'ก', '1/1/2569']);
  const on = (day: string) => [GIVING, members, NIGHTS, claims(['1', '1', 'N', day, '', 1, 100, '', ''])];
  const when = { asOf: '2026-12-31', today: '2026-12-31' };
  expect(found('CLAIM_BEFORE_RIGHT', on('29/6/2569'), when)).toEqual(['CLAIM_BEFORE_RIGHT G1 1 เบิกสวัสดิการ 2D']);
  expect(only('CLAIM_BEFORE_RIGHT', on('29/6/2569'), when).facts).toMatchObject({ rightFrom: '2026-06-30' });
  expect(found('CLAIM_BEFORE_RIGHT', on('30/6/2569'), when)).toEqual([]);
});

test('what passes amount × units, the units of the year or the money of the year is over the limit', () => {
  const rows = claims(
    ['1', '1', 'N', '5/1/2569', '', 8, 800, '', ''],
    ['2', '1', 'นอนโรงพยาบาล', '5/2/2569', '', 3, 300, '', ''],
    ['3', '1', 'N', '5/3/2568', '', 2, 250, '', ''],
  );
  const grids = [GIVING, MEMBERS, NIGHTS, rows];
  expect(found('CLAIM_OVER_LIMIT', grids)).toEqual([
    'CLAIM_OVER_LIMIT G1 1 เบิกสวัสดิการ 3G',
    'CLAIM_OVER_LIMIT G1 1 เบิกสวัสดิการ 4G',
  ]);
  const capped = tab('สิทธิสวัสดิการ', BENEFITS_HEADERS, ['N', 'เจ็บ', 'นอน', 'คืน', '', 100, '', 500, '', '', '']);
  const [first] = [
    only('CLAIM_OVER_LIMIT', [GIVING, MEMBERS, capped, claims(['1', '1', 'N', '5/1/2569', '', 8, 800, '', ''])]),
  ];
  expect(first.facts).toMatchObject({ right: 50000, over: 30000 });
});

test('a ladder pays by the step that the member has reached', () => {
  const ladder = tab(
    'สิทธิสวัสดิการ',
    BENEFITS_HEADERS,
    ['D', 'อื่น', 'คลอด', 'ครั้ง', '180d', 500, '', '', '', '', ''],
    ['D', 'อื่น', 'คลอด', 'ครั้ง', '2y', 1000, '', '', '', '', ''],
  );
  const rows = claims(
    ['1', '1', 'D', '31/12/2568', '', 1, 1000, '', ''],
    ['2', '1', 'D', '1/1/2569', '', 1, 1000, '', ''],
  );
  expect(found('CLAIM_OVER_LIMIT', [GIVING, MEMBERS, ladder, rows])).toEqual(['CLAIM_OVER_LIMIT G1 1 เบิกสวัสดิการ 2G']);
});

test('once in a life, and an age', () => {
  const old = tab('สิทธิสวัสดิการ', BENEFITS_HEADERS, ['O', 'แก่', 'ผู้สูงอายุ', 'ครั้ง', '', 500, '', '', 59, 1, '']);
  const rows = claims(
    ['1', '1', 'O', '31/12/2568', '', 1, 500, '', ''],
    ['2', '1', 'O', '1/1/2569', '', 1, 500, '', ''],
  );
  expect(found(ALL, [GIVING, MEMBERS, old, rows])).toEqual([
    'CLAIM_BEFORE_RIGHT G1 1 เบิกสวัสดิการ 2D',
    'CLAIM_OVER_LIMIT G1 1 เบิกสวัสดิการ 3G',
  ]);
});

test('someone who had left has no right; the dead had it the day before', () => {
  const rows = claims(
    ['1', '2', 'N', '1/3/2569', '', 1, 100, '', ''],
    ['2', '2', 'N', '28/2/2569', '', 1, 100, '', ''],
  );
  expect(found('CLAIM_NOT_MEMBER', [GIVING, MEMBERS, NIGHTS, rows])).toEqual(['CLAIM_NOT_MEMBER G1 2 เบิกสวัสดิการ 2D']);
  const death = tab('สิทธิสวัสดิการ', BENEFITS_HEADERS, ['X', 'ตาย', 'เสียชีวิต', 'ครั้ง', '', 5000, '', '', '', '', '']);
  const died = claims(['1', '2', 'X', '1/3/2569', '', 1, 5000, '', '']);
  expect(found(ALL, [GIVING, MEMBERS, death, died])).toEqual([]);
});

test('the same claim twice is found at the later row, unless one was refused', () => {
  const twice = (status: string) =>
    claims(['1', '1', 'N', '5/3/2569', '', 1, 100, status, ''], ['2', '1', 'N', '5/3/2569', '', 1, 100, '', '']);
  expect(found('CLAIM_DOUBLE', [GIVING, MEMBERS, NIGHTS, twice('')])).toEqual(['CLAIM_DOUBLE G1 1 เบิกสวัสดิการ 3D']);
  expect(found('CLAIM_DOUBLE', [GIVING, MEMBERS, NIGHTS, twice('ไม่อนุมัติ')])).toEqual([]);
});

test('lateness is looked at only where a rule or the benefit sets a window', () => {
  const rows = claims(
    ['1', '1', 'N', '1/1/2569', '2/4/2569', 1, 100, '', ''],
    ['2', '1', 'N', '2/1/2569', '2/4/2569', 1, 100, '', ''],
  );
  expect(found('CLAIM_TOO_LATE', [GIVING, MEMBERS, NIGHTS, rows])).toEqual([]);
  expect(found('CLAIM_TOO_LATE', [GIVING, MEMBERS, NIGHTS, rows, rules(['claim.windowDays', 90])])).toEqual([
    'CLAIM_TOO_LATE G1 1 เบิกสวัสดิการ 2E',
  ]);
});

test('a benefit’s own window beats the rule', () => {
  const own = tab('สิทธิสวัสดิการ', BENEFITS_HEADERS, ['N', 'เจ็บ', 'นอน', 'คืน', '', 100, 10, '', '', '', 30]);
  const late = (day: string) => claims(['1', '1', 'N', '1/1/2569', day, 1, 100, '', '']);
  const rule = rules(['claim.windowDays', 90]);
  expect(found('CLAIM_TOO_LATE', [GIVING, MEMBERS, own, rule, late('31/1/2569')])).toEqual([]);
  expect(only('CLAIM_TOO_LATE', [GIVING, MEMBERS, own, rule, late('1/2/2569')]).facts).toMatchObject({
    days: 31,
    limit: 30,
  });
});

test('a claim while suspended, unless the group does not mind arrears', () => {
  const receipts = tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/1/2569', '2', 30]);
  const rows = claims(
    ['1', '1', 'N', '16/4/2569', '', 1, 100, '', ''],
    ['2', '1', 'N', '15/3/2569', '', 1, 100, '', ''],
  );
  const grids = [GIVING, MEMBERS, NIGHTS, receipts, rows];
  const books = ['books.from', 'ม.ค. 2569'];
  expect(found('CLAIM_WHILE_SUSPENDED', [...grids, rules(books)])).toEqual([
    'CLAIM_WHILE_SUSPENDED G1 1 เบิกสวัสดิการ 2D',
  ]);
  const { th } = sentenceOf(only('CLAIM_WHILE_SUSPENDED', [...grids, rules(books)]));
  expect(th).toContain('ถูกพักสิทธิตั้งแต่ 1 เม.ย. 2569 เพราะขาดส่ง');
  expect(found('CLAIM_WHILE_SUSPENDED', [...grids, rules(books, ['claim.blockIfArrears', 'ไม่'])])).toEqual([]);
});

test('a paid date with another status is found', () => {
  const rows = claims(['1', '1', 'N', '5/3/2569', '', 1, 100, 'อนุมัติ', '10/3/2569']);
  expect(found('STATUS_WITHOUT_DATE', [GIVING, MEMBERS, NIGHTS, rows])).toEqual([
    'STATUS_WITHOUT_DATE G1 1 เบิกสวัสดิการ 2H',
  ]);
});

test('a group’s own rows of a benefit replace those for all', () => {
  const benefits = tab(
    'สิทธิสวัสดิการ',
    'กลุ่ม|รหัส|ชนิด|สวัสดิการ|ต่อ|จำนวนเงิน|มีผลตั้งแต่',
    ['', 'N', 'เจ็บ', 'นอน', 'คืน', 100, ''],
    ['G2', 'N', 'เจ็บ', 'นอน', 'คืน', 50, '1/3/2569'],
  );
  const members = tab('สมาชิก', 'กลุ่ม|เลขสมาชิก|ชื่อ|วันสมัคร', ['G1', '1', 'ก', '1/1/2567'], ['G2', '1', 'ข', '1/1/2567']);
  const rows = tab(
    'เบิกสวัสดิการ',
    'กลุ่ม|เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|จำนวนเงิน',
    ['G1', '1', 'N', '5/3/2569', 100],
    ['G2', '1', 'N', '5/3/2569', 100],
    ['G2', '1', 'N', '5/2/2569', 100],
  );
  expect(found('CLAIM_OVER_LIMIT', [TWO_GROUPS, members, benefits, rows])).toEqual([
    'CLAIM_OVER_LIMIT G2 1 เบิกสวัสดิการ 3E',
  ]);
});

test('an amount of a ladder that may be wrong is never said without saying so', () => {
  const ladder = tab(
    'สิทธิสวัสดิการ',
    BENEFITS_HEADERS,
    ['D', 'อื่น', 'คลอด', 'ครั้ง', '180d', 500, '', '', '', '', ''],
    ['D', 'อื่น', 'คลอด', 'ครั้ง', 'สองปี', 1000, '', '', '', '', ''],
  );
  const claim = claims(['1', '1', 'D', '1/1/2569', '', 1, 1000, '', '']);
  const { th, en } = sentenceOf(only('CLAIM_OVER_LIMIT', [GIVING, MEMBERS, ladder, claim]));
  expect(th).toContain('ขอเบิก คลอด 1,000 บาท แต่มีสิทธิ 500 บาท');
  expect(th).toContain('แต่ดูก่อนว่า คลอด มีแถวที่อ่านไม่ออก (แท็บ สิทธิสวัสดิการ 3)');
  expect(en).toContain('But first: คลอด has rows that cannot be read (tab สิทธิสวัสดิการ 3)');
  expect(found('CELL_UNREADABLE', [GIVING, MEMBERS, ladder, claim])).toEqual(['CELL_UNREADABLE - - สิทธิสวัสดิการ 3E']);
});

test('a claim for a benefit that is not on the list is also told when its days are in the wrong order', () => {
  const rows = claims(['1', '1', 'ไม่มี', '5/3/2569', '20/3/2569', 3, 300, 'จ่ายแล้ว', '10/3/2569']);
  expect(found(['BENEFIT_UNKNOWN', 'DATES_OUT_OF_ORDER'], [GIVING, MEMBERS, NIGHTS, rows])).toEqual([
    'BENEFIT_UNKNOWN G1 1 เบิกสวัสดิการ 2C',
    'DATES_OUT_OF_ORDER G1 1 เบิกสวัสดิการ 2I',
  ]);
});
