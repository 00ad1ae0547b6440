/** The first steps in a workbook: an example and a new group in tabs of their own, whole or not at all, never twice, and gone again. */
import { describe, expect, it } from 'vitest';
import type { Host, HostOptions } from '../../src/local/emulator/host-model.ts';
import type { SheetContent, Value } from '../../src/local/emulator/workbook-model.ts';
import { builtHost, sheetOf, shownOn, smallBooks } from './built-host.ts';

const NOVEMBER = Date.UTC(2026, 10, 22, 5);

interface Replied {
  readonly ok: boolean;
  readonly answer?: Readonly<Record<string, unknown>> & { readonly action?: string };
  readonly problem?: { readonly kind: string; readonly th: string };
}

const hostOf = (sheets: readonly SheetContent[] = [], options: Partial<HostOptions> = {}): Host =>
  builtHost(sheets, { now: NOVEMBER, ...options });
const run = (host: Host, command: string, takes: object = {}): Replied =>
  host.run('sajjaAsk', { command, takes }) as Replied;
const LOG = 'บันทึกการทำงาน';
/** The tabs of people's own: the log, which only grows, is none. */
const titles = (host: Host): readonly string[] =>
  host.workbook.sheets.map(({ title }) => title).filter((title) => title !== LOG);
const shown = (host: Host): Readonly<Record<string, Value[][]>> =>
  Object.fromEntries(titles(host).map((title) => [title, shownOn(host, title)]));
/** What a check finds, by code. */
const checked = (host: Host) =>
  run(host, 'check').answer as {
    readonly findings: readonly { readonly code: string }[];
    readonly counts: { readonly reject: number };
  };
const codes = (host: Host): readonly string[] => checked(host).findings.map(({ code }) => code);
const rejects = (host: Host): number => checked(host).counts.reject;

const FUND = { command: 'newGroup', takes: { name: 'กองทุนบ้านริมนา', system: 'villagefund' } };
const EXAMPLE = { command: 'example', takes: {} };

describe('the example', () => {
  it('is a village whose books are in order, and whose money is what was counted', () => {
    const host = hostOf();
    expect(run(host, 'example')).toMatchObject({ ok: true, answer: { months: ['2026-08', '2026-09', '2026-10'] } });
    expect(rejects(host)).toBe(0);
    expect(codes(host).filter((code) => !code.startsWith('CONTRIBUTION_'))).toEqual([]);
    const figures = run(host, 'figures', { month: '2026-10' }).answer?.['groups'] as readonly {
      members: { closing: number };
      money: { cash: number; bank: number; difference: number };
      welfare: { paid: number; waiting: number };
    }[];
    expect(figures[0]).toMatchObject({
      members: { closing: 12 },
      money: { difference: 0, bank: 18_600_00 },
      welfare: { waiting: 1 },
    });
    expect(run(host, 'month').answer).toMatchObject({ month: '2026-10', empty: null });
    expect(host.totalCounts().formulasWritten).toBe(0);
    const logged = shownOn(host, LOG)[1] ?? [];
    expect(logged[2]).toBe('ลองกับตัวอย่าง');
    expect(Number(logged[3])).toBeGreaterThan(50);
  });

  it('is refused where real books or tabs of those names are', () => {
    const books = hostOf(smallBooks());
    const before = shown(books);
    expect(run(books, 'example').problem?.kind).toBe('exampleNeedsRoom');
    const taken = hostOf([{ title: 'นับเงิน', values: [] }]);
    expect(run(taken, 'example').problem).toMatchObject({ kind: 'tabsThere', th: expect.stringContaining('นับเงิน') });
    expect(shown(books)).toEqual(before);
    expect(titles(taken)).toEqual(['นับเงิน']);
  });
});

describe.each([FUND, EXAMPLE])('$command', ({ command, takes }) => {
  const clean = hostOf();
  const first = run(clean, command, takes);
  const whole = shown(clean);
  const calls = clean.lastCounts().calls;

  it('takes few calls, and is said again when it is asked twice', () => {
    expect(first.ok).toBe(true);
    expect(calls).toBeLessThanOrEqual(125);
    expect(run(clean, command, takes)).toMatchObject({ ok: true, answer: { action: first.answer?.action } });
    expect(shown(clean)).toEqual(whole);
  });

  it('is taken back whole', () => {
    const made = hostOf();
    const { answer } = run(made, command, takes);
    run(made, 'undo', { action: answer?.action });
    expect(titles(made)).toEqual(['แผ่น1']);
    expect(run(made, 'undo', { action: answer?.action }).ok).toBe(false);
  });

  it('may be asked for anew after it was taken back', () => {
    const host = hostOf();
    run(host, 'undo', { action: run(host, command, takes).answer?.action });
    expect(run(host, command, takes).ok).toBe(true);
    expect(shown(host)).toEqual(whole);
  });

  it('leaves everything as it was for who may only look, and says whom to ask', () => {
    const host = hostOf([], { person: { role: 'viewer', email: 'viewer@example.com' } });
    expect(run(host, command, takes).problem).toMatchObject({ kind: 'writeRefused' });
    expect(titles(host)).toEqual(['แผ่น1']);
  });
});

describe('a new group', () => {
  it('keeps tabs that people have typed into, and lets go of those they deleted', () => {
    const host = hostOf();
    const { answer } = run(host, FUND.command, FUND.takes);
    sheetOf(host, 'สมาชิก').setValues(1, 0, [['001']]);
    expect(run(host, 'undo', { action: answer?.action }).problem).toMatchObject({
      kind: 'madeTabChanged',
      th: expect.stringContaining('สมาชิก'),
    });
    expect(titles(host)).toContain('นับเงิน');
    sheetOf(host, 'สมาชิก').setValues(1, 0, [['']]);
    host.workbook.removeSheet(sheetOf(host, 'นับเงิน').id);
    expect(run(host, 'undo', { action: answer?.action }).ok).toBe(true);
    expect(titles(host)).toEqual(['แผ่น1']);
  });

  it('has formats, words to choose from and boxes in its tabs, also in those that are made later', () => {
    const host = hostOf();
    run(host, 'newGroup', { name: 'เครือข่ายริมคลอง', system: 'network' });
    const attendance = sheetOf(host, 'ผู้เข้าประชุม');
    expect(attendance.validationAt(500, 4)).toMatchObject({ kind: 'checkbox' });
    expect(attendance.frozenRows).toBe(1);
    const cashbook = sheetOf(host, 'สมุดเงินสด');
    expect(cashbook.validationAt(5, 2)?.choices).toContain('ฝากธนาคาร');
    expect(cashbook.validationAt(5, 6)).toMatchObject({
      kind: 'list',
      choices: ['เงินสด', 'ธนาคาร'],
      allowInvalid: true,
    });
    expect([cashbook.formatAt(5, 1), cashbook.formatAt(5, 4)]).toEqual(['@', '#,##0.00']);
  });

  const NAMES = [
    '=1+1',
    'บ้าน \'ใหม่\' "จริง"',
    '🌾ทุ่ง',
    '(2)',
    '2569',
    'หมู่ 3',
    '-น้ำ',
    '__proto__',
    '<b>&',
    'ก'.repeat(60),
  ];
  it.each(NAMES)('may be called %s beside other groups, and its rows are its own', (name) => {
    const host = hostOf([...smallBooks()]);
    const before = shown(host);
    const { answer } = run(host, 'newGroup', { name, system: 'onebaht', from: 'พ.ย. 2569' });
    expect(answer).toMatchObject({ groupId: 'G01', name });
    const members = titles(host).find((title) => title.startsWith('สมาชิก ·')) ?? '';
    sheetOf(host, members).setValues(1, 0, [['001', '', 'สายใจ']]);
    const { answer: seen } = run(host, 'members', { group: 'G01' });
    expect(seen).toMatchObject({ members: [{ memberId: '001' }] });
    expect(codes(host)).not.toContain('GROUP_UNKNOWN');
    expect(host.totalCounts().formulasWritten).toBe(0);
    sheetOf(host, members).setValues(1, 0, [['', '', '']]);
    expect(run(host, 'undo', { action: answer?.action })).toMatchObject({ ok: true });
    expect(shown(host)).toEqual(before);
  });

  it('is refused where it would mix with what is there', () => {
    const there = hostOf(smallBooks());
    expect(run(there, 'newGroup', { name: 'บ้าน ริมนา', system: 'sajja' }).problem?.kind).toBe('groupThere');
    expect(run(there, 'newGroup', { name: '', system: 'sajja' }).problem?.kind).toBe('groupNameMissing');
    expect(run(there, 'newGroup', { name: 'ก'.repeat(61), system: 'sajja' }).problem?.kind).toBe('groupNameLong');
    expect(run(there, 'newGroup', { name: 'ก' }).problem?.kind).toBe('systemMissing');
    const alone = hostOf();
    run(alone, FUND.command, FUND.takes);
    const before = shown(alone);
    expect(run(alone, 'newGroup', { name: 'อีกกลุ่ม', system: 'sajja' }).problem).toMatchObject({
      kind: 'groupTabsUnnamed',
      th: expect.stringContaining('สมาชิก · กองทุนบ้านริมนา'),
    });
    expect(shown(alone)).toEqual(before);
  });

  it('begins with a ready list of benefits where it was chosen', () => {
    const host = hostOf();
    run(host, 'newGroup', { name: 'บ้านริมนา', system: 'onebaht', from: 'ต.ค. 2569', benefits: 'SADAO' });
    expect(rejects(host)).toBe(0);
    expect(shownOn(host, 'สิทธิสวัสดิการ').length).toBeGreaterThan(20);
    expect(sheetOf(host, 'เบิกสวัสดิการ').validationAt(9, 2)?.choices).toContain('นอนโรงพยาบาล');
    expect(shownOn(host, 'กติกา')[1]).toEqual(['books.from', 'ต.ค. 69', '', 'ค่าเริ่มต้น']);
  });
});

describe('a sheet without a register of groups', () => {
  const receipts = (title: string): SheetContent => ({
    title,
    values: [
      ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
      ['5/10/2569', '001', 30],
    ],
  });

  it('is told what its groups are called and of what kind, in a tab that is taken back', () => {
    const host = hostOf([receipts('รับเงิน · บ้านบน'), receipts('รับเงิน · บ้านล่าง')]);
    const before = shown(host);
    const told = { group: 'บ้านล่าง', name: 'บ้านล่างสามัคคี', system: 'sajja' };
    const { answer } = run(host, 'tellGroup', told);
    expect(run(host, 'tellGroup', told)).toMatchObject({ ok: true, answer: { action: answer?.action } });
    expect(run(host, 'month').answer?.['groups']).toEqual([
      { groupId: 'บ้านบน', name: 'บ้านบน', system: 'onebaht' },
      { groupId: 'บ้านล่าง', name: 'บ้านล่างสามัคคี', system: 'sajja' },
    ]);
    expect(codes(host)).not.toContain('GROUP_UNKNOWN');
    expect(run(host, 'tellGroup', { ...told, system: 'onebaht' }).problem?.kind).toBe('groupsListed');
    expect(run(host, 'undo', { action: answer?.action }).ok).toBe(true);
    expect(shown(host)).toEqual(before);
  });

  it('says which cell is selected', () => {
    const host = hostOf([receipts('จดเงิน')]);
    const [sheet] = host.workbook.sheets;
    host.workbook.select({ sheetId: sheet!.id, row: 3, column: 27, rows: 1, columns: 1 });
    expect(run(host, 'selection').answer).toEqual({ tab: 'จดเงิน', row: 4, column: 28, letter: 'AB' });
  });
});
