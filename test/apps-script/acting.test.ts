/** Actions in people's own tabs: whole or not at all, never twice, never over what people typed, and taken back as they were. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent, Value } from '../../src/local/emulator/workbook-model.ts';
import { builtHost, hostOver, MEETING, sheetOf, shownOn } from './built-host.ts';

const EVERY_MOMENT = { timeout: 240_000 };
const CLAIMS = 'เบิกสวัสดิการ';
const TRANSFERS = 'โอนบัญชี';

const tab = (title: string, values: Value[][], more: Partial<SheetContent> = {}): SheetContent => ({
  title,
  values,
  ...more,
});

/** A giving group with a claim, in a layout of its own, and a saving group that earned 1,000 baht in 2568. */
function books(): SheetContent[] {
  return [
    tab('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['A', 'บ้านริมนา', 'วันละบาท'],
      ['B', 'สัจจะบ้านปลายทุ่ง', 'สัจจะ'],
    ]),
    tab('กติกา', [
      ['รหัสกลุ่ม', 'กติกา', 'ค่า'],
      ['B', 'profit.split', 'ปันผล 60, สำรอง 40'],
    ]),
    tab('สิทธิสวัสดิการ', [
      ['รหัสกลุ่ม', 'รหัส', 'สวัสดิการ', 'ต่อ', 'จำนวนเงิน'],
      ['A', 'SICK', 'นอนโรงพยาบาล', 'คืน', 100],
    ]),
    tab('สมาชิก', [
      ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ', 'สกุล', 'วันสมัคร', 'หมายเหตุ', 'สถานะ', 'วันพ้นสภาพ'],
      ['001', 'A', '=สมหญิง', 'ใจงาม', '1/1/2560', '', '', ''],
      ['001', 'B', 'ประยูร', 'อดออม', '1/1/2560', '', '', ''],
      ['002', 'B', 'มานะ', 'ดีพร้อม', '1/1/2560', '', '', ''],
    ]),
    tab('รับเงิน', [
      ['วันที่', 'กลุ่ม', 'เลขสมาชิก', 'จำนวนเงิน'],
      ['๕/๑/๒๕๖๘', 'B', '001', 200],
      ['5/1/2568', 'B', '002', 100],
    ]),
    tab('สมุดเงินสด', [
      ['วันที่', 'กลุ่ม', 'หมวด', 'รับ', 'จ่าย'],
      ['30/12/2568', 'B', 'บริจาค', 1000, ''],
    ]),
    tab(
      CLAIMS,
      [
        ['คำขอของบ้านริมนา'],
        ['เลขสมาชิก', 'กลุ่ม', 'ชื่อ-สกุล', 'สวัสดิการ', 'วันที่เกิดเหตุ', 'คืน', 'จำนวนเงิน', 'สถานะ', 'แพทย์', 'วันจ่าย'],
        ['001', 'A', 'สมหญิง', 'นอนโรงพยาบาล', 46_113, '๓', 300, 'ขอ', 'รพ.สต.', ''],
      ],
      { columnFormats: [undefined, undefined, undefined, undefined, 'd/m/yyyy'] },
    ),
  ];
}

interface Replied {
  readonly ok: boolean;
  readonly answer?: { readonly action?: string; readonly rows?: number };
  readonly problem?: { readonly kind: string; readonly th: string };
}

const run = (host: Host, command: string, takes: object): Replied =>
  host.run('sajjaAsk', { command, takes }) as Replied;
const AT = { tab: CLAIMS, row: 3 };
const approve = (by: string) => ({ command: 'decideClaim', takes: { ...AT, decides: 'approve', by } });
const PAY = { command: 'payClaim', takes: { ...AT, pay: true, place: 'bank' } };
const YEAR = { command: 'yearEnd', takes: { group: 'B', year: '2568', post: true, resolution: '=1/2569' } };
const LEAVE = {
  command: 'leaving',
  takes: { group: 'B', member: '002', on: '16/5/2569', post: true, resolution: '2/2569' },
};

type Asked = { readonly command: string; readonly takes: object };
const ask = (host: Host, { command, takes }: Asked): Replied => run(host, command, takes);

/** Every tab as it is shown, without blank rows below. */
const shown = (host: Host): Record<string, Value[][]> =>
  Object.fromEntries(host.workbook.sheets.map(({ title }) => [title, shownOn(host, title)]));

/** What people see as records: all below the headers, without tabs that hold only a header. */
const records = (host: Host): unknown =>
  Object.fromEntries(
    Object.entries(shown(host)).flatMap(([title, rows]) => {
      const below = rows
        .slice(title === CLAIMS ? 2 : 1)
        .map((row) => row.map((cell, at) => [at, cell]).filter(([, cell]) => cell !== ''));
      return below.length === 0 ? [] : [[title, below]];
    }),
  );

interface Case {
  readonly name: string;
  readonly before: readonly Asked[];
  readonly asked: (host: Host) => Asked;
  /** What may be said when it stands there already. */
  readonly already: readonly string[];
}

function prepared({ before }: Case): Host {
  const host = builtHost(books());
  for (const one of before) expect(ask(host, one)).toMatchObject({ ok: true });
  return host;
}

/** The action of what was asked last, found by asking anew in a copy. */
function actionOf(before: readonly Asked[], asked: Asked): string {
  const host = builtHost(books());
  for (const one of before) ask(host, one);
  const action = ask(host, asked).answer?.action;
  if (!action) throw new Error('nothing was done');
  return action;
}

const undoing = (name: string, before: readonly Asked[], asked: Asked): Case => ({
  name: `taking back: ${name}`,
  before: [...before, asked],
  asked: () => ({ command: 'undo', takes: { action: actionOf(before, asked) } }),
  already: ['undoneAlready', 'undoUnknown'],
});

const APPROVED = [approve('สมศรี'), approve('ทองดี')];
const CASES: readonly Case[] = [
  {
    name: 'the first approval, with a new column',
    before: [],
    asked: () => approve('=สมศรี'),
    already: ['approverTwice'],
  },
  { name: 'the second approval', before: [approve('สมศรี')], asked: () => approve('ทองดี'), already: ['approverTwice'] },
  {
    name: 'refusing',
    before: [],
    asked: () => ({ command: 'decideClaim', takes: { ...AT, decides: 'refuse', by: 'สมศรี', reason: '+ซ้ำ' } }),
    already: ['claimSettled'],
  },
  { name: 'paying', before: APPROVED, asked: () => PAY, already: ['claimSettled'] },
  { name: 'a year’s profit, in a new tab', before: [], asked: () => YEAR, already: [] },
  { name: 'a leaving, in several tabs', before: [], asked: () => LEAVE, already: [] },
  undoing('the first approval', [], approve('สมศรี')),
  undoing('a payment', APPROVED, PAY),
  undoing('a year’s profit', [], YEAR),
  undoing('a leaving', [], LEAVE),
];

describe.each(CASES)('$name', (one) => {
  const clean = (): { readonly before: unknown; readonly after: unknown; readonly steps: number } => {
    const host = prepared(one);
    const before = records(host);
    const reply = ask(host, one.asked(host));
    expect(reply.problem).toBeUndefined();
    return { before, after: records(host), steps: host.lastCounts().calls };
  };

  it('changes something, and never writes a formula', () => {
    const host = prepared(one);
    const before = records(host);
    expect(ask(host, one.asked(host))).toMatchObject({ ok: true });
    expect(records(host)).not.toEqual(before);
    expect(host.totalCounts().formulasWritten).toBe(0);
  });

  it('takes few calls', () => {
    const { steps } = clean();
    expect(steps).toBeLessThanOrEqual(60);
  });

  it('is whole after it was asked again, wherever it was killed', EVERY_MOMENT, () => {
    const { after, steps } = clean();
    for (let killAt = 1; killAt <= steps; killAt++) {
      const host = prepared(one);
      const asked = one.asked(host);
      host.setFaults({ killAt });
      expect(() => ask(host, asked)).toThrow('killed');
      host.setFaults({});
      const again = ask(host, asked);
      if (!again.ok) expect(one.already).toContain(again.problem?.kind);
      expect(records(host), `killed at ${killAt}`).toEqual(after);
    }
  });

  it('is done or not done at all, whichever call failed', EVERY_MOMENT, () => {
    const { before, after, steps } = clean();
    for (let failAt = 1; failAt <= steps; failAt++) {
      const host = prepared(one);
      const asked = one.asked(host);
      host.setFaults({ failAt });
      const reply = ask(host, asked);
      host.setFaults({});
      if (reply.ok) expect(records(host), `failed at ${failAt}`).toEqual(after);
      else {
        // Only what comes after the writing may fail with all of it done.
        const wanted = JSON.stringify(records(host)) === JSON.stringify(after) ? after : before;
        expect(records(host), `failed at ${failAt}`).toEqual(wanted);
        expect(reply.problem?.th).toMatch(/อีกครั้ง/);
      }
      const again = ask(host, asked);
      if (!again.ok) expect(one.already).toContain(again.problem?.kind);
      expect(records(host)).toEqual(after);
    }
  });

  it('is done once when it is asked twice at the same time, at whichever moment', EVERY_MOMENT, () => {
    const { after, steps } = clean();
    for (let moment = 1; moment <= steps; moment++) {
      const host = prepared(one);
      const asked = one.asked(host);
      let ran = false;
      let inner: Replied | null = null;
      host.setFaults({
        before: ({ number }) => {
          if (number !== moment || ran) return;
          ran = true;
          inner = ask(host, asked);
        },
      });
      const outer = ask(host, asked);
      host.setFaults({});
      for (const reply of [outer, inner as Replied | null])
        if (reply && !reply.ok) expect(['busy', ...one.already]).toContain(reply.problem?.kind);
      expect(records(host), `at ${moment}`).toEqual(after);
    }
  });

  it('is done once by a double click', () => {
    const { after } = clean();
    const host = prepared(one);
    const asked = one.asked(host);
    ask(host, asked);
    const again = ask(host, asked);
    if (!again.ok) expect(one.already).toContain(again.problem?.kind);
    expect(records(host)).toEqual(after);
  });
});
