/** Two treasurers at one sheet on a collection day: no row is lost or doubled, no number given twice, wherever it stops. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent, Value } from '../../src/local/emulator/workbook-model.ts';
import { builtHost, shownOn } from './built-host.ts';

const EVERY_MOMENT = { timeout: 240_000 };
const RECEIPTS = 'รับเงิน';
const tab = (title: string, values: Value[][]): SheetContent => ({ title, values });

/** A giving group of some members, of whom the first has paid January with receipt 045 of book 3. */
function books(members = 4): SheetContent[] {
  return [
    tab('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['A', 'บ้านริมนา', 'วันละบาท'],
    ]),
    tab('สมาชิก', [
      ['เลขสมาชิก', 'ชื่อ', 'สกุล', 'วันสมัคร'],
      ...Array.from({ length: members }, (_, at): Value[] => [
        String(at + 1).padStart(3, '0'),
        `=คนที่${at + 1}`,
        'สมมติ',
        '1/1/2568',
      ]),
    ]),
    tab(RECEIPTS, [
      ['เล่มที่', 'เลขที่', 'วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'งวด', 'ถึงงวด'],
      ['3', '045', '20/1/2569', '001', 30, 'ม.ค. 69', ''],
    ]),
  ];
}

/** The same group with one row a member and one column a month. */
function cells(): SheetContent[] {
  return [
    ...books().slice(0, 2),
    tab('สมุดสัจจะ 2569', [
      ['เลขที่', 'ชื่อ', 'ม.ค. 69', 'ก.พ. 69', 'มี.ค. 69', 'เม.ย. 69', 'พ.ค. 69'],
      ['001', 'คนที่1 สมมติ', 30, 30, 30, 30, ''],
      ['002', 'คนที่2 สมมติ', 30, 30, 30, '', ''],
      ['003', 'คนที่3 สมมติ', 30, 30, 30, 30, 10],
    ]),
  ];
}

interface Replied {
  readonly ok: boolean;
  readonly answer?: { readonly action?: string; readonly already?: boolean };
  readonly problem?: { readonly kind: string };
}

const post = (host: Host, key: string, members: readonly string[], more: object = {}): Replied =>
  host.run('sajjaAsk', {
    command: 'collect',
    takes: { key, post: true, entries: members.map((memberId) => ({ memberId, amount: 30 })), ...more },
  }) as Replied;
const undo = (host: Host, action: string | undefined): Replied =>
  host.run('sajjaAsk', { command: 'undo', takes: { action } }) as Replied;

const rows = (host: Host, title = RECEIPTS): Value[][] =>
  shownOn(host, title)
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ''));
/** What counts of a row: its number, member and amount. */
const told = (host: Host): string[] => rows(host).map((row) => [row[1], row[3], row[4]].join(' '));

const ONE = ['001', '002'];
const OTHER = ['003', '004'];
const COUNT = { count: { cash: 90, countedBy: 'สมศรี', witness: 'บุญมี' } };
const callsOf = (make: () => SheetContent[]): number => {
  const host = builtHost(make());
  expect(post(host, 'first-1', ONE, COUNT)).toMatchObject({ ok: true });
  return host.lastCounts().calls;
};

describe('a collection', () => {
  it('takes as many calls for a hundred receipts as for two', () => {
    const [few, many] = [4, 120].map((members) => {
      const host = builtHost(books(members));
      const everybody = Array.from({ length: members === 4 ? 2 : 100 }, (_, at) => String(at + 1).padStart(3, '0'));
      // The first time the log and the column for keys are made.
      expect(post(host, 'before-1', ['003'])).toMatchObject({ ok: true });
      expect(post(host, 'first-1', everybody)).toMatchObject({ ok: true });
      return host.lastCounts().calls;
    });
    expect(many).toBe(few);
    // Lock, memory, tabs and zone are asked for once; a tab is read once; rows are noted, checked, written and logged.
    expect(many).toBeLessThanOrEqual(20);
  });

  it('is whole and there once after it was asked again, wherever it was killed', EVERY_MOMENT, () => {
    const steps = callsOf(books);
    for (let killAt = 1; killAt <= steps; killAt++) {
      const host = builtHost(books());
      host.setFaults({ killAt });
      expect(() => post(host, 'first-1', ONE, COUNT)).toThrow('killed');
      host.setFaults({});
      expect(post(host, 'first-1', ONE, COUNT)).toMatchObject({ ok: true });
      expect(told(host), `killed at ${killAt}`).toEqual(['045 001 30', '046 001 30', '047 002 30']);
      expect(rows(host, 'นับเงิน')).toHaveLength(1);
    }
  });

  it('is done or not done at all, whichever call failed, and is done when asked again', EVERY_MOMENT, () => {
    const steps = callsOf(books);
    for (let failAt = 1; failAt <= steps; failAt++) {
      const host = builtHost(books());
      host.setFaults({ failAt });
      const reply = post(host, 'first-1', ONE, COUNT);
      host.setFaults({});
      if (reply.ok) expect(told(host)).toHaveLength(3);
      else expect([1, 3], `failed at ${failAt}`).toContain(told(host).length);
      expect(post(host, 'first-1', ONE, COUNT)).toMatchObject({ ok: true });
      expect(told(host), `failed at ${failAt}`).toEqual(['045 001 30', '046 001 30', '047 002 30']);
      expect(rows(host, 'นับเงิน')).toHaveLength(1);
    }
  });

  it(
    'of one treasurer loses and doubles nothing of another’s, at whichever moment that comes between',
    EVERY_MOMENT,
    () => {
      const steps = callsOf(books);
      for (const [key, members] of [
        ['other-1', OTHER],
        ['first-1', ONE],
      ] as const) {
        for (let moment = 1; moment <= steps; moment++) {
          const host = builtHost(books());
          let inner: Replied | null = null;
          let ran = false;
          host.setFaults({
            before: ({ number }) => {
              if (number !== moment || ran) return;
              ran = true;
              inner = post(host, key, members);
            },
          });
          const outer = post(host, 'first-1', ONE);
          host.setFaults({});
          for (const [reply, again] of [
            [outer, () => post(host, 'first-1', ONE)],
            [inner as Replied | null, () => post(host, key, members)],
          ] as const) {
            if (reply === null || reply.ok) continue;
            expect(reply.problem?.kind).toBe('busy');
            expect(again()).toMatchObject({ ok: true });
          }
          const all = told(host).slice(1);
          const wanted = !ran || key === 'first-1' ? ONE : [...ONE, ...OTHER];
          expect(all.map((row) => row.split(' ')[1]).sort(), `at ${moment}`).toEqual(wanted);
          expect(all.map((row) => row.split(' ')[0]).sort()).toEqual(wanted.map((_, at) => `0${46 + at}`));
        }
      }
    },
  );

  it('is taken back whole, and may then be recorded anew', () => {
    const host = builtHost(books());
    const { answer } = post(host, 'first-1', ONE, COUNT);
    expect(post(host, 'first-1', ONE, COUNT).answer).toMatchObject({ already: true });
    expect(undo(host, answer?.action)).toMatchObject({ ok: true });
    expect(told(host)).toEqual(['045 001 30']);
    expect(rows(host, 'นับเงิน')).toEqual([]);
    expect(post(host, 'first-1', ONE, COUNT).answer).toMatchObject({ already: false });
    expect(told(host)).toHaveLength(3);
    expect(host.totalCounts().formulasWritten).toBe(0);
  });
});

describe('a collection kept in cells', () => {
  const grid = (host: Host): Value[][] => rows(host, 'สมุดสัจจะ 2569').map((row) => row.slice(5));
  const FILLED = [
    [30, 30],
    [30, ''],
    [30, 30],
  ];
  it('fills them once, wherever it was killed, and is taken back', EVERY_MOMENT, () => {
    const entries = {
      entries: [
        { memberId: '001', amount: 30 },
        { memberId: '002', amount: 30 },
        { memberId: '003', amount: 20 },
      ],
    };
    const steps = ((): number => {
      const host = builtHost(cells());
      const { answer } = post(host, 'first-1', [], entries);
      const { calls } = host.lastCounts();
      expect(grid(host)).toEqual(FILLED);
      expect(post(host, 'first-1', [], entries).answer).toMatchObject({ already: true });
      expect(undo(host, answer?.action)).toMatchObject({ ok: true });
      expect(grid(host)).toEqual([
        [30, ''],
        ['', ''],
        [30, 10],
      ]);
      return calls;
    })();
    for (let killAt = 1; killAt <= steps; killAt += 2) {
      const host = builtHost(cells());
      host.setFaults({ killAt });
      expect(() => post(host, 'first-1', [], entries)).toThrow('killed');
      host.setFaults({});
      expect(post(host, 'first-1', [], entries)).toMatchObject({ ok: true });
      expect(grid(host), `killed at ${killAt}`).toEqual(FILLED);
    }
  });

  it('lets two treasurers fill cells of one column', EVERY_MOMENT, () => {
    const host = builtHost(cells());
    const steps = ((): number => {
      post(builtHost(cells()), 'first-1', ['001']);
      expect(post(host, 'first-1', ['001'])).toMatchObject({ ok: true });
      return host.lastCounts().calls;
    })();
    for (let moment = 1; moment <= steps; moment += 3) {
      const at = builtHost(cells());
      let inner: Replied | null = null;
      let ran = false;
      at.setFaults({
        before: ({ number }) => {
          if (number !== moment || ran) return;
          ran = true;
          inner = post(at, 'other-1', ['002']);
        },
      });
      const outer = post(at, 'first-1', ['001']);
      at.setFaults({});
      if (!outer.ok) post(at, 'first-1', ['001']);
      const said = inner as Replied | null;
      if (said && !said.ok) post(at, 'other-1', ['002']);
      expect(grid(at).map(([, may]) => may)[0], `at ${moment}`).toBe(30);
      if (ran) expect(grid(at)[1]).toEqual([30, '']);
    }
  });
});
