/** A year's profit is shared out to the satang, only after the meeting, only once, and can be taken back whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/commands/answers.ts';
import { balance } from '../../../../src/core/formulas/balance.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { rules, tab } from '../../checks/checked.ts';
import { applied, keptAfter } from '../../tables/applied.ts';
import { ZONE } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';

const SAVING = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['S1', 'โนนงาม', 'สัจจะ']);
const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|วันสมัคร|วันพ้นสภาพ',
  ['A', 'สมชาย ใจดี', '1/1/2567', ''],
  ['B', 'สมหญิง รักดี', '1/1/2567', ''],
  ['C', 'มานะ อดทน', '1/7/2568', ''],
);
const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);
/** A saves 100 a month all year, B 50, C 100 from July. */
const SAVED = tab(
  'รับเงิน',
  'วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน',
  ...MONTHS.flatMap((month): Cell[][] => [
    [`5/${month}/2568`, 'A', 'เงินสัจจะ', 100],
    [`5/${month}/2568`, 'B', 'เงินสัจจะ', 50],
    ...(month >= 7 ? [[`5/${month}/2568`, 'C', 'เงินสัจจะ', 100]] : []),
  ]),
);
const earned = (baht: number): Grid => tab('สมุดเงินสด', 'วันที่|หมวด|รับ|จ่าย', ['30/12/2568', 'บริจาค', baht, '']);
const ASKED = { year: '2568', today: '2026-01-20' };

function year(takes: Readonly<Record<string, unknown>>, ...grids: readonly Grid[]): Answer<'yearEnd'> {
  return plan('yearEnd', { ...ASKED, ...takes }, [SAVING, MEMBERS, SAVED, ...grids]).answer;
}

const dividends = ({ members }: Answer<'yearEnd'>): Record<string, number> =>
  Object.fromEntries(members.map(({ memberId, dividend }) => [memberId, dividend / 100]));
const bases = ({ members }: Answer<'yearEnd'>): Record<string, number> =>
  Object.fromEntries(members.map(({ memberId, basis }) => [memberId, basis / 100]));

describe('a dividend', () => {
  const split = rules(['profit.split', 'ปันผล 100']);
  test('of 5,000 by share-months: 7,800, 3,900 and 2,100 give 2,826.09, 1,413.04 and 760.87', () => {
    const answer = year({}, split, earned(5000));
    expect(bases(answer)).toEqual({ A: 7800, B: 3900, C: 2100 });
    expect(dividends(answer)).toEqual({ A: 2826.09, B: 1413.04, C: 760.87 });
  });
  test('by the balance at the year’s end: 1,200, 600 and 600', () => {
    const answer = year({}, rules(['profit.split', 'ปันผล 100'], ['dividend.basis', 'YEAR_END_BALANCE']), earned(5000));
    expect(bases(answer)).toEqual({ A: 1200, B: 600, C: 600 });
    expect(dividends(answer)).toEqual({ A: 2500, B: 1250, C: 1250 });
  });
  test('by the mean of all days is less than share-months ÷ 12 for who pays on the 5th', () => {
    const answer = year({}, rules(['profit.split', 'ปันผล 100'], ['dividend.basis', 'AVERAGE_BALANCE']), earned(5000));
    // 100 × (361 + 330 + 302 + 271 + 241 + 210 + 180 + 149 + 118 + 88 + 57 + 27) ÷ 365
    expect(bases(answer)).toEqual({ A: 639.45, B: 319.73, C: 169.59 });
    expect(dividends(answer)).not.toEqual(dividends(year({}, split, earned(5000))));
  });
  test('counts shares and not special deposits, and what was saved before the year', () => {
    const more = tab(
      'รับเงิน 2567',
      'วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน',
      ['1/6/2568', 'A', 'เงินฝากพิเศษ', 9000],
      ['31/12/2567', 'B', 'เงินสัจจะ', 10],
      ['31/12/2568', 'C', 'ค่าหุ้น', 7],
    );
    expect(bases(year({}, split, earned(5000), more))).toEqual({ A: 7800, B: 3900 + 120, C: 2107 });
  });
  test('is for those who are members on the last day of the year', () => {
    const left = tab(
      'สมาชิก',
      'เลขสมาชิก|ชื่อ|วันสมัคร|วันพ้นสภาพ',
      ['A', 'สมชาย ใจดี', '', '31/12/2568'],
      ['B', 'สมหญิง รักดี', '', '1/1/2569'],
    );
    const { answer } = plan('yearEnd', ASKED, [SAVING, left, SAVED, split, earned(5000)]);
    expect(dividends(answer)).toEqual({ B: 5000 });
  });
  test('keeps what was saved before opening balances that were typed in the middle of the year', () => {
    const anew = tab(
      'ยอดยกมา',
      'ณ วันที่|บัญชี|เลขสมาชิก|จำนวนเงิน',
      ['30/6/2568', 'สัจจะ', 'A', 600],
      ['30/6/2568', 'สัจจะ', 'B', 300],
    );
    const before = tab('ยอดยกมา 2567', 'ณ วันที่|บัญชี|จำนวนเงิน', ['31/12/2567', 'เงินสด', 0.25]);
    expect(bases(year({}, split, earned(5000), anew, before))).toEqual({ A: 7800, B: 3900, C: 2100 });
  });
});

describe('the split', () => {
  test('of 12,345.67 at 50/50 gives the odd satang to the first part', () => {
    const { parts } = year({}, rules(['profit.split', 'ปันผลสมาชิก 50, สวัสดิการ 50']), earned(12345.67));
    expect(parts.map(({ amount, goes, account }) => [amount, goes, account])).toEqual([
      [617284, 'dividend', null],
      [617283, 'account', 'fund.welfare'],
    ]);
  });
  test('knows the parts that by-laws name, and keeps others as payable until the meeting says', () => {
    const { parts, report } = year(
      {},
      rules([
        'profit.split',
        'สำรอง 10, ปันผล 40, เฉลี่ยคืน 20, สวัสดิการ 10, การศึกษา 5, สมทบทุน 5, ตอบแทนกรรมการ 4, fund.grant 3, เงินสด 2, ทัศนศึกษา 1',
      ]),
      earned(1000),
    );
    expect(parts.map(({ goes, account }) => account ?? goes)).toEqual([
      'fund.reserve',
      'dividend',
      'refund',
      'fund.welfare',
      'fund.business',
      'fund.capital',
      'due.to',
      'fund.grant',
      'due.to',
      'due.to',
    ]);
    expect(report.notes.map(({ th }) => th).join()).toContain('ไม่รู้จักส่วน เงินสด, ทัศนศึกษา');
    // Nobody paid interest: there is nobody to refund.
    expect(report.notes.map(({ th }) => th).join()).toContain('ไม่มีใครมีสิทธิในเงิน 200 บาท');
  });
  test('gives refunds by the interest that members paid in the year', () => {
    const loans = tab(
      'สัญญาเงินกู้',
      'เลขที่สัญญา|เลขสมาชิก|วันที่ทำสัญญา|ยอดเงินกู้',
      ['L1', 'A', '1/2/2567', 9000],
      ['L2', 'B', '1/2/2567', 9000],
    );
    const paid = tab(
      'ชำระเงินกู้',
      'วันที่|เลขที่สัญญา|ชำระเงินต้น|ชำระดอกเบี้ย',
      ['1/3/2568', 'L1', 100, 200],
      ['1/3/2568', 'L2', 100, 100],
      ['1/3/2567', 'L2', 100, 900],
    );
    const { members, profit } = year({}, rules(['profit.split', 'เฉลี่ยคืน 100']), earned(700), loans, paid);
    expect(profit).toBe(100_000);
    expect(members.map(({ memberId, interestPaid, refund }) => [memberId, interestPaid, refund])).toEqual([
      ['A', 20000, 66667],
      ['B', 10000, 33333],
      ['C', 0, 0],
    ]);
  });
  test('is nothing where there is no profit or no rule, and says which', () => {
    const spent = tab('สมุดเงินสด', 'วันที่|หมวด|รับ|จ่าย', ['30/12/2568', 'ค่าประชุม', '', 10]);
    expect(year({}, rules(['profit.split', 'ปันผล 100']), spent)).toMatchObject({
      state: 'nothingToSplit',
      profit: -1000,
      parts: [],
    });
    expect(year({}, earned(10))).toMatchObject({ state: 'noSplit', parts: [] });
  });
  test('adds up to the satang, whatever the profit, the parts and the savings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('SHARE_MONTHS', 'YEAR_END_BALANCE', 'AVERAGE_BALANCE'),
        fc.array(
          fc.tuple(
            fc.constantFrom('A', 'B', 'C'),
            fc.integer({ min: 1, max: 12 }),
            fc.integer({ min: 1, max: 99_999 }),
          ),
          { maxLength: 6 },
        ),
        (profit, share, basis, saved) => {
          const grids = [
            SAVING,
            MEMBERS,
            tab(
              'รับเงิน',
              'วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน',
              ...saved.map(([who, month, satang]) => [`9/${month}/2568`, who, 'เงินสัจจะ', satang / 100]),
            ),
            rules(['profit.split', `ปันผล ${share}, สำรอง ${100 - share}`], ['dividend.basis', basis]),
            earned(profit / 100),
          ];
          const { parts, members } = plan('yearEnd', ASKED, grids).answer;
          expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(profit);
          if (saved.length > 0) expect(members.reduce((sum, { dividend }) => sum + dividend, 0)).toBe(parts[0]!.amount);
          for (const { basis: by } of members) expect(by).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The grids after a year end is asked for. */
function done(grids: readonly Grid[], takes: unknown): readonly Grid[] {
  const { changes } = plan('yearEnd', takes, grids);
  return changes === undefined ? grids : applied(grids, changes);
}

describe('posting', () => {
  const GRIDS = [
    SAVING,
    MEMBERS,
    SAVED,
    rules(['profit.split', 'ปันผล 50, สวัสดิการ 30, ตอบแทนกรรมการ 20']),
    earned(10000),
  ];
  const POST = { ...ASKED, post: true, resolution: 'ประชุมใหญ่ 1/2569' };
  const after = done(GRIDS, POST);
  const saved = (grids: readonly Grid[], asOf: string): Record<string, number> =>
    Object.fromEntries(
      plan('balances', { asOf }, grids).answer.members.map(({ memberId, savings }) => [memberId, (savings ?? 0) / 100]),
    );

  test('needs a resolution, a year that is over, a profit and a rule', () => {
    const kind = (takes: object, grids: readonly Grid[] = GRIDS): string =>
      problemOf(() => plan('yearEnd', { ...POST, ...takes }, grids)).kind;
    expect(kind({ resolution: ' ' })).toBe('resolutionMissing');
    expect(kind({ today: '2025-12-31' })).toBe('yearNotOver');
    expect(kind({ year: '2567' })).toBe('nothingToSplit');
    expect(kind({}, [SAVING, MEMBERS, SAVED, earned(10)])).toBe('splitMissing');
    expect(kind({ year: '2570' })).toBe('yearNotBegun');
    expect(kind({ year: 'ปีก่อน' })).toBe('yearUnreadable');
  });
  test('puts funds and members into Transfers on the day of the resolution', () => {
    const transfers = after.find(({ title }) => title === 'โอนบัญชี')!;
    const head = transfers.cells[0]!;
    const of = (row: readonly Cell[], name: string): Cell => row[head.indexOf(name)] ?? '';
    expect(
      transfers.cells
        .slice(1)
        .map((row) => ['เดบิต', 'เครดิต', 'จำนวนเงิน', 'เลขสมาชิก', 'มติ'].map((name) => of(row, name))),
    ).toEqual([
      ['กำไรสะสม', 'กองทุนสวัสดิการ', 3000, '', 'ประชุมใหญ่ 1/2569'],
      ['กำไรสะสม', 'เจ้าหนี้', 2000, '', 'ประชุมใหญ่ 1/2569'],
      ['กำไรสะสม', 'เงินสัจจะสมาชิก', 2826.09, 'A', 'ประชุมใหญ่ 1/2569'],
      ['กำไรสะสม', 'เงินสัจจะสมาชิก', 1413.04, 'B', 'ประชุมใหญ่ 1/2569'],
      ['กำไรสะสม', 'เงินสัจจะสมาชิก', 760.87, 'C', 'ประชุมใหญ่ 1/2569'],
    ]);
    expect(plan('check', { asOf: '2026-01-31' }, after).answer.counts.reject).toBe(0);
  });
  test('adds dividends to savings, and the passbook says what they are', () => {
    expect(saved(after, '2026-01-19')).toEqual({ A: 1200, B: 600, C: 600 });
    expect(saved(after, '2026-01-20')).toEqual({ A: 4026.09, B: 2013.04, C: 1360.87 });
    const { lines } = plan('statement', { member: 'A', asOf: '2026-01-31' }, after).answer;
    expect(lines.at(-1)).toMatchObject({ date: '2026-01-20', text: 'ปันผล ปีบัญชี 2568', in: 282609, balance: 402609 });
  });
  test('shows in SAJJA_BALANCE as in the balances', () => {
    const cells = (title: string) => after.find((one) => one.title === title)!.cells;
    const none = undefined;
    const range = [cells('สมาชิก'), cells('รับเงิน'), none, none, cells('โอนบัญชี'), SAVING.cells];
    const shown = balance([[['A'], ['B'], ['C']], '31/1/2569', ...range], { zone: ZONE, language: 'th' });
    expect(shown).toEqual(Object.values(saved(after, '2026-01-31')).map((baht) => [baht]));
  });
  test('keeps the year as it was, and moves the surplus in the next', () => {
    const was = plan('statements', { year: '2568', today: '2026-12-31' }, GRIDS).answer.groups[0]!;
    expect(plan('statements', { year: '2568', today: '2026-12-31' }, after).answer.groups[0]).toEqual(was);
    const { balanceSheet } = plan('statements', { year: '2569', today: '2026-12-31' }, after).answer.groups[0]!;
    expect(balanceSheet).toMatchObject({ surplusBefore: 0, surplusOfPeriod: 0, totalFunds: 300000 });
    expect(balanceSheet.totalAssets).toBe(balanceSheet.totalLiabilities + balanceSheet.totalFunds);
  });
  test('is seen afterwards, and done only once', () => {
    const { answer } = plan('yearEnd', ASKED, after);
    expect(answer).toMatchObject({ state: 'posted', resolution: 'ประชุมใหญ่ 1/2569', action: 'yearend-S1-2568' });
    const again = plan('yearEnd', { ...POST, today: '2026-03-01', resolution: 'อีกครั้ง' }, after);
    expect(again.changes).toBeUndefined();
    expect(again.answer.state).toBe('posted');
    expect(done(after, { ...POST, today: '2026-03-01' })).toEqual(after);
    expect(plan('yearEnd', { ...POST, year: undefined }, after).answer.state).toBe('posted');
  });
  test('without a year means the one that is over, then the one that runs', () => {
    expect(plan('yearEnd', { today: '2026-01-20' }, GRIDS).answer.to).toBe('2025-12-31');
    expect(plan('yearEnd', { today: '2026-01-20' }, after).answer.to).toBe('2026-12-31');
  });
  test('says so when the year is changed after it', () => {
    const more = tab('สมุดเงินสด 2', 'วันที่|หมวด|รับ|จ่าย', ['30/12/2568', 'บริจาค', 50, '']);
    expect(plan('yearEnd', ASKED, [...after, more]).answer.report.notes.at(-1)?.th).toBe(
      'ลงบัญชีไว้ 10,000 บาท แต่คิดจากรายการตอนนี้ได้ 10,050 บาท มีคนแก้รายการย้อนหลัง',
    );
  });
  test('to payables leaves savings as they were', () => {
    const owed = done(GRIDS, { ...POST, goesTo: 'payable' });
    expect(saved(owed, '2026-01-31')).toEqual(saved(GRIDS, '2026-01-31'));
    const { balanceSheet } = plan('statements', { year: '2569', today: '2026-12-31' }, owed).answer.groups[0]!;
    expect(balanceSheet.liabilities.find(({ account }) => account === 'due.to')?.amount).toBe(700_000);
  });
  test('keeps as payable what belongs to those who have left since the year’s end', () => {
    const left = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันพ้นสภาพ', ['A', 'สมชาย ใจดี', '10/1/2569'], ['B', 'สมหญิง รักดี', '']);
    const grids = done([SAVING, left, ...GRIDS.slice(2)], POST);
    const { lines } = plan('statement', { member: 'A', asOf: '2026-01-31' }, grids).answer;
    expect(lines.at(-1)).toMatchObject({ text: 'ปันผล ปีบัญชี 2568', balance: 120_000 });
    expect(saved(grids, '2026-01-31')['B']).toBeGreaterThan(600);
  });
  test('into savings is not for a group that keeps none', () => {
    const giving = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'น้ำขาว', 'วันละบาท']);
    const grids = [giving, MEMBERS, rules(['profit.split', 'สำรอง 100']), earned(10)];
    expect(problemOf(() => plan('yearEnd', { ...POST, goesTo: 'savings' }, grids)).kind).toBe('noSavings');
    expect(plan('yearEnd', POST, grids).changes?.action).toBe('yearend-G1-2568');
  });
  test('of a year that runs is only a proposal', () => {
    const { answer } = plan('yearEnd', { year: '2568', today: '2025-12-30' }, GRIDS);
    expect(answer).toMatchObject({ over: false, state: 'proposed', action: null });
    expect(answer.report.notes[0]?.th).toContain('ยังไม่สิ้นปีบัญชี');
    // Eleven months have ended.
    expect(bases(answer)).toEqual({ A: 6600, B: 3300, C: 1500 });
  });
  test('and taking it back restores every figure', () => {
    const figures = (grids: readonly Grid[]): unknown => [
      plan('balances', { asOf: '2026-03-31' }, grids).answer.members,
      plan('statements', { year: '2569', today: '2026-03-31' }, grids).answer.groups,
      plan('summary', { month: '2569-01' }, grids).answer.groups,
      plan('yearEnd', ASKED, grids).answer,
    ];
    const BAHT = fc.integer({ min: 1, max: 9_999_999 }).map((satang) => satang / 100);
    fc.assert(
      fc.property(BAHT, fc.constantFrom('savings', 'payable'), fc.boolean(), (profit, goesTo, has) => {
        const typed = ['5/1/2569', 'กำไรสะสม', 'สำรอง', 10, 'มติ 1'];
        const head = 'วันที่|เดบิต|เครดิต|จำนวนเงิน|มติ';
        const grids = [...GRIDS.slice(0, 4), earned(profit), ...(has ? [tab('โอนบัญชี', head, typed)] : [])];
        const { changes } = plan('yearEnd', { ...POST, goesTo }, grids);
        const posted = applied(grids, changes!);
        expect(figures(posted)).not.toEqual(figures(grids));
        const kept = keptAfter(grids, changes!);
        const back = plan('undo', { action: changes!.action }, posted, { kept: () => kept });
        const restored = applied(posted, back.changes!);
        expect(figures(restored)).toEqual(figures(grids));
        // It may then be posted anew.
        expect(plan('yearEnd', POST, restored).changes?.cells.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});
