/** Two treasurers at one sheet on a collection day: no row is lost or doubled, no number given twice, wherever it stops. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent, Value } from '../../src/local/emulator/workbook-model.ts';
import { shownOn } from './built-host.ts';
import { giving, givingInCells } from './faults/books.ts';
import { hostFor } from './faults/trial.ts';

const EVERY_MOMENT = { timeout: 240_000 };
const RECEIPTS = 'รับเงิน';

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
  const host = hostFor(make());
  expect(post(host, 'first-1', ONE, COUNT)).toMatchObject({ ok: true });
  return host.lastCounts().calls;
};

describe('a collection', () => {
  it('takes as many calls for a hundred receipts as for two', () => {
    const [few, many] = [4, 120].map((members) => {
      const host = hostFor(giving(members));
      const everybody = Array.from({ length: members === 4 ? 2 : 100 }, (_, at) => String(at + 1).padStart(3, '0'));
      // The first time the log and the column for keys are made.
      expect(post(host, 'before-1', ['003'])).toMatchObject({ ok: true });
      expect(post(host, 'first-1', everybody)).toMatchObject({ ok: true });
      return host.lastCounts().calls;
    });
    expect(many).toBe(few);
    // Lock, memory, tabs and zone are asked for once; a tab is read once; rows are noted, checked, written and logged.
    expect(many).toBeLessThanOrEqual(19);
  });

  it(
    'of one treasurer loses and doubles nothing of another’s, at whichever moment that comes between',
    EVERY_MOMENT,
    () => {
      const steps = callsOf(giving);
      for (const [key, members] of [
        ['other-1', OTHER],
        ['first-1', ONE],
      ] as const) {
        for (let moment = 1; moment <= steps; moment++) {
          const host = hostFor(giving());
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
    const host = hostFor(giving());
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
  it('fills them once, and is taken back', () => {
    const entries = {
      entries: [
        { memberId: '001', amount: 30 },
        { memberId: '002', amount: 30 },
        { memberId: '003', amount: 20 },
      ],
    };
    const host = hostFor(givingInCells());
    const { answer } = post(host, 'first-1', [], entries);
    expect(grid(host)).toEqual([
      [30, 30],
      [30, ''],
      [30, 30],
    ]);
    expect(post(host, 'first-1', [], entries).answer).toMatchObject({ already: true });
    expect(undo(host, answer?.action)).toMatchObject({ ok: true });
    expect(grid(host)).toEqual([
      [30, ''],
      ['', ''],
      [30, 10],
    ]);
  });

  it('lets two treasurers fill cells of one column', EVERY_MOMENT, () => {
    const host = hostFor(givingInCells());
    const steps = ((): number => {
      post(hostFor(givingInCells()), 'first-1', ['001']);
      expect(post(host, 'first-1', ['001'])).toMatchObject({ ok: true });
      return host.lastCounts().calls;
    })();
    for (let moment = 1; moment <= steps; moment += 3) {
      const at = hostFor(givingInCells());
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
