/** What can go wrong on the way: failures, deaths, time limits, and the wire to the sidebar (platform tags H and quality's faults). */
import { describe, expect, it } from 'vitest';
import { hostOf, ran } from './small-host.ts';

describe('faults on demand', () => {
  const steps = { go: 'SHEET.getRange(1, 1).setValues([[1]]); SHEET.getRange(2, 1).setValues([[2]]); return "done"' };

  it('fail one call, which the script may survive', () => {
    const host = hostOf({ go: 'try { SHEET.getLastRow() } catch (error) { return error.message }' });
    host.setFaults({ failAt: 2 });
    expect(host.run('go')).toMatch('Service Spreadsheets timed out');
  });

  it('lose the answer to one call: it has happened, and the script hears that it failed', () => {
    const host = hostOf({ go: `try { ${steps.go} } catch (error) { return error.message }` });
    // The lines before it ask for the tab; the first writing is the third call.
    host.setFaults({ loseAt: 3 });
    expect(host.run('go')).toMatch('Service Spreadsheets timed out');
    expect(host.workbook.sheets[0]?.values).toEqual([[1]]);
  });

  it('make calls of one name slow, up to the six minutes that an execution has', () => {
    const host = hostOf(steps);
    const took = (milliseconds: number): number => {
      host.setFaults({ slow: { name: 'Range.setValues', milliseconds } });
      host.run('go');
      return host.lastCounts().virtualTime;
    };
    expect(took(10_000) - took(0)).toBe(20_000);
    host.setFaults({ slow: { name: 'Range.setValues', milliseconds: 200_000 } });
    expect(() => host.run('go')).toThrow();
    expect(host.workbook.sheets[0]?.values[0]).toEqual([1]);
  });

  it('kill at one call: what was written before stays, and nothing after it happens, not even in a finally', () => {
    const host = hostOf({ go: `try { ${steps.go} } catch (e) {} finally { SHEET.getRange(3, 1).setValues([[3]]) }` });
    host.setFaults({ killAt: 4 });
    expect(() => host.run('go')).toThrow('the execution was killed');
    expect(host.workbook.sheets[0]?.values).toEqual([[1]]);
  });

  it('cut after six minutes of virtual time, and formulas after thirty seconds', () => {
    const host = hostOf({ wait: 'Utilities.sleep(args[0]); return "awake"' });
    expect(host.run('wait', 359_000)).toBe('awake');
    expect(() => host.run('wait', 361_000)).toThrow();
    expect(() => host.formula('wait', [31_000])).toThrow();
  });

  it('let another execution run to its end between any two calls', () => {
    const host = hostOf({
      ...steps,
      other: 'const s = SHEET; s.getRange(1, 2).setValues([[s.getDataRange().getValues().length]])',
    });
    host.setFaults({
      before: ({ number }) => {
        if (number !== 4) return;
        host.setFaults({});
        host.run('other');
      },
    });
    expect(host.run('go')).toBe('done');
    expect(host.workbook.sheets[0]?.values).toEqual([[1, 1], [2]]);
  });

  it('take 120 ms a call and 1 µs a cell', () => {
    const host = hostOf({ go: 'SHEET.getRange(1, 1, 1000, 26).getValues()' });
    host.run('go');
    expect(host.lastCounts().virtualTime).toBeCloseTo(266);
  });
});

describe('google.script.run', () => {
  it('H7 refuses dates, functions and class instances as arguments', async () => {
    const host = hostOf({ go: 'return args[0]' });
    class Member {}
    for (const bad of [new Date(), () => 1, new Member(), { deep: [new Map()] }])
      await expect(host.call('go', [bad])).rejects.toThrow('illegal value');
  });

  it('H7 drops undefined properties and makes null of undefined in lists', async () => {
    const host = hostOf({ go: 'return JSON.stringify(args)' });
    expect(await host.call('go', [{ a: undefined, b: [undefined] }])).toBe('[{"b":[null]}]');
  });

  it('H8 makes null of an answer with a date anywhere in it, and of one that is too large', async () => {
    const host = hostOf({
      date: 'return { ok: true, rows: [{ when: new Date() }] }',
      large: "return 'x'.repeat(6000000)",
      good: "return { ok: true, rows: [{ when: '2026-11-16' }] }",
    });
    expect(await host.call('date', [])).toBeNull();
    expect(await host.call('large', [])).toBeNull();
    expect(await host.call('good', [])).toEqual({ ok: true, rows: [{ when: '2026-11-16' }] });
  });

  it('H6 answers out of order, and at most ten at once', async () => {
    const host = hostOf({ go: 'return args[0]' });
    const order: unknown[] = [];
    const calls = Array.from({ length: 12 }, (_, number) =>
      host.call('go', [number]).then((answer) => order.push(answer)),
    );
    await Promise.all(calls);
    expect(order).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 11, 10]);
  });

  it('H9 brings only the message of an error', async () => {
    const host = hostOf({ go: 'throw Object.assign(new Error("ไม่ได้"), { code: 7 })' });
    await expect(host.call('go', [])).rejects.toMatchObject({ name: 'ScriptError', message: 'ไม่ได้' });
    await expect(host.call('go', [])).rejects.not.toHaveProperty('code');
  });

  it('H10 fails for every call where several accounts are signed in', async () => {
    const host = hostOf({ go: 'return 1' });
    host.setFaults({ severalAccounts: true });
    await expect(host.call('go', [])).rejects.toThrow('PERMISSION_DENIED');
    expect(host.run('go')).toBe(1);
  });
});

describe('R13 and what else a script leaves', () => {
  it('logs are kept for a look', () => {
    const host = hostOf({ go: "console.log('ก', 1); Logger.log('ข')" });
    host.run('go');
    expect(host.logs).toEqual(['ก 1', 'ข']);
  });

  it('undefined clears a cell', () => {
    expect(ran('SHEET.getRange(1, 1).setValues([[undefined]]); return SHEET.getRange(1, 1).getValues()[0][0]')).toBe(
      '',
    );
  });
});
