/** The command about grants: what it answers, and what its page says in both languages. */
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../../src/core/values/cell.ts';
import type { Language } from '../../../../src/core/values/words.ts';
import { TWO_GROUPS, tab } from '../../checks/checked.ts';
import { plan, problemOf } from '../asking.ts';
import { blockOf, linesOf, rowsOf } from '../blocks.ts';

describe('grants', () => {
  const GRANTS = tab(
    'เงินอุดหนุน',
    'รหัส|แหล่งทุน|จำนวนเงิน|กลุ่ม|ตำบล|วันรับเงิน|กำหนดส่งรายงาน|วัตถุประสงค์|มติ',
    ['อบต1', 'อบต.', '1 หมื่น', 'G1', 'น้ำขาว', '5/1/2569', '20/4/2569', 'ตั้งกองทุน', ''],
    ['พอช1', 'พอช.', 100_000, 'G2', 'นาทับ', '', '20/5/2569', 'แก้หนี้', ''],
    ['พอช2', 'พอช.', 500, 'G2', 'นาทับ', '', '', '', ''],
    ['ศตจ', 'ศตจ.', 700, '', '', '1/2/2569', '', '', ''],
  );
  const CASH = tab(
    'สมุดเงินสด',
    'วันที่|กลุ่ม|หมวด|รับ|จ่าย|แหล่งทุน',
    ['5/1/2569', 'G1', 'เงินอุดหนุน', 10_000, '', 'อบต1'],
    ['10/4/2569', 'G1', 'ค่าประชุม', '', 4_000, 'อบต1'],
    ['9/4/2569', 'G2', 'เงินอุดหนุน', 400, '', 'พอช2'],
    ['10/4/2569', 'G2', 'ค่าประชุม', '', 450, 'พอช2'],
    ['11/4/2569', 'G1', 'บริจาค', 90, '', ''],
  );
  const TRANSFERS = tab('โอนบัญชี', 'วันที่|กลุ่ม|เดบิต|เครดิต|จำนวนเงิน|รหัสเงินอุดหนุน|มติ', [
    '12/4/2569',
    'G1',
    'fund.grant',
    'fund.welfare',
    1_000,
    'อบต1',
    '4/2569',
  ]);
  const GRIDS: readonly Grid[] = [TWO_GROUPS, GRANTS, CASH, TRANSFERS];
  const asked = (takes: object = {}, grids = GRIDS) => plan('grants', { asOf: '30/4/2569', ...takes }, grids);

  test('of the network are each grant with what is left, sums, and the fund with and without them', () => {
    const { answer, says } = asked();
    expect(
      answer.grants.map(({ grantId, received, spent, moved, left, state, daysLeft }) => [
        grantId,
        received,
        spent,
        moved,
        left,
        state,
        daysLeft,
      ]),
    ).toEqual([
      ['อบต1', 1_000_000, 400_000, -100_000, 500_000, 'open', -10],
      ['พอช1', 0, 0, 0, 0, 'awaited', 20],
      ['พอช2', 40_000, 45_000, 0, -5_000, 'over', null],
      ['ศตจ', 0, 0, 0, 0, 'notEntered', null],
    ]);
    expect(answer.total).toMatchObject({ grants: 4, left: 495_000 });
    expect(answer.byFunder.map(({ name, left }) => [name, left])).toEqual([
      ['อบต.', 500_000],
      ['พอช.', -5_000],
      ['ศตจ.', 0],
    ]);
    expect(answer).toMatchObject({
      groupId: null,
      unnamed: 0,
      // 10,000 − 4,000 + 400 − 450 + 90; of it grants 4,950.
      fund: { total: 604_000, grants: 495_000, own: 109_000 },
      groups: 2,
      reported: 2,
    });
    expect(says).toEqual({ th: 'เงินอุดหนุน 4 รายการ คงเหลือ 4,950 บาท', en: '4 grants, 4,950 baht left' });
  });

  test('have a page that says what is wrong first, and which change rests on which resolution', () => {
    const { report } = asked().answer;
    expect(report.subtitle.th).toContain('ณ วันที่ 30 เมษายน 2569');
    expect(blockOf(report, 'The fund').title).toEqual({
      th: 'เงินกองทุน (ส่งเดือน เม.ย. 69 แล้ว 2 จาก 2 กลุ่ม)',
      en: 'The fund (2 of 2 groups have sent Apr 69)',
    });
    expect(linesOf(report, 'The fund')).toEqual([604_000, 495_000, 109_000]);
    expect(rowsOf(report, 'Grants: 4').map((cells) => cells.at(-1))).toEqual([
      { th: 'เลยกำหนดรายงาน 10 วัน', en: 'Report 10 days overdue' },
      { th: 'อีก 20 วันต้องรายงาน', en: 'Report due in 20 days' },
      { th: 'ใช้เกิน 50 บาท', en: '50 baht overspent' },
      { th: 'ยังไม่ลงรับเงิน', en: 'Not entered as received' },
      '',
    ]);
    // What came in and is left is not known where no row says so.
    expect(rowsOf(report, 'Grants: 4')[3]?.slice(5, 10)).toEqual([70_000, null, 0, 0, null]);
    expect(rowsOf(report, 'Changes of purpose')).toEqual([
      ['อบต1', '2026-04-12', { th: 'กองทุนสวัสดิการ', en: 'Welfare fund' }, 100_000, '4/2569'],
    ]);
    expect(report.notes.map(({ en }) => en.slice(0, 12))).toEqual(['ศตจ: no cash', 'Once a repor']);
  });

  test('on the 2nd say who has sent the month before, and what the fund has on that day', () => {
    const may = tab('สมุดเงินสด (G2)', 'วันที่|หมวด|รับ', ['1/5/2569', 'บริจาค', 5]);
    const { answer } = asked({ asOf: '2/5/2569' }, [...GRIDS, may]);
    expect(answer).toMatchObject({ month: '2026-04', groups: 2, reported: 2, fund: { total: 604_500 } });
    expect(blockOf(answer.report, 'The fund (2 of 2 groups have sent Apr 69)').kind).toBe('figures');
    expect(asked({ asOf: '20/5/2569' }, [...GRIDS, may]).answer).toMatchObject({ month: '2026-05', reported: 1 });
  });

  test('of one group are its own, with what moved in its books', () => {
    const { answer } = asked({ group: 'น้ำขาว' });
    expect(answer.grants.map(({ grantId }) => grantId)).toEqual(['อบต1']);
    expect(answer).toMatchObject({
      groupId: 'G1',
      unnamed: 0,
      fund: { total: 609_000, grants: 500_000, own: 109_000 },
    });
    expect(blockOf(answer.report, 'The fund').title?.th).toBe('เงินกองทุน');
  });

  test('say of money on no grant, and of a change without a resolution', () => {
    const stray = tab('สมุดเงินสด (G1)', 'วันที่|หมวด|รับ|แหล่งทุน', ['1/4/2569', 'เงินอุดหนุน', 50, 'ใครก็ไม่รู้']);
    const changed = tab('เงินอุดหนุน (G1)', 'รหัส|แหล่งทุน|จำนวนเงิน|วัตถุประสงค์', ['อบต1', 'อบต.', 10_000, 'ซื้อของ']);
    const { answer } = asked({}, [TWO_GROUPS, GRANTS, CASH, TRANSFERS, changed, stray]);
    expect(answer.unnamed).toBe(5_000);
    expect(answer.report.notes.map(({ th }) => th)).toEqual([
      expect.stringContaining('ศตจ ยังไม่มีแถวรับเงิน'),
      'อบต1 เปลี่ยนวัตถุประสงค์โดยไม่มีมติ โปรดใส่มติ',
      expect.stringContaining('มี 50 บาทที่ไม่รู้ว่าเป็นของรายการไหน'),
      expect.stringContaining('ส่งรายงานแล้ว'),
    ]);
  });

  test('are written to their tab only when asked to, in either language', () => {
    const titles = (language: Language) =>
      plan('grants', { write: true }, GRIDS, { language }).writes.map(({ title }) => title);
    expect(titles('th')).toEqual(['รายงานเงินอุดหนุน']);
    expect(titles('en')).toEqual(['Grants report']);
    expect(asked().writes).toEqual([]);
  });

  test('none is an empty register, and an unknown group is asked about', () => {
    const { answer } = plan('grants', {}, [TWO_GROUPS]);
    expect(answer.grants).toEqual([]);
    expect(answer.report.blocks.at(-1)).toMatchObject({ kind: 'text' });
    expect(problemOf(() => asked({ group: 'ไหน' })).kind).toBe('groupUnknown');
    expect(problemOf(() => asked({ asOf: 'เมื่อวาน' })).kind).toBe('dayUnreadable');
  });
});
