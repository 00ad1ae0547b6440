/** The global context of an execution (platform tags R and C). */
import { describe, expect, it } from 'vitest';
import { functionEngine } from '../../../src/local/emulator/function-engine.ts';
import { createHost } from '../../../src/local/emulator/host.ts';
import { MISSING } from '../../../src/local/emulator/intrinsics.ts';
import { vmEngine } from '../../../src/local/emulator/node/vm-engine.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import { hostOf, NOON, ran } from './small-host.ts';

const text = (value: unknown): string => JSON.stringify(value);

describe.each([
  ['in Node', vmEngine],
  ['in a worker', functionEngine],
])('a context %s', (_, engine) => {
  it('R1 lacks what Apps Script lacks', () => {
    const found = ran(
      `return ${text(MISSING)}.filter((name) => eval('typeof ' + name) !== 'undefined')`,
      {},
      { engine },
    );
    expect(text(found)).toBe('[]');
  });

  it('R2 has what Apps Script has', () => {
    const present = ['Intl', 'BigInt', 'globalThis', 'Promise', 'Map', 'Proxy', 'console', 'Uint8Array'];
    const found = ran(
      `return ${text(present)}.filter((name) => eval('typeof ' + name) === 'undefined')`,
      {},
      { engine },
    );
    expect(text(found)).toBe('[]');
  });

  it('R3 shows Thai dates in the Buddhist era', () => {
    const shown = ran(
      `return new Date(Date.UTC(2026, 0, 5)).toLocaleDateString('th-TH', { timeZone: 'Asia/Bangkok' })`,
      {},
      { engine },
    );
    expect(shown).toBe('5/1/2569');
  });

  it('R9 is fresh for every execution', () => {
    const code = 'var count = 0; function go() { count += 1; return count; }';
    const host = createHost({ code, html: {}, workbook: createWorkbook({ title: 'ก', sheets: [] }), engine });
    expect([host.run('go'), host.run('go')]).toEqual([1, 1]);
  });

  it('R10 calls top-level functions, and none whose name ends in _', () => {
    const host = hostOf({ hidden_: 'return 1', เปิด: 'return 2' }, {}, { engine });
    expect(host.run('เปิด')).toBe(2);
    expect(() => host.run('hidden_')).toThrow('Script function not found: hidden_');
    expect(() => host.run('inBundle')).toThrow('Script function not found: inBundle');
  });

  it('has the clock of the host', () => {
    expect(ran('return Date.now()', {}, { engine })).toBe(NOON);
    expect(ran('return new Date().getTime()', {}, { engine })).toBe(NOON);
    expect(ran('return new Date() instanceof Date && new Date(5).getTime()', {}, { engine })).toBe(5);
  });

  it('R14 reads dates that are dates there', () => {
    const sheets = [{ title: 'ก', values: [[46_000]], columnFormats: ['d/m/yyyy'] }];
    expect(ran('return SHEET.getDataRange().getValues()[0][0] instanceof Date', { sheets }, { engine })).toBe(true);
  });

  it('makes errors of services that are errors there', () => {
    const sheets = [{ title: 'ก', values: [['a']] }];
    const body = 'try { SHEET.getRange(1, 1, 0, 1) } catch (error) { return error instanceof Error && error.name }';
    expect(ran(body, { sheets }, { engine })).toBe('Exception');
  });

  it('knows no member that the slice lacks', () => {
    expect(() => ran('SpreadsheetApp.openById("1")', {}, { engine })).toThrow('SpreadsheetApp.openById is not known');
  });
});

describe('a context in Node', () => {
  it('R4 has no built-ins newer than 2021', () => {
    const newer = "['at', 'findLast', 'toSorted'].filter((name) => name in Array.prototype)";
    expect(text(ran(`return ${newer}.concat(['hasOwn', 'groupBy'].filter((name) => name in Object))`))).toBe('[]');
  });

  it('reads rows that are arrays there', () => {
    expect(
      ran('const rows = SHEET.getDataRange().getValues(); return rows instanceof Array && rows[0] instanceof Array'),
    ).toBe(true);
  });
});
