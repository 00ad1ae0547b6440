/** When rights are suspended and come back, and when ending a membership is proposed. */
import { describe, expect, test } from 'vitest';
import { type ArrearsRules, missesInARow, suspendedSince } from '../../../../src/core/ledger/dues/standing.ts';
import type { Cell } from '../../../../src/core/values/cell.ts';
import { GIVING, rules, tab } from '../../checks/checked.ts';
import { ledgerOf, on, onlyGroup } from '../opened.ts';

const STANDARD: ArrearsRules = { suspendDays: 90, reinstate: 'PAY_ALL_THEN_WAIT', reinstateWaitDays: 90, maxMisses: 3 };

describe('one whose last covered day is 31 January 2549', () => {
  const old = tab('สมาชิก', 'เลขสมาชิก|ชื่อ', ['9', 'บุญมี ศรีสุข']);
  const since = (asOf: string, given: Partial<ArrearsRules>, ...rows: readonly (readonly Cell[])[]): string | null => {
    const ledger = ledgerOf(
      GIVING,
      old,
      rules(['books.from', 'ม.ค. 2549']),
      tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/1/2549', '9', 30], ...rows),
    );
    return suspendedSince(onlyGroup(ledger).covers(on(asOf))[0]!, on(asOf), { ...STANDARD, ...given });
  };
  test('is in arrears but keeps his rights on 1 May, 90 days later', () => {
    expect(since('2006-05-01', {})).toBeNull();
  });
  test('is suspended on 2 May', () => {
    expect(since('2006-05-02', {})).toBe('2006-05-02');
  });
  test('is free again the day he has paid all, where that is the rule', () => {
    const paid = ['10/5/2549', '9', 120];
    expect(since('2006-05-09', { reinstate: 'PAY_ALL' }, paid)).toBe('2006-05-02');
    expect(since('2006-05-10', { reinstate: 'PAY_ALL' }, paid)).toBeNull();
  });
  test('waits 90 days after he has paid all, by the standard rule', () => {
    const paid = ['10/5/2549', '9', 365];
    expect(since('2006-08-07', {}, paid)).toBe('2006-05-02');
    expect(since('2006-08-08', {}, paid)).toBeNull();
  });
  test('waits from the day the month that lapsed was paid, not a later one', () => {
    // February was the month that lapsed; March is still open on 10 May, and not yet over its 90 days.
    expect(since('2006-05-20', {}, ['10/5/2549', '9', 30])).toBe('2006-05-02');
  });
  test('stays suspended for good where he must join anew', () => {
    expect(since('2007-12-31', { reinstate: 'REJOIN_AS_NEW' }, ['10/5/2549', '9', 1_000])).toBe('2006-05-02');
  });
  test('does not lapse by a later month while an earlier one, asked for later, still stood open within its days', () => {
    // January could be paid until 1 April; from February on no days of grace are given.
    const grace = tab(
      'กติกา',
      'กติกา|ค่า|มีผลตั้งแต่',
      ['books.from', 'ม.ค. 2549', ''],
      ['contribution.graceDays', '60', ''],
      ['contribution.graceDays', '0', '1/2/2549'],
    );
    const receipts = tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['20/3/2549', '9', 30]);
    const cover = (day: string) => onlyGroup(ledgerOf(GIVING, old, grace, receipts)).covers(on(day))[0]!;
    const atOnce = { ...STANDARD, suspendDays: 0 };
    expect(suspendedSince(cover('2006-03-19'), on('2006-03-19'), atOnce)).toBeNull();
    expect(suspendedSince(cover('2006-03-25'), on('2006-03-25'), atOnce)).toBe('2006-03-20');
  });
  test('who paid a later month first waits from the day the last of those that lapsed was paid', () => {
    const named = tab(
      'รับเงิน',
      'วันที่|เลขสมาชิก|จำนวนเงิน|งวด|ถึงงวด',
      ['5/1/2549', '9', 30, 'ม.ค. 49', ''],
      ['1/8/2549', '9', 90, 'เม.ย. 49', 'มิ.ย. 49'],
      ['1/9/2549', '9', 60, 'ก.พ. 49', 'มี.ค. 49'],
      ['1/9/2549', '9', 300, 'ก.ค. 49', 'เม.ย. 50'],
    );
    const since = (day: string) =>
      suspendedSince(
        onlyGroup(ledgerOf(GIVING, old, rules(['books.from', 'ม.ค. 2549']), named)).covers(on(day))[0]!,
        on(day),
        STANDARD,
      );
    // 90 days after 1 September; April to June were never the oldest open month after they were paid.
    expect(since('2006-11-29')).toBe('2006-05-02');
    expect(since('2006-11-30')).toBeNull();
  });
  test('is suspended by a month that is still open only since an earlier one was paid, whichever was paid first', () => {
    // February was the oldest open month until 1 September, when March had long been paid; April is still open.
    const late = tab(
      'รับเงิน',
      'วันที่|เลขสมาชิก|จำนวนเงิน|งวด',
      ['5/1/2549', '9', 30, 'ม.ค. 49'],
      ['1/8/2549', '9', 30, 'มี.ค. 49'],
      ['1/9/2549', '9', 30, 'ก.พ. 49'],
    );
    const ledger = ledgerOf(GIVING, old, rules(['books.from', 'ม.ค. 2549']), late);
    expect(suspendedSince(onlyGroup(ledger).covers(on('2006-09-10'))[0]!, on('2006-09-10'), STANDARD)).toBe(
      '2006-09-01',
    );
  });
  const corrected = tab(
    'รับเงิน',
    'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|กลับรายการ',
    ['R1', '5/1/2549', '9', 210, ''],
    ['R2', '10/7/2549', '9', 210, 'R1'],
    ['R3', '10/7/2549', '9', 180, ''],
  );
  test.each(['PAY_ALL_THEN_WAIT', 'REJOIN_AS_NEW', 'PAY_ALL'] as const)(
    'who paid seven months in January and six once it was put right in July never lapsed (%s)',
    (reinstate) => {
      const ledger = ledgerOf(GIVING, old, rules(['books.from', 'ม.ค. 2549']), corrected);
      for (const day of ['2006-07-09', '2006-07-10', '2006-07-15']) {
        const cover = onlyGroup(ledger).covers(on(day))[0]!;
        expect(suspendedSince(cover, on(day), { ...STANDARD, reinstate })).toBeNull();
      }
    },
  );
  test('waits from the day he paid all, whatever was put right later', () => {
    const ledger = ledgerOf(
      GIVING,
      old,
      rules(['books.from', 'ม.ค. 2549']),
      tab(
        'รับเงิน',
        'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|กลับรายการ',
        ['R1', '5/1/2549', '9', 30, ''],
        ['R2', '10/5/2549', '9', 240, ''],
        ['R3', '20/6/2549', '9', 240, 'R2'],
        ['R4', '20/6/2549', '9', 210, ''],
      ),
    );
    const since = (day: string) => suspendedSince(onlyGroup(ledger).covers(on(day))[0]!, on(day), STANDARD);
    expect(since('2006-08-07')).toBe('2006-05-02');
    expect(since('2006-08-08')).toBeNull();
  });
  test('misses three due days in a row', () => {
    const ledger = ledgerOf(
      GIVING,
      old,
      rules(['books.from', 'ม.ค. 2549']),
      tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/1/2549', '9', 30]),
    );
    const cover = (asOf: string) => onlyGroup(ledger).covers(on(asOf))[0]!;
    expect(missesInARow(cover('2006-05-15'), 3)).toEqual([]);
    expect(missesInARow(cover('2006-05-16'), 3)).toHaveLength(3);
    expect(missesInARow(cover('2006-05-16'), 0)).toEqual([]);
  });
});
