/** A person who is forgotten is forgotten everywhere: in the tabs, in what the program made of them, and in what it keeps. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/emulator/host-model.ts';
import type { SheetContent, Value } from '../../src/local/emulator/workbook-model.ts';
import { BALANCES, builtHost, LOG, sheetOf, shownOn } from './built-host.ts';

const EVERY_MOMENT = { timeout: 120_000 };
const tab = (title: string, values: Value[][]): SheetContent => ({ title, values });

const books = (): SheetContent[] => [
  tab('กลุ่ม', [
    ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
    ['S', 'โนนงาม', 'สัจจะ'],
  ]),
  tab('สมาชิก', [
    ['เลขสมาชิก', 'ชื่อ', 'สกุล', 'โทร', 'วันสมัคร', 'สถานะ', 'วันพ้นสภาพ'],
    ['007', 'สมพร', 'ทองดี', '081-234-5678', '1/1/2567', '', ''],
    ['008', 'มาลี', 'งามดี', '', '1/1/2567', '', ''],
  ]),
  tab('รับเงิน', [
    ['วันที่', 'เลขสมาชิก', 'ชื่อ-สกุล', 'จำนวนเงิน', 'ผู้ส่งเงิน', 'หมายเหตุ'],
    ['5/1/2569', '007', 'สมพร ทองดี', 100, 'สมพร ทองดี', 'สมพรมาเอง'],
    ['5/1/2569', '008', 'มาลี งามดี', 100, '', ''],
  ]),
];

const WHO = { group: 'S', member: '007' };
const LEAVE = { ...WHO, on: '16/5/2569', post: true, resolution: '2/2569' };
const ERASE = { ...WHO, post: true, reason: 'เจ้าของขอ', by: 'ประธาน', also: ['รับเงิน!F2'] };
const NAME = /สมพร|ทองดี|081/;

interface Replied {
  readonly ok: boolean;
  readonly answer?: {
    readonly action?: string;
    readonly lines?: readonly { readonly action: string; readonly canUndo: boolean }[];
  };
  readonly problem?: { readonly kind: string };
}
const run = (host: Host, command: string, takes: object = {}): Replied =>
  host.run('sajjaAsk', { command, takes }) as Replied;

/** The member has left by the add-on, which keeps that action, and the balances were written with his name. */
function left(): Host {
  const host = builtHost(books());
  expect(run(host, 'leaving', LEAVE)).toMatchObject({ ok: true });
  expect(run(host, 'balances', { write: true })).toMatchObject({ ok: true });
  return host;
}

const own = (host: Host): string => JSON.stringify(['กลุ่ม', 'สมาชิก', 'รับเงิน'].map((title) => shownOn(host, title)));
const kept = (host: Host): string => JSON.stringify([...host.workbook.properties]);
const whole = (host: Host): string =>
  JSON.stringify(host.workbook.sheets.map(({ title }) => shownOn(host, title))) + kept(host);

describe('an erasure', () => {
  it('leaves the name in no tab, no result, no kept action and no log; the log says that it was done, and why', () => {
    const host = left();
    expect(JSON.stringify(shownOn(host, BALANCES))).toMatch(NAME);
    expect(run(host, 'erase', ERASE)).toMatchObject({ ok: true, answer: { erased: true } });
    expect(whole(host)).not.toMatch(NAME);
    expect(host.logs.join()).not.toMatch(NAME);
    const [, , what] = shownOn(host, LOG).pop() ?? [];
    expect(what).toBe('ลบข้อมูลส่วนตัว (เจ้าของขอ) โดย ประธาน · โนนงาม');
    const lines = run(host, 'history').answer?.lines ?? [];
    expect(lines.map(({ action, canUndo }) => [action.slice(0, 5), canUndo])).toEqual([
      ['erase', false],
      ['leave', false],
    ]);
    expect(run(host, 'balances')).toMatchObject({ ok: true });
  });

  it('goes round cells that are formulas: they follow the register', () => {
    const [groups, members, receipts] = books();
    const formulas = [[], [undefined, undefined, '=B99']];
    const host = builtHost([groups!, members!, { ...receipts!, formulas }]);
    run(host, 'leaving', LEAVE);
    expect(run(host, 'erase', ERASE)).toMatchObject({ ok: true });
    expect(sheetOf(host, 'รับเงิน').formulaAt(1, 2)).toBe('=B99');
  });

  it('is whole or not at all, wherever it dies, and then the name is kept nowhere', EVERY_MOMENT, () => {
    const count = ((): number => {
      const host = left();
      run(host, 'erase', ERASE);
      return host.lastCounts().calls;
    })();
    const before = own(left());
    // Every call is tried with other actions that go the same way.
    for (let dieAt = 3; dieAt <= count; dieAt += 5) {
      const host = left();
      host.setFaults({ killAt: dieAt });
      try {
        run(host, 'erase', ERASE);
      } catch {
        // It died; the next execution finds what it left.
      }
      host.setFaults({});
      // Any other action sets right what was left half-way.
      run(host, 'undo', { action: 'none' });
      const after = own(host);
      if (after !== before) {
        expect(after).not.toMatch(NAME);
        expect(kept(host)).not.toMatch(NAME);
      }
      const again = run(host, 'erase', ERASE);
      if (!again.ok) expect(again.problem?.kind).toBe('takesWrong');
      expect(own(host)).not.toMatch(NAME);
      expect(kept(host)).not.toMatch(NAME);
    }
  });
});
