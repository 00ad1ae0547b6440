/** Rules are told in plain words with their day and resolution, and set by a new row that can be taken back. */
import { describe, expect, it } from 'vitest';
import { RULES, type RuleName, type RuleValue } from '../../../../src/core/rules/keys.ts';
import { readRuleValue } from '../../../../src/core/rules/read-rule.ts';
import { saidValue, typedValue } from '../../../../src/core/rules/said-rule.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { GROUPS, grid, ONE_GROUP, ZONE } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';
import { session } from '../session.ts';

const MEMBERS = grid(
  'สมาชิก',
  [
    ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'],
    ['001', 'สมหญิง', '1/1/2560'],
  ],
  { sheetId: 2 },
);
const RULES_TAB = grid(
  'กติกา',
  [
    ['กติกา', 'ค่า', 'มีผลตั้งแต่', 'มติ'],
    ['member.entryFee', 20, '1/1/2560', '1/2560'],
    ['contribution.graceDays', 30, '', ''],
  ],
  { sheetId: 3 },
);
const BENEFITS = grid(
  'สิทธิสวัสดิการ',
  [
    ['รหัส', 'สวัสดิการ', 'ชนิด', 'ต่อ', 'อายุสมาชิกตั้งแต่', 'จำนวนเงิน', 'ไม่เกินหน่วยต่อปี'],
    ['DEATH', 'เสียชีวิต', 'ตาย', 'ครั้ง', '180d', 2500, ''],
    ['DEATH', 'เสียชีวิต', 'ตาย', 'ครั้ง', '1y', 5000, ''],
    ['SICK', 'นอนโรงพยาบาล', 'เจ็บ', 'คืน', '', 100, 10],
  ],
  { sheetId: 4 },
);
const BOOK: readonly Grid[] = [{ ...ONE_GROUP, sheetId: 1 }, MEMBERS, RULES_TAB, BENEFITS];
const SET = { group: 'G01', key: 'member.entryFee', value: '50', effectiveFrom: '1/6/2569' };

function lineOf(key: RuleName, grids: readonly Grid[] = BOOK, takes: object = {}) {
  const { families } = plan('rulesInForce', takes, grids).answer;
  return families.flatMap(({ rules }) => rules).find((one) => one.key === key)!;
}

describe('the rules in force', () => {
  it('are all there, each with its value, its day and its resolution', () => {
    const { answer } = plan('rulesInForce', {}, BOOK);
    expect(answer.families.flatMap(({ rules }) => rules.map(({ key }) => key)).sort()).toEqual(
      Object.keys(RULES).sort(),
    );
    expect(lineOf('member.entryFee')).toMatchObject({
      value: { th: '20 บาท' },
      from: '2017-01-01',
      resolution: '1/2560',
      isSet: true,
    });
    expect(lineOf('contribution.graceDays')).toMatchObject({ value: { th: '30 วัน' }, from: null, isSet: true });
    expect(lineOf('welfare.waitingDays')).toMatchObject({ value: { th: '180 วัน' }, isSet: false });
    expect(lineOf('loan.maxAmount').value).toBeNull();
  });
  it('tell what holds by itself in a group that gives, and in others', () => {
    expect(lineOf('contribution.overpay').value?.th).toBe('นับเป็นงวดถัดไป');
    expect(lineOf('arrears.maxMisses').value?.th).toBe('ไม่ใช้');
    expect(lineOf('contribution.overpay', [GROUPS, MEMBERS], { group: 'G02' }).value?.th).toBe('เก็บเป็นเงินเพิ่มของเดือนนั้น');
    expect(lineOf('contribution.overpay', [GROUPS, MEMBERS]).value?.th).toContain('กลุ่มวันละบาท');
  });
  it('explain the benefits step by step', () => {
    const [death, sick] = plan('rulesInForce', {}, BOOK).answer.benefits;
    expect(death!.says.map(({ th }) => th)).toEqual([
      'เป็นสมาชิกครบ 180 วัน ครั้งละ 2,500 บาท',
      'เป็นสมาชิกครบ 1 ปี ครั้งละ 5,000 บาท',
    ]);
    expect(sick!.says.map(({ th }) => th)).toEqual(['คืนละ 100 บาท', 'ไม่เกิน 10 คืนต่อปี']);
  });
});

describe('a value', () => {
  const VALUES: Partial<Record<RuleName, RuleValue>> = {
    'books.from': 2026 * 12 + 3,
    'loan.ratePerYear': 50,
    'split.parts': [
      { name: 'welfare', share: 60 },
      { name: 'reserve', share: 40 },
    ],
    'funeral.registered': 'ฌ 12/2550',
    'loan.maxAmount': 1_250_50,
  };
  it.each(Object.keys(RULES) as RuleName[])('of %s is read back as it is typed, and can be said', (name) => {
    const { kind, standard } = RULES[name];
    const sample: RuleValue =
      VALUES[name] ??
      standard ??
      (kind.kind === 'choice' ? kind.of[0]! : kind.kind === 'parts' ? [{ name: 'a', share: 100 }] : 3);
    expect(readRuleValue(kind, typedValue(name, sample), ZONE)).toEqual(sample);
    for (const said of Object.values(saidValue(name, sample))) expect(said).not.toMatch(/undefined|null|NaN/);
  });
});

describe('setting a rule', () => {
  it('says first what will hold instead of what, and writes nothing', () => {
    const { answer, changes } = plan('setRule', { ...SET, resolution: '5/2569' }, BOOK);
    expect(answer.says.th).toBe('ตั้งแต่ 1 มิ.ย. 2569 น้ำขาว · ค่าสมัครแรกเข้า: 50 บาท แทน 20 บาท · มติ 5/2569');
    expect(changes).toBeUndefined();
  });
  it('writes a row of its own below the old ones, once, and takes it back', () => {
    const at = session(BOOK);
    const posted = at.ask('setRule', { ...SET, resolution: '5/2569', post: true });
    expect(
      at
        .cells('กติกา')
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['member.entryFee', 20, '1/1/2560', '1/2560'],
      ['contribution.graceDays', 30, '', ''],
      ['member.entryFee', 50, '1/6/2569', '5/2569'],
    ]);
    at.ask('setRule', { ...SET, resolution: '5/2569', post: true });
    expect(at.cells('กติกา')).toHaveLength(4);
    expect(lineOf('member.entryFee', at.grids())).toMatchObject({
      value: { th: '20 บาท' },
      others: [{ value: { th: '50 บาท' } }],
    });
    expect(lineOf('member.entryFee', at.grids(), { on: '1/6/2569' }).value?.th).toBe('50 บาท');
    at.ask('undo', { action: posted.action! });
    expect(lineOf('member.entryFee', at.grids(), { on: '1/6/2569' }).value?.th).toBe('20 บาท');
  });
  it('refuses a value that the rule cannot have, a day that is missing, and a post without a resolution', () => {
    expect(
      problemOf(() => plan('setRule', { ...SET, key: 'contribution.graceDays', value: '61' }, BOOK)).words.th,
    ).toContain('0–60');
    expect(problemOf(() => plan('setRule', { ...SET, effectiveFrom: '' }, BOOK)).kind).toBe('ruleDayMissing');
    expect(problemOf(() => plan('setRule', { ...SET, post: true }, BOOK)).kind).toBe('resolutionMissing');
    expect(problemOf(() => plan('setRule', { ...SET, key: '__proto__' }, BOOK)).kind).toBe('ruleNotNamed');
  });
  it('warns of a day in a closed month, of the past, and of what holds later or elsewhere', () => {
    const warned = (takes: object, grids: readonly Grid[] = BOOK): string =>
      plan('setRule', { ...SET, ...takes }, grids)
        .answer.warnings.map(({ th }) => th)
        .join('\n');
    const closings = grid(
      'ปิดงวด',
      [
        ['รหัสกลุ่ม', 'เดือน', 'รายการ'],
        ['G01', 'มี.ค. 69', 'ปิด'],
      ],
      { sheetId: 9 },
    );
    expect(warned({ effectiveFrom: '15/3/2569' }, [...BOOK, closings])).toContain('ปิดเดือนมีนาคม 2569 แล้ว');
    expect(warned({ effectiveFrom: '1/4/2569' }, [...BOOK, closings])).toContain('ตั้งย้อนหลัง');
    // A rule of all groups: of what is closed here and there, the last month counts.
    const both = grid(
      'ปิดงวด',
      [
        ['รหัสกลุ่ม', 'เดือน', 'รายการ'],
        ['G01', 'มี.ค. 69', 'ปิด'],
        ['G02', 'ก.พ. 69', 'ปิด'],
      ],
      { sheetId: 9 },
    );
    const groups = [GROUPS, MEMBERS, both];
    expect(warned({ group: undefined, effectiveFrom: '15/3/2569' }, groups)).toContain('ปิดเดือนมีนาคม 2569 แล้ว');
    expect(warned({ group: 'G02', effectiveFrom: '15/3/2569' }, groups)).not.toContain('ปิดเดือน');
    expect(warned({ group: 'G02', effectiveFrom: '15/2/2569' }, groups)).toContain('ปิดเดือนกุมภาพันธ์ 2569 แล้ว');
    expect(warned({})).toBe('');
    const rows: Cell[][] = [
      ['รหัสกลุ่ม', 'กติกา', 'ค่า', 'มีผลตั้งแต่'],
      ['G02', 'member.entryFee', 30, '1/1/2570'],
    ];
    const two = [GROUPS, MEMBERS, grid('กติกา', rows, { sheetId: 3 })];
    expect(warned({ group: 'G02' }, two)).toContain('ใช้ถึงก่อน 1 ม.ค. 2570');
    expect(warned({ group: undefined }, two)).toContain('ยังใช้ค่าของตัวเอง: โนนงาม');
  });
});

describe('settings', () => {
  it('are changed in their row or added, checked, and taken back', () => {
    const at = session(BOOK);
    const first = at.ask('setSetting', { key: 'network.meetingDay', value: '๒๐', post: true });
    expect(first.says.th).toBe('ประชุมเครือข่ายทุกเดือน: วันที่ 20 แทน วันที่ 16');
    const second = at.ask('setSetting', { key: 'network.meetingDay', value: '21', post: true });
    expect(at.cells('ตั้งค่า').map((row) => row.slice(0, 2))).toEqual([
      ['หัวข้อ', 'ค่า'],
      ['network.meetingDay', 21],
    ]);
    at.ask('undo', { action: second.action! });
    expect(at.cells('ตั้งค่า')[1]![1]).toBe(20);
    for (const value of ['0', '32', '']) {
      const wrong = { key: 'network.reportDay', value };
      expect(problemOf(() => plan('setSetting', wrong, BOOK)).kind).toBe('settingWrong');
    }
    expect(problemOf(() => plan('setSetting', { key: 'language', value: 'lao' }, BOOK)).kind).toBe('settingWrong');
  });
  it('remember what a person is called', () => {
    expect(plan('myName', { name: ' สมศรี ' }, BOOK).remembers).toEqual({ name: 'สมศรี' });
    expect(plan('rulesInForce', {}, BOOK, { remembered: { name: 'สมศรี' } }).answer.me).toBe('สมศรี');
  });
});
