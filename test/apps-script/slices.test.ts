/** A tab too large to be read at once: in slices, over several executions, and anew where what was put aside is gone. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent, Value } from '../../src/local/emulator/workbook-model.ts';
import { BALANCES, builtHost, shownOn, smallBooks } from './built-host.ts';

const MOST = 500_000;
const WIDE = 30;
const ROWS = 40_000;
/** What is read of it: header and rows, by the columns of the tab. */
const SLICES = Math.ceil(((ROWS + 1) * WIDE) / (Math.floor(MOST / WIDE) * WIDE));

/** The small books with a tab of receipts of 1.2 million cells, most of them blank. */
const large = (): SheetContent[] => [
  ...smallBooks(),
  {
    title: 'รับเงิน - A',
    values: [
      ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', ...Array.from({ length: WIDE - 3 }, (_, at) => `ช่องของเรา ${at}`)],
      ...Array.from({ length: ROWS }, (_, at): Value[] =>
        at % 1000 === 0 || at === ROWS - 1 ? ['5/4/2569', '001', 1] : [],
      ),
    ],
  },
];

interface Replied {
  readonly ok: boolean;
  readonly problem?: { readonly kind: string; readonly slice?: { readonly done: number; readonly all: number } };
}

/** Asks for the balances while each reading takes so much longer; gives the cells of each. */
function asked(host: Host, milliseconds: number): { readonly reply: Replied; readonly reads: readonly number[] } {
  const reads: number[] = [];
  host.setFaults({
    slow: { name: 'Range.getValues', milliseconds },
    before: ({ name, cells }) => {
      if (name === 'Range.getValues') reads.push(cells);
    },
  });
  const reply = host.run('sajjaAsk', { command: 'balances', takes: { write: true } }) as Replied;
  host.setFaults({});
  expect(host.lastCounts().virtualTime).toBeLessThan(360_000);
  return { reply, reads };
}

describe('a tab of over a million cells', () => {
  const wanted = builtHost(large());
  const quick = asked(wanted, 0);
  const whole = shownOn(wanted, BALANCES);
  const [inAll] = [quick.reads.length];

  it('is read in slices of at most 500,000 cells', () => {
    expect(quick.reply.ok).toBe(true);
    expect(Math.max(...quick.reads)).toBeLessThanOrEqual(MOST);
    expect(quick.reads.filter((cells) => cells > 100_000).length).toBe(SLICES);
  });

  it('goes on within the tab after the six minutes, with the sidebar closed meanwhile', () => {
    const host = builtHost(large());
    const all: number[] = [];
    let runs = 0;
    for (let isDone = false; !isDone; runs++) {
      const { reply, reads } = asked(host, 60_000);
      all.push(...reads);
      isDone = reply.ok;
      if (!reply.ok) expect(reply.problem).toMatchObject({ kind: 'timeUp', slice: { all: 5 } });
      // Nothing of it is kept in the sidebar.
      host.closeSidebar();
      expect(runs).toBeLessThan(6);
    }
    expect(runs).toBeGreaterThan(1);
    expect(all.length).toBe(inAll);
    expect(shownOn(host, BALANCES)).toEqual(whole);
  });

  it('is read anew where Google has let go of what was put aside', () => {
    const host = builtHost(large());
    expect(asked(host, 60_000).reply.problem).toMatchObject({ kind: 'timeUp' });
    // Longer than a cache keeps it.
    for (let turn = 0; turn < 2; turn++) {
      host.setFaults({ slow: { name: 'Cache.get', milliseconds: 340_000 } });
      host.run('sajjaAsk', { command: 'mark' });
    }
    const { reply, reads } = asked(host, 0);
    expect([reply.ok, reads.length]).toEqual([true, inAll]);
    expect(shownOn(host, BALANCES)).toEqual(whole);
  });
});
