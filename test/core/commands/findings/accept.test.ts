/** What was accepted leaves the list and keeps its reason, wherever its row goes, until its facts change. */
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { tab } from '../../checks/checked.ts';
import { applied } from '../../tables/applied.ts';
import { dateCell, ONE_GROUP } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';

const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|วันสมัคร|โทรศัพท์',
  ['001', 'สมหญิง', dateCell('2024-01-01'), ''],
  ['002', 'มานะ', dateCell('2024-01-01'), ''],
);
const row = (id: string, day: string, amount: Cell = 30): readonly Cell[] => [id, dateCell(day), '001', amount];
const FIRST = row('7', '2026-03-05');
const TWICE = row('7', '2026-04-05');
const receipts = (rows: readonly (readonly Cell[])[], title = 'รับเงิน'): Grid =>
  tab(title, 'เลขที่ใบเสร็จ|วันที่|เลขสมาชิก|จำนวนเงิน', ...rows);
const book = (...rows: readonly (readonly Cell[])[]): readonly Grid[] => [ONE_GROUP, MEMBERS, receipts(rows)];
const ACCEPT = { code: 'RECEIPT_NUMBER_DUPLICATE', tab: 'รับเงิน', column: 'A', reason: 'เล่มเก่าใช้ซ้ำ', by: 'สมศรี' };

const openCodes = (grids: readonly Grid[]): readonly string[] =>
  plan('findings', { apart: true }, grids).answer.items.map(({ code }) => code);
/** The workbook once what is asked was accepted. */
function accepted(grids: readonly Grid[], takes: object = ACCEPT): readonly Grid[] {
  return applied(grids, plan('accept', takes, grids).changes!);
}
/** The tab of what was accepted, beside other tabs. */
const withKept = (after: readonly Grid[], ...grids: readonly Grid[]): readonly Grid[] => [
  ...grids,
  after.find(({ title }) => title === 'เรื่องที่รับทราบ')!,
];

describe('a finding that was accepted', () => {
  const start = book(FIRST, TWICE);
  const after = accepted(start);

  it('leaves what is to be done, and stands in the list and the check with its reason', () => {
    expect(openCodes(start)).toContain(ACCEPT.code);
    expect(openCodes(after)).not.toContain(ACCEPT.code);
    const reason = { reason: 'เล่มเก่าใช้ซ้ำ', by: 'สมศรี', date: '2026-05-02' };
    const list = plan('findings', {}, after).answer;
    // With the action by which it is withdrawn.
    const action: unknown = expect.stringMatching(/^accept-[0-9a-f]{8}$/);
    expect(list.accepted).toMatchObject([{ code: ACCEPT.code, accepted: reason, action }]);
    const [before, check] = [plan('check', {}, start).answer, plan('check', {}, after).answer];
    expect(check.counts).toEqual(before.counts);
    expect(check.findings).toHaveLength(before.findings.length);
    expect(check.findings.find(({ code }) => code === ACCEPT.code)?.accepted).toEqual(reason);
    expect(check.open.confirm).toBe(before.open.confirm - 1);
    const { cells } = plan('check', { write: true }, after).writes[0]!;
    expect(cells.some((line) => line.includes('เล่มเก่าใช้ซ้ำ') && line.includes('สมศรี'))).toBe(true);
  });

  it('stays accepted when rows are sorted, the tab is renamed, and a member gets a telephone', () => {
    const sorted = receipts([row('9', '2026-01-05'), FIRST, TWICE], 'รับเงิน · น้ำขาว');
    const called = {
      ...MEMBERS,
      cells: MEMBERS.cells.map((line, at) => (at === 1 ? [...line.slice(0, 3), '081'] : line)),
    };
    expect(openCodes(withKept(after, ONE_GROUP, called, sorted))).not.toContain(ACCEPT.code);
  });

  it('comes back when its facts change, and another of its kind is told', () => {
    const changed = receipts([FIRST, row('7', '2026-04-06')]);
    expect(openCodes(withKept(after, ONE_GROUP, MEMBERS, changed))).toContain(ACCEPT.code);
    const more = receipts([FIRST, TWICE, row('7', '2026-04-07')]);
    expect(openCodes(withKept(after, ONE_GROUP, MEMBERS, more)).filter((code) => code === ACCEPT.code)).toHaveLength(1);
  });

  it('comes back when its row is cancelled', () => {
    const kept = after.find(({ title }) => title === 'เรื่องที่รับทราบ')!;
    const at = kept.cells[0]!.indexOf('สถานะรายการ');
    const cancelled = kept.cells.map((line, down) =>
      line.map((cell, right) => (down > 0 && right === at ? 'ยกเลิก' : cell)),
    );
    expect(openCodes([...start, { ...kept, cells: cancelled }])).toContain(ACCEPT.code);
  });

  it('is accepted once however often it is asked, and all alike at once', () => {
    const again = plan('accept', ACCEPT, after);
    expect(again.changes).toBeUndefined();
    expect(again.answer.count).toBe(1);
    const many = book(
      FIRST,
      ...Array.from({ length: 25 }, (_, at) => row('7', `2026-04-${String(at + 1).padStart(2, '0')}`)),
    );
    expect(plan('findings', {}, many).answer.items.find(({ code }) => code === ACCEPT.code)?.alike).toBe(25);
    expect(openCodes(accepted(many))).not.toContain(ACCEPT.code);
  });
});

describe('what cannot be accepted', () => {
  const grids = book(FIRST, TWICE, row('8', '2026-04-05', 'สามสิบ'));

  it('is a row that is not counted, a finding that is gone, and anything without a reason or a name', () => {
    const kindOf = (takes: object): string => problemOf(() => plan('accept', { ...ACCEPT, ...takes }, grids)).kind;
    expect(kindOf({ code: 'CELL_UNREADABLE', column: 'D' })).toBe('acceptRejected');
    expect(kindOf({ column: 'B' })).toBe('findingGone');
    expect(kindOf({ matter: 'm0000000' })).toBe('findingGone');
    expect(kindOf({ reason: ' ' })).toBe('acceptReason');
    expect(kindOf({ by: '' })).toBe('acceptBy');
  });
});

describe('the list of findings', () => {
  const many = book(
    ...Array.from({ length: 400 }, (_, at) => row(String(at), '2026-04-05', at % 2 === 0 ? 'สามสิบ' : -1)),
  );

  it('shows many alike as one with their number, and all of them a stretch at a time', () => {
    const list = plan('findings', {}, many).answer;
    expect(list.items.filter(({ code }) => code === 'CELL_UNREADABLE')).toMatchObject([{ alike: 200 }]);
    expect(list.found).toBe(list.open.reject + list.open.confirm + list.open.note);
    const of = { code: 'CELL_UNREADABLE', tab: 'รับเงิน', column: 'D', apart: true };
    const all = plan('findings', of, many).answer;
    expect([all.items.length, all.found, all.left]).toEqual([200, 200, 0]);
    const everything = plan('findings', { apart: true, tab: 'รับเงิน' }, many).answer;
    expect([everything.items.length, everything.left]).toEqual([300, everything.found - 300]);
    const next = plan('findings', { apart: true, tab: 'รับเงิน', from: 301 }, many).answer;
    expect(next.items).toHaveLength(everything.left);
    expect(next.left).toBe(0);
  });

  it.each([
    [{ severity: 'reject' }, 400],
    [{ todo: 'read', sought: 'd7' }, 11],
    [{ sought: 'สามสิบ รับเงิน D400' }, 1],
    [{ sought: 'ไม่มีเรื่องนี้' }, 0],
  ])('gives what is sought: %j', (sought, count) => {
    expect(plan('findings', { ...sought, apart: true }, many).answer.found).toBe(count);
  });
});
