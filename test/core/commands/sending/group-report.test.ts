/** A group's report: read out of what people send, shown before it is entered, and entered once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BlockName, blockOf, type Figures, figuresOf } from '../../../../src/core/ledger/months/figures.ts';
import { REPORT_FIELD_NAMES, REPORT_FIELDS } from '../../../../src/core/ledger/months/group-reports.ts';
import { readReportText } from '../../../../src/core/ledger/months/group-reports-text.ts';
import { groupText } from '../../../../src/core/reports/for-line.ts';
import type { GroupMonth } from '../../../../src/core/reports/lines.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { TWO_GROUPS, tab } from '../../checks/checked.ts';
import { during, on } from '../../ledger/opened.ts';
import { plan, problemOf } from '../asking.ts';

const NAMES = [
  { groupId: 'G1', name: 'น้ำขาว' },
  { groupId: 'G2', name: 'บ้านสวน' },
];
const read = (text: string) => {
  const { fields, ...rest } = readReportText(text, NAMES);
  return { ...rest, fields: Object.fromEntries(fields.map(({ field, value }) => [field, value])) };
};

describe('a text as people send it', () => {
  const SENT = 'สมาชิก 1,368 คน เงินกองทุน 554,871 บาท จ่ายสวัสดิการ 3 ราย 4,500 บาท ณ 30 พ.ย. 69 ประมาณ 8 ล้าน';
  test('gives each figure, its day and the month of that day', () => {
    expect(read(SENT)).toMatchObject({
      groupId: null,
      month: '2026-11',
      monthByDay: true,
      asOf: '2026-11-30',
      fields: { closing: 1368, fund: 55_487_100, welfareClaims: 3, welfarePaid: 450_000 },
    });
  });
  test('leaves a number that belongs to nothing to be asked about', () => {
    expect(read(SENT).unread).toEqual(['จ่ายสวัสดิการ 3 ราย 4,500 บาท ณ ประมาณ 8 ล้าน']);
  });
  test('keeps what is an estimate', () => {
    const { fields } = readReportText('น้ำขาว เดือน ต.ค. 69 เงินกองทุน 7 ล้านกว่า สมาชิกประมาณ 120 คน', NAMES);
    expect(fields.map(({ field, value, sure }) => [field, value, sure])).toEqual([
      ['fund', 700_000_000, 'atLeast'],
      ['closing', 120, 'about'],
    ]);
  });
  test.each([
    ['กลุ่มน้ำขาว ประจำเดือนตุลาคม 2569 สมาชิกเข้าใหม่ 2 คน ลาออก 1 คน เสียชีวิต ๑ คน', { joined: 2, left: 1, died: 1 }],
    [
      'เงินยกมา 50,000 รายรับ 4,000 รายจ่าย 1,000 คงเหลือ 53,000 บาท',
      { moneyOpening: 5_000_000, in: 400_000, out: 100_000, moneyClosing: 5_300_000 },
    ],
    ['ค้างส่ง 36 คน 3,000 บาท เก็บได้ 38,460.50 บาท', { arrearsMembers: 36, arrears: 300_000, received: 3_846_050 }],
    ['เงินกู้คงค้าง 1.5 แสน เกินกำหนด 2 หมื่น', { loansOutstanding: 15_000_000, loansOverdue: 2_000_000 }],
    ['สมาชิกยกมา 100 คน สมาชิกทั้งหมด 102 คน', { opening: 100, closing: 102 }],
    ['ยังไม่มีอะไรเลย', {}],
  ])('%s', (text, fields) => {
    expect(read(text).fields).toEqual(fields);
  });
  test('a group by the line of its name, or by its name within a line', () => {
    expect(read('สรุปเดือนตุลาคม 2569\nบ้านสวน\nสมาชิก 12 คน').groupId).toBe('G2');
    expect(read('ส่งรายงานกลุ่มน้ำขาวค่ะ สมาชิก 12 คน').groupId).toBe('G1');
    expect(read('น้ำขาว และ บ้านสวน สมาชิก 12 คน').groupId).toBeNull();
  });
});

describe('the text that we make for LINE', () => {
  const amount = fc.oneof(fc.constant(null), fc.integer({ min: -5_000_000_00, max: 50_000_000_00 }));
  const count = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 30_000 }));
  const made = fc
    .record({
      amounts: fc.array(amount, { minLength: 60, maxLength: 60 }),
      counts: fc.array(count, { minLength: 30, maxLength: 30 }),
    })
    .map(({ amounts, counts }) => {
      const [a, c] = [[...amounts], [...counts]];
      return figuresOf(<Block extends BlockName>(block: Block) =>
        blockOf(block, (_, { of }) => (of === 'money' ? a.pop()! : c.pop()!)),
      );
    });
  const SAID = [
    'closing',
    'joined',
    'left',
    'due',
    'received',
    'arrears',
    'arrearsMembers',
    'savings',
    'fund',
    'moneyOpening',
    'in',
    'out',
    'moneyClosing',
  ] as const;
  test('is read back, every figure of it, in both languages', () => {
    fc.assert(
      fc.property(made, fc.constantFrom('th', 'en'), (figures: Figures, language) => {
        const line: GroupMonth = {
          ...figures,
          groupId: 'G1',
          name: 'น้ำขาว',
          participation: 'active',
          reported: true,
          lastReported: during('2026-10'),
          balancesAsOf: on('2026-10-31'),
          state: 'entering',
          rowsNotCounted: 4,
          inTotals: true,
          reportAsOf: null,
          estimates: [],
          places: [],
          closed: null,
          closedBefore: null,
          fromFile: false,
          fileChanged: false,
        };
        const text = groupText(line, during('2026-10'), on('2026-11-16'), 'both')[language];
        const back = read(text);
        expect(back).toMatchObject({
          groupId: 'G1',
          month: '2026-10',
          monthByDay: false,
          asOf: '2026-11-16',
          unread: [],
        });
        const known = back.fields as Readonly<Record<string, number>>;
        for (const field of SAID) {
          const { block, name } = REPORT_FIELDS[field];
          const figure = (figures[block] as Readonly<Record<string, number | null>>)[name];
          expect([field, known[field] ?? null]).toEqual([field, figure]);
        }
      }),
      { numRuns: 1000 },
    );
  });
  test('any text at all is read without a failure, and nothing is read of nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { field, value } of readReportText(text, NAMES).fields) {
          expect(REPORT_FIELD_NAMES).toContain(field);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

const TEXT = 'น้ำขาว เดือน มี.ค. 69\nสมาชิก 120 คน เงินกองทุน ประมาณ 8 หมื่น';
const reports = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('รายงานกลุ่ม', 'รหัสกลุ่ม|เดือน|สมาชิกคงเหลือ|เงินกองทุน|ประมาณ|รหัสรายการ', ...rows);

describe('a report before it is entered', () => {
  test('shows what was understood and from which words, and changes nothing', () => {
    const { answer, changes } = plan('groupReport', { text: TEXT }, [TWO_GROUPS]);
    expect(changes).toBeUndefined();
    expect(answer).toMatchObject({
      groupId: 'G1',
      month: '2026-03',
      approximate: true,
      doubts: [],
      there: [],
      action: null,
    });
    expect(answer.fields.map(({ field, words }) => [field, words])).toEqual([
      ['closing', 'สมาชิก 120 คน'],
      ['fund', 'เงินกองทุน ประมาณ 8 หมื่น'],
    ]);
    expect(answer.missing.map(({ field }) => field)).not.toContain('fund');
  });
  test('what is typed goes before what the text says', () => {
    const { answer } = plan('groupReport', { text: TEXT, group: 'G2', fund: '81,000' }, [TWO_GROUPS]);
    expect(answer).toMatchObject({ groupId: 'G2', approximate: false });
    expect(answer.fields.find(({ field }) => field === 'fund')).toMatchObject({ value: 8_100_000, sure: 'exact' });
  });
  test('asks for the group and the month that nobody gave', () => {
    expect(plan('groupReport', { text: 'สมาชิก 5 คน' }, [TWO_GROUPS]).answer.doubts).toHaveLength(2);
    const post = (more: object) => problemOf(() => plan('groupReport', { post: true, ...more }, [TWO_GROUPS])).kind;
    expect(post({ text: 'สมาชิก 5 คน', month: '2026-03' })).toBe('groupNeeded');
    expect(post({ text: 'สมาชิก 5 คน', group: 'G1' })).toBe('reportMonthMissing');
    expect(post({ text: 'สวัสดีค่ะ', group: 'G1', month: '2026-03' })).toBe('nothingReported');
    expect(post({ text: TEXT, month: '2026-09' })).toBe('reportInFuture');
    expect(post({ group: 'G1', month: '2026-03', closing: 'มาก' })).toBe('figureUnreadable');
    expect(post({ group: 'G1', month: '2026-03', closing: '12.5' })).toBe('figureUnreadable');
  });
  test('says what does not add up', () => {
    const { answer } = plan(
      'groupReport',
      { group: 'G1', month: '2026-03', opening: '10', joined: '2', left: '1', closing: '12' },
      [TWO_GROUPS],
    );
    expect(answer.doubts.map(({ th }) => th)).toEqual(['ยอดยกมา บวกรับ ลบจ่าย ไม่เท่ายอดคงเหลือ']);
  });
});

describe('a report that is entered', () => {
  test('is one row, with the flag that it is an estimate', () => {
    const { changes, answer } = plan('groupReport', { text: TEXT, post: true }, [TWO_GROUPS, reports()]);
    const cells = changes!.cells.flatMap((write) => write.cells.map((line) => [...line]));
    expect(cells.flat()).toEqual(expect.arrayContaining(['G1', 'มี.ค. 69', 120, 80_000, true]));
    expect(changes!.action).toBe(answer.action);
  });
  test('makes its tab where there is none', () => {
    const { changes } = plan('groupReport', { text: TEXT, post: true }, [TWO_GROUPS]);
    expect(changes!.makes.map(({ title }) => title)).toEqual(['รายงานกลุ่ม']);
  });
  test('is not entered twice for a month unless that is said', () => {
    const there = reports(['G1', 'มี.ค. 69', 118, 80_000, false, '']);
    const problem = problemOf(() => plan('groupReport', { text: TEXT, post: true }, [TWO_GROUPS, there]));
    expect(problem.kind).toBe('reportThere');
    const { changes, answer } = plan('groupReport', { text: TEXT, post: true, again: true }, [TWO_GROUPS, there]);
    expect(changes!.cells.length).toBeGreaterThan(0);
    expect(answer.there[0]).toMatchObject({ row: 2, differs: [{ field: 'closing', before: 118, now: 120 }] });
  });
});
