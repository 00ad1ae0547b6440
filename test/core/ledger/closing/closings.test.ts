/** Which months of a group are closed, and what of each is known, as its rows of the tab of closings tell it. */
import { describe, expect, test } from 'vitest';
import {
  closingFingerprint,
  figurePairs,
  figuresText,
  type GroupClosings,
  isArchived,
} from '../../../../src/core/ledger/closing/closings.ts';
import { isoMonth, type Month } from '../../../../src/core/values/calendar.ts';
import type { Cell } from '../../../../src/core/values/cell.ts';
import { GIVING, MEMBERS, tab } from '../../checks/checked.ts';
import { figuresOf, ledgerOf, on, onlyGroup } from '../opened.ts';

const month = (text: string): Month => isoMonth(text)!;
const HEADERS = 'รหัสกลุ่ม|เดือน|รายการ|โดย|ตัวเลข|ลายมือแถว|แถวตอนปิด|ลายมือ|ลายมือก่อนหน้า';

/** A row: month, action, figures, hashes, copy. */
type Said = readonly [text: string, action: string, figures?: string, hashes?: string, copy?: string];

/** The group's closings by rows of which none is chained to another. */
const closingsBy = (...rows: readonly Said[]): GroupClosings =>
  onlyGroup(
    ledgerOf(
      GIVING,
      MEMBERS,
      tab(
        'ปิดงวด',
        HEADERS,
        ...rows.map(([text, action, figures = '', hashes = '', copy = ''], at): Cell[] => [
          'G1',
          text,
          action,
          'สมศรี',
          figures,
          hashes,
          copy,
          `f${at + 1}`,
          at === 0 ? '' : `f${at}`,
        ]),
      ),
    ),
  ).closings;

describe('the closed months', () => {
  test('are none without a row', () => {
    const none = closingsBy();
    expect([none.first, none.last, none.archived, none.tip, none.edited()]).toEqual([null, null, null, '', null]);
    expect(none.wideFrom('1', month('2026-01'))).toBeNull();
  });
  test('are those closed and not opened again since, whatever the order of the rows', () => {
    const three = closingsBy(['ก.พ. 2569', 'ปิด'], ['ม.ค. 2569', 'ปิด'], ['มี.ค. 2569', 'ปิด'], ['มี.ค. 2569', 'เปิดใหม่']);
    expect([three.first, three.last, three.tip]).toEqual(['2026-01', '2026-02', 'f4']);
    expect([...three.inForce.keys()].sort()).toEqual(['2026-01', '2026-02']);
  });
  test('count as closed by the latest closing, with the rows that one kept', () => {
    const again = closingsBy(
      ['ม.ค. 2569', 'ปิด', '', 'h11', 'r|05|1|3000'],
      ['ม.ค. 2569', 'เปิดใหม่'],
      ['ม.ค. 2569', 'ปิด', '', 'h22', 'r|05|1|3000;b|20'],
      ['ม.ค. 2569', 'ต่อ', '', '33', ';r|06|2|30'],
    );
    const closing = again.inForce.get(month('2026-01'))!;
    expect([closing.hashes, closing.lines()]).toEqual(['h2233', ['r|05|1|3000', 'b|20', 'r|06|2|30']]);
    expect(closingsBy(['ม.ค. 2569', 'ปิด']).inForce.get(month('2026-01'))!.lines()).toEqual([]);
  });
  test('are in another workbook up to the month that was archived, and no later', () => {
    const kept = { closings: closingsBy(['ธ.ค. 2568', 'ปิด'], ['ธ.ค. 2568', 'เก็บเข้าแฟ้มปี', '{"file":"2568"}']) };
    expect([kept.closings.archived, kept.closings.stamp]).toEqual(['2025-12', '{"file":"2568"}']);
    expect(kept.closings.last).toBe('2025-12');
    const isIn = (text: string) => isArchived(kept, month(text));
    expect([isIn('2025-11'), isIn('2025-12'), isIn('2026-01')]).toEqual([true, true, false]);
    expect(isArchived({ closings: closingsBy(['ธ.ค. 2568', 'ปิด']) }, month('2025-12'))).toBe(false);
  });
});

describe('what a closing says of its figures', () => {
  const said = (text: string) => closingsBy(['ม.ค. 2569', 'ปิด', text]).inForce.get(month('2026-01'))!;
  test('is read back as it was written, with its day', () => {
    const figures = figuresOf(ledgerOf(GIVING, MEMBERS), '2026-01');
    for (const day of ['2026-01-31', '2026-02-15']) {
      const back = said(figuresText(on(day), figures));
      expect(back.asOf).toBe(day);
      expect(figurePairs(back.figures, figures).filter(({ a, b }) => a !== b)).toEqual([]);
    }
  });
  test('is as of the end of the month where it has no day, or one before that end', () => {
    for (const text of [
      '{"asOf":"2026-01-30"}',
      '{"asOf":"31/1/2569"}',
      '{"asOf":3}',
      '{}',
      'null',
      '7',
      '"x"',
      'ลบแล้ว',
      '',
    ])
      expect(said(text).asOf, text).toBe('2026-01-31');
  });
  test('is nothing where somebody wrote over it, never 0', () => {
    for (const text of ['ลบแล้ว', '7', '{"money":5}', '{"money":null}', '{"money":{"in":"60"}}'])
      expect(said(text).figures.money.in, text).toBeNull();
    expect(said('{"money":{"in":6000}}').figures.money).toMatchObject({ in: 6_000, out: null });
    expect(said('{}').figures.contributions).toBeNull();
  });
  test('is compared figure by figure, also where one side has none', () => {
    const [has, none] = ['{"savings":{"in":100}}', '{}'].map((text) => said(text).figures);
    const of = (a: typeof has, b: typeof has) =>
      figurePairs(a!, b!).find(({ block, name }) => block === 'savings' && name === 'in');
    expect(of(has, none)).toEqual({ block: 'savings', name: 'in', a: 100, b: null });
    expect(of(none, has)).toMatchObject({ a: null, b: 100 });
  });
});

describe('the chain', () => {
  const held = (text: string, copy: string) =>
    ({
      groupId: 'G1',
      month: month(text),
      action: 'close',
      closedAt: null,
      closedBy: 'สมศรี',
      reason: null,
      figures: null,
      hashes: '',
      copy,
    }) as const;
  const january = closingFingerprint('', held('2026-01', 'a'));
  const february = closingFingerprint(january, held('2026-02', 'b'));
  const chained = (...rows: readonly (readonly [text: string, copy: string, own: string, before: string])[]) => {
    const group = onlyGroup(
      ledgerOf(
        GIVING,
        MEMBERS,
        tab(
          'ปิดงวด',
          HEADERS,
          ...rows.map(([text, copy, own, before]) => ['G1', text, 'ปิด', 'สมศรี', '', '', copy, own, before]),
        ),
      ),
    );
    return group.closings.edited()?.month ?? null;
  };
  test('holds where each row goes on from the one before', () => {
    expect(chained(['ม.ค. 2569', 'a', january, ''], ['ก.พ. 2569', 'b', february, january])).toBeNull();
  });
  test('breaks at the first row that does not: changed, taken out, or put in another order', () => {
    expect(chained(['ม.ค. 2569', 'x', january, ''], ['ก.พ. 2569', 'b', february, january])).toBe('2026-01');
    expect(chained(['ก.พ. 2569', 'b', february, january])).toBe('2026-02');
    expect(chained(['ก.พ. 2569', 'b', february, january], ['ม.ค. 2569', 'a', january, ''])).toBe('2026-02');
    expect(chained(['ม.ค. 2569', 'a', january, ''], ['ก.พ. 2569', 'b', february, ''])).toBe('2026-02');
    expect(chained(['ม.ค. 2569', 'a', january, ''], ['ก.พ. 2569', 'b', '', january])).toBe('2026-02');
  });
});

describe('a cell of a wide tab whose month was closed', () => {
  // January was closed with the cell of 1, February with none; member 2's cell of January came only with February.
  const both = closingsBy(
    ['ม.ค. 2569', 'ปิด', '', '', 'v|31|1|3000|2026-01;r|05|3|3000'],
    ['ก.พ. 2569', 'ปิด', '', '', 'v|01|2|3000|2026-01'],
  );
  test('counts on its own day where it was counted then', () => {
    expect(both.wideFrom('1', month('2026-01'))).toBeNull();
  });
  test('counts from the month it was counted in, else from the day after the last closed one', () => {
    expect(both.wideFrom('2', month('2026-01'))).toBe('2026-02-01');
    expect(both.wideFrom('3', month('2026-01'))).toBe('2026-03-01');
    expect(both.wideFrom('1', month('2026-02'))).toBe('2026-03-01');
  });
  test('counts on its own day where its month is still open, or open again', () => {
    expect(both.wideFrom('1', month('2026-03'))).toBeNull();
    const opened = closingsBy(['ม.ค. 2569', 'ปิด'], ['ก.พ. 2569', 'ปิด'], ['ม.ค. 2569', 'เปิดใหม่']);
    expect(opened.wideFrom('1', month('2026-01'))).toBeNull();
  });
});
