/** Closing a year at once is closing its months one after the other, and there is one way back. */
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../../src/core/values/cell.ts';
import { applied } from '../../tables/applied.ts';
import { plan, problemOf } from '../asking.ts';
import { booksOf } from './archive-books.ts';
import { BOOK, closed, RECEIPTS, receiptsTab, withTab } from './closing-books.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'];
const ALL = { year: '2569', by: 'สมศรี', post: true };
const closings = (grids: readonly Grid[]) =>
  grids
    .find(({ title }) => title === 'ปิดงวด')!
    .cells.map((row, at, [header]) => row.filter((_, column) => at > 0 && header![column] !== 'รหัสรายการ'));
const done = (takes: object, grids: readonly Grid[]): readonly Grid[] =>
  applied(grids, plan('closeYear', takes, grids).changes!);
const BAD = withTab(BOOK, receiptsTab(...RECEIPTS, ['6', '9/2/2569', '1', 'สามสิบ', 'ก.พ. 69', '', '']));

describe('a year closed at once', () => {
  test('is written as its months closed one by one, and is shown with the figures that are kept', () => {
    const { groups, count, report } = plan('closeYear', { year: '2569' }, BOOK).answer;
    expect([count, groups[0]!.months.map(({ month, closing }) => [month, closing])]).toEqual([
      4,
      [
        ['2026-01', 6000],
        ['2026-02', 13_500],
        ['2026-03', 16_500],
        ['2026-04', 16_500],
      ],
    ]);
    expect(report.blocks).toHaveLength(1);
    const at = done(ALL, BOOK);
    expect(closings(at)).toEqual(closings(closed(MONTHS)));
    expect(plan('verify', {}, at).answer).toMatchObject({ holds: true });
    expect(plan('closeYear', ALL, at).changes).toBeUndefined();
    expect(problemOf(() => plan('undo', { action: plan('closeYear', ALL, BOOK).answer.action! }, at)).kind).toBe(
      'undoIsReopening',
    );
  });

  test('goes on after the months that are closed, and says what keeps earlier ones open', () => {
    const { groups, count } = plan('closeYear', { year: '2569' }, closed(['2026-02'])).answer;
    expect([count, groups[0]!.months.map(({ month }) => month)]).toEqual([2, ['2026-03', '2026-04']]);
    expect(groups[0]!.blocked!.th).toContain('ปิดเดือนกุมภาพันธ์ 2569 ไปแล้ว');
  });

  test('asks for a reason where a month has something to mend, and keeps it with those months alone', () => {
    const { needsReason, groups } = plan('closeYear', { year: '2569' }, BAD).answer;
    expect([needsReason, groups[0]!.months.map(({ bad }) => bad?.th ?? '')]).toEqual([
      true,
      ['', 'ต้องแก้ 1 เรื่อง', 'ต้องแก้ 1 เรื่อง', 'ต้องแก้ 1 เรื่อง'],
    ]);
    expect(problemOf(() => plan('closeYear', ALL, BAD)).kind).toBe('closeReasonMissing');
    const at = done({ ...ALL, reason: 'รอใบเสร็จ' }, BAD);
    const { months } = plan('verify', {}, at).answer.groups[0]!;
    expect(months.map(({ reason }) => reason)).toEqual(['รอใบเสร็จ', 'รอใบเสร็จ', 'รอใบเสร็จ', null]);
  });

  test('is opened again as a whole, by somebody else and with a reason', () => {
    const at = done(ALL, BOOK);
    const back = { year: '2569', reopens: true, post: true };
    expect(problemOf(() => plan('closeYear', back, at)).kind).toBe('reopenReasonMissing');
    expect(problemOf(() => plan('closeYear', { ...back, reason: 'ลงผิด', by: 'สมศรี' }, at)).kind).toBe('reopenSameName');
    const open = done({ ...back, reason: 'ลงผิด', by: 'ประธาน' }, at);
    expect(plan('closeYear', { year: '2569' }, open).answer).toMatchObject({ count: 4, groups: [{ closed: [] }] });
    expect(plan('verify', {}, open).answer.groups[0]).toMatchObject({ chain: true, months: [] });
    // Who opened it, when and why is read where it is closed again, and nowhere else.
    const said = (grids: readonly Grid[]) => plan('close', { month: '2026-02' }, grids).answer.reopened?.th;
    expect([said(open), said(at), said(BOOK)]).toEqual([
      'เปิดใหม่เมื่อ 2 พ.ค. 2569 โดย ประธาน: ลงผิด',
      undefined,
      undefined,
    ]);
  });

  test('closes every group, and then the year can be archived', () => {
    const none = [0, 1, 2, 3].map(() => [1, 1, 1, 1, 1, 1] as const);
    const sums = [10, 20, 30, 40, 50, 60];
    const books = booksOf({
      gives: none,
      saves: none,
      spent: sums,
      deposited: sums,
      taken: sums,
      repaid: sums,
      arrears: 0,
      covers: true,
    });
    expect(plan('archive', { year: '2568' }, books).answer.state).toBe('blocked');
    const at = done({ ...ALL, year: '2568', reason: 'ตามที่ประชุม' }, books);
    expect(plan('archive', { year: '2568' }, at).answer.state).toBe('copy');
    expect(plan('closeYear', { year: '2568', group: 'S' }, books).answer.groups).toHaveLength(1);
  });
});
