/** What was done is told and can be taken back by anybody, whoever does it may do only what is theirs, and time never runs out in the middle. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/core/commands/catalogue.ts';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent, Value } from '../../src/local/emulator/workbook-model.ts';
import { builtHost, hostOver, LOG, sheetOf, shownOn, smallBooks } from './built-host.ts';
import { keptEngine } from './faults/kept-engine.ts';

interface Line {
  readonly action: string;
  readonly what: { readonly th: string };
  readonly who: { readonly th: string };
  readonly canUndo: boolean;
  readonly state: string;
  readonly differs: readonly object[];
}
interface Replied {
  readonly ok: boolean;
  readonly answer?: { readonly action?: string; readonly lines?: readonly Line[]; readonly changes?: number };
  readonly problem?: { readonly kind: string; readonly th: string };
}

const TREASURER = { role: 'editor', email: 'somsri@example.com' } as const;
const COMMITTEE = { role: 'editor', email: 'mana@example.com' } as const;
const OWNER = { role: 'owner', email: 'owner@example.com' } as const;
const VIEWER = { role: 'viewer', email: 'auditor@example.com' } as const;
const RECEIPTS = 'รับเงิน · บ้านริมนา';

/** A giving group with tabs of its own and a treasurer, and a saving group without. */
function books(): SheetContent[] {
  const tab = (title: string, values: Value[][]): SheetContent => ({ title, values });
  return [
    tab('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ', 'เหรัญญิก'],
      ['A', 'บ้านริมนา', 'วันละบาท', 'Somsri@example.com'],
      ['B', 'บ้านปลายทุ่ง', 'สัจจะ', ''],
    ]),
    tab('สมาชิก', [
      ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ', 'สกุล', 'วันสมัคร', 'สถานะ', 'วันพ้นสภาพ'],
      ['001', 'A', 'สมหญิง', 'ใจงาม', '1/1/2560', '', ''],
      ['001', 'B', 'ประยูร', 'อดออม', '1/1/2560', '', ''],
    ]),
    tab(RECEIPTS, [
      ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'รหัสรายการ'],
      ['5/4/2569', '001', 30, ''],
    ]),
    tab('รับเงิน · บ้านปลายทุ่ง', [
      ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
      ['5/4/2569', '001', 100],
    ]),
    tab('สิทธิสวัสดิการ', [
      ['รหัสกลุ่ม', 'รหัส', 'สวัสดิการ', 'ต่อ', 'จำนวนเงิน'],
      ['A', 'SICK', 'นอนโรงพยาบาล', 'คืน', 100],
    ]),
    tab('เบิกสวัสดิการ', [
      ['เลขสมาชิก', 'กลุ่ม', 'สวัสดิการ', 'วันที่เกิดเหตุ', 'จำนวนเงิน', 'สถานะ', 'ผู้อนุมัติ'],
      ['001', 'A', 'นอนโรงพยาบาล', '1/4/2569', 100, 'ขอ', ''],
    ]),
  ];
}

const run = (host: Host, command: string, takes: object = {}): Replied =>
  host.run('sajjaAsk', { command, takes }) as Replied;
const APPROVE = { tab: 'เบิกสวัสดิการ', row: 2, decides: 'approve', by: 'ทองดี' };
const LEAVE = { group: 'B', member: '001', on: '16/5/2569', post: true, resolution: '2/2569' };
const lines = (host: Host): readonly Line[] => run(host, 'history').answer?.lines ?? [];
const snapshot = (host: Host): string =>
  JSON.stringify(host.workbook.sheets.map(({ title, protections }) => [title, shownOn(host, title), protections]));

describe('the log', () => {
  it('tells when, who, what and how much, and no member’s name or number', () => {
    const host = builtHost(books());
    host.actAs(TREASURER);
    const { action } = run(host, 'decideClaim', APPROVE).answer ?? {};
    run(host, 'balances', { write: true });
    host.actAs(COMMITTEE);
    run(host, 'undo', { action });
    const [header, approved, wrote, undone] = shownOn(host, LOG);
    expect(header).toEqual(['เมื่อ', 'ใคร', 'ทำอะไร', 'แถว', 'ช่อง', 'รหัสย้อนคืน']);
    expect(approved?.slice(0, 5)).toEqual(['16 พ.ค. 2569 12:00', TREASURER.email, 'อนุมัติคำขอ · บ้านริมนา', 1, 1]);
    expect(wrote?.slice(1, 3)).toEqual([TREASURER.email, 'ยอดคงเหลือ · เขียนแท็บ “ยอดคงเหลือ”']);
    expect(undone?.slice(1, 3)).toEqual([COMMITTEE.email, 'ย้อนคืน: อนุมัติคำขอ · บ้านริมนา']);
    expect(JSON.stringify(shownOn(host, LOG))).not.toMatch(/สมหญิง|ใจงาม|"001"/);
    expect(host.totalCounts().formulasWritten).toBe(0);
  });

  it.each([
    ['does not say', { identified: false }],
    ['refuses to be asked', { addressRefused: true }],
  ])('says that it is not known who it was where Google %s, and tells strangers apart', (_, more) => {
    const host = builtHost(books(), { person: { ...TREASURER, ...more } });
    run(host, 'decideClaim', APPROVE);
    host.actAs(COMMITTEE);
    run(host, 'undo', { action: lines(host)[0]?.action });
    const [first, second] = shownOn(host, LOG)
      .slice(1)
      .map((row) => String(row[1]));
    expect(first).toMatch(/^ไม่ทราบ \([0-9a-f]{4}\)$/);
    expect(second).not.toBe(first);
  });

  it('goes on below, wherever the tab was moved, renamed or grown, and is made anew when it was deleted', () => {
    const host = builtHost(books());
    const act = (): unknown => {
      run(host, 'decideClaim', APPROVE);
      return run(host, 'undo', { action: lines(host)[0]?.action });
    };
    act();
    const sheet = sheetOf(host, LOG);
    sheet.title = 'สมุดจดงาน';
    host.workbook.moveSheet(sheet.id, 0);
    sheet.setValues(sheet.rowCount - 1, 2, [['จดเองบรรทัดสุดท้าย']]);
    const rows = sheet.rowCount;
    act();
    expect(sheet.rowCount).toBeGreaterThan(rows);
    expect(sheet.valueAt(rows, 5)).toMatch(/^claim-/);
    host.workbook.removeSheet(sheet.id);
    act();
    expect(shownOn(host, LOG)).toHaveLength(3);
  });

  it('never undoes what was done: where it cannot be written the next person who may writes it', () => {
    const host = builtHost(books());
    run(host, 'balances', { write: true });
    const log = sheetOf(host, LOG);
    log.protections.push({ id: 9, area: null, description: '', editors: [], warningOnly: false });
    host.actAs(TREASURER);
    expect(run(host, 'decideClaim', APPROVE)).toMatchObject({ ok: true });
    expect(shownOn(host, LOG)).toHaveLength(2);
    host.actAs(OWNER);
    expect(run(host, 'leaving', LEAVE).problem).toBeUndefined();
    expect(shownOn(host, LOG).map((row) => row[1])).toEqual(['ใคร', OWNER.email, TREASURER.email, OWNER.email]);
  });

  it('asks for no more of a person’s account than the script had', () => {
    const host = builtHost(books(), { person: { addressRefused: true } });
    expect(run(host, 'leaving', LEAVE)).toMatchObject({ ok: true });
  });
});

describe('the history', () => {
  it('lists what was done, newest first, and lets anybody take it back after the sidebar was closed', () => {
    const host = builtHost(books(), { person: TREASURER });
    run(host, 'decideClaim', APPROVE);
    run(host, 'leaving', LEAVE);
    const later = builtHost([], { workbook: host.workbook, person: COMMITTEE });
    const told = lines(later);
    expect(told.map(({ what, canUndo }) => [what.th, canUndo])).toEqual([
      ['ลาออก · บ้านปลายทุ่ง · พ.ค. 2569', true],
      ['อนุมัติคำขอ · บ้านริมนา', true],
    ]);
    expect(run(later, 'undo', { action: told[1]?.action })).toMatchObject({ ok: true });
    expect(run(host, 'undo', { action: told[1]?.action }).problem).toMatchObject({ kind: 'undoneAlready' });
    expect(lines(host).map(({ state }) => state)).toEqual(['undone', 'done']);
  });

  it('tells cell by cell what differs from how it was left, and still finds rows that were sorted', () => {
    const host = builtHost(books());
    run(host, 'leaving', LEAVE);
    sheetOf(host, 'สมาชิก').insertRows(1, 3);
    expect(lines(host)[0]).toMatchObject({ canUndo: true });
    const drawn = sheetOf(host, 'ถอนเงินออม');
    const amount = shownOn(host, 'ถอนเงินออม')[0]?.indexOf('จำนวนเงิน') ?? -1;
    drawn.setValues(1, amount, [[99]]);
    sheetOf(host, 'สมาชิก').setValues(5, 5, [['ปกติ']]);
    expect(lines(host)[0]).toMatchObject({
      canUndo: false,
      differs: [
        { tab: 'ถอนเงินออม', row: 2, is: 'changed', left: '100', now: '99' },
        { tab: 'สมาชิก', row: 6, column: 'F', is: 'changed', left: 'ลาออก', now: 'ปกติ' },
      ],
    });
    drawn.deleteRows(1, 1);
    expect(lines(host)[0]?.differs[0]).toMatchObject({ tab: 'ถอนเงินออม', row: 2, is: 'gone' });
    expect(run(host, 'undo', { action: lines(host)[0]?.action }).ok).toBe(false);
  });

  it('has nothing to tell of a workbook in which nothing was done, or that is copied', () => {
    const host = builtHost(books());
    expect(lines(host)).toEqual([]);
    run(host, 'leaving', LEAVE);
    expect(lines(hostOver(host))).toEqual([]);
  });
});

const protectedBooks = (): Host => {
  const host = builtHost(books());
  host.workbook.editors = [TREASURER.email, COMMITTEE.email];
  run(host, 'balances', { write: true });
  run(host, 'summary', { page: 'network', write: true });
  expect(run(host, 'protect', { does: 'set', committee: COMMITTEE.email })).toMatchObject({ ok: true });
  return host;
};

describe('protections', () => {
  it('are shown first, then set: a group’s tab for its treasurer, result tabs for the committee, the log for all', () => {
    const host = builtHost(books());
    host.workbook.editors = [TREASURER.email, COMMITTEE.email, 'other@example.com'];
    run(host, 'balances', { write: true });
    const before = snapshot(host);
    expect(run(host, 'protect', { committee: COMMITTEE.email }).answer).toMatchObject({ changes: 3 });
    expect(snapshot(host)).toBe(before);
    run(host, 'protect', { does: 'set', committee: COMMITTEE.email });
    const of = (title: string): unknown => sheetOf(host, title).protections[0];
    expect(of(RECEIPTS)).toMatchObject({ editors: [TREASURER.email, COMMITTEE.email], warningOnly: false });
    expect(of('ยอดคงเหลือ')).toMatchObject({ editors: [COMMITTEE.email], warningOnly: false });
    expect(of(LOG)).toMatchObject({ warningOnly: true });
    expect(sheetOf(host, 'รับเงิน · บ้านปลายทุ่ง').protections).toEqual([]);
    // The committee is known from the protections themselves.
    expect(run(host, 'protect').answer).toMatchObject({ changes: 0, committee: COMMITTEE.email });
  });

  it('are lifted again, and those that people made themselves are never touched', () => {
    const host = protectedBooks();
    const theirs = { id: 99, area: null, description: 'ของเราเอง', editors: [], warningOnly: false };
    sheetOf(host, 'สมาชิก').protections.push(theirs);
    run(host, 'protect', { does: 'lift' });
    expect(host.workbook.sheets.flatMap(({ protections }) => protections)).toEqual([theirs]);
    sheetOf(host, RECEIPTS).protections.push(theirs);
    const refused = run(host, 'protect', { does: 'set' });
    expect(refused.problem).toMatchObject({ kind: 'protectedAlready' });
    expect(sheetOf(host, RECEIPTS).protections).toEqual([theirs]);
  });

  it.each([
    ['may edit the file', [TREASURER.email, COMMITTEE.email], ['killAt', 'failAt']],
    ['may not yet edit the file', [TREASURER.email], ['killAt']],
  ])(
    'stand as wanted after they were asked for again, wherever it was killed or failed, where the committee %s',
    (_, editors, faults) => {
      const start = (): Host => {
        const host = builtHost(books(), { engine: keptEngine });
        host.workbook.editors = editors;
        return host;
      };
      const ask = (host: Host): Replied => run(host, 'protect', { does: 'set', committee: COMMITTEE.email });
      const standing = (host: Host): unknown =>
        host.workbook.sheets.flatMap(({ title, protections }) =>
          title === LOG ? [] : protections.map(({ id: _, ...one }) => [title, one]),
        );
      const clean = start();
      ask(clean);
      const steps = clean.lastCounts().calls;
      for (let at = 1; at <= steps; at++) {
        for (const fault of faults.map((name) => ({ [name]: at }))) {
          const host = start();
          host.setFaults(fault);
          try {
            ask(host);
          } catch (error) {
            expect(String(error)).toMatch('killed');
          }
          host.setFaults({});
          expect(ask(host), JSON.stringify(fault)).toMatchObject({ ok: true });
          expect(standing(host), JSON.stringify(fault)).toEqual(standing(clean));
        }
      }
    },
    60_000,
  );

  it('say whom to ask: the owner, and the treasurer whose tab it is', () => {
    const host = protectedBooks();
    host.actAs({ role: 'editor', email: 'other@example.com' });
    const { problem } = run(host, 'balances', { write: true });
    expect(problem).toMatchObject({ kind: 'writeRefused' });
    expect(problem?.th).toMatch('owner@example.com');
    const claims = sheetOf(host, 'เบิกสวัสดิการ');
    claims.title = 'เบิกสวัสดิการ · บ้านริมนา';
    const [protection] = sheetOf(host, RECEIPTS).protections;
    if (protection) claims.protections.push(protection);
    const refused = run(host, 'decideClaim', { ...APPROVE, tab: claims.title }).problem;
    expect(refused?.th).toMatch(/somsri@example\.com.*owner@example\.com/);
  });
});

describe('every command, whoever asks', () => {
  const TAKES: { readonly [name: string]: object } = {
    decideClaim: APPROVE,
    leaving: LEAVE,
    protect: { does: 'set' },
    statement: { group: 'A', member: '001' },
    goTo: { tab: 'สมาชิก', row: 2 },
  };
  it.each([OWNER, TREASURER, COMMITTEE, VIEWER])(
    'is done, or says in a sentence what to do and changes nothing: $role $email',
    (person) => {
      const host = protectedBooks();
      host.actAs(person);
      for (const name of Object.keys(commands)) {
        const before = snapshot(host);
        const reply = run(host, name, { group: 'A', write: true, post: true, ...TAKES[name] });
        if (reply.ok && person !== VIEWER) continue;
        expect(snapshot(host), `${name} by ${person.email}`).toBe(before);
        if (!reply.ok) {
          expect(reply.problem?.kind, name).not.toBe('unexpected');
          expect(reply.problem?.th, name).toMatch(/[ก-๙]{4}/);
        }
      }
    },
    60_000,
  );
});

describe('a workbook that takes longer to read than Google allows', () => {
  const large = (): SheetContent[] => [
    ...smallBooks(),
    ...Array.from({ length: 30 }, (_, at): SheetContent => ({ title: `จดเล่น ${at}`, values: [[at]] })),
  ];
  /** Google is so slow that each reading takes 20 seconds. */
  const slowly = (host: Host, ask: () => Replied): Replied => {
    host.setFaults({ slow: { name: 'Range.getValues', milliseconds: 20_000 } });
    const reply = ask();
    host.setFaults({});
    return reply;
  };

  it('stops of itself with nothing half-written, says how far it came, and goes on from there', () => {
    const host = builtHost(large());
    const wanted = builtHost(large());
    run(wanted, 'balances', { write: true });
    const before = snapshot(host);
    const ask = (): Replied => run(host, 'balances', { write: true });
    const first = slowly(host, ask);
    expect(first.problem).toMatchObject({ kind: 'timeUp' });
    expect(first.problem?.th).toMatch(/อ่านไปแล้ว 14 จาก 34 แท็บ/);
    expect(host.lastCounts().virtualTime).toBeLessThan(360_000);
    expect(snapshot(host)).toBe(before);
    expect(slowly(host, ask).problem).toMatchObject({ kind: 'timeUp' });
    expect(slowly(host, ask)).toMatchObject({ ok: true });
    expect(shownOn(host, 'ยอดคงเหลือ')).toEqual(shownOn(wanted, 'ยอดคงเหลือ'));
  });

  it('is always read anew by what changes people’s own tabs', () => {
    const host = builtHost([...books(), ...large().slice(4)]);
    expect(slowly(host, () => run(host, 'balances', { write: true })).ok).toBe(false);
    sheetOf(host, 'เบิกสวัสดิการ').setValues(1, 6, [['สมชาย']]);
    run(host, 'decideClaim', APPROVE);
    expect(sheetOf(host, 'เบิกสวัสดิการ').valueAt(1, 6)).toBe('สมชาย, ทองดี');
  });
});
