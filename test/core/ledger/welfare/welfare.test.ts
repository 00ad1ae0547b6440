/** A fund's welfare as a whole: money by source, matching by the state, coverage, pensions, readiness, and the parts of a month. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { natureOf } from '../../../../src/core/ledger/books/accounts.ts';
import { balanceOf, movedUpTo } from '../../../../src/core/ledger/books/balances.ts';
import { coverageOf } from '../../../../src/core/ledger/welfare/coverage.ts';
import { entryFeesThatDiffer } from '../../../../src/core/ledger/welfare/entry-fees.ts';
import { matchingOf } from '../../../../src/core/ledger/welfare/matching.ts';
import { pensionOf } from '../../../../src/core/ledger/welfare/pension.ts';
import { readinessOf } from '../../../../src/core/ledger/welfare/readiness.ts';
import { rightTerms } from '../../../../src/core/ledger/welfare/right-terms.ts';
import { moneyBySource, unsourcedOf } from '../../../../src/core/ledger/welfare/sources.ts';
import { splitOf } from '../../../../src/core/ledger/welfare/split.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { GIVING, MEMBERS, rules, SAVING, tab } from '../../checks/checked.ts';
import { during, ledgerOf, on, onlyGroup } from '../opened.ts';

type Cells = readonly (readonly Cell[])[];
const cashbook = (...rows: Cells) => tab('สมุดเงินสด', 'วันที่|หมวด|รับ|จ่าย|แหล่งทุน', ...rows);
const receipts = (...rows: Cells) => tab('รับเงิน', 'เลขที่ใบเสร็จ|วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน|กลับรายการ', ...rows);
const claims = (...rows: Cells) => tab('เบิกสวัสดิการ', 'เลขที่|เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|จำนวนเงิน|วันจ่าย', ...rows);
const opened = (...grids: readonly Grid[]) => {
  const ledger = ledgerOf(...grids);
  return { ledger, group: onlyGroup(ledger) };
};

describe('money by source', () => {
  const grids = [
    GIVING,
    MEMBERS,
    tab('ยอดยกมา', 'ณ วันที่|บัญชี|จำนวนเงิน', ['31/12/2568', 'เงินสด', 5_000], ['31/12/2568', 'รัฐสมทบ', 3_000]),
    receipts(['1', '5/1/2569', '1', 'เงินสมทบ', 300], ['2', '5/1/2569', '1', 'ค่าสมัคร', 20]),
    tab('เงินอุดหนุน', 'รหัสเงินอุดหนุน|แหล่งทุน|จำนวนเงิน', ['T1', 'อบต.', 1_000]),
    cashbook(
      ['6/1/2569', 'อปท.สมทบ', 2_000, '', ''],
      ['7/1/2569', 'พอช.สมทบ', 500, '', ''],
      ['8/1/2569', 'เงินอุดหนุน', 1_000, '', 'T1'],
      ['9/1/2569', 'ค่าประชุม', '', 400, 'T1'],
      ['10/1/2569', 'ธุรกิจรับ', 80, '', ''],
    ),
  ];
  test('is what opening balances say of it and what came since; a grant counts once, used or not', () => {
    const { group } = opened(...grids);
    const amounts = moneyBySource(group, on('2026-01-31')).map(({ source, amount }) => [source.th, amount / 100]);
    expect(amounts.filter(([, amount]) => amount !== 0)).toEqual([
      ['สมาชิก', 300],
      ['อปท.', 2_000],
      ['พอช.', 500],
      ['รัฐสมทบ', 3_000],
      ['หน่วยงานอื่น (เงินอุดหนุน)', 1_000],
      ['ค่าสมัครแรกเข้า', 20],
      ['อื่น ๆ', 80],
    ]);
    expect(amounts).toHaveLength(10);
    // 5,000 in cash, of which 3,000 came from the state.
    expect(unsourcedOf(group, on('2026-01-31'))).toBe(200_000);
  });
  test('adds up to all income and the grants that are left; shares to the whole', () => {
    const { group } = opened(...grids);
    const moved = movedUpTo(group.books(on('2026-01-31')), on('2026-01-31'));
    const accounts = new Set(moved.flatMap(({ debit, credit }) => [debit, credit]));
    let whole = 0;
    for (const account of accounts)
      if (account === 'fund.grant' || natureOf(account) === 'income') whole += balanceOf(moved, account);
    const sources = moneyBySource(group, on('2026-01-31'));
    expect(sources.reduce((sum, { amount }) => sum + amount, 0)).toBe(whole);
    expect(sources.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
    expect(moneyBySource(opened(GIVING, MEMBERS).group, on('2026-01-31'))[0]).toMatchObject({ amount: 0, share: null });
  });
});

describe('matching by the state', () => {
  const members = tab(
    'สมาชิก',
    'เลขสมาชิก|ชื่อ|วันสมัคร|วันลาออก|รัฐสมทบแล้ว (ครั้ง)',
    ['1', 'ก', '30/9/2567', '', ''],
    ['2', 'ข', '1/10/2567', '', ''],
    ['3', 'ค', '1/1/2560', '', 2],
    ['4', 'ง', '1/1/2560', '', 3],
    ['5', 'จ', '1/1/2560', '30/9/2568', 1],
    ['6', 'ฉ', '', '', ''],
  );
  const book = cashbook(['30/9/2568', 'รัฐสมทบ', 100, '', ''], ['1/10/2568', 'รัฐสมทบ', 365, '', '']);
  test('is for members of a full year on 30 September who have had fewer than three rounds', () => {
    const { ledger, group } = opened(GIVING, members, book);
    expect(matchingOf(group, ledger.rules, on('2026-04-30'))).toEqual({
      cutoff: '2025-09-30',
      perMember: 36_500,
      members: 2,
      expected: 73_000,
      received: 36_500,
      byRounds: [
        { rounds: 0, members: 1 },
        { rounds: 2, members: 1 },
        { rounds: 3, members: 1 },
      ],
      maxRounds: 3,
      unknown: 1,
    });
  });
  test('follows the rules: another day, more years, fewer rounds, another sum', () => {
    const { ledger, group } = opened(
      GIVING,
      members,
      rules(
        ['match.state.cutoff', '31-03'],
        ['match.state.minYears', 2],
        ['match.state.maxRounds', 2],
        ['match.state.perMemberYear', 300],
      ),
    );
    expect(matchingOf(group, ledger.rules, on('2026-04-30'))).toMatchObject({
      cutoff: '2026-03-31',
      members: 0,
      expected: 0,
    });
    expect(matchingOf(group, ledger.rules, on('2027-03-31'))).toMatchObject({
      cutoff: '2027-03-31',
      members: 2,
      expected: 60_000,
    });
  });
  test('is none of groups that save', () => {
    const { ledger, group } = opened(SAVING, MEMBERS);
    expect(matchingOf(group, ledger.rules, on('2026-04-30'))).toBeNull();
  });
});

describe('coverage', () => {
  const money = tab(
    'ยอดยกมา',
    'ณ วันที่|บัญชี|จำนวนเงิน',
    ['31/12/2566', 'เงินสด', 1_000],
    ['31/12/2566', 'เงินฝากธนาคาร', 9_000],
    ['31/12/2566', 'เงินลงทุน', 2_500],
  );
  test('is cash, bank and investments over a year of welfare paid', () => {
    const paid = claims(
      ['1', '1', 'ป่วย', '1/4/2568', 999, '30/4/2568'],
      ['2', '1', 'ป่วย', '1/5/2568', 500, '1/5/2568'],
      ['3', '2', 'ป่วย', '1/4/2569', 2_000, '30/4/2569'],
    );
    // 999 was paid a year and a day ago; what is left is 12,500 − 3,499 = 9,001 baht for 2,500 a year.
    expect(coverageOf(opened(GIVING, MEMBERS, money, paid).group, on('2026-04-30'))).toEqual({
      liquid: 900_100,
      yearlyPayout: 250_000,
      ratio: 3.6,
      months: 12,
    });
  });
  test('takes the months there are as a year where the books are young, and is unknown where nothing is paid', () => {
    const young = tab('ยอดยกมา', 'ณ วันที่|บัญชี|จำนวนเงิน', ['31/1/2569', 'เงินสด', 1_000]);
    const paid = claims(['1', '1', 'ป่วย', '1/4/2569', 100, '5/4/2569']);
    expect(coverageOf(opened(GIVING, MEMBERS, young, paid).group, on('2026-04-30'))).toMatchObject({
      months: 3,
      yearlyPayout: 40_000,
      ratio: 2.25,
    });
    expect(coverageOf(opened(GIVING, MEMBERS, young).group, on('2026-04-30'))).toMatchObject({
      yearlyPayout: 0,
      ratio: null,
    });
  });
});

describe('pensions ahead', () => {
  const list = tab(
    'สิทธิสวัสดิการ',
    'รหัส|ชนิด|สวัสดิการ|ต่อ|อายุสมาชิกตั้งแต่|จำนวนเงิน|อายุตั้งแต่ (ปี)',
    ['P', 'แก่', 'บำนาญ', 'เดือน', '15y', 300, 60],
    ['P', 'แก่', 'บำนาญ', 'เดือน', '20y', 400, 60],
    ['O', 'แก่', 'ของขวัญ', 'ครั้ง', '', 500, 60],
  );
  const members = tab(
    'สมาชิก',
    'เลขสมาชิก|ชื่อ|วันสมัคร|วันเกิด',
    ['1', 'ก', '1/1/2550', '1/1/2500'],
    ['2', 'ข', '1/5/2554', '1/1/2500'],
    ['3', 'ค', '1/1/2550', '1/5/2572'],
    ['4', 'ง', '1/1/2550', '30/4/2514'],
    ['5', 'จ', '1/1/2550', ''],
    ['6', 'ฉ', '1/2/2552', '30/4/2514'],
  );
  test('are of those who come to 60 years of age and 15 of membership within 12, 36 and 60 months', () => {
    const { ledger, group } = opened(GIVING, members, list);
    const pension = pensionOf(rightTerms(ledger, group, on('2026-04-30')))!;
    expect(pension.reached).toEqual({ members: 1, perMonth: 30_000 });
    expect(pension.unknown).toBe(1);
    expect(
      pension.ahead.map(({ within, members: who, perMonth }) => [
        within,
        who.map(({ memberId, from }) => `${memberId} ${from}`),
        perMonth / 100,
      ]),
    ).toEqual([
      [12, ['2 2026-05-01'], 300],
      [36, ['2 2026-05-01'], 300],
      // Both are 60 on 30 April 2574, with more than 20 years of membership.
      [60, ['2 2026-05-01', '4 2031-04-30', '6 2031-04-30'], 1_100],
    ]);
  });
  test('have come on the first day of the right', () => {
    const { ledger, group } = opened(GIVING, members, list);
    const on1May = pensionOf(rightTerms(ledger, group, on('2026-05-01')))!;
    expect(on1May.reached).toEqual({ members: 2, perMonth: 60_000 });
    expect(on1May.ahead[0]).toMatchObject({ members: [], perMonth: 0 });
  });
  test('are not known where the group has no such benefit', () => {
    const { ledger, group } = opened(GIVING, members);
    expect(pensionOf(rightTerms(ledger, group, on('2026-04-30')))).toBeNull();
  });
});

describe('readiness for CODI', () => {
  const states = (grids: readonly Grid[], notCounted = 0) => {
    const { ledger, group } = opened(...grids);
    return Object.fromEntries(
      readinessOf(rightTerms(ledger, group, on('2026-04-30')), notCounted).map(({ item, state }) => [
        item.en.split(' ')[0],
        state,
      ]),
    );
  };
  const three = tab(
    'สิทธิสวัสดิการ',
    'รหัส|ชนิด|สวัสดิการ|ต่อ|จำนวนเงิน',
    ['B', 'เกิด', 'รับขวัญ', 'ครั้ง', 500],
    ['S', 'เจ็บ', 'นอน', 'คืน', 100],
    ['D', 'ตาย', 'ศพ', 'ครั้ง', 1_000],
  );
  test('tells what the workbook knows, and asks the rest', () => {
    const founded = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|วันก่อตั้ง', ['G1', 'น้ำขาว', 'วันละบาท', '30/4/2568']);
    const grids = [
      founded,
      MEMBERS,
      three,
      receipts(['1', '5/3/2569', '1', '', 30]),
      cashbook(['6/3/2569', 'อปท.สมทบ', 100, '', '']),
    ];
    expect(states(grids)).toMatchObject({
      Founded: 'yes',
      Support: 'yes',
      Accounts: 'yes',
      At: 'yes',
      'Committee,': 'ask',
      Signed: 'ask',
    });
    expect(states(grids, 1)).toMatchObject({ Accounts: 'no' });
    expect(states([GIVING, MEMBERS, receipts(['1', '28/2/2569', '1', '', 30])])).toMatchObject({
      Founded: 'ask',
      Support: 'no',
      Accounts: 'no',
      At: 'no',
    });
  });
  test('names the last entry, and what must be mended', () => {
    const { ledger, group } = opened(GIVING, MEMBERS, receipts(['1', '5/3/2569', '1', '', 30]));
    const accounts = (notCounted: number) =>
      readinessOf(rightTerms(ledger, group, on('2026-04-30')), notCounted).find(({ item }) =>
        item.en.startsWith('Accounts'),
      );
    expect(accounts(0)?.detail.th).toBe('รายการล่าสุด 5 มี.ค. 2569');
    expect(accounts(2)?.detail.th).toBe('รายการล่าสุด 5 มี.ค. 2569 ยังไม่นับ 2 รายการที่ต้องแก้');
  });
});

describe('split.parts', () => {
  const PARTS = 'สวัสดิการ 50, ธุรกิจชุมชน/การศึกษา 30, สำรอง 20';
  const month = (parts: string, ...grids: readonly Grid[]) => {
    const { ledger, group } = opened(GIVING, MEMBERS, rules(['split.parts', parts]), ...grids);
    return splitOf(ledger.rules, group, during('2026-01'), on('2026-01-31'));
  };
  test('cuts 12,345.67 baht into 6,172.84, 3,703.70 and 2,469.13', () => {
    // What is given on the days before and after the month is not the month’s.
    const others = [
      ['0', '31/12/2568', '1', '', 99],
      ['9', '1/2/2569', '1', '', 77],
    ] as const;
    const parts = month(PARTS, receipts(['1', '5/1/2569', '1', '', 12_345.67], ...others));
    expect(parts?.map((part) => part.in)).toEqual([617_284, 370_370, 246_913]);
  });
  test('charges claims to welfare, business to business, and all else to the reserve', () => {
    const parts = month(
      PARTS,
      receipts(['1', '5/1/2569', '1', '', 1_000]),
      claims(['1', '1', 'ป่วย', '1/1/2569', 200, '6/1/2569']),
      cashbook(
        ['7/1/2569', 'ธุรกิจจ่าย', '', 50, ''],
        ['8/1/2569', 'ค่าประชุม', '', 30, ''],
        ['9/1/2569', 'อะไรสักอย่าง', '', 5, ''],
      ),
    );
    expect(parts?.map(({ name, share, out, left }) => [name, share, out / 100, left / 100])).toEqual([
      ['สวัสดิการ', 50, 200, 300],
      ['ธุรกิจชุมชน/การศึกษา', 30, 50, 250],
      ['สำรอง', 20, 35, 165],
    ]);
  });
  test('charges what has no part of its own to the reserve, else to the last part', () => {
    const paid = [
      claims(['1', '1', 'ป่วย', '1/1/2569', 200, '6/1/2569']),
      cashbook(['7/1/2569', 'ธุรกิจจ่าย', '', 50, '']),
    ];
    expect(month('reserve 40, welfare 60', ...paid)?.map(({ out }) => out)).toEqual([5_000, 20_000]);
    expect(month('ก 40, ข 60', ...paid)?.map(({ out }) => out)).toEqual([0, 25_000]);
  });
  test('cuts what is left of the contributions once some were moved to another purpose', () => {
    const moved = tab('โอนบัญชี', 'วันที่|เดบิต|เครดิต|จำนวนเงิน|มติ', [
      '8/1/2569',
      'income.contribution',
      'fund.reserve',
      100,
      '1/2569',
    ]);
    const parts = month(PARTS, receipts(['1', '5/1/2569', '1', '', 1_000]), moved);
    expect(parts?.map((part) => part.in)).toEqual([45_000, 27_000, 18_000]);
  });
  test('is not there without the rule, and never in a group that saves', () => {
    const { ledger, group } = opened(GIVING, MEMBERS);
    expect(splitOf(ledger.rules, group, during('2026-01'), on('2026-01-31'))).toBeNull();
    const saving = opened(SAVING, MEMBERS, rules(['split.parts', PARTS]));
    expect(splitOf(saving.ledger.rules, saving.group, during('2026-01'), on('2026-01-31'))).toBeNull();
  });
  test('whatever is given and however it is cut, the parts are the whole', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 }).map((points) => {
      const ends = [...new Set([...points, 100])].sort((a, b) => a - b);
      return ends.map((end, place) => `ส่วน${place} ${end - (ends[place - 1] ?? 0)}`).join(', ');
    });
    fc.assert(
      fc.property(
        cuts,
        fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 6 }),
        (parts, given) => {
          const cut = month(
            parts,
            receipts(...given.map((satang, place) => [`${place}`, '5/1/2569', '1', '', satang / 100])),
          )!;
          expect(cut.reduce((sum, part) => sum + part.in, 0)).toBe(given.reduce((sum, amount) => sum + amount, 0));
          for (const part of cut) expect(part.left).toBe(part.in - part.out);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('entry fees are looked at only where a row sets the rule, reversed ones never', () => {
  const grids = [
    GIVING,
    MEMBERS,
    receipts(
      ['0', '5/1/2569', '1', 'เงินสมทบ', 30],
      ['1', '5/1/2569', '1', 'ค่าสมัคร', 20],
      ['2', '5/1/2569', '2', 'ค่าสมัคร', 10],
      ['3', '6/1/2569', '2', 'ค่าสมัคร', 10, '2'],
    ),
  ];
  const differ = (more: readonly Grid[], asOf: string) => {
    const { ledger, group } = opened(...grids, ...more);
    return entryFeesThatDiffer(group, ledger.rules, on(asOf)).map(({ member, paid, asked }) => [
      member.memberId,
      paid,
      asked,
    ]);
  };
  expect(differ([], '2026-01-05')).toEqual([]);
  expect(differ([rules(['member.entryFee', 20])], '2026-01-05')).toEqual([['2', 1_000, 2_000]]);
  expect(differ([rules(['member.entryFee', 20])], '2026-01-31')).toEqual([]);
});
