/** What a member has a right to on a day: the first day, the step of the ladder, suspensions, and what claims use up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberRights, type RightLine, rightLine } from '../../../../src/core/ledger/welfare/member-rights.ts';
import { inOrderOfEvents, rightTerms } from '../../../../src/core/ledger/welfare/right-terms.ts';
import { rightOf } from '../../../../src/core/ledger/welfare/rights.ts';
import { addDays, type Day } from '../../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { GIVING, rules, tab } from '../../checks/checked.ts';
import { dateCell } from '../../tables/workbooks.ts';
import { ledgerOf, on, onlyGroup } from '../opened.ts';

type Cells = readonly (readonly Cell[])[];

const BENEFITS_HEADERS =
  'รหัส|ชนิด|สวัสดิการ|ต่อ|อายุสมาชิกตั้งแต่|จำนวนเงิน|ไม่เกินหน่วยต่อปี|ไม่เกินบาทต่อปี|อายุตั้งแต่ (ปี)|ไม่เกินครั้งตลอดชีวิต|ระยะรอสิทธิ|มีผลตั้งแต่';
const benefits = (...rows: Cells) => tab('สิทธิสวัสดิการ', BENEFITS_HEADERS, ...rows);
const NIGHTS = ['N', 'เจ็บ', 'นอนโรงพยาบาล', 'คืน', '', 100, 10, 800] as const;
const members = (...rows: Cells) => tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร|วันเกิด|วันลาออก|วันเสียชีวิต', ...rows);
const claims = (...rows: Cells) =>
  tab('เบิกสวัสดิการ', 'เลขที่|เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|จำนวน (คืน)|จำนวนเงิน|สถานะ|วันจ่าย|กลับรายการ', ...rows);
const OLD = members(['1', 'บุญมี', '1/1/2550', '1/5/2510']);

/** Member 1's rights on a day, everything seen as of that day or another. */
function rightsOf(grids: readonly Grid[], day: string, asOf = day): readonly RightLine[] {
  const ledger = ledgerOf(GIVING, ...grids);
  const group = onlyGroup(ledger);
  return memberRights(rightTerms(ledger, group, on(asOf)), group.memberByKey.get('1')!, on(day));
}

const right = (grids: readonly Grid[], day: string, asOf = day): RightLine => rightsOf(grids, day, asOf)[0]!;

describe('the first day of right', () => {
  const since = (joined: Cell) => [members(['1', 'บุญมี', joined, '']), benefits([...NIGHTS])];
  test('is 180 days after 1 September 2550: 28 February 2551', () => {
    expect(right(since('1/9/2550'), '2008-02-27')).toMatchObject({
      has: false,
      from: '2008-02-28',
      why: { th: 'ยังไม่มีสิทธิ จะมีสิทธิตั้งแต่ 28 ก.พ. 2551', en: 'No right yet: it begins on 28 Feb 2551' },
    });
    expect(right(since('1/9/2550'), '2008-02-28')).toMatchObject({
      has: true,
      from: '2008-02-28',
      amount: 10_000,
      why: { th: 'มีสิทธิตั้งแต่ 28 ก.พ. 2551', en: 'Has the right from 28 Feb 2551' },
    });
  });
  test('counts the leap day of 2551, also where the cell holds the year 2551 of the common era', () => {
    for (const joined of ['1/1/2551', dateCell('2551-01-01')]) {
      expect(right(since(joined), '2009-01-01')).toMatchObject({
        from: '2008-06-29',
        why: { th: 'มีสิทธิตั้งแต่ 29 มิ.ย. 2551' },
      });
    }
  });
  test('follows the rule of the day, and a wait of the benefit’s own', () => {
    const own = benefits(['N', 'เจ็บ', 'นอน', 'คืน', '', 100, '', '', '', '', 30]);
    expect(right([members(['1', 'ก', '1/9/2550', '']), own], '2010-01-01').from).toBe('2007-10-01');
    expect(right([...since('1/9/2550'), rules(['welfare.waitingDays', 365])], '2010-01-01').from).toBe('2008-08-31');
  });
  test('is that of the age where one is asked for', () => {
    const pension = benefits(['P', 'แก่', 'บำนาญ', 'เดือน', '15y', 300, '', '', 60]);
    // 15 years on 1 January 2565; 60 on 1 May 2570.
    expect(right([OLD, pension], '2026-11-22')).toMatchObject({
      has: false,
      from: '2027-05-01',
      why: { th: 'ต้องอายุ 60 ปีขึ้นไป จะมีสิทธิตั้งแต่ 1 พ.ค. 2570' },
    });
    expect(right([OLD, pension], '2027-05-01').has).toBe(true);
  });
  test('of an age to come is shown with the step that will have been reached by then', () => {
    const steps = [15, 20, 25].map((years, at) => [
      'P',
      'แก่',
      'บำนาญ',
      'เดือน',
      `${years}y`,
      300 + at * 100,
      '',
      '',
      60,
    ]);
    // 20 years of membership on 1 January 2570, before he is 60; 25 only in 2575.
    expect(right([OLD, benefits(...steps)], '2022-06-01')).toMatchObject({
      has: false,
      from: '2027-05-01',
      amount: 40_000,
      next: { from: '2032-01-01', amount: 50_000 },
    });
  });
  test('is asked about where the joining or the birth is not known', () => {
    const unknown = members(['1', 'ก', '', '']);
    expect(right([unknown, benefits([...NIGHTS])], '2026-01-01')).toMatchObject({ has: false, ask: true, from: null });
    expect(
      right(
        [members(['1', 'ก', '1/1/2550', '']), benefits(['P', 'แก่', 'บำนาญ', 'เดือน', '', 300, '', '', 60])],
        '2026-01-01',
      ),
    ).toMatchObject({ has: false, ask: true, why: { th: expect.stringContaining('ไม่รู้วันเกิด') } });
  });
  test('of nobody who is not a member; of one’s own death the day before counts', () => {
    const died = members(['1', 'ก', '1/1/2550', '', '', '5/3/2569']);
    const list = benefits([...NIGHTS], ['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', '', 5_000]);
    const [nights, death] = rightsOf([died, list], '2026-03-05');
    expect(nights).toMatchObject({ has: false, why: { th: 'ไม่ได้เป็นสมาชิกในวันที่ 5 มี.ค. 2569' } });
    expect(death).toMatchObject({ has: true, amount: 500_000 });
    expect(rightsOf([died, list], '2026-03-06')[1]).toMatchObject({ has: false, amount: null });
  });
});

describe('the ladder', () => {
  const ladder = benefits(
    ['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', '180d', 2_500],
    ['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', '15 ปี', 30_000],
    ['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', '1 ปี', 5_000],
  );
  test('gives the step reached and the one that comes next, by anniversaries', () => {
    expect(right([OLD, ladder], '2007-12-31')).toMatchObject({
      amount: 250_000,
      from: '2007-06-30',
      next: { from: '2008-01-01', amount: 500_000 },
    });
    expect(right([OLD, ladder], '2022-01-01')).toMatchObject({ amount: 3_000_000, next: null });
  });
  test('of one who joined on 29 February changes on 1 March', () => {
    const leap = members(['1', 'ก', '29/2/2551', '']);
    expect(right([leap, ladder], '2009-02-28').amount).toBe(250_000);
    expect(right([leap, ladder], '2009-03-01').amount).toBe(500_000);
  });
  test('says of a step that pays nothing that it pays nothing, or when the first that pays begins', () => {
    const none = (first: number, then: number) =>
      right(
        [OLD, benefits(['D', 'อื่น', 'ช่วยงาน', 'ครั้ง', '0', first], ['D', 'อื่น', 'ช่วยงาน', 'ครั้ง', '5y', then])],
        '2007-12-31',
      );
    expect(none(0, 500)).toMatchObject({
      has: false,
      from: '2012-01-01',
      why: { th: 'ยังไม่มีสิทธิ จะมีสิทธิตั้งแต่ 1 ม.ค. 2555' },
    });
    expect(none(0, 0)).toMatchObject({
      has: false,
      from: null,
      why: { en: 'This step pays nothing, by the list of benefits' },
    });
    const falls = benefits(['D', 'อื่น', 'ช่วยงาน', 'ครั้ง', '0', 500], ['D', 'อื่น', 'ช่วยงาน', 'ครั้ง', '5y', 0]);
    expect(right([OLD, falls], '2013-01-01')).toMatchObject({
      has: false,
      why: { en: 'This step pays nothing, by the list of benefits' },
    });
  });
  test('that takes effect later is not in force yet', () => {
    const later = benefits(['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', '', 2_500, '', '', '', '', '', '1/1/2570']);
    expect(right([OLD, later], '2026-06-01')).toMatchObject({ has: false, per: 'event', amount: null, faults: [] });
  });
});

describe('a suspension', () => {
  // January 2549 is the last month paid: his rights stay until 1 May, and rest from 2 May.
  const suspended = (reinstate: string, ...paid: Cells) => [
    members(['1', 'ก', '1/1/2540', '']),
    benefits([...NIGHTS]),
    rules(['books.from', 'ม.ค. 2549'], ['arrears.reinstate', reinstate]),
    tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/1/2549', '1', 30], ...paid),
  ];
  test('begins on the 91st day', () => {
    expect(right(suspended('PAY_ALL'), '2006-05-01').has).toBe(true);
    expect(right(suspended('PAY_ALL'), '2006-05-02')).toMatchObject({
      has: false,
      payable: 0,
      why: { th: 'พักสิทธิตั้งแต่ 2 พ.ค. 2549 เพราะขาดส่ง ส่งที่ค้างให้ครบแล้วคืนสิทธิทันที' },
    });
  });
  test('ends the day all is paid under PAY_ALL', () => {
    const grids = suspended('PAY_ALL', ['10/5/2549', '1', 120]);
    expect(right(grids, '2006-05-09').has).toBe(false);
    expect(right(grids, '2006-05-10').has).toBe(true);
  });
  test('ends 90 days after all was paid under PAY_ALL_THEN_WAIT, and says the day', () => {
    expect(right(suspended('PAY_ALL_THEN_WAIT'), '2006-05-02').why.en).toBe(
      'Suspended since 2 May 2549 for missing contributions; the rights are back 90 days after all is paid',
    );
    const grids = suspended('PAY_ALL_THEN_WAIT', ['10/5/2549', '1', 365]);
    expect(right(grids, '2006-08-07')).toMatchObject({
      has: false,
      from: '2006-08-08',
      why: { th: 'พักสิทธิตั้งแต่ 2 พ.ค. 2549 เพราะขาดส่ง ส่งครบแล้ว คืนสิทธิ 8 ส.ค. 2549' },
    });
    expect(right(grids, '2006-08-08').has).toBe(true);
    // Asked ahead: as if he went on as he stands on 1 June.
    expect(right(grids, '2006-08-08', '2006-06-01').has).toBe(true);
    expect(right(grids, '2006-08-07', '2006-06-01').has).toBe(false);
  });
  test('lasts until he joins anew under REJOIN_AS_NEW, and rights then begin again', () => {
    const paid = ['10/5/2549', '1', 1_000] as const;
    expect(right(suspended('REJOIN_AS_NEW', paid), '2006-12-31').why.th).toContain('ต้องสมัครเป็นสมาชิกใหม่');
    const anew = [
      members(['1', 'ก', '1/1/2540', '', '1/9/2549'], ['1', 'ก', '1/9/2549', '']),
      ...suspended('REJOIN_AS_NEW', paid, ['5/9/2549', '1', 400]).slice(1),
    ];
    expect(right(anew, '2007-02-27')).toMatchObject({ has: false, from: '2007-02-28' });
    expect(right(anew, '2007-02-28').has).toBe(true);
  });
  test('does not matter where the group says so', () => {
    const grids = [...suspended('PAY_ALL')];
    grids[2] = rules(['books.from', 'ม.ค. 2549'], ['claim.blockIfArrears', 'ไม่']);
    expect(right(grids, '2006-06-01').has).toBe(true);
  });
});

describe('what is left', () => {
  const paid = (id: string, day: string, units: number, amount: number, ...more: Cell[]) =>
    [id, '1', 'N', day, units, amount, ...more] as const;
  test('of units and money, by the calendar year of the event', () => {
    const rows = claims(paid('1', '5/1/2569', 3, 300), paid('2', '5/12/2568', 9, 800));
    expect(right([OLD, benefits([...NIGHTS]), rows], '2026-03-01')).toMatchObject({
      has: true,
      unitsLeft: 7,
      moneyLeft: 50_000,
      timesLeft: null,
    });
    expect(right([OLD, benefits([...NIGHTS]), rows], '2025-12-31')).toMatchObject({
      has: false,
      unitsLeft: 1,
      moneyLeft: 0,
    });
  });
  test('is only what is left of the money, and none when units are used up', () => {
    const rows = (units: number, amount: number) => [
      OLD,
      benefits([...NIGHTS]),
      claims(paid('1', '5/1/2569', units, amount)),
    ];
    expect(right(rows(8, 750), '2026-03-01')).toMatchObject({ has: true, amount: 10_000, payable: 5_000 });
    expect(right(rows(10, 500), '2026-03-01')).toMatchObject({
      has: false,
      unitsLeft: 0,
      why: { th: 'ใช้สิทธิของปีนี้ครบแล้ว เริ่มใหม่ 1 ม.ค. 2570' },
    });
  });
  test('of times in a life', () => {
    const once = benefits(['N', 'อื่น', 'ของขวัญ', 'ครั้ง', '', 500, '', '', '', 1]);
    expect(right([OLD, once], '2026-03-01')).toMatchObject({ has: true, timesLeft: 1 });
    expect(right([OLD, once, claims(paid('1', '5/1/2560', 1, 500))], '2026-03-01')).toMatchObject({
      has: false,
      timesLeft: 0,
      why: { th: 'ใช้ครบ 1 ครั้งตลอดชีวิตแล้ว' },
    });
  });
  test('is not touched by refused claims, and given back by a reversal', () => {
    const gone = (...rows: Cells) => right([OLD, benefits([...NIGHTS]), claims(...rows)], '2026-03-01').unitsLeft;
    expect(gone(paid('1', '5/1/2569', 3, 300, 'ไม่อนุมัติ'))).toBe(10);
    const claim = paid('1', '5/1/2569', 3, 300, 'จ่ายแล้ว', '6/1/2569');
    const back = (day: string) => paid('2', '5/1/2569', 3, 300, 'จ่ายแล้ว', day, '1');
    expect(gone(claim)).toBe(7);
    expect(gone(claim, back('28/2/2569'))).toBe(10);
    expect(gone(claim, back('2/3/2569'))).toBe(7);
  });
});

/** A day some days after 1 January 2550, as it is typed. */
const START = on('2007-01-01');
const typed = (day: Day): string =>
  `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${Number(day.slice(0, 4)) + 543}`;
const some = (count: number) => fc.integer({ min: 0, max: count });

test('rights never shrink with tenure on a ladder that grows', () => {
  const steps = fc.array(fc.record({ more: fc.integer({ min: 1, max: 900 }), baht: some(3_000) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(steps, fc.array(some(4_000), { minLength: 12, maxLength: 12 }), (ladder, joined) => {
      let [tenure, baht] = [0, 100];
      const rows = ladder.map(({ more, baht: up }) => {
        tenure += more;
        baht += up;
        return ['D', 'อื่น', 'ช่วยงาน', 'ครั้ง', `${tenure}d`, baht];
      });
      const register = joined.map((days, place) => [`m${place}`, 'ก', typed(addDays(START, days)), '']);
      const ledger = ledgerOf(GIVING, members(...register), benefits(...rows));
      const group = onlyGroup(ledger);
      const terms = rightTerms(ledger, group, addDays(START, 9_000));
      for (const member of group.members) {
        let before = { has: false, payable: 0 };
        for (let days = 0; days < 9_000; days += 361) {
          const line = memberRights(terms, member, addDays(START, days))[0]!;
          expect(line.has || !before.has).toBe(true);
          expect(line.payable).toBeGreaterThanOrEqual(before.payable);
          before = line;
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('a right that is shown is the right that a claim of that day is paid by', () => {
  const claim = fc.record({
    member: some(4),
    code: fc.constantFrom('N', 'D', 'P'),
    day: some(3_600),
    units: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(claim, { minLength: 10, maxLength: 40 }),
      fc.array(some(1_200), { minLength: 5, maxLength: 5 }),
      (asked, joined) => {
        const register = joined.map((days, place) => [
          `${place}`,
          'ก',
          typed(addDays(START, days)),
          `1/1/${2490 + place * 4}`,
        ]);
        const list = benefits(
          ['N', 'เจ็บ', 'นอน', 'คืน', '', 100, 5, 400],
          ['D', 'อื่น', 'ช่วยงาน', 'ครั้ง', '0', 0],
          ['D', 'อื่น', 'ช่วยงาน', 'ครั้ง', '2y', 900, '', '', '', 3],
          ['P', 'แก่', 'บำนาญ', 'เดือน', '1y', 300, 12, '', 60],
        );
        const paid = [3, 400, 500, 1_700].map((day) => [typed(addDays(START, day)), '1', 365]);
        const rows = asked.map(({ member, code, day, units }, place) => [
          `c${place}`,
          `${member}`,
          code,
          typed(addDays(START, day)),
          units,
          100_000,
        ]);
        const ledger = ledgerOf(
          GIVING,
          members(...register),
          list,
          tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ...paid),
          claims(...rows),
        );
        const group = onlyGroup(ledger);
        const terms = rightTerms(ledger, group, addDays(START, 3_700));
        const all = inOrderOfEvents(group.claims);
        all.forEach((one, place) => {
          const member = one.member!;
          const before = all
            .slice(0, place)
            .filter((other) => other.member === member && other.row.code === one.row.code);
          const {
            notMember,
            before: early,
            suspended,
            right: may,
          } = rightOf(terms, { ...one, row: { ...one.row, units: 1 } }, member, before);
          const line = rightLine(terms, member, one.row.code.toLowerCase(), one.row.eventDate, before);
          const mayClaim = !notMember && early === null && !suspended && (may ?? 0) > 0;
          expect(line.has).toBe(mayClaim);
          expect(line.payable).toBe(mayClaim ? may : 0);
        });
      },
    ),
    { numRuns: 80 },
  );
});

test('a claim that is reversed leaves every right as it was without it', () => {
  const claim = fc.record({
    day: some(700),
    units: fc.integer({ min: 1, max: 3 }),
    back: fc.option(some(300), { nil: null }),
  });
  const list = benefits([...NIGHTS], ['D', 'อื่น', 'ช่วยงาน', 'ครั้ง', '', 500, 2, '', '', 4]);
  const date = (days: number) => typed(addDays(on('2024-01-01'), days));
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1, maxLength: 8 }), fc.constantFrom('N', 'D'), (asked, code) => {
      const row = ({ day, units }: { day: number; units: number }, place: number): Cell[] => [
        `c${place}`,
        '1',
        code,
        date(day),
        units,
        100 * units,
        'จ่ายแล้ว',
        date(day),
      ];
      const all = asked.flatMap((one, place) =>
        one.back === null
          ? [row(one, place)]
          : [row(one, place), [`r${place}`, ...row(one, place).slice(1, 7), date(one.day + one.back), `c${place}`]],
      );
      const standing = asked.flatMap((one, place) => (one.back === null ? [row(one, place)] : []));
      expect(rightsOf([OLD, list, claims(...all)], '2026-12-31')).toEqual(
        rightsOf([OLD, list, claims(...standing)], '2026-12-31'),
      );
      expect(rightsOf([OLD, list, claims(...all)], '2025-06-30', '2026-12-31')).toEqual(
        rightsOf([OLD, list, claims(...standing)], '2025-06-30', '2026-12-31'),
      );
    }),
    { numRuns: 150 },
  );
});
