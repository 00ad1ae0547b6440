/** What the workbook holds of a person is told whole; and a person who has left is forgotten without a figure changing. */
import { describe, expect, it } from 'vitest';
import type { CommandName } from '../../../../src/core/commands/answers.ts';
import type { Grid } from '../../../../src/core/values/cell.ts';
import { applied } from '../../tables/applied.ts';
import { plan, problemOf } from '../asking.ts';
import { NATIONAL, personalBooks } from './personal-books.ts';

const WHO = { member: '007', group: 'S' };
const POST = { ...WHO, post: true, reason: 'เจ้าของขอ', by: 'ประธาน' };

/** What is told only of names; and the note that a name stands for a number, which is the number afterwards. */
const ABOUT_NAMES: ReadonlySet<string> = new Set(['name', 'report', 'message', 'facts', 'counts', 'open']);
const withoutNames = (key: string, value: unknown): unknown =>
  ABOUT_NAMES.has(key)
    ? undefined
    : Array.isArray(value)
      ? value.filter((one) => !JSON.stringify(one).startsWith('{"code":"MEMBER_BY_NAME"'))
      : value;

const everything = (grids: readonly Grid[]): string =>
  grids.flatMap(({ cells }) => cells.flat().map(String)).join('\n');

describe('what is held of a member', () => {
  it('is every row of his in every group and tab, and of rows of others only what names him', () => {
    const { rows } = plan('memberData', WHO, personalBooks()).answer;
    expect(
      rows.map(({ tab, row, own, cells }) => `${tab} ${row}${own ? '' : ` ${cells.map(({ header }) => header)}`}`),
    ).toEqual([
      'สมาชิก 2',
      'สมาชิก 3 ผู้รับผลประโยชน์,ผู้ส่งแทน',
      'สมาชิก 4',
      'สัจจะ 2',
      'รับเงิน 2',
      'รับเงิน 3 เลขที่,วันที่,ผู้ส่งเงิน,หมายเหตุ',
      'รับเงิน 4',
      'รับเงิน 6',
      'เงินสมทบ · G 2',
      'ถอนเงินออม 2',
      'สัญญาเงินกู้ 2 เลขที่สัญญา,วันที่,ผู้ค้ำประกัน 1',
      'สมุดเงินสด 2 วันที่,รายการ,แหล่งทุน',
      'สมุดเยี่ยม 2 A',
    ]);
  });

  it('says each cell with its address and header, on paper and as a text, and masks national ids', () => {
    const { answer } = plan('memberData', WHO, personalBooks());
    expect(answer.rows[0]!.cells.slice(0, 3)).toEqual([
      { at: 'สมาชิก!A2', header: 'เลขสมาชิก', says: '007' },
      { at: 'สมาชิก!B2', header: 'กลุ่ม', says: 'S' },
      { at: 'สมาชิก!C2', header: 'คำนำหน้า', says: 'นาย' },
    ]);
    expect(answer.text.th).toContain('แท็บ สมาชิก แถว 2\n');
    expect(answer.csv).toContain('สมาชิก,2,D2,ชื่อ,สมพร');
    const said = JSON.stringify(answer);
    expect(said).toContain('xxxxxxxxx4560');
    expect(said).not.toContain(NATIONAL);
    expect(said).not.toContain('1-1020-01234-56-0');
    expect(answer.groups).toEqual(['โนนงาม', 'น้ำขาว']);
  });
});

describe('an erasure', () => {
  it('is shown first: what is replaced, what a person must decide, and what stays', () => {
    const { answer, changes } = plan('erase', WHO, personalBooks());
    expect(changes).toBeUndefined();
    expect(answer.bars).toEqual([]);
    expect(Object.fromEntries(answer.replaces.map(({ at, becomes }) => [at, becomes]))).toEqual({
      'สมาชิก!C2': '',
      'สมาชิก!D2': 'ลบชื่อแล้ว',
      'สมาชิก!E2': '',
      'สมาชิก!F2': '',
      'สมาชิก!G2': '',
      'สมาชิก!K2': '',
      'สมาชิก!L2': '',
      'สมาชิก!L3': 'ลบชื่อแล้ว',
      'สมาชิก!C4': '',
      'สมาชิก!D4': 'ลบชื่อแล้ว',
      'สมาชิก!E4': '',
      'สมาชิก!F4': '',
      'รับเงิน!E2': 'ลบชื่อแล้ว',
      'รับเงิน!H2': 'ลบชื่อแล้ว',
      'รับเงิน!H3': 'ลบชื่อแล้ว',
      'รับเงิน!E4': '007',
      'เงินสมทบ · G!B2': 'ลบชื่อแล้ว',
      'สัญญาเงินกู้!I2': '007',
    });
    expect(answer.asks.map(({ at, becomes }) => `${at} ${becomes}`)).toEqual([
      'สมาชิก!N2 ',
      'รับเงิน!I2 ลบชื่อแล้วฝากมากับมาลี',
      'รับเงิน!I3 นายลบชื่อแล้ว จ่ายแทน โทร xxx',
      'สมุดเงินสด!D2 รับบริจาคจากนายลบชื่อแล้ว',
      'สมุดเยี่ยม!A2 ไปเยี่ยมลบชื่อแล้ว',
    ]);
    expect(answer.stays.map(({ at }) => at)).toEqual(['สมุดเงินสด!G2']);
  });

  it('leaves no name, id or telephone but what stays, and changes no figure, balance, posting or finding', () => {
    const before = personalBooks();
    const also = plan('erase', WHO, before).answer.asks.map(({ at }) => at);
    const { changes } = plan('erase', { ...POST, also }, before);
    const after = applied(before, changes!);
    const left = everything(after).replace('สมพร ทองดี', '');
    expect(left).not.toMatch(/สมพร|1102001234560|081-234|๐๘๑|12\/3|นางสี/);
    expect(left).toContain('มาลี');
    const asked: readonly (readonly [CommandName, object])[] = [
      ['figures', { month: '2569-02' }],
      ['figures', { month: '2569-03' }],
      ['figures', { month: '2569-04' }],
      ['journal', {}],
      ['verify', {}],
      ['balances', {}],
      ['check', {}],
    ];
    const figures = (grids: readonly Grid[]): string[] =>
      asked.map(([name, takes]) => JSON.stringify(plan(name, takes, grids).answer, withoutNames, 1));
    const nameless = (text: string): string => text.replace(/(นาย)?สมพร ทองดี|ลบชื่อแล้ว/g, '–');
    expect(figures(after).map(nameless)).toEqual(figures(before).map(nameless));
  });

  it('is refused while he is a member, has money, owes, stands for a debt or waits for a claim, and says why', () => {
    const barred = (change: (grid: Grid) => Grid['cells']): string => {
      const grids = personalBooks().map((grid) => ({ ...grid, cells: change(grid) }));
      const problem = problemOf(() => plan('erase', POST, grids));
      expect(problem.kind).toBe('eraseBarred');
      return problem.words.th;
    };
    const set = (title: string, row: number, values: Readonly<Record<number, string>>) => (grid: Grid) =>
      grid.title === title
        ? grid.cells.map((line, at) => (at === row ? line.map((cell, place) => values[place] ?? cell) : line))
        : grid.cells;
    expect(barred(set('สมาชิก', 1, { 8: '', 9: '' }))).toContain('ยังเป็นสมาชิกอยู่ (โนนงาม)');
    expect(barred(set('สมาชิก', 3, { 8: '', 9: '' }))).toContain('ยังเป็นสมาชิกอยู่ (น้ำขาว)');
    expect(barred(({ title, cells }) => (title === 'ถอนเงินออม' ? cells.slice(0, 1) : cells))).toContain(
      'ยังมีเงินในกลุ่ม 200 บาท',
    );
    expect(barred(set('สัญญาเงินกู้', 1, { 2: '007', 8: '', 4: '60' }))).toContain('ยังเป็นหนี้เงินกู้ 10 บาท');
    expect(barred(({ title, cells }) => (title === 'ชำระเงินกู้' ? cells.slice(0, 1) : cells))).toContain('ยังค้ำประกัน');
    const named = problemOf(() =>
      plan(
        'erase',
        { ...POST, member: NATIONAL },
        personalBooks().map((grid) => ({ ...grid, cells: set('สมาชิก', 1, { 0: NATIONAL })(grid) })),
      ),
    );
    expect(named.words.th).toContain('เลขสมาชิกเป็นเลขบัตร');
  });

  it('needs a reason and who does it, neither of which names him', () => {
    const kind = (takes: object): string => problemOf(() => plan('erase', takes, personalBooks())).kind;
    expect(kind({ ...POST, reason: '' })).toBe('eraseReason');
    expect(kind({ ...POST, by: undefined })).toBe('eraseReason');
    expect(kind({ ...POST, reason: 'สมพร ทองดีขอ' })).toBe('eraseNames');
    expect(kind({ ...POST, also: ['รับเงิน!F2'] })).toBe('takesWrong');
    expect(kind({ ...POST, also: 'all' })).toBe('takesWrong');
  });

  it('has nothing left to do the second time, and cannot be undone', () => {
    const before = personalBooks();
    const { changes } = plan('erase', POST, before);
    const after = applied(before, changes!);
    expect(problemOf(() => plan('erase', POST, after)).kind).toBe('erasedAlready');
    expect(problemOf(() => plan('undo', { action: changes!.action }, after)).kind).toBe('undoIsErasing');
  });
});
